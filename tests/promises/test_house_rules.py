"""Where the house breaks its own rules is written down, and nothing is that is not so."""

import inspect
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis.stateful import RuleBasedStateMachine

MOST = 2
BY_ORDER = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)


@pytest.fixture(scope="module")
def page(root: Path) -> str:
    return (root / "docs" / "explanation" / "house-rules.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def offered(public: tuple[ModuleType, ...]) -> dict[str, Callable[..., Any]]:
    """Give what can be called of a door, by its name; machines call their own rules."""
    doors = [one for one in public if one.__name__.count(".") < 2]
    named = {name: getattr(door, name) for door in doors for name in door.__all__}
    return {name: one for whole in named.items() for name, one in called(*whole)}


def called(name: str, one: Any) -> Iterator[tuple[str, Callable[..., Any]]]:
    is_value = inspect.isclass(one) and hasattr(one, "__attrs_attrs__")
    if inspect.isroutine(one) or is_value:
        yield name, one
    if inspect.isclass(one) and not issubclass(one, RuleBasedStateMachine):
        for member, found in vars(one).items():
            function = getattr(found, "__func__", found)
            if not member.startswith("_") and inspect.isfunction(function):
                yield f"{name}.{member}", function


def parameters(one: Callable[..., Any]) -> list[inspect.Parameter]:
    found = inspect.signature(one).parameters.values()
    return [each for each in found if each.name not in {"self", "cls"}]


def paragraph(page: str, title: str) -> str:
    return page.split(f"**{title}**")[1].split("\n\n**", maxsplit=1)[0]


def test_more_than_two_arguments_by_order_are_listed(
    page: str, offered: dict[str, Callable[..., Any]]
) -> None:
    """Of methods that kinds of one thing share, the first is listed."""
    told = paragraph(page, "Positional arguments beyond two.")
    listed = {
        name: len(given.split(",")) for name, given in re.findall(r"`([\w.]+)\(([^)]+)\)`", told)
    }
    found = {
        name: n
        for name, one in offered.items()
        if (n := sum(each.kind in BY_ORDER for each in parameters(one))) > MOST
    }
    assert {name: found.get(name) for name in listed} == listed
    methods = {name.rpartition(".")[2] for name in listed if "." in name}
    assert [one for one in found if one not in listed and one.split(".")[-1] not in methods] == []


def test_switches_are_listed(page: str, offered: dict[str, Callable[..., Any]]) -> None:
    told = paragraph(page, "Boolean parameters.")
    switches = {
        f"{name.rpartition('.')[2]}({each.name}=)"
        for name, one in offered.items()
        if inspect.isroutine(one)
        for each in parameters(one)
        if each.annotation in (bool, "bool")
    }
    assert {one for one in switches if one not in told} == set()
    assert len(re.findall(r"`[\w.]+\(\w+=\)`", told)) == len(switches)
