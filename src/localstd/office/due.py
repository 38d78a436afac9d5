"""Duties by the index (到期义务): what is owed in all matters within some days, at a glance."""

from collections.abc import Iterator
from datetime import date
from itertools import chain
from typing import Final

from localstd._attrs import frozen
from localstd.law import Track
from localstd.office.setup import Setup
from localstd.office.standing import law_mark
from localstd.storage import OpenDuty, Standing, StandingQuery
from localstd.storage.walking import standing_pages

__all__ = ["DutyList", "IndexedDuty", "duties_due", "every_standing"]

_PAGE: Final = 5_000


@frozen
class IndexedDuty:
    """A duty of a matter as the index has it (索引中的义务).

    ``due`` is the last day in time, included. ``is_stale`` says that it was derived by another
    law or calendar than the office has now.

    >>> filing = IndexedDuty(matter="34-1", number="DB34/T 1-2026", title="绿茶", place="34",
    ...     name="filing", owed_by="province", due=date(2026, 8, 31))
    >>> filing.is_stale
    False
    """

    matter: str
    number: str
    title: str
    place: str
    name: str
    owed_by: str | None
    due: date
    is_provisional: bool = False
    is_stale: bool = False


@frozen
class DutyList:
    """Duties in the order of their last days, and whether the index is to be trusted (义务清单).

    ``is_stale`` says that some matter was found whose duties were derived by another law or
    calendar than the office has now, or before a new rule took effect: ``Office.reindex`` derives
    them anew.

    >>> len(DutyList(duties=(), is_stale=False))
    0
    """

    duties: tuple[IndexedDuty, ...]
    is_stale: bool

    def __len__(self) -> int:
        return len(self.duties)

    def __iter__(self) -> Iterator[IndexedDuty]:
        return iter(self.duties)


def every_standing(setup: Setup, query: StandingQuery) -> Iterator[Standing]:
    """Give all standings that a query finds, page by page."""
    return chain.from_iterable(standing_pages(setup.storage, query, page=_PAGE))


def duties_due(setup: Setup, query: StandingQuery) -> DutyList:
    """Give the open duties within the days that a query names, by the index."""
    today, marks = setup.today(), dict[tuple[str, str], str]()

    def is_stale(one: Standing) -> bool:
        key = one.place, one.track
        if key not in marks:
            marks[key] = law_mark(setup.rules, one.place or None, Track(one.track), today)
        return one.law != marks[key]

    first = setup.storage.standings(StandingQuery(), limit=1).items
    stale = any(map(is_stale, first))
    found: list[IndexedDuty] = []
    for one in every_standing(setup, query):
        old = is_stale(one)
        stale = stale or old
        found.extend(
            _indexed(one, duty, is_stale=old) for duty in one.duties if _is_in(duty, query)
        )
    found.sort(key=lambda one: (one.due, one.matter, one.name))
    return DutyList(duties=tuple(found), is_stale=stale)


def _is_in(duty: OpenDuty, query: StandingQuery) -> bool:
    first, last = query.due_from or date.min, query.due_until or date.max
    return duty.due is not None and first <= duty.due <= last


def _indexed(one: Standing, duty: OpenDuty, *, is_stale: bool) -> IndexedDuty:
    assert duty.due is not None  # noqa: S101  for the type checker
    return IndexedDuty(
        matter=one.matter,
        number=one.number,
        title=one.title,
        place=one.place,
        name=duty.name,
        owed_by=duty.owed_by,
        due=duty.due,
        is_provisional=duty.is_provisional,
        is_stale=is_stale,
    )
