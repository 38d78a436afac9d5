"""The yearly plan of inspections (年度抽查工作计划): its table.

A matter is the plan of one place for one year. What it contains is data of who makes it: no text
says how often a class is inspected. It is drawn up by the list of the province and reported to
the superior (drs2019, of which an abstract was read); that it is public is told, and asked by no
text that was read.

The way, each step from the first of its stages:

>>> for row in INSPECTION_PLAN.rows:
...     if row.to:
...         print(f"{row.at[0]:10}{row.event:10}{row.to}")
new       drawn-up  drawn-up
drawn-up  approved  approved
approved  closed    closed
drawn-up  dropped   dropped

:func:`~localstd.procedure.procedure_page` prints it with its law; the page is
``docs/reference/procedures/inspection-plan.md``.
"""

from localstd.law import InspectionPlanFacts
from localstd.procedure import Condition, Procedure, Row, Situation, Stage
from localstd.steps.authorities import by_authorities, by_market, by_sectors
from localstd.supervision.draw.checks import NOT_BY_LIST, PLAN_NOT_REPORTED
from localstd.supervision.draw.events import PLAN_EVENTS
from localstd.supervision.draw.notices import REPORT, REPORTED
from localstd.wording import Wording

__all__ = ["INSPECTION_PLAN", "INSPECTORATES", "PLACES"]

_NEW = "new"  #: 待制定
_DRAWN_UP = "drawn-up"  #: 已制定
_APPROVED = "approved"  #: 执行中
_CLOSED = "closed"  #: 已完成
_DROPPED = "dropped"  #: 停止执行

_STAGES = (
    Stage(code=_NEW, wording=Wording("待制定", "not yet drawn up")),
    Stage(code=_DRAWN_UP, wording=Wording("已制定", "drawn up")),
    Stage(code=_APPROVED, wording=Wording("执行中", "approved, being carried out")),
    Stage(code=_CLOSED, wording=Wording("已完成", "closed"), is_final=True),
    Stage(code=_DROPPED, wording=Wording("停止执行", "dropped"), is_final=True),
)

#: 监督检查职责: who inspects, and so who plans it.
INSPECTORATES = (
    *by_market("drs2019-plan", "sl2017-supervise"),
    *by_authorities("sl2017-supervise"),
    *by_sectors("sl2017-supervise"),
)
#: What places, and the measures on local standards, say of it beside sl2017 art 32.
PLACES = ("place.supervision", "ls2020-supervise")


def _plan(situation: Situation) -> InspectionPlanFacts:
    return InspectionPlanFacts(
        is_by_list=situation.flag("is_by_list"), is_reported=_is_reported(situation)
    )


def _is_reported(situation: Situation) -> bool | None:
    """Say whether it was reported after it was last changed."""
    told = [one.type for one in situation.state.events if one.type in {"reported", "amended"}]
    if told:
        return told[-1] == "reported"
    return False if situation.is_whole else None


def _must_be_reported(situation: Situation) -> bool:
    return REPORT.falls_on(situation.matter, situation.event)


_BY_LIST = Condition(rule="inspection.list", check=NOT_BY_LIST, facts=_plan)
_REPORTED = Condition(
    rule="inspection.reported", check=PLAN_NOT_REPORTED, facts=_plan, when=_must_be_reported
)

_ROWS = (
    Row(
        at=(_NEW, _DRAWN_UP), event="drawn-up", to=_DRAWN_UP,
        who=INSPECTORATES, basis=PLACES,
        conditions=(_BY_LIST,),
    ),
    Row(at=(_DRAWN_UP,), event="approved", to=_APPROVED, who=INSPECTORATES, starts=(REPORT,)),
    Row(
        at=(_APPROVED,), event="reported", to=None,
        who=INSPECTORATES,
        ends=(REPORT.name,),
        notices=REPORTED,
    ),
    Row(at=(_APPROVED,), event="made-public", to=None, who=INSPECTORATES),
    Row(
        at=(_APPROVED,), event="amended", to=None,
        who=INSPECTORATES,
        conditions=(_BY_LIST,),
        starts=(REPORT,),
    ),
    Row(
        at=(_APPROVED,), event="closed", to=_CLOSED,
        who=INSPECTORATES,
        conditions=(_REPORTED,),
        ends=(REPORT.name,),
    ),
    Row(
        at=(_DRAWN_UP, _APPROVED), event="dropped", to=_DROPPED,
        who=INSPECTORATES,
        ends=(REPORT.name,),
    ),
)  # fmt: skip

#: Yearly plans since 2019.
INSPECTION_PLAN = Procedure(
    name="inspection-plan",
    wording=Wording("年度抽查工作计划", "yearly plan of inspections"),
    stages=_STAGES,
    events=PLAN_EVENTS,
    rows=_ROWS,
    start=_NEW,
    subject="plan",
)
