"""The record of an enterprise's part in making standards, summed up."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.enterprises import (
    Participation,
    ParticipationError,
    ParticipationRole,
    StandardsLevel,
    participation_summary,
)
from localstd.testing.strategies.guidance import participations

RECORDS = st.lists(participations(), max_size=5)
DAYS = st.dates(date(1999, 1, 1), date(2031, 12, 31))
CONVENOR = Participation(
    level=StandardsLevel.INTERNATIONAL,
    role=ParticipationRole.CONVENOR,
    body="ISO/TC 34",
    first=2019,
    last=2021,
)


def test_a_part_counts_in_each_of_its_years_and_no_other() -> None:
    found = participation_summary((CONVENOR,), as_of=date(2024, 1, 1))
    assert dict(found.by_year) == {2019: 1, 2020: 1, 2021: 1}
    assert (found.total, found.ongoing, dict(found.by_body)) == (1, 0, {"ISO/TC 34": 1})
    assert dict(found.by_level) == {StandardsLevel.INTERNATIONAL: 1}


def test_what_had_not_begun_is_not_counted() -> None:
    assert participation_summary((CONVENOR,), as_of=date(2018, 12, 31)).total == 0


def test_a_part_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(ParticipationError, match="2018 is before"):
        Participation(
            level=StandardsLevel.NATIONAL,
            role=ParticipationRole.DRAFTER,
            subject="GB/T 1-2020",
            first=2019,
            last=2018,
        )


@given(RECORDS, DAYS)
def test_every_way_of_counting_counts_the_same_parts(
    record: list[Participation], day: date
) -> None:
    found = participation_summary(record, as_of=day)
    assert sum(found.by_level.values()) == sum(found.by_role.values()) == found.total
    assert sum(found.by_body.values()) <= found.total
    assert found.ongoing == found.by_year.get(day.year, 0)
    assert all(year <= day.year for year in found.by_year)


@given(RECORDS, RECORDS, DAYS)
def test_two_records_together_count_what_each_counts(
    some: list[Participation], others: list[Participation], day: date
) -> None:
    one, other, both = (participation_summary(r, as_of=day) for r in (some, others, some + others))
    assert both.total == one.total + other.total
    years = {year: one.by_year.get(year, 0) + other.by_year.get(year, 0) for year in both.by_year}
    assert dict(both.by_year) == years
