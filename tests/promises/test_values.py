"""A value stays what it is: nothing that it holds can be changed, so it can be a key."""

from collections.abc import Iterator, Mapping
from types import ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from localstd.calendar import PartialDate
from localstd.law import china_law
from localstd.procedure import Event
from localstd.testing.strategies.index import STRATEGIES

FEW = settings(
    max_examples=4,
    deadline=None,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
CHANGEABLE = (dict, list, set, bytearray)

every_value = pytest.mark.parametrize(
    "cls", [pytest.param(cls, id=f"{cls.__module__}.{cls.__name__}") for cls in STRATEGIES]
)


def changeable(value: Any, at: str = "") -> Iterator[str]:
    """Name what can be reached in a value by public names, and can be changed."""
    if isinstance(value, CHANGEABLE):
        yield at
    elif isinstance(value, tuple | frozenset | Mapping):
        members = (*value, *value.values()) if isinstance(value, Mapping) else value
        for one in members:
            yield from changeable(one, f"{at}[]")
    elif type(value) in STRATEGIES:
        for name in (
            one.name for one in type(value).__attrs_attrs__ if not one.name.startswith("_")
        ):
            yield from changeable(getattr(value, name), f"{at}.{name}")


@every_value
def test_nothing_in_a_value_can_be_changed_and_every_value_has_a_hash(cls: type) -> None:
    @FEW
    @given(STRATEGIES[cls]())
    def stays_as_it_is(value: object) -> None:
        assert list(changeable(value)) == []
        assert isinstance(hash(value), int)

    stays_as_it_is()


def test_a_value_stays_as_it_is_when_what_it_was_made_of_changes() -> None:
    told = {"title": "绿茶"}
    event = Event(type="applied", on=PartialDate(2026, 7, 1), facts=told)
    told["title"] = "红茶"
    assert dict(event.facts) == {"title": "绿茶"}


def test_no_provision_can_be_put_into_a_law() -> None:
    for law in (china_law(), china_law().with_()):
        known = law.provisions.provisions
        with pytest.raises(TypeError, match="does not support item assignment"):
            known["forged"] = law.provisions["ls2020-filing-days"]  # type: ignore[index]  # that is the point


def test_what_a_door_offers_cannot_be_changed(public: tuple[ModuleType, ...]) -> None:
    doors = [one for one in public if one.__name__.count(".") < 2]
    offered = [
        (door.__name__, name, getattr(door, name)) for door in doors for name in door.__all__
    ]
    assert [one for one in offered if isinstance(one[-1], CHANGEABLE)] == []
