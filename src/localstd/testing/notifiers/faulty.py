"""Notifiers that fail now and then (故障注入), to try what delivers by them."""

from itertools import count

from localstd.notices import Carries, DeliveryError, Message, Notifier

__all__ = ["DeliversTwice", "FailsNowAndThen", "LosesAnswers"]


class _Around:
    """A notifier around another one, of which every n-th delivery goes wrong."""

    def __init__(self, inner: Notifier, *, every: int = 3) -> None:
        self._inner = inner
        self._every = every
        self._calls = count(1)

    @property
    def capabilities(self) -> frozenset[Carries]:
        """What the notifier within can do."""
        return self._inner.capabilities

    def _is_turn(self) -> bool:
        return next(self._calls) % self._every == 0

    def close(self) -> None:
        """Close the notifier within."""
        self._inner.close()


class LosesAnswers(_Around):
    """Delivers every message, and says of every n-th that it could not be delivered.

    So it is when the connection is cut between the delivery and its answer: who delivers must
    deliver it again, under the same id.

    >>> from localstd.notices import MemoryNotifier
    >>> from localstd.testing.notifiers.numbered import numbered
    >>> inner = MemoryNotifier()
    >>> LosesAnswers(inner, every=1).deliver(numbered(1, "li"))
    Traceback (most recent call last):
    localstd.notices.notifier.DeliveryError: ...the answer was lost...
    >>> len(inner.delivered)
    1
    """

    def deliver(self, message: Message) -> None:
        """Deliver, and lose the answer when its turn comes."""
        is_turn = self._is_turn()
        self._inner.deliver(message)
        if is_turn:
            raise DeliveryError(message=message.id, reason="回执丢失 (the answer was lost)")


class DeliversTwice(_Around):
    """Delivers every n-th message twice.

    >>> from localstd.notices import MemoryNotifier
    >>> from localstd.testing.notifiers.numbered import numbered
    >>> inner = MemoryNotifier()
    >>> DeliversTwice(inner, every=1).deliver(numbered(1, "li"))
    >>> len(inner.delivered)
    2
    """

    def deliver(self, message: Message) -> None:
        """Deliver, and once more when its turn comes."""
        if self._is_turn():
            self._inner.deliver(message)
        self._inner.deliver(message)


class FailsNowAndThen(_Around):
    """Delivers all but every n-th message.

    >>> from localstd.notices import MemoryNotifier
    >>> from localstd.testing.notifiers.numbered import numbered
    >>> inner = MemoryNotifier()
    >>> FailsNowAndThen(inner, every=1).deliver(numbered(1, "li"))
    Traceback (most recent call last):
    localstd.notices.notifier.DeliveryError: ...out of order...
    >>> inner.delivered
    []
    """

    def deliver(self, message: Message) -> None:
        """Deliver, or fail when its turn comes."""
        if self._is_turn():
            reason = "渠道故障 (the channel is out of order)"
            raise DeliveryError(message=message.id, reason=reason)
        self._inner.deliver(message)
