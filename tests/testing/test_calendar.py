"""The kit tells what is wrong with a work calendar."""

from datetime import date, timedelta

from localstd.calendar import (
    HolidayNotice,
    Period,
    Saturdays,
    SpecialDay,
    WeekPattern,
    WorkCalendar,
    china_calendar,
)
from localstd.testing import check_calendar
from localstd.wording import Wording

ALWAYS = Period(None, None)
FRIDAY = date(2026, 7, 24)
SATURDAY = FRIDAY + timedelta(days=1)
NOTICE = HolidayNotice(year=2026, official=True, source="https://example.org/")


def week(period: Period = ALWAYS) -> WeekPattern:
    return WeekPattern(
        period=period, saturdays=Saturdays.REST, source=Wording("五天工作制", "five days")
    )


def calendar(*special: SpecialDay, weeks: tuple[WeekPattern, ...] = (week(),)) -> WorkCalendar:
    return WorkCalendar(weeks=weeks, special={one.day: one for one in special}, covered=ALWAYS)


def special(day: date, *, works: bool) -> SpecialDay:
    return SpecialDay(day=day, works=works, occasion="春节", notice=NOTICE)


def promises(found: WorkCalendar) -> list[str]:
    return [problem.promise for problem in check_calendar(found, [FRIDAY])]


def test_the_calendar_that_ships_keeps_all_promises() -> None:
    days = [date(2007, 1, 1) + timedelta(days=step) for step in range(7305)]
    assert check_calendar(china_calendar(), days) == ()


def test_a_sound_calendar_keeps_all_promises() -> None:
    sound = calendar(special(FRIDAY, works=False), special(SATURDAY, works=True))
    assert promises(sound) == []


def test_a_day_that_makes_up_for_nothing_is_caught() -> None:
    assert promises(calendar(special(FRIDAY, works=True))) == [
        "a day that makes up is a day of rest by the week"
    ]


def test_a_day_under_the_wrong_date_is_caught() -> None:
    wrong = WorkCalendar(
        weeks=(week(),), special={FRIDAY: special(SATURDAY, works=True)}, covered=ALWAYS
    )
    assert promises(wrong) == ["a special day stands under its own date"]


def test_days_without_a_week_are_caught() -> None:
    late = week(Period(date(2027, 1, 1), None))
    wrong = calendar(special(FRIDAY, works=False), weeks=(late,))
    assert promises(wrong) == ["every day has its week"] * 2


def test_days_with_two_weeks_are_caught() -> None:
    assert promises(calendar(weeks=(week(), week()))) == ["every day has its week"]


def test_rest_without_end_is_caught() -> None:
    last = date(9999, 12, 1)
    rest = (last + timedelta(days=step) for step in range(31))
    wrong = calendar(*(special(day, works=False) for day in rest))
    (problem,) = check_calendar(wrong, [last])
    assert problem.promise == "a working day follows every day"
