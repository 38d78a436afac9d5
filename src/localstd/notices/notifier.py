"""Notifiers (通知渠道): what carries a message to people or systems, as the core sees it."""

from enum import StrEnum
from typing import Protocol

from localstd._attrs import error
from localstd.errors import LocalstdError
from localstd.notices.message import Message
from localstd.wording import Wording

__all__ = ["Carries", "DeliveryError", "Notifier"]

_GIVEN_UP = Wording("不再重试", "it is given up")
_TRIED_AGAIN = Wording("将重试", "to be tried again")


class Carries(StrEnum):
    """What a notifier may declare that it can do (渠道能力)."""

    ADDRESSES = "addresses"  #: one channel reaches many recipients, each by an address
    ONCE = "once"  #: what is delivered again under the same id arrives once


@error
class DeliveryError(LocalstdError):
    """A message could not be delivered; ``is_final`` says that trying again is of no use.

    >>> print(DeliveryError(message="m-1", reason="no such mailbox", is_final=True).wording.en)
    message m-1 was not delivered: no such mailbox; it is given up
    """

    message: str
    reason: str
    is_final: bool = False

    @property
    def wording(self) -> Wording:
        """Name the message, the reason, and what happens next."""
        then = _GIVEN_UP if self.is_final else _TRIED_AGAIN
        return Wording(
            f"通知件{self.message}未送达：{self.reason}；{then.zh}",
            f"message {self.message} was not delivered: {self.reason}; {then.en}",
        )


class Notifier(Protocol):
    """What carries messages; opened by a plug-in for a URL, and closed by whoever opened it.

    A notifier may be used by several threads. It need not reach the other side to be opened.

    >>> from localstd.notices import MemoryNotifier
    >>> notifier: Notifier = MemoryNotifier()
    >>> notifier.close()
    """

    @property
    def capabilities(self) -> frozenset[Carries]:
        """What it declares that it can do."""

    def deliver(self, message: Message) -> None:
        """Hand over one message; when this returns, the other side has it for good.

        It may come again with the same id, and is then the same message.

        Raises:
            DeliveryError: if it could not be handed over, or nobody knows whether it was, or the
                notifier is closed. Nothing else is raised.
        """

    def close(self) -> None:
        """Let go of connections; closing twice does nothing."""
