"""What can be wrong with a transition (过渡检查): who publishes, by which way, what is left."""

from localstd.law import Check, Weight
from localstd.wording import Wording

__all__ = [
    "BRANCH_PUBLISHES",
    "CHECKS",
    "CITED_STILL",
    "CITED_TOO_LONG",
    "NOT_BY_AN_ORGANISATION",
    "NUMBER_AGAINST_WAY",
    "PUBLISHED_UNREGISTERED",
    "REGISTERED_TWICE",
    "UNSETTLED",
]

NOT_BY_AN_ORGANISATION = Check(
    code="LS701",
    name="group-without-organisation",
    weight=Weight.BAR,
    title=Wording("未登记的联盟制定团体标准", "group standard of an unregistered alliance"),
    message=Wording(
        "{matter}：团体标准由依法成立的社会团体制定，而发布者是{form}",
        "{matter}: group standards are made by social organisations, but the publisher is {form}",
    ),
    remedy=Wording(
        "先登记为社会团体，或者由现有社会团体发布、联合制定企业标准",
        "register it first; or let an existing organisation publish, or make it a joint "
        "enterprise standard",
    ),
)
BRANCH_PUBLISHES = Check(
    code="LS702",
    name="branch-publishes",
    weight=Weight.BAR,
    title=Wording("分支机构以自己的名义发布", "a branch publishes in its own name"),
    message=Wording(
        "{matter}：{form}不具有法人资格，不能以自己的名义制定团体标准",
        "{matter}: {form} has no legal personality, and may not make group standards in its own"
        " name",
    ),
    remedy=Wording("由所属社会团体以其名义发布", "let the organisation that it belongs to publish"),
)
PUBLISHED_UNREGISTERED = Check(
    code="LS703",
    name="published-before-registration",
    weight=Weight.BAR,
    title=Wording("登记之前发布团体标准", "group standard published before the registration"),
    message=Wording(
        "{matter}：社会团体{registered}才登记，此前不得以社会团体名义制定团体标准",
        "{matter}: the organisation was registered on {registered}, and could not make group"
        " standards before",
    ),
    remedy=Wording("登记之后再发布", "publish after it is registered"),
)
NUMBER_AGAINST_WAY = Check(
    code="LS704",
    name="number-against-way",
    weight=Weight.WARNING,
    title=Wording("接续标准与所选途径不符", "successor of another kind than the way leads to"),
    message=Wording(
        "{matter}：所选途径为“{way}”，而接续标准是{kind}",
        "{matter}: the way chosen is that {way}, but the successor is {kind}",
    ),
    remedy=Wording(
        "更正编号；途径已改变的，记录原途径未成及新选定的途径",
        "correct the number; or record that the way failed, and which one was chosen instead",
    ),
)
CITED_STILL = Check(
    code="LS705",
    name="cited-still",
    weight=Weight.WARNING,
    title=Wording("仍有引用而记为停止引用", "recorded as no longer cited, but still cited"),
    message=Wording(
        "{matter}：{left}仍引用旧编号", "{matter}: the old number is still cited by: {left}"
    ),
    remedy=Wording("先改正引用并记录", "have the citations replaced, and record that they were"),
)
UNSETTLED = Check(
    code="LS710",
    name="transition-unsettled",
    weight=Weight.WARNING,
    title=Wording("去向未定", "without a successor or a recorded end"),
    message=Wording(
        "{number}{part}既无接续标准，也未记录废止：{why}",
        "{number}{part} has neither a successor nor a recorded end: {why}",
    ),
    remedy=Wording(
        "选定途径并记录接续标准，或者记录废止及理由",
        "choose a way and record the successor; or record that it is withdrawn, and why",
    ),
)
CITED_TOO_LONG = Check(
    code="LS711",
    name="old-number-cited",
    weight=Weight.WARNING,
    title=Wording("旧编号仍被引用", "the old number is still cited"),
    message=Wording(
        "{number}自{since}起不应再引用，仍引用的有：{citing}",
        "{number} should not be cited since {since}; still citing it: {citing}",
    ),
    remedy=Wording(
        "改引接续标准{successors}；标签应标注实际执行的标准",
        "cite the successor instead: {successors}; a label names the standard that is executed",
    ),
)
REGISTERED_TWICE = Check(
    code="LS712",
    name="alliance-standard-twice",
    weight=Weight.WARNING,
    title=Wording("同一联盟标准登记为多个事项", "one alliance standard, several matters"),
    message=Wording(
        "{number}登记为多个事项：{matters}", "{number} is registered as several matters: {matters}"
    ),
    remedy=Wording("合并为一个事项", "merge them into one matter"),
)
#: Everything that a transition, and the map of several of them, may report, by code.
CHECKS = (
    NOT_BY_AN_ORGANISATION,
    BRANCH_PUBLISHES,
    PUBLISHED_UNREGISTERED,
    NUMBER_AGAINST_WAY,
    CITED_STILL,
    UNSETTLED,
    CITED_TOO_LONG,
    REGISTERED_TWICE,
)
