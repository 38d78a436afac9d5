"""The connection (连接): to one server, and to the stream that is made if there is none."""

import asyncio
import ssl
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any, Final

from nats.aio.client import Client
from nats.errors import Error as NatsError
from nats.errors import NoServersError
from nats.js.api import StorageType, StreamConfig
from nats.js.errors import BadRequestError, NotFoundError

from localstd.wording import Wording
from localstd_nats.address import Address
from localstd_nats.subject import captures

__all__ = ["Connection", "UnfitStreamError"]

_PARTING: Final = 1.0  # seconds
_NAME_TAKEN: Final = 10058  # the server's code for: a stream of this name is there, and differs
_SUBJECTS_TAKEN: Final = 10065  # and for: another stream listens to these subjects


class UnfitStreamError(Exception):
    """The stream is no place for what is to be published; its text says why."""

    def __init__(self, wording: Wording) -> None:
        super().__init__(str(wording))


class Connection:
    """One connection, which is opened once and never mended: whoever loses it opens another one."""

    def __init__(self, address: Address) -> None:
        self._address = address
        self._client = Client()
        self._taken: tuple[str, ...] = ()
        self._last: Exception | None = None
        self._gone = asyncio.Event()

    @property
    def is_open(self) -> bool:
        """Say whether the server was there when it was last heard of."""
        return self._client.is_connected

    async def open(self) -> None:
        """Connect, and find the stream or make it."""
        try:
            await asyncio.wait_for(self._connect(), timeout=self._address.timeout)
        except NoServersError as none:
            raise ConnectionError(f"{none} ({self._last})") from none
        self._taken = await self._stream()

    async def _connect(self) -> None:
        address = self._address
        await self._client.connect(
            list(address.servers),
            name="localstd",
            allow_reconnect=False,
            max_reconnect_attempts=1,
            reconnect_time_wait=0,
            connect_timeout=max(1, round(address.timeout)),
            error_cb=self._remember,
            closed_cb=self._lose,
            tls=ssl.create_default_context(cafile=address.ca) if address.ca else None,
            user_credentials=address.credentials or None,
        )

    async def _remember(self, failed: Exception) -> None:
        """Keep what the client was told last: it raises something vaguer."""
        self._last = failed

    async def _lose(self) -> None:
        self._gone.set()

    async def _stream(self) -> tuple[str, ...]:
        """Give the subjects that the stream takes."""
        streams = self._client.jsm(timeout=self._address.timeout)
        try:
            config = (await streams.stream_info(self._address.stream)).config
        except NotFoundError:
            config = await self._made()
        if config.no_ack:
            raise UnfitStreamError(_never_answers(self._address))
        return tuple(config.subjects or ())

    async def _made(self) -> StreamConfig:
        address = self._address
        streams = self._client.jsm(timeout=address.timeout)
        wanted = StreamConfig(
            name=address.stream,
            subjects=[f"{address.prefix}.>"],
            storage=StorageType.FILE,
            duplicate_window=address.duplicates,
        )
        try:
            return (await streams.add_stream(wanted)).config
        except BadRequestError as refused:
            if refused.err_code == _NAME_TAKEN:  # somebody was faster
                return (await streams.stream_info(address.stream)).config
            if refused.err_code == _SUBJECTS_TAKEN:
                raise UnfitStreamError(_taken_elsewhere(address)) from refused
            raise

    async def publish(self, subject: str, payload: bytes, headers: dict[str, str]) -> None:
        """Publish one event, and wait until the stream has it."""
        if not any(captures(pattern, subject) for pattern in self._taken):
            raise UnfitStreamError(_not_captured(self._address, subject, self._taken))
        stream = self._client.jetstream(timeout=self._address.timeout)
        await self._while_there(
            stream.publish(subject, payload, stream=self._address.stream, headers=headers)
        )

    async def _while_there(self, work: Coroutine[Any, Any, object]) -> None:
        """Wait for an answer no longer than the server is there: the client itself would."""
        asked, gone = asyncio.ensure_future(work), asyncio.ensure_future(self._gone.wait())
        await asyncio.wait({asked, gone}, return_when=asyncio.FIRST_COMPLETED)
        is_answered = asked.done()
        for one in (asked, gone):
            one.cancel()
        await asyncio.wait({asked, gone})
        if not is_answered:
            raise ConnectionResetError("连接中断 (the connection was cut)")
        asked.result()

    async def close(self) -> None:
        """Let go of the server, which may be gone already."""
        with suppress(OSError, NatsError, asyncio.TimeoutError):
            await asyncio.wait_for(self._client.close(), timeout=_PARTING)


def _not_captured(address: Address, subject: str, taken: tuple[str, ...]) -> Wording:
    listed = ", ".join(taken)
    return Wording(
        f"流 {address.stream} 不接收主题 {subject}（只接收 {listed}）；"
        f"请为其添加 {address.prefix}.>",
        f"the stream {address.stream} does not take the subject {subject}, only {listed}; "
        f"add {address.prefix}.> to it",
    )


def _taken_elsewhere(address: Address) -> Wording:
    return Wording(
        f"另一个流已接收{address.prefix}.>；请使用该流，或用 subject= 另定主题",
        f"another stream takes {address.prefix}.> already; use that one, or name another subject=",
    )


def _never_answers(address: Address) -> Wording:
    return Wording(
        f"流{address.stream}设为不回执（no_ack），无法得知是否送达；请更改其设置",
        f"the stream {address.stream} never acknowledges (no_ack), "
        "so delivery cannot be confirmed; change its settings",
    )
