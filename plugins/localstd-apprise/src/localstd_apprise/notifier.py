"""The notifier (通知渠道): one message at a time, tried again at once."""

from threading import Lock
from typing import Final, Protocol

import stamina

from localstd.notices import Carries, DeliveryError, Message
from localstd.wording import Wording
from localstd_apprise.address import Address
from localstd_apprise.failure import Failure
from localstd_apprise.mail import Mail
from localstd_apprise.robots import Robot
from localstd_apprise.webhooks import Other, Webhook

__all__ = ["AppriseNotifier"]

_ATTEMPTS: Final = 3
_AT_MOST: Final = 20.0  # seconds for all of them
_FIRST_WAIT: Final = 0.5
_CLOSED: Final = Wording("渠道已关闭", "the notifier is closed")


class Channel(Protocol):
    """One service, as the notifier sees it."""

    @property
    def capabilities(self) -> frozenset[Carries]:
        """What it can do."""

    def send(self, message: Message) -> None:
        """Send one message, or raise a Failure."""


def _channel(address: Address) -> Channel:
    if address.is_mail:
        return Mail(address)
    if address.is_robot:
        return Robot(address)
    return Webhook(address) if address.is_webhook else Other(address)


def _is_brief(problem: Exception) -> bool:
    return isinstance(problem, Failure) and problem.is_brief


class AppriseNotifier:
    """A notifier for one URL; several threads may use it, and take turns.

    What may be over in a moment, such as a server that starts anew, is tried again at once, a few
    times, by stamina; ``stamina.set_active(False)`` turns that off. All else is the office's.

    >>> notifier = AppriseNotifier(Address.parse("dingtalk://abc123"))
    >>> sorted(notifier.capabilities)
    []
    >>> notifier.close()
    """

    def __init__(self, address: Address) -> None:
        self._channel = _channel(address)
        self._lock = Lock()
        self._is_closed = False

    @property
    def capabilities(self) -> frozenset[Carries]:
        """Mail and webhooks tell recipients apart; a robot is its own recipient."""
        return self._channel.capabilities

    def deliver(self, message: Message) -> None:
        """Hand over one message.

        Raises:
            DeliveryError: if it could not be handed over; final if the message or its recipient
                is refused.
        """
        with self._lock:
            if self._is_closed:
                raise DeliveryError(message=message.id, reason=str(_CLOSED))
            try:
                self._try(message)
            except Failure as problem:
                raise DeliveryError(
                    message=message.id, reason=problem.reason, is_final=problem.is_final
                ) from problem

    def _try(self, message: Message) -> None:
        for attempt in stamina.retry_context(
            on=_is_brief, attempts=_ATTEMPTS, timeout=_AT_MOST, wait_initial=_FIRST_WAIT
        ):
            with attempt:
                self._channel.send(message)

    def close(self) -> None:
        """Send nothing more; no connection is held between two messages."""
        with self._lock:
            self._is_closed = True
