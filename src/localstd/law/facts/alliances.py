"""Facts of alliance standards (联盟标准要素) on their way to what takes their place.

The rules that take them: ``transition.number-fits-way`` (:class:`SuccessorFacts`) and
``transition.citations-replaced`` (:class:`CitingFacts`).
"""

from localstd._attrs import frozen
from localstd.law.term import Term
from localstd.numbers import Kind

__all__ = ["AllianceWay", "CitingFacts", "SuccessorFacts"]


class AllianceWay(Term):
    """By which way an alliance standard goes over into another standard (过渡途径)."""

    REGISTER = ("register", "登记为社会团体后发布", "the alliance is registered, and publishes")
    THROUGH_ORGANISATION = (
        "through-organisation",
        "通过现有社会团体发布",
        "an existing social organisation publishes",
    )
    JOINT_ENTERPRISE = (
        "joint-enterprise",
        "联合制定企业标准",
        "the members make a joint enterprise standard",
    )
    LOCAL = ("local", "申请制定地方标准", "it is proposed as a local standard")


@frozen
class SuccessorFacts:
    """The way that was chosen for an alliance standard, and of what kind its successor is.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> rule = china_law().on(date(2019, 5, 1)).rule("transition.number-fits-way")
    >>> rule.judge(SuccessorFacts(way="local", kind=Kind.GROUP)).outcome.value
    'broken'
    """

    way: str | None = None
    kind: Kind | None = None


@frozen
class CitingFacts:
    """What cites an alliance standard (引用情况), and what of it was put right.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> rule = china_law().on(date(2019, 5, 1)).rule("transition.citations-replaced")
    >>> dict(rule.judge(CitingFacts(cited=("甲合同", "乙合同"), replaced=("甲合同",))).facts)
    {'left': ('乙合同',)}
    """

    cited: tuple[str, ...] | None = None
    replaced: tuple[str, ...] = ()
