"""The impact of a change (变动的影响): who cites the standard, and what each owner must do.

A reference breaks where it is to what no longer stands, moves where a newer edition takes the
place of the one it meant, narrows where less is left of what it cites. Through standards that
cite it the change reaches those who cite them: their own reference stands, and leans on one that
does not. No provision says by when a citation is put right, so that there is no day.
"""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from localstd._attrs import field, frozen
from localstd.law import Term
from localstd.numbers import StandardNumber
from localstd.supervision.implementation.changes import ChangeKind, StandardChange
from localstd.supervision.implementation.citing import StandardCitation
from localstd.supervision.implementation.index import CitationIndex
from localstd.wording import Wording

__all__ = ["Affected", "Effect", "Impact", "impact"]


class Effect(Term):
    """What a change does to a citation (对引用的影响), the gravest first."""

    BREAKS = ("breaks", "引用失效", "breaks")
    NARROWS = ("narrows", "引用缩小", "narrows")
    MOVES = ("moves", "引用移至新版", "moves")
    LEANS = ("leans", "间接受影响", "leans on what changed")
    HOLDS = ("holds", "不受影响", "holds")


_INSTEAD = Wording(
    "改引{successors}，或者不再引用{number}；逐条核对要求是否一致",
    "cite {successors} in place of {number}, or cite nothing; compare the requirements",
)
_NOTHING_INSTEAD = Wording(
    "{number}没有接续的标准：删去引用，或者在文件中写明要求",
    "{number} has no successor: delete the reference, or write the requirements into the text",
)
_COMPARE = Wording(
    "不注日期的引用自动指向{successors}：核对新版要求是否仍适合本文件",
    "the undated reference now means {successors}: check whether the new edition still suits the"
    " text",
)
_SAY_WHAT = Wording(
    "{number}只有部分内容继续有效：写明所引的条款，失效部分改引{successors}",
    "{number} goes on in part only: name the clauses that are meant, and for the rest cite "
    "{successors}",
)
_SAY_WHETHER = Wording(
    "{number}的内容转入{successors}，效力已不同：改引新编号，并写明是否必须执行",
    "{number} goes on as {successors}, with another force: cite the new number, and say whether "
    "it must be kept",
)
_WATCH = Wording(
    "所引的{through}引用了{number}：核对该标准改正前能否继续适用",
    "{through}, which the text cites, cites {number}: see whether it may be used until it is"
    " corrected",
)
_NOTHING_TO_DO = Wording(
    "无须处理：所引条款未变动", "nothing: the clause that is cited is untouched"
)
_NONE_NAMED = Wording("接续的标准（未载明）", "its successor (not stated)")


@frozen
class Affected:
    """One citation that a change reaches, what it does to it, and what the owner must do.

    ``through`` are the standards by which it is reached, nearest to the changed one first; none
    where the text cites the changed standard itself.

    >>> from localstd.supervision.implementation import CitedIn
    >>> Affected(
    ...     citation=StandardCitation(
    ...         text="办法", kind=CitedIn.LAW, owner="市城管局",
    ...         number=StandardNumber.parse("DB34/T 1-2018"),
    ...     ),
    ...     effect=Effect.BREAKS,
    ...     must=Wording("改引", "cite another"),
    ... ).owner
    '市城管局'
    """

    citation: StandardCitation
    effect: Effect
    must: Wording
    through: tuple[StandardNumber, ...] = ()

    @property
    def owner(self) -> str:
        """The body that can change the citing text."""
        return self.citation.owner


@frozen
class Impact:
    """The impact list (影响清单) of one change, as of a day: direct citations, then the chains.

    >>> from localstd.calendar import PartialDate
    >>> ended = StandardChange(
    ...     kind=ChangeKind.ABOLISHED, number=StandardNumber.parse("DB34/T 1-2018"),
    ...     on=PartialDate(2026, 7, 1),
    ... )
    >>> nothing = impact(CitationIndex(), ended, date(2026, 7, 1))
    >>> nothing.affected, dict(nothing.by_owner), nothing.count(Effect.BREAKS)
    ((), {}, 0)
    """

    change: StandardChange
    as_of: date
    affected: tuple[Affected, ...] = field(default=(), converter=tuple)

    @property
    def by_owner(self) -> Mapping[str, tuple[Affected, ...]]:
        """The list for each owner, in the order in which owners first appear."""
        found: dict[str, list[Affected]] = {}
        for one in self.affected:
            found.setdefault(one.owner, []).append(one)
        return {owner: tuple(some) for owner, some in found.items()}

    def count(self, effect: Effect) -> int:
        """Count the citations on which it has an effect."""
        return sum(one.effect is effect for one in self.affected)


def impact(index: CitationIndex, change: StandardChange, as_of: date) -> Impact:
    """Say what a change does to every text that cites the standard on a day, itself or by others.

    A dated reference to another edition is not reached: whether it dangles already is asked of
    :func:`~localstd.supervision.implementation.dangling`. A chain ends where a standard comes up
    again; through what is untouched nothing is reached.

    >>> from localstd.calendar import PartialDate
    >>> from localstd.supervision.implementation import CitedIn
    >>> read = StandardNumber.parse
    >>> def cites(text, number, own=None, kind=CitedIn.LAW):
    ...     return StandardCitation(
    ...         text=text, kind=kind, owner=f"{text}的起草部门", number=read(number),
    ...         own_number=own and read(own),
    ...     )
    >>> index = CitationIndex().with_(
    ...     cites("办法", "DB34/T 3000-2018"),
    ...     cites("范本", "DB34/T 3000", kind=CitedIn.PROCUREMENT),
    ...     cites("规范", "DB34/T 3000-2018", "DB34/T 4000-2020", kind=CitedIn.STANDARD),
    ...     cites("细则", "DB34/T 4000-2020"),
    ... )
    >>> revised = StandardChange(
    ...     kind=ChangeKind.REVISED, number=read("DB34/T 3000-2018"), on=PartialDate(2026, 7, 1),
    ...     successors=(read("DB34/T 3000-2026"),),
    ... )
    >>> for one in impact(index, revised, date(2026, 7, 1)).affected:
    ...     print(one.citation.text, one.effect.value, [str(each) for each in one.through])
    办法 breaks []
    范本 moves []
    规范 breaks []
    细则 leans ['DB34/T 4000-2020']
    """
    return Impact(change=change, as_of=as_of, affected=tuple(_reached(index, change, as_of)))


def _reached(index: CitationIndex, change: StandardChange, as_of: date) -> Iterator[Affected]:
    walk = _Walk(seen={change.number.key})
    for citation in walk.new(index.of(change.number, as_of=as_of)):
        found = _direct(citation, change)
        yield found
        if found.effect is not Effect.HOLDS:
            walk.follow(citation, ())
    while walk.chains:
        through = walk.chains.popleft()
        must = _WATCH.filled({"through": through[-1], "number": change.number})
        for citation in walk.new(index.of(through[-1], as_of=as_of)):
            yield Affected(citation=citation, effect=Effect.LEANS, must=must, through=through)
            walk.follow(citation, through)


class _Walk:
    """The way along the chains: each citation is listed once, each standard followed once."""

    def __init__(self, seen: set[str]) -> None:
        self.chains: deque[tuple[StandardNumber, ...]] = deque()
        self._seen, self._listed = seen, set[StandardCitation]()

    def new(self, citations: Iterable[StandardCitation]) -> Iterator[StandardCitation]:
        for one in citations:
            if one not in self._listed:
                self._listed.add(one)
                yield one

    def follow(self, citation: StandardCitation, through: tuple[StandardNumber, ...]) -> None:
        own = citation.own_number
        if own is not None and own.key not in self._seen:
            self._seen.add(own.key)
            self.chains.append((*through, own))


def _direct(citation: StandardCitation, change: StandardChange) -> Affected:
    effect, must = _effect(citation, change)
    told = {"number": change.number, "successors": change.successors or _NONE_NAMED}
    return Affected(citation=citation, effect=effect, must=must.filled(told))


def _effect(citation: StandardCitation, change: StandardChange) -> tuple[Effect, Wording]:
    if not change.touches(citation.clause):
        return Effect.HOLDS, _NOTHING_TO_DO
    if change.kind is ChangeKind.CONVERTED and change.successors:
        return Effect.NARROWS, _SAY_WHETHER
    if not citation.is_dated and change.has_a_new_edition:
        return Effect.MOVES, _COMPARE
    if not change.touches_all_of(citation.clause):
        return Effect.NARROWS, _SAY_WHAT
    return Effect.BREAKS, _INSTEAD if change.goes_on else _NOTHING_INSTEAD
