"""Statuses: how registers spell them, and what the dates make of a standard."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.calendar import Certainty, PartialDate
from localstd.standards import Status, in_force_on, read_status, status_on
from localstd.testing.strategies.values import days, partial_dates

DAY = timedelta(days=1)
IMPLEMENTED, ABOLISHED = date(2020, 6, 1), date(2025, 2, 3)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("即将实施", Status.UPCOMING),
        ("现行", Status.IN_FORCE),
        ("现行有效", Status.IN_FORCE),
        ("有更新版", Status.NEWER_EDITION),
        ("被代替", Status.REPLACED),
        ("废止", Status.ABOLISHED),
        ("In_Force", Status.IN_FORCE),
        (" in  force ", Status.IN_FORCE),
        ("SUPERSEDED", Status.REPLACED),
    ],
)
def test_the_words_of_the_platforms_are_read(text: str, status: Status) -> None:
    assert read_status(text) is status


@pytest.mark.parametrize("status", Status)
def test_every_status_is_read_from_its_own_names(status: Status) -> None:
    names = (status.value, status.wording.zh, status.wording.en)
    assert {read_status(name) for name in names} == {status}


@pytest.mark.parametrize("text", ["", "?", "现", "不现行", "现行废止", "none"])
def test_what_is_no_status_is_none(text: str) -> None:
    assert read_status(text) is None


@given(st.text())
def test_any_text_is_a_status_or_none(text: str) -> None:
    assert read_status(text) in {None, *Status}


@pytest.mark.parametrize(
    ("day", "status"),
    [
        (IMPLEMENTED - DAY, Status.UPCOMING),
        (IMPLEMENTED, Status.IN_FORCE),
        (ABOLISHED - DAY, Status.IN_FORCE),
        (ABOLISHED, Status.ABOLISHED),
        (ABOLISHED + DAY, Status.ABOLISHED),
    ],
)
def test_a_standard_is_in_force_from_its_implementation_until_the_day_before_its_abolition(
    day: date, status: Status
) -> None:
    dates = (PartialDate.of(IMPLEMENTED), PartialDate.of(ABOLISHED))
    assert status_on(day, implemented=dates[0], abolished=dates[1]) is status


@pytest.mark.parametrize(
    ("day", "status"),
    [
        (date(2026, 6, 30), Status.UPCOMING),
        (date(2026, 7, 1), None),
        (date(2026, 7, 30), None),
        (date(2026, 7, 31), Status.IN_FORCE),
    ],
)
def test_a_month_leaves_its_days_open(day: date, status: Status | None) -> None:
    assert status_on(day, implemented=PartialDate(2026, 7), abolished=None) is status


def test_without_a_date_of_implementation_nothing_is_said() -> None:
    assert status_on(IMPLEMENTED, implemented=None, abolished=None) is None


def test_abolished_is_abolished_whenever_it_was_implemented() -> None:
    """A standard may be abolished before it is ever implemented."""
    abolished = PartialDate.of(ABOLISHED)
    assert status_on(ABOLISHED, implemented=None, abolished=abolished) is Status.ABOLISHED


@given(days(), partial_dates(), st.none() | partial_dates())
def test_what_is_said_of_a_partial_date_holds_for_each_of_its_days(
    day: date, implemented: PartialDate, abolished: PartialDate | None
) -> None:
    said = status_on(day, implemented=implemented, abolished=abolished)
    ends = (
        status_on(
            day,
            implemented=PartialDate.of(start),
            abolished=PartialDate.of(end) if end else None,
        )
        for start in (implemented.first, implemented.last)
        for end in ((abolished.first, abolished.last) if abolished else (None,))
    )
    assert said is None or set(ends) == {said}


@given(days(), days(), st.none() | days(), st.none() | days())
def test_time_leads_from_upcoming_to_in_force_to_abolished(
    one: date, other: date, implemented: date | None, abolished: date | None
) -> None:
    order = [None, Status.UPCOMING, Status.IN_FORCE, Status.ABOLISHED]
    dates = {
        "implemented": PartialDate.of(implemented) if implemented else None,
        "abolished": PartialDate.of(abolished) if abolished else None,
    }
    earlier, later = (status_on(day, **dates) for day in sorted((one, other)))
    assert order.index(earlier) <= order.index(later)


@pytest.mark.parametrize("status", Status)
def test_only_what_is_stated_to_be_in_force_is(status: Status) -> None:
    is_said = Certainty.CERTAIN if status is Status.IN_FORCE else Certainty.IMPOSSIBLE
    assert in_force_on(IMPLEMENTED, stated=status) is is_said


@pytest.mark.parametrize(
    ("day", "certainty"),
    [
        (IMPLEMENTED - DAY, Certainty.IMPOSSIBLE),
        (IMPLEMENTED, Certainty.CERTAIN),
        (ABOLISHED - DAY, Certainty.CERTAIN),
        (ABOLISHED, Certainty.IMPOSSIBLE),
    ],
)
def test_the_dates_tell_where_nothing_is_stated(day: date, certainty: Certainty) -> None:
    first, last = PartialDate.of(IMPLEMENTED), PartialDate.of(ABOLISHED)
    assert in_force_on(day, implemented=first, abolished=last) is certainty


@given(days(), partial_dates())
def test_what_is_stated_goes_before_the_dates(day: date, abolished: PartialDate) -> None:
    found = in_force_on(day, stated=Status.IN_FORCE, abolished=abolished)
    assert found is Certainty.CERTAIN


def test_without_status_and_dates_it_is_possible() -> None:
    assert in_force_on(IMPLEMENTED) is Certainty.POSSIBLE
