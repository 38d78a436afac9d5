"""Spans: the last day of a period, found once for each start and calendar."""

from datetime import date

from localstd.calendar import Period, WorkCalendar, china_calendar
from localstd.law import LimitInForce, china_law

FIVE_DAYS = china_calendar().weeks[-1]
PLAIN = WorkCalendar(weeks=(FIVE_DAYS,), special={}, covered=Period(None, None))
START = date(2021, 7, 14)  # sixty days on, 2021-09-12, is a Sunday


def held(name: str, day: date) -> LimitInForce:
    return china_law().on(day).limit(name)


def test_a_last_day_of_rest_rolls_where_at_most_is_asked() -> None:
    span = held("local.filing", START).span(START, china_calendar())
    assert (span.least, span.greatest) == (date(2021, 9, 13), date(2021, 9, 13))
    assert (span.limit.citation.provision, span.everywhere) == ("ls2020-filing-days", True)
    assert span.deadline.nominal == date(2021, 9, 12)


def test_a_minimum_does_not_roll() -> None:
    span = held("local.comment", START).span(date(2021, 8, 13), china_calendar())
    assert (span.least, span.deadline.due) == (date(2021, 9, 12), date(2021, 9, 13))


def test_it_is_found_once() -> None:
    limit = held("local.filing", START)
    assert limit.span(START, china_calendar()) is limit.span(START, china_calendar())


def test_another_calendar_counts_for_itself() -> None:
    limit, start = (
        held("local.filing", START),
        date(2021, 8, 2),
    )  # ends in the first days of October
    rolled = [limit.span(start, one).greatest for one in (china_calendar(), PLAIN)]
    assert rolled == [date(2021, 10, 8), date(2021, 10, 1)]
    assert limit.span(start, china_calendar()).greatest == rolled[0]
    assert [limit.binding(start, one)[1].due for one in (PLAIN, china_calendar())] == rolled[::-1]


def test_what_no_notice_covers_is_provisional() -> None:
    limit = held("local.filing", START)
    assert not limit.span(START, china_calendar()).provisional
    assert limit.span(date(2040, 1, 2), china_calendar()).provisional
