"""What is asked of the steps of complaints and reports (办理条件): rules, and what they judge."""

from localstd.calendar import PartialDate
from localstd.law import (
    AcceptanceFacts,
    ClueFacts,
    ComplaintMaterial,
    ComplaintMaterialsFacts,
    ComplaintTransferFacts,
    JointComplaintFacts,
    MediationConsentFacts,
    MediationEndFacts,
    MediatorFacts,
    RefusalFacts,
    ReportCompetenceFacts,
    SettlementFacts,
    SplitFacts,
    TestingFacts,
)
from localstd.procedure import Condition, Situation
from localstd.supervision.complaints import checks

__all__ = [
    "ACCEPTABLE",
    "AGREED_TESTING",
    "BOTH_AGREE",
    "CONCRETE",
    "ENDED_ON_A_GROUND",
    "GIVEN_BACK",
    "HANDLED_WITH_COMPETENCE",
    "JOINED_RIGHTLY",
    "REFUSED_ON_A_GROUND",
    "SENT_WHERE_IT_BELONGS",
    "STEPS_BACK",
    "TAKEN_APART",
    "WITH_MATERIALS",
    "WRITTEN_DOWN",
]

_ASKED_OF_A_COMPLAINT = {"complainant", "respondent", "request"}
_ASKED_OF_A_PROXY = {ComplaintMaterial.POWER.value, ComplaintMaterial.PROXY.value}


def _materials(situation: Situation) -> tuple[str, ...] | None:
    """Give all materials that were told of, with the complaint or since; ``None`` if none were."""
    told = [one.facts.get("materials") for one in (*situation.state.events, situation.event)]
    known = [one for one in told if isinstance(one, tuple)]
    return tuple(dict.fromkeys(text for one in known for text in one)) if known else None


def _lacks_materials(situation: Situation) -> bool | None:
    """Say whether something of arts 9 and 10 is lacking; ``None`` where that cannot be said."""
    told, given = situation.event.facts.get("lacks_materials"), _materials(situation)
    if isinstance(told, bool):
        return told
    if given is None:
        return None
    is_by_proxy = situation.flag("is_by_proxy")
    if not _ASKED_OF_A_COMPLAINT.issubset(given):
        return True
    has_all = _ASKED_OF_A_PROXY.issubset(given)
    return False if has_all or is_by_proxy is False else is_by_proxy


def _split(situation: Situation) -> SplitFacts:
    return SplitFacts(
        has_complaint=True,
        has_report=situation.flag("has_report"),
        is_split=situation.flag("is_split"),
    )


def _has_a_report(situation: Situation) -> bool:
    return situation.flag("has_report") is True


def _given(situation: Situation) -> ComplaintMaterialsFacts:
    return ComplaintMaterialsFacts(
        materials=_materials(situation), is_by_proxy=situation.flag("is_by_proxy")
    )


def _tells_materials(situation: Situation) -> bool:
    return _materials(situation) is not None


def _known(situation: Situation) -> PartialDate | None:
    day = situation.fact("known")
    return day if isinstance(day, PartialDate) else None


def _acceptance(situation: Situation) -> AcceptanceFacts:
    return AcceptanceFacts(
        is_competent=situation.flag("is_competent"),
        is_consumer=situation.flag("is_consumer"),
        is_handled_elsewhere=situation.flag("is_handled_elsewhere"),
        lacks_materials=_lacks_materials(situation),
        known=_known(situation),
        received=situation.state.day("complained"),
    )


def _refusal(situation: Situation) -> RefusalFacts:
    return RefusalFacts(
        ground=situation.text("ground"),
        known=_known(situation),
        received=situation.state.day("complained"),
        lacks_materials=_lacks_materials(situation),
        rests_on=situation.text("rests_on"),
    )


def _joint(situation: Situation) -> JointComplaintFacts:
    return JointComplaintFacts(
        complainants=situation.count("complainants"),
        is_one_dispute=situation.flag("is_one_dispute"),
        is_one_operator=situation.flag("is_one_operator"),
        has_consent=situation.flag("has_consent"),
        representatives=situation.count("representatives"),
    )


def _consent(situation: Situation) -> MediationConsentFacts:
    return MediationConsentFacts(
        complainant_agrees=situation.flag("complainant_agrees"),
        operator_agrees=situation.flag("operator_agrees"),
    )


def _mediator(situation: Situation) -> MediatorFacts:
    return MediatorFacts(is_near=situation.flag("is_near"), steps_back=situation.flag("steps_back"))


def _testing(situation: Situation) -> TestingFacts:
    return TestingFacts(is_agreed=situation.flag("is_agreed"))


def _ending(situation: Situation) -> MediationEndFacts:
    return MediationEndFacts(ground=situation.text("ground"), is_over=situation.flag("is_over"))


def _settlement(situation: Situation) -> SettlementFacts:
    return SettlementFacts(
        is_on_site=situation.flag("is_on_site"),
        has_document=situation.flag("has_document"),
        has_record=situation.flag("has_record"),
        is_performed=situation.flag("is_performed"),
        is_waived=situation.flag("is_waived"),
    )


def _passing_on(situation: Situation) -> ComplaintTransferFacts:
    return ComplaintTransferFacts(by_itself=situation.flag("by_itself"))


def _clues(situation: Situation) -> ClueFacts:
    return ClueFacts(is_concrete=situation.flag("is_concrete"))


def _sending(situation: Situation) -> ReportCompetenceFacts:
    return ReportCompetenceFacts(is_competent=situation.flag("is_competent"), is_redirected=True)


def _handling(situation: Situation) -> ReportCompetenceFacts:
    return ReportCompetenceFacts(is_competent=situation.flag("is_competent"), is_redirected=False)


TAKEN_APART = Condition(
    rule="complaint.split", check=checks.NOT_SPLIT, facts=_split, when=_has_a_report
)
WITH_MATERIALS = Condition(
    rule="complaint.materials",
    check=checks.MATERIALS_LACKING,
    facts=_given,
    when=_tells_materials,
)
ACCEPTABLE = Condition(
    rule="complaint.acceptable", check=checks.ACCEPTED_OTHERWISE, facts=_acceptance
)
REFUSED_ON_A_GROUND = Condition(
    rule="complaint.refusal", check=checks.REFUSED_OTHERWISE, facts=_refusal
)
JOINED_RIGHTLY = Condition(rule="complaint.joint", check=checks.JOINED_OTHERWISE, facts=_joint)
BOTH_AGREE = Condition(rule="complaint.consent", check=checks.NO_CONSENT, facts=_consent)
STEPS_BACK = Condition(rule="complaint.recusal", check=checks.NEAR_MEDIATOR, facts=_mediator)
AGREED_TESTING = Condition(rule="complaint.testing", check=checks.TESTING_IMPOSED, facts=_testing)
ENDED_ON_A_GROUND = Condition(rule="complaint.ending", check=checks.ENDED_OTHERWISE, facts=_ending)
WRITTEN_DOWN = Condition(
    rule="complaint.settlement", check=checks.NOT_WRITTEN_DOWN, facts=_settlement
)
GIVEN_BACK = Condition(
    rule="complaint.transfer", check=checks.PASSED_ON_BY_ITSELF, facts=_passing_on
)
CONCRETE = Condition(rule="report.clues", check=checks.VAGUE_REPORT, facts=_clues)
SENT_WHERE_IT_BELONGS = Condition(
    rule="report.competence", check=checks.SENT_OTHERWISE, facts=_sending
)
HANDLED_WITH_COMPETENCE = Condition(
    rule="report.competence", check=checks.SENT_OTHERWISE, facts=_handling
)
