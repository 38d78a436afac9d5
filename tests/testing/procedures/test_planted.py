"""Planted faults: each kind can be planted, and record mode finds it and nothing else."""

from datetime import date

import pytest
from hypothesis import find, given, settings

from localstd._attrs import evolve
from localstd.calendar import china_calendar
from localstd.law import Check
from localstd.procedure import CHECKS, Matter
from localstd.testing import (
    FAULTS,
    LENDING,
    LENDING_LAW,
    Planted,
    Trial,
    check_planted,
    faulty_histories,
    planted,
    walk,
)

TRIAL = Trial(procedure=LENDING, law=LENDING_LAW, calendar=china_calendar())
DRAWN = settings(settings.get_profile("drawn"), max_examples=60)


@given(faulty_histories(TRIAL))
def test_record_mode_finds_exactly_the_planted_fault(fault: Planted) -> None:
    assert check_planted(TRIAL, fault) == ()


@pytest.mark.parametrize("name", FAULTS)
def test_every_kind_of_fault_can_be_planted(name: str) -> None:
    planted_one = faulty_histories(TRIAL, fault=name)
    found = find(planted_one, lambda fault: fault.fault == name, settings=DRAWN)
    assert found.fault == name


@given(faulty_histories(TRIAL))
def test_without_the_fault_nothing_is_found(fault: Planted) -> None:
    before = fault.history.standing
    last = before[-1].on.last if before else fault.as_of
    codes = {one.code for one in TRIAL.judge_history(fault.history, as_of=last).findings}
    assert codes == set()


def lent() -> Planted:
    """Lend a book a day too early."""
    history = walk(TRIAL, Matter(id="1", place="37"), date(2026, 7, 1), to="out")
    (found,) = planted(TRIAL, history, "interval-broken")
    return found


def test_a_fault_that_is_not_found_is_told() -> None:
    other: Check = CHECKS[0]
    (problem,) = check_planted(TRIAL, evolve(lent(), check=other))
    assert problem.promise == "record mode finds exactly the planted fault"
    assert "LS601 not-at-this-stage was planted, KIT02 too-early found" in problem.case
    assert "house art. 3" in problem.case


def test_a_fault_that_is_none_is_told() -> None:
    fault = lent()
    right = walk(TRIAL, Matter(id="1", place="37"), date(2026, 7, 1), to="out").events[-1]
    (problem,) = check_planted(TRIAL, evolve(fault, event=right, as_of=right.on.last))
    assert problem.case.endswith("KIT02 too-early was planted, nothing found")


def test_a_minimum_is_broken_by_one_day() -> None:
    fault = lent()
    assert fault.event is not None
    days = (fault.event.on.first - fault.history.standing[-1].on.first).days
    assert (days, fault.check.name) == (2, "too-early")


def test_a_duty_is_late_by_one_day() -> None:
    history = walk(TRIAL, Matter(id="1", place="37"), date(2026, 7, 1), to="done")
    (late,) = planted(TRIAL, history, "done-late")
    (duty,) = TRIAL.duties(late.history, as_of=date(2026, 7, 10))
    assert duty.due is not None
    assert (late.as_of - duty.due).days == 1


def test_an_unknown_kind_of_fault_is_refused() -> None:
    history = walk(TRIAL, Matter(id="1"), date(2026, 7, 1), to="out")
    with pytest.raises(KeyError):
        tuple(planted(TRIAL, history, "spelled-wrong"))
