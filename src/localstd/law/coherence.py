"""What is refused when law is put together: unknown citations, wrong values, gaps, overlaps."""

from collections.abc import Hashable, Iterable, Iterator, Sequence
from datetime import date
from itertools import chain, pairwise
from typing import TypeAlias, TypeVar

from localstd._attrs import error
from localstd.calendar import Quantity, quantity_wording
from localstd.law.citation import Citation
from localstd.law.error import LawError
from localstd.law.limit import Limit
from localstd.law.provision import Provisions, UnknownProvisionError
from localstd.law.rule import Rule
from localstd.wording import Wording

__all__ = ["DeviatingLimitError", "GapError", "IncoherentLawError", "OverlapError", "problems"]

Statement: TypeAlias = Limit | Rule
S = TypeVar("S", Limit, Rule)


@error
class DeviatingLimitError(LawError):
    """A limit is another length of time than its provision sets."""

    name: str
    citation: Citation
    declared: Quantity
    stated: Quantity | None

    @property
    def wording(self) -> Wording:
        """Name both lengths of time, and what to correct."""
        cited, declared = self.citation.wording, quantity_wording(self.declared)
        stated = quantity_wording(self.stated) if self.stated else Wording("无", "nothing")
        return Wording(
            f"期限“{self.name}”为{declared.zh}，而{cited.zh}规定为{stated.zh}；请改正其一",
            f"the limit {self.name!r} is {declared.en}, but {cited.en} sets {stated.en}; "
            "correct one of them",
        )


@error
class GapError(LawError):
    """Between two versions of one rule or limit lie days on which neither holds."""

    name: str
    earlier: Citation
    later: Citation
    ended: date
    began: date

    @property
    def wording(self) -> Wording:
        """Name both versions and the days between them."""
        earlier, later = self.earlier.wording, self.later.wording
        return Wording(
            f"“{self.name}”在{self.ended}至{self.began}（不含）之间无规定："
            f"{earlier.zh}已失效，{later.zh}尚未生效；请补充条款或更正日期",
            f"{self.name!r} has no version from {self.ended} to {self.began} (not included), "
            f"between {earlier.en} and {later.en}; add a provision or correct the dates",
        )


@error
class OverlapError(LawError):
    """On some days two versions of one rule or limit would hold."""

    name: str
    earlier: Citation
    later: Citation
    began: date
    ended: date | None

    @property
    def wording(self) -> Wording:
        """Name both versions and the day on which the second one begins."""
        earlier, later = self.earlier.wording, self.later.wording
        return Wording(
            f"“{self.name}”有两个版本同时有效：{later.zh}自{self.began}生效，"
            f"而{earlier.zh}至{self.ended or '今'}仍有效；请让前者在后者生效之日结束",
            f"{self.name!r} has two versions at once: {later.en} begins on {self.began}, "
            f"but {earlier.en} lasts until {self.ended or 'now'}; "
            "end the one where the other begins",
        )


@error
class IncoherentLawError(LawError):
    """Law cannot be put together; ``problems`` are all reasons at once."""

    problems: tuple[LawError, ...]

    @property
    def wording(self) -> Wording:
        """List all reasons."""
        return Wording(
            "；".join(problem.wording.zh for problem in self.problems),
            "; ".join(problem.wording.en for problem in self.problems),
        )


def problems(
    provisions: Provisions, limits: tuple[Limit, ...], rules: tuple[Rule, ...]
) -> tuple[LawError, ...]:
    """Find all reasons for which these cannot be one law.

    A *line* is what must join without gap and overlap: for limits one name, place and track
    in one chain of instruments that replaced one another; for rules one name and track as
    seen from one place, since exactly one version of a rule answers.
    """
    unknown = tuple(_unknown(provisions, (*limits, *rules)))
    if unknown:
        return unknown
    lines: Iterable[Sequence[Statement]] = chain(
        _limit_lines(provisions, limits), _rule_lines(rules)
    )
    neighbours = dict.fromkeys(
        pair for line in lines for pair in pairwise(sorted(line, key=_first_day))
    )
    faults = (fault for pair in neighbours for fault in _faults(*pair))
    return (*_deviating(provisions, limits), *faults)


def _unknown(provisions: Provisions, statements: Iterable[Statement]) -> Iterator[LawError]:
    for statement in statements:
        for cited in _cited(statement):
            if cited not in provisions:
                yield UnknownProvisionError(provision=cited, cited_by=statement.name)


def _cited(statement: Statement) -> tuple[str, ...]:
    cited = tuple(citation.provision for citation in statement.citations)
    return (*cited, *statement.counting.sources) if isinstance(statement, Limit) else cited


def _deviating(provisions: Provisions, limits: Iterable[Limit]) -> Iterator[LawError]:
    for limit in limits:
        stated = provisions[limit.citation.provision].quantity
        if stated != limit.quantity:
            yield DeviatingLimitError(
                name=limit.name,
                citation=limit.citation,
                declared=limit.quantity,
                stated=stated,
            )


def _limit_lines(provisions: Provisions, limits: Iterable[Limit]) -> Iterable[list[Limit]]:
    return _grouped(
        ((limit.name, limit.place, track, provisions.lineage(limit.citation.instrument)), limit)
        for limit in limits
        for track in limit.tracks
    )


def _rule_lines(rules: tuple[Rule, ...]) -> Iterable[list[Rule]]:
    places = {rule.place or "" for rule in rules}
    return _grouped(
        ((rule.name, place, track), rule)
        for rule in rules
        for track in rule.tracks
        for place in places
        if place.startswith(rule.place or "")
    )


def _grouped(keyed: Iterable[tuple[Hashable, S]]) -> Iterable[list[S]]:
    lines: dict[Hashable, list[S]] = {}
    for key, statement in keyed:
        lines.setdefault(key, []).append(statement)
    return lines.values()


def _faults(earlier: Statement, later: Statement) -> Iterator[LawError]:
    began, ended = _first_day(later), earlier.period.end
    cited = {"earlier": earlier.citations[0], "later": later.citations[0]}
    if ended is None or began < ended:
        yield OverlapError(name=later.name, **cited, began=began, ended=ended)
    elif ended < began:
        yield GapError(name=later.name, **cited, ended=ended, began=began)


def _first_day(statement: Statement) -> date:
    return statement.period.start or date.min
