"""Limits (期限): lengths of time that provisions set, each with a direction."""

from enum import StrEnum
from typing import Any, get_args

from localstd._attrs import error, field, frozen
from localstd.calendar import GENERAL_COUNTING, Counting, Period, Quantity, Unit, quantity_wording
from localstd.law.citation import Citation
from localstd.law.error import LawError
from localstd.law.provision import Provision
from localstd.law.track import Track
from localstd.legible import shown
from localstd.places import read_code
from localstd.wording import Wording

__all__ = ["Direction", "Footing", "Judged", "Limit", "LimitError", "NotAssumedError"]


class Direction(StrEnum):
    """On which side of a limit an act is lawful."""

    AT_LEAST = "at-least"  #: 不少于: what lasts shorter breaks it
    AT_MOST = "at-most"  #: 不超过、…日内: what takes longer breaks it


_SIDES = {
    Direction.AT_MOST: Wording("不超过", "at most"),
    Direction.AT_LEAST: Wording("不少于", "at least"),
}
_SOFTNESS = {True: Wording("", ""), False: Wording("一般", "generally ")}


class Judged(StrEnum):
    """Which version of the law judges a limit."""

    AT_START = "at-start"  #: an act owed once: the law of the day on which its period began
    AS_ASKED = "as-asked"  #: a continuing duty: the law of the day on which one asks


class Footing(StrEnum):
    """How surely the provision that a limit cites sets its length for what it is applied to.

    Whoever breaks a limit that is not stated broke it possibly, and never for certain.
    """

    STATED = "stated"  #: 条款写明: it says so
    BY_ANALOGY = "by-analogy"  #: 参照适用: it says so of something else
    ASSUMED = "assumed"  #: 原文未读，暂定: its figures were not read, and others stand for them

    @property
    def wording(self) -> Wording:
        """Say it in both languages, as a remark on the length; nothing where it is stated.

        >>> Footing.BY_ANALOGY.wording.zh, Footing.STATED.wording.en
        ('参照适用', '')
        """
        return _FOOTINGS[self]


_FOOTINGS = {
    Footing.STATED: Wording("", ""),
    Footing.BY_ANALOGY: Wording("参照适用", "by analogy"),
    Footing.ASSUMED: Wording("天数未核，暂定", "assumed, the days were not read"),
}


@error
class LimitError(LawError):
    """A limit was declared without a provision that sets a length of time.

    >>> refusal = LimitError(name="local.filing", provision="sl2017-numbering")
    >>> print(refusal.wording.en.partition(";")[0])
    the limit 'local.filing' has no basis (sl2017-numbering sets no length of time)

    ``value`` and ``unit`` are what the provision sets instead, where it sets anything.
    """

    name: str
    provision: str
    value: str = ""
    unit: str = ""

    @property
    def wording(self) -> Wording:
        """Name the limit and the provision, what that sets, and say what it needs."""
        named, units = self.provision or "—", ", ".join(get_args(Unit))
        sets = f"{shown(self.value)} {shown(self.unit)}".strip()
        zh, en = (f"：“{sets}”", f" but '{sets}'") if sets else ("", "")
        return Wording(
            f"期限“{self.name}”没有可依据的条款（{named}未设定时间长度{zh}）；"
            f"期限须引用设定时间长度的条款，即整数，单位为 {units} 之一",
            f"the limit {self.name!r} has no basis ({named} sets no length of time{en}); "
            f"cite a provision that sets one, a whole number in one of the units {units}",
        )


@error
class NotAssumedError(LawError):
    """Another length was given for a limit of which the law assumes none.

    ``assumed`` are the names of those whose length it does assume, the nearest first.

    >>> print(NotAssumedError(name="local.filing", assumed=("complaint.mediation",)).wording.en)
    the law assumes no length for 'local.filing', but for: complaint.mediation; a provision sets it
    """

    name: str
    assumed: tuple[str, ...]

    @property
    def wording(self) -> Wording:
        """Name the limit, and those of which the length may be set."""
        name, known = shown(self.name), ", ".join(self.assumed) or "—"
        return Wording(
            f"“{name}”的天数不是暂定的，由条款规定；可以另定的有：{known}",
            f"the law assumes no length for '{name}', but for: {known}; a provision sets it",
        )


def _require_citation(limit: "Limit", _: object, citation: Any) -> None:  # noqa: ANN401  whatever was given
    if not isinstance(citation, Citation):
        raise LimitError(name=limit.name, provision="")


@frozen
class Limit:
    """A length of time within which, or for which, something must happen.

    ``starts`` names what it runs from; ``strict`` is ``False`` where the law says "generally"
    (一般). It holds on the days of ``period``, at ``place`` and all places below it (``None``:
    everywhere), on ``tracks``. How days are counted is the general rule of 民法典 arts 200-204
    unless ``counting`` says otherwise; applying it to the duties of authorities is a reading
    by analogy. ``footing`` says whether the provision sets this length, and for this.

    Raises:
        LimitError: if it cites no provision.

    >>> from localstd.law import china_law
    >>> from datetime import date
    >>> china_law().on(date(2021, 5, 1)).limit("local.filing").limits[0].starts
    'publication'
    """

    name: str
    quantity: Quantity
    direction: Direction
    starts: str
    citation: Citation = field(validator=_require_citation)
    period: Period
    strict: bool = True
    judged: Judged = Judged.AT_START
    footing: Footing = Footing.STATED
    counting: Counting = GENERAL_COUNTING
    place: str | None = field(default=None, converter=read_code)
    tracks: frozenset[Track] = frozenset({Track.ORDINARY})

    @classmethod
    def under(  # noqa: PLR0913  what the provision does not say itself
        cls,
        provision: Provision,
        *,
        name: str,
        direction: Direction,
        starts: str,
        judged: Judged = Judged.AT_START,
        tracks: frozenset[Track] = frozenset({Track.ORDINARY}),
        footing: Footing = Footing.STATED,
        length: Quantity | None = None,
    ) -> "Limit":
        """Take quantity, strictness, period, place and citation from the provision.

        ``length`` stands for the figures of a provision that were not read: the footing is then
        that the length is assumed.

        Raises:
            LimitError: if the provision sets no length of time and none stands for it.
        """
        found = provision.quantity or length
        if found is None:
            raise LimitError(
                name=name, provision=provision.id, value=provision.value, unit=provision.unit
            )
        return cls(
            name=name,
            quantity=found,
            direction=direction,
            starts=starts,
            citation=provision.citation,
            period=provision.certain_period,
            strict=provision.strict,
            judged=judged,
            footing=footing if provision.quantity else Footing.ASSUMED,
            place=provision.instrument.place,
            tracks=tracks,
        )

    @property
    def wording(self) -> Wording:
        """Say what it sets, without its citation.

        >>> from localstd.law import china_law
        >>> from datetime import date
        >>> china_law().on(date(2021, 5, 1)).limit("local.review").leading.wording.en
        'generally at most 5 years'
        """
        soft, side = _SOFTNESS[self.strict], _SIDES[self.direction]
        length, remark = quantity_wording(self.quantity), self.footing.wording
        zh, en = (f"（{remark.zh}）", f" ({remark.en})") if remark.zh else ("", "")
        return Wording(f"{soft.zh}{side.zh}{length.zh}{zh}", f"{soft.en}{side.en} {length.en}{en}")

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Give the citation as a tuple, as rules have it."""
        return (self.citation,)

    @property
    def value(self) -> int:
        """Give the number, without its unit."""
        return self.quantity.n

    @property
    def unit(self) -> Unit:
        """Give the unit, without the number."""
        return self.quantity.unit
