"""What may be found in the correction of authorities' standards and of products (监督检查项)."""

from localstd.law import Check, Weight
from localstd.wording import Wording

__all__ = ["CORRECTION_CHECKS", "CREDIT_OTHERWISE", "MADE_BY_ANOTHER", "NOT_REFUSED"]

MADE_BY_ANOTHER = Check(
    code="LS852",
    name="made-by-another",
    weight=Weight.BAR,
    title=Wording(
        "制定部门不属于该条规定的情形", "made by an authority that the article is not for"
    ),
    message=Wording(
        "{matter}由{maker}制定，不属于可以“{event}”的情形",
        "{matter} was made by {maker}, which does not allow “{event}”",
    ),
    remedy=Wording(
        "国务院标准化行政主管部门制定的，依照标准化法第四十一条自行改正；其他的依照第三十四条、"
        "第三十九条第一款",
        "what the State Council's standardization department made it corrects itself (sl2017 art. "
        "41); all else follows arts. 34 and 39 para. 1",
    ),
)
NOT_REFUSED = Check(
    code="LS853",
    name="not-refused",
    weight=Weight.BAR,
    title=Wording("没有拒不改正", "correction not refused"),
    message=Wording(
        "{matter}：拒不改正的，才能办理“{event}”",
        "{matter}: “{event}” follows only when correction was refused",
    ),
    remedy=Wording(
        "要求及时改正；拒不改正的，记录后再办理",
        "call for correction first; record the refusal, then proceed",
    ),
)
CREDIT_OTHERWISE = Check(
    code="LS854",
    name="credit-otherwise",
    weight=Weight.WARNING,
    title=Wording("记入信用记录缺少依据", "a credit record that the article does not provide for"),
    message=Wording(
        "{matter}查明的问题是“{ground}”，该条没有规定“{event}”",
        "{matter}: what was found is “{ground}”, for which the article does not provide “{event}”",
    ),
    remedy=Wording(
        "核对依据，或者更正所查明的问题", "check the legal basis, or correct what was found"
    ),
)

#: What the door alone may report, by code; it shares LS740 to LS743, LS850 and LS851 with others.
CORRECTION_CHECKS = (MADE_BY_ANOTHER, NOT_REFUSED, CREDIT_OTHERWISE)
