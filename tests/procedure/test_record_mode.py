"""Record mode: the same rules over a whole history, and what deciding found one by one."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.law import Finding
from localstd.procedure import (
    STRUCK,
    Body,
    Event,
    History,
    Matter,
    Mode,
    Recording,
    Unknown,
    fold,
    notices,
)
from localstd.testing import Trial, lawful_histories
from localstd.testing.strategies.histories import events as any_event

MATTER = Matter(id="7", place="12")
WARDEN = Body(role="warden", place="12")
ASKED = Event.of("asked", date(2020, 1, 1), plot="A7", is_member=True)
EARLY = Event.of("let", date(2020, 1, 5), WARDEN)
DUG = Event.of("dug", date(2020, 1, 6))


def history(*events: Event, is_whole: bool = True) -> History:
    return History(matter=MATTER, events=events, is_whole=is_whole)


def told(recording: Recording) -> list[tuple[int | None, str]]:
    return [(found.row, found.code) for found in recording.findings]


def test_findings_stand_in_the_order_of_the_events_then_of_the_duties(plot: Trial) -> None:
    wrong = evolve(EARLY, by=Body(role="stranger"))
    recording = plot.judge_history(history(ASKED, wrong), as_of=date(2020, 3, 1))
    assert told(recording) == [(2, "LS602"), (2, "PL2"), (None, "PL4")]


def test_nothing_wrong_is_told_as_nothing(plot: Trial) -> None:
    let = evolve(EARLY, on=DUG.on, by=None)
    recording = plot.judge_history(history(), as_of=date(2020, 3, 1))
    assert recording == Recording(state=plot.procedure.opening, findings=(), unknowns=(), duties=())
    recording = plot.judge_history(history(ASKED, let), as_of=date(2020, 1, 6))
    assert [one.type.name for one in recording.duties] == ["dig", "pay", "visit", "announce"]
    assert recording.state == fold(plot.procedure, history(ASKED, let))


def test_what_is_dated_later_is_left_out(plot: Trial) -> None:
    whole = history(ASKED, EARLY, DUG)
    for day, length in (("2020-01-04", 1), ("2020-01-05", 2), ("2020-01-06", 3)):
        recording = plot.judge_history(whole, as_of=date.fromisoformat(day))
        assert len(recording.state.events) == length
        assert recording == plot.judge_history(
            whole.as_of(date.fromisoformat(day)), as_of=date.fromisoformat(day)
        )


def test_a_history_taken_over_has_unknowns_and_no_guesses(plot: Trial) -> None:
    recording = plot.judge_history(history(EARLY, is_whole=False), as_of=date(2020, 1, 6))
    assert recording.findings == ()
    assert recording.unknowns == (
        Unknown("stage", ("earlier-events",)),
        Unknown("plot.member", ("facts",)),
        Unknown("plot.wait", ("asked",)),
    )
    assert recording.state.stage.code == "held"


def test_a_correction_is_replayed_in_its_place(plot: Trial) -> None:
    mended = evolve(EARLY, on=evolve(ASKED.on, day=20)).correcting(2)
    before = plot.judge_history(history(ASKED, EARLY, DUG), as_of=date(2020, 1, 31))
    assert told(before) == [(2, "PL2")]
    after = plot.judge_history(history(ASKED, EARLY, DUG, mended), as_of=date(2020, 1, 31))
    assert told(after) == [(3, "LS601")]
    late = evolve(DUG, on=evolve(ASKED.on, day=25)).correcting(3)
    both = plot.judge_history(history(ASKED, EARLY, DUG, mended, late), as_of=date(2020, 1, 31))
    assert told(both) == []


def test_findings_name_the_position_of_the_correction(plot: Trial) -> None:
    still = evolve(EARLY, on=evolve(ASKED.on, day=9)).correcting(2)
    found = plot.judge_history(history(ASKED, EARLY, still), as_of=date(2020, 1, 31))
    assert told(found) == [(3, "PL2")]


def test_what_was_struck_is_not_judged(plot: Trial) -> None:
    struck = Event.of(STRUCK, date(2020, 1, 7)).correcting(2)
    found = plot.judge_history(history(ASKED, EARLY, struck), as_of=date(2021, 1, 31))
    assert (told(found), found.state.stage.code) == ([], "asked")


def test_one_event_told_twice_is_judged_twice(plot: Trial) -> None:
    found = plot.judge_history(history(ASKED, DUG, DUG), as_of=date(2020, 1, 31))
    assert told(found) == [(2, "LS601"), (3, "LS601")]


@given(st.data())
def test_permit_and_record_find_the_same(plot: Trial, data: st.DataObject) -> None:
    drawn = data.draw(st.lists(any_event(plot.procedure, MATTER), max_size=5))
    is_whole = data.draw(st.booleans())
    standing = History(matter=MATTER, events=tuple(drawn)).standing
    as_of = date(2030, 1, 1)
    decided: list[Finding] = []
    unknown: list[Unknown] = []
    before = history(is_whole=is_whole)
    for event in standing:
        modes = [plot.decide(before, event, as_of=as_of, mode=mode) for mode in Mode]
        assert modes[0].findings == modes[1].findings
        assert modes[0].unknowns == modes[1].unknowns
        before = before.with_(event)
        if before.standing[-1] is not event:  # a month may lie before a day above it
            return
        decided += modes[0].findings
        unknown += modes[0].unknowns
    recording = plot.judge_history(before, as_of=as_of)
    assert recording.findings[: len(decided)] == tuple(decided)
    assert recording.unknowns == tuple(unknown)


@given(st.data())
def test_a_correction_is_as_if_it_had_been_so_from_the_start(
    plot: Trial, data: st.DataObject
) -> None:
    lawful = data.draw(lawful_histories(plot)).events
    if not lawful:
        return
    position = data.draw(st.integers(1, len(lawful)))
    wrong = data.draw(any_event(plot.procedure, MATTER))
    right = lawful[position - 1]
    spoilt = (*lawful[: position - 1], wrong, *lawful[position:], right.correcting(position))
    mended = plot.judge_history(history(*spoilt), as_of=date(2030, 1, 1))
    plain = plot.judge_history(history(*lawful), as_of=date(2030, 1, 1))
    assert [one.code for one in mended.findings] == [one.code for one in plain.findings]
    assert mended.state.stage == plain.state.stage
    assert [one.due for one in mended.duties] == [one.due for one in plain.duties]


@given(st.data(), st.dates(date(2000, 1, 1), date(2027, 12, 31)))
def test_a_prefix_folds_to_the_state_as_of_that_day(
    plot: Trial, data: st.DataObject, day: date
) -> None:
    whole = data.draw(lawful_histories(plot))
    first = tuple(event for event in whole.events if event.on.first <= day)
    assert fold(plot.procedure, whole.as_of(day)) == fold(
        plot.procedure, evolve(whole, events=first)
    )


@given(st.data())
def test_law_for_which_nobody_asks_changes_nothing(plot: Trial, data: st.DataObject) -> None:
    whole = data.draw(lawful_histories(plot))
    as_of = data.draw(st.dates(date(2000, 1, 1), date(2030, 1, 1)))
    other = evolve(plot, law=plot.unrelated)
    assert other.judge_history(whole, as_of=as_of) == plot.judge_history(whole, as_of=as_of)


@given(st.data())
def test_judging_twice_gives_the_same(plot: Trial, data: st.DataObject) -> None:
    events = data.draw(st.lists(any_event(plot.procedure, MATTER), max_size=5))
    once, again = (plot.judge_history(history(*events), as_of=date(2030, 1, 1)) for _ in range(2))
    assert once == again


@given(st.data())
def test_who_had_to_be_told_is_what_deciding_said(plot: Trial, data: st.DataObject) -> None:
    events = data.draw(st.lists(any_event(plot.procedure, MATTER), max_size=4))
    as_of = data.draw(st.dates(date(2015, 1, 1), date(2030, 1, 1)))
    told_of = notices(
        plot.procedure, history(*events), law=plot.law, calendar=plot.calendar, as_of=as_of
    )
    standing = history(*events).as_of(as_of).standing
    one_by_one = [
        plot.decide(history(*standing[:at]), event, as_of=as_of, mode=Mode.RECORD).notices
        for at, event in enumerate(standing)
    ]
    assert list(told_of) == one_by_one


def test_each_event_has_its_own_notices(plot: Trial) -> None:
    told_of = notices(
        plot.procedure,
        history(ASKED, evolve(EARLY, on=DUG.on), DUG),
        law=plot.law,
        calendar=plot.calendar,
        as_of=date(2020, 1, 6),
    )
    assert [[(one.name, one.to.name) for one in of_one] for of_one in told_of] == [
        [],
        [("letting", "gardener"), ("letting", "council")],
        [],
    ]
    assert (
        notices(plot.procedure, history(), law=plot.law, calendar=plot.calendar, as_of=DUG.on.last)
        == ()
    )
