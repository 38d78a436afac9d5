"""Whatever happens in a clean-up, what the law promises is kept: walks, one fault, a machine."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from localstd.calendar import china_calendar
from localstd.cleanup import MANDATORY_CLEANUP, MARKET_CLEANUP
from localstd.law import Track, china_law
from localstd.numbers import StandardNumber
from localstd.procedure import History, Matter, Procedure
from localstd.testing import (
    LifecycleMachine,
    Order,
    Planted,
    Trial,
    check_lifecycle,
    check_planted,
    check_procedure,
    check_reach,
    faulty_histories,
    lawful_histories,
)

MANDATORY = StandardNumber.parse("DB15/ 353-2009")
RECOMMENDED = StandardNumber.parse("DB15/T 353-2009")
PROVINCE = Matter(id="1", place="15")
GOVERNMENT = Matter(id="2", place="15", track=Track.ENVIRONMENT)
FEW = settings.get_profile("few")


def orders(basis: str, *conclusions: str) -> tuple[Order, ...]:
    """Nothing is announced that was not concluded on, whatever the table says."""
    return tuple(
        Order(event=f"{one}-announced", after=f"{one}-concluded", basis=(basis,))
        for one in conclusions
    )


MANDATORY_ORDERS = orders(
    "mand2016-outcomes", "abolition", "conversion", "integration", "continuation"
)
MARKET_ORDERS = orders("lsr2023-classes", "conversion", "revision", "continuation")


def trial(procedure: Procedure, number: StandardNumber, stated: str) -> Trial:
    """Put a clean-up on trial, with what the kit cannot guess: numbers and fields."""
    examples = {
        "number": (number, RECOMMENDED),
        "in_force": ("certain",),
        "stated": (stated,),
    }
    return Trial(procedure=procedure, law=china_law(), calendar=china_calendar(), examples=examples)


ORDINARY_TRIAL = trial(MANDATORY_CLEANUP, MANDATORY, "普通")
KEPT_TRIAL = trial(MANDATORY_CLEANUP, MANDATORY, "环境")
MARKET_TRIAL = trial(MARKET_CLEANUP, RECOMMENDED, "普通")


@pytest.mark.parametrize("procedure", [MANDATORY_CLEANUP, MARKET_CLEANUP])
def test_what_the_tables_name_is_in_the_law(procedure: Procedure) -> None:
    assert check_procedure(procedure, china_law()) == ()


def test_every_stage_of_2016_is_reached_by_lawful_steps() -> None:
    assert check_reach(KEPT_TRIAL, [GOVERNMENT], [date(2016, 3, 1)]) == ()


def test_outside_the_kept_fields_nothing_continues_without_a_warning() -> None:
    found = check_reach(ORDINARY_TRIAL, [PROVINCE], [date(2016, 3, 1)])
    assert [one.case for one in found] == [
        "to-continue concluded to continue",
        "continued continues",
    ]


def test_every_stage_since_2023_is_reached_by_lawful_steps() -> None:
    assert check_reach(MARKET_TRIAL, [PROVINCE], [date(2024, 3, 1)]) == ()


@FEW
@given(history=lawful_histories(ORDINARY_TRIAL, st.just(PROVINCE)))
def test_lawful_histories_of_2016_keep_every_promise(history: History) -> None:
    assert check_lifecycle(ORDINARY_TRIAL, history, demands=MANDATORY_ORDERS) == ()


@FEW
@given(history=lawful_histories(MARKET_TRIAL, st.just(PROVINCE)))
def test_lawful_histories_since_2023_keep_every_promise(history: History) -> None:
    assert check_lifecycle(MARKET_TRIAL, history, demands=MARKET_ORDERS) == ()


@FEW
@given(fault=faulty_histories(ORDINARY_TRIAL, st.just(PROVINCE)))
def test_record_mode_finds_the_one_fault_in_2016(fault: Planted) -> None:
    assert check_planted(ORDINARY_TRIAL, fault) == ()


@FEW
@given(fault=faulty_histories(MARKET_TRIAL, st.just(PROVINCE)))
def test_record_mode_finds_the_one_fault_since_2023(fault: Planted) -> None:
    assert check_planted(MARKET_TRIAL, fault) == ()


class TestWhateverIsTriedIn2016(
    LifecycleMachine.of(  # type: ignore[misc]  # hypothesis makes the class
        ORDINARY_TRIAL, demands=MANDATORY_ORDERS, matter=st.sampled_from((PROVINCE, GOVERNMENT))
    ).TestCase
):
    """Nothing is announced that was not concluded on."""

    settings = settings(FEW, max_examples=8, stateful_step_count=12)


class TestWhateverIsTriedSince2023(
    LifecycleMachine.of(  # type: ignore[misc]  # hypothesis makes the class
        MARKET_TRIAL, demands=MARKET_ORDERS, matter=st.just(PROVINCE)
    ).TestCase
):
    """Nothing is announced that was not concluded on."""

    settings = settings(FEW, max_examples=8, stateful_step_count=12)
