"""What tests of clean-ups share: the law that ships, and a short way to a number."""

from collections.abc import Callable
from typing import TypeAlias

import pytest

from localstd.calendar import WorkCalendar, china_calendar
from localstd.law import Law, china_law
from localstd.numbers import StandardNumber

Number: TypeAlias = Callable[[str], StandardNumber]


@pytest.fixture(scope="session")
def law() -> Law:
    return china_law()


@pytest.fixture(scope="session")
def calendar() -> WorkCalendar:
    return china_calendar()
