"""What tests of transitions share: the law that ships, and one standard's first steps."""

import pytest

from localstd.calendar import WorkCalendar, china_calendar
from localstd.law import Law, china_law


@pytest.fixture(scope="session")
def law() -> Law:
    return china_law()


@pytest.fixture(scope="session")
def calendar() -> WorkCalendar:
    return china_calendar()
