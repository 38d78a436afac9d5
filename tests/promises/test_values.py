"""A value stays what it is: nothing that it holds can be changed, and its copies are equal."""

import inspect
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType, ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from localstd import (
    archive,
    audit,
    forecast,
    hooks,
    law,
    office,
    procedure,
    registers,
    reports,
    review,
)
from localstd.calendar import PartialDate
from localstd.law import china_law
from localstd.numbers import SCHEMES, StandardNumber
from localstd.procedure import Event
from localstd.procedures import PROCEDURES, procedure_named
from localstd.statistics import Indicator
from localstd.testing.strategies.index import STRATEGIES

FEW = settings(
    max_examples=4,
    deadline=None,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
CHANGEABLE = (dict, list, set, bytearray)

#: What holds code and not only data: it is made anew where it is needed, and does not travel.
HOLDS_CODE: Mapping[type, str] = {
    **dict.fromkeys(
        [law.Rule, law.LawOnDay, law.Law, law.LocalLaw, law.Change],
        "a rule judges by a function, and law is made of rules",
    ),
    **dict.fromkeys(
        [
            *(procedure.FactKind, procedure.FactType, procedure.EventType, procedure.NoticeType),
            *(procedure.Matters, procedure.Condition, procedure.Row, procedure.Procedure),
        ],
        "the table of a procedure picks, reads and words facts by functions",
    ),
    **dict.fromkeys(
        [hooks.Implementation, hooks.Plugins, audit.FurtherCheck, registers.RegisterFormat],
        "a plug-in brings functions",
    ),
    Indicator: "a figure is counted by a function",
    review.Trigger: "it reads its fact by a function",
    **dict.fromkeys(
        [procedure.Reading, forecast.Outlook, audit.Context, office.Rules],
        "it holds the law by which one asks",
    ),
    **dict.fromkeys(
        [
            *(procedure.Possibility, archive.FileCheck, registers.HistoryFile, reports.Life),
            *(office.MatterFile, office.Preview),
        ],
        "it holds the procedure, or the type of event, that it is about",
    ),
    office.Setup: "it holds a storage and a clock",
}


def _full_name(cls: Any) -> str:
    return f"{cls.__module__}.{cls.__name__}"


def held(value: Any) -> Iterator[tuple[str, object]]:
    """Give what stands in the public fields of a value."""
    names = (one.name for one in type(value).__attrs_attrs__)
    return ((name, getattr(value, name)) for name in names if not name.startswith("_"))


def changeable(value: object, at: str) -> Iterator[str]:
    """Name what can be changed in a field; a public value in it is looked through by itself."""
    if isinstance(value, CHANGEABLE):
        yield at
    elif isinstance(value, tuple | frozenset | Mapping):
        members = (*value, *value.values()) if isinstance(value, Mapping) else value
        for one in members:
            yield from changeable(one, f"{at}[]")
    elif hasattr(type(value), "__attrs_attrs__") and type(value) not in STRATEGIES:
        for name, one in held(value):
            yield from changeable(one, f"{at}.{name}")


@pytest.mark.parametrize("cls", sorted(STRATEGIES, key=_full_name), ids=_full_name)
def test_a_value_cannot_be_changed_has_a_hash_and_is_equal_to_its_copies(
    cls: type, copies: tuple[Callable[[Any], Any], ...]
) -> None:
    ways = () if cls in HOLDS_CODE else copies

    @FEW
    @given(STRATEGIES[cls]())
    def stays_as_it_is(value: object) -> None:
        assert [at for name, one in held(value) for at in changeable(one, name)] == []
        assert isinstance(hash(value), int)
        assert [copied(value) for copied in ways] == [value for _ in ways]

    stays_as_it_is()


def test_what_holds_code_is_a_public_value() -> None:
    assert HOLDS_CODE.keys() <= STRATEGIES.keys()


@pytest.mark.parametrize("name", PROCEDURES)
def test_the_duties_of_a_procedure_are_equal_to_their_copies(
    name: str, copies: tuple[Callable[[Any], Any], ...]
) -> None:
    """Decisions hold them; their functions are those of modules."""
    duties = procedure_named(name).duties
    assert [copied(duties) for copied in copies] == [duties for _ in copies]


def test_what_a_value_was_made_of_may_change() -> None:
    told = {"title": "绿茶"}
    event = Event(type="applied", on=PartialDate(2026, 7, 1), facts=told)
    told["title"] = "红茶"
    assert dict(event.facts) == {"title": "绿茶"}


def test_no_provision_can_be_put_into_a_law() -> None:
    for one in (china_law(), china_law().with_()):
        known = one.provisions.provisions
        with pytest.raises(TypeError, match="does not support item assignment"):
            known["forged"] = one.provisions["ls2020-filing-days"]  # type: ignore[index]  # refused


def test_what_a_door_offers_cannot_be_changed(public: tuple[ModuleType, ...]) -> None:
    doors = [one for one in public if one.__name__.count(".") < 2]
    offered = [
        (door.__name__, name, getattr(door, name)) for door in doors for name in door.__all__
    ]
    assert [one for one in offered if isinstance(one[-1], CHANGEABLE)] == []


def test_a_mapping_in_a_copy_is_read_only_again(copies: tuple[Callable[[Any], Any], ...]) -> None:
    counted = next(one for one in SCHEMES if one.places)
    assert {type(copied(counted).places) for copied in copies} == {MappingProxyType}


def test_a_value_cannot_be_subclassed_and_says_what_to_do_instead() -> None:
    class Mixin:
        pass

    told = "StandardNumber is a value and cannot be subclassed; write a function that takes one"
    with pytest.raises(TypeError, match=told):
        type("Numbered", (Mixin, StandardNumber), {})


def test_the_constructor_names_what_a_mapping_holds() -> None:
    assert "Mapping[str, object]" in str(inspect.signature(Event))
