"""Progress of long runs (进度), told on a terminal only, and only when a run is long."""

import time
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TextIO, TypeVar

if TYPE_CHECKING:  # an audit needs no storage
    from localstd.storage import Progress

__all__ = ["counted", "told_on"]

T = TypeVar("T")

EVERY = 1 << 12
PATIENCE = 2.0  # seconds without a word that nobody minds


def counted(rows: Iterable[T], stream: TextIO, *, patience: float = PATIENCE) -> Iterator[T]:
    """Pass rows through; after ``patience`` seconds tell a terminal how many there were."""
    if not stream.isatty():
        yield from rows
        return
    started, told = time.monotonic(), False
    for count, row in enumerate(rows, start=1):
        yield row
        if count % EVERY == 0 and time.monotonic() - started > patience:
            told = True
            _tell(stream, f"\r已读 / read {count:,}")
    if told:
        _tell(stream, "\r\x1b[K")


def told_on(stream: TextIO, *, patience: float = PATIENCE) -> "Progress":
    """Give what tells a terminal, after ``patience`` seconds, how much of the whole is done."""
    started, is_terminal = time.monotonic(), stream.isatty()

    def tell(done: int, whole: int) -> None:
        if not is_terminal or time.monotonic() - started < patience:
            return
        _tell(stream, "\r\x1b[K" if done == whole else f"\r已完成 / done {done:,} / {whole:,}")

    return tell


def _tell(stream: TextIO, text: str) -> None:
    stream.write(text)
    stream.flush()
