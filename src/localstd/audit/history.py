"""The history that a row tells (登记行所述经过): some events of one matter, and no more.

A register says when a standard was published, not who voted. So the history is never whole:
a step of which the row says nothing may have been taken, and by whom is not known at all. What
is told, in this order:

============ ================================================================================
event        told by
============ ================================================================================
published    发布日期; else 批准日期, which stands for it; else the year of the number
made-public  公开日期
filed        备案日期; a filing number (备案号) without a date tells that, but not when
implemented  实施日期, which the publication tells as well
reviewed     复审日期, without its outcome
replaced     废止日期, where the row names what replaces it
abolished    废止日期, where it names nothing
============ ================================================================================

Days that contradict each other are the affair of the checks of order (LS203 to LS209). What can
only follow the publication and is dated before it is told on its first day; a review that is
dated after the end is left out, since nothing is reviewed any more. A publication that lies
ahead of the day asked holds back nothing. The stated status is no event: it has no day, and is
compared with what the history comes to.
"""

from collections.abc import Iterator
from datetime import date

from localstd.audit.entry import Entry
from localstd.audit.regimes import LOCAL_STANDARDS, Regime, regime_of
from localstd.audit.row import Field
from localstd.calendar import Certainty, PartialDate
from localstd.procedure import Event, History, Matter
from localstd.steps.review_start import ReviewStart

__all__ = ["history_of", "publication"]


def history_of(
    entry: Entry,
    as_of: date,
    *,
    place: str | None = None,
    review_start: ReviewStart = ReviewStart.PUBLICATION,
) -> History:
    """Give the history that a row tells on a day, of the place and the track of its number.

    ``place`` is that of the register: it counts where the numbers of the kind name none, and no
    credit code tells who registered the issuer. ``review_start`` says from which day the
    organisation's own cycle of review runs, which sets a day of the history itself.

    Its matter is named by the row, as in the file: a number is no identity, and may be missing.

    >>> from localstd.audit.entry import read_entry
    >>> from localstd.audit.row import Row
    >>> row = Row.of(2, {"number": "DB34/T 1-2026", "approved": "2026-04-30", "filed": "2026-07"})
    >>> history = history_of(read_entry(row), date(2026, 8, 1))
    >>> [(event.type, str(event.on)) for event in history.events]
    [('published', '2026-04-30'), ('filed', '2026-07')]
    """
    regime = regime_of(entry) or LOCAL_STANDARDS
    home = regime.home(entry)
    if home is None and regime is not LOCAL_STANDARDS:
        home = place
    matter = Matter(id=str(entry.row.number), place=home, track=regime.track(entry))
    events = tuple(_events(entry, regime, as_of, review_start))
    return History(matter=matter, events=events, is_whole=False)


def publication(entry: Entry) -> PartialDate | None:
    """Give the day of publication, or what stands for it, at last the year of the number."""
    year = entry.number.year if entry.number else None
    return entry.published or (PartialDate(year) if year else None)


def _events(entry: Entry, regime: Regime, as_of: date, start: ReviewStart) -> Iterator[Event]:
    published = publication(entry)
    begun = published.first if published and published.first <= as_of else date.min
    if published is not None:
        yield Event.of("published", published, **regime.told("published", entry, published, start))
    for field, type_ in regime.steps:
        if field in entry.dates and not _is_after_end(field, entry, regime):
            day = _not_before(begun, entry.dates[field])
            yield Event.of(type_, day, **regime.told(type_, entry, day, start))
    if Field.ABOLISHED in entry.dates:
        yield _end(entry, regime, _not_before(begun, entry.dates[Field.ABOLISHED]))


def _not_before(begun: date, day: PartialDate) -> PartialDate:
    return PartialDate.of(begun) if day.last < begun else day


def _is_after_end(field: Field, entry: Entry, regime: Regime) -> bool:
    end = entry.dates.get(Field.ABOLISHED)
    if field not in regime.no_more or end is None:
        return False
    return entry.dates[field].after(end) is Certainty.CERTAIN


def _end(entry: Entry, regime: Regime, day: PartialDate) -> Event:
    newer = entry.numbers[Field.REPLACED_BY]
    return Event.of("replaced", day, by_number=newer[0]) if newer else Event.of(regime.end, day)
