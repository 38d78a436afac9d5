"""The file of a matter on a day, as it was known at a time."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.calendar import CHINA_TIME, day_of
from localstd.making import MAKING
from localstd.office import Actor, MatterFile, Office, UnknownMatterError, open_office
from localstd.office.file import instant_known
from localstd.procedure import STRUCK, Event, History, Matter, duties, fold
from localstd.storage import MemoryStorage
from localstd.testing import lawful_histories, shipped_trial
from localstd.testing.strategies.histories import histories

Opening = Callable[..., tuple[Office, Any]]

LI = Actor.of("李工", ("province", "34"))
PUBLISHED = Event.of("published", date(2026, 7, 1), number="DB34/T 1-2026", title="绿茶")
HISTORY = History(matter=Matter(id="34-1", place="34"), events=(PUBLISHED,), is_whole=False)
MINE = st.just(Matter(id="34-1", place="34"))


def stages(file: MatterFile) -> tuple[str, list[str]]:
    """Say where a matter stands, and what is owed."""
    return file.state.stage.code, [one.type.name for one in file.duties]


def test_nothing_is_known_of_a_matter_that_is_not_there(opened: Opening) -> None:
    office, _ = opened()
    with pytest.raises(UnknownMatterError) as refused:
        office.matter("34-9")
    assert refused.value.matter == "34-9"


def test_a_file_is_that_of_the_day_and_by_what_was_known(opened: Opening) -> None:
    office, clock = opened("2026-07-02")
    office.take_over_histories([HISTORY])
    clock.set("2026-08-20")
    assert office.submit("34-1", Event.of("made-public", date(2026, 7, 10)), by=LI).is_permitted
    clock.set("2026-09-10")
    assert stages(office.matter("34-1")) == ("60", ["filing", "review"])
    assert stages(office.matter("34-1", as_of=date(2026, 7, 9))) == (
        "60",
        ["publicity", "filing", "review"],
    )
    assert stages(office.matter("34-1", as_of=date(2026, 6, 30))) == ("00", [])
    unaware = office.matter("34-1", as_known=date(2026, 8, 19))
    assert stages(unaware) == ("60", ["publicity", "filing", "review"])
    assert unaware.version == 1
    assert office.matter("34-1", as_known=date(2026, 8, 20)).version == 2
    with pytest.raises(UnknownMatterError):
        office.matter("34-1", as_known=date(2026, 7, 1))


def test_what_is_known_is_cut_at_the_very_instant(opened: Opening) -> None:
    office, clock = opened("2026-07-02")
    office.take_over_histories([HISTORY])
    office.submit("34-1", Event.of("made-public", date(2026, 7, 2)), by=LI)
    at = office.matter("34-1").records[1].recorded
    assert office.matter("34-1", as_known=at).version == 2
    assert office.matter("34-1", as_known=at - timedelta(microseconds=1)).version == 1
    del clock


def test_a_day_ends_in_china() -> None:
    end = instant_known(date(2026, 7, 24))
    assert end is not None
    assert day_of(end) == date(2026, 7, 24)
    assert day_of(end + timedelta(microseconds=1)) == date(2026, 7, 25)
    assert instant_known(None) is None


@settings(max_examples=15)
@given(
    history=lawful_histories(shipped_trial(MAKING), MINE),
    as_of=st.integers(-30, 800),
    known=st.integers(-30, 800),
)
def test_both_axes_are_those_of_the_history(history: History, as_of: int, known: int) -> None:
    """A file agrees with fold and duties of the history cut the same two ways."""
    now = [datetime(2000, 1, 1, 9, tzinfo=CHINA_TIME)]
    office = open_office(MemoryStorage(), place="34", create=True, clock=lambda: now[0])
    for event in history.events:
        now[0] = datetime.combine(event.on.last, now[0].time(), CHINA_TIME) + timedelta(days=3)
        actor = Actor.of("某人", (event.by.role, event.by.place) if event.by else ("public", None))
        office.submit("34-1", event, by=actor)
    if not history.events:
        return
    whole = office.matter("34-1").history
    first = history.events[0].on.first
    day, learned = first + timedelta(days=as_of), first + timedelta(days=known)
    cut = whole.as_known(learned)
    if not cut.events:
        with pytest.raises(UnknownMatterError):
            office.matter("34-1", as_known=learned)
        return
    file = office.matter("34-1", as_of=day, as_known=learned)
    assert file.history == cut
    assert file.state == fold(MAKING, cut.as_of(day))
    setup = office.setup.rules
    assert file.duties == duties(MAKING, cut, law=setup.law, calendar=setup.calendar, as_of=day)


@given(history=histories(MAKING, MINE), known=st.dates(date(1980, 1, 1), date(2030, 1, 1)))
def test_a_history_that_was_taken_over_keeps_what_an_earlier_system_knew(
    history: History, known: date
) -> None:
    noon = datetime(2100, 1, 1, 12, tzinfo=CHINA_TIME)
    office = open_office(MemoryStorage(), place="34", create=True, clock=lambda: noon)
    told = evolve(history, events=tuple(map(_uncorrected, _in_order(history.events))))
    office.take_over_histories([told])
    if not told.as_known(known).events:
        with pytest.raises(UnknownMatterError):
            office.matter("34-1", as_known=known)
        return
    assert office.matter("34-1", as_known=known).history == told.as_known(known)


def _in_order(events: Sequence[Event]) -> list[Event]:
    """Keep the events that say when they were recorded."""
    return [one for one in events if one.recorded]


def _uncorrected(event: Event) -> Event:
    """Give an event that corrects nothing, since what it corrected may have been left out."""
    told = evolve(event, corrects=None)
    return evolve(told, type="implemented") if event.type == STRUCK else told
