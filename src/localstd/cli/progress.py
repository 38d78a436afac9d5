"""Progress of long runs (进度), told on a terminal only, and only when a run is long."""

import sys
import time
from collections.abc import Iterable, Iterator

from localstd.audit import Row

__all__ = ["counted"]

EVERY = 1 << 12
PATIENCE = 2.0  # seconds without a word that nobody minds


def counted(rows: Iterable[Row]) -> Iterator[Row]:
    """Pass rows through; after two seconds say on standard error how many there were."""
    if not sys.stderr.isatty():
        yield from rows
        return
    started, told = time.monotonic(), False
    for count, row in enumerate(rows, start=1):
        yield row
        if count % EVERY == 0 and time.monotonic() - started > PATIENCE:
            told = True
            _tell(f"\r已读 / read {count:,}")
    if told:
        _tell("\r\x1b[K")


def _tell(text: str) -> None:
    sys.stderr.write(text)
    sys.stderr.flush()
