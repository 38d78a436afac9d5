"""How complaints and reports are judged (投诉举报处理): grounds, materials, consent, settlement."""

from datetime import date

from localstd.calendar import Certainty, PartialDate
from localstd.law.facts import (
    AcceptanceFacts,
    ClueFacts,
    ComplaintMaterial,
    ComplaintMaterialsFacts,
    ComplaintTransferFacts,
    JointComplaintFacts,
    MediationConsentFacts,
    MediationEnd,
    MediationEndFacts,
    MediatorFacts,
    RefusalFacts,
    RefusalGround,
    ReportCompetenceFacts,
    SettlementFacts,
    SplitFacts,
    TestingFacts,
)
from localstd.law.judging.settled import as_possible, untold, wants
from localstd.law.verdict import KEPT, Outcome, Verdict, broken, unknown

__all__ = [
    "both_agree",
    "ends_on_a_ground",
    "has_concrete_clues",
    "has_its_materials",
    "is_acceptable",
    "is_given_back",
    "is_joined_rightly",
    "is_refused_on_a_ground",
    "is_sent_where_it_belongs",
    "is_taken_apart",
    "is_written_down",
    "near_ones_step_back",
    "tester_is_agreed_on",
]

_OWN = (ComplaintMaterial.COMPLAINANT, ComplaintMaterial.RESPONDENT, ComplaintMaterial.REQUEST)
_OF_A_PROXY = (ComplaintMaterial.POWER, ComplaintMaterial.PROXY)
_IS_OLD = {True: Certainty.CERTAIN, None: Certainty.POSSIBLE}


def is_taken_apart(facts: SplitFacts) -> Verdict:
    """Ask that what is complaint and report at once is handled as two."""
    if facts.has_complaint is False or facts.has_report is False:
        return KEPT
    missing = untold(facts, "has_complaint", "has_report", "is_split")
    return missing if missing is not KEPT else wants(facts, is_split=True)


def has_its_materials(facts: ComplaintMaterialsFacts) -> Verdict:
    """Ask for the three materials, and of a proxy for two more."""
    if facts.materials is None:
        return unknown("materials")
    given = {ComplaintMaterial.of(one) for one in facts.materials}
    lacking = [one.wording for one in _OWN if one not in given]
    of_a_proxy = [one.wording for one in _OF_A_PROXY if one not in given]
    if facts.is_by_proxy:
        lacking += of_a_proxy
    if lacking:
        return broken(lacking=tuple(lacking))
    return unknown("is_by_proxy") if facts.is_by_proxy is None and of_a_proxy else KEPT


def is_joined_rightly(most: int, facts: JointComplaintFacts) -> Verdict:
    """Ask of a joint complaint for one dispute, one operator, consent, and ``most`` who speak."""
    if facts.complainants == 1:
        return KEPT
    found = wants(facts, is_one_dispute=True, is_one_operator=True, has_consent=True)
    if facts.representatives is not None and facts.representatives > most:
        found = broken(representatives=facts.representatives, allowed=most)
    is_sure = facts.complainants is not None or found.outcome is not Outcome.BROKEN
    return found if is_sure else unknown("complainants")


def is_refused_on_a_ground(
    grounds: frozenset[RefusalGround], years: int, facts: RefusalFacts
) -> Verdict:
    """Ask for a ground of the list, and for what that ground needs."""
    if facts.ground is None:
        return unknown("ground")
    ground = RefusalGround.of(facts.ground)
    if ground is None or ground not in grounds:
        return broken(ground=facts.ground if ground is None else ground.wording)
    if ground is RefusalGround.OLD_CASE:
        return _is_old_enough(years, facts)
    if ground is RefusalGround.MATERIALS_MISSING and facts.lacks_materials is not None:
        return KEPT if facts.lacks_materials else broken(ground=ground.wording)
    needs = _NEEDS.get(ground)
    return KEPT if needs is None else untold(facts, needs)


_NEEDS = {
    RefusalGround.MATERIALS_MISSING: "lacks_materials",
    RefusalGround.HANDLED_ELSEWHERE: "rests_on",
    RefusalGround.OTHER_LAW: "rests_on",
}


def _is_old_enough(years: int, facts: RefusalFacts) -> Verdict:
    if facts.known is None or facts.received is None:
        return untold(facts, "known", "received")
    is_old = _is_old(years, facts.known, facts.received)
    if is_old:
        return KEPT
    sure = Certainty.CERTAIN if is_old is False else Certainty.POSSIBLE
    return broken(sure, ground=RefusalGround.OLD_CASE.wording, known=facts.known)


def _is_old(years: int, known: PartialDate, received: PartialDate) -> bool | None:
    """Say whether more than so many years lie between; ``None`` where it depends on the day."""
    if received.first > _years_after(known.last, years):
        return True
    return False if received.last <= _years_after(known.first, years) else None


def _years_after(day: date, years: int) -> date:
    """Give the last day of the years: the corresponding one, or the last of that February."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def is_acceptable(years: int, facts: AcceptanceFacts) -> Verdict:
    """Ask that no ground is there on which a complaint is not accepted.

    Other law may set aside the years (除法律另有规定外), so that age breaks it only possibly.
    """
    found = wants(
        facts,
        is_competent=True,
        is_consumer=True,
        is_handled_elsewhere=False,
        lacks_materials=False,
    )
    if found.outcome is Outcome.BROKEN or facts.known is None or facts.received is None:
        return found
    sure = _IS_OLD.get(_is_old(years, facts.known, facts.received))
    return found if sure is None else as_possible(broken(sure, known=facts.known))


def both_agree(facts: MediationConsentFacts) -> Verdict:
    """Ask that both sides agree to mediation."""
    return wants(facts, complainant_agrees=True, operator_agrees=True)


def tester_is_agreed_on(facts: TestingFacts) -> Verdict:
    """Ask that both sides agreed on who tests and who pays."""
    return wants(facts, is_agreed=True)


def is_given_back(facts: ComplaintTransferFacts) -> Verdict:
    """Ask that an office does not hand on by itself what it has no power over."""
    return wants(facts, by_itself=False)


def has_concrete_clues(facts: ClueFacts) -> Verdict:
    """Ask of a report for concrete clues."""
    return wants(facts, is_concrete=True)


def near_ones_step_back(facts: MediatorFacts) -> Verdict:
    """Ask that who is near to a side does not mediate."""
    return KEPT if facts.is_near is False else _told_of(facts, "is_near", steps_back=True)


def ends_on_a_ground(facts: MediationEndFacts) -> Verdict:
    """Ask for one of the seven grounds; of the term that it is over."""
    if facts.ground is None:
        return unknown("ground")
    ground = MediationEnd.of(facts.ground)
    if ground is None:
        return broken(ground=facts.ground)
    return _told_of(facts, is_over=True) if ground is MediationEnd.TERM_OVER else KEPT


def is_written_down(facts: SettlementFacts) -> Verdict:
    """Ask for a document of what was agreed on the site, unless it needs none; else for a record.

    It needs none where it was performed at once or both sides do without.
    """
    if facts.has_document:
        return KEPT
    if facts.is_on_site is False or facts.is_performed or facts.is_waived:
        return KEPT if facts.has_record else _told_of(facts, "has_document", has_record=True)
    return _told_of(facts, "is_on_site", "is_performed", "is_waived", has_document=True)


def is_sent_where_it_belongs(facts: ReportCompetenceFacts) -> Verdict:
    """Ask that a report is handled with power, and sent away without it."""
    missing = untold(facts, "is_competent", "is_redirected")
    if missing is not KEPT or facts.is_competent is not facts.is_redirected:
        return missing
    return broken(is_competent=facts.is_competent, is_redirected=facts.is_redirected)


def _told_of(facts: object, *names: str, **wanted: bool) -> Verdict:
    """Ask for what is wanted, once it is told of what it depends on."""
    missing = untold(facts, *names)
    return missing if missing is not KEPT else wants(facts, **wanted)
