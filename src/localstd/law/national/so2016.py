"""社会团体登记管理条例（2016修订）: in force since 1998-10-25, as revised on 2016-02-06.

Sources: the full text of the revision was read; what stood before it was not, so that what is
computed here holds since that day, save that organisations are registered and that branches have
no legal personality (arts 3, 17), which the table of provisions dates back to 1998.

Nothing to compute here: arts 1, 2, 4-8, 16, 18, 20-28, 31-37 (who registers whom, how an
organisation changes, ends and keeps its books). The 60 days within which one that is a legal
person by law applies for its certificate (art 15) are not counted: the day of its approval is no
fact here. The steps of registration (arts 9-12) are those of the way by which an
alliance becomes an organisation (:mod:`localstd.transition`).
"""

from localstd._attrs import evolve
from localstd.law.judging.founding import (
    has_a_name,
    has_consent,
    has_enough_funds,
    has_enough_members,
    has_full_time_staff,
    has_premises,
    is_liable,
    is_not_superfluous,
)
from localstd.law.judging.organisations import (
    has_a_certificate,
    has_the_code_of_one,
    is_authorised,
    is_no_branch,
    is_not_suspended,
    is_registered_by_then,
    keeps_to_its_charter,
)
from localstd.law.limit import Direction, Limit
from localstd.law.provision import Provisions
from localstd.law.rule import Rule

__all__ = ["LIMITS", "RULES"]


def registered_before_2016(provisions: Provisions) -> Rule:
    """Nobody acts as a social organisation before it is registered (第三条第一款).

    “成立社会团体，应当经其业务主管单位审查同意，并依照本条例的规定进行登记。”

    Whom the text of 1998 exempts was not read; nothing is held against who says it is exempt.
    """
    legal_person = provisions["so2016-legal-person"]
    return Rule.under(
        legal_person,
        name="group.registered-first",
        judge=is_registered_by_then,
        period=legal_person.before(provisions["so2016-exempt"]),
    )


def registered_first(provisions: Provisions) -> Rule:
    """Nobody acts before it is registered, save who needs not be (第三条、第十五条).

    “成立社会团体，应当经其业务主管单位审查同意，并依照本条例的规定进行登记。”
    “下列团体不属于本条例规定登记的范围”
    “依照法律规定，自批准成立之日起即具有法人资格的社会团体”

    The third kind of art 3 para 3, groups that act inside one body with its approval, is not
    meant: what they make is not for others.
    """
    exempt = provisions["so2016-exempt"]
    return Rule.under(
        provisions["so2016-legal-person"],
        exempt,
        provisions["so2016-by-law"],
        name="group.registered-first",
        judge=is_registered_by_then,
        period=exempt.certain_period,
    )


def consent(provisions: Provisions) -> Rule:
    """The unit in charge agrees before anybody applies (第九条第一款).

    “申请成立社会团体，应当经其业务主管单位审查同意，由发起人向登记管理机关申请登记。”
    """
    return Rule.under(provisions["so2016-consent"], name="registration.consent", judge=has_consent)


def members(provisions: Provisions) -> Rule:
    """Fifty persons, or thirty units, or fifty of both together (第十条第一款第一项).

    “有50个以上的个人会员或者30个以上的单位会员；个人会员、单位会员混合组成的，
    会员总数不得少于50个”

    Thirty units and one person are a mixed membership, of which fifty are asked.
    """
    return Rule.under(
        provisions["so2016-members"], name="registration.members", judge=has_enough_members
    )


def name(provisions: Provisions) -> Rule:
    """A proper name, and organs that belong to it (第十条第一款第二项).

    “有规范的名称和相应的组织机构”
    """
    return Rule.under(provisions["so2016-name"], name="registration.name", judge=has_a_name)


def premises(provisions: Provisions) -> Rule:
    """Fixed premises (第十条第一款第三项).

    “有固定的住所”
    """
    return Rule.under(
        provisions["so2016-premises"], name="registration.premises", judge=has_premises
    )


def full_time_staff(provisions: Provisions) -> Rule:
    """Full-time staff for what it does (第十条第一款第四项).

    “有与其业务活动相适应的专职工作人员”
    """
    return Rule.under(
        provisions["so2016-staff"], name="registration.staff", judge=has_full_time_staff
    )


def funds(provisions: Provisions) -> Rule:
    """Money for its activities, by how far it reaches (第十条第一款第五项).

    “全国性的社会团体有10万元以上活动资金，地方性的社会团体和跨行政区域的社会团体
    有3万元以上活动资金”
    """
    return Rule.under(provisions["so2016-funds"], name="registration.funds", judge=has_enough_funds)


def liability(provisions: Provisions) -> Rule:
    """It can bear civil liability by itself (第十条第一款第六项).

    “有独立承担民事责任的能力”
    """
    return Rule.under(
        provisions["so2016-liability"], name="registration.liability", judge=is_liable
    )


def registration(provisions: Provisions) -> Limit:
    """The registration authority decides within sixty days (第十二条第一款).

    “登记管理机关应当自收到本条例第十一条所列全部有效文件之日起60日内，作出准予或者不予登记的决定。”

    The table dates it back to 1998; the text that was read is that of 2016, and it holds here
    since then.
    """
    decision, read = provisions["so2016-certificate"], provisions["so2016-consent"]
    limit = Limit.under(
        decision,
        name="group.registration",
        direction=Direction.AT_MOST,
        starts="receipt of all documents",
    )
    return evolve(limit, period=read.certain_period)


def certificate(provisions: Provisions) -> Rule:
    """Who is registered has the certificate of a legal person (第十二条第一款).

    “准予登记的，发给《社会团体法人登记证书》”
    """
    shown, platform = provisions["so2016-certificate"], provisions["gs2019-platform-docs"]
    return Rule.under(
        shown, name="group.certificate", judge=has_a_certificate, period=shown.before(platform)
    )


def credit_code(provisions: Provisions) -> Rule:
    """The certificate bears the credit code of a social organisation (第十二条第一款).

    “准予登记的，发给《社会团体法人登记证书》”

    The reading: GB 32100 lets the codes of social organisations begin with 51.
    """
    return Rule.under(
        provisions["so2016-certificate"], name="group.credit-code", judge=has_the_code_of_one
    )


def no_similar(provisions: Provisions) -> Rule:
    """None is registered beside one of a similar scope, unless it is needed (第十三条第二项).

    “在同一行政区域内已有业务范围相同或者相似的社会团体，没有必要成立的”

    The other grounds of the article are not asked: whose they are nobody writes down here.
    """
    return Rule.under(
        provisions["so2016-refusal"], name="registration.no-similar", judge=is_not_superfluous
    )


def not_by_a_branch(provisions: Provisions) -> Rule:
    """A branch has no legal personality (第十七条第一款).

    “社会团体的分支机构、代表机构是社会团体的组成部分，不具有法人资格”

    So it makes no group standards in its own name.
    """
    return Rule.under(provisions["so2016-branch"], name="group.not-by-a-branch", judge=is_no_branch)


def branch_authorised(provisions: Provisions) -> Rule:
    """A branch acts within what its organisation has authorised (第十七条第一款).

    “在该社会团体授权的范围内开展活动、发展会员”
    """
    return Rule.under(
        provisions["so2016-branch-scope"], name="group.branch-authorised", judge=is_authorised
    )


def charter(provisions: Provisions) -> Rule:
    """An organisation keeps to the purpose and business scope of its charter (第三十条).

    “超出章程规定的宗旨和业务范围进行活动的”
    """
    beyond = provisions["so2016-beyond-charter"]
    return Rule.under(
        beyond,
        name="group.charter",
        judge=keeps_to_its_charter,
        period=beyond.before(provisions["gs2019-capacity"]),
    )


def not_suspended(provisions: Provisions) -> Rule:
    """Who is ordered to stop its activities stops them (第三十条).

    “责令改正，可以限期停止活动”
    """
    order = provisions["so2016-suspension"]
    return Rule.under(
        order,
        name="group.not-suspended",
        judge=is_not_suspended,
        period=order.before(provisions["gs2019-suspended"]),
    )


LIMITS = (registration,)
RULES = (
    registered_before_2016,
    registered_first,
    consent,
    members,
    name,
    premises,
    full_time_staff,
    funds,
    liability,
    certificate,
    credit_code,
    no_similar,
    not_by_a_branch,
    branch_authorised,
    charter,
    not_suspended,
)
