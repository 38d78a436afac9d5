"""What the law asks of each step (条件), by the names of its rules and limits."""

from localstd.law import Outcome
from localstd.making import picking
from localstd.making.checks import check
from localstd.procedure import Condition, Interval
from localstd.steps.powers import POWER
from localstd.steps.votes import VOTE

__all__ = [
    "APPROVAL",
    "COMMENT_END",
    "FILING",
    "LAPSE",
    "NUMBER",
    "PROJECT",
    "PUBLICATION",
    "REVIEW",
    "SUBMISSION",
    "TERMINATION",
]

PROJECT = (
    *POWER,
    Condition(rule="local.appraisal", check=check("not-appraised"), facts=picking.appraisal),
    Condition(rule="local.scope", check=check("out-of-scope"), facts=picking.scope),
    Condition(
        rule="local.excluded-foods", check=check("food-excluded"), facts=picking.excluded_food
    ),
    Condition(rule="local.plan-content", check=check("plan-incomplete"), facts=picking.plan),
    Condition(rule="local.urgent", check=check("not-urgent"), facts=picking.urgency),
)
TERMINATION = (
    Condition(
        rule="local.termination",
        check=check("termination-without-ground"),
        facts=picking.termination,
    ),
)
COMMENT_END = (
    Interval(limit="local.comment", since="comment-opened", check=check("comment-too-short")),
    Condition(rule="local.consultation", check=check("not-consulted"), facts=picking.consultation),
)
SUBMISSION = (
    Condition(
        rule="local.submission-papers",
        check=check("submission-incomplete"),
        facts=picking.papers,
    ),
    Condition(
        rule="local.comments-handled", check=check("comments-unanswered"), facts=picking.comments
    ),
)
REVIEW = (
    Condition(
        rule="local.submission-papers",
        check=check("submission-incomplete"),
        facts=picking.submission,
    ),
    Condition(
        rule="local.comments-handled", check=check("comments-unanswered"), facts=picking.comments
    ),
    Condition(
        rule="local.review-body", check=check("no-reviewing-body"), facts=picking.reviewing_body
    ),
    *VOTE,
    Condition(
        rule="local.review-items", check=check("review-items-open"), facts=picking.review_items
    ),
    Condition(rule="local.floor", check=check("below-floor"), facts=picking.floor),
    Condition(
        rule="local.floor-recommended", check=check("below-recommended"), facts=picking.floor
    ),
)
NUMBER = (
    Condition(
        rule="local.number-form", check=check("number-of-no-maker"), facts=picking.number_form
    ),
    Condition(
        rule="local.recommended-only",
        check=check("number-claims-mandatory"),
        facts=picking.number_form,
    ),
    Condition(
        rule="local.food-mandatory",
        check=check("food-number-not-mandatory"),
        facts=picking.number_form,
    ),
    Condition(rule="local.number-unused", check=check("number-in-use"), facts=picking.number_use),
)
APPROVAL = (
    *POWER,
    Condition(
        rule="local.notice-before-approval",
        check=check("no-notice-before-approval"),
        facts=picking.public_notice,
    ),
    Condition(
        rule="local.approval-papers",
        check=check("approval-papers-incomplete"),
        facts=picking.papers,
    ),
    *NUMBER,
)
PUBLICATION = (
    *POWER,
    Condition(rule="local.approved-first", check=check("not-approved"), facts=picking.approval),
    *NUMBER[:-1],  # whether it is in use was asked when it was given
)
FILING = (
    Condition(
        rule="local.filing-papers", check=check("filing-papers-incomplete"), facts=picking.papers
    ),
)
LAPSE = (
    Condition(
        rule="local.lapse-on-national",
        check=check("does-not-lapse"),
        facts=picking.lapse,
        wants=Outcome.BROKEN,
    ),
)
