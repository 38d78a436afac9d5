"""The table of a review (复审程序表): what may happen in one cycle of one standard.

Each row cites its provisions. That a committee examines is what sl2017 art 16 asks of the making
of recommended standards; of their review no text that was read asks it, so that a review can be
concluded without it.
"""

from localstd.procedure import Mandate, Procedure, Row
from localstd.review import conditions, duties, notices
from localstd.review.events import EVENTS
from localstd.review.stages import (
    CONCLUDED,
    ENDED,
    EXAMINED,
    OPEN,
    STAGES,
    UNDER_REVIEW,
    WAITING,
)
from localstd.roles import SECTOR
from localstd.steps.makers import MAKERS, OFFICES, ORDINARY, REVIEWERS
from localstd.wording import Wording

__all__ = ["REVIEW"]

_CYCLE = ("sl2017-review-interval", "ir1990-review")
_OUTCOMES = ("sl2017-review-outcome", "ls2020-review-outcomes", "sl1988-review")
_TOWARDS_OUTCOME = (duties.REVIEW.name, duties.EARLY_REVIEW.name, duties.ASSESSMENT.name)
_AFTER_OUTCOME = (duties.REVISION.name, duties.ABOLITION.name)

_ROWS = (
    Row(
        at=(WAITING,), event="cycle-began", to=None,
        basis=_CYCLE,
        starts=(duties.REVIEW, duties.ASSESSMENT),
    ),
    Row(
        at=(WAITING, *UNDER_REVIEW), event="trigger-arose", to=None,
        basis=("ls2020-review-triggers",),
        conditions=conditions.TRIGGER,
        starts=(duties.EARLY_REVIEW,),
        notices=(notices.TRIGGER,),
    ),
    Row(
        at=(WAITING, *UNDER_REVIEW), event="assessed", to=None,
        who=(Mandate(role=SECTOR, basis=("sh-assess",), tracks=ORDINARY),), basis=_CYCLE,
        ends=(duties.ASSESSMENT.name,),
    ),
    Row(
        at=(WAITING,), event="opened", to=OPEN,
        who=OFFICES, basis=(*_CYCLE, "ls2020-review-triggers"),
        notices=(notices.OPENING,),
    ),
    Row(
        at=UNDER_REVIEW, event="examined", to=EXAMINED,
        who=REVIEWERS, basis=_CYCLE,
        conditions=conditions.EXAMINATION,
    ),
    Row(
        at=UNDER_REVIEW, event="part-concluded", to=None,
        who=OFFICES, basis=_OUTCOMES,
        conditions=conditions.PART,
        starts=(duties.REVISION, duties.ABOLITION),
    ),
    Row(
        at=UNDER_REVIEW, event="concluded", to=CONCLUDED,
        who=OFFICES, basis=_OUTCOMES,
        conditions=conditions.CONCLUSION,
        starts=(duties.REVISION, duties.ABOLITION),
        ends=_TOWARDS_OUTCOME,
        notices=(notices.CONCLUSION,),
    ),
    Row(
        at=(*UNDER_REVIEW, CONCLUDED), event="revision-opened", to=None,
        who=MAKERS, basis=(*_OUTCOMES, "lsr2023-revise-limit"),
        conditions=conditions.FOLLOW_UP,
        notices=(notices.REVISION,),
    ),
    Row(
        at=(*UNDER_REVIEW, CONCLUDED), event="revision-published", to=None,
        who=MAKERS, basis=(*_OUTCOMES, "lsr2023-revise-limit"),
        ends=(duties.REVISION.name,),
    ),
    Row(
        at=(*UNDER_REVIEW, CONCLUDED), event="abolition-announced", to=None,
        who=MAKERS, basis=_OUTCOMES,
        conditions=conditions.FOLLOW_UP,
        ends=(duties.ABOLITION.name,),
        notices=(notices.ABOLITION,),
    ),
    Row(
        at=(*UNDER_REVIEW, CONCLUDED), event="handed-over", to=None,
        who=MAKERS, basis=("lsr2023-convert",),
        conditions=conditions.FOLLOW_UP,
    ),
    Row(
        at=(WAITING, *UNDER_REVIEW), event="standard-ended", to=ENDED,
        basis=(
            "sl2017-review-outcome", "fl-local-lapse", "ir1990-local-auto",
            "sl1988-local-auto-abolish",
        ),
        ends=(*_TOWARDS_OUTCOME, *_AFTER_OUTCOME),
    ),
)  # fmt: skip

#: The review of one standard: one cycle, from the day that it runs from to its outcome.
REVIEW = Procedure(
    name="review",
    wording=Wording("地方标准复审", "review of a local standard"),
    stages=STAGES,
    events=EVENTS,
    rows=_ROWS,
    start=WAITING,
    subject="number",
)
