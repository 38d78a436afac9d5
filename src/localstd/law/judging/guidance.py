"""How guidance technical documents are judged (标准化指导性技术文件)."""

from localstd.law.facts import GuidanceFacts
from localstd.law.judging.settled import as_read, telling, wants
from localstd.law.verdict import Verdict
from localstd.wording import Wording

__all__ = [
    "follows_the_procedure",
    "is_no_lower_than_mandatory",
    "is_not_made_binding",
    "is_not_yet_a_standard",
    "leaves_competition_alone",
    "sets_no_rights",
]

_STEPS = {
    "was_commented": Wording("征求意见", "comments"),
    "was_reviewed": Wording("技术审查", "technical review"),
}


def is_not_yet_a_standard(facts: GuidanceFacts) -> Verdict:
    """Ask that no local standard can be made of it yet (暂不具备制定地方标准条件)."""
    return wants(facts, standard_possible=False)


def follows_the_procedure(facts: GuidanceFacts) -> Verdict:
    """Ask for comments and a technical review; as read: the way of local standards *may* be taken.

    “可以参照地方标准制定程序” lets a maker follow it, and names no other way.
    """
    lacking = tuple(words for name, words in _STEPS.items() if getattr(facts, name) is False)
    return as_read(telling(wants(facts, was_commented=True, was_reviewed=True), lacking=lacking))


def sets_no_rights(facts: GuidanceFacts) -> Verdict:
    """Ask that it touches no rights and duties (不得涉及权利义务)."""
    return wants(facts, sets_rights=False)


def is_no_lower_than_mandatory(facts: GuidanceFacts) -> Verdict:
    """Ask for no less than mandatory standards (不得低于强制性标准)."""
    return wants(facts, below_mandatory=False)


def leaves_competition_alone(facts: GuidanceFacts) -> Verdict:
    """Ask that it is not used to exclude or restrict competition (排除、限制市场竞争)."""
    return wants(facts, restricts_competition=False)


def is_not_made_binding(facts: GuidanceFacts) -> Verdict:
    """Ask that what cites it gives it no binding force (不宜……具有强制性或者行政约束力)."""
    return wants(facts, makes_binding=False)
