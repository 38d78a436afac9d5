"""企业产品标准管理规定（2009）: from some day of 2009 on; what it says of filing until 2017-12-31.

Sources: the text was not found; pages of a province's practice tell its content.

Nothing to compute of the reasons for review, which are a list: a file tells which one arose.
"""

from localstd.law.judging.enterprises import is_refiled_in_time
from localstd.law.limit import Direction, Judged, Limit
from localstd.law.provision import Provisions
from localstd.law.rule import Rule

__all__ = ["LIMITS", "RULES"]


def filing_validity(provisions: Provisions) -> Limit:
    """A filing is valid for three years (text not checked).

    “备案有效期3年”

    Where the filing itself tells another day, that one counts: provinces differ.
    """
    return Limit.under(
        provisions["ep2009-validity"],
        name="enterprise.filing-validity",
        direction=Direction.AT_MOST,
        starts="filing",
        judged=Judged.AS_ASKED,
    )


def refiling(provisions: Provisions) -> Limit:
    """A standard is filed anew in the last thirty days of its filing (text not checked).

    “届满前30日内”

    The reading: within the last thirty days, so that the last day in time is that on which the
    filing ends. Who files anew before them does no wrong.
    """
    return Limit.under(
        provisions["ep2009-refile"],
        name="enterprise.refiling",
        direction=Direction.AT_MOST,
        starts="re-filing, until the filing ends",
        judged=Judged.AS_ASKED,
    )


def refiled_in_time(provisions: Provisions) -> Rule:
    """A standard is filed anew before its filing ends (text not checked).

    “届满前30日内”
    """
    return Rule.under(
        provisions["ep2009-refile"], name="enterprise.refiled-in-time", judge=is_refiled_in_time
    )


LIMITS = (filing_validity, refiling)
RULES = (refiled_in_time,)
