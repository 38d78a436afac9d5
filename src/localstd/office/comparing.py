"""Comparing (比对): what is told of a matter now with what an office has of it already."""

from collections.abc import Sequence
from typing import Final

from localstd.calendar import Certainty
from localstd.office.kept import Kept
from localstd.procedure import Event
from localstd.storage import Kind
from localstd.wording import Wording

__all__ = ["compared", "compared_with_row"]

_REPEATED: Final = "reviewed"  # a register tells the last one only


def compared(told: Sequence[Event], kept: Sequence[Kept]) -> tuple[Event, ...] | Wording:
    """Give the events that are new, none if all are there; or say what differs.

    What is there must be the beginning of what is told, or the other way round.
    """
    there = [_plain(one) for one in _events(kept)]
    now = [_plain(one) for one in told]
    for position, (before, after) in enumerate(zip(there, now, strict=False), start=1):
        if before != after:
            return _differs(f"{position}", before[0], str(before[1]), after[0], str(after[1]))
    return tuple(told[len(there) :])


def compared_with_row(told: Sequence[Event], kept: Sequence[Kept]) -> tuple[Event, ...] | Wording:
    """Give the events of a register's row that are new, none if all are there; or what differs.

    What an office has recorded beside the register does not count: the register need not know of
    it. Of reviews it tells the last one, so that a later one is a further event. All others happen
    once: another day of one, other facts of it, and one that is no longer told are differences.
    """
    there = _events(kept)
    taken = [one.event for one in kept if one.is_taken and one.event is not None]
    new = [one for one in told if not any(_tells(was, one) for was in there)]
    for one in new:
        others = [was for was in there if was.type == one.type]
        if others and not _is_later_review(one, others):
            return _differs(one.type, *_shown(others[-1]), *_shown(one))
    for was in taken:
        if not any(_tells(was, one) or _is_later_review(one, [was]) for one in told):
            return _gone(was)
    return tuple(new)


def _events(kept: Sequence[Kept]) -> list[Event]:
    return [one.event for one in kept if one.kind is Kind.EVENT and one.event is not None]


def _plain(event: Event) -> tuple[str, object, object, dict[str, object], object]:
    return event.type, event.on, event.by, dict(event.facts), event.corrects


def _tells(was: Event, told: Event) -> bool:
    """Say whether what was recorded tells all that is told now."""
    return (
        was.type == told.type
        and was.on == told.on
        and all(was.facts.get(name) == fact for name, fact in told.facts.items())
    )


def _is_later_review(event: Event, others: Sequence[Event]) -> bool:
    return event.type == _REPEATED and all(
        one.type == _REPEATED and event.on.after(one.on) is Certainty.CERTAIN for one in others
    )


def _shown(event: Event) -> tuple[str, str]:
    facts = ", ".join(f"{name}={fact}" for name, fact in event.facts.items())
    return str(event.on), facts


def _differs(what: str, *shown: str) -> Wording:
    before, after = " ".join(filter(None, shown[:2])), " ".join(filter(None, shown[2:]))
    return Wording(
        f"{what}：档案为“{before}”，现为“{after}”；请核对，并以更正方式办理",
        f"{what}: the office has {before!r}, it now says {after!r}; "
        "check which is right, and correct the other",
    )


def _gone(was: Event) -> Wording:
    return Wording(
        f"档案有{was.type}（{was.on}），现已不再写明；请核对",
        f"the office has {was.type} ({was.on}), which is no longer told; check it",
    )
