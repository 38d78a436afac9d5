"""The clock (时钟): what an office takes the instant of recording from."""

from collections.abc import Callable
from datetime import datetime
from typing import TypeAlias

from localstd.calendar import CHINA_TIME

__all__ = ["Clock", "china_clock"]

#: What tells the instant at which it is asked, with its zone.
Clock: TypeAlias = Callable[[], datetime]


def china_clock() -> datetime:
    """Read the clock of this machine, in Chinese standard time (北京时间).

    It is the one place of an office that does; everything else takes a clock as an argument.

    >>> china_clock().utcoffset().total_seconds() / 3600
    8.0
    """
    return datetime.now(CHINA_TIME)  # noqa: TID251  this is the clock that is handed in
