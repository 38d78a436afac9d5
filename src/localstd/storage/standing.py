"""Standings (事项现状): where each matter stands, as an index that can be made anew.

A standing is no truth: the records are. It says what the history came to when it was written,
by the law and the calendar of that time, so that an office finds its matters without folding
them all.
"""

import unicodedata
from datetime import date
from typing import Generic, TypeVar

from localstd._attrs import frozen
from localstd.notices.fitting import require_name, require_texts
from localstd.places import lies_in, short_code

__all__ = ["OpenDuty", "Page", "Standing", "StandingQuery", "searchable"]

T = TypeVar("T")


@frozen
class OpenDuty:
    """A duty of a matter that is open (未了义务), as the index keeps it.

    ``due`` is the last day in time, included; ``None`` where no day is set. ``is_provisional``
    says that the calendar may still move it.

    >>> OpenDuty(name="filing", owed_by="province", due=date(2026, 8, 31)).is_provisional
    False
    """

    name: str
    owed_by: str | None
    due: date | None
    is_provisional: bool = False


@frozen
class Standing:
    """Where one matter stands: what it can be found by.

    ``version`` counts its records. ``kind`` is that of its number, such as ``local``; ``body``
    is who issued it, ``sector`` who applied for it. ``since`` is the day on which the stage
    began, as far as it is known: ``2026-07``. ``law`` is the mark of the law and calendar by
    which ``duties`` were derived. What is not known is empty text.

    >>> standing = Standing(matter="34-1", version=1, procedure="making", track="ordinary",
    ...     stage="60", place="34", title="绿茶")
    >>> standing.is_final, standing.duties
    (False, ())
    """

    matter: str
    version: int
    procedure: str
    track: str
    stage: str
    is_final: bool = False
    since: str = ""
    place: str = ""
    kind: str = ""
    number: str = ""
    body: str = ""
    sector: str = ""
    title: str = ""
    law: str = ""
    duties: tuple[OpenDuty, ...] = ()

    def __attrs_post_init__(self) -> None:
        require_name("matter", self.matter)
        require_texts(
            procedure=self.procedure,
            track=self.track,
            stage=self.stage,
            since=self.since,
            place=self.place,
            kind=self.kind,
            number=self.number,
            body=self.body,
            sector=self.sector,
            title=self.title,
            law=self.law,
        )


@frozen
class StandingQuery:
    """What standings are asked for; every part that is given must hold.

    ``place``, short or full, finds the place and all places below it; ``title`` a piece of the
    title, whatever the width and the case of its letters; ``due_from`` and ``due_until`` those
    with an open duty whose last day lies between the two, both included. The others are matched
    as they are.

    >>> query = StandingQuery(place="34", title="茶")
    >>> query.finds(Standing(matter="1", version=1, procedure="making", track="ordinary",
    ...     stage="60", place="3401", title="绿茶"))
    True
    """

    place: str | None = None
    procedure: str | None = None
    kind: str | None = None
    stage: str | None = None
    number: str | None = None
    body: str | None = None
    sector: str | None = None
    title: str | None = None
    due_from: date | None = None
    due_until: date | None = None

    def __attrs_post_init__(self) -> None:
        if self.place is not None:
            object.__setattr__(self, "place", short_code(self.place))

    def finds(self, standing: Standing) -> bool:
        """Say whether a standing is one of those asked for: the meaning for every storage."""
        return (
            lies_in(standing.place, self.place)
            and all(
                getattr(self, name) in (None, getattr(standing, name))
                for name in ("procedure", "kind", "stage", "number", "body", "sector")
            )
            and (self.title is None or searchable(self.title) in searchable(standing.title))
            and (not self.asks_for_days or any(map(self._is_due, standing.duties)))
        )

    @property
    def asks_for_days(self) -> bool:
        """Say whether an open duty within days is asked for."""
        return self.due_from is not None or self.due_until is not None

    def _is_due(self, duty: OpenDuty) -> bool:
        first, last = self.due_from or date.min, self.due_until or date.max
        return duty.due is not None and first <= duty.due <= last


@frozen(kw_only=False)
class Page(Generic[T]):
    """Some of what was asked for, in order, and the key after which the next page begins.

    ``after`` is ``None`` on the last page.

    >>> Page(("34-1",), None).items
    ('34-1',)
    """

    items: tuple[T, ...]
    after: str | None


def searchable(text: str) -> str:
    """Give a text as it is searched: without differences of width and case.

    >>> searchable("ＤＢ34／T 绿茶")
    'db34/t 绿茶'
    """
    return unicodedata.normalize("NFKC", text).casefold()
