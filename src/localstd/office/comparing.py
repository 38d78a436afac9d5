"""Comparing (比对): what is told of a matter now with what an office has of it already."""

from collections.abc import Sequence
from typing import Final

from localstd.calendar import Certainty
from localstd.office.kept import Kept
from localstd.procedure import Event
from localstd.storage import RecordKind
from localstd.wording import Wording

__all__ = ["compared", "compared_with_row"]

_REPEATED: Final = "reviewed"  # a register tells the last one only


def compared(told: Sequence[Event], kept: Sequence[Kept]) -> tuple[Event, ...] | Wording:
    """Give the events that are new, none if all are there; or say what differs.

    What is there must be the beginning of what is told, or the other way round. Of a record whose
    words were redacted, only the type of the event and its day count.
    """
    there = _events(kept)
    for position, (one, now) in enumerate(zip(there, told, strict=False), start=1):
        plain = _left if one.is_redacted else _plain
        was = _event(one)
        if plain(was) != plain(now):
            return _differs(f"{position}", was.type, str(was.on), now.type, str(now.on))
    return tuple(told[len(there) :])


def compared_with_row(told: Sequence[Event], kept: Sequence[Kept]) -> tuple[Event, ...] | Wording:
    """Give the events of a register's row that are new, none if all are there; or what differs.

    What an office has recorded beside the register does not count: the register need not know of
    it. Of reviews it tells the last one, so that a later one is a further event. All others happen
    once: another day of one, other facts of it, and one that is no longer told are differences.
    """
    there = _events(kept)
    new = [one for one in told if not any(_tells(was, one) for was in there)]
    for one in new:
        others = [_event(was) for was in there if was.type == one.type]
        if others and not _is_later_review(one, others):
            return _differs(one.type, *_shown(others[-1]), *_shown(one))
    for was in there:
        if was.is_taken and not _is_told(was, told):
            return _gone(_event(was))
    return tuple(new)


def _is_told(was: Kept, told: Sequence[Event]) -> bool:
    return any(_tells(was, one) or _is_later_review(one, [_event(was)]) for one in told)


def _events(kept: Sequence[Kept]) -> list[Kept]:
    return [one for one in kept if one.kind is RecordKind.EVENT and one.event is not None]


def _event(kept: Kept) -> Event:
    assert kept.event is not None  # noqa: S101  for the type checker
    return kept.event


def _left(event: Event) -> tuple[str, object, object]:
    return event.type, event.on, event.corrects


def _plain(event: Event) -> tuple[str, object, object, dict[str, object], object]:
    return event.type, event.on, event.by, dict(event.facts), event.corrects


def _tells(kept: Kept, told: Event) -> bool:
    """Say whether what was recorded tells all that is told now, or did before it was redacted."""
    was = _event(kept)
    is_all_there = all(was.facts.get(name) == fact for name, fact in told.facts.items())
    return was.type == told.type and was.on == told.on and (kept.is_redacted or is_all_there)


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
        f"the office has {was.type} ({was.on}), which is no longer stated; check it",
    )
