"""Rules asked of a declaration (声明的判定): what is broken, and what could not be judged."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import TypeAlias

from localstd._attrs import frozen
from localstd.enterprises.declarations.declaration import Declaration, DeclarationField
from localstd.law import Check, Finding, Law, LawOnDay, Outcome, Track, Verdict, Weight, Where
from localstd.law.finding import unchecked

__all__ = ["Asked", "NotJudged", "Said"]

_FIELDS = {
    "subject": DeclarationField.SUBJECT,
    "shows_number": DeclarationField.NUMBER,
    "shows_name": DeclarationField.NAME,
    "shows_functions": DeclarationField.KIND,
    "shows_performance": DeclarationField.KIND,
    "names_methods": DeclarationField.METHOD,
    "own_method": DeclarationField.METHOD,
    "published_method": DeclarationField.METHOD_EXISTS,
    "below_recommended": DeclarationField.COMPARISON,
    "shows_lower": DeclarationField.IS_SHOWN,
    "below_mandatory": DeclarationField.BELOW_MANDATORY,
    "is_stricter": DeclarationField.IS_STRICTER,
    "is_filed": DeclarationField.IS_FILED,
    "in_pilot": DeclarationField.IN_PILOT,
    "number": DeclarationField.NUMBER,
}


@frozen
class NotJudged:
    """A rule that could not be judged (未能判定): by its name, and what is not told, and where.

    >>> told = NotJudged(rule="enterprise.lower-shown", missing=(DeclarationField.COMPARISON,))
    >>> told.missing[0].wording.zh
    '与推荐性标准比较'
    """

    rule: str
    missing: tuple[DeclarationField, ...]
    where: Where = Where()


Said: TypeAlias = Finding | NotJudged


@frozen
class Asked:
    """A declaration, and the law by which it is asked, on its day."""

    declaration: Declaration
    law: Law
    as_of: date

    @property
    def day(self) -> date:
        """The day whose law judges: that of the declaration, the first one that it can be."""
        declared = self.declaration.declared
        return self.as_of if declared is None else declared.first

    @property
    def is_owed(self) -> bool:
        """Whether the law of its day asks for a declaration at all: since 2018."""
        return self.has("enterprise.self-declaration")

    def has(self, rule: str) -> bool:
        """Say whether the law of its day has a rule."""
        return self._on(None).get_rule(rule) is not None

    def judged(  # noqa: PLR0913  a finding names all that it rests on
        self,
        rule: str,
        facts: object,
        check: Check,
        *,
        where: Where,
        day: date | None = None,
        told: Callable[[Verdict], Mapping[str, object]],
    ) -> Iterator[Said]:
        """Ask one rule: nothing comes of what is kept, or of what the law of the day has not."""
        asked = self._on(day).get_rule(rule)
        if asked is None:
            return
        verdict = asked.judge(facts)
        if verdict.outcome is Outcome.UNKNOWN:
            missing = tuple(dict.fromkeys(_FIELDS[name] for name in verdict.missing))
            yield NotJudged(rule=rule, missing=missing, where=where)
        elif verdict.outcome is Outcome.BROKEN:
            yield Finding(
                check=check,
                facts={"value": where.value, **told(verdict)},
                certainty=verdict.certainty,
                citations=asked.citations,
                notes=unchecked(asked.citations),
                where=where,
                weight=min(check.weight, Weight.WARNING) if verdict.is_reading else check.weight,
            )

    def _on(self, day: date | None) -> LawOnDay:
        track = Track.FOOD if self.declaration.is_food else Track.ORDINARY
        return self.law.on(day or self.day, track=track)
