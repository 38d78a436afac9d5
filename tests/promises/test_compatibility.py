"""What the page of compatibility says is so, as far as a test can tell."""

import importlib
import inspect
import json
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from localstd.convert import (
    alliance_schema,
    comparison_schema,
    complaint_schema,
    conflicts_schema,
    draw_plan_schema,
    draw_result_schema,
)
from localstd.errors import LocalstdError
from localstd.reports import (
    audit_schema,
    forecast_schema,
    implementation_schema,
    life_schema,
    transition_schema,
)
from localstd.storage import export_schema, head_schema, verification_schema

PAGE = Path("docs", "reference", "compatibility.md")
SCHEMAS: tuple[Callable[[], Mapping[str, Any]], ...] = (
    *(audit_schema, export_schema, forecast_schema, head_schema, life_schema),
    *(alliance_schema, complaint_schema, draw_plan_schema, draw_result_schema),
    implementation_schema,
    *(transition_schema, verification_schema),
    *(comparison_schema, conflicts_schema),
)
HALLS = {"localstd.supervision", "localstd.cooperation"}  # whose packages are a door each
RAISED = re.compile(r"^ {4}(\w+):", re.MULTILINE)
#: What the kit raises is for a test to fail by, or says that it was asked for nothing it has.
OF_THE_KIT = {"AssertionError", "BrokenPromiseError", "KeyError", "TypeError"}


@pytest.fixture(scope="module")
def page(root: Path) -> str:
    return (root / PAGE).read_text(encoding="utf-8")


def forms_of(page: str) -> set[str]:
    """Give the forms that are named in full, or from the first hyphen on."""
    found = re.findall(r"`(?:localstd)?-([a-z-]+/\d+)`", page)
    return {f"localstd-{one}" for one in found}


def test_the_forms_of_json_that_are_promised_are_those_that_have_a_schema(
    root: Path, page: str
) -> None:
    files = (root / "src").rglob("*.schema.json")
    shipped = {json.loads(one.read_text(encoding="utf-8"))["title"] for one in files}
    assert {schema()["title"] for schema in SCHEMAS} == shipped
    answers = {"localstd-number/1"}  # the page's example of an answer without a schema
    assert forms_of(page) - answers == shipped
    assert all(f"`{schema.__name__}()`" in page for schema in SCHEMAS)


@pytest.mark.parametrize("schema", SCHEMAS)
def test_a_schema_says_of_which_form_an_object_is(
    schema: Callable[[], Mapping[str, Any]],
) -> None:
    assert f'"const": "{schema()["title"]}"' in json.dumps(schema())


def test_every_name_on_the_page_can_be_imported(page: str) -> None:
    for name in re.findall(r"\blocalstd(?:\.\w+)+", page):
        module, _, last = name.rpartition(".")
        importlib.import_module(module if hasattr(importlib.import_module(module), last) else name)


def test_every_variable_of_the_environment_is_on_the_page(
    sources: Mapping[str, str], page: str
) -> None:
    read = {name for text in sources.values() for name in re.findall(r"LOCALSTD_[A-Z]+", text)}
    assert read == set(re.findall(r"`(LOCALSTD_[A-Z]+)`", page))


@pytest.mark.parametrize("reader", ["README.md", "README.zh-CN.md", "CONTRIBUTING.md"])
def test_whoever_reads_of_the_library_finds_the_page(root: Path, reader: str) -> None:
    assert PAGE.as_posix() in (root / reader).read_text(encoding="utf-8")


def described(doors: tuple[ModuleType, ...]) -> Iterator[tuple[str, str]]:
    """Give the docstrings of what doors offer, and of the members of their classes."""
    for door in doors:
        for name in door.__all__:
            offered = getattr(door, name)
            members = vars(offered).values() if inspect.isclass(offered) else ()
            for one in (offered, *members):
                yield f"{door.__name__}.{name}", getattr(one, "__doc__", None) or ""


def test_whatever_is_said_to_be_raised_is_an_error_of_the_library(
    public: tuple[ModuleType, ...],
) -> None:
    doors = tuple(one for one in public if one.__name__.count(".") < 2)
    inside = tuple(one for one in public if one.__name__.rpartition(".")[0] in HALLS)
    offered = {name: getattr(one, name) for one in (*doors, *inside) for name in one.__all__}
    other = {
        (where, error)
        for where, text in described(doors)
        for part in inspect.cleandoc(text).split("Raises:\n")[1:]
        for error in RAISED.findall(part.split("\n\n")[0])
        if not issubclass(offered.get(error, object), LocalstdError)
    }
    assert {error for where, error in other if where.startswith("localstd.testing")} == OF_THE_KIT
    assert [where for where, _ in other if not where.startswith("localstd.testing")] == []
