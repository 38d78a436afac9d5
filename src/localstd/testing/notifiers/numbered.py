"""Delivering in checks (试送): messages whose words say their number, and what came of them."""

from collections.abc import Iterable, Sequence
from contextlib import closing
from datetime import datetime

from localstd.calendar import CHINA_TIME
from localstd.notices import Message, Notifier
from localstd.testing.notifiers.probe import Arrived, NotifierProbe
from localstd.wording import Wording

__all__ = ["delivered", "numbered", "numbers", "refusal", "told"]

_CREATED = datetime(2026, 7, 24, 9, 30, tzinfo=CHINA_TIME)


def numbered(number: int, address: str, words: str = "") -> Message:
    """Make a message whose words say its number."""
    said = f"〔{number}〕{words}"
    return Message(
        id=f"{number:064x}",
        recipient=f"recipient-{address}",
        channel="kit",
        address=address,
        name="filing",
        subject=Wording(f"备案题{said}", f"filing head{said}"),
        body=Wording(f"茶叶已备案{said}。", f"Tea is filed{said}."),
        created=_CREATED,
        matter="matter-1",
        version=number,
    )


def numbers(arrived: Iterable[Arrived], among: Iterable[int]) -> list[int]:
    """Say which numbers arrived, in order, by the words."""
    wanted = tuple(among)
    return [n for one in arrived for n in wanted if f"〔{n}〕" in one.text]


def delivered(probe: NotifierProbe, messages: Iterable[Message]) -> Sequence[Arrived]:
    """Deliver messages by one notifier, close it, and say what has arrived."""
    with closing(probe.open()) as notifier:
        for message in messages:
            notifier.deliver(message)
    return probe.arrived()


def refusal(notifier: Notifier, message: Message) -> Exception | None:
    """Deliver, and give what was raised."""
    try:
        notifier.deliver(message)
    except Exception as raised:  # noqa: BLE001  which one it is, is what is asked
        return raised
    return None


def told(raised: Exception | None) -> str:
    """Say what was raised."""
    return "it returned" if raised is None else f"it raised {type(raised).__name__}: {raised}"
