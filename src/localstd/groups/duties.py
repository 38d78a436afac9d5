"""What is owed of a group standard (义务): openness, reviews, and the pace of an adoption."""

from localstd.calendar import Certainty
from localstd.groups.checks import ADOPTION_LATE, REVIEW_OVERDUE
from localstd.law import GroupReviewOutcome
from localstd.procedure import DutyType, Event, Mandate
from localstd.roles import GROUP
from localstd.wording import Wording

__all__ = ["ADOPTION", "DISCLOSURE", "OWN_REVIEW", "REVIEW", "SELF_DECLARATION", "by_group"]


def by_group(*basis: str) -> tuple[Mandate, ...]:
    """Give the mandate of the social organisation, by some provisions.

    >>> [one.role.name for one in by_group("sl2017-group-who")]
    ['group']
    """
    return (Mandate(role=GROUP, basis=basis),)


def _goes_on(event: Event) -> bool:
    """Say whether the standard goes on: a review may end it."""
    return event.facts.get("outcome") != GroupReviewOutcome.WITHDRAW


def _sets_a_day(event: Event) -> bool:
    """Say whether the organisation's own rules set a day for the next review."""
    return _goes_on(event) and "review_due" in event.facts


#: 公开基本信息: owed without a number of days.
DISCLOSURE = DutyType(
    name="disclosure",
    wording=Wording("公开基本信息", "make title, number and document public"),
    owed_by=by_group("gs2019-disclose", "place.group-disclosure"),
)
#: 自我声明公开: owed without a number of days.
SELF_DECLARATION = DutyType(
    name="self-declaration",
    wording=Wording("自我声明", "declare that it conforms"),
    owed_by=by_group("gs2019-selfdecl", "sl2017-selfdecl", "gs2017t-selfdecl"),
)
#: 按本团体的规定复审: the nation sets no cycle, so that the day comes from the organisation.
OWN_REVIEW = DutyType(
    name="own-review",
    wording=Wording("按本团体的规定复审", "review it by its own rules"),
    owed_by=by_group("gs2019-procedure"),
    until="review_due",
    lacking=REVIEW_OVERDUE,
    begins_with=_sets_a_day,
)
#: 复审: at places where the cycle has a length.
REVIEW = DutyType(
    name="review",
    wording=Wording("复审", "review it"),
    owed_by=by_group("place.market-review"),
    limit="group.review",
    lacking=REVIEW_OVERDUE,
    begins_with=_goes_on,
)
#: 十二个月以内: from the plan to the draft for approval; that draft is not told, so that what is
#: late when the national standard comes is late only possibly.
ADOPTION = DutyType(
    name="adoption",
    wording=Wording("完成采信国家标准报批稿", "bring the draft to approval"),
    owed_by=by_group("adopt2023-cycle"),
    limit="group.adoption",
    lacking=ADOPTION_LATE,
    late=ADOPTION_LATE,
    certainty=Certainty.POSSIBLE,
)
