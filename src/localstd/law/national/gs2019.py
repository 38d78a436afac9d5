"""团体标准管理规定（2019）: in force since 2019-01-09.

Sources: arts 1-5, 8 and 39 were read or quoted; the others were not checked.

Nothing to compute here: arts 3-5 (what a group standard is, and who watches over it), which sl2017
art 18 says as well.
"""

from localstd.law.judging.corrections import is_of_its_level
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


def vote(provisions: Provisions) -> Rule:
    """Three quarters of those attending agree, where a group votes (第十四条, text not checked).

    “不少于出席会议代表人数的3/4”

    Of votes by letter nothing is known. That consensus goes before a vote, and that drafters keep
    out of it (both unchecked), is not asked.
    """
    return vote_rule(provisions, "group", "gs2019-vote")


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
    vote,
    code,
    certificate,
    not_suspended,
    investigator,
)
