"""社会团体登记管理条例（2016修订）: in force since 1998-10-25, as revised on 2016-02-06.

Sources: the full text of the revision was read; what stood before it was not, so that what is
computed here holds since that day, save that organisations are registered and that branches have
no legal personality (arts 3, 17), which the table of provisions dates back to 1998.

Nothing to compute here: arts 1, 2, 4-8, 16, 18, 20-28, 31-37 (who registers whom, how an
organisation changes, ends and keeps its books). The steps of registration (arts 9-13) are those of
the way by which an alliance becomes an organisation (:mod:`localstd.transition`).
"""

from localstd._attrs import evolve
from localstd.law.judging.organisations import (
    has_a_certificate,
    has_the_code_of_one,
    is_no_branch,
    is_not_suspended,
    is_registered_by_then,
    keeps_to_its_charter,
)
from localstd.law.limit import Direction, Limit
from localstd.law.provision import Provisions
from localstd.law.rule import Rule

__all__ = ["LIMITS", "RULES"]


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


def registered_first(provisions: Provisions) -> Rule:
    """Nobody acts as a social organisation before it is registered (第三条第一款).

    “成立社会团体，应当经其业务主管单位审查同意，并依照本条例的规定进行登记。”
    """
    return Rule.under(
        provisions["so2016-legal-person"],
        name="group.registered-first",
        judge=is_registered_by_then,
    )


def not_by_a_branch(provisions: Provisions) -> Rule:
    """A branch has no legal personality (第十七条第一款).

    “社会团体的分支机构、代表机构是社会团体的组成部分，不具有法人资格”

    So it makes no group standards in its own name.
    """
    return Rule.under(provisions["so2016-branch"], name="group.not-by-a-branch", judge=is_no_branch)


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
RULES = (registered_first, certificate, credit_code, not_by_a_branch, charter, not_suspended)
