"""What is asked of a draft (起草、征求意见、送审): public comment, its answers, and papers."""

from localstd.law import Check, CommentFacts, ConsultationFacts, PapersFacts, Weight
from localstd.making.events import Answer
from localstd.procedure import Condition, Event, Interval, Situation
from localstd.steps.picking import flag, has_happened
from localstd.wording import Wording

__all__ = ["CHECKS", "COMMENT_END", "SUBMISSION", "papers_of"]

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
    title=Wording("意见未处理", "comments not answered"),
    message=Wording(
        "{matter}收到的意见{unanswered}未处理",
        "{matter}: nobody answered the comments {unanswered}",
    ),
    remedy=Wording(
        "对意见{unanswered}逐条写明采纳、部分采纳或者不采纳",
        "answer each of {unanswered}: adopted, partly, or not",
    ),
)
REASON_MISSING = Check(
    code="LS657",
    name="answer-without-reason",
    weight=Weight.WARNING,  # that a refusal says why is read, not written
    title=Wording("未说明不采纳的理由", "answer without a reason"),
    message=Wording(
        "{matter}未采纳或者仅部分采纳意见{without_reason}，未说明理由",
        "{matter}: the comments {without_reason} were not or partly adopted, for no stated reason",
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
CHECKS = (
    *(COMMENT_TOO_SHORT, NOT_CONSULTED, COMMENTS_UNANSWERED, REASON_MISSING),
    SUBMISSION_INCOMPLETE,
)


def _consultation(situation: Situation) -> ConsultationFacts:
    opened = has_happened(situation, "comment-opened")
    return ConsultationFacts(was_public=flag(situation, "was_public") if opened else opened)


def _unanswered(situation: Situation) -> CommentFacts | None:
    """Pick the comments that nobody answered."""
    if not situation.is_whole:
        return None
    received, answers = _comments(situation)
    return CommentFacts(unanswered=tuple(one for one in received if one not in answers))


def _without_reason(situation: Situation) -> CommentFacts | None:
    """Pick the answers that need a reason and have none."""
    if not situation.is_whole:
        return None
    _, answers = _comments(situation)
    return CommentFacts(
        without_reason=tuple(one for one, answer in answers.items() if _lacks_reason(answer))
    )


def _comments(situation: Situation) -> tuple[tuple[str, ...], dict[str, Event]]:
    """Give the ids of the comments received, and the last answer to each."""
    received = map(_comment, situation.state.all("comment-received"))
    answers = {_comment(event): event for event in situation.state.all("comment-answered")}
    return tuple(dict.fromkeys(received)), answers


def _comment(event: Event) -> str:
    return str(event.facts.get("comment", ""))


def _lacks_reason(answer: Event) -> bool:
    return answer.facts.get("answer") != Answer.ADOPTED and not answer.facts.get("reason")


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
#: What is asked of a draft that is submitted for review, and again when it is reviewed (送审).
SUBMISSION = (
    Condition(rule="local.submission-papers", check=SUBMISSION_INCOMPLETE, facts=_submission),
    Condition(rule="local.comments-handled", check=COMMENTS_UNANSWERED, facts=_unanswered),
    Condition(rule="local.comments-handled", check=REASON_MISSING, facts=_without_reason),
)
