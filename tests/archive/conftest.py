"""What tests of archives share: the law and the calendar that ship, and an office's table."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.archive import Approval, RecordType, RetentionTable, record_named
from localstd.calendar import WorkCalendar, china_calendar
from localstd.law import Law, RetentionTerm, china_law

APPROVED = date(2024, 6, 1)


@pytest.fixture(scope="session")
def law() -> Law:
    return china_law()


@pytest.fixture(scope="session")
def calendar() -> WorkCalendar:
    return china_calendar()


@pytest.fixture(scope="session")
def record() -> Callable[[str], RecordType]:
    """Find a record of the lists, which must be there."""

    def find(text: str) -> RecordType:
        found = record_named(text)
        assert found is not None
        return found

    return find


@pytest.fixture(scope="session")
def table(record: Callable[[str], RecordType]) -> RetentionTable:
    """Give the table of an office: two records of the lists, in two of the three terms."""
    return RetentionTable(
        terms=(
            (record("标准发布本"), RetentionTerm.PERMANENT),
            (record("标准送审稿"), RetentionTerm.TEN_YEARS),
        ),
        approval=Approval(by="某省档案局", on=APPROVED, document="档函〔2024〕1号"),
    )
