"""An office in memory, with a clock that is set by hand."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import TypeAlias

import pytest

from localstd.calendar import CHINA_TIME
from localstd.office import Office, open_office
from localstd.storage import MemoryStorage

Opening: TypeAlias = Callable[..., tuple[Office, "Clock"]]


class Clock:
    """A clock that goes on by a minute whenever it is asked, and is set by hand."""

    def __init__(self, day: str) -> None:
        self.set(day)

    def __call__(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now

    def set(self, day: str) -> None:
        """Set it to the morning of a day."""
        self.now = datetime.combine(date.fromisoformat(day), time(9), CHINA_TIME)


def _opened(day: str = "2026-07-24", *, place: str = "34", **more: object) -> tuple[Office, Clock]:
    clock = Clock(day)
    storage = more.pop("storage", None) or MemoryStorage()
    office = open_office(storage, place=place, create=True, clock=clock, **more)  # type: ignore[arg-type]  # as told
    return office, clock


@pytest.fixture(scope="session")
def opened() -> Opening:
    """Open an office in memory on a day; its clock is given, too."""
    return _opened
