"""An office tells by the stream what its procedures decide, each notice once."""

import json
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from localstd.calendar import CHINA_TIME
from localstd.notices import Directory, Notifier, Recipient
from localstd.office import Actor, Office, open_office
from localstd.procedure import Event
from localstd.testing import DeliversTwice, FailsNowAndThen, LosesAnswers
from localstd_nats import localstd_notifier

EVENT = Path(__file__).parents[1] / "examples" / "event.json"
SYSTEM = Recipient(
    id="agriculture",
    name="农业农村厅业务系统",
    role="sector",
    place="34",
    channel="nats",
    address="agriculture",
)
SECTOR, PROVINCE = Actor.of("李工", ("sector", "34")), Actor.of("王工", ("province", "34"))


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = datetime(2026, 7, 24, 9, tzinfo=CHINA_TIME)

    def __call__(self) -> datetime:
        return self.now


def rejecting(notify: Mapping[str, str | Notifier], matters: int, clock: Clock) -> Office:
    """Open an office that has rejected some projects."""
    office = open_office(
        "memory:",
        place="34",
        create=True,
        notify=notify,
        directory=Directory.of(SYSTEM),
        clock=clock,
    )
    for number in range(1, matters + 1):
        applied = Event.of("applied", date(2026, 7, 1), title="绿茶")
        rejected = Event.of("rejected", date(2026, 7, 8), reason="重复")
        office.submit(f"34-{number}", applied, by=SECTOR)
        office.submit(f"34-{number}", rejected, by=PROVINCE)
    return office


def test_an_office_publishes_the_event_that_the_pages_show(stream: Any) -> None:
    with rejecting({"nats": stream.url}, 1, Clock()) as office:
        assert office.deliver().sent == 1
    (kept,) = stream.messages()
    assert json.loads(kept.data) == json.loads(EVENT.read_text(encoding="utf-8"))
    assert kept.subject == f"{stream.name}.34.agriculture"


@pytest.mark.parametrize("fault", [LosesAnswers, DeliversTwice, FailsNowAndThen])
def test_every_notice_is_in_the_stream_once_whatever_goes_wrong(stream: Any, fault: Any) -> None:
    notifier = localstd_notifier(stream.url)
    assert notifier is not None
    clock = Clock()
    with rejecting({"nats": fault(notifier, every=2)}, 5, clock) as office:
        for _ in range(10):
            office.deliver()
            clock.now += timedelta(days=1)
    about = [json.loads(one.data)["subject"] for one in stream.messages()]
    assert about == [f"34-{number}" for number in range(1, 6)]
