"""Facts of supervision (监督管理要素): what was found of a group or enterprise standard, and since.

The rules that take them are those of sl2017 arts 35, 38, 39 and 42, and of gs2019 art 35.
"""

from localstd._attrs import frozen
from localstd.calendar import PartialDate
from localstd.law.term import Term

__all__ = [
    "CorrectionFacts",
    "InvestigationMeans",
    "InvestigatorFacts",
    "MarketFault",
    "ReporterFacts",
]


class MarketFault(Term):
    """What may be found of a group or enterprise standard, or of who makes it (问题情形).

    The first two are those of sl2017 art 39 para 2, then come arts 42, 39 para 3 and 38; two are
    of products and services (arts 37, 36), and the last one is that of sh2019 art 35 and sd2020
    art 33.
    """

    BELOW_MANDATORY = (
        "below-mandatory",
        "技术要求低于强制性国家标准的相关技术要求",
        "it sets lower requirements than mandatory national standards",
    )
    AGAINST_ITS_AIMS = (
        "against-its-aims",
        "不符合制定标准的要求（标准化法第二十二条第一款）",
        "it is against the aims of standards (sl2017 art. 22 para. 1)",
    )
    ILL_NUMBERED = (
        "ill-numbered",
        "未依照规定编号",
        "it is not numbered as the law requires",
    )
    RESTRICTS_COMPETITION = (
        "restricts-competition",
        "利用标准排除、限制市场竞争",
        "competition is restricted through it",
    )
    NOT_DECLARED = (
        "not-declared",
        "未公开其执行的标准",
        "the standards executed were not made public",
    )
    BREAKS_MANDATORY = (
        "breaks-mandatory",
        "产品、服务不符合强制性标准",
        "products or services break a mandatory standard",
    )
    NONCONFORMING = (
        "nonconforming",
        "产品、服务不符合公开标准的技术要求",
        "products or services fall short of the standard made public",
    )
    IRREGULAR = (
        "irregular",
        "未按照规定开展标准制定、公开等工作",
        "standards were not made or disclosed as the rules require",
    )


class InvestigationMeans(Term):
    """How a group standard is looked into (调查方式): gs2019 art 35, whose text was not checked."""

    INTERVIEW = ("interview", "约谈", "an interview")
    DOCUMENTS = ("documents", "调阅材料", "documents called for")
    SITE_VISIT = ("site-visit", "实地调查", "a visit to the site")
    EXPERT_REVIEW = ("expert-review", "专家论证", "a review by experts")
    HEARING = ("hearing", "听证", "a hearing")


@frozen
class CorrectionFacts:
    """What is known of an order to correct, and of what follows it (责令限期改正).

    ``ground`` is what was found, by the name or the Chinese words of a :class:`MarketFault`.
    ``due`` is the last day of the term that the order set, included; the law sets no days.
    ``acted`` is the day of what is judged.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> rule = china_law().on(date(2024, 5, 6)).rule("correction.abolition")
    >>> facts = CorrectionFacts(
    ...     is_ordered=True,
    ...     due=PartialDate(2024, 5, 6),
    ...     acted=PartialDate(2024, 5, 6),
    ...     is_corrected=False,
    ... )
    >>> rule.judge(facts).outcome.value
    'broken'
    """

    ground: str | None = None
    is_ordered: bool | None = None
    due: PartialDate | None = None
    acted: PartialDate | None = None
    is_corrected: bool | None = None


@frozen
class ReporterFacts:
    """Whether a record would tell who reported or complained (举报、投诉).

    ``is_report``: 举报, whose author is kept secret; a complaint (投诉) is none. ``tells_who``:
    the record names its author.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> secrecy = china_law().on(date(2024, 5, 6)).rule("complaint.secrecy")
    >>> secrecy.judge(ReporterFacts(is_report=True, tells_who=True)).outcome.value
    'broken'
    """

    is_report: bool | None = None
    tells_who: bool | None = None


@frozen
class InvestigatorFacts:
    """Who looks into a group standard (调查主体), and whose standard it is.

    ``is_national``: the organisation is a national one (全国性社会团体).
    ``is_of_state_council``: a department under the State Council investigates.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> rule = china_law().on(date(2024, 5, 6)).rule("group.investigator")
    >>> rule.judge(InvestigatorFacts(is_of_state_council=False)).missing
    ('is_national',)
    """

    is_national: bool | None = None
    is_of_state_council: bool | None = None
