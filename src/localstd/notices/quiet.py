"""When a message may go out (静默日、汇总时间): by working days, and by the day of a digest."""

from datetime import date, datetime, time, timedelta
from typing import Final

from localstd.calendar import CHINA_TIME, WorkCalendar, day_of
from localstd.notices.directory import Recipient

__all__ = ["OPENING_TIME", "digest_opening", "earliest"]

#: When an office's day begins (上班时间), in China: the hour of digests, and the end of quiet.
#: It is the office's own setting and no provision of law.
OPENING_TIME: Final = time(8, 30)

_A_DAY: Final = timedelta(days=1)


def _opening(day: date, opens: time) -> datetime:
    return datetime.combine(day, opens, CHINA_TIME)


def earliest(
    recipient: Recipient, at: datetime, *, calendar: WorkCalendar, opens: time = OPENING_TIME
) -> datetime | None:
    """Say when a message made at an instant may go out; ``None``: at once.

    Who is quiet gets it on a working day, from the opening on. Who wants a digest gets it at the
    next opening, on a working day if they are quiet, too. Beyond the last holiday notice the
    working days follow from the week alone.

    >>> from localstd.calendar import china_calendar
    >>> quiet = Recipient(id="1", name="1", role="sector", channel="mail", is_quiet=True)
    >>> on_saturday = datetime(2026, 7, 25, 10, tzinfo=CHINA_TIME)
    >>> earliest(quiet, on_saturday, calendar=china_calendar()).isoformat()
    '2026-07-27T08:30:00+08:00'
    """
    if recipient.wants_digest:
        return digest_opening(recipient, at, calendar=calendar, opens=opens)
    if not recipient.is_quiet:
        return None
    opening = _opening(calendar.next_working(day_of(at)), opens)
    return opening if at < opening else None


def digest_opening(
    recipient: Recipient, at: datetime, *, calendar: WorkCalendar, opens: time = OPENING_TIME
) -> datetime:
    """Give the first opening after an instant; for who is quiet, that of a working day.

    >>> from localstd.calendar import china_calendar
    >>> busy = Recipient(id="1", name="1", role="sector", channel="mail", wants_digest=True)
    >>> at = datetime(2026, 7, 24, 8, 30, tzinfo=CHINA_TIME)
    >>> digest_opening(busy, at, calendar=china_calendar()).isoformat()
    '2026-07-25T08:30:00+08:00'
    """
    day = day_of(at)
    later = day if at < _opening(day, opens) else day + _A_DAY
    return _opening(calendar.next_working(later) if recipient.is_quiet else later, opens)
