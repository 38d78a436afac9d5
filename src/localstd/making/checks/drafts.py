"""What can be wrong with a draft (起草、征求意见、技术审查): the words of findings."""

from localstd.law import Check, Weight
from localstd.wording import Wording

__all__ = [
    "BELOW_FLOOR",
    "BELOW_RECOMMENDED",
    "CHECKS",
    "COMMENTS_UNANSWERED",
    "COMMENT_TOO_SHORT",
    "ITEMS_OPEN",
    "NOT_CONSULTED",
    "NO_REVIEWING_BODY",
    "REASON_MISSING",
    "SUBMISSION_INCOMPLETE",
]

COMMENT_TOO_SHORT = Check(
    code="LS630",
    name="comment-too-short",
    weight=Weight.BAR,
    title=Wording("征求意见时间不足", "comment period too short"),
    message=Wording(
        "{matter}自{started}征求意见，应不少于{length}，{done}即结束，少{late}天",
        "{matter}: comment opened {started}, was to last {length} or more, and ended {done}"
        " ({late}-day shortfall)",
    ),
    remedy=Wording("继续征求意见至期满", "keep it open until the period has run"),
)
NOT_CONSULTED = Check(
    code="LS631",
    name="not-consulted",
    weight=Weight.BAR,
    title=Wording("未公开征求意见", "no public consultation"),
    message=Wording("{matter}未向社会公开征求意见", "{matter} was not opened to public comment"),
    remedy=Wording(
        "公开征求意见；生态环境标准也可以举行听证会",
        "open it to the public; for a standard of the environment a hearing is also possible",
    ),
)
COMMENTS_UNANSWERED = Check(
    code="LS632",
    name="comments-unanswered",
    weight=Weight.WARNING,  # that each has an answer is read of the paper on their handling
    title=Wording("意见未处理", "comments not answered"),
    message=Wording(
        "{matter}收到的意见{unanswered}未处理",
        "{matter}: comments {unanswered} were not answered",
    ),
    remedy=Wording(
        "对意见{unanswered}逐条写明采纳、部分采纳或者不采纳",
        "answer each of {unanswered}: adopted, partly adopted or not adopted",
    ),
)
REASON_MISSING = Check(
    code="LS657",
    name="answer-without-reason",
    weight=Weight.WARNING,  # that a refusal says why is read, not written
    title=Wording("未说明不采纳的理由", "reasons not given"),
    message=Wording(
        "{matter}未采纳或者仅部分采纳意见{without_reason}，未说明理由",
        "{matter}: the comments {without_reason} were not or partly adopted, without a stated"
        " reason",
    ),
    remedy=Wording("写明理由", "state the reason"),
)
SUBMISSION_INCOMPLETE = Check(
    code="LS633",
    name="submission-incomplete",
    weight=Weight.BAR,
    title=Wording("送审材料不全", "papers for review incomplete"),
    message=Wording("{matter}的送审材料缺{lacking}", "{matter} is submitted without: {lacking}"),
    remedy=Wording("补齐{lacking}", "add: {lacking}"),
)
NO_REVIEWING_BODY = Check(
    code="LS635",
    name="no-reviewing-body",
    weight=Weight.BAR,
    title=Wording("审查组织不合规定", "reviewed by a body without power"),
    message=Wording(
        "{matter}的审查组织不符合所引条款的规定",
        "{matter} was reviewed by a body that the provision cited does not allow",
    ),
    remedy=Wording(
        "由所引条款规定的组织审查", "have it reviewed by a body that the provision cited names"
    ),
)
ITEMS_OPEN = Check(
    code="LS639",
    name="review-items-open",
    weight=Weight.BAR,
    title=Wording("技术审查事项未通过", "an item of the review is not settled"),
    message=Wording(
        "{matter}的技术审查应确认属于地方标准范围、协调一致、分歧意见已处理",
        "{matter}: the review must confirm scope, consistency and that dissent is settled",
    ),
    remedy=Wording("处理后重新审查", "settle it and review again"),
)
BELOW_FLOOR = Check(
    code="LS640",
    name="below-floor",
    weight=Weight.BAR,
    title=Wording("低于强制性国家标准", "below a mandatory national standard"),
    message=Wording(
        "{matter}的技术要求低于强制性国家标准的相关技术要求",
        "{matter} sets lower requirements than a mandatory national standard",
    ),
    remedy=Wording("修改技术要求", "raise the requirements"),
)
BELOW_RECOMMENDED = Check(
    code="LS641",
    name="below-recommended",
    weight=Weight.BAR,
    title=Wording("低于推荐性国家标准", "below a recommended national standard"),
    message=Wording(
        "{matter}的技术要求低于推荐性国家标准的相关技术要求",
        "{matter} sets lower requirements than a recommended national standard",
    ),
    remedy=Wording("修改技术要求", "raise the requirements"),
)
CHECKS = (
    COMMENT_TOO_SHORT,
    NOT_CONSULTED,
    COMMENTS_UNANSWERED,
    REASON_MISSING,
    SUBMISSION_INCOMPLETE,
    NO_REVIEWING_BODY,
    ITEMS_OPEN,
    BELOW_FLOOR,
    BELOW_RECOMMENDED,
)
