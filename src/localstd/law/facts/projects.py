"""Facts of projects (立项要素): need, scope, plan, urgency, end."""

from datetime import date

from localstd._attrs import frozen
from localstd.law.term import Term

__all__ = [
    "AppraisalFacts",
    "CommitteeFacts",
    "ExcludedFoodFacts",
    "FoodClass",
    "PlanFacts",
    "ScopeFacts",
    "TerminationFacts",
    "TerminationGround",
    "UrgencyFacts",
    "UrgencyReason",
]


class UrgencyReason(Term):
    """Why a project goes first: the four of sl2017 art 14, and two that places add.

    >>> UrgencyReason.of("重大公共利益") is UrgencyReason.of("重大公众利益")  # as places put it
    True
    """

    SAFETY = ("safety", "保障人身健康和生命财产安全", "health, life and property")
    NATIONAL_SECURITY = ("national-security", "国家安全", "national security")
    ECOLOGY = ("ecology", "生态环境安全", "ecological security")
    DEVELOPMENT = (
        "development",
        "经济社会发展所急需",
        "urgent economic and social need",
        "经济社会发展急需",
    )
    PUBLIC_INTEREST = ("public-interest", "重大公众利益", "a major public interest", "重大公共利益")
    EMERGENCY = ("emergency", "应对突发事件", "an emergency")


class FoodClass(Term):
    """A class of food for which no local food safety standard may be made."""

    ADDITIVE = ("food-additive", "食品添加剂", "food additives")
    FOOD_RELATED = ("food-related-product", "食品相关产品", "food-related products")
    NEW_RESOURCE = ("new-resource-food", "新资源食品", "new resource foods")
    HEALTH = ("health-food", "保健食品", "health foods")
    MEDICAL = ("special-medical-food", "特殊医学用途配方食品", "foods for special medical use")
    INFANT = ("infant-formula", "婴幼儿配方食品", "infant formula")


class TerminationGround(Term):
    """Why a project may change or end before its standard is published (ls2020 art 19)."""

    TECHNICAL = ("technical", "技术要求存在重大问题", "a major problem of its requirements")
    POLICY = ("policy", "政策发生重大变化", "a major change of policy")


@frozen
class AppraisalFacts:
    """What was done before a project was approved (立项论证评估).

    ``surveyed``: needs were asked for; ``appraised``: necessity and feasibility were appraised.

    >>> from localstd.law import china_law
    >>> appraisal = china_law().on(date(2018, 5, 1)).rule("local.appraisal")
    >>> appraisal.judge(AppraisalFacts(surveyed=True)).missing
    ('appraised',)
    """

    surveyed: bool | None = None
    appraised: bool | None = None


@frozen
class CommitteeFacts:
    """Whether the committee that a project is for is under an order to correct (限期改正期间).

    >>> from datetime import date
    >>> from localstd.testing import law_of_a_place
    >>> free = law_of_a_place().on(date(2021, 5, 1), "34").rule("local.committee-free")
    >>> free.judge(CommitteeFacts(is_under_correction=True)).outcome.value
    'broken'
    """

    is_under_correction: bool | None = None


@frozen
class ScopeFacts:
    """What makes a subject one for a local standard (制定范围); each track asks its own facts.

    ``ground``: what is special in the place, in words; an empty text says that nothing is.
    ``national_exists``: a national (until 2017 also an industry) standard covers the subject.
    ``is_stricter``: the local one asks for more than it. ``is_local_specialty``: of food.

    >>> from localstd.law import Track, china_law
    >>> law = china_law()
    >>> for day, track in [(date(2016, 5, 1), Track.ORDINARY), (date(2021, 5, 1), Track.FOOD)]:
    ...     scope = law.on(day, track=track).rule("local.scope")
    ...     print(scope.judge(ScopeFacts(national_exists=False)).outcome.value)
    kept
    unknown
    """

    ground: str | None = None
    national_exists: bool | None = None
    is_stricter: bool | None = None
    is_local_specialty: bool | None = None


@frozen
class ExcludedFoodFacts:
    """The class of food that a food safety standard is to be made for (食品类别).

    Any text; what names no :class:`FoodClass` is not excluded.

    >>> from localstd.law import Track, china_law
    >>> excluded = china_law().on(date(2021, 5, 1), track=Track.FOOD).rule("local.excluded-foods")
    >>> excluded.judge(ExcludedFoodFacts(food_class="保健食品")).outcome.value
    'broken'
    """

    food_class: str | None = None


@frozen
class PlanFacts:
    """What a plan of projects states of one (立项计划); an empty text says that it is missing.

    >>> from localstd.law import china_law
    >>> plan = china_law().on(date(2021, 5, 1)).rule("local.plan-content")
    >>> facts = PlanFacts(project="茶", applicant="农业农村局", drafter="茶所", deadline="")
    >>> [str(lacking) for lacking in plan.judge(facts).facts["lacking"]]
    ['完成期限 / day of completion']
    """

    project: str | None = None
    applicant: str | None = None
    drafter: str | None = None
    deadline: date | str | None = None


@frozen
class UrgencyFacts:
    """The reason for which a project is called urgent (急需); ``None`` where none is claimed.

    ``reason`` is the name or the Chinese words of an :class:`UrgencyReason`, or any other text.

    >>> from localstd.law import china_law
    >>> urgent = china_law().on(date(2021, 5, 1)).rule("local.urgent")
    >>> for reason in ("ecology", "emergency"):  # the second is left to places
    ...     print(urgent.judge(UrgencyFacts(reason=reason)).outcome)
    kept
    unknown
    """

    reason: str | None = None


@frozen
class TerminationFacts:
    """Why a project ends (项目终止), and whether its standard was published before.

    >>> from localstd.law import china_law
    >>> end = china_law().on(date(2021, 5, 1)).rule("local.termination")
    >>> end.judge(TerminationFacts(ground="policy", is_published=True)).outcome.value
    'broken'
    """

    ground: str | None = None
    is_published: bool | None = None
