"""What can happen to an enterprise standard (企业标准事件), and what each event tells."""

from localstd.law import EnterpriseSubject, FilingReviewReason, PledgeItem, ReviewOutcome
from localstd.procedure import DAY, FLAG, TEXT, TEXTS
from localstd.steps.facts import (
    NUMBER,
    REASON,
    STANDARD_NUMBER,
    event_type,
    fact,
    required,
    term,
    terms,
)

__all__ = ["EVENTS"]

_TITLE = fact("title", "标准名称", "title", TEXT)
_PARTNERS = fact("partners", "联合制定的其他企业", "other enterprises that make it", TEXTS)
_SUBJECT = fact("subject", "标准化对象", "what it is about", term(EnterpriseSubject))
_ALLIANCE_NUMBER = fact(
    "alliance_number", "来源联盟标准编号", "alliance standard that it comes from", TEXT
)
_IN_PILOT = fact("in_pilot", "试点企业", "the enterprise is in the pilot of 2015", FLAG)
_IS_STRICTER = fact("is_stricter", "严于食品安全标准", "stricter than food safety standards", FLAG)
_CONTENT = (
    fact("below_mandatory", "低于强制性国家标准", "below mandatory national standards", FLAG),
    fact("below_recommended", "指标少于或者低于推荐性标准", "below recommended standards", FLAG),
    fact("names_methods", "规定了试验、检验或者评价方法", "names methods", FLAG),
    fact("own_method", "采用自定方法", "sets a method of its own", FLAG),
    fact("published_method", "已有相应方法标准", "a published method exists", FLAG),
)
_FILING = (
    fact("filing_number", "备案号", "filing number", TEXT),
    fact("valid_until", "备案有效期至", "filing valid until", DAY),
)
_DECLARATION = (
    fact("enterprise", "声明企业", "who declares", TEXT),
    fact("shows_number", "公开编号", "shows the number", FLAG),
    fact("shows_name", "公开名称", "shows the name", FLAG),
    fact("shows_functions", "公开功能指标", "shows functional indicators", FLAG),
    fact("shows_performance", "公开性能指标", "shows performance indicators", FLAG),
    fact("shows_lower", "明示少于或者低于推荐性标准", "shows that it is below", FLAG),
    fact("below_recommended", "指标少于或者低于推荐性标准", "below recommended standards", FLAG),
    fact("on_platform", "通过标准信息公共服务平台公开", "on the public platform", FLAG),
    fact("pledged", "承诺内容", "what is promised", terms(PledgeItem)),
    fact("supplied", "首次提供产品或者服务日期", "day of the first supply", DAY),
    _IN_PILOT,
)
_ORDER = (
    fact("authority", "决定机关", "authority that decided", TEXT),
    fact("ordered", "已责令限期改正", "was ordered to correct within a term", FLAG),
    fact("due", "改正期限", "last day of that term", DAY),
    fact("corrected", "限期内已改正", "corrected it in that term", FLAG),
    REASON,
)

#: The events of an enterprise standard, in their usual order.
EVENTS = (
    event_type(
        "drafted", "起草", "drafted",
        _TITLE, fact("enterprise", "制定企业", "enterprise", TEXT), _PARTNERS, _SUBJECT,
        _ALLIANCE_NUMBER,
    ),
    event_type(
        "published", "发布", "published",
        NUMBER, _TITLE, required("enterprise", "制定企业", "enterprise", TEXT), _PARTNERS,
        _SUBJECT, _ALLIANCE_NUMBER,
        fact("implementation", "实施日期", "day of implementation", DAY),
        fact("same_chain", "同行业或者产业链上下游", "of one industry or chain", FLAG),
        _IS_STRICTER, _IN_PILOT, *_CONTENT,
    ),
    event_type("filed", "备案", "filed", *_FILING),
    event_type("refiled", "重新备案", "filed anew", *_FILING),
    event_type(
        "filed-with-health", "报卫生行政部门备案", "filed with the health department",
        fact("filing_number", "备案号", "filing number", TEXT), _IS_STRICTER,
    ),
    event_type("published-by-health", "卫生行政部门公布", "published by the health department"),
    event_type("declared", "自我声明公开", "declared", *_DECLARATION),
    event_type("declaration-changed", "变更自我声明", "declaration changed", *_DECLARATION),
    event_type("implemented", "实施", "implemented"),
    event_type(
        "review-reason-arose", "出现复审情形", "a reason for review arose",
        required("reason", "情形", "the reason", term(FilingReviewReason)),
    ),
    event_type(
        "reviewed", "复审", "reviewed",
        fact("outcome", "复审结论", "outcome of the review", term(ReviewOutcome)),
    ),
    event_type(
        "changed", "修改", "changed",
        fact("change", "修改内容", "what was changed", TEXT), _SUBJECT, *_CONTENT,
    ),
    event_type(
        "partner-left", "联合制定企业退出", "a partner left",
        required("partner", "退出企业", "who left", TEXT), REASON,
    ),
    event_type("withdrawn", "停用", "withdrawn", REASON),
    event_type(
        "replaced", "被代替", "replaced",
        required("by_number", "代替标准编号", "number of the standard that replaces it",
                 STANDARD_NUMBER),
    ),
    event_type("abolished", "责令改正逾期后废止", "abolished by an authority", *_ORDER),
    event_type("number-revoked", "责令改正逾期后撤销编号", "number revoked", *_ORDER),
)  # fmt: skip
