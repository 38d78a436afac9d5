"""What tests of group standards share: the law and the calendar that ship."""

import pytest

from localstd.calendar import WorkCalendar, china_calendar
from localstd.law import Law
from localstd.testing import law_of_a_place


@pytest.fixture(scope="session")
def law() -> Law:
    return law_of_a_place("46")


@pytest.fixture(scope="session")
def calendar() -> WorkCalendar:
    return china_calendar()
