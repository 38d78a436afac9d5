"""Conflicts (抵触): limits of a place that are looser than those above them."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import product

from localstd._attrs import frozen
from localstd.law.in_force import LimitInForce
from localstd.law.limit import Limit
from localstd.places import lies_in
from localstd.wording import Wording

__all__ = ["Conflict", "conflicts"]


@frozen
class Conflict:
    """A limit of a place that never binds, since a higher one is tighter; ``since`` when.

    Reporting it is what the clean-up of local rules asks for: a province may tighten a
    national limit, never loosen it.

    >>> from localstd.law import china_law
    >>> china_law().conflicts()  # that of the nation alone has none
    ()
    """

    local: Limit
    higher: Limit
    since: date

    @property
    def wording(self) -> Wording:
        """Say which provision is looser than which, and since when."""
        local, higher = self.local.citation.wording, self.higher.citation.wording
        return Wording(
            f"自{self.since}起，{local.zh}关于“{self.local.name}”的期限宽于"
            f"上位规定{higher.zh}，不起作用",
            f"since {self.since} the limit {self.local.name!r} of {local.en} is looser than "
            f"that of the higher {higher.en} and never binds",
        )


def conflicts(limits: Iterable[Limit]) -> tuple[Conflict, ...]:
    """Find every limit of a place that is looser than a limit above it on some days.

    Limits whose units cannot be compared without a start date are left out.
    """
    return tuple(_conflicts(tuple(limits)))


def _conflicts(limits: tuple[Limit, ...]) -> Iterator[Conflict]:
    for local, higher in product(limits, limits):
        if _is_above(higher, local) and _is_tighter(higher, local):
            since = max(local.period.start or date.min, higher.period.start or date.min)
            yield Conflict(local=local, higher=higher, since=since)


def _is_above(higher: Limit, local: Limit) -> bool:
    return (
        (higher.name, higher.direction) == (local.name, local.direction)
        and higher.place != local.place
        and lies_in(local.place, higher.place)
        and not higher.tracks.isdisjoint(local.tracks)
        and higher.period.overlaps(local.period)
    )


def _is_tighter(higher: Limit, local: Limit) -> bool:
    both = LimitInForce((higher, local))
    return both.is_comparable and both.leading is higher and higher.quantity != local.quantity
