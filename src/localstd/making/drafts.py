"""What is asked of a draft (起草、征求意见、送审): public comment, its answers, and papers."""

from localstd.law import CommentFacts, ConsultationFacts, PapersFacts
from localstd.making.checks.drafts import (
    COMMENT_TOO_SHORT,
    COMMENTS_UNANSWERED,
    NOT_CONSULTED,
    REASON_MISSING,
    SUBMISSION_INCOMPLETE,
)
from localstd.making.events import CommentAnswer
from localstd.procedure import Condition, Event, Interval, Situation

__all__ = ["COMMENT_END", "SUBMISSION", "papers_of"]


def _consultation(situation: Situation) -> ConsultationFacts:
    opened = situation.has_happened("comment-opened")
    return ConsultationFacts(
        was_public=situation.flag("was_public") if opened else opened,
        opened=situation.state.day("comment-opened"),
    )


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
    told = _to_settle(situation)
    received = (_comment(event) for event in told if event.type == "comment-received")
    answers = {_comment(event): event for event in told if event.type == "comment-answered"}
    return tuple(dict.fromkeys(received)), answers


def _to_settle(situation: Situation) -> tuple[Event, ...]:
    """Give what happened before a submission; before a review, what happened since that.

    What was submitted has been judged, by the law of its own day.
    """
    events = situation.state.events
    if situation.event.type == "submitted":
        return events
    last = max((at for at, one in enumerate(events, 1) if one.type == "submitted"), default=0)
    return events[last:]


def _comment(event: Event) -> str:
    return str(event.facts.get("comment", ""))


def _lacks_reason(answer: Event) -> bool:
    return answer.facts.get("answer") != CommentAnswer.ADOPTED and not answer.facts.get("reason")


def papers_of(event: Event | None, situation: Situation) -> PapersFacts:
    """Pick the papers that an event names; in a whole history, none named is none there."""
    found = event.facts.get("papers") if event else None
    if isinstance(found, tuple):
        return PapersFacts(papers=frozenset(found))
    return PapersFacts(papers=frozenset() if situation.is_whole else None)


def _submission(situation: Situation) -> PapersFacts:
    """Pick the papers of the submission; of a review without one there are none."""
    event = situation.event
    return papers_of(event if event.type == "submitted" else None, situation)


def _is_not_judged_yet(situation: Situation) -> bool:
    """Say whether papers are still to be asked for: those of a submission were, on its day."""
    return situation.event.type == "submitted" or "submitted" not in situation.state.latest


def _is_first_period(situation: Situation) -> bool:
    """Say whether a draft was not open to comment before: no text asks for a second period."""
    return "comment-closed" not in situation.state.latest


#: What is asked when a comment period ends (征求意见结束).
COMMENT_END = (
    Interval(
        limit="local.comment",
        since="comment-opened",
        check=COMMENT_TOO_SHORT,
        when=_is_first_period,
    ),
    Condition(
        rule="local.consultation",
        check=NOT_CONSULTED,
        facts=_consultation,
        when=_is_first_period,
    ),
)
#: What is asked of a draft that is submitted for review, and of a review without that (送审).
SUBMISSION = (
    Condition(
        rule="local.submission-papers",
        check=SUBMISSION_INCOMPLETE,
        facts=_submission,
        when=_is_not_judged_yet,
    ),
    Condition(rule="local.comments-handled", check=COMMENTS_UNANSWERED, facts=_unanswered),
    Condition(rule="local.comments-handled", check=REASON_MISSING, facts=_without_reason),
)
