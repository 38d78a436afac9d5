"""Who declares a standard (声明主体): the enterprise, and each partner of a joint standard."""

from collections.abc import Iterator, Sequence

from localstd.procedure import Event, State

__all__ = ["all_have_declared", "partners", "undeclared"]

_BEGINS = frozenset({"published", "changed"})
_DECLARES = frozenset({"declared", "declaration-changed"})


def partners(events: Sequence[Event]) -> tuple[str, ...]:
    """Give the enterprises that a standard is of, the one that keeps the file first.

    Who left is not among them. Nobody is known before it is published.

    >>> from datetime import date
    >>> published = Event.of("published", date(2021, 5, 1), enterprise="甲", partners=("乙", "丙"))
    >>> left = Event.of("partner-left", date(2022, 5, 1), partner="乙")
    >>> partners((published, left))
    ('甲', '丙')
    """
    gone = {one.facts.get("partner") for one in events if one.type == "partner-left"}
    return tuple(one for one in _named(events) if one not in gone)


def _named(events: Sequence[Event]) -> tuple[str, ...]:
    published = next((one for one in reversed(events) if one.type == "published"), None)
    if published is None:
        return ()
    others = published.facts.get("partners")
    named = (published.facts.get("enterprise"), *(others if isinstance(others, tuple) else ()))
    return tuple(dict.fromkeys(str(one) for one in named if one))


def undeclared(state: State) -> tuple[str, ...]:
    """Give the enterprises that have not declared the standard since it was published or changed.

    A declaration that does not name one of them is that of the one that keeps the file.

    >>> from datetime import date
    >>> from localstd.enterprises import ENTERPRISE_STANDARD
    >>> from localstd.procedure import History, Matter, fold
    >>> published = Event.of("published", date(2021, 5, 1), enterprise="甲", partners=("乙", "丙"))
    >>> declared = Event.of("declared", date(2021, 5, 3), enterprise="乙")
    >>> history = History(matter=Matter(id="1"), events=(published, declared))
    >>> undeclared(fold(ENTERPRISE_STANDARD, history))
    ('甲', '丙')
    """
    return tuple(_undeclared(state.events))


def all_have_declared(events: Sequence[Event]) -> bool:
    """Say whether all have declared, by all that happened; where nobody is known, it counts."""
    return not any(_undeclared(events))


def _undeclared(events: Sequence[Event]) -> Iterator[str]:
    known = _named(events)
    begun = max((at for at, one in enumerate(events) if one.type in _BEGINS), default=0)
    told = [_who(one, known) for one in events[begun:] if one.type in _DECLARES]
    return (one for one in partners(events) if one not in told)


def _who(declared: Event, known: tuple[str, ...]) -> str | None:
    name = declared.facts.get("enterprise") or (declared.by.name if declared.by else "")
    return str(name) if name in known else next(iter(known), None)
