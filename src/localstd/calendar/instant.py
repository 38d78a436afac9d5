"""Instants (时刻): when something was recorded, to the microsecond, and on which day in China."""

from datetime import UTC, date, datetime, timedelta, timezone
from functools import lru_cache
from typing import Final

from localstd._attrs import error
from localstd.errors import LocalstdError
from localstd.wording import Wording

__all__ = [
    "CHINA_TIME",
    "InstantError",
    "day_of",
    "instant_of",
    "instant_or_none",
    "instant_text",
    "instant_text_or_none",
    "require_zone",
]

#: Chinese standard time (北京时间), the one time of the whole country.
CHINA_TIME: Final = timezone(timedelta(hours=8), "UTC+8")

_FORM: Final = "2026-07-24T02:30:00.000000Z"
_PLAIN: Final = len(_FORM) - 1  # without the zone


@error
class InstantError(LocalstdError):
    """An instant is given without its zone, or is written in another form.

    >>> print(InstantError(value="noon").wording.en)
    'noon' is not an instant; give a datetime with its zone, or 2026-07-24T02:30:00.000000Z
    """

    value: object

    @property
    def wording(self) -> Wording:
        """Name the value, and what to give."""
        return Wording(
            f"“{self.value}”不是时刻；请给出带时区的 datetime，或 {_FORM}",
            f"{self.value!r} is not an instant; give a datetime with its zone, or {_FORM}",
        )


def require_zone(instant: datetime) -> None:
    """Refuse an instant that could be anywhere in the world's day.

    Raises:
        InstantError: if it does not say its zone, or is a date or a text.

    >>> require_zone(datetime(2026, 7, 24, 10, 30, tzinfo=CHINA_TIME))
    """
    if not isinstance(instant, datetime):
        raise InstantError(value=instant)
    if instant.tzinfo is None:
        raise InstantError(value=instant.isoformat())


def instant_text(instant: datetime) -> str:
    """Write an instant in UTC; texts of one length, which sort as the instants do.

    Raises:
        InstantError: if it does not say its zone.

    >>> instant_text(datetime(2026, 7, 24, 10, 30, tzinfo=CHINA_TIME))
    '2026-07-24T02:30:00.000000Z'
    """
    require_zone(instant)
    return _written(instant)


@lru_cache(maxsize=64)
def _written(instant: datetime) -> str:
    """Write an instant; those of one submission are written again and again."""
    return f"{instant.astimezone(UTC).isoformat('T', 'microseconds')[:_PLAIN]}Z"


def instant_of(text: str) -> datetime:
    """Read what :func:`instant_text` wrote.

    Raises:
        InstantError: if it is written in another form.

    >>> instant_of("2026-07-24T02:30:00.000000Z").hour
    2
    """
    if len(text) != len(_FORM) or not text.endswith("Z"):
        raise InstantError(value=text)
    try:
        return datetime.fromisoformat(text)
    except ValueError as problem:
        raise InstantError(value=text) from problem


def instant_text_or_none(instant: datetime | None) -> str | None:
    """Write an instant where there is one.

    Raises:
        InstantError: as for :func:`instant_text`.

    >>> instant_text_or_none(None) is None
    True
    """
    return None if instant is None else instant_text(instant)


def instant_or_none(text: str | None) -> datetime | None:
    """Read what :func:`instant_text_or_none` wrote.

    Raises:
        InstantError: as for :func:`instant_of`.

    >>> instant_or_none(None) is None
    True
    """
    return None if text is None else instant_of(text)


def day_of(instant: datetime) -> date:
    """Give the day that an instant falls on in China, wherever its clock stands.

    Raises:
        InstantError: if it does not say its zone.

    >>> day_of(datetime(2026, 7, 24, 16, 30, tzinfo=UTC))
    datetime.date(2026, 7, 25)
    """
    require_zone(instant)
    return instant.astimezone(CHINA_TIME).date()
