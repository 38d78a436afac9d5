"""The map of old to new (新旧标准对照): what became of each alliance standard.

:func:`transition_map` reads the histories of transitions, in any order, and says of every
alliance standard what takes its place: another standard, several (split, 拆分), one that several
share (merge, 合并), its recorded end, or nothing yet, and then why. No standard is lost.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType
from unicodedata import normalize

from localstd._attrs import field, frozen
from localstd.law import Law
from localstd.numbers import StandardNumber
from localstd.procedure import History, Stage, State, fold
from localstd.transition.events import CitationKind
from localstd.transition.mapping.citing import still_citing
from localstd.transition.mapping.citing_end import CitingEnd, citing_end
from localstd.transition.mapping.open_reason import why_open
from localstd.transition.mapping.settled import Ending, Successor, endings, parts_left, successors
from localstd.transition.table import TRANSITION
from localstd.wording import Wording

__all__ = ["Citing", "Mapped", "TransitionMap", "alliance_key", "transition_map"]

_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−－", "-"))


def alliance_key(number: str) -> str:
    """Give that by which numbers of alliance standards are compared (编号比对).

    Alliances write their numbers as they like; spaces, the width of characters, capitals and the
    kind of the dash tell nothing apart.

    >>> alliance_key("lm/gd　001—2014") == alliance_key("LM/GD 001-2014")
    True
    """
    return "".join(normalize("NFKC", number).translate(_DASHES).upper().split())


@frozen(kw_only=False)
class Citing:
    """A contract or a label that cites an alliance standard (引用), by its name.

    >>> Citing("A型包装", CitationKind.LABEL).kind.wording.zh
    '标签、说明书或者包装'
    """

    name: str
    kind: CitationKind


@frozen
class Mapped:
    """What became of one alliance standard (去向), on the day asked.

    ``left`` are the parts that have neither a successor nor an end: one empty text for what has
    no name; ``why`` says why, and is ``None`` where nothing is left. ``adopted`` are the members
    that took the successor, ``citing`` what still cites the old number, ``citing_end`` from when
    nothing must.

    >>> from localstd.law import china_law
    >>> from localstd.procedure import Event, Matter
    >>> told = Event.of("registered", date(2016, 1, 4), number="LM 1-2014", title="LED路灯")
    >>> found = transition_map(
    ...     [History(matter=Matter(id="tr-1"), events=(told,))],
    ...     law=china_law(),
    ...     as_of=date(2026, 1, 1),
    ... )
    >>> print(found.standards[0].why.en)
    registered on 2016-01-04, not assessed yet
    """

    matter: str
    number: str
    stage: Stage
    title: str = ""
    alliance: str = ""
    members: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    successors: tuple[Successor, ...] = ()
    endings: tuple[Ending, ...] = ()
    left: tuple[str, ...] = ()
    why: Wording | None = None
    adopted: tuple[str, ...] = ()
    citing: tuple[Citing, ...] = ()
    citing_end: CitingEnd | None = None

    @property
    def is_settled(self) -> bool:
        """Say whether every part has a successor or a recorded end."""
        return not self.left

    @property
    def is_split(self) -> bool:
        """Say whether more than one standard takes its place (拆分)."""
        return len({one.number for one in self.successors}) > 1

    @property
    def not_adopted(self) -> tuple[str, ...]:
        """The members of which nobody said that they took the successor."""
        return tuple(one for one in self.members if one not in self.adopted)


@frozen
class TransitionMap:
    """What became of many alliance standards, by their numbers; ``as_of`` is the day asked.

    >>> TransitionMap(as_of=date(2026, 1, 1), standards=()).unsettled
    ()
    """

    as_of: date
    standards: tuple[Mapped, ...] = field(converter=tuple)

    @property
    def unsettled(self) -> tuple[Mapped, ...]:
        """Those that stand without a successor and without a recorded end, each with why."""
        return tuple(one for one in self.standards if not one.is_settled)

    @property
    def merged(self) -> Mapping[StandardNumber, tuple[str, ...]]:
        """The successors that several alliance standards share (合并), with the old numbers."""
        found: dict[StandardNumber, dict[str, str]] = {}
        for one in self.standards:
            for successor in one.successors:
                found.setdefault(successor.number, {})[alliance_key(one.number)] = one.number
        shared = {new: tuple(old.values()) for new, old in found.items() if len(old) > 1}
        return MappingProxyType(shared)

    @property
    def twice(self) -> Mapping[str, tuple[str, ...]]:
        """The numbers that have several matters, with the ids of these."""
        found: dict[str, list[Mapped]] = {}
        for one in self.standards:
            found.setdefault(alliance_key(one.number), []).append(one)
        several = [group for group in found.values() if len({one.matter for one in group}) > 1]
        return MappingProxyType(
            {group[0].number: tuple(one.matter for one in group) for group in several}
        )

    def of(self, number: str) -> tuple[Mapped, ...]:
        """Give what became of the standard of a number; nothing where it is not known.

        >>> TransitionMap(as_of=date(2026, 1, 1), standards=()).of("LM 1-2014")
        ()
        """
        key = alliance_key(number)
        return tuple(one for one in self.standards if alliance_key(one.number) == key)


def transition_map(histories: Iterable[History], *, law: Law, as_of: date) -> TransitionMap:
    """Say what became of each alliance standard, from the histories of their transitions.

    The order of the histories makes no difference, nor does one that is told twice; of one that
    goes on from another of the same matter, the longer one counts. What had not happened by
    ``as_of``, that day included, does not count.

    Raises:
        UnknownEventError: if a history is of another procedure.

    >>> from localstd.law import china_law
    >>> from localstd.procedure import Event, Matter
    >>> new = StandardNumber.parse("T/GDES 1-2019")
    >>> histories = [
    ...     History(matter=Matter(id=f"tr-{n}"), events=(
    ...         Event.of("registered", date(2016, 1, 4), number=f"LM {n}-2014"),
    ...         Event.of("succeeded", date(2019, 3, 1), successor=new),
    ...     ))
    ...     for n in (1, 2)
    ... ]
    >>> found = transition_map(histories, law=china_law(), as_of=date(2026, 1, 1))
    >>> {str(number): old for number, old in found.merged.items()}
    {'T/GDES 1-2019': ('LM 1-2014', 'LM 2-2014')}
    """
    mapped = (_mapped(one.as_of(as_of), law) for one in _longest(histories))
    in_order = sorted(dict.fromkeys(mapped), key=_order)
    return TransitionMap(as_of=as_of, standards=tuple(in_order))


def _longest(histories: Iterable[History]) -> tuple[History, ...]:
    """Leave out what another history of the same matter begins with."""
    every = tuple(dict.fromkeys(histories))
    by_matter: dict[str, list[History]] = {}
    for one in every:
        by_matter.setdefault(one.matter.id, []).append(one)
    return tuple(one for one in every if not _goes_on(one, by_matter[one.matter.id]))


def _goes_on(one: History, others: Iterable[History]) -> bool:
    n = len(one.events)
    return any(len(other.events) > n and other.events[:n] == one.events for other in others)


def _order(one: Mapped) -> tuple[str, str, str]:
    return alliance_key(one.number), one.matter, repr(one)


def _mapped(history: History, law: Law) -> Mapped:
    state = fold(TRANSITION, history)
    left = parts_left(state)
    return Mapped(
        matter=history.matter.id,
        number=str(state.fact("number") or history.matter.id),
        stage=state.stage,
        title=str(state.fact("title") or ""),
        alliance=str(state.fact("alliance") or ""),
        members=_texts(state, "members"),
        parts=_texts(state, "parts"),
        successors=successors(state),
        endings=endings(state),
        left=left,
        why=why_open(state) if left else None,
        adopted=tuple(
            dict.fromkeys(str(one.facts.get("member")) for one in state.all("member-adopted"))
        ),
        citing=tuple(Citing(name, kind) for name, kind in still_citing(state).items()),
        citing_end=citing_end(state, law=law),
    )


def _texts(state: State, fact: str) -> tuple[str, ...]:
    told = state.fact(fact)
    return told if isinstance(told, tuple) else ()
