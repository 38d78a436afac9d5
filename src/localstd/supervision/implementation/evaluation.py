"""Evaluation of effects (实施效果评价): by a stated method, from its plan to the review.

The plan states method, indicators, period and data before anything is gathered, so that others
can evaluate again; monitoring (监测) is part of it. The assessment that places ask for some
months before a cycle of review ends (place.assessment) is an event of the review itself,
``assessed`` of :data:`localstd.review.REVIEW`, and not repeated here.

Sources: the opinion of 2015 (十); sl2017 art 29 para 2 and what places add to it; eec2026
art 74 for environmental standards (regularly, without an interval).

The way, without what leaves a matter at its stage:

>>> for row in EVALUATION.rows:
...     if row.to:
...         print(f"{row.at[0]:12}{row.event:16}{row.to}")
new         planned         planned
planned     data-gathered   gathering
gathering   concluded       concluded
concluded   published       published
planned     dropped         dropped
"""

from localstd.law import EffectPlanFacts, OutcomeFacts, ReviewOutcome, Term, Track
from localstd.procedure import (
    COUNT,
    DAY,
    TEXT,
    TEXTS,
    Condition,
    Event,
    NoticeType,
    Procedure,
    Row,
    Situation,
    Stage,
)
from localstd.roles import PUBLIC, SECTOR
from localstd.steps.checks import OUTCOME_UNKNOWN_TO_LAW
from localstd.steps.facts import NUMBER, event_type, fact, required, term
from localstd.supervision.implementation.asking import (
    RECOMMENDATION,
    REVIEW_ASKED,
    asking,
    owes_request,
)
from localstd.supervision.implementation.checks import METHOD_NOT_STATED
from localstd.supervision.implementation.mandates import EVALUATORS, OF_THE_ENVIRONMENT
from localstd.wording import Wording

__all__ = ["EVALUATION", "EvaluationMethod"]


class EvaluationMethod(Term):
    """By what effects are evaluated (评价方法): the library's own list, since no text has one."""

    SURVEY = ("survey", "问卷调查", "a survey")
    INTERVIEWS = ("interviews", "访谈", "interviews")
    MEASUREMENT = ("measurement", "检测数据分析", "measurements")
    STATISTICS = ("statistics", "统计分析", "statistics")
    COMPARISON = ("comparison", "实施前后对比", "a comparison of before and after")
    EXPERTS = ("experts", "专家评价", "experts")


_NEW = "new"  #: 待评价
_PLANNED = "planned"  #: 已制定方案
_GATHERING = "gathering"  #: 数据采集中
_CONCLUDED = "concluded"  #: 已有结论
_PUBLISHED = "published"  #: 已公布
_DROPPED = "dropped"  #: 终止

_UNFIT = (ReviewOutcome.REVISE, ReviewOutcome.ABOLISH)


def _finds_it_unfit(concluded: Event) -> bool:
    return concluded.facts.get(RECOMMENDATION.name) in _UNFIT


def _is_told(situation: Situation, *names: str) -> bool | None:
    if all(situation.fact(name) for name in names):
        return True
    return False if situation.is_whole else None


def _plan(situation: Situation) -> EffectPlanFacts:
    return EffectPlanFacts(
        has_method=_is_told(situation, "method"),
        has_indicators=_is_told(situation, "indicators"),
        has_period=_is_told(situation, "from", "until"),
        has_data=_is_told(situation, "data"),
    )


def _recommended(situation: Situation) -> OutcomeFacts:
    return OutcomeFacts(outcome=situation.text(RECOMMENDATION.name))


def _recommends(situation: Situation) -> bool:
    return RECOMMENDATION.name in situation.event.facts


_METHOD = Condition(rule="evaluation.method", check=METHOD_NOT_STATED, facts=_plan)
_OUTCOME = Condition(
    rule="local.review-outcome",
    check=OUTCOME_UNKNOWN_TO_LAW,
    facts=_recommended,
    when=_recommends,
)
_REQUEST = owes_request(_finds_it_unfit)
_RESULT = NoticeType(
    name="evaluation-result",
    wording=Wording(
        "{on}：公布{matter}的实施效果评价结果", "{on}: the evaluation of {matter} is published"
    ),
    to=(PUBLIC, SECTOR),
)
_ON_TRACK = {Track.ENVIRONMENT: OF_THE_ENVIRONMENT}

#: The evaluation of the effects of one standard.
EVALUATION = Procedure(
    name="evaluation",
    wording=Wording("实施效果评价", "evaluation of effects"),
    stages=(
        Stage(code=_NEW, wording=Wording("待评价", "not yet evaluated")),
        Stage(code=_PLANNED, wording=Wording("已制定评价方案", "planned")),
        Stage(code=_GATHERING, wording=Wording("数据采集中", "data being gathered")),
        Stage(code=_CONCLUDED, wording=Wording("已有结论", "concluded")),
        Stage(code=_PUBLISHED, wording=Wording("已公布", "published"), is_final=True),
        Stage(code=_DROPPED, wording=Wording("已终止", "dropped"), is_final=True),
    ),
    events=(
        event_type(
            "planned", "制定评价方案", "planned", NUMBER,
            fact("method", "评价方法", "method", term(EvaluationMethod)),
            fact("indicators", "评价指标", "indicators", TEXTS),
            fact("from", "评价期间起始日", "first day of the period", DAY),
            fact("until", "评价期间截止日", "last day of the period", DAY),
            fact("data", "数据来源", "data", TEXTS),
        ),
        event_type(
            "monitored", "实施监测", "monitored",
            required("indicator", "指标", "indicator", TEXT),
            required("value", "数值", "value", TEXT),
        ),
        event_type(
            "data-gathered", "采集数据", "data gathered",
            fact("source", "数据来源", "source", TEXT),
            fact("responses", "样本数", "how many answered or were measured", COUNT),
        ),
        event_type(
            "concluded", "评价结论", "concluded",
            required("findings", "评价结果", "findings", TEXT),
            RECOMMENDATION,
        ),
        event_type(
            "published", "公布评价结果", "published",
            fact("report", "评价报告", "report", TEXT),
        ),
        REVIEW_ASKED,
        event_type("dropped", "终止评价", "dropped", required("reason", "理由", "reason", TEXT)),
    ),
    rows=(
        Row(
            at=(_NEW,), event="planned", to=_PLANNED,
            who=EVALUATORS, basis_on=_ON_TRACK,
            conditions=(_METHOD,),
        ),
        Row(
            at=(_PLANNED, _GATHERING), event="monitored", to=None,
            who=EVALUATORS, basis=("seed-feedback",), basis_on=_ON_TRACK,
        ),
        Row(
            at=(_PLANNED, _GATHERING), event="data-gathered", to=_GATHERING,
            who=EVALUATORS, basis_on=_ON_TRACK,
        ),
        Row(
            at=(_GATHERING,), event="concluded", to=_CONCLUDED,
            who=EVALUATORS, basis_on=_ON_TRACK,
            conditions=(_OUTCOME,),
            starts=(_REQUEST,),
        ),
        Row(
            at=(_CONCLUDED,), event="published", to=_PUBLISHED,
            who=EVALUATORS, basis_on=_ON_TRACK,
            notices=(_RESULT,),
        ),
        Row(
            at=(_PLANNED, _GATHERING), event="dropped", to=_DROPPED,
            who=EVALUATORS, basis_on=_ON_TRACK,
        ),
        asking((_PLANNED, _GATHERING, _CONCLUDED, _PUBLISHED), EVALUATORS, _REQUEST),
    ),
    start=_NEW,
    subject="number",
)  # fmt: skip
