"""Listening to Apprise (读取日志): it says in its log alone why something failed."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock, get_ident
from typing import Final

__all__ = ["listening"]

_LOGGER: Final = logging.getLogger("apprise")
_TOLD: Final = ("Socket Exception", "Response Details", "I/O Exception")
_LONGEST: Final = 400  # characters of a line


class _Ear(logging.Filter):
    """Notes for each who listens what their own thread says; all else is logged as ever.

    It is one filter for all of them: the first that refused a line would keep it from the others.
    As long as anybody listens, the logger's level is lowered, and this lets pass only what would
    have passed.
    """

    def __init__(self) -> None:
        super().__init__()
        self._lock = Lock()
        self._listeners: list[tuple[int, list[str]]] = []
        self._level = self._passing = logging.NOTSET

    def filter(self, record: logging.LogRecord) -> bool:
        line = record.getMessage()
        if record.levelno >= logging.WARNING or line.startswith(_TOLD):
            for thread, heard in tuple(self._listeners):
                if thread == record.thread:
                    heard.append(" ".join(line.split())[:_LONGEST])
        return record.levelno >= self._passing

    def begin(self) -> tuple[int, list[str]]:
        """Note what this thread says from now on."""
        with self._lock:
            if not self._listeners:
                self._level, self._passing = _LOGGER.level, _LOGGER.getEffectiveLevel()
                _LOGGER.addFilter(self)
                _LOGGER.setLevel(logging.DEBUG)
            listener: tuple[int, list[str]] = (get_ident(), [])
            self._listeners.append(listener)
            return listener

    def end(self, listener: tuple[int, list[str]]) -> None:
        """Note no more; the last one to go leaves the logger as the first one found it."""
        with self._lock:
            self._listeners = [one for one in self._listeners if one is not listener]
            if not self._listeners:
                _LOGGER.setLevel(self._level)
                _LOGGER.removeFilter(self)


_EAR: Final = _Ear()


@contextmanager
def listening() -> Iterator[list[str]]:
    """Note what Apprise says of failures in this thread; for everybody else nothing changes.

    >>> with listening() as heard:
    ...     logging.getLogger("apprise").debug("Socket Exception: refused")
    >>> heard
    ['Socket Exception: refused']
    """
    listener = _EAR.begin()
    try:
        yield listener[1]
    finally:
        _EAR.end(listener)
