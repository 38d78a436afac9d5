"""What is asked of a draft (起草、征求意见、送审): public comment, its answers, and papers."""

from localstd.law import Check, CommentFacts, ConsultationFacts, PapersFacts, Weight
from localstd.procedure import Condition, Event, Interval, Situation
from localstd.steps.picking import flag, has_happened
from localstd.wording import Wording

__all__ = ["CHECKS", "COMMENTS_ANSWERED", "COMMENT_END", "SUBMISSION", "papers_of"]

COMMENT_TOO_SHORT = Check(
    code="LS630",
    name="comment-too-short",
    weight=Weight.BAR,
    title=Wording("征求意见时间不足", "comment period too short"),
    message=Wording(
        "{matter}自{started}征求意见，不少于{length}，{done}结束，少{late}天",
        "{matter}: open from {started} for {length} or more, ended {done}; days short: {late}",
    ),
    remedy=Wording("继续征求意见至期满", "keep it open until the period has run"),
)
NOT_CONSULTED = Check(
    code="LS631",
    name="not-consulted",
    weight=Weight.BAR,
    title=Wording("未公开征求意见", "no public consultation"),
    message=Wording("{matter}未向社会公开征求意见", "{matter} was not opened to public comment"),
    remedy=Wording("公开征求意见", "open it to the public"),
)
COMMENTS_UNANSWERED = Check(
    code="LS632",
    name="comments-unanswered",
    weight=Weight.BAR,
    title=Wording("意见未处理", "comments not dealt with"),
    message=Wording(
        "{matter}收到的意见应逐条处理，不采纳或者部分采纳的说明理由",
        "{matter}: each comment is answered; not or partly adopting one needs a reason",
    ),
    remedy=Wording("补充意见处理结果和理由", "add the answers and the reasons"),
)
SUBMISSION_INCOMPLETE = Check(
    code="LS633",
    name="submission-incomplete",
    weight=Weight.BAR,
    title=Wording("送审材料不全", "papers for review incomplete"),
    message=Wording("{matter}的送审材料缺{lacking}", "{matter} is submitted without: {lacking}"),
    remedy=Wording("补齐{lacking}", "add: {lacking}"),
)
CHECKS = (COMMENT_TOO_SHORT, NOT_CONSULTED, COMMENTS_UNANSWERED, SUBMISSION_INCOMPLETE)


def _consultation(situation: Situation) -> ConsultationFacts:
    opened = has_happened(situation, "comment-opened")
    return ConsultationFacts(was_public=flag(situation, "was_public") if opened else opened)


def _comments(situation: Situation) -> CommentFacts | None:
    """Pick the comments that nobody answered, and the answers without a needed reason."""
    if not situation.is_whole:
        return None
    received = tuple(dict.fromkeys(map(_comment, situation.state.all("comment-received"))))
    answers = {_comment(event): event for event in situation.state.all("comment-answered")}
    return CommentFacts(
        received=len(received),
        unanswered=tuple(one for one in received if one not in answers),
        without_reason=tuple(one for one, event in answers.items() if _lacks_reason(event)),
    )


def _comment(event: Event) -> str:
    return str(event.facts.get("comment", ""))


def _lacks_reason(answer: Event) -> bool:
    return answer.facts.get("answer") != "adopted" and not answer.facts.get("reason")


def papers_of(event: Event | None, situation: Situation) -> PapersFacts:
    """Pick the papers that an event names; in a whole history, none named is none there."""
    found = event.facts.get("papers") if event else None
    if isinstance(found, tuple):
        return PapersFacts(papers=frozenset(found))
    return PapersFacts(papers=frozenset() if situation.is_whole else None)


def _submission(situation: Situation) -> PapersFacts:
    """Pick the papers of the submission, be it this event or the last one before it."""
    event = situation.event
    return papers_of(
        event if event.type == "submitted" else situation.state.latest.get("submitted"), situation
    )


#: What is asked when a comment period ends (征求意见结束).
COMMENT_END = (
    Interval(limit="local.comment", since="comment-opened", check=COMMENT_TOO_SHORT),
    Condition(rule="local.consultation", check=NOT_CONSULTED, facts=_consultation),
)
#: That each comment is answered (意见处理).
COMMENTS_ANSWERED = Condition(
    rule="local.comments-handled", check=COMMENTS_UNANSWERED, facts=_comments
)
#: What is asked of a draft that is submitted for review, and again when it is reviewed (送审).
SUBMISSION = (
    Condition(rule="local.submission-papers", check=SUBMISSION_INCOMPLETE, facts=_submission),
    COMMENTS_ANSWERED,
)
