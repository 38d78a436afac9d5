"""Probes of notifiers (通知渠道试验台): what the author of a notifier writes for its checks."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Protocol, runtime_checkable

from localstd._attrs import frozen
from localstd.notices import MemoryNotifier, Message, Notifier

__all__ = ["Arrived", "Breakable", "MemoryProbe", "NotifierProbe"]


@frozen
class Arrived:
    """What has arrived at the other side (到达), as somebody there would see it.

    ``id`` is that of the message, wherever the medium carries it; ``address`` is for whom it
    came, empty where the other side cannot tell; ``text`` is all that a reader gets to read,
    subject and body, with nothing of the medium's own escaping left in it.

    >>> Arrived(id="m-1", address="li@example.org", text="备案 filed").id
    'm-1'
    """

    id: str
    address: str
    text: str


class NotifierProbe(Protocol):
    """A fresh other side, a way to open the notifier for it, and to see what has arrived there.

    >>> probe: NotifierProbe = MemoryProbe()
    >>> probe.arrived()
    ()
    """

    @property
    def addresses(self) -> tuple[str, str]:
        """Two addresses that the notifier reaches, or would, if it told any apart."""

    def open(self) -> Notifier:
        """Open a notifier for this other side; every call opens another one."""

    def arrived(self) -> Sequence[Arrived]:
        """Give everything that has arrived since the probe was made, in that order."""


@runtime_checkable
class Breakable(Protocol):
    """What a probe is, too, if it can break its other side and mend it again.

    >>> isinstance(MemoryProbe(), Breakable)
    False
    """

    def break_(self) -> None:
        """Let the other side answer no more, or with refusals, from now on."""

    def mend(self) -> None:
        """Let the other side answer again, with all that it had."""


class MemoryProbe:
    """The probe of the memory notifier; it cannot break.

    >>> with MemoryProbe.make() as probe:
    ...     probe.addresses
    ('zhang', 'li')
    """

    addresses = ("zhang", "li")

    def __init__(self) -> None:
        self._delivered: list[Message] = []

    @classmethod
    @contextmanager
    def make(cls) -> Iterator["MemoryProbe"]:
        """Make one: the factory that a suite asks for."""
        yield cls()

    def open(self) -> MemoryNotifier:
        """Open a notifier that keeps all it delivers together with the others."""
        notifier = MemoryNotifier()
        notifier.delivered = self._delivered
        return notifier

    def arrived(self) -> tuple[Arrived, ...]:
        """Give what was delivered."""
        return tuple(
            Arrived(id=one.id, address=one.address, text=f"{one.subject}\n{one.body}")
            for one in self._delivered
        )
