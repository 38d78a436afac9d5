"""What is owed in a review (义务): the review within its cycle, and what it concludes."""

from localstd._attrs import evolve
from localstd.calendar import Certainty
from localstd.procedure import DutyType, Mandate
from localstd.review.checks import (
    ASSESSED_LATE,
    NOT_ASSESSED,
    REVIEWED_LATE,
    REVISED_LATE,
    REVISION_OVERDUE,
)
from localstd.review.due import AHEAD
from localstd.roles import SECTOR
from localstd.steps import reviews
from localstd.steps.makers import ORDINARY, reviewed_under
from localstd.steps.reviews import REVIEW_LIMIT, concludes_abolition, concludes_revision
from localstd.wording import Wording

__all__ = ["ABOLITION", "ASKED_REVIEW", "ASSESSMENT", "EARLY_REVIEW", "REVIEW", "REVISION"]

#: That of a standard's file; of one cycle it is also known whether it was done late.
REVIEW = evolve(reviews.REVIEW, late=REVIEWED_LATE)
EARLY_REVIEW = reviews.EARLY_REVIEW
#: Owed without a number of days, by what users told or an evaluation found.
ASKED_REVIEW = DutyType(
    name="asked-review",
    wording=Wording("根据反馈和评估情况复审", "review it by feedback and evaluation"),
    owed_by=reviewed_under("place.feedback", "sl2017-feedback"),
)
ASSESSMENT = DutyType(
    name="assessment",
    wording=Wording("复审前评估，提出复审建议", "assess it before the review"),
    owed_by=(Mandate(role=SECTOR, basis=("place.assessment",), tracks=ORDINARY),),
    limit=REVIEW_LIMIT,
    ahead=AHEAD,
    late=ASSESSED_LATE,
    lacking=NOT_ASSESSED,
)
#: In time (及时), and within months where a place sets them: until the revision is handed in
#: (报批), as the one notice that is known says, which no event tells. It is possible only that
#: what is published late was late.
REVISION = evolve(
    reviews.REVISION,
    wording=Wording("修订并发布", "revise and publish it"),
    limit="local.revision",
    late=REVISED_LATE,
    lacking=REVISION_OVERDUE,
    certainty=Certainty.POSSIBLE,
    begins_with=concludes_revision,
)
ABOLITION = evolve(reviews.ABOLITION, begins_with=concludes_abolition)
