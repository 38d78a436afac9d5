"""团体标准管理规定（2019）: in force since 2019-01-09.

Sources: arts 1-5, 8 and 39 were read or quoted; the others were not checked.

Nothing to compute here: arts 3-5 (what a group standard is, and who watches over it), which sl2017
art 18 says as well; arts 10 and 12 (competition, the floor), which sl2017 arts 22 and 21 say.
"""

from functools import partial

from localstd.law.facts import GroupStep
from localstd.law.judging.corrections import is_of_its_level
from localstd.law.judging.evaluations import has_good_results
from localstd.law.judging.groups import (
    bears_its_own_code,
    bears_the_year_of_publication,
    consumers_are_heard,
    declares_all,
    discloses_the_basics,
    has_interested_parties,
    has_the_platform_papers,
    keeps_the_basic_terms,
    steps_are_generally_taken,
    those_who_draft_do_not_vote,
)
from localstd.law.judging.organisations import (
    has_a_certificate,
    has_a_code_of_its_own,
    has_a_department,
    has_an_ip_policy,
    has_procedures,
    has_staff,
    is_not_suspended,
    keeps_to_its_charter,
)
from localstd.law.judging.votes import vote_rule
from localstd.law.limit import Direction, Limit
from localstd.law.provision import Provisions
from localstd.law.rule import Rule

__all__ = ["LIMITS", "RULES"]


def charter(provisions: Provisions) -> Rule:
    """Organisations keep to the business scope of their charters (第八条).

    “章程规定的业务范围”
    """
    return Rule.under(
        provisions["gs2019-capacity"],
        provisions["so2016-beyond-charter"],
        name="group.charter",
        judge=keeps_to_its_charter,
    )


def staff(provisions: Provisions) -> Rule:
    """They have staff qualified for it (第八条)."""
    return Rule.under(provisions["gs2019-capacity"], name="group.staff", judge=has_staff)


def department(provisions: Provisions) -> Rule:
    """They have an internal department (第八条)."""
    return Rule.under(
        provisions["gs2019-capacity"], name="group.department", judge=has_a_department
    )


def procedures(provisions: Provisions) -> Rule:
    """They have rules on how standards are made (第八条)."""
    return Rule.under(provisions["gs2019-capacity"], name="group.procedures", judge=has_procedures)


def ip_policy(provisions: Provisions) -> Rule:
    """They manage intellectual property in standards (第八条)."""
    return Rule.under(provisions["gs2019-capacity"], name="group.ip-policy", judge=has_an_ip_policy)


def participants(provisions: Provisions) -> Rule:
    """Representatives of those concerned take part (第九条, text not checked).

    “相关方代表参与”

    The reading: parties of one kind alone are none.
    """
    return Rule.under(
        provisions["gs2019-participants"], name="group.participants", judge=has_interested_parties
    )


def basic_terms(provisions: Provisions) -> Rule:
    """Terms, classes, quantities and symbols are not set anew (第十一条, text not checked).

    “基础通用内容”

    Normally (一般), so that whoever does is warned.
    """
    return Rule.under(
        provisions["gs2019-basic-terms"], name="group.basic-terms", judge=keeps_the_basic_terms
    )


def steps(provisions: Provisions) -> Rule:
    """A group standard is made in steps (第十四条, text not checked).

    “提案……复审”

    The table names them, and does not say that each must be taken: who leaves one out is warned.
    What began under the trial text, of whose procedure nothing was read, is not asked.
    """
    procedure = provisions["gs2019-procedure"]
    return Rule.under(
        procedure,
        name="group.steps",
        judge=partial(steps_are_generally_taken, tuple(GroupStep), procedure.certain_period.start),
    )


def comment(provisions: Provisions) -> Limit:
    """Drafts are open to comment for thirty days or more, generally (第十四条, not checked).

    “一般不少于30日”
    """
    return Limit.under(
        provisions["gs2019-comment-days"],
        name="group.comment",
        direction=Direction.AT_LEAST,
        starts="publication of the draft",
    )


def public_comment(provisions: Provisions) -> Rule:
    """What concerns consumers is opened to the public (第十四条, text not checked).

    Of this the words were not seen: the reference tells that it must be.
    """
    return Rule.under(
        provisions["gs2019-comment-days"], name="group.public-comment", judge=consumers_are_heard
    )


def vote(provisions: Provisions) -> Rule:
    """Three quarters of those attending agree, where a group votes (第十四条, text not checked).

    “不少于出席会议代表人数的3/4”

    Of votes by letter nothing is known. Consensus goes before a vote: where it was reached, a
    procedure does not ask this.
    """
    return vote_rule(provisions, "group", "gs2019-vote")


def drafter_abstains(provisions: Provisions) -> Rule:
    """Drafters, and experts of the drafting units, do not vote (第十四条, text not checked).

    Of this the words were not seen: the reference tells that they may not.
    """
    return Rule.under(
        provisions["gs2019-vote"],
        name="group.drafter-abstains",
        judge=those_who_draft_do_not_vote,
    )


def number_form(provisions: Provisions) -> Rule:
    """A number is made of T, code, serial and year (第十七条, text not checked).

    “团体标准代号、社会团体代号、顺序号、年代号”
    """
    return Rule.under(
        provisions["gs2019-number"],
        provisions["gr-group"],
        name="group.number-form",
        judge=bears_its_own_code,
    )


def number_year(provisions: Provisions) -> Rule:
    """The year of a number is that of publication (第十七条, text not checked).

    “年代号”

    The reading: of which year it is the table does not say; ls1990 art 10 says it of local ones.
    """
    return Rule.under(
        provisions["gs2019-number"],
        name="group.number-year",
        judge=bears_the_year_of_publication,
    )


def code(provisions: Provisions) -> Rule:
    """An organisation has a code that no other one bears (第十七条, text not checked).

    “团体标准代号、社会团体代号、顺序号、年代号”
    """
    return Rule.under(
        provisions["gs2019-number"],
        provisions["gr-group"],
        name="group.code",
        judge=has_a_code_of_its_own,
    )


def disclosure(provisions: Provisions) -> Rule:
    """Title, number, document of publication and patents are public (第十八条, text not checked).

    “公开基本信息”

    That the full text is, too, is encouraged.
    """
    return Rule.under(
        provisions["gs2019-disclose"], name="group.disclosure", judge=discloses_the_basics
    )


def self_declaration(provisions: Provisions) -> Rule:
    """An organisation declares that its standards conform (第十九条, text not checked).

    “自我声明”
    """
    return Rule.under(
        provisions["gs2019-selfdecl"], name="group.self-declaration", judge=declares_all
    )


def platform_papers(provisions: Provisions) -> Rule:
    """The platform asks for four papers (第二十条, text not checked).

    “社会团体法人登记证书”
    """
    return Rule.under(
        provisions["gs2019-platform-docs"],
        name="group.platform-papers",
        judge=has_the_platform_papers,
    )


def certificate(provisions: Provisions) -> Rule:
    """The platform asks for the certificate of a legal person (第二十条, text not checked).

    “社会团体法人登记证书”
    """
    return Rule.under(
        provisions["gs2019-platform-docs"],
        provisions["so2016-certificate"],
        name="group.certificate",
        judge=has_a_certificate,
    )


def conversion(provisions: Provisions) -> Rule:
    """A standard that works well may become another one (第二十七条, text not checked).

    “转化为国家标准、行业标准或地方标准”
    """
    return Rule.under(provisions["gs2019-convert"], name="group.conversion", judge=has_good_results)


def not_suspended(provisions: Provisions) -> Rule:
    """Who is ordered to stop its activities makes no standards (第三十条, text not checked).

    “责令限期停止活动”
    """
    return Rule.under(
        provisions["gs2019-suspended"],
        provisions["so2016-suspension"],
        name="group.not-suspended",
        judge=is_not_suspended,
    )


def investigator(provisions: Provisions) -> Rule:
    """The State Council's departments look into national organisations (第三十五条, not checked).

    “约谈、调阅材料、实地调查”

    Those of the others are for departments of the county or above. Other departments supervise,
    too (sl2017 art 32), so that who departs from this is warned of.
    """
    return Rule.under(
        provisions["gs2019-investigate"], name="group.investigator", judge=is_of_its_level
    )


LIMITS = (comment,)
RULES = (
    charter,
    staff,
    department,
    procedures,
    ip_policy,
    participants,
    basic_terms,
    steps,
    public_comment,
    vote,
    drafter_abstains,
    code,
    number_form,
    number_year,
    disclosure,
    self_declaration,
    platform_papers,
    certificate,
    conversion,
    not_suspended,
    investigator,
)
