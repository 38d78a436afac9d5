"""Standards to look ahead with, and an outlook from one day."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.calendar import china_calendar
from localstd.forecast import Outlook
from localstd.testing import law_of_a_place


@pytest.fixture(scope="session")
def outlook() -> Callable[..., Outlook]:
    """Give the outlook from a day, under the law of China."""

    def outlook(as_of: date = date(2026, 8, 1), **more: object) -> Outlook:
        return Outlook(law=law_of_a_place("46"), calendar=china_calendar(), as_of=as_of, **more)  # type: ignore[arg-type]

    return outlook
