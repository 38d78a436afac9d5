"""What the law asks of each step of a clean-up (条件), and where the facts are found."""

from collections.abc import Callable

from localstd.calendar import Certainty
from localstd.cleanup.candidate import Assessed, Candidate
from localstd.cleanup.checks import (
    CONCLUDED_LATE,
    CONCLUSION_UNFIT,
    CONTINUES_UNKEPT,
    FORCE_ENDS_OTHERWISE,
    NOT_IN_SCOPE,
    NUMBER_NOT_KEPT,
    OUTCOME_UNFIT,
)
from localstd.cleanup.form import FORM, claims_mandatory, described
from localstd.law import (
    CleanupEffectFacts,
    CleanupFacts,
    CleanupScopeFacts,
    ConclusionDateFacts,
    ConvertedNumberFacts,
    MandatoryConclusion,
    MarketCleanupFacts,
    ReviewOutcome,
)
from localstd.numbers import StandardNumber
from localstd.procedure import Condition, Situation
from localstd.steps.facts import day_of, number_of

__all__ = [
    "LISTING",
    "announced_in_mandatory",
    "concluded_in_mandatory",
    "concluded_in_market",
]


def _scope(situation: Situation) -> CleanupScopeFacts | None:
    if number_of(situation) is None:
        return None
    return CleanupScopeFacts(
        claims_mandatory=claims_mandatory(situation),
        in_force=Certainty(situation.text("in_force") or Certainty.POSSIBLE),
    )


def _candidate(situation: Situation) -> Candidate | None:
    told = described(situation)
    if told.number is None:
        return None
    return Candidate(
        number=told.number,
        title=told.title,
        issuer=told.issuer,
        stated=told.stated,
        assessed=Assessed(
            still_applies=situation.flag("still_applies"),
            must_be_mandatory=situation.flag("must_be_mandatory"),
            ground=_ground(situation),
            can_be_mended=situation.flag("can_be_mended"),
            is_taken_up=situation.flag("is_taken_up"),
        ),
    )


def _ground(situation: Situation) -> str | None:
    """Pick the ground; an assessment that names none found none."""
    found = situation.text("ground")
    return "" if found is None and "assessed" in situation.state.latest else found


def _mandatory(conclusion: MandatoryConclusion) -> Callable[[Situation], CleanupFacts | None]:
    def pick(situation: Situation) -> CleanupFacts | None:
        found = _candidate(situation)
        return None if found is None else found.mandatory_facts(conclusion)

    return pick


def _market(outcome: ReviewOutcome) -> Callable[[Situation], MarketCleanupFacts | None]:
    def pick(situation: Situation) -> MarketCleanupFacts | None:
        found = _candidate(situation)
        return None if found is None else found.market_facts(outcome)

    return pick


def _concluded_on(situation: Situation) -> ConclusionDateFacts:
    found = number_of(situation)
    year = None if found is None else found.year
    return ConclusionDateFacts(concluded=situation.event.on, year=year)


def _numbers(situation: Situation) -> ConvertedNumberFacts:
    before, after = situation.state.fact("number"), situation.event.facts.get("number")
    return ConvertedNumberFacts(
        before=before if isinstance(before, StandardNumber) else None,
        after=after if isinstance(after, StandardNumber) else None,
    )


def _ending(conclusion: MandatoryConclusion) -> Callable[[Situation], CleanupEffectFacts]:
    def pick(situation: Situation) -> CleanupEffectFacts:
        return CleanupEffectFacts(
            outcome=conclusion,
            announced=situation.event.on,
            ended=day_of(situation.event, "ended"),
        )

    return pick


def _tells_the_end(situation: Situation) -> bool:
    return "ended" in situation.event.facts


LISTING = (
    Condition(rule="mandatory-cleanup.scope", check=NOT_IN_SCOPE, facts=_scope),
    *FORM,
)
_NUMBER = Condition(rule="mandatory-cleanup.number", check=NUMBER_NOT_KEPT, facts=_numbers)


def concluded_in_mandatory(conclusion: MandatoryConclusion) -> tuple[Condition, ...]:
    """Give what is asked of a conclusion of 2016: the day, the assessment, the field."""
    facts = _mandatory(conclusion)
    return (
        Condition(rule="mandatory-cleanup.deadline", check=CONCLUDED_LATE, facts=_concluded_on),
        Condition(rule="mandatory-cleanup.fit", check=CONCLUSION_UNFIT, facts=facts),
        Condition(rule="mandatory-cleanup.kept-field", check=CONTINUES_UNKEPT, facts=facts),
    )


def announced_in_mandatory(conclusion: MandatoryConclusion) -> tuple[Condition, ...]:
    """Give what is asked of the announcement of a conclusion of 2016 that ends a force."""
    effect = Condition(
        rule="mandatory-cleanup.effect",
        check=FORCE_ENDS_OTHERWISE,
        facts=_ending(conclusion),
        when=_tells_the_end,
    )
    return (_NUMBER, effect) if conclusion is MandatoryConclusion.CONVERT else (effect,)


def concluded_in_market(outcome: ReviewOutcome) -> tuple[Condition, ...]:
    """Give what is asked of an outcome since 2023."""
    return (Condition(rule="market-cleanup.fit", check=OUTCOME_UNFIT, facts=_market(outcome)),)
