"""What can happen to a group standard (团体标准事件), and what each event tells."""

from localstd.law import (
    ConversionTarget,
    DisclosedItem,
    GroupReviewOutcome,
    InterestedParty,
    OrganisationForm,
    PlatformPaper,
    PledgeItem,
    PublicInterest,
)
from localstd.numbers import CreditCode, GroupCode, NumberError
from localstd.procedure import COUNT, DAY, FLAG, TEXT, TEXTS, FactKind
from localstd.steps.facts import (
    ANNOUNCEMENT,
    NUMBER,
    REASON,
    STANDARD_NUMBER,
    event_type,
    fact,
    required,
    term,
    terms,
)
from localstd.steps.votes import VoteForm
from localstd.wording import Wording

__all__ = ["CREDIT_CODE", "EVENTS", "GROUP_CODE", "ORGANISATION"]


def _code(kind: type[GroupCode] | type[CreditCode], value: object) -> str | None:
    try:
        return str(kind.parse(value)) if isinstance(value, str) else None
    except NumberError:
        return None


#: The kind of facts that are codes of social organisations (社会团体代号).
GROUP_CODE = FactKind(
    accepts=Wording("社会团体代号，如CBIA", "an organisation's code, such as CBIA"),
    read=lambda value: _code(GroupCode, value),
)
#: The kind of facts that are unified social credit codes (统一社会信用代码).
CREDIT_CODE = FactKind(
    accepts=Wording(
        "统一社会信用代码，如51100000500000015P",
        "a unified social credit code, such as 51100000500000015P",
    ),
    read=lambda value: _code(CreditCode, value),
)

#: What may be told of the organisation (社会团体情况) whenever it acts.
ORGANISATION = (
    fact("organisation", "社会团体", "the social organisation", TEXT),
    fact("code", "社会团体代号", "its code", GROUP_CODE),
    fact("organisation_form", "组织形式", "what it is in law", term(OrganisationForm)),
    fact("registered", "登记日期", "day of its registration", DAY),
    fact("has_certificate", "有法人登记证书", "has its certificate", FLAG),
    fact("credit_code", "统一社会信用代码", "its credit code", CREDIT_CODE),
    fact("in_charter", "属于章程规定的业务范围", "inside the scope of its charter", FLAG),
    fact("has_staff", "有标准化专业人员", "has staff for standards", FLAG),
    fact("has_department", "有标准化内设机构", "has a department for standards", FLAG),
    fact("has_procedures", "有标准制定程序", "has rules of procedure", FLAG),
    fact("has_ip_policy", "有标准知识产权政策", "has a policy on intellectual property", FLAG),
    fact("is_suspended", "被责令限期停止活动", "is ordered to stop its activities", FLAG),
    fact("code_is_free", "代号未被其他社会团体使用", "nobody else bears its code", FLAG),
)
_TITLE = fact("title", "名称", "title", TEXT)
_INTERESTS = fact(
    "interests", "涉及的社会公共利益", "public interests that it touches", terms(PublicInterest)
)
_CONTENT = (
    fact("below_mandatory", "低于强制性标准", "below a mandatory one", FLAG),
    fact("sets_basics_anew", "另行规定基础通用内容", "sets terms and the like anew", FLAG),
    fact("restricts_competition", "排除、限制市场竞争", "restricts competition", FLAG),
)
_VOTES = (
    fact("consensus", "协商一致", "consensus reached", FLAG),
    fact("form", "投票方式", "form of the vote", term(VoteForm)),
    fact("voting", "出席会议代表人数", "representatives present", COUNT),
    fact("in_favour", "赞成", "in favour", COUNT),
    fact("against", "反对", "against", COUNT),
    fact("voters", "参加表决人员", "who voted", TEXTS),
    fact("voting_units", "参加表决人员所在单位", "their units", TEXTS),
)
_TARGET = required("to_number", "转化后的标准编号", "number of what it becomes", STANDARD_NUMBER)
_REVIEW_DUE = fact("review_due", "按本团体规定的复审日期", "day of its next review", DAY)
_RESULTS = fact("has_good_results", "实施效果良好", "good results in use", FLAG)
_ORDER = fact("supervision", "监督检查事项", "id of the supervision", TEXT)

_MAKING = (
    event_type(
        "proposed", "提案", "proposed", _TITLE,
        fact("proposer", "提案人", "proposer", TEXT),
        fact("alliance_number", "来源的联盟标准", "the alliance standard it comes from", TEXT),
    ),
    event_type(
        "project-approved", "批准立项", "project approved", _TITLE, _INTERESTS, *ORGANISATION,
    ),
    event_type(
        "drafting-began", "开始起草", "drafting began",
        fact("drafters", "起草人员", "drafters", TEXTS),
        fact("drafting_units", "起草单位", "drafting units", TEXTS),
        fact("parties", "参与的相关方", "those concerned that take part", terms(InterestedParty)),
        fact("surveyed", "已调查分析", "surveyed", FLAG),
        fact("experimented", "已实验", "experimented", FLAG),
        fact("argued", "已论证", "appraised", FLAG),
    ),
    event_type(
        "comment-opened", "开始征求意见", "opened to comment",
        fact("was_public", "向社会公开", "open to the public", FLAG), _INTERESTS,
    ),
    event_type("comment-closed", "征求意见结束", "comment closed"),
    event_type(
        "technically-reviewed", "通过技术审查", "technical review passed", *_VOTES, *_CONTENT,
    ),
    event_type(
        "review-failed", "未通过技术审查", "technical review failed", *_VOTES,
        required("reason", "理由", "reason", TEXT),
    ),
    event_type(
        "approved", "批准、编号", "approved and numbered", NUMBER, *ORGANISATION,
        fact("is_used", "编号已被使用", "the number is in use", FLAG),
    ),
    event_type(
        "published", "发布", "published", NUMBER, _TITLE, *ORGANISATION, *_CONTENT,
        fact("alliance_number", "来源的联盟标准", "the alliance standard it comes from", TEXT),
        fact("implementation", "实施日期", "day of implementation", DAY),
        _REVIEW_DUE, ANNOUNCEMENT,
        fact("is_used", "编号已被使用", "the number is in use", FLAG),
    ),
    event_type(
        "terminated", "项目终止", "project ended", required("reason", "理由", "reason", TEXT)
    ),
)  # fmt: skip
_OPENNESS = (
    event_type(
        "disclosed", "公开基本信息", "disclosed",
        fact("disclosed", "公开内容", "what is public", terms(DisclosedItem)),
        fact("has_patents", "涉及专利", "involves patents", FLAG),
    ),
    event_type(
        "self-declared", "自我声明", "self-declared",
        fact("declared", "声明内容", "what is declared", terms(PledgeItem)),
    ),
    event_type(
        "platform-entered", "在标准信息公共服务平台登记", "entered on the platform",
        fact("platform_papers", "提交的材料", "papers handed in", terms(PlatformPaper)),
    ),
)  # fmt: skip
_LIFE = (
    event_type("implemented", "实施", "implemented"),
    event_type(
        "amended", "修改", "amended",
        required("sheet", "修改单号", "number of the amendment", TEXT), *_CONTENT,
    ),
    event_type(
        "reviewed", "复审", "reviewed",
        required("outcome", "结论", "outcome", term(GroupReviewOutcome)), _REVIEW_DUE,
        fact("making", "修订项目", "id of the revision", TEXT),
    ),
    event_type(
        "adoption-requested", "申请采信为国家标准", "adoption requested",
        _RESULTS,
        fact("is_evaluated", "社会团体已通过评价", "its organisation is evaluated", FLAG),
    ),
    event_type(
        "adoption-planned", "列入采信国家标准计划", "on the plan of adoption",
        fact("plan", "计划号", "number of the plan", TEXT),
    ),
    event_type("adopted", "被采信为国家标准", "adopted", _TARGET),
    event_type(
        "converted", "转化为其他标准", "converted", _TARGET,
        fact("kind", "转化类别", "kind of what it becomes", term(ConversionTarget)),
        _RESULTS,
    ),
    event_type("withdrawn", "由社会团体废止", "withdrawn", REASON, ANNOUNCEMENT),
    event_type(
        "replaced", "被代替", "replaced",
        required("by_number", "代替标准", "the standard that replaces it", STANDARD_NUMBER),
    ),
    event_type("abolished", "由主管部门废止", "abolished", REASON, ANNOUNCEMENT, _ORDER),
    event_type("number-revoked", "撤销编号", "number revoked", REASON, ANNOUNCEMENT, _ORDER),
)  # fmt: skip

#: Every event of a group standard, in their usual order.
EVENTS = (*_MAKING, *_OPENNESS, *_LIFE)
