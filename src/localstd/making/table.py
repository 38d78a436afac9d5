"""The table of the making (制修订程序表): what may happen to a local standard, and what follows.

Each row cites its provisions. The law of ls1990 (art 5) knew the same steps in fewer words.
"""

from localstd._attrs import evolve
from localstd.making import conditions, duties, notices
from localstd.making.events import EVENTS
from localstd.making.reading import ReviewStart
from localstd.making.stages import (
    ABOLISHED,
    APPROVAL,
    COMMENT,
    DRAFTING,
    ENDED,
    EXAMINATION,
    PRELIMINARY,
    PROJECT,
    PROJECT_STAGES,
    PUBLISHED,
    REVIEW,
    STAGES,
    STANDARD_STAGES,
)
from localstd.procedure import Mandate, Procedure, Row
from localstd.roles import NATIONAL, PROVINCE
from localstd.steps.makers import (
    DRAFTERS,
    FILERS,
    MAKERS,
    ORDINARY,
    PROPOSERS,
    REVIEWERS,
    SECTORS,
    STATE_COUNCIL,
)
from localstd.steps.outcomes import OUTCOME
from localstd.wording import Wording

__all__ = ["MAKING", "making"]

_STEPS_OF_1990 = "ls1990-procedure"
_ENDS_OF_REVIEW = (duties.REVIEW.name, duties.EARLY_REVIEW.name)
_OPEN_ENDS = (*_ENDS_OF_REVIEW, duties.ABOLITION.name, duties.REVISION.name)

_PROJECT_ROWS = (
    Row(
        at=(PRELIMINARY,), event="proposed", to=None,
        who=PROPOSERS, basis=("ls2020-proposal", _STEPS_OF_1990),
    ),
    Row(
        at=(PRELIMINARY,), event="applied", to=None,
        who=SECTORS, basis=("ls2020-application", _STEPS_OF_1990),
    ),
    Row(
        at=(PRELIMINARY, *PROJECT_STAGES), event="city-empowered", to=None,
        who=(
            Mandate(role=PROVINCE, basis=("sl2017-local-issuer-city",), tracks=ORDINARY),
        ),
    ),
    Row(
        at=(PRELIMINARY,), event="appraised", to=None,
        who=MAKERS, basis=("sl2017-need-survey", "ls2020-appraisal"),
    ),
    Row(
        at=(PRELIMINARY,), event="rejected", to=ENDED,
        who=MAKERS, basis=("ls2020-appraisal", "sl2017-need-survey"),
        notices=(notices.REJECTION,),
    ),
    Row(
        at=(PRELIMINARY,), event="project-approved", to=PROJECT,
        who=MAKERS, basis=("sl2017-need-survey", "ls2020-plan", _STEPS_OF_1990),
        conditions=conditions.PROJECT,
        starts=(duties.PROJECT,),
        notices=(notices.PLAN,),
    ),
    Row(
        at=PROJECT_STAGES, event="project-changed", to=None,
        who=(*MAKERS, *SECTORS), basis=("ls2020-terminate",),
        starts=(duties.PROJECT,),
    ),
    Row(
        at=PROJECT_STAGES, event="project-terminated", to=ENDED,
        who=MAKERS, basis=("ls2020-terminate",),
        conditions=conditions.TERMINATION,
        ends=(duties.PROJECT.name,),
        notices=(notices.TERMINATION,),
    ),
)  # fmt: skip
_DRAFT_ROWS = (
    Row(
        at=(PROJECT,), event="drafting-began", to=DRAFTING,
        who=DRAFTERS, basis=("ls2020-drafting", _STEPS_OF_1990),
    ),
    Row(
        at=(DRAFTING,), event="comment-opened", to=COMMENT,
        who=(*MAKERS, *SECTORS, *DRAFTERS),
        basis=("ls2020-comment-days", "fli-comment", "eec-hearing", _STEPS_OF_1990),
        notices=(notices.COMMENT,),
    ),
    Row(
        at=(COMMENT,), event="comment-received", to=None,
        basis=("ls2020-comment-days", "fli-comment", "eec-hearing", _STEPS_OF_1990),
    ),
    Row(
        at=(COMMENT, EXAMINATION), event="comment-answered", to=None,
        who=(*MAKERS, *SECTORS, *DRAFTERS),
        basis=("ls2020-submit", _STEPS_OF_1990),
        notices=(notices.ANSWER,),
    ),
    Row(
        at=(COMMENT,), event="comment-closed", to=EXAMINATION,
        who=(*MAKERS, *SECTORS, *DRAFTERS),
        basis=("ls2020-comment-days", "fli-comment", "eec-hearing", _STEPS_OF_1990),
        conditions=conditions.COMMENT_END,
    ),
    Row(
        at=(EXAMINATION,), event="submitted", to=None,
        who=SECTORS, basis=("ls2020-submit", _STEPS_OF_1990),
        conditions=conditions.SUBMISSION,
    ),
    Row(
        at=(EXAMINATION,), event="technically-reviewed", to=APPROVAL,
        who=REVIEWERS, basis=("ls2020-tc", "ls2020-review-items", _STEPS_OF_1990),
        conditions=conditions.REVIEW,
    ),
    Row(
        at=(EXAMINATION,), event="review-failed", to=DRAFTING,
        who=(*REVIEWERS, *MAKERS), basis=("ls2020-review-items", "sh-refusal", _STEPS_OF_1990),
        notices=(notices.FAILURE,),
    ),
)  # fmt: skip
_APPROVAL_ROWS = (
    Row(
        at=(APPROVAL,), event="public-notice", to=None,
        who=MAKERS, basis=("sd-publicity", "ls2020-principles"),
    ),
    Row(
        at=(APPROVAL,), event="approved", to=None,
        who=MAKERS, basis=("ls2020-approve", "ls2020-number"),
        conditions=conditions.APPROVAL,
    ),
    Row(
        at=(APPROVAL,), event="published", to=PUBLISHED,
        who=MAKERS, basis=("ls2020-publish",),
        conditions=conditions.PUBLICATION,
        starts=(duties.PUBLICITY, duties.REPORT, duties.FILING, duties.REVIEW),
        ends=(duties.PROJECT.name,),
        notices=(notices.PUBLICATION,),
    ),
)  # fmt: skip
_FILE_ROWS = (
    Row(
        at=STANDARD_STAGES, event="made-public", to=None,
        who=MAKERS, basis=("ls2020-publicity-days", "sl2017-free-mandatory"),
        ends=(duties.PUBLICITY.name,),
    ),
    Row(
        at=STANDARD_STAGES, event="reported-to-province", to=None,
        who=duties.REPORT.owed_by,
        ends=(duties.REPORT.name,),
        notices=(notices.REPORT,),
    ),
    Row(
        at=(*STANDARD_STAGES, ABOLISHED), event="filed", to=None,
        who=FILERS, basis=("ls2020-filing-days", "ls1990-filing", "fli-filing"),
        conditions=conditions.FILING,
        starts=(duties.SECTOR_NOTICE,),
        ends=(duties.FILING.name,),
        notices=(notices.FILING,),
    ),
    Row(
        at=(*STANDARD_STAGES, ABOLISHED), event="sector-informed", to=None,
        who=STATE_COUNCIL,
        ends=(duties.SECTOR_NOTICE.name,),
    ),
    Row(
        at=STANDARD_STAGES, event="implemented", to=None,
        basis=("ir1990-review", "ns2022-transition", "fli-early"),
    ),
    Row(
        at=STANDARD_STAGES, event="amended", to=None,
        who=MAKERS, basis=("sl2017-review-outcome", "arch1991-permanent"),
        ends=(duties.REVISION.name,),
        notices=(notices.PUBLICATION,),
    ),
    Row(
        at=STANDARD_STAGES, event="overtaken", to=None,
        basis=("ls2020-review-triggers", "ir1990-local-auto", "sl1988-local-auto-abolish"),
        starts=(duties.EARLY_REVIEW,),
        notices=(notices.OVERTAKEN,),
    ),
)  # fmt: skip
_END_ROWS = (
    Row(
        at=STANDARD_STAGES, event="lapsed", to=ABOLISHED,
        basis=(
            *("fl-local-lapse", "ir1990-local-auto", "sl1988-local-auto-abolish"),
            "ls2020-review-triggers",
        ),
        conditions=conditions.LAPSE,
        ends=_OPEN_ENDS,
        notices=(notices.ABOLITION,),
    ),
    Row(
        at=(PUBLISHED,), event="review-opened", to=REVIEW,
        who=MAKERS, basis=("sl2017-review-interval", "ls2020-review-triggers", "ir1990-review"),
        notices=(notices.REVIEW,),
    ),
    Row(
        at=STANDARD_STAGES, event="reviewed", to=PUBLISHED,
        who=MAKERS, basis=("sl2017-review-outcome", "ls2020-review-outcomes", "ir1990-review"),
        conditions=OUTCOME,
        starts=(duties.REVIEW, duties.ABOLITION, duties.REVISION),
        ends=_ENDS_OF_REVIEW,
    ),
    Row(
        at=STANDARD_STAGES, event="abolished", to=ABOLISHED,
        who=(
            *MAKERS,
            Mandate(
                role=NATIONAL, basis=("sl2017-gov-number", "sl2017-gov-substance"), tracks=ORDINARY
            ),
        ),
        basis=("sl2017-review-outcome", "ls2020-review-outcomes", "sl1988-review"),
        ends=_OPEN_ENDS,
        notices=(notices.ABOLITION,),
    ),
    Row(
        at=STANDARD_STAGES, event="replaced", to=ABOLISHED,
        who=MAKERS, basis=("sl2017-review-outcome", "sl1988-review"),
        ends=_OPEN_ENDS,
        notices=(notices.ABOLITION,),
    ),
    Row(
        at=tuple(stage.code for stage in STAGES), event="archived", to=None,
        basis=("arch1991-classes", "archlaw-scope-approval", "seed-filing"),
    ),
)  # fmt: skip

#: The making of local standards, and their file after publication, by the usual readings.
MAKING = Procedure(
    name="making",
    wording=Wording("地方标准制修订", "making of local standards"),
    stages=STAGES,
    events=EVENTS,
    rows=(*_PROJECT_ROWS, *_DRAFT_ROWS, *_APPROVAL_ROWS, *_FILE_ROWS, *_END_ROWS),
    start=PRELIMINARY,
    subject="number",
)


def making(review_start: ReviewStart) -> Procedure:
    """Give the table by a reading of the day from which a review period runs.

    The law does not name the day; a province that sets it takes the table made for it.

    >>> usual, other = (making(start) for start in ReviewStart)
    >>> usual is MAKING, [row.event for row in other.rows if duties.REVIEW in row.starts]
    (True, ['implemented', 'reviewed'])
    """
    if review_start is ReviewStart.PUBLICATION:
        return MAKING
    return MAKING.with_rows(map(_from_implementation, MAKING.rows))


def _from_implementation(row: Row) -> Row:
    if row.event == "implemented":
        return evolve(row, starts=(*row.starts, duties.REVIEW))
    if row.event == "published":
        return evolve(row, starts=tuple(one for one in row.starts if one is not duties.REVIEW))
    return row
