"""Random inspection of one drawn batch (随机抽查): its table.

The list is fixed first and its hash published, with the values that will decide and the days on
which they are published; then it is drawn of them, both who is inspected and by whom (双随机);
then the results are published (一公开). Nobody is named on the way: who was drawn follows from the
list and from the values, for whoever computes it.

Sources: sl2017 art 32, and what places add to it; ls2020 art 23, es2023 and the days of
drs2019, which were not checked; of the rest of drs2019 an abstract was read.

The way, each step from the first of its stages:

>>> for row in INSPECTION.rows:
...     if row.to:
...         print(f"{row.at[0]:11}{row.event:19}{row.to}")
new        list-fixed         list-fixed
list-fixed drawn              drawn
list-fixed redrawn            new
drawn      inspected          inspected
inspected  results-published  published
published  closed             closed
new        cancelled          cancelled

:func:`~localstd.procedure.procedure_page` prints it with its law; the page is
``docs/reference/procedures/inspection.md``.
"""

from localstd.calendar import PartialDate
from localstd.law import InspectionRatioFacts, InspectionResultsFacts, RandomDrawFacts
from localstd.procedure import Condition, Procedure, Row, Situation, Stage
from localstd.supervision.draw import notices
from localstd.supervision.draw.checks import (
    DRAWN_TOO_EARLY,
    RATIO_EXCEEDED,
    RESULTS_LEFT_OUT,
    SEED_KNOWN,
)
from localstd.supervision.draw.events import BATCH_EVENTS
from localstd.supervision.draw.plan_table import INSPECTORATES, PLACES
from localstd.wording import Wording

__all__ = ["INSPECTION"]

_NEW = "new"  #: 待固定名单
_FIXED = "list-fixed"  #: 名单已固定
_DRAWN = "drawn"  #: 已抽取
_INSPECTED = "inspected"  #: 已检查
_PUBLISHED = "published"  #: 结果已公示
_CLOSED = "closed"  #: 已办结
_CANCELLED = "cancelled"  #: 已取消

_STAGES = (
    Stage(code=_NEW, wording=Wording("待固定名单", "list not yet fixed")),
    Stage(code=_FIXED, wording=Wording("名单已固定", "list fixed")),
    Stage(code=_DRAWN, wording=Wording("已抽取", "drawn")),
    Stage(code=_INSPECTED, wording=Wording("已检查", "inspected")),
    Stage(code=_PUBLISHED, wording=Wording("结果已公示", "results published")),
    Stage(code=_CLOSED, wording=Wording("已办结", "closed"), is_final=True),
    Stage(code=_CANCELLED, wording=Wording("已取消", "cancelled"), is_final=True),
)


def _draw(situation: Situation) -> RandomDrawFacts:
    event, told = situation.event, situation.fact("source_days")
    days = [one for one in told if isinstance(one, PartialDate)] if isinstance(told, tuple) else []
    is_draw = event.type == "drawn"
    return RandomDrawFacts(
        fixed=situation.state.day("list-fixed") if is_draw else event.on,
        first_known=min(days, key=lambda one: one.first, default=None),
        last_known=max(days, key=lambda one: one.last, default=None),
        drawn=event.on if is_draw else None,
    )


def _ratio(situation: Situation) -> InspectionRatioFacts:
    return InspectionRatioFacts(
        is_ordinary=situation.flag("is_ordinary"),
        drawn=situation.count("to_draw"),
        allowed=situation.count("allowed"),
    )


def _results(situation: Situation) -> InspectionResultsFacts:
    return InspectionResultsFacts(
        inspected=situation.count("inspected"), published=situation.count("published")
    )


_ROWS = (
    Row(
        at=(_NEW,), event="list-fixed", to=_FIXED,
        who=INSPECTORATES, basis=PLACES,
        conditions=(
            Condition(rule="inspection.seed-later", check=SEED_KNOWN, facts=_draw),
            Condition(rule="inspection.ratio", check=RATIO_EXCEEDED, facts=_ratio),
        ),
        notices=(notices.LIST,),
    ),
    Row(
        at=(_FIXED,), event="drawn", to=_DRAWN,
        who=INSPECTORATES, basis=("es2023-supervision",),
        conditions=(
            Condition(rule="inspection.drawn-later", check=DRAWN_TOO_EARLY, facts=_draw),
        ),
        notices=(notices.DRAWN,),
    ),
    Row(
        at=(_FIXED, _DRAWN), event="redrawn", to=_NEW,
        who=INSPECTORATES,
        notices=notices.SET_ASIDE,
    ),
    Row(
        at=(_DRAWN,), event="substituted", to=None,
        who=INSPECTORATES,
        notices=notices.SUBSTITUTED,
    ),
    Row(
        at=(_DRAWN,), event="inspected", to=_INSPECTED,
        who=INSPECTORATES, basis=PLACES,
        starts=(notices.PUBLICITY,),
    ),
    Row(
        at=(_INSPECTED,), event="results-published", to=_PUBLISHED,
        who=INSPECTORATES, basis=("drs2019-publicity", "es2023-supervision"),
        conditions=(Condition(rule="inspection.results", check=RESULTS_LEFT_OUT, facts=_results),),
        ends=(notices.PUBLICITY.name,),
        notices=(notices.RESULTS,),
    ),
    Row(at=(_INSPECTED, _PUBLISHED), event="findings-handed-on", to=None, who=INSPECTORATES),
    Row(at=(_PUBLISHED,), event="closed", to=_CLOSED, who=INSPECTORATES),
    Row(
        at=(_NEW, _FIXED, _DRAWN), event="cancelled", to=_CANCELLED,
        who=INSPECTORATES,
        notices=notices.SET_ASIDE,
    ),
)  # fmt: skip

#: Inspections of drawn batches since 2019.
INSPECTION = Procedure(
    name="inspection",
    wording=Wording("随机抽查", "random inspection"),
    stages=_STAGES,
    events=BATCH_EVENTS,
    rows=_ROWS,
    start=_NEW,
    subject="batch",
)
