"""The duty of review (复审义务), which a standard's own file and its reviews both carry."""

from localstd.law import Check, Weight
from localstd.procedure import DutyType
from localstd.steps.makers import reviewed_under
from localstd.wording import Wording

__all__ = ["EARLY_REVIEW", "REVIEW", "REVIEW_OVERDUE"]

REVIEW_OVERDUE = Check(
    code="LS305",
    name="review-overdue",
    weight=Weight.FAULT,
    title=Wording("复审逾期", "review overdue"),
    message=Wording(
        "按一般不超过{length}的复审周期，{number}自{started}起算，最迟应于{due}复审，"
        "至{as_of}未见复审，已逾{late}天",
        "by a cycle of generally not more than {length} {number} was to be reviewed by {due}, "
        "counted from {started}; not reviewed by {as_of}, days beyond: {late}",
    ),
    remedy=Wording(
        "复审并公布结论（继续有效、修订或废止），或补登复审日期",
        "review it and publish the outcome (continue, revise or abolish), or enter the review date",
    ),
)

#: Owed by its maker within the cycle; where the law has no interval (food, environment,
#: engineering), by nobody.
REVIEW = DutyType(
    name="review",
    wording=Wording("复审", "review it"),
    owed_by=reviewed_under("sl2017-review-interval", "ir1990-review"),
    limit="local.review",
    lacking=REVIEW_OVERDUE,
)
#: Owed at once (及时), without a number of days, for one of the reasons of ls2020 art 24.
EARLY_REVIEW = DutyType(
    name="early-review",
    wording=Wording("及时复审", "review it now"),
    owed_by=reviewed_under("ls2020-review-triggers"),
)
