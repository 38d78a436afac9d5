"""Working days follow the week of their time and, above it, the notices."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.calendar import (
    DateError,
    HolidayNotice,
    Period,
    SpecialDay,
    china_calendar,
)

CHINA = china_calendar()
DAYS = st.dates(min_value=date(1985, 1, 1), max_value=date(2040, 12, 31))


def working_saturdays(first: date, last: date) -> list[date]:
    days = (first + timedelta(days=i) for i in range((last - first).days + 1))
    return [day for day in days if day.weekday() == 5 and CHINA.is_working(day)]


def test_the_notices_of_2007_to_2026_are_covered_but_for_the_last_days() -> None:
    assert CHINA.covered == Period(date(2007, 1, 1), date(2026, 12, 29))


@pytest.mark.parametrize(
    ("day", "working"),
    [
        (date(2006, 12, 30), True),
        (date(2007, 1, 2), False),
        (date(2015, 9, 3), False),
        (date(2015, 9, 6), True),
        (date(2018, 12, 29), True),
        (date(2018, 12, 31), False),
        (date(2024, 2, 4), True),
        (date(2024, 2, 10), False),
        (date(2026, 10, 10), True),
        (date(2005, 2, 5), True),
    ],
)
def test_days_of_the_notices(day: date, *, working: bool) -> None:
    assert CHINA.is_working(day) is working


def test_saturdays_were_worked_up_to_the_end_of_february_1994() -> None:
    assert len(working_saturdays(date(1990, 1, 1), date(1994, 2, 28))) == 217


def test_every_second_saturday_was_worked_up_to_april_1995() -> None:
    worked = working_saturdays(date(1994, 3, 1), date(1995, 4, 30))
    assert (worked[0], len(worked)) == (date(1994, 3, 12), 30)


def test_no_saturday_is_worked_without_a_notice_since_may_1995() -> None:
    assert working_saturdays(date(1995, 5, 1), date(2003, 12, 31)) == []


@pytest.mark.parametrize("day", [date(1994, 3, 12), date(2005, 12, 31), date(2026, 12, 29)])
def test_days_without_an_official_table_are_provisional(day: date) -> None:
    assert CHINA.is_provisional(day)
    assert "暂定" in CHINA.explain(day).zh
    assert "provisional" in CHINA.explain(day).en


@pytest.mark.parametrize(
    ("day", "zh"),
    [
        (date(2024, 2, 4), "2024-02-04（星期日）：春节调休上班（2024年国务院办公厅放假安排通知，"),
        (date(2024, 2, 12), "2024-02-12（星期一）：春节放假（2024年国务院办公厅放假安排通知，"),
        (date(2005, 2, 5), "2005-02-05（星期六）：春节调休上班（2005年放假安排（未见通知原文），"),
        (date(2024, 7, 24), "2024-07-24（星期三）：工作日"),
        (date(1994, 3, 12), "1994-03-12（星期六）：工作日（国务院令第146号，大小周"),
    ],
)
def test_an_explanation_names_what_the_answer_rests_on(day: date, zh: str) -> None:
    assert CHINA.explain(day).zh.startswith(zh)


def test_every_special_day_has_a_source_and_changes_nothing_by_chance() -> None:
    assert all(special.notice.source for special in CHINA.special.values())
    make_up_days = [special.day for special in CHINA.special.values() if special.works]
    assert {day.weekday() for day in make_up_days} == {5, 6}


def test_no_working_day_lies_beyond_the_last_year() -> None:
    with pytest.raises(DateError):
        CHINA.add_working(date(9999, 12, 31), 1)


@given(DAYS)
def test_the_next_working_day_is_the_first_one_that_is_not_earlier(day: date) -> None:
    found = CHINA.next_working(day)
    skipped = (day + timedelta(days=i) for i in range((found - day).days))
    assert CHINA.is_working(found)
    assert not any(map(CHINA.is_working, skipped))


@given(DAYS)
def test_every_day_has_one_week_pattern(day: date) -> None:
    assert sum(day in week.period for week in CHINA.weeks) == 1


def test_calendars_with_the_same_days_are_equal() -> None:
    assert china_calendar.__wrapped__() == CHINA
    assert hash(china_calendar.__wrapped__()) == hash(CHINA)


def test_a_further_notice_makes_a_new_calendar_and_leaves_the_old_one() -> None:
    monday = date(2030, 1, 7)
    notice = HolidayNotice(year=2030, official=True, source="an invented notice")
    day = SpecialDay(day=monday, works=False, occasion="春节", notice=notice)
    later = CHINA.with_days([day], covered=Period(date(2007, 1, 1), date(2030, 12, 29)))
    assert [c.next_working(monday) for c in (CHINA, later)] == [monday, date(2030, 1, 8)]
    assert [c.is_provisional(monday) for c in (CHINA, later)] == [True, False]


@given(after=DAYS, length=st.integers(0, 800))
def test_working_days_between_are_those_that_are_counted_one_by_one(
    after: date, length: int
) -> None:
    until = after + timedelta(days=length)
    days = (after + timedelta(days=n) for n in range(1, length + 1))
    assert CHINA.count_working(after, until) == sum(map(CHINA.is_working, days))


@given(after=DAYS, n=st.integers(1, 400), back=st.integers(0, 800))
def test_counting_undoes_adding_and_counts_nothing_backwards(
    after: date, n: int, back: int
) -> None:
    assert CHINA.count_working(after, CHINA.add_working(after, n)) == n
    assert CHINA.count_working(after, after - timedelta(days=back)) == 0
