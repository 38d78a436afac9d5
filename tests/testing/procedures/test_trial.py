"""A trial knows which limits and rules its procedure asks for, and makes them tighter by one."""

from datetime import date

from localstd._attrs import evolve
from localstd.calendar import china_calendar
from localstd.making import MAKING
from localstd.procedure import Event, History, Matter
from localstd.review import REVIEW
from localstd.testing import (
    LENDING,
    LENDING_LAW,
    MADE_UP,
    Trial,
    law_of_a_place,
    shipped_trial,
)

BEGAN = Event.of("cycle-began", date(2024, 3, 15), standard="1", number="DB34/T 1-2024")
THERE = History(matter=Matter(id="1", place=MADE_UP), events=(BEGAN,))


def test_the_limits_are_those_of_intervals_and_duties() -> None:
    trial = Trial(procedure=LENDING, law=LENDING_LAW, calendar=china_calendar())
    assert trial.limits == {"loan.wait", "loan.return"}
    assert {"local.comment", "local.filing"} <= shipped_trial(MAKING).limits


def test_a_limit_ahead_of_an_end_is_among_them() -> None:
    asked = {"local.review", "local.review-assessment", "local.revision"}
    assert shipped_trial(REVIEW).limits == asked


def test_tighter_limits_bring_a_review_and_what_goes_before_it_forward() -> None:
    """At a place: three years, and six months before their end; by one unit each."""
    trial = shipped_trial(REVIEW, law_of_a_place())
    assert due(trial) == {"review": date(2027, 3, 15), "assessment": date(2026, 9, 15)}
    tighter = evolve(trial, law=trial.tighter)
    assert due(tighter) == {"review": date(2026, 3, 16), "assessment": date(2025, 8, 16)}


def due(trial: Trial) -> dict[str, date | None]:
    owed = trial.duties(THERE, as_of=date(2024, 4, 1))
    return {duty.type.name: duty.due for duty in owed}
