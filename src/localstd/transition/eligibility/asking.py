"""Asking (询问): a rule in force with its words, which turns facts into a requirement.

What a rule says of facts has few forms: what is met, and what is unknown for the same untold
facts, is one and the same value each time.
"""

from collections.abc import Callable, Iterable
from typing import Any

from localstd._attrs import evolve, field, frozen
from localstd.law import KEPT, LawOnDay, Outcome, Verdict
from localstd.transition.eligibility.conditions import CONDITIONS
from localstd.transition.eligibility.requirement import Requirement, Standing
from localstd.wording import Wording

__all__ = ["Asked", "asked_of"]

_MISSING = Standing.MISSING  # looked up once: a member of an enum is found slowly
_DAY = "asked_on"  # whoever asks tells the day by asking


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
        if verdict is KEPT:
            return self.met
        if verdict.missing:
            return self._unknown(verdict.missing)
        if verdict.outcome is Outcome.KEPT:
            return self.met
        met = self.met
        return Requirement(
            name=met.name,
            wording=met.wording,
            standing=_MISSING,
            document=met.document,
            citations=met.citations,
            facts=verdict.facts,
            certainty=verdict.certainty,
            is_reading=verdict.is_reading,
        )

    def _unknown(self, missing: tuple[str, ...]) -> Requirement:
        said = self._said.get(missing)
        if said is None:
            untold = tuple(name for name in missing if name != _DAY)
            said = evolve(self.met, standing=Standing.UNKNOWN, untold=untold)
            self._said[missing] = said
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
