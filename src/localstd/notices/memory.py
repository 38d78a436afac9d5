"""The memory notifier (内存渠道): keeps what it is given, for tests and trials."""

from localstd.notices.message import Message
from localstd.notices.notifier import Carries, DeliveryError

__all__ = ["MemoryNotifier"]


class MemoryNotifier:
    """A notifier that keeps every delivery in ``delivered``, repeated ones too.

    >>> notifier = MemoryNotifier()
    >>> notifier.delivered
    []
    """

    def __init__(self) -> None:
        self.delivered: list[Message] = []
        self._is_closed = False

    @property
    def capabilities(self) -> frozenset[Carries]:
        """It tells recipients apart, and keeps what comes twice twice."""
        return frozenset({Carries.ADDRESSES})

    def deliver(self, message: Message) -> None:
        """Keep one message."""
        if self._is_closed:
            reason = "渠道已关闭 (the notifier is closed)"
            raise DeliveryError(message=message.id, reason=reason)
        self.delivered.append(message)

    def close(self) -> None:
        """Keep nothing more; what was delivered stays."""
        self._is_closed = True
