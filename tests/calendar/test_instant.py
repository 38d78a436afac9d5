"""Instants are written in one form, sort as they stand, and fall on one day in China."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.calendar import (
    CHINA_TIME,
    InstantError,
    day_of,
    instant_of,
    instant_or_none,
    instant_text,
    instant_text_or_none,
    require_zone,
)

ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
INSTANTS = st.datetimes(datetime(2, 1, 1), datetime(9998, 12, 31), timezones=ZONES)  # noqa: DTZ001  the zone is drawn


@given(INSTANTS)
def test_an_instant_is_read_back_as_it_was(instant: datetime) -> None:
    assert instant_of(instant_text(instant)) == instant


@given(st.none() | INSTANTS)
def test_an_instant_that_may_lack_is_read_back_as_it_was(instant: datetime | None) -> None:
    assert instant_or_none(instant_text_or_none(instant)) == instant


@given(INSTANTS, INSTANTS)
def test_texts_sort_as_the_instants_do(one: datetime, other: datetime) -> None:
    assert (instant_text(one) < instant_text(other)) == (one < other)


@given(INSTANTS)
def test_every_text_has_one_length(instant: datetime) -> None:
    assert len(instant_text(instant)) == len("2026-07-24T02:30:00.000000Z")


@pytest.mark.parametrize(
    ("hour", "expected"),
    [(15, date(2026, 7, 24)), (16, date(2026, 7, 25)), (23, date(2026, 7, 25))],
)
def test_the_day_in_china_begins_at_sixteen_hours_of_universal_time(
    hour: int, expected: date
) -> None:
    assert day_of(datetime(2026, 7, 24, hour, tzinfo=UTC)) == expected


@given(INSTANTS)
def test_the_day_does_not_hang_on_the_zone_in_which_an_instant_is_told(instant: datetime) -> None:
    assert (
        day_of(instant) == day_of(instant.astimezone(UTC)) == instant.astimezone(CHINA_TIME).date()
    )


@pytest.mark.parametrize("use", [instant_text, day_of, require_zone])
def test_an_instant_without_a_zone_is_refused(use: object) -> None:
    assert callable(use)
    with pytest.raises(InstantError, match="2026-07-24T10:30:00"):
        use(datetime(2026, 7, 24, 10, 30))  # noqa: DTZ001  that is what is refused


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2026-07-24",
        "2026-07-24T02:30:00Z",
        "2026-07-24T02:30:00.000000+",
        "2026-13-24T02:30:00.000000Z",
        "2026-07-24T02:30:00.000000+00:00",
    ],
)
def test_another_form_is_refused(text: str) -> None:
    with pytest.raises(InstantError):
        instant_of(text)
