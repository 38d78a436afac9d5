"""Duties whose days run from an earlier event, extend others, or pause."""

from datetime import date
from typing import Any

import pytest

from localstd._attrs import evolve
from localstd.calendar import PartialDate, china_calendar
from localstd.law import Check, Timing, Weight, china_law
from localstd.procedure import (
    Duty,
    DutyType,
    Event,
    EventType,
    History,
    Mandate,
    Matter,
    Procedure,
    Role,
    Row,
    Stage,
    decide,
    duties,
    judge_history,
    procedure_page,
)
from localstd.testing import check_procedure
from localstd.wording import Wording

WORDS = Wording("词", "word")
CLERK = Role(name="clerk", wording=WORDS)
WHO = (Mandate(role=CLERK, basis=("cr2025-meta", "cr2019-competence")),)
BASIS = ("cr2019-verify",)


def check(code: str) -> Check:
    words = Wording("{act}{started}{due}{late}", "{act} of {started} was due {due}: {late}")
    return Check(
        code=code,
        name=code.lower(),
        weight=Weight.FAULT,
        title=WORDS,
        message=words,
        remedy=WORDS,
    )


LATE, LACKING = check("TEST1"), check("TEST2")
MEDIATION = DutyType(
    name="mediation",
    wording=WORDS,
    owed_by=WHO,
    limit="complaint.mediation",
    late=LATE,
    lacking=LACKING,
    paused_by=(("stopped", "resumed"), ("asked", "answered")),
)
LONGER = DutyType(
    name="longer",
    wording=WORDS,
    owed_by=WHO,
    limit="complaint.verification-extended",
    extends="complaint.verification",
    since="began",
    late=LATE,
    lacking=LACKING,
)
STEPS = ("began", "stopped", "resumed", "asked", "answered")
TABLE = Procedure(
    name="table",
    wording=WORDS,
    stages=(Stage(code="on", wording=WORDS), Stage(code="off", wording=WORDS, is_final=True)),
    events=tuple(
        EventType(name=name, wording=Wording(name, name)) for name in (*STEPS, "extended", "done")
    ),
    rows=(
        Row(at=("on",), event="began", to=None, basis=BASIS, starts=(MEDIATION,)),
        *(Row(at=("on",), event=name, to=None, basis=BASIS) for name in STEPS[1:]),
        Row(at=("on",), event="extended", to=None, basis=BASIS, starts=(LONGER,)),
        Row(at=("on",), event="done", to="off", basis=BASIS, ends=("mediation", "longer")),
    ),
    start="on",
)
BASIS_OF_ALL: dict[str, Any] = {"law": china_law(), "calendar": china_calendar()}


def history(*events: tuple[str, tuple[int, ...]]) -> History:
    told = tuple(Event(type=name, on=PartialDate(*day)) for name, day in events)
    return History(matter=Matter(id="1", place="370202"), events=told)


BEGAN = ("began", (2026, 1, 30))
PAUSED = history(BEGAN, ("stopped", (2026, 3, 2)), ("resumed", (2026, 3, 13)))


def owed(file: History, name: str = "mediation", as_of: date = date(2026, 3, 16)) -> Duty:
    found = duties(TABLE, file, as_of=as_of, **BASIS_OF_ALL)
    return next(one for one in found if one.type.name == name)


def test_the_days_between_two_events_do_not_count() -> None:
    duty = owed(PAUSED)
    assert (str(duty.due), duty.is_overdue, str(duty.started)) == (
        "2026-04-23",
        False,
        "2026-01-30",
    )


def test_as_known_on_a_day_within_it_no_last_day_is_set() -> None:
    duty = owed(PAUSED, as_of=date(2026, 3, 12))
    assert (duty.due, duty.is_overdue) == (None, False)
    assert duty.reckoning is not None
    assert duty.reckoning.is_paused
    assert duty.explain(china_calendar())[-1].zh == (
        "自2026-03-02起中止，剩余28个工作日，恢复前不能确定最后一日"
    )


def test_pauses_of_two_kinds_that_overlap_count_once() -> None:
    both = PAUSED.with_(
        Event.of("asked", date(2026, 3, 11)), Event.of("answered", date(2026, 3, 16))
    )
    assert str(owed(both).due) == "2026-04-24"


def test_what_happened_before_the_duty_began_pauses_nothing() -> None:
    early = history(("stopped", (2026, 1, 5)), BEGAN)
    assert str(owed(early).due) == "2026-04-10"


def test_a_pause_is_not_ended_by_the_event_of_another_one() -> None:
    file = history(BEGAN, ("stopped", (2026, 3, 2)), ("answered", (2026, 3, 4)))
    assert owed(file).due is None


def test_stopping_twice_begins_one_pause() -> None:
    file = history(
        BEGAN, ("stopped", (2026, 3, 2)), ("stopped", (2026, 3, 9)), ("resumed", (2026, 3, 13))
    )
    assert str(owed(file).due) == "2026-04-23"


def test_a_pause_is_explained_after_the_count() -> None:
    steps = [one.en for one in owed(PAUSED).explain(china_calendar())]
    assert steps[0].startswith("45 working days from 2026-01-30")
    assert steps[-1] == (
        "paused from 2026-03-02 to 2026-03-13: 9 working days are not counted; last day 2026-04-23"
    )


@pytest.mark.parametrize(
    ("day", "codes"), [((2026, 4, 22), []), ((2026, 4, 23), []), ((2026, 4, 24), ["TEST1"])]
)
def test_what_is_done_late_is_late_by_the_moved_day(
    day: tuple[int, int, int], codes: list[str]
) -> None:
    on = date(*day)
    decision = decide(TABLE, PAUSED, Event.of("done", on), as_of=on, **BASIS_OF_ALL)
    assert [one.code for one in decision.findings] == codes


@pytest.mark.parametrize(("as_of", "codes"), [(23, []), (24, ["TEST2"])])
def test_what_is_not_done_is_reported_the_day_after_the_moved_day(
    as_of: int, codes: list[str]
) -> None:
    found = judge_history(TABLE, PAUSED, as_of=date(2026, 4, as_of), **BASIS_OF_ALL)
    assert [one.code for one in found.findings] == codes


EXTENDED = history(BEGAN, ("extended", (2026, 2, 10)))


def test_an_extension_runs_from_the_end_of_the_first_term() -> None:
    """Fifteen working days from 2026-01-30 are over on 02-27, fifteen more on 03-19."""
    duty = owed(EXTENDED, "longer", as_of=date(2026, 3, 1))
    assert (str(duty.due), str(duty.started), duty.event.type) == (
        "2026-03-19",
        "2026-01-30",
        "extended",
    )
    steps = [one.en for one in duty.explain(china_calendar())]
    starts = [one for one in steps if one.startswith("15 working days from")]
    assert [one[21:31] for one in starts] == ["2026-01-30", "2026-02-27"]


def test_a_finding_names_the_event_that_the_days_run_from() -> None:
    found = judge_history(TABLE, EXTENDED, as_of=date(2026, 3, 20), **BASIS_OF_ALL)
    told = [one for one in found.findings if one.facts["act"] == Wording("began", "began")]
    assert [(one.code, str(one.facts["due"])) for one in told] == [("TEST2", "2026-03-19")]


def test_an_event_that_is_not_told_leaves_no_day() -> None:
    file = evolve(history(("extended", (2026, 2, 10))), is_whole=False)
    assert owed(file, "longer", as_of=date(2026, 9, 1)).due is None


def test_a_limit_that_the_law_never_had_leaves_no_day() -> None:
    unheard = evolve(LONGER, extends="complaint.nothing")
    rows = [
        evolve(row, starts=(unheard,)) if row.starts == (LONGER,) else row for row in TABLE.rows
    ]
    found = duties(TABLE.with_rows(rows), EXTENDED, as_of=date(2026, 9, 1), **BASIS_OF_ALL)
    assert [one.due for one in found if one.type.name == "longer"] == [None]


def test_an_end_beyond_the_calendar_leaves_no_day() -> None:
    file = history(("began", (9999, 12, 1)), ("extended", (9999, 12, 2)))
    assert owed(file, "longer", as_of=date(9999, 12, 3)).due is None


@pytest.mark.parametrize(
    ("changed", "problem"),
    [
        ({"extends": "no.limit"}, "its limits are in the law (no.limit, extended by longer)"),
        ({"since": "nothing"}, "its duties are counted by events that it has (nothing, of longer)"),
        (
            {"paused_by": (("stopped", "never"),)},
            "its duties are counted by events that it has (never, of longer)",
        ),
    ],
    ids=["extends", "since", "paused_by"],
)
def test_the_kit_catches_what_a_duty_cannot_be_counted_by(
    changed: dict[str, object], problem: str
) -> None:
    duty = evolve(LONGER, **changed)
    rows = [evolve(row, starts=(duty,)) if row.starts == (LONGER,) else row for row in TABLE.rows]
    found = check_procedure(TABLE.with_rows(rows), china_law(), roles={"clerk": CLERK})
    assert f"not kept: {problem}" in [str(one) for one in found]


def test_a_page_says_how_days_are_counted() -> None:
    page = procedure_page(TABLE, china_law(), "en")
    assert "not counted from “stopped” to “resumed”" in page
    assert "counted from “began”" in page
    assert "runs from the end of `complaint.verification`" in page


def test_a_duty_that_is_counted_simply_has_no_reckoning() -> None:
    plain = evolve(MEDIATION, paused_by=())
    rows = [evolve(row, starts=(plain,)) if row.event == "began" else row for row in TABLE.rows]
    (duty,) = duties(TABLE.with_rows(rows), history(BEGAN), as_of=date(2026, 3, 1), **BASIS_OF_ALL)
    assert (duty.reckoning, duty.since.type) == (None, "began")
    assert duty.timeliness is not None
    assert duty.timeliness.timing is Timing.RUNNING
