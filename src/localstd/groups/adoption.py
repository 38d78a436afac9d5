"""Adoption of a group standard as a recommended national one (采信): what it asks."""

from collections.abc import Iterator
from datetime import date

from localstd._attrs import frozen
from localstd.calendar import Certainty, PartialDate, WorkCalendar
from localstd.law import (
    AdoptionFacts,
    Citation,
    Law,
    LawOnDay,
    Outcome,
    Rule,
    Timeliness,
    judge_timeliness,
)
from localstd.wording import Wording

__all__ = ["AdoptionCondition", "adoption_conditions"]

_AGE = "group.adoption-age"
_RULES = {
    "group.adoption-results": Wording("实施效果良好", "its results in use are good"),
    "group.adoption-capability": Wording(
        "制定团体标准的社会团体按GB/T 20004.1、GB/T 20004.2评价合格",
        "its organisation was evaluated against GB/T 20004.1 and GB/T 20004.2",
    ),
}
_STANDING = {
    Outcome.KEPT: Wording("具备", "met"),
    Outcome.BROKEN: Wording("不具备", "missing"),
    Outcome.UNKNOWN: Wording("不明", "unknown"),
}


@frozen
class AdoptionCondition:
    """One condition of adoption, and how it stands on a day (采信条件).

    ``name`` is that of the limit or the rule, ``outcome`` *kept* where it is met, *broken* where
    it is missing, else *unknown*; ``unknown`` names what is not told. ``earliest`` is the first
    day on which the years are reached, told twice: as early and as late as it can be where the
    day of implementation is not known exactly; ``None`` for all else.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.law import china_law
    >>> facts = AdoptionFacts(implemented=PartialDate(2022, 3, 1), is_evaluated=True)
    >>> for one in adoption_conditions(
    ...     facts, law=china_law(), calendar=china_calendar(), as_of=date(2024, 2, 29)
    ... ):
    ...     print(one.name, one.standing.en, one.citations[0].wording.en, *(one.earliest or ()))
    group.adoption-age missing adopt2023 art. 3 2024-03-01 2024-03-01
    group.adoption-results unknown adopt2023 art. 3
    group.adoption-capability met adopt2023
    """

    name: str
    wording: Wording
    outcome: Outcome
    citations: tuple[Citation, ...]
    unknown: tuple[str, ...] = ()
    earliest: tuple[date, date] | None = None

    @property
    def standing(self) -> Wording:
        """Say in a word whether it is met."""
        return _STANDING[self.outcome]


def adoption_conditions(
    facts: AdoptionFacts, *, law: Law, calendar: WorkCalendar, as_of: date
) -> tuple[AdoptionCondition, ...]:
    """Say of each condition of adoption how it stands, were adoption asked for on a day.

    Nothing is said of days before adopt2023 was in force for certain (2023-08-31). That the
    standard is to be a recommended national one, and which fields take part, is not asked: the
    text was not found. Source: adopt2023 art 3, and what is known of its conditions.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.law import china_law
    >>> adoption_conditions(
    ...     AdoptionFacts(), law=china_law(), calendar=china_calendar(), as_of=date(2022, 5, 6)
    ... )
    ()
    """
    on_day = law.on(as_of)
    return (*_of_age(facts, law, calendar, as_of), *_of_rules(facts, on_day))


def _of_age(
    facts: AdoptionFacts, law: Law, calendar: WorkCalendar, as_of: date
) -> Iterator[AdoptionCondition]:
    held = law.on(as_of).get_limit(_AGE)
    if held is None:
        return
    found = None
    if facts.implemented is not None:
        found = judge_timeliness(
            _AGE,
            started=facts.implemented,
            done=PartialDate.of(as_of),
            law=law,
            calendar=calendar,
            as_of=as_of,
        )
    outcome = _outcome(found)
    yield AdoptionCondition(
        name=_AGE,
        wording=Wording("实施满2年", "in use for two years"),
        outcome=outcome,
        citations=(held.citation,),
        unknown=("implemented",) if outcome is Outcome.UNKNOWN else (),
        earliest=found.due if found else None,
    )


def _outcome(found: Timeliness | None) -> Outcome:
    """Tell what is certain; a month that may be long enough leaves it open."""
    if found is None or found.certainty is not Certainty.CERTAIN:
        return Outcome.UNKNOWN
    return Outcome.BROKEN if found.is_broken else Outcome.KEPT


def _of_rules(facts: AdoptionFacts, law: LawOnDay) -> Iterator[AdoptionCondition]:
    for name, wording in _RULES.items():
        rule = law.get_rule(name)
        if rule is not None:
            yield _judged(rule, wording, facts)


def _judged(rule: Rule, wording: Wording, facts: AdoptionFacts) -> AdoptionCondition:
    verdict = rule.judge(facts)
    return AdoptionCondition(
        name=rule.name,
        wording=wording,
        outcome=verdict.outcome,
        citations=rule.citations,
        unknown=verdict.missing,
    )
