"""What can happen to a local standard (事件类型), from proposal to end, and what each tells."""

from localstd.law import ReviewBody, ReviewOutcome, Term
from localstd.procedure import DAY, FLAG, TEXT, TEXTS
from localstd.steps import votes
from localstd.steps.facts import (
    ANNOUNCEMENT,
    NUMBER,
    REASON,
    STANDARD_NUMBER,
    event_type,
    fact,
    required,
    term,
)

__all__ = ["EVENTS", "CommentAnswer"]


class CommentAnswer(Term):
    """How a comment is answered (意见处理结果); all but the first need a reason."""

    ADOPTED = ("adopted", "采纳", "adopted")
    PARTLY = ("partly", "部分采纳", "adopted in part")
    NOT_ADOPTED = ("not-adopted", "不采纳", "not adopted")


_TITLE = required("title", "名称", "title", TEXT)
_APPLICANT = fact("applicant", "提出单位", "applicant", TEXT)
_DEADLINE = fact("deadline", "完成期限", "day of completion", DAY)
_URGENT = fact("urgent", "急需情形", "reason of urgency", TEXT)
_PAPERS = fact("papers", "材料", "papers", TEXTS)
_IMPLEMENTATION = fact("implementation", "实施日期", "day of implementation", DAY)
_DISPUTE = required("dispute", "争议编号", "the dispute's id", TEXT)
_COMMENT = required("comment", "意见编号", "the comment's id", TEXT)

_SCOPE = (
    fact("special_need", "特殊技术要求", "what is special in the place", TEXT),
    fact("national_exists", "已有国家标准或行业标准", "a national or industry one exists", FLAG),
    fact("is_stricter", "严于国家标准", "stricter than the national one", FLAG),
    fact("is_local_specialty", "地方特色食品", "a local specialty", FLAG),
    fact("food_class", "食品类别", "class of food", TEXT),
)
_EXAMINED = (
    fact("in_scope", "属于地方标准范围", "inside the scope", FLAG),
    fact("floor_kept", "不低于强制性国家标准", "not below mandatory ones", FLAG),
    fact("dissent_handled", "分歧意见已处理", "dissent handled", FLAG),
    fact("below_mandatory", "低于强制性标准", "below a mandatory one", FLAG),
    fact("below_recommended", "低于推荐性国家标准", "below a recommended national one", FLAG),
)

_PROJECT = (
    event_type(
        "proposed", "提出立项建议", "proposed", _TITLE,
        fact("proposer", "建议人", "proposer", TEXT), _URGENT,
        fact("is_forwarded", "须移交有关部门", "to be handed to the department in charge", FLAG),
    ),
    event_type(
        "handed-over", "移交立项建议", "proposal handed over",
        fact("department", "有关部门", "department in charge", TEXT),
    ),
    event_type("applied", "提出立项申请", "applied for", _TITLE, _APPLICANT, _PAPERS),
    event_type(
        "city-empowered", "省级批准该市制定地方标准", "city empowered by its province",
        fact("document", "批准文号", "number of the approval", TEXT),
    ),
    event_type(
        "appraised", "立项论证评估", "appraised",
        fact("surveyed", "已调查需求", "needs surveyed", FLAG),
        fact("appraised", "已论证必要性和可行性", "necessity and feasibility appraised", FLAG),
        *_SCOPE,
    ),
    event_type("rejected", "不予立项", "rejected", required("reason", "理由", "reason", TEXT)),
    event_type(
        "project-approved", "批准立项", "project approved",
        required("project", "项目名称", "project", TEXT), _APPLICANT,
        fact("drafter", "起草单位", "drafting unit", TEXT), _DEADLINE, _URGENT,
        fact("committee_under_correction", "技术委员会限期改正期间", "ordered to correct", FLAG),
    ),
    event_type("plan-made-public", "公布项目计划", "plan made public", ANNOUNCEMENT),
    event_type(
        "project-changed", "项目变更", "project changed",
        required("change", "变更内容", "what is changed", TEXT), REASON,
    ),
    event_type(
        "project-rescheduled", "项目延期", "project rescheduled",
        required("deadline", "完成期限", "day of completion", DAY), REASON,
    ),
    event_type(
        "project-terminated", "项目终止", "project terminated",
        fact("ground", "终止情形", "ground", TEXT), REASON,
    ),
)  # fmt: skip
_DRAFT = (
    event_type(
        "drafting-began", "开始起草", "drafting began",
        fact("drafters", "起草人员", "drafters", TEXTS),
    ),
    event_type(
        "comment-opened", "公开征求意见", "opened to comment",
        fact("was_public", "向社会公开", "open to the public", FLAG),
    ),
    event_type(
        "comment-received", "收到意见", "comment received",
        _COMMENT, fact("author", "提出人", "author", TEXT),
    ),
    event_type(
        "comment-answered", "处理意见", "comment answered",
        _COMMENT, required("answer", "处理结果", "answer", term(CommentAnswer)), REASON,
    ),
    event_type("comment-closed", "征求意见结束", "comment closed"),
    event_type("submitted", "送审", "submitted for review", _PAPERS),
    event_type(
        "technically-reviewed", "通过技术审查", "technical review passed",
        fact("body", "审查组织", "reviewing body", term(ReviewBody)),
        fact("committee_exists", "已有标准化技术委员会", "a committee exists", FLAG),
        *votes.FACTS, *_EXAMINED,
    ),
    event_type(
        "review-failed", "未通过技术审查", "technical review failed",
        required("reason", "书面理由", "written reasons", TEXT),
    ),
    event_type(
        "public-notice", "批准前公示", "notice before approval",
        fact("has_open_dissent", "有未处理的异议", "dissent still open", FLAG),
    ),
    event_type(
        "approved", "批准、编号", "approved and numbered", NUMBER, _PAPERS,
        fact("is_used", "编号已被使用", "the number is in use", FLAG),
    ),
)  # fmt: skip
_STANDARD = (
    event_type(
        "published", "发布", "published", NUMBER,
        fact("title", "名称", "title", TEXT), _IMPLEMENTATION, ANNOUNCEMENT,
        fact("issuer", "发布部门", "issuing department", TEXT),
        fact("sector", "行业主管部门", "sector department", TEXT),
    ),
    event_type("made-public", "公开目录和文本", "made public"),
    event_type("reported-to-province", "报省级标准化行政主管部门", "reported to the province"),
    event_type(
        "filed", "备案", "filed",
        fact("filing_number", "备案号", "filing number", TEXT), _PAPERS,
    ),
    event_type("sector-informed", "通报国务院有关行政主管部门", "sector departments informed"),
    event_type("implemented", "实施", "implemented"),
    event_type("amended", "发布修改单", "amended", required("sheet", "修改单号", "sheet", TEXT)),
    event_type(
        "overtaken", "相应国家标准或行业标准发布", "national or industry standard published",
        required("standard", "国家标准或行业标准", "that standard", STANDARD_NUMBER),
        _IMPLEMENTATION,
    ),
    event_type(
        "lapsed", "自行废止", "lapsed", fact("standard", "相应标准", "standard", STANDARD_NUMBER)
    ),
    event_type(
        "review-opened", "启动复审", "review opened",
        fact("review", "复审事项", "id of the review", TEXT),
        fact("trigger", "提前复审情形", "trigger", TEXT),
    ),
    event_type(
        "reviewed", "复审结论", "reviewed",
        required("outcome", "结论", "outcome", term(ReviewOutcome)),
        fact("review", "复审事项", "id of the review", TEXT),
        fact("making", "修订项目", "id of the revision", TEXT),
    ),
    event_type("abolished", "公告废止", "abolished", ANNOUNCEMENT, REASON),
    event_type(
        "replaced", "被代替", "replaced",
        required("by_number", "代替标准", "the standard that replaces it", STANDARD_NUMBER),
    ),
    event_type(
        "disputed", "出现争议", "in dispute",
        _DISPUTE, fact("parties", "争议各方", "parties", TEXTS),
    ),
    event_type(
        "dispute-settled", "争议协商解决", "dispute settled",
        _DISPUTE, fact("outcome", "协商结果", "what was agreed", TEXT),
    ),
    event_type(
        "archived", "归档", "archived", required("records", "归档文件", "records", TEXTS)
    ),
)  # fmt: skip

#: Every event of the making and of the standard after it, in their usual order.
EVENTS = (*_PROJECT, *_DRAFT, *_STANDARD)
