"""What tests of group standards share: the law and the calendar that ship."""

import pytest

from localstd.calendar import WorkCalendar, china_calendar
from localstd.law import Law, china_law


@pytest.fixture(scope="session")
def law() -> Law:
    return china_law()


@pytest.fixture(scope="session")
def calendar() -> WorkCalendar:
    return china_calendar()
