"""Asking for a review (提出复审): what feedback and evaluation come to, and tell the review.

“根据反馈和评估情况对其制定的标准进行复审” (sl2017 art 29 para 2); environmental standards are
revised or abolished by what their evaluation finds (eec2026 art 74).
"""

from collections.abc import Callable
from datetime import date

from localstd.law import ReviewEvidence, ReviewOutcome, Track
from localstd.procedure import DutyType, Event, History, Mandate, Row
from localstd.steps.facts import event_type, fact, term
from localstd.supervision.implementation.mandates import (
    MECHANISM,
    OF_THE_ENVIRONMENT,
    OWE_ANSWERS,
)
from localstd.wording import Wording

__all__ = ["RECOMMENDATION", "REVIEW_ASKED", "asking", "owes_request", "review_asked_by"]

#: 处理建议: what becomes of the standard, in the words of a review.
RECOMMENDATION = fact("recommendation", "处理建议", "recommendation", term(ReviewOutcome))
#: 提出复审: told to the review as an event of its own.
REVIEW_ASKED = event_type("review-asked", "提出复审", "review requested", RECOMMENDATION)


def owes_request(begins_with: Callable[[Event], bool]) -> DutyType:
    """Give the duty to take what was found to the review (据此复审), where it asks for a change.

    >>> owes_request(lambda event: True).name
    'review-request'
    """
    return DutyType(
        name="review-request",
        wording=Wording("据此提出复审", "request a review on that ground"),
        owed_by=OWE_ANSWERS,
        begins_with=begins_with,
    )


def asking(at: tuple[str, ...], who: tuple[Mandate, ...], request: DutyType) -> Row:
    """Make the row by which a review is asked for; the matter stays where it is.

    >>> asking(("answered",), (), owes_request(lambda event: True)).ends
    ('review-request',)
    """
    return Row(
        at=at, event=REVIEW_ASKED.name, to=None,
        who=who, basis=MECHANISM, basis_on={Track.ENVIRONMENT: OF_THE_ENVIRONMENT},
        ends=(request.name,),
    )  # fmt: skip


def review_asked_by(history: History, *, as_of: date) -> Event | None:
    """Make the event by which feedback, monitoring or an evaluation asks for a review.

    ``history`` is that of the feedback or the evaluation, whose matter the event names; ``None``
    where none was asked for by ``as_of``. Who gave the feedback is told by neither.

    >>> from localstd.procedure import Body, Matter
    >>> city = Body(role="city", place="3702")
    >>> feedback = History(
    ...     matter=Matter(id="fb-7", place="3702"),
    ...     events=(
    ...         Event.of("received", date(2026, 3, 2), topic="outdated", is_named=False),
    ...         Event.of("review-asked", date(2026, 4, 1), city, recommendation="revise"),
    ...     ),
    ... )
    >>> event = review_asked_by(feedback, as_of=date(2026, 5, 1))
    >>> event.type, event.by.role, dict(event.facts)
    ('review-asked', 'city', {'evidence': 'feedback', 'source': 'fb-7', 'proposal': 'revise'})
    """
    standing = history.as_of(as_of).standing
    asked = next((one for one in reversed(standing) if one.type == REVIEW_ASKED.name), None)
    if asked is None:
        return None
    told = [one.facts[RECOMMENDATION.name] for one in standing if RECOMMENDATION.name in one.facts]
    proposal = {"proposal": told[-1]} if told else {}
    source, evidence = history.matter.id, _evidence({one.type for one in standing}).value
    return Event.of(asked.type, asked.on, asked.by, evidence=evidence, source=source, **proposal)


def _evidence(types: set[str]) -> ReviewEvidence:
    """Tell by its events what a matter is: monitoring is what no evaluation was concluded from."""
    if "concluded" in types:
        return ReviewEvidence.EVALUATION
    return ReviewEvidence.MONITORING if "monitored" in types else ReviewEvidence.FEEDBACK
