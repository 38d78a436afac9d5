"""What is told, and to whom, for the tests of notices."""

from collections.abc import Callable
from datetime import date, datetime

import pytest

from localstd.calendar import CHINA_TIME, china_calendar
from localstd.notices import Addressing, Directory, Recipient
from localstd.procedure import Event, Matter, Notice, Role
from localstd.wording import Wording

MATTER = Matter(id="34-1", place="3401")
NOON = datetime(2026, 7, 24, 12, tzinfo=CHINA_TIME)  # a Friday


@pytest.fixture(scope="session")
def recipient() -> Callable[..., Recipient]:
    """Make somebody of the sector department at a place."""

    def make(id_: str, place: str = "34", **more: object) -> Recipient:
        known = {"name": id_, "role": "sector", "channel": "mail", "place": place, **more}
        return Recipient(id=id_, **known)  # type: ignore[arg-type]  # fields by name

    return make


@pytest.fixture(scope="session")
def filing() -> Callable[..., Notice]:
    """Make the notice that something was filed, to a role."""

    def make(to: Role, words: Wording | None = None, name: str = "filing") -> Notice:
        event = Event.of("filed", date(2026, 7, 24))
        return Notice(
            name=name, to=to, event=event, wording=words or Wording("茶已备案", "tea is filed")
        )

    return make


@pytest.fixture(scope="session")
def addressing() -> Callable[..., Addressing]:
    """Address by a directory of some recipients, in the words that ship."""

    def make(*recipients: Recipient, **more: object) -> Addressing:
        directory = Directory.of(*recipients)
        return Addressing(directory=directory, calendar=china_calendar(), **more)  # type: ignore[arg-type]  # fields by name

    return make
