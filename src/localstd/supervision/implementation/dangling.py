"""Dangling references (悬空引用): to what is gone, or to what never was in the register."""

from collections.abc import Iterator
from datetime import date
from typing import TypeAlias

from localstd._attrs import frozen
from localstd.law import Term
from localstd.numbers import StandardNumber
from localstd.standards import Status
from localstd.supervision.implementation.citing import StandardCitation
from localstd.supervision.implementation.index import CitationIndex
from localstd.supervision.implementation.known import KnownStandards

__all__ = ["Dangling", "ReferenceState", "dangling", "reference_state"]


class ReferenceState(Term):
    """Whether what a text cites stands (引用状态); the last one where nobody can tell."""

    STANDS = ("stands", "所引标准现行", "in force")
    UPCOMING = ("upcoming", "所引标准尚未实施", "not implemented yet")
    GONE = ("gone", "所引标准已不现行", "no longer in force")
    UNLISTED = ("unlisted", "登记册未收录", "not in the register")
    UNKNOWN = ("unknown", "登记册未载明", "the register does not say")


_STATES = {
    Status.IN_FORCE: ReferenceState.STANDS,
    Status.UPCOMING: ReferenceState.UPCOMING,
    Status.NEWER_EDITION: ReferenceState.GONE,
    Status.REPLACED: ReferenceState.GONE,
    Status.ABOLISHED: ReferenceState.GONE,
    None: ReferenceState.UNKNOWN,
}
#: An undated reference stands if any edition does, and dangles only if all of them are gone.
_BEST_FIRST = tuple(
    getattr(ReferenceState, name) for name in ("STANDS", "UPCOMING", "UNKNOWN", "GONE")
)
_Reference: TypeAlias = tuple["ReferenceState", tuple[StandardNumber, ...]]
_DANGLES = (ReferenceState.GONE, ReferenceState.UNLISTED)


@frozen
class Dangling:
    """A citation that dangles: why, and what took the place of the standard, if that is known.

    >>> from localstd.supervision.implementation import CitedIn
    >>> cited = StandardNumber.parse("DB34/T 1-2018")
    >>> rule = StandardCitation(text="办法", kind=CitedIn.LAW, owner="市局", number=cited)
    >>> (found,) = dangling(CitationIndex().with_(rule), KnownStandards(), date(2026, 8, 1))
    >>> found.state.value, found.citation.owner
    ('unlisted', '市局')
    """

    citation: StandardCitation
    state: ReferenceState
    successors: tuple[StandardNumber, ...] = ()


def reference_state(
    number: StandardNumber, standards: KnownStandards, as_of: date
) -> ReferenceState:
    """Say whether what is cited stands on a day.

    >>> from localstd.supervision.implementation import KnownStandard
    >>> read = StandardNumber.parse
    >>> known = KnownStandards.of(
    ...     [
    ...         KnownStandard(number=read("DB34/T 1-2018"), stated=Status.REPLACED),
    ...         KnownStandard(number=read("DB34/T 1-2026"), stated=Status.IN_FORCE),
    ...     ]
    ... )
    >>> for cited in ("DB34/T 1-2018", "DB34/T 1", "DB34/T 2"):
    ...     print(cited, reference_state(read(cited), known, date(2026, 8, 1)).value)
    DB34/T 1-2018 gone
    DB34/T 1 stands
    DB34/T 2 unlisted
    """
    found = {_STATES[one.status_on(as_of)] for one in standards.meant_by(number)}
    return next((one for one in _BEST_FIRST if one in found), ReferenceState.UNLISTED)


def dangling(index: CitationIndex, standards: KnownStandards, as_of: date) -> tuple[Dangling, ...]:
    """Give the citations of a day that dangle; what is not known to be gone is not among them."""
    return tuple(_dangling(index, standards, as_of))


def _dangling(index: CitationIndex, standards: KnownStandards, as_of: date) -> Iterator[Dangling]:
    for some in index.by_stem.values():
        by_year: dict[int | None, _Reference] = {}  # many cite one edition: it is looked up once
        for citation in some:
            if not citation.cites_on(as_of):
                continue
            year = citation.number.year
            found = by_year.get(year)
            if found is None:
                found = by_year[year] = _looked_up(citation.number, standards, as_of)
            state, successors = found
            if state in _DANGLES:
                yield Dangling(citation=citation, state=state, successors=successors)


def _looked_up(number: StandardNumber, standards: KnownStandards, as_of: date) -> _Reference:
    state = reference_state(number, standards, as_of)
    named = (new for one in standards.meant_by(number) for new in one.successors)
    return state, tuple(dict.fromkeys(named))
