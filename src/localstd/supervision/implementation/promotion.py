"""Promotion (标准实施推广): from the plan for a standard to the report on how it is used.

A matter is the promotion of one standard by one department. It is planned before the standard is
implemented, since it serves that day; no provision sets a day for it, so that no duty has one.

Sources: the opinion of 2015 (八); what places add to it; sl2017 art 31 (pilots, publicity).

The way, without what leaves a matter at its stage:

>>> for row in PROMOTION.rows:
...     if row.to:
...         print(f"{row.at[0]:12}{row.event:14}{row.to}")
new         planned       planned
new         carried-out   under-way
under-way   reported      reported
planned     closed        closed
planned     dropped       dropped
"""

from localstd.law import PromotionFacts, PromotionMeasure
from localstd.procedure import (
    DAY,
    TEXT,
    Condition,
    DutyType,
    NoticeType,
    Procedure,
    Row,
    Situation,
    Stage,
)
from localstd.roles import PUBLIC
from localstd.steps.facts import NUMBER, STANDARD_NUMBER, event_type, fact, required, term, terms
from localstd.supervision.implementation.checks import (
    NOT_PUBLICISED,
    NOT_REPORTED,
    NOTHING_DONE,
)
from localstd.supervision.implementation.mandates import OWE_PROMOTION, OWE_REPORTS, PROMOTERS
from localstd.wording import Wording

__all__ = ["PROMOTION"]

_NEW = "new"  #: 待推广
_PLANNED = "planned"  #: 已制定方案
_UNDER_WAY = "under-way"  #: 推广中
_REPORTED = "reported"  #: 已反馈实施情况
_CLOSED = "closed"  #: 已结束
_DROPPED = "dropped"  #: 不再推广

_CARRIED_OUT = "carried-out"

_PROMOTION = DutyType(
    name="promotion",
    wording=Wording("采取配套措施，推进标准实施", "take measures, and promote its use"),
    owed_by=OWE_PROMOTION,
)
_REPORT = DutyType(
    name="implementation-report",
    wording=Wording(
        "向同级标准化行政主管部门反馈实施情况",
        "report to the standardization department how it is implemented",
    ),
    owed_by=OWE_REPORTS,
)
_MEASURE_TAKEN = NoticeType(
    name="measure-taken",
    wording=Wording("{on}，{matter}：{event}", "{on}: {matter}: {event}"),
    to=(PUBLIC,),
)


def _picked(situation: Situation) -> PromotionFacts:
    done = situation.state.all(_CARRIED_OUT)
    told = tuple(str(one.facts["measure"]) for one in done if "measure" in one.facts)
    return PromotionFacts(
        measures=told if told or situation.is_whole else None,
        is_reported=situation.has_happened("reported"),
    )


_CLOSING = (
    Condition(rule="promotion.measures", check=NOTHING_DONE, facts=_picked),
    Condition(rule="promotion.publicity", check=NOT_PUBLICISED, facts=_picked),
    Condition(rule="promotion.reported", check=NOT_REPORTED, facts=_picked),
)
_OPEN = (_PLANNED, _UNDER_WAY, _REPORTED)

#: The promotion of one standard by one department.
PROMOTION = Procedure(
    name="promotion",
    wording=Wording("标准实施推广", "promotion of a standard"),
    stages=(
        Stage(code=_NEW, wording=Wording("待推广", "not yet promoted")),
        Stage(code=_PLANNED, wording=Wording("已制定推广方案", "planned")),
        Stage(code=_UNDER_WAY, wording=Wording("推广中", "under way")),
        Stage(code=_REPORTED, wording=Wording("已反馈实施情况", "reported")),
        Stage(code=_CLOSED, wording=Wording("已结束", "closed"), is_final=True),
        Stage(code=_DROPPED, wording=Wording("不再推广", "dropped"), is_final=True),
    ),
    events=(
        event_type(
            "planned", "制定推广方案", "planned", NUMBER,
            fact("implementation", "实施日期", "day of implementation", DAY),
            fact("measures", "拟采取的措施", "measures planned", terms(PromotionMeasure)),
        ),
        event_type(
            _CARRIED_OUT, "采取推广措施", "measure taken",
            fact("number", "标准编号", "number", STANDARD_NUMBER),
            required("measure", "推广措施", "measure", term(PromotionMeasure)),
            fact("to", "对象", "to whom", TEXT),
        ),
        event_type(
            "reported", "反馈实施情况", "reported",
            fact("report", "实施情况报告", "report", TEXT),
        ),
        event_type("closed", "结束推广", "closed"),
        event_type("dropped", "不再推广", "dropped", required("reason", "理由", "reason", TEXT)),
    ),
    rows=(
        Row(
            at=(_NEW,), event="planned", to=_PLANNED,
            who=PROMOTERS,
            starts=(_PROMOTION,),
        ),
        Row(
            at=(_NEW, *_OPEN), event=_CARRIED_OUT, to=_UNDER_WAY,
            who=PROMOTERS, basis=("seed-means",),
            starts=(_REPORT,),
            notices=(_MEASURE_TAKEN,),
        ),
        Row(
            at=(_UNDER_WAY,), event="reported", to=_REPORTED,
            who=PROMOTERS,
            ends=(_REPORT.name,),
        ),
        Row(
            at=_OPEN, event="closed", to=_CLOSED,
            who=PROMOTERS,
            conditions=_CLOSING,
            ends=(_PROMOTION.name, _REPORT.name),
        ),
        Row(
            at=_OPEN, event="dropped", to=_DROPPED,
            who=PROMOTERS,
            ends=(_PROMOTION.name, _REPORT.name),
        ),
    ),
    start=_NEW,
    subject="number",
)  # fmt: skip
