"""How the steps from draft to publication are judged: papers, comments, reviews, numbers."""

from collections.abc import Iterable
from datetime import date

from localstd.law.facts import (
    ApprovalFacts,
    CityFacts,
    CommentFacts,
    ConsultationFacts,
    DrafterFacts,
    ExaminationFacts,
    FloorFacts,
    NumberUseFacts,
    Paper,
    PapersFacts,
    PublicNoticeFacts,
    ReviewBody,
    ReviewBodyFacts,
)
from localstd.law.judging.settled import untold, wants
from localstd.law.verdict import KEPT, Outcome, Verdict, broken, unknown

__all__ = [
    "comments_are_handled",
    "drafters_keep_out",
    "has_approval_of_its_province",
    "has_papers",
    "is_approved",
    "is_committee_or_expert_group",
    "is_no_bypassing_of_a_committee",
    "is_no_home_unit_beside_a_committee",
    "is_not_below_mandatory",
    "is_not_below_recommended",
    "is_noticed",
    "is_public",
    "is_reviewed_by_experts",
    "is_unused",
    "items_are_settled",
]

_CITY = 4  # digits


def has_approval_of_its_province(facts: CityFacts) -> Verdict:
    """Ask a city, and nobody else, for the approval of its province."""
    if len(facts.place_code) != _CITY:
        return KEPT
    if facts.province_approved is None:
        return unknown("province_approved")
    return KEPT if facts.province_approved else broken(place_code=facts.place_code)


def is_public(since: date | None, facts: ConsultationFacts) -> Verdict:
    """Ask that the public could speak to a draft that was opened since a day."""
    is_earlier = since and facts.opened and facts.opened.first < since
    return KEPT if is_earlier else wants(facts, was_public=True)


def comments_are_handled(facts: CommentFacts) -> Verdict:
    """Ask that every comment has an answer, and every refusal its reason."""
    left = {"unanswered": facts.unanswered, "without_reason": facts.without_reason}
    open_ones = {name: comments for name, comments in left.items() if comments}
    return broken(**open_ones) if open_ones else KEPT


def has_papers(papers: Iterable[Paper], facts: PapersFacts) -> Verdict:
    """Ask for papers, each by its name or its Chinese words; a text is a draft as well."""
    if facts.papers is None:
        return unknown("papers")
    there = {Paper.of(paper) for paper in facts.papers}
    if Paper.TEXT in there:
        there |= _TEXTS
    lacking = tuple(paper.wording for paper in papers if paper not in there)
    return broken(lacking=lacking) if lacking else KEPT


_TEXTS = {Paper.DRAFT, Paper.REVISED_DRAFT}


def is_committee_or_expert_group(facts: ReviewBodyFacts) -> Verdict:
    """Ask for a committee, or for an expert group where there is none."""
    if facts.body is not None and ReviewBody.of(facts.body) not in _SINCE_2017:
        return broken(body=facts.body)
    return is_no_bypassing_of_a_committee(facts)


def is_no_bypassing_of_a_committee(facts: ReviewBodyFacts) -> Verdict:
    """Ask that no other body reviews where there is a committee."""
    if facts.body is None:
        return unknown("body")
    if ReviewBody.of(facts.body) is ReviewBody.COMMITTEE or facts.committee_exists is False:
        return KEPT
    if facts.committee_exists is None:
        return unknown("committee_exists")
    return broken(body=facts.body, committee_exists=True)


def is_no_home_unit_beside_a_committee(facts: ReviewBodyFacts) -> Verdict:
    """Ask that the home unit does not review where there is a committee.

    Beside others a committee may have taken part: then that is not known.
    """
    judged = is_no_bypassing_of_a_committee(facts)
    is_the_unit = facts.body is not None and ReviewBody.of(facts.body) is ReviewBody.HOME_UNIT
    if judged.outcome is Outcome.BROKEN and not is_the_unit:
        return unknown("committee_took_part")
    return judged


def is_reviewed_by_experts(facts: ReviewBodyFacts) -> Verdict:
    """Ask for experts, in a committee or a group."""
    if facts.body is None:
        return unknown("body")
    return KEPT if ReviewBody.of(facts.body) in _SINCE_2017 else broken(body=facts.body)


_SINCE_2017 = frozenset({ReviewBody.COMMITTEE, ReviewBody.EXPERT_GROUP})


def drafters_keep_out(facts: DrafterFacts) -> Verdict:
    """Ask that nobody is on both sides."""
    judged = untold(facts, "drafters", "reviewers")
    if judged is not KEPT:
        return judged
    both = tuple(one for one in facts.drafters or () if one in (facts.reviewers or ()))
    return broken(both=both) if both else KEPT


def items_are_settled(facts: ExaminationFacts) -> Verdict:
    """Ask that scope, floor and dissent are settled."""
    return wants(facts, in_scope=True, floor_kept=True, dissent_handled=True)


def is_not_below_mandatory(facts: FloorFacts) -> Verdict:
    """Ask for no less than mandatory national standards."""
    return wants(facts, below_mandatory=False)


def is_not_below_recommended(facts: FloorFacts) -> Verdict:
    """Ask for no less than recommended national standards."""
    return wants(facts, below_recommended=False)


def is_noticed(facts: PublicNoticeFacts) -> Verdict:
    """Ask that notice was given, and that no dissent is open."""
    return wants(facts, was_given=True, has_open_dissent=False)


def is_approved(facts: ApprovalFacts) -> Verdict:
    """Ask that it was approved and numbered before."""
    return wants(facts, was_approved=True)


def is_unused(facts: NumberUseFacts) -> Verdict:
    """Ask that no standard has the number, or ever had it."""
    if facts.is_used is None:
        return unknown("is_used")
    told = {} if facts.number is None else {"number": facts.number}
    return broken(**told) if facts.is_used else KEPT
