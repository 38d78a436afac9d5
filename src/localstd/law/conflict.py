"""Conflicts (抵触、重复): what a place sets that is looser than higher law, contrary, or a copy."""

from datetime import date
from enum import StrEnum
from typing import TypeAlias

from localstd._attrs import frozen
from localstd.calendar import Certainty, Period
from localstd.law.citation import Citation
from localstd.law.limit import Footing, Limit
from localstd.law.provision import Provision
from localstd.law.relation import StartDays
from localstd.law.rule import Rule
from localstd.law.track import Track
from localstd.wording import Wording

__all__ = ["Conflict", "ConflictKind", "Statement"]

Statement: TypeAlias = Limit | Rule | Provision


class ConflictKind(StrEnum):
    """How what a place sets stands to what is set above it."""

    LOOSER = "looser"  #: 宽于上位规定: it never binds
    AT_TIMES_LOOSER = "at-times-looser"  #: 视起算日宽于上位规定: from some days it never binds
    CONTRARY = "contrary"  #: 与上位规定相反: both cannot be kept
    OTHER_SIDE = "other-side"  #: 与上位规定方向不同: both can be kept, but not under one name
    REPEATED = "repeated"  #: 重复上位规定: it adds nothing
    LONGER_BUT_FIRM = "longer-but-firm"  #: 更长而无“一般”: longer, where the other says "generally"
    NOT_COMPARED = "not-compared"  #: 无法比较: nothing is said of it

    @property
    def is_against(self) -> bool:
        """Tell whether it is against the higher law: looser, or contrary."""
        return self in (ConflictKind.LOOSER, ConflictKind.CONTRARY)


_WHERE_BOTH_MAY_BIND = (
    ConflictKind.AT_TIMES_LOOSER,
    ConflictKind.LONGER_BUT_FIRM,
    ConflictKind.NOT_COMPARED,
)


@frozen
class Conflict:
    """Something of a place beside something above it that it does not tighten, while both hold.

    ``local`` and ``higher`` are of one kind: limits of one name, rules with one judge, or
    provisions of the same words; ``texts`` are the two provisions, the local one first.
    ``period`` are the days on which both are in force, on ``tracks``. ``days`` is what counting
    from every day found, where the units differ. ``basis`` is the measure that asks for it.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.law import china_law, conflicts
    >>> conflicts(china_law(), calendar=china_calendar())  # the nation is not above itself
    ()
    """

    kind: ConflictKind
    local: Statement
    higher: Statement
    texts: tuple[Provision, Provision]
    period: Period
    tracks: frozenset[Track]
    days: StartDays | None = None
    basis: tuple[Citation, ...] = ()

    @property
    def name(self) -> str:
        """The name of the limit or rule of the place, or the id of its provision."""
        return self.local.id if isinstance(self.local, Provision) else self.local.name

    @property
    def place(self) -> str:
        """The place that sets it."""
        found = self.texts[0].instrument.place
        assert found is not None  # noqa: S101  only what a place sets stands below anything
        return found

    @property
    def since(self) -> date | None:
        """The first day on which both are in force; ``None`` if it is not known."""
        return self.period.start

    @property
    def certainty(self) -> Certainty:
        """``POSSIBLE`` where a length was not read, or is set for something else."""
        both = (self.local, self.higher)
        lengths = (one.footing for one in both if isinstance(one, Limit))
        is_sure = all(one is Footing.STATED for one in lengths)
        return Certainty.CERTAIN if is_sure else Certainty.POSSIBLE

    @property
    def governing(self) -> tuple[Citation, ...]:
        """Cite what is to be kept: the higher law, or both where each may bind."""
        local, higher = (one.citation for one in self.texts)
        is_both = self.kind in _WHERE_BOTH_MAY_BIND
        return (higher, local) if is_both else (higher,)

    @property
    def periods(self) -> tuple[Period, Period]:
        """Give the days on which each is in force, the local one first."""
        local, higher = (
            one.certain_period if isinstance(one, Provision) else one.period
            for one in (self.local, self.higher)
        )
        return local, higher

    @property
    def says(self) -> tuple[Wording, Wording]:
        """What each sets, the local one first: a length, or the decisive words of the text."""
        local, higher = (
            one.wording if isinstance(one, Limit) else Wording(text.term, text.term)
            for one, text in zip((self.local, self.higher), self.texts, strict=True)
        )
        return local, higher
