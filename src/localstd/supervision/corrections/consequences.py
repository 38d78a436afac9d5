"""What may follow a fault (后果), for whom, by whom, under which article, and what may not.

>>> from datetime import date
>>> from localstd.law import GovernmentFault, china_law
>>> found = consequences(
...     GovernmentFault.NOT_REVIEWED,
...     Supervised.GOVERNMENT_STANDARD,
...     on=date(2024, 5, 6),
...     law=china_law(),
... )
>>> for one in found.steps:
...     print(one.wording.en, "-", one.by[0].name, one.citations[0].wording.en)
explanation requested - national sl2017 art. 34
ordered to review it - national sl2017 art. 34
passed on for discipline - national sl2017 art. 40 para. 2
>>> [one.wording.en for one in found.excluded]
['number revoked', 'announced abolished']
"""

from collections.abc import Iterator
from datetime import date

from localstd._attrs import frozen
from localstd.calendar import PartialDate
from localstd.law import (
    KEPT,
    Citation,
    CorrectionFacts,
    GovernmentCorrectionFacts,
    GovernmentFault,
    GovernmentMaker,
    Law,
    LawOnDay,
    MarketFault,
    Outcome,
    ProductFacts,
    Verdict,
)
from localstd.procedure import Matter, Role
from localstd.procedure.mandate import mandated
from localstd.supervision.corrections.following import FORMER, STEPS, Step, Supervised
from localstd.wording import Wording

__all__ = ["Consequence", "Consequences", "NoConsequence", "consequences"]


@frozen
class Consequence:
    """One step that may follow (可能的后果): its event, by whom, under which provisions.

    ``missing`` names the facts that it hangs on. ``by`` is empty where no text names anybody, as
    of the courts that judge civil liability.

    >>> words = Wording("依法承担民事责任", "civil liability")
    >>> Consequence(name="civil-liability", wording=words, by=(), citations=()).missing
    ()
    """

    name: str
    wording: Wording
    by: tuple[Role, ...]
    citations: tuple[Citation, ...]
    missing: tuple[str, ...] = ()


@frozen
class NoConsequence:
    """What may not follow (不得采取的后果): no article names it for this fault.

    ``citations`` are the articles that know it for others. ``is_reading`` where their words could
    be read otherwise.

    >>> words = Wording("公告废止", "announced abolished")
    >>> NoConsequence(name="abolished", wording=words, citations=()).is_reading
    False
    """

    name: str
    wording: Wording
    citations: tuple[Citation, ...]
    is_reading: bool = False


@frozen
class Consequences:
    """What follows a fault on a day: the steps in their order, and what may not follow.

    >>> from localstd.law import china_law
    >>> before = consequences(
    ...     MarketFault.ILL_NUMBERED,
    ...     Supervised.GROUP_STANDARD,
    ...     on=date(2017, 12, 31),
    ...     law=china_law(),
    ... )
    >>> before.is_known, before.wording.en
    (False, 'unknown: no provision of that day was read')
    """

    fault: MarketFault | GovernmentFault
    subject: Supervised
    on: date
    steps: tuple[Consequence, ...]
    excluded: tuple[NoConsequence, ...]

    @property
    def is_known(self) -> bool:
        """Say whether a provision of the day was read that bears on such a fault at all."""
        return bool(self.steps or self.excluded)

    @property
    def wording(self) -> Wording:
        """Tell the steps in a line, or that nothing is known or named."""
        if not self.is_known:
            return Wording(
                "未知：没有读到当日有效的条款", "unknown: no provision of that day was read"
            )
        if not self.steps:
            return Wording("所读条款没有规定后果", "the provisions that were read name nothing")
        return Wording.joined((one.wording for one in self.steps), by="semicolon")


def consequences(
    fault: MarketFault | GovernmentFault,
    subject: Supervised,
    *,
    on: date,
    law: Law,
    place: str | None = None,
) -> Consequences:
    """Say what may follow a fault on a day, in which order, by whom, and what may not.

    ``place`` is where it was found: places may have articles of their own. Steps that
    hang on a term or on a refusal are among them: the procedures say when they may come. Before
    2018 only the provision is cited, and not what it does.

    >>> from localstd.law import china_law
    >>> found = consequences(
    ...     MarketFault.NOT_DECLARED,
    ...     Supervised.ENTERPRISE_STANDARD,
    ...     on=date(2024, 5, 6),
    ...     law=china_law(),
    ... )
    >>> found.wording.en
    'ordered to declare; shown on the platform'
    >>> [one.name for one in found.excluded]
    ['abolished', 'number-revoked']
    """
    asked = _Asked(fault=fault, subject=subject, on=on, law=law, place=place)
    steps = tuple(asked.following())
    known = {one.name for one in steps}
    excluded = {one.name: one for one in asked.not_following() if one.name not in known}
    if not steps and not excluded:
        steps = tuple(asked.former())
    return Consequences(
        fault=fault, subject=subject, on=on, steps=steps, excluded=tuple(excluded.values())
    )


@frozen
class _Asked:
    fault: MarketFault | GovernmentFault
    subject: Supervised
    on: date
    law: Law
    place: str | None

    @property
    def day(self) -> LawOnDay:
        return self.law.on(self.on, self.place)

    def following(self) -> Iterator[Consequence]:
        for step in STEPS[self.subject]:
            verdict = self.judged(step)
            if verdict is None or verdict.outcome is Outcome.BROKEN:
                continue
            by, cited = self.entitled(step)
            if step.who and not by:
                continue
            rules = (one for name in step.rules for one in self.cited(name)) if not cited else ()
            yield Consequence(
                name=step.event.name,
                wording=step.event.wording,
                by=by,
                citations=(*cited, *rules, *self.held(step.also)),
                missing=verdict.missing,
            )

    def not_following(self) -> Iterator[NoConsequence]:
        for step in STEPS[self.subject]:
            verdict, (_, cited) = self.judged(step), self.entitled(step)
            if not step.is_end or not cited or verdict is None:
                continue
            if verdict.outcome is Outcome.BROKEN:
                yield NoConsequence(
                    name=step.event.name,
                    wording=step.event.wording,
                    citations=cited,
                    is_reading=verdict.is_reading,
                )

    def former(self) -> Iterator[Consequence]:
        ids = FORMER.get((self.subject, self.fault), ())
        held = self.held(ids)
        if held:
            yield Consequence(
                name="dealt-with",
                wording=Wording("依照当时的规定查处", "dealt with as the law of that day says"),
                by=(),
                citations=held,
            )

    def judged(self, step: Step) -> Verdict | None:
        """Judge by the rules of the day; ``None`` where there are none, or it is for others."""
        if step.faults and self.fault not in step.faults:
            return None
        if not step.rules:
            return KEPT
        rules = [one for name in step.rules if (one := self.day.get_rule(name)) is not None]
        verdicts = [one.judge(self.facts(one.name)) for one in rules]
        worst = (Outcome.BROKEN, Outcome.UNKNOWN, Outcome.KEPT)
        return min(verdicts, key=lambda one: worst.index(one.outcome), default=None)

    def facts(self, rule: str) -> object:
        if rule.startswith("government."):
            is_own = self.subject is Supervised.NATIONAL_STANDARD
            maker = GovernmentMaker.NATIONAL if is_own else GovernmentMaker.PLACE
            return GovernmentCorrectionFacts(ground=self.fault, maker=maker)
        if self.subject is Supervised.PRODUCT:
            misleads = None if rule == "correction.misleading" else False
            return ProductFacts(ground=self.fault, is_misleading=misleads)
        return CorrectionFacts(ground=self.fault)

    def entitled(self, step: Step) -> tuple[tuple[Role, ...], tuple[Citation, ...]]:
        matter = Matter(id="", place=self.place)
        found = mandated(step.who, PartialDate.of(self.on), matter, self.law.provisions)
        cited = dict.fromkeys(citation for _, citation in found)
        return tuple(one.role for one, _ in found), tuple(cited)

    def held(self, ids: tuple[str, ...]) -> tuple[Citation, ...]:
        return tuple(self.law.provisions.holding(ids, self.on, self.place))

    def cited(self, name: str) -> tuple[Citation, ...]:
        rule = self.day.get_rule(name)
        return () if rule is None else rule.citations
