"""Every public value of every door can be drawn, by the strategy that the kit has for it."""

import importlib
import pkgutil
from enum import Enum
from operator import attrgetter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import localstd
import localstd.cooperation
import localstd.supervision
from localstd.law import Term
from localstd.testing import strategy_for
from localstd.testing.strategies.index import STRATEGIES

#: What is left out, and why.
UNDRAWN = {
    **dict.fromkeys(
        ["localstd.registers.Register", "localstd.registers.Log"],
        "it holds an open file, and is made by opening one",
    ),
    **dict.fromkeys(
        [
            *("localstd.testing.Engine", "localstd.testing.Forbidden", "localstd.testing.Order"),
            *("localstd.testing.Owing", "localstd.testing.Planted", "localstd.testing.FailingCall"),
            *("localstd.testing.Arrived", "localstd.testing.Checked"),
            *("localstd.testing.ContractCheck", "localstd.testing.StorageHarness"),
            *("localstd.testing.Problem", "localstd.testing.Trial"),
            "localstd.testing.Wait",
        ],
        "the kit is what tests, and not what is tested; faulty_histories() draws what is planted",
    ),
}
FEW = settings(settings.get_profile("drawn"), max_examples=3)


def is_value(offered: object) -> bool:
    """Find frozen values and enums; errors are no values."""
    if not isinstance(offered, type) or issubclass(offered, BaseException):
        return False
    return hasattr(offered, "__attrs_attrs__") or (issubclass(offered, Enum) and len(offered) > 0)


def values_of_doors() -> dict[str, type]:
    doors = [
        importlib.import_module(f"{package.__name__}.{one.name}")
        for package in (
            localstd,
            localstd.cooperation,
            localstd.supervision,
        )  # whose packages are a door each
        for one in pkgutil.iter_modules(package.__path__)
        if not one.name.startswith("_")
    ]
    return {
        f"{door.__name__}.{name}": offered
        for door in doors
        for name in door.__all__
        if is_value(offered := getattr(door, name))
    }


VALUES = values_of_doors()


@pytest.mark.parametrize("name", sorted(VALUES.keys() - UNDRAWN.keys()))
def test_every_public_value_is_drawn_by_its_strategy(name: str) -> None:
    cls = VALUES[name]

    @FEW
    @given(strategy_for(cls))
    def draws_it(value: object) -> None:
        assert isinstance(value, cls)

    draws_it()


def test_no_strategy_prints_all_that_it_draws_from() -> None:
    # Hypothesis prints a strategy in its reports, and warns of one that is too long to be read.
    lengths = {
        name: len(repr(strategy_for(VALUES[name]))) for name in VALUES.keys() - UNDRAWN.keys()
    }
    assert [name for name, length in sorted(lengths.items()) if length > 20_000] == []


def test_what_is_left_out_is_there_and_has_no_strategy() -> None:
    assert UNDRAWN.keys() <= VALUES.keys()
    assert STRATEGIES.keys().isdisjoint(VALUES[name] for name in UNDRAWN)


def test_no_strategy_is_kept_for_what_no_door_offers() -> None:
    offered = set(VALUES.values())
    assert sorted(map(attrgetter("__qualname__"), STRATEGIES.keys() - offered)) == []


def test_what_is_no_public_value_has_none() -> None:
    with pytest.raises(TypeError, match="the kit has no strategy for dict"):
        strategy_for(dict)


@given(st.sampled_from(sorted(VALUES)).map(VALUES.__getitem__))
def test_terms_are_drawn_with_their_words(cls: type) -> None:
    if issubclass(cls, Term) and cls is not Term:
        assert cls.of(next(iter(cls)).wording.zh) is next(iter(cls))
