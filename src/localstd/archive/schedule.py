"""Days in the life of a record (移交、开放、到期): handed over, opened to the public, appraised.

They run from the day on which the record came to be (形成之日), by the law of the day on which one
asks, for older records too. A record of the lists of 1991 that is kept "for a long term" has no
known last day: arch1991 art. 5 was cut off in the copy that the table of provisions rests on. An
office that knows the day sets ``expiry`` itself.

Sources: archlaw (实施条例 arts 20, 24; 档案法 art. 27), archlaw-30-10 (not checked).
"""

from datetime import date

from localstd._attrs import frozen
from localstd.archive.retention import Retention
from localstd.calendar import WorkCalendar, Years, deadline
from localstd.law import Citation, Law, RetentionTerm
from localstd.places import Level, read_code

__all__ = ["Milestone", "Schedule", "schedule_of"]

_TRANSFER = "archive.transfer"
_TO_COUNTY = "archive.transfer-to-county"
_OPENING = "archive.opening"
APPRAISAL = ("archlaw-expiry-appraisal",)  #: 鉴定: by which provisions
_YEARS = {RetentionTerm.THIRTY_YEARS: Years(30), RetentionTerm.TEN_YEARS: Years(10)}


@frozen(kw_only=False)
class Milestone:
    """A day on which something is due for a record, and the provisions that set it.

    >>> Milestone(date(2036, 5, 1)).has_come(date(2036, 4, 30))
    False
    """

    day: date
    citations: tuple[Citation, ...] = ()

    def has_come(self, on: date) -> bool:
        """Say whether it is due on a day; on its own day it is."""
        return self.day <= on


@frozen
class Schedule:
    """What is due for one record, and when; ``None`` where it is not, or nothing says.

    ``transfer`` is the day by which it is handed over to the archives (移交), ``opening`` the one
    on which it is open to the public (开放), ``expiry`` the first day after its term, from which it
    is appraised (鉴定): kept on, or destroyed by the rules. What expires before is not handed over.

    >>> days = Schedule(opening=Milestone(date(2041, 5, 3)))
    >>> days.opening.has_come(date(2041, 5, 3)), days.transfer is None
    (True, True)
    """

    transfer: Milestone | None = None
    opening: Milestone | None = None
    expiry: Milestone | None = None


def schedule_of(  # noqa: PLR0913  a schedule names all that it rests on
    retention: Retention,
    *,
    formed: date,
    place: str | None,
    law: Law,
    calendar: WorkCalendar,
    as_of: date,
) -> Schedule:
    """Say when a record that came to be on a day is handed over, opened and appraised.

    ``place`` is the code of the office's place: counties hand over earlier than provinces and
    cities. The law is that of ``as_of``. What falls on a day of rest is due on the next working
    day, by the general rule.

    Raises:
        PlaceCodeError: if ``place`` is no place code.

    >>> from localstd.archive.records import record_named
    >>> from localstd.archive.retention import retention_of
    >>> from localstd.calendar import china_calendar
    >>> from localstd.law import china_law
    >>> text, law = record_named("标准发布本"), china_law()
    >>> kept = retention_of(text, formed=date(2016, 5, 3), as_of=date(2026, 1, 1), law=law)
    >>> days = schedule_of(
    ...     kept, formed=date(2016, 5, 3), place="37", as_of=date(2026, 1, 1),
    ...     law=law, calendar=china_calendar(),
    ... )
    >>> str(days.transfer.day), str(days.opening.day), days.expiry
    ('2036-05-05', '2041-05-03', None)
    """
    years = _YEARS.get(retention.term)
    expiry = (
        None
        if years is None
        else Milestone(
            deadline(formed, years, calendar=calendar).elapsed,
            (*retention.citations, *law.provisions.holding(APPRAISAL, as_of)),
        )
    )
    transfer = _set_by(_limit_of(place), formed, as_of, law, calendar)
    opening = _set_by(_OPENING, formed, as_of, law, calendar)
    return Schedule(
        transfer=_unless_expired(transfer, expiry),
        opening=_unless_expired(opening, expiry),
        expiry=expiry,
    )


def _limit_of(place: str | None) -> str:
    code = read_code(place)
    is_county = code is not None and Level.of(code) is Level.COUNTY
    return _TO_COUNTY if is_county else _TRANSFER


def _set_by(
    limit: str, formed: date, as_of: date, law: Law, calendar: WorkCalendar
) -> Milestone | None:
    held = law.on(as_of).get_limit(limit)
    if held is None:
        return None
    binding, counted = held.binding(formed, calendar)
    return Milestone(counted.due, held.agreeing(binding))


def _unless_expired(milestone: Milestone | None, expiry: Milestone | None) -> Milestone | None:
    is_gone = milestone is not None and expiry is not None and expiry.day <= milestone.day
    return None if is_gone else milestone
