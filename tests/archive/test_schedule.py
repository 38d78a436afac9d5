"""When a record is handed over, opened to the public, and appraised."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.archive import Milestone, RecordType, Retention, Schedule, schedule_of
from localstd.archive.records import RECORDS
from localstd.calendar import WorkCalendar, china_calendar
from localstd.law import Law, RetentionTerm, china_law

ASKED = date(2026, 1, 1)
FORMED = date(2016, 5, 3)


@pytest.fixture
def scheduled(
    law: Law, calendar: WorkCalendar, record: Callable[[str], RecordType]
) -> Callable[..., Schedule]:
    def ask(
        term: RetentionTerm = RetentionTerm.PERMANENT,
        *,
        formed: date = FORMED,
        place: str | None = "37",
        as_of: date = ASKED,
    ) -> Schedule:
        kept = Retention(record=record("标准发布本"), term=term, citations=())
        return schedule_of(
            kept, formed=formed, place=place, as_of=as_of, law=law, calendar=calendar
        )

    return ask


def day(milestone: Milestone | None) -> date | None:
    return None if milestone is None else milestone.day


def bases(milestone: Milestone | None) -> list[str] | None:
    return None if milestone is None else [one.provision for one in milestone.citations]


@pytest.mark.parametrize(
    ("place", "transfer", "basis"),
    [
        (None, date(2036, 5, 5), "archlaw-transfer-20"),
        ("37", date(2036, 5, 5), "archlaw-transfer-20"),
        ("3702", date(2036, 5, 5), "archlaw-transfer-20"),
        ("370202", date(2026, 5, 6), "archlaw-transfer-10"),
    ],
)
def test_counties_hand_over_after_ten_years_and_others_after_twenty(
    scheduled: Callable[..., Schedule], place: str | None, transfer: date, basis: str
) -> None:
    """3 May 2036 is a Saturday; 3 May 2026 lies in the holidays of May."""
    found = scheduled(place=place).transfer
    assert (day(found), bases(found)) == (transfer, [basis])


@pytest.mark.parametrize(
    ("as_of", "is_known"),
    [(date(2024, 2, 29), False), (date(2024, 3, 1), True), (date(2024, 3, 2), True)],
)
def test_handing_over_is_asked_for_from_the_regulations_of_2024(
    scheduled: Callable[..., Schedule], as_of: date, *, is_known: bool
) -> None:
    assert (scheduled(as_of=as_of).transfer is not None) == is_known


@pytest.mark.parametrize(
    ("as_of", "is_known"),
    [(date(2020, 12, 31), False), (date(2021, 1, 1), True), (date(2021, 1, 2), True)],
)
def test_opening_is_asked_for_from_the_law_of_2021(
    scheduled: Callable[..., Schedule], as_of: date, *, is_known: bool
) -> None:
    opening = scheduled(as_of=as_of).opening
    assert (opening is not None) == is_known
    assert opening is None or (day(opening), bases(opening)) == (
        date(2041, 5, 3),
        ["archlaw-open"],
    )


@pytest.mark.parametrize(
    ("term", "expiry", "has_transfer", "has_opening"),
    [
        (RetentionTerm.PERMANENT, None, True, True),
        (RetentionTerm.LONG, None, True, True),
        (RetentionTerm.THIRTY_YEARS, date(2046, 5, 4), True, True),
        (RetentionTerm.TEN_YEARS, date(2026, 5, 4), False, False),
    ],
)
def test_a_term_of_years_ends_in_an_appraisal(
    scheduled: Callable[..., Schedule],
    *,
    term: RetentionTerm,
    expiry: date | None,
    has_transfer: bool,
    has_opening: bool,
) -> None:
    found = scheduled(term)
    assert day(found.expiry) == expiry
    assert bases(found.expiry) == (["archlaw-expiry-appraisal"] if expiry else None)
    assert (found.transfer is not None, found.opening is not None) == (has_transfer, has_opening)


@pytest.mark.parametrize(
    ("formed", "transfer"),
    [(date(2016, 6, 12), date(2026, 6, 12)), (date(2016, 6, 14), None)],
)
def test_what_expires_on_the_day_of_handing_over_is_not_handed_over(
    scheduled: Callable[..., Schedule], formed: date, transfer: date | None
) -> None:
    """In a county both take ten years; 14 June 2026 is a Sunday, and handing over rolls."""
    found = scheduled(RetentionTerm.TEN_YEARS, formed=formed, place="370202")
    assert (day(found.transfer), day(found.opening)) == (transfer, None)


def test_old_records_are_due_no_earlier_than_the_rule_itself(
    scheduled: Callable[..., Schedule],
) -> None:
    assert day(scheduled(formed=date(1995, 5, 3)).transfer) == date(2024, 3, 1)


@pytest.mark.parametrize(
    ("on", "has_come"),
    [(date(2036, 5, 4), False), (date(2036, 5, 5), True), (date(2036, 5, 6), True)],
)
def test_a_milestone_has_come_on_its_own_day(on: date, *, has_come: bool) -> None:
    assert Milestone(date(2036, 5, 5)).has_come(on) == has_come


@given(
    st.sampled_from(RECORDS),
    st.dates(date(1991, 10, 28), date(2020, 7, 12)),
    st.sampled_from((RetentionTerm.TEN_YEARS, RetentionTerm.THIRTY_YEARS)),
)
def test_the_first_day_after_a_term_is_the_day_after_its_years(
    record: RecordType, formed: date, term: RetentionTerm
) -> None:
    found = schedule_of(
        Retention(record=record, term=term, citations=()),
        formed=formed,
        place="37",
        as_of=ASKED,
        law=china_law(),
        calendar=china_calendar(),
    )
    assert found.expiry is not None
    last = found.expiry.day - timedelta(days=1)
    assert last.year - formed.year == int(term)
    assert (last.month, last.day) in {(formed.month, formed.day), (2, 28)}
