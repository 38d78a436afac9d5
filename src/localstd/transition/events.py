"""Events (事件) of a transition, and what each of them tells.

Other matters are named by their ids: ``successor_matter`` is the file of the successor, in which
the social organisation, the enterprises or the province make it. ``form`` and ``registered`` are
of the organisation that is to publish; what the alliance itself is, ``assessed`` tells.
"""

from localstd.law import AllianceWay, OrganisationForm, Term
from localstd.procedure import COUNT, DAY, TEXT, TEXTS
from localstd.steps.facts import STANDARD_NUMBER, event_type, fact, required, term

__all__ = ["EVENTS", "CitationKind", "FailureGround"]


class CitationKind(Term):
    """What cites an alliance standard (引用载体)."""

    CONTRACT = ("contract", "合同", "a contract")
    LABEL = ("label", "标签、说明书或者包装", "a label, a manual or a package")


class FailureGround(Term):
    """Why a way came to nothing (未成原因): a list for counting; the reason is told in words."""

    NOT_REGISTERED = ("not-registered", "未获准登记", "registration was refused or given up")
    NO_ORGANISATION = ("no-organisation", "无社会团体承接", "no social organisation takes it up")
    NO_CONSENSUS = ("no-consensus", "未协商一致或者表决未通过", "no consensus, or voted down")
    OUT_OF_SCOPE = ("out-of-scope", "不属于地方标准范围", "not within the scope of local standards")
    BELOW_MANDATORY = ("below-mandatory", "低于强制性标准", "below a mandatory standard")
    PROPERTY = ("property", "知识产权未解决", "rights of others were not settled")
    MEMBERS = ("members", "成员退出", "members left")
    OTHER = ("other", "其他", "another reason")


_PUBLISHER = (
    fact("organisation", "发布标准的机构", "who publishes", TEXT),
    fact("form", "该机构的组织形式", "what that body is", term(OrganisationForm)),
    fact("registered", "该机构登记日期", "day of that body's registration", DAY),
)
_MATTER = fact("successor_matter", "接续标准事项", "id of the successor's file", TEXT)
_VOTE = (
    fact("attending", "出席代表人数", "representatives present", COUNT),
    fact("in_favour", "赞成", "in favour", COUNT),
)
_SUCCESSOR = (
    required("successor", "接续标准编号", "number of the successor", STANDARD_NUMBER),
    _MATTER,
    fact("implementation", "实施日期", "implementation", DAY),
    *_PUBLISHER,
    *_VOTE,
)
_PART = required("part", "部分", "part", TEXT)
_WHY = required("reason", "理由", "reason", TEXT)
_BY_WHICH = fact("successor", "改引的标准", "the standard cited instead", STANDARD_NUMBER)

#: Every event of a transition, in their usual order.
EVENTS = (
    event_type(
        "registered", "登记联盟标准", "registered",
        required("number", "联盟标准编号", "number of the alliance standard", TEXT),
        fact("title", "名称", "title", TEXT),
        fact("alliance", "联盟", "alliance", TEXT),
        fact("members", "成员", "members", TEXTS),
        fact("parts", "各部分", "parts", TEXTS),
        fact("contracts", "引用该标准的合同", "contracts that cite it", TEXTS),
        fact("labels", "标注该标准的标签、说明书", "labels and manuals that cite it", TEXTS),
    ),
    event_type(
        "assessed", "评估", "assessed",
        fact("alliance_form", "联盟的组织形式", "what the alliance is", term(OrganisationForm)),
        fact("alliance_registered", "联盟登记日期", "day of its registration", DAY),
        fact("open_ways", "可行途径", "ways that are open", TEXTS),
        fact("missing", "尚缺条件", "conditions that are not met", TEXTS),
        fact("report", "评估报告", "report", TEXT),
    ),
    event_type("advised", "指导", "advised", required("advice", "意见", "advice", TEXT)),
    event_type(
        "way-chosen", "选定途径", "way chosen",
        required("way", "途径", "way", term(AllianceWay)), *_PUBLISHER, _MATTER,
    ),
    event_type(
        "way-failed", "途径未成", "way failed", _WHY,
        fact("ground", "未成原因", "ground", term(FailureGround)), *_VOTE,
    ),
    event_type("part-succeeded", "部分内容有接续标准", "part succeeded", _PART, *_SUCCESSOR),
    event_type("part-withdrawn", "部分内容废止", "part withdrawn", _PART, _WHY),
    event_type("succeeded", "接续标准发布", "succeeded", *_SUCCESSOR),
    event_type("withdrawn", "废止联盟标准", "withdrawn", _WHY),
    event_type(
        "member-adopted", "成员采用接续标准", "member adopted the successor",
        required("member", "成员", "member", TEXT), _BY_WHICH,
    ),
    event_type(
        "citation-found", "发现引用", "citation found",
        required("citing", "合同或者标签", "contract or label", TEXT),
        required("kind", "引用载体", "what cites", term(CitationKind)),
    ),
    event_type(
        "citation-replaced", "引用已改正", "citation replaced",
        required("citing", "合同或者标签", "contract or label", TEXT), _BY_WHICH,
    ),
    event_type("citing-ended", "停止引用旧编号", "the old number is no longer cited"),
)  # fmt: skip
