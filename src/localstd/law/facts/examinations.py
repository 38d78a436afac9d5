"""Facts of technical reviews (技术审查要素): who, how many, and what they found."""

from localstd._attrs import frozen
from localstd.law.term import Term

__all__ = [
    "CompositionFacts",
    "DrafterFacts",
    "ExaminationFacts",
    "FloorFacts",
    "ReviewBody",
    "ReviewBodyFacts",
    "VoteFacts",
]


class ReviewBody(Term):
    """Who carries out a technical review (技术审查)."""

    COMMITTEE = ("committee", "标准化技术委员会", "a technical committee")
    EXPERT_GROUP = ("expert-group", "专家组", "an expert group")
    HOME_UNIT = ("home-unit", "标准化技术归口单位", "the technical unit in charge")


@frozen
class ReviewBodyFacts:
    """Who carried out a technical review, and whether there was a committee to do it.

    ``body`` is the name or the Chinese words of a :class:`ReviewBody`.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> body = china_law().on(date(2021, 5, 1)).rule("local.review-body")
    >>> body.judge(ReviewBodyFacts(body="专家组", committee_exists=True)).outcome.value
    'broken'
    """

    body: str | None = None
    committee_exists: bool | None = None


@frozen
class VoteFacts:
    """How a body voted (表决): counts of persons.

    ``body`` is ``national-committee``, ``expert-panel`` or ``group``, ``form`` is ``meeting`` or
    ``letter``. ``size`` are all who belong to it, ``voting`` those who took part in the vote
    (attended, or replied), ``in_favour`` and ``against`` of them; the rest abstained.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> rule = china_law().on(date(2021, 5, 1)).rule("vote.committee")
    >>> vote = VoteFacts(body="national-committee", size=25, voting=18, in_favour=18, against=0)
    >>> [str(one) for one in rule.judge(vote).facts["short_of"]]
    ['参加表决18人，应不少于19人 / 18 took part, 19 or more must']
    """

    body: str
    form: str = "meeting"
    size: int | None = None
    voting: int | None = None
    in_favour: int | None = None
    against: int | None = None


@frozen
class DrafterFacts:
    """Who drafted, and who reviewed or voted (起草人员回避), each by name.

    >>> from datetime import date
    >>> from localstd.testing import law_of_a_place
    >>> apart = law_of_a_place().on(date(2021, 5, 1), "34").rule("local.drafter-abstains")
    >>> facts = DrafterFacts(drafters=("甲", "乙"), reviewers=("乙", "丙"))
    >>> dict(apart.judge(facts).facts)
    {'both': ('乙',)}
    """

    drafters: tuple[str, ...] | None = None
    reviewers: tuple[str, ...] | None = None


@frozen
class ExaminationFacts:
    """What a technical review settled (审查内容).

    ``in_scope``: it is one for a local standard; ``floor_kept``: not below mandatory national
    standards, and in tune with others; ``dissent_handled``: differing opinions were dealt with.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> items = china_law().on(date(2021, 5, 1)).rule("local.review-items")
    >>> items.judge(ExaminationFacts(in_scope=True, floor_kept=True)).missing
    ('dissent_handled',)
    """

    in_scope: bool | None = None
    floor_kept: bool | None = None
    dissent_handled: bool | None = None


@frozen
class FloorFacts:
    """Whether a draft asks for less than national standards do (不得低于).

    ``below_mandatory`` of mandatory, ``below_recommended`` of recommended national standards.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> floor = china_law().on(date(2021, 5, 1)).rule("local.floor")
    >>> floor.judge(FloorFacts(below_mandatory=True)).outcome.value
    'broken'
    """

    below_mandatory: bool | None = None
    below_recommended: bool | None = None


@frozen
class CompositionFacts:
    """How a committee is made up (技术委员会组成): counts of persons.

    ``from_one_unit`` is the greatest number of members that one unit sends.
    ``seats_of_one_person``: in how many committees the busiest member sits, this one included.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> composed = china_law().on(date(2021, 5, 1)).rule("committee.composition")
    >>> [str(one) for one in composed.judge(CompositionFacts(members=24)).facts["departs"]]
    ['委员24人，应不少于25人 / 24 members, 25 or more must be']
    """

    is_subcommittee: bool = False
    members: int | None = None
    vice_chairs: int | None = None
    from_one_unit: int | None = None
    seats_of_one_person: int | None = None
