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


class _Listener(logging.Filter):
    """Notes what is logged by one thread, and lets pass only what would have passed without it."""

    def __init__(self, level: int) -> None:
        super().__init__()
        self._level = level
        self._thread = get_ident()
        self.heard: list[str] = []

    def filter(self, record: logging.LogRecord) -> bool:
        line = record.getMessage()
        is_told = record.levelno >= logging.WARNING or line.startswith(_TOLD)
        if is_told and record.thread == self._thread:
            self.heard.append(" ".join(line.split())[:_LONGEST])
        return record.levelno >= self._level


class _Level:
    """The level of Apprise's logger, which is lowered as long as anybody listens."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._listeners = 0
        self._before = logging.NOTSET
        self._passing = logging.NOTSET

    def lower(self) -> int:
        """Let everything be logged; say from which level on it was logged before."""
        with self._lock:
            if not self._listeners:
                self._before = _LOGGER.level
                self._passing = _LOGGER.getEffectiveLevel()
                _LOGGER.setLevel(logging.DEBUG)
            self._listeners += 1
            return self._passing

    def restore(self) -> None:
        """Log no more than before, once nobody listens any more."""
        with self._lock:
            self._listeners -= 1
            if not self._listeners:
                _LOGGER.setLevel(self._before)


_LEVEL: Final = _Level()


@contextmanager
def listening() -> Iterator[list[str]]:
    """Note what Apprise says of failures in this thread; for everybody else nothing changes.

    >>> with listening() as heard:
    ...     logging.getLogger("apprise").debug("Socket Exception: refused")
    >>> heard
    ['Socket Exception: refused']
    """
    listener = _Listener(_LEVEL.lower())
    _LOGGER.addFilter(listener)
    try:
        yield listener.heard
    finally:
        _LOGGER.removeFilter(listener)
        _LEVEL.restore()
