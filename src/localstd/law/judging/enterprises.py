"""How enterprise standards are judged (企业标准): numbers, filing, declarations, partners."""

from localstd._attrs import evolve
from localstd.calendar import Certainty
from localstd.law.facts import (
    EnterpriseDeclarationFacts,
    EnterpriseNumberFacts,
    EnterpriseSubject,
    FilingFacts,
    FoodFilingFacts,
    LowerIndicatorFacts,
    MethodFacts,
    PilotFacts,
    RefilingFacts,
    SupplyFacts,
)
from localstd.law.judging.settled import as_read, untold, wants
from localstd.law.verdict import KEPT, Outcome, Verdict, broken, unknown
from localstd.numbers import Kind

__all__ = [
    "is_declared_first",
    "is_fully_declared",
    "is_in_the_pilot",
    "is_no_filing_any_more",
    "is_numbered_as_one",
    "is_open_about_lower_indicators",
    "is_refiled_in_time",
    "is_stricter_than_food_standards",
    "tests_by_published_methods",
]


def is_numbered_as_one(facts: EnterpriseNumberFacts) -> Verdict:
    """Ask for a number of an enterprise standard; provinces write them in several ways."""
    if facts.number is None:
        return unknown("number")
    return KEPT if facts.number.kind is Kind.ENTERPRISE else broken(number=facts.number)


def is_in_the_pilot(facts: PilotFacts) -> Verdict:
    """Say what is lawful in the pilot; of the others nothing was read, so that it is unknown."""
    return KEPT if facts.in_pilot else unknown("in_pilot")


def is_no_filing_any_more(facts: FilingFacts) -> Verdict:
    """Read that nothing is filed any more: declaring took its place, and no word forbids filing."""
    return as_read(broken(filed=facts.filed))


def is_refiled_in_time(facts: RefilingFacts) -> Verdict:
    """Ask that a standard is filed anew before the filing ends, its last day included."""
    if facts.valid_until is None or facts.refiled is None:
        return untold(facts, "valid_until", "refiled")
    late = facts.refiled.after(facts.valid_until)
    is_kept = late is Certainty.IMPOSSIBLE
    return KEPT if is_kept else broken(late, valid_until=facts.valid_until)


def is_fully_declared(facts: EnterpriseDeclarationFacts) -> Verdict:
    """Ask for number and name and, of what the enterprise made itself, for its indicators.

    That a standard made with others is one's own in this sense (自行制定) is a reading: art 19
    tells the two apart.
    """
    named = wants(facts, shows_number=True, shows_name=True)
    if named.outcome is Outcome.BROKEN or not facts.is_own:
        return named
    subject = EnterpriseSubject.of(facts.subject)
    wanted = dict.fromkeys(_INDICATORS[subject], True) if subject else {}
    shown = wants(facts, **wanted)
    if shown.outcome is Outcome.BROKEN:
        return as_read(shown) if facts.is_joint else shown
    lacking = () if subject else ("subject",)
    missing = (*named.missing, *lacking, *shown.missing)
    return unknown(*missing) if missing else KEPT


_INDICATORS = {
    EnterpriseSubject.PRODUCT: ("shows_functions", "shows_performance"),
    EnterpriseSubject.SERVICE: ("shows_functions",),
    EnterpriseSubject.OTHER: (),
}


def is_open_about_lower_indicators(facts: LowerIndicatorFacts) -> Verdict:
    """Ask that fewer or lower indicators than the recommended ones are shown as such."""
    if facts.below_recommended is False:
        return KEPT
    if facts.below_recommended is None and facts.shows_lower is not True:
        return unknown("below_recommended")
    return wants(facts, shows_lower=True)


def tests_by_published_methods(facts: MethodFacts) -> Verdict:
    """Ask products and services for methods, and for published ones where there are any."""
    subject = EnterpriseSubject.of(facts.subject)
    if subject is EnterpriseSubject.OTHER:
        return KEPT
    judged = _judged_methods(facts)
    if subject is None:
        return judged if judged is KEPT else unknown("subject")
    return judged


def _judged_methods(facts: MethodFacts) -> Verdict:
    named = wants(facts, names_methods=True)
    if named.outcome is Outcome.BROKEN or facts.own_method is False:
        return named
    if facts.own_method is None:
        return named if facts.published_method is False else unknown(*named.missing, "own_method")
    published = wants(facts, published_method=False)
    if published.outcome is Outcome.BROKEN:
        return evolve(published, facts={"own_method": True, "published_method": True})
    missing = (*named.missing, *published.missing)
    return unknown(*missing) if missing else KEPT


def is_declared_first(facts: SupplyFacts) -> Verdict:
    """Ask that a standard is declared before products or services are provided under it."""
    if facts.supplied is None or facts.declared is None:
        return untold(facts, "supplied", "declared")
    late = facts.declared.after(facts.supplied)
    is_kept = late is Certainty.IMPOSSIBLE  # on one day it may have been before
    return KEPT if is_kept else broken(late, supplied=facts.supplied)


def is_stricter_than_food_standards(facts: FoodFilingFacts) -> Verdict:
    """Read that only what is stricter is filed; no word forbids to file what is not."""
    return as_read(wants(facts, is_stricter=True))
