"""Periods of stories: as the engine itself finds them, whatever was cached on the way."""

from datetime import date

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from localstd.audit import LogContext, LogEntry, LogKind, Standing
from localstd.audit.logs.complaints import OF_COMPLAINTS, OF_REPORTS
from localstd.audit.logs.inspections import DRAW, RESULTS
from localstd.audit.logs.judging import Stories
from localstd.audit.logs.periods import Periods, in_order
from localstd.audit.logs.regimes import stories_of
from localstd.audit.logs.story import Story
from localstd.calendar import PartialDate, china_calendar
from localstd.law import china_law
from localstd.procedure import DutyType, Event, History, Matter, fold, judge_history
from localstd.testing.strategies.logs import log_entries
from localstd.wording import Wording

AS_OF = date(2026, 11, 26)
ENTRIES = log_entries().filter(lambda entry: all(day.first <= AS_OF for day in entry.days.values()))


def told(entry: LogEntry) -> list[tuple[LogKind, Story]]:
    return [(kind, story) for kind in LogKind for story in stories_of(entry, kind)]


def test_nothing_that_an_event_tells_begins_or_ends_a_duty_that_is_asked() -> None:
    """Else the types of events and their order would not say it."""
    plain = DutyType(name="", wording=Wording("", ""), owed_by=()).begins_with
    stories = (DRAW, RESULTS, *OF_COMPLAINTS, *OF_REPORTS)
    every = [duty for story in stories for _, duty in story.owed]
    assert {duty.name for duty in every if duty.begins_with is not plain} == set()
    assert {duty.name for duty in every if duty.ended_by is not None} == set()


@given(ENTRIES)
def test_what_is_open_is_what_the_table_leaves_open(entry: LogEntry) -> None:
    periods = Periods()
    for _, story in told(entry):
        events = in_order(story.events(entry))
        found = periods.of(story, events)
        history = History(matter=Matter(id="1"), events=events, is_whole=False)
        state = fold(story.table, history)
        assert {name for name, one in found.items() if one.done is None} == state.owed.keys()
        for name, owed in state.owed.items():
            assert found[name].owed == owed


@given(ENTRIES)
@settings(max_examples=80)
def test_what_is_broken_is_what_the_engine_finds(entry: LogEntry) -> None:
    """The engine is asked only where a limit is broken: it must find nothing elsewhere."""
    law, calendar = china_law(), china_calendar()
    for kind, story in told(entry):
        context = LogContext(kind=kind, as_of=AS_OF, law=law, calendar=calendar)
        judged = Stories(context).of(story, entry)
        recording = judge_history(
            story.table,
            History(
                matter=Matter(id="", place=entry.place),
                events=in_order(story.events(entry)),
                is_whole=False,
            ),
            law=law,
            calendar=calendar,
            as_of=AS_OF,
        )
        unknown = {duty.lacking for duty, one in judged.standings if one is Standing.UNKNOWN}
        found = {one.check for one in recording.findings if one.check not in unknown}
        assert {finding.check for finding, _ in judged.findings} == found


@given(st.lists(st.dates(date(2026, 1, 1), date(2026, 3, 31)), max_size=5), st.booleans())
def test_events_stand_in_the_order_of_histories(days: list[date], by_month: bool) -> None:  # noqa: FBT001  a case
    on = [PartialDate(day.year, day.month) if by_month else PartialDate.of(day) for day in days]
    events = tuple(Event.of(f"e{n}", day) for n, day in enumerate(on))
    history = History(matter=Matter(id="1"), events=events, is_whole=False)
    assert in_order(events) == history.standing


@given(ENTRIES)
def test_a_story_is_judged_the_same_from_the_cache(entry: LogEntry) -> None:
    assume(entry.days)
    context = LogContext(
        kind=LogKind.COMPLAINTS, as_of=AS_OF, law=china_law(), calendar=china_calendar()
    )
    kept = Stories(context)
    for _, story in told(entry):
        assert kept.of(story, entry) is kept.of(story, entry)
        assert kept.of(story, entry) == Stories(context).of(story, entry)
