"""What a report is about (统计范围): year, place and reporting day, and the files in them."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Final, TypeAlias

from localstd._attrs import frozen
from localstd.calendar import PartialDate, Period
from localstd.places import lies_in
from localstd.procedure import History, Procedure, State, fold
from localstd.supervision.implementation.known import KnownStandard
from localstd.wording import Wording

__all__ = ["UNKNOWN", "Case", "Filed", "Span", "cases_of"]

#: A file (事项) as the report takes it: its procedure, and what happened to it.
Filed: TypeAlias = tuple[Procedure, History]

#: The part of what cannot be told.
UNKNOWN: Final = ("unknown", Wording("不明", "not known"))
_DAY = timedelta(days=1)


@frozen
class Span:
    """Which days, and which place, a report is about."""

    year: int
    place: str | None
    as_of: date

    @property
    def days(self) -> Period:
        """The year, up to the reporting day; its first day where it has not begun."""
        first = date(self.year, 1, 1)
        return Period(first, max(first, min(date(self.year, 12, 31), self.as_of)) + _DAY)

    @property
    def today(self) -> Period:
        """The reporting day."""
        return Period(self.as_of, self.as_of + _DAY)

    def holds(self, day: PartialDate) -> bool | None:
        """Say whether a day lies in the year, ``None`` where it may."""
        if day.first > self.as_of:
            return False
        inside = (day.first in self.days, day.last in self.days)
        return inside[0] if inside[0] == inside[1] else None

    def applies(self, standard: KnownStandard) -> bool:
        """Say whether a standard applies at the place, or in a part of it."""
        code = standard.number.place_code
        if code is None or self.place is None:
            return True
        return lies_in(self.place, code) or lies_in(code, self.place)

    def has(self, place: str | None) -> bool | None:
        """Say whether a file is of the place; ``None`` where it names none."""
        if self.place is None:
            return True
        return None if place is None else lies_in(place, self.place)


@frozen
class Case:
    """A file as it stands on the reporting day, and whether it is of the place."""

    procedure: Procedure
    state: State
    is_here: bool | None


def cases_of(files: Iterable[Filed], span: Span) -> Iterator[Case]:
    """Fold the files of the place, and those of which no place is known."""
    for procedure, history in files:
        is_here = span.has(history.matter.place)
        if is_here is not False:
            state = fold(procedure, history.as_of(span.as_of))
            yield Case(procedure=procedure, state=state, is_here=is_here)
