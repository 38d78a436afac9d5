"""Asking (询问): a rule in force with its words, which turns facts into a requirement.

What a rule says of facts has few forms: what is met, and what is unknown for the same untold
facts, is one and the same value each time.
"""

from collections.abc import Callable, Iterable
from typing import Any

from localstd._attrs import evolve, field, frozen
from localstd.law import LawOnDay, Outcome, Verdict
from localstd.transition.conditions import CONDITIONS
from localstd.transition.standing import Requirement, Standing
from localstd.wording import Wording

__all__ = ["Asked", "asked_of"]


@frozen
class Asked:
    """One rule of a day: how it judges, and what is said where it is met."""

    judge: Callable[[Any], Verdict] = field(repr=False)
    met: Requirement
    _said: dict[object, Requirement] = field(init=False, eq=False, repr=False, factory=dict)

    @property
    def name(self) -> str:
        """Give the name of the rule."""
        return self.met.name

    def of(self, facts: object) -> Requirement:
        """Say how far facts meet it."""
        verdict = self.judge(facts)
        if verdict.outcome is Outcome.KEPT:
            return self.met
        if verdict.outcome is Outcome.UNKNOWN:
            return self._unknown(verdict.missing)
        return Requirement(
            name=self.met.name,
            wording=self.met.wording,
            standing=Standing.MISSING,
            document=self.met.document,
            citations=self.met.citations,
            facts=verdict.facts,
            certainty=verdict.certainty,
            is_reading=verdict.is_reading,
        )

    def _unknown(self, untold: tuple[str, ...]) -> Requirement:
        said = self._said.get(untold)
        if said is None:
            said = evolve(self.met, standing=Standing.UNKNOWN, untold=untold)
            self._said[untold] = said
        return said

    def not_applicable(self, reason: Wording) -> Requirement:
        """Say that it is not asked, and why."""
        said = self._said.get(reason)
        if said is None:
            said = evolve(self.met, standing=Standing.NOT_APPLICABLE, reason=reason)
            self._said[reason] = said
        return said


def asked_of(held: LawOnDay, names: Iterable[str]) -> tuple[Asked, ...]:
    """Give those of some rules that are in force, in the order of the names."""
    rules = (held.get_rule(name) for name in names)
    return tuple(
        Asked(
            judge=rule.judge,
            met=Requirement(
                name=rule.name,
                wording=CONDITIONS[rule.name][0],
                standing=Standing.MET,
                document=CONDITIONS[rule.name][1],
                citations=rule.citations,
            ),
        )
        for rule in rules
        if rule is not None
    )
