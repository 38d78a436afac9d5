"""How law is looked over before it is used: nothing unknown, no wrong value, no gap, no overlap."""

from collections.abc import Hashable, Iterable, Iterator, Sequence
from datetime import date
from itertools import chain, pairwise
from typing import TypeAlias, TypeVar

from localstd.law.error import LawError
from localstd.law.incoherence import DeviatingLimitError, GapError, OverlapError
from localstd.law.limit import Footing, Limit
from localstd.law.provision import Provisions, UnknownProvisionError
from localstd.law.rule import Rule
from localstd.places import lies_in

__all__ = ["problems"]

Statement: TypeAlias = Limit | Rule
S = TypeVar("S", Limit, Rule)


def problems(
    provisions: Provisions, limits: tuple[Limit, ...], rules: tuple[Rule, ...]
) -> tuple[LawError, ...]:
    """Find all reasons for which these cannot be one law.

    A *line* is what must join without gap and overlap: for limits one name, place and track
    in one chain of instruments that replaced one another; for rules one name and track as
    seen from one place, since exactly one version of a rule answers.
    """
    unknown = (*_unknown(provisions, (*limits, *rules)), *_joined_to_nothing(provisions))
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


def _joined_to_nothing(provisions: Provisions) -> Iterator[LawError]:
    for provision in provisions:
        for one in provision.joins:
            if not provisions.knows(one):
                yield UnknownProvisionError(provision=one, cited_by=provision.id)


def _cited(statement: Statement) -> tuple[str, ...]:
    cited = tuple(citation.provision for citation in statement.citations)
    return (*cited, *statement.counting.sources) if isinstance(statement, Limit) else cited


def _deviating(provisions: Provisions, limits: Iterable[Limit]) -> Iterator[LawError]:
    for limit in limits:
        provision = provisions[limit.citation.provision]
        stated = provision.quantity
        is_unread = stated is None and not provision.checked
        if stated != limit.quantity and not (is_unread and limit.footing is Footing.ASSUMED):
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
        if lies_in(place, rule.place)
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
