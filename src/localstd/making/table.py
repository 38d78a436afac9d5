"""The table of the making (制修订程序表): what may happen to a local standard, and what follows.

Each row cites its provisions, those of one track under that track. The law of ls1990 (art 5)
knew the same steps in fewer words.

The way, without what leaves a standard at its stage:

>>> for row in MAKING.rows:
...     if row.to:
...         print(f"{' '.join(row.at):16}{row.event:22}{row.to}")
00              rejected              ended
00              project-approved      10
10 20 30 40 50  project-terminated    ended
10              drafting-began        20
20 40           comment-opened        30
30              comment-closed        40
40              technically-reviewed  50
50              published             60
60 90           lapsed                95
60              review-opened         90
60 90           reviewed              60
60 90           abolished             95
60 90           replaced              95

:func:`~localstd.procedure.procedure_page` prints it with its law; the page is
``docs/reference/procedures/making.md``.
"""

from localstd._attrs import evolve
from localstd.law import Track
from localstd.making import approvals, drafts, duties, examinations, notices, projects, standing
from localstd.making.events import EVENTS
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
    CONSULTERS,
    DRAFTERS,
    FILERS,
    MAKERS,
    OF_A_CITY,
    OFFICES,
    ORDINARY,
    PLANNERS,
    PROPOSERS,
    REVIEWERS,
    SECTORS,
    STATE_COUNCIL,
)
from localstd.steps.review_start import ReviewStart
from localstd.steps.reviews import OUTCOME
from localstd.wording import Wording

__all__ = ["MAKING", "making"]

_STEPS_OF_1990 = "ls1990-procedure"
_PROPOSAL = (duties.HAND_OVER.name,)
_ENDS_OF_PROJECT = tuple(
    one.name for one in (duties.PROJECT, duties.COMMITTEE_WORK, duties.URGENT, duties.PLAN)
)
_ENDS_OF_REVIEW = (duties.REVIEW.name, duties.EARLY_REVIEW.name)
_OPEN_ENDS = (*_ENDS_OF_REVIEW, duties.ABOLITION.name, duties.REVISION.name)
_COMMENT = {
    Track.ORDINARY: ("ls2020-comment-days", _STEPS_OF_1990),
    Track.FOOD: ("fli-comment", "sl2017-need-survey"),
    Track.ENVIRONMENT: ("eec-expert", "eec-hearing", "sl2017-need-survey"),
}
_UNTIL_THE_END = (PRELIMINARY, *PROJECT_STAGES, *STANDARD_STAGES)
_ENVIRONMENTAL = ("eec-quality", "eec-discharge", "eec-soil", "epl-quality", "epl-discharge")


def _ordinary(*basis: str) -> dict[Track, tuple[str, ...]]:
    return {Track.ORDINARY: basis}


_PROJECT_ROWS = (
    Row(
        at=(PRELIMINARY,), event="proposed", to=None,
        who=PROPOSERS,
        starts=(duties.HAND_OVER,),
    ),
    Row(
        at=(PRELIMINARY,), event="handed-over", to=None,
        who=duties.HAND_OVER.owed_by,
        ends=_PROPOSAL,
    ),
    Row(
        at=(PRELIMINARY,), event="applied", to=None,
        who=SECTORS, basis_on=_ordinary(_STEPS_OF_1990),
        conditions=projects.APPLICATION,
        ends=_PROPOSAL,
    ),
    Row(
        at=(PRELIMINARY, *PROJECT_STAGES), event="city-empowered", to=None,
        who=(
            Mandate(role=PROVINCE, basis=("sl2017-local-issuer-city",), tracks=ORDINARY),
        ),
        matters=OF_A_CITY,
    ),
    Row(
        at=(PRELIMINARY,), event="appraised", to=None,
        who=PLANNERS, basis=("sl2017-need-survey",), basis_on=_ordinary("ls2020-appraisal"),
    ),
    Row(
        at=(PRELIMINARY,), event="rejected", to=ENDED,
        who=PLANNERS, basis=("sl2017-need-survey",), basis_on=_ordinary("ls2020-appraisal"),
        ends=_PROPOSAL,
        notices=(notices.REJECTION,),
    ),
    Row(
        at=(PRELIMINARY,), event="project-approved", to=PROJECT,
        who=PLANNERS, basis=("sl2017-need-survey",),
        basis_on=_ordinary("ls2020-plan", _STEPS_OF_1990),
        conditions=projects.PROJECT,
        starts=(duties.PROJECT, duties.COMMITTEE_WORK, duties.URGENT, duties.PLAN),
        ends=_PROPOSAL,
        notices=(notices.PLAN,),
    ),
    Row(
        at=PROJECT_STAGES, event="plan-made-public", to=None,
        who=duties.PLAN.owed_by,
        ends=(duties.PLAN.name,),
    ),
    Row(
        at=PROJECT_STAGES, event="project-changed", to=None,
        who=(*PLANNERS, *SECTORS), basis_on=_ordinary("ls2020-terminate"),
    ),
    *(
        Row(
            at=at, event="project-rescheduled", to=None,
            who=PLANNERS, basis_on=_ordinary("ls2020-terminate", "ls2020-plan"),
            starts=(duties.PROJECT, *also),
        )
        for at, also in (
            ((PROJECT, DRAFTING, COMMENT, EXAMINATION), (duties.COMMITTEE_WORK,)),
            ((APPROVAL,), ()),
        )
    ),
    Row(
        at=PROJECT_STAGES, event="project-terminated", to=ENDED,
        who=PLANNERS, basis_on=_ordinary("ls2020-terminate"),
        conditions=projects.TERMINATION,
        ends=_ENDS_OF_PROJECT,
        notices=(notices.TERMINATION,),
    ),
)  # fmt: skip
_DRAFT_ROWS = (
    Row(
        at=(PROJECT,), event="drafting-began", to=DRAFTING,
        who=DRAFTERS, basis_on=_ordinary("ls2020-drafting", _STEPS_OF_1990),
    ),
    Row(
        at=(DRAFTING, EXAMINATION), event="comment-opened", to=COMMENT,
        who=CONSULTERS, basis_on=_COMMENT,
        notices=(notices.COMMENT,),
    ),
    Row(at=(COMMENT, EXAMINATION), event="comment-received", to=None, basis_on=_COMMENT),
    Row(
        at=(COMMENT, EXAMINATION), event="comment-answered", to=None,
        who=CONSULTERS, basis_on=_ordinary("ls2020-submit", _STEPS_OF_1990),
        notices=(notices.ANSWER,),
    ),
    Row(
        at=(COMMENT,), event="comment-closed", to=EXAMINATION,
        who=CONSULTERS, basis_on=_COMMENT,
        conditions=drafts.COMMENT_END,
    ),
    Row(
        at=(EXAMINATION,), event="submitted", to=None,
        who=(*SECTORS, *DRAFTERS), basis_on=_ordinary("ls2020-submit", _STEPS_OF_1990),
        conditions=drafts.SUBMISSION,
    ),
    Row(
        at=(EXAMINATION,), event="technically-reviewed", to=APPROVAL,
        who=REVIEWERS,
        basis_on={
            Track.ORDINARY: ("ls2020-tc", "ls2020-review-items", _STEPS_OF_1990),
            Track.ENVIRONMENT: ("eec-expert",),
        },
        conditions=examinations.EXAMINATION,
        ends=(duties.COMMITTEE_WORK.name,),
    ),
    Row(
        at=(EXAMINATION,), event="review-failed", to=None,
        who=REVIEWERS,
        basis_on={
            Track.ORDINARY: ("ls2020-review-items", "place.refusal", _STEPS_OF_1990),
            Track.ENVIRONMENT: ("eec-expert",),
        },
        notices=(notices.FAILURE,),
    ),
)  # fmt: skip
_APPROVAL_ROWS = (
    Row(
        at=(APPROVAL,), event="public-notice", to=None,
        who=PLANNERS, basis_on=_ordinary("ls2020-principles", "place.notice"),
    ),
    Row(
        at=(APPROVAL,), event="approved", to=None,
        who=MAKERS,
        basis_on={
            Track.ORDINARY: ("ls2020-approve", "ls2020-number", "ls1990-number"),
            Track.ENVIRONMENT: _ENVIRONMENTAL,
        },
        conditions=approvals.APPROVAL,
    ),
    Row(
        at=(APPROVAL,), event="published", to=PUBLISHED,
        who=OFFICES,
        basis_on={Track.ORDINARY: ("ls2020-publish",), Track.ENVIRONMENT: _ENVIRONMENTAL},
        conditions=approvals.PUBLICATION,
        starts=(duties.PUBLICITY, duties.REPORT, duties.FILING, duties.REVIEW),
        ends=_ENDS_OF_PROJECT,
        notices=(notices.PUBLICATION,),
    ),
)  # fmt: skip
_FILE_ROWS = (
    Row(
        at=(*STANDARD_STAGES, ABOLISHED), event="made-public", to=None,
        who=OFFICES, basis=("sl2017-free-mandatory",),
        basis_on={
            Track.ORDINARY: ("ls2020-publicity-days", "place.free-text"),
            Track.FOOD: ("fl-publish",),
            Track.ENVIRONMENT: ("eec-publish",),
        },
        ends=(duties.PUBLICITY.name,),
    ),
    Row(
        at=(*STANDARD_STAGES, ABOLISHED), event="reported-to-province", to=None,
        who=duties.REPORT.owed_by,
        matters=OF_A_CITY,
        ends=(duties.REPORT.name,),
        notices=(notices.REPORT,),
    ),
    Row(
        at=(*STANDARD_STAGES, ABOLISHED), event="filed", to=None,
        who=FILERS,
        basis_on={
            Track.ORDINARY: ("ls2020-filing-days", "ls1990-filing"),
            Track.FOOD: ("fli-filing",),
            Track.ENVIRONMENT: _ENVIRONMENTAL,
        },
        conditions=standing.FILING,
        starts=(duties.SECTOR_NOTICE,),
        ends=(duties.FILING.name,),
        notices=notices.FILING,
    ),
    Row(
        at=(*STANDARD_STAGES, ABOLISHED), event="sector-informed", to=None,
        who=STATE_COUNCIL,
        ends=(duties.SECTOR_NOTICE.name,),
    ),
    Row(
        at=STANDARD_STAGES, event="implemented", to=None,
        basis_on={
            Track.ORDINARY: ("ns2022-transition", "ir1990-review"),
            Track.FOOD: ("ns2022-transition", "fli-early"),
            Track.ENVIRONMENT: ("ns2022-transition",),
        },
        conditions=standing.STILL_STANDS,
    ),
    Row(
        at=STANDARD_STAGES, event="amended", to=None,
        who=MAKERS, basis=("sl2017-review-outcome", "arch1991-permanent"),
        conditions=standing.STILL_STANDS,
        ends=(duties.REVISION.name,),
        notices=(notices.PUBLICATION,),
    ),
    Row(
        at=STANDARD_STAGES, event="overtaken", to=None,
        basis_on={
            Track.ORDINARY: (
                "ls2020-review-triggers", "ir1990-local-auto", "sl1988-local-auto-abolish",
            ),
            Track.FOOD: ("fl-local-lapse",),
        },
        starts=(duties.EARLY_REVIEW,),
        notices=notices.OVERTAKEN,
    ),
)  # fmt: skip
_END_ROWS = (
    Row(
        at=STANDARD_STAGES, event="lapsed", to=ABOLISHED,
        basis_on={
            Track.ORDINARY: (
                "ls2020-review-triggers", "ir1990-local-auto", "sl1988-local-auto-abolish",
            ),
            Track.FOOD: ("fl-local-lapse",),
        },
        conditions=standing.LAPSE,
        ends=_OPEN_ENDS,
        notices=(notices.ABOLITION,),
    ),
    Row(
        at=(PUBLISHED,), event="review-opened", to=REVIEW,
        who=OFFICES,
        basis_on={
            Track.ORDINARY: ("sl2017-review-interval", "ls2020-review-triggers", "ir1990-review"),
            Track.FOOD: ("fl-followup",),
            Track.ENVIRONMENT: ("eec-evaluate",),
        },
        notices=(notices.REVIEW,),
    ),
    Row(
        at=STANDARD_STAGES, event="reviewed", to=PUBLISHED,
        who=OFFICES,
        basis_on={
            Track.ORDINARY: ("sl2017-review-outcome", "ls2020-review-outcomes", "ir1990-review"),
            Track.FOOD: ("fl-followup",),
            Track.ENVIRONMENT: ("eec-evaluate",),
        },
        conditions=(*OUTCOME, *standing.STILL_STANDS),
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
        basis=("sl2017-review-outcome",),
        basis_on=_ordinary("ls2020-review-outcomes", "sl1988-review"),
        ends=_OPEN_ENDS,
        notices=(notices.ABOLITION,),
    ),
    Row(
        at=STANDARD_STAGES, event="replaced", to=ABOLISHED,
        who=MAKERS, basis=("sl2017-review-outcome",), basis_on=_ordinary("sl1988-review"),
        ends=_OPEN_ENDS,
        notices=(notices.ABOLITION,),
    ),
    Row(
        at=_UNTIL_THE_END, event="disputed", to=None,
        basis_on=_ordinary("place.disputes"),
        starts=(duties.DISPUTE,),
    ),
    Row(
        at=tuple(stage.code for stage in STAGES), event="dispute-settled", to=None,
        who=duties.DISPUTE.owed_by,
        ends=(duties.DISPUTE.name,),
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
