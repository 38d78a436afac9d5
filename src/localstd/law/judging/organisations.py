"""How organisations that make group standards are judged (社会团体资格)."""

from localstd.calendar import Certainty
from localstd.law.facts import OrganisationFacts, OrganisationForm
from localstd.law.judging.settled import as_possible, as_read, telling, untold, wants
from localstd.law.verdict import KEPT, Verdict, broken, unknown
from localstd.wording import Wording

__all__ = [
    "has_a_certificate",
    "has_a_code_of_its_own",
    "has_a_department",
    "has_an_ip_policy",
    "has_procedures",
    "has_staff",
    "has_the_code_of_one",
    "is_a_registered_organisation",
    "is_authorised",
    "is_no_branch",
    "is_not_suspended",
    "is_registered_by_then",
    "keeps_to_its_charter",
]

_LAWFUL_BEFORE = frozenset({OrganisationForm.EXEMPT, OrganisationForm.BY_LAW})
_OF_ORGANISATIONS = "51"  # 民政、社会团体: how their credit codes begin (GB 32100)

#: What an organisation may lack, as messages say it.
_CERTIFICATE = Wording("社会团体法人登记证书", "the certificate of a legal person")
_CREDIT_CODE = Wording(
    "社会团体的统一社会信用代码（以51开头）",
    "the credit code of a social organisation, which begins with 51",
)
_STAFF = Wording("标准化专业人员", "staff versed in standardization")
_DEPARTMENT = Wording("标准化内设机构", "an internal department for standards")
_PROCEDURES = Wording("标准制定程序和管理制度", "rules on how standards are made")
_IP_POLICY = Wording("标准知识产权政策", "a policy on intellectual property")


def is_a_registered_organisation(facts: OrganisationFacts) -> Verdict:
    """Ask for a social organisation; a branch is part of one, and has a rule of its own."""
    form = OrganisationForm.of(facts.form)
    if form is None:
        return unknown("form")
    is_one = form is not OrganisationForm.UNREGISTERED
    return KEPT if is_one else broken(form=form.wording)


def is_registered_by_then(facts: OrganisationFacts) -> Verdict:
    """Ask that it was registered on the day asked, or before, unless it is lawful without.

    It may be that of whom nobody tells what it is: then too late may be in time.
    """
    form = OrganisationForm.of(facts.form)
    if form in _LAWFUL_BEFORE:
        return KEPT
    if facts.registered is None or facts.asked_on is None:
        return untold(facts, "registered", "asked_on")
    late = facts.registered.after(facts.asked_on)
    if late is Certainty.IMPOSSIBLE:
        return KEPT
    return unknown("form") if form is None else broken(late, registered=facts.registered)


def is_no_branch(facts: OrganisationFacts) -> Verdict:
    """Ask that it is not a branch: a branch has no legal personality of its own."""
    form = OrganisationForm.of(facts.form)
    if form is None:
        return unknown("form")
    is_branch = form is OrganisationForm.BRANCH
    return broken(form=form.wording) if is_branch else KEPT


def is_authorised(facts: OrganisationFacts) -> Verdict:
    """Ask of a branch that its organisation has authorised the work; of others nothing."""
    form = OrganisationForm.of(facts.form)
    if form is None:
        return unknown("form")
    return wants(facts, is_authorised=True) if form is OrganisationForm.BRANCH else KEPT


def has_a_certificate(facts: OrganisationFacts) -> Verdict:
    """Ask for the certificate of a legal person, unless it needs no registration.

    One that is a legal person by law applies for it later, and nobody tells since when it is one:
    that it has none is no sure breach.
    """
    form = OrganisationForm.of(facts.form)
    if form is OrganisationForm.EXEMPT:
        return KEPT
    if form is None and facts.has_certificate is False:
        return unknown("form")
    judged = telling(wants(facts, has_certificate=True), lacking=_CERTIFICATE)
    return as_possible(judged) if form is OrganisationForm.BY_LAW else judged


def has_the_code_of_one(facts: OrganisationFacts) -> Verdict:
    """Ask for a credit code of a social organisation; that of another body is warned of.

    How the codes of bodies begin that need no registration, no text says that is known here.
    """
    form = OrganisationForm.of(facts.form)
    if form in _LAWFUL_BEFORE:
        return KEPT
    if facts.credit_code is None:
        return unknown("credit_code")
    if str(facts.credit_code).startswith(_OF_ORGANISATIONS):
        return KEPT
    if form is None:
        return unknown("form")
    return as_read(broken(credit_code=facts.credit_code, lacking=_CREDIT_CODE))


def keeps_to_its_charter(facts: OrganisationFacts) -> Verdict:
    """Ask that the work lies within the purpose and business scope of the charter."""
    return wants(facts, in_charter=True)


def has_staff(facts: OrganisationFacts) -> Verdict:
    """Ask for staff versed in standardization."""
    return telling(wants(facts, has_staff=True), lacking=_STAFF)


def has_a_department(facts: OrganisationFacts) -> Verdict:
    """Ask for an internal department for standards."""
    return telling(wants(facts, has_department=True), lacking=_DEPARTMENT)


def has_procedures(facts: OrganisationFacts) -> Verdict:
    """Ask for rules on how standards are made and managed."""
    return telling(wants(facts, has_procedures=True), lacking=_PROCEDURES)


def has_an_ip_policy(facts: OrganisationFacts) -> Verdict:
    """Ask for rules on intellectual property."""
    return telling(wants(facts, has_ip_policy=True), lacking=_IP_POLICY)


def is_not_suspended(facts: OrganisationFacts) -> Verdict:
    """Ask that no order to stop its activities is in force."""
    return wants(facts, is_suspended=False)


def has_a_code_of_its_own(facts: OrganisationFacts) -> Verdict:
    """Ask for a code that no other organisation bears, as far as codes are known."""
    if facts.code is None or facts.code_is_free is None:
        return untold(facts, "code", "code_is_free")
    return KEPT if facts.code_is_free else broken(code=facts.code)
