"""What departs is asked of the rules and limits of a row, and of nothing else."""

from datetime import date

import pytest
from hypothesis import given

from localstd._attrs import evolve
from localstd.calendar import china_calendar
from localstd.law import Outcome
from localstd.procedure import Condition, Event, History, Matter
from localstd.testing import LENDING, LENDING_LAW, Trial, lawful_histories, walk
from localstd.testing.procedures.departures import departures, row_for

TRIAL = Trial(procedure=LENDING, law=LENDING_LAW, calendar=china_calendar())
MATTER = Matter(id="1", place="37")
ASKED = walk(TRIAL, MATTER, date(2026, 7, 1), to="requested")  # on 2 July


def names(trial: Trial, event: Event) -> list[str]:
    return [check.name for check in departures(trial, ASKED, event)]


def lent(day: int, *, card: bool = True) -> Event:
    return Event.of("lent", date(2026, 7, day), has_card=card)


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        (lent(5), []),
        (lent(5, card=False), ["no-card"]),
        (lent(4), ["too-early"]),
        (lent(4, card=False), ["no-card", "too-early"]),
        (Event.of("lent", date(2026, 7, 5)), []),
        (Event.of("returned", date(2026, 7, 5)), []),
    ],
)
def test_every_rule_and_limit_of_the_row_is_asked(event: Event, expected: list[str]) -> None:
    assert names(TRIAL, event) == expected


@given(lawful_histories(TRIAL))
def test_from_lawful_histories_nothing_departs(history: History) -> None:
    before = evolve(history, events=())
    for event in history.standing:
        assert departures(TRIAL, before, event) == []
        before = before.with_(event)


def changed(**condition: object) -> Trial:
    """Change the one condition of lending that is a rule."""
    rows = [
        evolve(
            row,
            conditions=tuple(
                evolve(one, **condition) if isinstance(one, Condition) else one
                for one in row.conditions
            ),
        )
        for row in LENDING.rows
    ]
    return evolve(TRIAL, procedure=LENDING.with_rows(rows))


def test_a_rule_that_does_not_apply_is_not_asked() -> None:
    assert names(changed(when=lambda _: False), lent(5, card=False)) == []


def test_a_rule_that_the_law_has_not_is_not_asked() -> None:
    assert names(changed(rule="loan.unheard-of"), lent(5, card=False)) == []


def test_a_rule_of_which_nothing_is_known_is_not_departed_from() -> None:
    assert names(changed(facts=lambda _: None), lent(5, card=False)) == []


def test_a_rule_may_want_to_be_broken() -> None:
    trial = changed(wants=Outcome.BROKEN)
    assert names(trial, lent(5)) == ["no-card"]
    assert names(trial, lent(5, card=False)) == []


def test_a_row_of_another_stage_stands_in_where_this_one_has_none() -> None:
    assert row_for(TRIAL, ASKED, Event.of("returned", date(2026, 7, 5))).at == ("out",)
    assert row_for(TRIAL, ASKED, lent(5)).at == ("requested",)
