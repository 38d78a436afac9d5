"""The order of happening, where some days are known by their month or their year only."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from localstd.calendar import Certainty, PartialDate
from localstd.procedure import Event, History, Matter
from localstd.testing.strategies.values import days, partial_dates

DATES = st.lists(partial_dates(), max_size=8)


def history(*dates: PartialDate) -> History:
    events = tuple(Event.of(str(place), on) for place, on in enumerate(dates))
    return History(matter=Matter(id="1"), events=events)


def order(*dates: str) -> list[str]:
    return [str(event.on) for event in history(*map(PartialDate.parse, dates)).standing]


def test_what_may_have_happened_as_it_was_recorded_stays_so() -> None:
    assert order("2021", "2021-11-10") == ["2021", "2021-11-10"]
    assert order("2021-11-10", "2021") == ["2021-11-10", "2021"]


def test_what_surely_happened_before_comes_before() -> None:
    assert order("2021-11-10", "2021-11-09") == ["2021-11-09", "2021-11-10"]
    assert order("2021-11-10", "2021-11", "2021-11-05") == ["2021-11", "2021-11-05", "2021-11-10"]


@given(DATES)
def test_nothing_stands_before_what_surely_happened_before_it(dates: list[PartialDate]) -> None:
    standing = history(*dates).standing

    assert sorted(one.type for one in standing) == sorted(str(n) for n in range(len(dates)))
    for place, one in enumerate(standing):
        assert all(
            other.on.before(one.on) is not Certainty.CERTAIN for other in standing[place + 1 :]
        )


@given(DATES, days())
def test_later_events_do_not_move_earlier_ones(dates: list[PartialDate], day: date) -> None:
    whole = history(*dates)

    assert whole.as_of(day).standing == tuple(
        event for event in whole.standing if event.on.first <= day
    )
