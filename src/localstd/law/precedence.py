"""Precedence (位阶): what a place sets never takes the place of what is set above it."""

from collections.abc import Iterable

from localstd.law.limit import Limit
from localstd.law.rule import Rule
from localstd.places import lies_in

__all__ = ["is_above", "prevailing"]


def is_above(higher: Limit | Rule, lower: Limit | Rule) -> bool:
    """Tell whether one is of the nation, or of a place, above that of the other."""
    return higher.place != lower.place and lies_in(lower.place, higher.place)


def prevailing(limits: Iterable[Limit]) -> tuple[Limit, ...]:
    """Leave out what sets the other side than a limit of its name above it, in order of names.

    *At least* beside *at most* is no tightening: under one name it would judge acts by the
    opposite of what the higher law says. ``limits`` are those of one track, seen from one place.
    """
    kept: list[Limit] = []
    for one in sorted(limits, key=_from_the_top):
        if not any(_opposes(higher, one) for higher in kept):
            kept.append(one)
    return tuple(sorted(kept, key=_name))


def _opposes(higher: Limit, lower: Limit) -> bool:
    return (
        higher.name == lower.name
        and higher.direction != lower.direction
        and is_above(higher, lower)
    )


def _from_the_top(limit: Limit) -> int:
    return len(limit.place or "")


def _name(limit: Limit) -> str:
    return limit.name
