"""Which conclusion fits (结论建议): the rules of a clean-up, asked of every conclusion in turn.

Nothing is decided here that the law does not say: a conclusion *fits* where all rules of the
exercise keep it on the facts given, is *open* where a fact is missing or where it departs only
possibly, and is out where a rule surely breaks it. The facts that are missing are named.

Sources: mand2016 part 1, reform2015 part 3 point 2 and seed2015 point 11 for the exercise of 2016;
lsr2023 and sl2017 art. 29 for the one since 2023.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import TypeVar

from localstd._attrs import evolve, frozen
from localstd.calendar import Certainty
from localstd.cleanup.candidate import Candidate
from localstd.law import (
    Citation,
    Law,
    MandatoryConclusion,
    Outcome,
    ReviewOutcome,
    Rule,
    Term,
    Verdict,
    unknown,
)
from localstd.wording import Wording

__all__ = ["Fitting", "mandatory_fitting", "market_fitting"]

T = TypeVar("T", bound=Term)

_MANDATORY_RULES = ("mandatory-cleanup.fit", "mandatory-cleanup.kept-field")
_MARKET_RULES = ("market-cleanup.fit",)
_MANDATORY = (
    MandatoryConclusion.ABOLISH,
    MandatoryConclusion.CONVERT,
    MandatoryConclusion.CONTINUE,
    MandatoryConclusion.INTEGRATE,
)
_MARKET = (
    ReviewOutcome.CONTINUE,
    ReviewOutcome.REVISE,
    ReviewOutcome.CONVERT,
    ReviewOutcome.ABOLISH,
)

_NOT_MANDATORY = Wording(
    "编号不是强制性地方标准的编号", "its number is not that of a mandatory local standard"
)
_NOT_LOCAL = Wording("不是地方标准", "it is not a local standard")
_NOT_IN_FORCE = Wording("不是现行标准", "it is not in force")
_NO_RULE = Wording("当日没有这一清理的规定", "no rule of this clean-up is in force on the day")


@frozen
class Fitting:
    """Which conclusions fit a standard: on the facts given, by law, as of a day.

    ``fits`` has those that follow from the facts, the one to choose first; ``may_fit`` those that
    may, once ``missing`` is known. ``certainty`` is *possible* where the field was only hinted
    at, or the status is not known. ``excluded`` says why the exercise does not touch the standard
    at all; then there is nothing else.

    >>> from localstd.cleanup import Assessed
    >>> from localstd.law import china_law
    >>> from localstd.numbers import StandardNumber
    >>> tea = Candidate(number=StandardNumber.parse("DB15/ 353-2009"), stated="普通")
    >>> on = date(2016, 6, 1)
    >>> asked = mandatory_fitting(tea, law=china_law(), as_of=on)
    >>> asked.conclusion is None, asked.missing
    (True, ('still_applies', 'must_be_mandatory', 'other_law'))
    >>> found = tea.with_assessment(Assessed(still_applies=True, must_be_mandatory=False))
    >>> mandatory_fitting(found, law=china_law(), as_of=on).conclusion.wording.en
    'becomes a recommended one'
    """

    fits: tuple[Term, ...] = ()
    may_fit: tuple[Term, ...] = ()
    missing: tuple[str, ...] = ()
    citations: tuple[Citation, ...] = ()
    certainty: Certainty = Certainty.CERTAIN
    excluded: Wording | None = None

    @property
    def conclusion(self) -> Term | None:
        """Give the conclusion that fits best; ``None`` where none is sure to."""
        return self.fits[0] if self.fits else None

    @property
    def reason(self) -> Wording:
        """Say in a sentence what fits, or may, and what is missing.

        >>> from localstd.law import china_law
        >>> from localstd.numbers import StandardNumber
        >>> tea = Candidate(number=StandardNumber.parse("DB15/T 353-2009"))
        >>> mandatory_fitting(tea, law=china_law(), as_of=date(2016, 6, 1)).reason.en
        'its number is not that of a mandatory local standard'
        """
        if self.excluded is not None:
            return self.excluded
        told = _listed(_FITS, self.fits) if self.fits else _listed(_MAY_FIT, self.may_fit)
        if not self.missing:
            return told
        lacking = _listed(_LACKS, (ASSESSMENT[name] for name in self.missing))
        return Wording.joined((told, lacking), by="semicolon")


#: What an assessment tells, by the name of the fact, in words.
ASSESSMENT = {
    "still_applies": Wording("是否仍适用", "whether it still applies"),
    "must_be_mandatory": Wording("是否确需强制", "whether it must be mandatory"),
    "field": Wording("领域", "its field"),
    "other_law": Wording("法律法规有无另有规定", "whether other law keeps it"),
    "ground": Wording("排查情形", "the ground"),
    "reason_to_continue": Wording("为何仍继续有效", "why it continues all the same"),
    "can_be_mended": Wording("修订能否解决", "whether a revision would solve it"),
    "is_taken_up": Wording("有无社会团体承接", "whether a social organisation takes it up"),
}
_FITS = Wording("结论：{listed}", "it fits that it {listed}")
_MAY_FIT = Wording("可能的结论：{listed}", "it may fit that it {listed}")
_LACKS = Wording("尚不清楚：{listed}", "not known: {listed}")


def _listed(sentence: Wording, found: Iterable[Term | Wording]) -> Wording:
    words = tuple(one.wording if isinstance(one, Term) else one for one in found)
    return sentence.filled({"listed": words})


def mandatory_fitting(candidate: Candidate, *, law: Law, as_of: date) -> Fitting:
    """Say which of the four conclusions of 2016 (整合精简结论) fits a standard, as of a day.

    What no longer applies is abolished; what need not be mandatory becomes recommended; what
    must be continues in a field that was kept, and else goes into a mandatory national standard,
    unless other law keeps it.

    >>> from localstd.calendar import PartialDate
    >>> from localstd.law import china_law
    >>> from localstd.numbers import StandardNumber
    >>> gone = Candidate(
    ...     number=StandardNumber.parse("DB15/ 353-2009"), abolished=PartialDate(2016, 5, 31)
    ... )
    >>> mandatory_fitting(gone, law=china_law(), as_of=date(2016, 6, 1)).reason.zh
    '不是现行标准'
    """
    if candidate.place is None or not candidate.number.claims_mandatory:
        return Fitting(excluded=_NOT_MANDATORY)
    if candidate.in_force(as_of) is Certainty.IMPOSSIBLE:
        return Fitting(excluded=_NOT_IN_FORCE)
    rules = _rules(law, candidate, as_of, _MANDATORY_RULES)
    return evolve(
        _fitting(rules, _MANDATORY, candidate.mandatory_facts),
        certainty=Certainty.of_all(candidate.in_force(as_of), _field_certainty(candidate)),
    )


def _field_certainty(candidate: Candidate) -> Certainty:
    """Only where a field is kept does the conclusion hang on how it was recognised."""
    field = candidate.field
    return field.certainty if field.is_kept else Certainty.CERTAIN


def market_fitting(candidate: Candidate, *, law: Law, as_of: date) -> Fitting:
    """Say which outcome of the clean-up since 2023 (地方标准清理) fits a standard, as of a day.

    Without a ground what applies continues; with one it may, for a reason that the facts do not
    tell. What a revision would mend may be revised, what a social organisation takes up be
    converted; a ground is reason enough to abolish.

    >>> from localstd.cleanup import Assessed
    >>> from localstd.law import china_law
    >>> from localstd.numbers import StandardNumber
    >>> tea = Candidate(number=StandardNumber.parse("DB15/T 1800-2020"))
    >>> tea = tea.with_assessment(Assessed(ground="", still_applies=True))
    >>> market_fitting(tea, law=china_law(), as_of=date(2024, 4, 30)).conclusion.wording.zh
    '继续有效'
    """
    if candidate.place is None:
        return Fitting(excluded=_NOT_LOCAL)
    if candidate.in_force(as_of) is Certainty.IMPOSSIBLE:
        return Fitting(excluded=_NOT_IN_FORCE)
    rules = _rules(law, candidate, as_of, _MARKET_RULES)
    return evolve(
        _fitting(rules, _MARKET, candidate.market_facts), certainty=candidate.in_force(as_of)
    )


def _rules(law: Law, candidate: Candidate, on: date, names: Sequence[str]) -> tuple[Rule, ...]:
    """Give the rules of an exercise; none on a day before its first rule."""
    held = law.on(on, candidate.place, candidate.track)
    if held.get_rule(names[0]) is None:
        return ()
    return tuple(rule for name in names if (rule := held.get_rule(name)) is not None)


def _fitting(rules: Sequence[Rule], tried: Iterable[T], facts: Callable[[T], object]) -> Fitting:
    if not rules:
        return Fitting(excluded=_NO_RULE)
    verdicts = {one: [_told(rule.judge(facts(one))) for rule in rules] for one in tried}
    outcomes = {one: {verdict.outcome for verdict in found} for one, found in verdicts.items()}
    standing = [one for one, found in outcomes.items() if Outcome.BROKEN not in found]
    missing = (name for one in standing for verdict in verdicts[one] for name in verdict.missing)
    return Fitting(
        fits=tuple(one for one in standing if Outcome.UNKNOWN not in outcomes[one]),
        may_fit=tuple(one for one in standing if Outcome.UNKNOWN in outcomes[one]),
        missing=tuple(dict.fromkeys(missing)),
        citations=tuple(dict.fromkeys(cite for rule in rules for cite in rule.citations)),
    )


def _told(verdict: Verdict) -> Verdict:
    """Take what departs possibly for open: other law may allow it."""
    is_sure = verdict.certainty is Certainty.CERTAIN
    return verdict if verdict.outcome is not Outcome.BROKEN or is_sure else unknown("other_law")
