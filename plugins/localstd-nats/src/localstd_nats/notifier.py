"""The notifier (通知渠道): publishes messages as events, and waits for each to be kept."""

import asyncio
from threading import Lock
from typing import Final

import stamina
from nats.errors import Error as NatsError
from nats.errors import MaxPayloadError

from localstd.notices import Carries, DeliveryError, Message
from localstd_nats.address import Address
from localstd_nats.connection import Connection, UnfitStreamError
from localstd_nats.event import event_of, headers_of
from localstd_nats.loop import Loop
from localstd_nats.subject import subject_of

__all__ = ["NatsNotifier"]

_ATTEMPTS: Final = 3
_FAILED: Final = (OSError, NatsError, asyncio.TimeoutError)


class NatsNotifier:
    """Publishes each message on a stream, with its id as the one that JetStream knows it by.

    Nothing is opened before the first message. A connection that was lost is opened anew; a
    message is tried three times within seconds before it is given back to the office. Threads are
    served one after another.

    >>> notifier = NatsNotifier(Address.parse("nats://127.0.0.1/NOTICES?place=34"))
    >>> sorted(notifier.capabilities)
    [<Carries.ADDRESSES: 'addresses'>, <Carries.ONCE: 'once'>]
    >>> notifier.close()
    """

    def __init__(self, address: Address) -> None:
        self._address = address
        self._lock = Lock()
        self._is_closed = False
        self._loop: Loop | None = None
        self._connection: Connection | None = None

    @property
    def capabilities(self) -> frozenset[Carries]:
        """It tells recipients apart by subject, and the server knows an id again."""
        return frozenset({Carries.ADDRESSES, Carries.ONCE})

    def deliver(self, message: Message) -> None:
        """Publish one message; when this returns, the stream has it.

        Raises:
            DeliveryError: if the server did not answer that it has it. It is final if the message
                can never be published: it is larger than the server takes.
        """
        with self._lock:
            try:
                self._deliver(message)
            except MaxPayloadError as never:
                raise DeliveryError(
                    message=message.id, reason=_said(never), is_final=True
                ) from never
            except (UnfitStreamError, *_FAILED) as failed:
                raise DeliveryError(message=message.id, reason=_said(failed)) from failed

    def _deliver(self, message: Message) -> None:
        if self._is_closed:
            raise DeliveryError(message=message.id, reason="渠道已关闭 (the notifier is closed)")
        self._loop = self._loop or Loop()
        payload = event_of(message, self._address.source)
        subject = subject_of(message, self._address.prefix)
        for attempt in stamina.retry_context(
            on=_is_passing, attempts=_ATTEMPTS, timeout=None, wait_initial=0.2, wait_max=1.0
        ):
            with attempt:
                self._loop.run(self._publish(subject, payload, headers_of(message)))

    async def _publish(self, subject: str, payload: bytes, headers: dict[str, str]) -> None:
        try:
            await (await self._connected()).publish(subject, payload, headers)
        except MaxPayloadError:
            raise
        except Exception:
            await self._disconnect()
            raise

    async def _connected(self) -> Connection:
        if self._connection is None or not self._connection.is_open:
            await self._disconnect()
            self._connection = Connection(self._address)
            await self._connection.open()
        return self._connection

    async def _disconnect(self) -> None:
        if self._connection is not None:
            await self._connection.close()
        self._connection = None

    def close(self) -> None:
        """Close the connection and end its thread; what is being delivered is waited for."""
        with self._lock:
            self._is_closed = True
            if self._loop is not None:
                self._loop.run(self._disconnect())
                self._loop.stop()
            self._loop = None


def _is_passing(failed: Exception) -> bool:
    """Say whether it may be otherwise in a moment."""
    return isinstance(failed, _FAILED) and not isinstance(failed, MaxPayloadError)


def _said(failed: Exception) -> str:
    return str(failed) or type(failed).__name__
