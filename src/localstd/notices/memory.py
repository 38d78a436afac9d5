"""The memory notifier (内存渠道): keeps what it is given, for tests and trials."""

from localstd.notices.message import Message
from localstd.notices.notifier import Carries

__all__ = ["MemoryNotifier"]


class MemoryNotifier:
    """A notifier that keeps every delivery in ``delivered``, repeated ones too.

    >>> notifier = MemoryNotifier()
    >>> notifier.delivered
    []
    """

    def __init__(self) -> None:
        self.delivered: list[Message] = []

    @property
    def capabilities(self) -> frozenset[Carries]:
        """It tells recipients apart, and keeps what comes twice twice."""
        return frozenset({Carries.ADDRESSES})

    def deliver(self, message: Message) -> None:
        """Keep one message."""
        self.delivered.append(message)

    def close(self) -> None:
        """Nothing is to be let go of."""
