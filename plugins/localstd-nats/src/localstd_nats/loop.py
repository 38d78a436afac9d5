"""The loop (事件循环): a thread in which the connection lives, for callers without asyncio."""

import asyncio
from collections.abc import Coroutine
from concurrent.futures import Future
from threading import Thread
from typing import Any, TypeVar

__all__ = ["Loop"]

T = TypeVar("T")


class Loop:
    """A thread with an event loop, from when it is made until it is stopped.

    >>> loop = Loop()
    >>> loop.run(asyncio.sleep(0, "done"))
    'done'
    >>> loop.stop()
    """

    def __init__(self) -> None:
        self._started: Future[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = Future()
        self._thread = Thread(target=self._live, name="localstd-nats", daemon=True)
        self._thread.start()
        self._loop, self._ended = self._started.result()

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Run a coroutine in the thread, and wait for what it gives."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    def stop(self) -> None:
        """End the thread, and whatever still runs in it."""
        self._loop.call_soon_threadsafe(self._ended.set)
        self._thread.join()

    def _live(self) -> None:
        asyncio.run(self._until_ended())

    async def _until_ended(self) -> None:
        ended = asyncio.Event()
        self._started.set_result((asyncio.get_running_loop(), ended))
        await ended.wait()
