"""Facts of implementation (标准实施要素): how a standard is promoted, and how it is evaluated.

The rules that take them are those of the opinion of 2015 (八) and (十), sh2019 art 20 and sd2020
art 23.
"""

from localstd._attrs import frozen
from localstd.law.term import Term

__all__ = [
    "EffectPlanFacts",
    "PromotionFacts",
    "PromotionMeasure",
    "ReviewEvidence",
    "WhitePaperFacts",
    "WhitePaperItem",
]


class PromotionMeasure(Term):
    """What is done so that a standard is used (实施推广措施).

    Supporting measures and publicity are those of sh2019 art 20; access conditions, production
    licences and conformity assessment those of the opinion of 2015 (八); pilots those of sl2017
    art 31. Training is what sd2020 art 29 calls 教育培训.
    """

    SUPPORT = ("support", "配套措施", "supporting measures")
    PUBLICITY = ("publicity", "宣传", "publicity")
    TRAINING = ("training", "教育培训", "training")
    ACCESS = ("access", "行业准入条件", "access conditions")
    LICENCE = ("licence", "生产许可", "production licence")
    ASSESSMENT = ("assessment", "合格评定", "conformity assessment")
    PILOT = ("pilot", "试点示范", "pilots and demonstrations")


class ReviewEvidence(Term):
    """By what a review is asked for (复审依据): sl2017 art 29 para 2, the opinion of 2015 (十)."""

    FEEDBACK = ("feedback", "实施信息反馈", "feedback on its implementation")
    MONITORING = ("monitoring", "实施监测", "monitoring of its implementation")
    EVALUATION = ("evaluation", "实施效果评价", "evaluation of its effects")


class WhitePaperItem(Term):
    """What a white paper on standardization tells (标准化工作白皮书): the items of sh2019 art 37.

    Its seventh item, whatever else is to be told (其他需要公布的情况), is no item of its own.
    """

    OVERVIEW = ("overview", "标准化工作总体情况", "standardization at large")
    LOCAL = ("local", "地方标准的制定实施情况", "local standards, made and implemented")
    MARKET = (
        "market",
        "团体标准、企业标准的自我声明公开情况",
        "group and enterprise standards, as declared",
    )
    COMMITTEES = ("committees", "标准化技术委员会建设情况", "technical committees")
    REGION = ("region", "标准化区域合作情况", "cooperation in the region")
    TAKING_PART = (
        "taking-part",
        "参与国际、国家标准化活动情况",
        "part taken in international and national standardization",
    )


@frozen
class WhitePaperFacts:
    """What a white paper of a year tells (白皮书内容): names or Chinese words of its items.

    >>> from datetime import date
    >>> from localstd.testing import law_of_a_place
    >>> content = law_of_a_place().on(date(2024, 5, 6), "34").rule("white-paper.content")
    >>> said = tuple(one for one in WhitePaperItem if one is not WhitePaperItem.REGION)
    >>> [one.zh for one in content.judge(WhitePaperFacts(items=said)).facts["lacking"]]
    ['标准化区域合作情况']
    """

    items: tuple[str, ...] | None = None


@frozen
class PromotionFacts:
    """What was done to promote a standard (推广措施), and whether that was reported.

    ``measures`` are names or Chinese words of :class:`PromotionMeasure`; none: an empty tuple.

    >>> from datetime import date
    >>> from localstd.testing import law_of_a_place
    >>> rule = law_of_a_place().on(date(2024, 5, 6), "34").rule("promotion.publicity")
    >>> [rule.judge(PromotionFacts(measures=some)).outcome.value for some in ((), ("宣传",))]
    ['broken', 'kept']
    """

    measures: tuple[str, ...] | None = None
    is_reported: bool | None = None


@frozen
class EffectPlanFacts:
    """What the plan of an evaluation of effects states (实施效果评价方案).

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> rule = china_law().on(date(2024, 5, 6)).rule("evaluation.method")
    >>> verdict = rule.judge(EffectPlanFacts(has_method=False))
    >>> verdict.outcome.value, verdict.is_reading
    ('broken', True)
    """

    has_method: bool | None = None
    has_indicators: bool | None = None
    has_period: bool | None = None
    has_data: bool | None = None
