"""The table of a review (复审程序表): what may happen in one cycle of one standard.

Each row cites its provisions, those of one track under that track. That a committee
examines is what sl2017 art 16 asks of the making of recommended standards; of their review no
text that was read asks it, so that a review can be concluded without it.

The way, without what leaves a review at its stage:

>>> for row in REVIEW.rows:
...     if row.to:
...         print(f"{' '.join(row.at):23}{row.event:16}{row.to}")
waiting                opened          open
open examined          examined        examined
open examined          concluded       concluded
waiting open examined  standard-ended  ended

:func:`~localstd.procedure.procedure_page` prints it with its law; the page is
``docs/reference/procedures/review.md``.
"""

from localstd.law import Track
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

_EVALUATION = {Track.FOOD: ("fl-followup",), Track.ENVIRONMENT: ("eec-evaluate",)}


def _on_each_track(*ordinary: str) -> dict[Track, tuple[str, ...]]:
    return {Track.ORDINARY: ordinary, **_EVALUATION}


_CYCLE = _on_each_track("sl2017-review-interval", "ir1990-review")
_OUTCOMES = _on_each_track("sl2017-review-outcome", "ls2020-review-outcomes", "sl1988-review")
#: That what is unfit is revised or abolished says sl2017 art 29 of standards at large.
_OF_EVERY_STANDARD = ("sl2017-review-outcome",)
_FOLLOW_UP = _on_each_track("ls2020-review-outcomes", "sl1988-review")
_REVISION = _on_each_track("ls2020-review-outcomes", "sl1988-review", "lsr2023-revise-limit")
_FEEDBACK = ("sl2017-feedback", "place.feedback", "seed-feedback")
_TOWARDS_OUTCOME = (
    duties.REVIEW.name,
    duties.EARLY_REVIEW.name,
    duties.ASKED_REVIEW.name,
    duties.ASSESSMENT.name,
)
_AFTER_OUTCOME = (duties.REVISION.name, duties.ABOLITION.name)

_ROWS = (
    Row(
        at=(WAITING,), event="cycle-began", to=None,
        basis_on=_CYCLE,
        starts=(duties.REVIEW, duties.ASSESSMENT),
    ),
    Row(
        at=(WAITING, *UNDER_REVIEW), event="trigger-arose", to=None,
        basis_on=_on_each_track("ls2020-review-triggers"),
        conditions=conditions.TRIGGER,
        starts=(duties.EARLY_REVIEW,),
        notices=(notices.TRIGGER,),
    ),
    Row(
        at=(WAITING, *UNDER_REVIEW), event="review-asked", to=None,
        basis=_FEEDBACK, basis_on={Track.ENVIRONMENT: ("eec-evaluate",)},
        starts=(duties.ASKED_REVIEW,),
        notices=(notices.ASKED,),
    ),
    Row(
        at=(WAITING, *UNDER_REVIEW), event="assessed", to=None,
        who=(Mandate(role=SECTOR, basis=("place.assessment",), tracks=ORDINARY),), basis_on=_CYCLE,
        ends=(duties.ASSESSMENT.name,),
    ),
    Row(
        at=(WAITING,), event="opened", to=OPEN,
        who=OFFICES,
        basis_on=_on_each_track(
            "sl2017-review-interval", "ir1990-review", "ls2020-review-triggers"
        ),
        notices=(notices.OPENING,),
    ),
    Row(
        at=UNDER_REVIEW, event="examined", to=EXAMINED,
        who=REVIEWERS, basis_on=_CYCLE,
        conditions=conditions.EXAMINATION,
    ),
    Row(
        at=UNDER_REVIEW, event="part-concluded", to=None,
        who=OFFICES, basis_on=_OUTCOMES,
        conditions=conditions.PART,
        starts=(duties.REVISION, duties.ABOLITION),
    ),
    Row(
        at=UNDER_REVIEW, event="concluded", to=CONCLUDED,
        who=OFFICES, basis_on=_OUTCOMES,
        conditions=conditions.CONCLUSION,
        starts=(duties.REVISION, duties.ABOLITION),
        ends=_TOWARDS_OUTCOME,
        notices=(notices.CONCLUSION,),
    ),
    Row(
        at=(*UNDER_REVIEW, CONCLUDED), event="revision-opened", to=None,
        who=MAKERS, basis=_OF_EVERY_STANDARD, basis_on=_REVISION,
        conditions=conditions.FOLLOW_UP,
        notices=(notices.REVISION,),
    ),
    Row(
        at=(*UNDER_REVIEW, CONCLUDED), event="revision-published", to=None,
        who=MAKERS, basis=_OF_EVERY_STANDARD, basis_on=_REVISION,
        ends=(duties.REVISION.name,),
    ),
    Row(
        at=(*UNDER_REVIEW, CONCLUDED), event="abolition-announced", to=None,
        who=MAKERS, basis=_OF_EVERY_STANDARD, basis_on=_FOLLOW_UP,
        conditions=conditions.FOLLOW_UP,
        ends=(duties.ABOLITION.name,),
        notices=(notices.ABOLITION,),
    ),
    Row(
        at=(*UNDER_REVIEW, CONCLUDED), event="handed-over", to=None,
        who=MAKERS, basis_on={Track.ORDINARY: ("lsr2023-convert",)},
        conditions=conditions.FOLLOW_UP,
    ),
    Row(
        at=(WAITING, *UNDER_REVIEW), event="standard-ended", to=ENDED,
        basis=_OF_EVERY_STANDARD,
        basis_on={
            Track.ORDINARY: ("ir1990-local-auto", "sl1988-local-auto-abolish"),
            Track.FOOD: ("fl-local-lapse",),
        },
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
