"""What rests on a provision (以其为据的): limits, rules, checks, steps and duties."""

from collections.abc import Iterable, Iterator
from functools import cache

from localstd._attrs import frozen
from localstd.law import Check, Law, Limit, Provision, Rule
from localstd.procedure import Condition, DutyType, EventType, Mandate, Procedure
from localstd.procedures import PROCEDURES, procedure_named

__all__ = ["Resting", "resting_on"]


@frozen
class Resting:
    """What of the law and of the procedures that ship goes when one provision goes.

    ``checks`` are what a breach of the limits and rules is reported as, ``steps`` and ``duties``
    those that cite it, each with its procedure.
    """

    limits: tuple[Limit, ...]
    rules: tuple[Rule, ...]
    checks: tuple[Check, ...]
    steps: tuple[tuple[Procedure, EventType], ...]
    duties: tuple[tuple[Procedure, DutyType], ...]

    @property
    def is_nothing(self) -> bool:
        """Say that nothing rests on it: it is known, and not executed."""
        return not (self.limits or self.rules or self.steps or self.duties)


def resting_on(provision: Provision, law: Law) -> Resting:
    """Find what rests on a provision, or on what it is cited beside.

    >>> from localstd.law import china_law
    >>> law = china_law()
    >>> found = resting_on(law.provisions["ls2020-filing-days"], law)
    >>> [one.name for one in found.limits], [one.code for one in found.checks]
    (['local.filing'], ['LS301', 'LS302'])
    """
    limits = tuple(one for one in law.limits if one.citation.provision == provision.id)
    rules = tuple(
        one for one in law.rules if provision.id in {cite.provision for cite in one.citations}
    )
    cited = frozenset((provision.id, *provision.joins))
    names = {one.name for one in limits}, {one.name for one in rules}
    checks = {one.code: one for each in _procedures() for one in _checks(each, *names)}
    return Resting(
        limits=limits,
        rules=rules,
        checks=tuple(checks[code] for code in sorted(checks)),
        steps=tuple((each, one) for each in _procedures() for one in _steps(each, cited)),
        duties=tuple((each, one) for each in _procedures() for one in _duties(each, cited)),
    )


@cache
def _procedures() -> tuple[Procedure, ...]:
    return tuple(map(procedure_named, PROCEDURES))


def _checks(procedure: Procedure, limits: set[str], rules: set[str]) -> Iterator[Check]:
    for asked in (one for row in procedure.rows for one in row.conditions):
        if asked.rule in rules if isinstance(asked, Condition) else asked.limit in limits:
            yield asked.check
    for duty in procedure.duties:
        if limits & {duty.limit, duty.ahead, duty.extends}:
            yield from (one for one in (duty.late, duty.lacking) if one is not None)


def _steps(procedure: Procedure, cited: frozenset[str]) -> tuple[EventType, ...]:
    named = dict.fromkeys(row.event for row in procedure.rows if cited & {*row.provisions})
    return tuple(map(procedure.event_type, named))


def _duties(procedure: Procedure, cited: frozenset[str]) -> tuple[DutyType, ...]:
    return tuple(one for one in procedure.duties if cited & _basis(one.owed_by))


def _basis(mandates: Iterable[Mandate]) -> set[str]:
    return {one for mandate in mandates for one in mandate.basis}
