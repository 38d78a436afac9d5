"""The annual plan of a place (年度立项计划): its table.

A matter is the plan of one place for one year, with all of its items. Departments apply for them
and everybody may propose; each is appraised before it is planned (sl2017 art 15; ls2020 arts 8 to
11, texts not checked; until 2018 ir1990 arts 8 and 16). An item states its project, applicant,
drafting unit and day of completion (ls2020 art 11), and that day is the plan's own: no text says
how long a standard may take, by when a plan is issued, or that it is public by a day. Each item is
owed by its own day until it is completed, removed or carried over; closing the plan ends none.

The way, each step from the first of its stages:

>>> for row in ANNUAL_PLAN.rows:
...     if row.to:
...         print(f"{row.at[0]:10}{row.event:9}{row.to}")
new       called   calling
calling   drawn-up drawn-up
drawn-up  issued   issued
issued    closed   closed
calling   dropped  dropped

:func:`~localstd.procedure.procedure_page` prints it with its law; the page is
``docs/reference/procedures/annual-plan.md``.
"""

from localstd.cooperation.annual_plan.checks import (
    ITEM_INCOMPLETE,
    ITEM_LATE,
    ITEM_NOT_APPRAISED,
    ITEM_NOT_URGENT,
    ITEM_OVERDUE,
    REMOVED_WITHOUT_GROUND,
)
from localstd.cooperation.annual_plan.events import (
    CALLED,
    DECLINED,
    ISSUED,
    ITEM_CHANGED,
    PLAN_EVENTS,
    PUBLISHED,
)
from localstd.law import AppraisalFacts, PlanFacts, TerminationFacts, UrgencyFacts
from localstd.procedure import (
    Condition,
    DutyType,
    Event,
    Mandate,
    Procedure,
    Row,
    Situation,
    Stage,
)
from localstd.roles import PROVINCE
from localstd.steps.facts import day_of
from localstd.steps.makers import OF_A_CITY, ORDINARY, PLANNERS, PROPOSERS, SECTORS, made_under
from localstd.steps.powers import POWER
from localstd.wording import Wording

__all__ = ["ANNUAL_PLAN", "ITEM"]

_NEW = "new"  #: 待征集
_CALLING = "calling"  #: 征集论证中
_DRAWN_UP = "drawn-up"  #: 已拟定
_ISSUED = "issued"  #: 执行中
_CLOSED = "closed"  #: 已结束
_DROPPED = "dropped"  #: 停止制定

_STAGES = (
    Stage(code=_NEW, wording=Wording("待征集", "not yet called for")),
    Stage(code=_CALLING, wording=Wording("征集论证中", "proposals taken and appraised")),
    Stage(code=_DRAWN_UP, wording=Wording("已拟定", "drawn up")),
    Stage(code=_ISSUED, wording=Wording("执行中", "issued, being carried out")),
    Stage(code=_CLOSED, wording=Wording("已结束", "closed"), is_final=True),
    Stage(code=_DROPPED, wording=Wording("停止制定", "dropped"), is_final=True),
)

_PLANS = ("ls2020-plan", "sl2017-need-survey", "ir1990-plans", "seed-planning")
_APPRAISES = ("sl2017-need-survey", "ls2020-appraisal")
_CHANGES = ("ls2020-terminate", "ls2020-plan", "seed-planning", "ir1990-plans")


def _of_item(situation: Situation, event: str) -> Event | None:
    """Give the last event of a type that is about the same item."""
    item = situation.event.facts.get("item")
    told = reversed(situation.state.all(event))
    return next((one for one in told if one.facts.get("item") == item), None)


def _appraisal(situation: Situation) -> AppraisalFacts:
    """Pick what was done for the item; of a file that was taken over, what it does not tell."""
    found = _of_item(situation, "appraised")
    if found is None:
        was_done = False if situation.is_whole else None
        return AppraisalFacts(surveyed=was_done, appraised=was_done)
    return AppraisalFacts(surveyed=_flag(found, "surveyed"), appraised=_flag(found, "appraised"))


def _flag(event: Event, name: str) -> bool | None:
    told = event.facts.get(name)
    return told if isinstance(told, bool) else None


def _plan(situation: Situation) -> PlanFacts:
    """Pick what the item states; of a whole history, what it does not state is missing."""
    untold, event = "" if situation.is_whole else None, situation.event
    deadline = day_of(event, "deadline")
    return PlanFacts(
        project=_text(event, "project") or untold,
        applicant=_text(event, "applicant")
        or _text(_of_item(situation, "applied"), "applicant")
        or untold,
        drafter=_text(event, "drafter") or untold,
        deadline=deadline.first if deadline else untold,
    )


def _text(event: Event | None, name: str) -> str | None:
    told = None if event is None else event.facts.get(name)
    return told if isinstance(told, str) else None


def _urgency(situation: Situation) -> UrgencyFacts:
    return UrgencyFacts(reason=_text(situation.event, "urgent"))


def _removal(situation: Situation) -> TerminationFacts:
    return TerminationFacts(
        ground=_text(situation.event, "ground"),
        is_published=_flag(situation.event, "is_published"),
    )


_OF_ITEMS = (
    Condition(rule="local.appraisal", check=ITEM_NOT_APPRAISED, facts=_appraisal),
    Condition(rule="local.plan-content", check=ITEM_INCOMPLETE, facts=_plan),
    Condition(rule="local.urgent", check=ITEM_NOT_URGENT, facts=_urgency),
)
_OF_REMOVALS = (Condition(rule="local.termination", check=REMOVED_WITHOUT_GROUND, facts=_removal),)

#: 项目期限: one for each item, by the day that the plan sets.
ITEM = DutyType(
    name="item",
    wording=Wording("按计划期限完成项目", "finish the item by the day of the plan"),
    owed_by=made_under("ls2020-plan", "seed-planning", "ir1990-plans"),
    until="deadline",
    each="item",
    late=ITEM_LATE,
    lacking=ITEM_OVERDUE,
)

_BEFORE = (_NEW, _CALLING, _DRAWN_UP)
_ROWS = (
    Row(
        at=(_NEW,), event="called", to=_CALLING,
        who=PLANNERS, basis=_PLANS,
        conditions=POWER,
        notices=(CALLED,),
    ),
    Row(
        at=(*_BEFORE, _ISSUED), event="city-empowered", to=None,
        who=(
            Mandate(role=PROVINCE, basis=("sl2017-local-issuer-city",), tracks=ORDINARY),
        ),
        matters=OF_A_CITY,
    ),
    Row(at=(_CALLING, _ISSUED), event="proposed", to=None, who=PROPOSERS),
    Row(at=(_CALLING, _ISSUED), event="applied", to=None, who=SECTORS, basis=("ir1990-plans",)),
    Row(
        at=(_CALLING, _DRAWN_UP, _ISSUED), event="appraised", to=None,
        who=PLANNERS, basis=_APPRAISES,
    ),
    Row(
        at=(_CALLING, _DRAWN_UP, _ISSUED), event="item-declined", to=None,
        who=PLANNERS, basis=_APPRAISES,
        notices=(DECLINED,),
    ),
    Row(
        at=(_CALLING, _DRAWN_UP), event="item-planned", to=None,
        who=PLANNERS, basis=_PLANS,
        conditions=_OF_ITEMS,
        starts=(ITEM,),
    ),
    Row(at=(_CALLING,), event="drawn-up", to=_DRAWN_UP, who=PLANNERS, basis=_PLANS),
    Row(
        at=(_DRAWN_UP,), event="issued", to=_ISSUED,
        who=PLANNERS, basis=_PLANS,
        conditions=POWER,
        notices=(ISSUED,),
    ),
    Row(
        at=(_ISSUED, _CLOSED), event="made-public", to=None,
        who=PLANNERS, basis=("seed-transparency",),
        notices=(PUBLISHED,),
    ),
    Row(
        at=(_ISSUED,), event="item-added", to=None,
        who=PLANNERS, basis=_PLANS,
        conditions=_OF_ITEMS,
        starts=(ITEM,),
        notices=(ITEM_CHANGED,),
    ),
    Row(at=(_ISSUED, _CLOSED), event="item-linked", to=None, who=PLANNERS, basis=_PLANS),
    Row(
        at=(_ISSUED,), event="item-rescheduled", to=None,
        who=PLANNERS, basis=_CHANGES,
        starts=(ITEM,),
        notices=(ITEM_CHANGED,),
    ),
    Row(
        at=(_ISSUED,), event="item-changed", to=None,
        who=PLANNERS, basis=_CHANGES,
        notices=(ITEM_CHANGED,),
    ),
    Row(
        at=(_ISSUED, _CLOSED), event="delay-explained", to=None,
        who=(*PLANNERS, *SECTORS), basis=("seed-planning",),
    ),
    Row(
        at=(_ISSUED, _CLOSED), event="item-removed", to=None,
        who=PLANNERS, basis=_CHANGES,
        conditions=_OF_REMOVALS,
        ends=(ITEM.name,),
        notices=(ITEM_CHANGED,),
    ),
    Row(
        at=(_ISSUED, _CLOSED), event="item-carried-over", to=None,
        who=PLANNERS, basis=_CHANGES,
        ends=(ITEM.name,),
        notices=(ITEM_CHANGED,),
    ),
    Row(
        at=(_ISSUED, _CLOSED), event="item-completed", to=None,
        who=PLANNERS, basis=_PLANS,
        ends=(ITEM.name,),
    ),
    Row(at=(_ISSUED,), event="closed", to=_CLOSED, who=PLANNERS, basis=_PLANS),
    Row(
        at=(_CALLING, _DRAWN_UP), event="dropped", to=_DROPPED,
        who=PLANNERS, basis=_PLANS,
        ends=(ITEM.name,),
    ),
)  # fmt: skip

#: Annual plans since 1990.
ANNUAL_PLAN = Procedure(
    name="annual-plan",
    wording=Wording("年度立项计划", "annual plan of standards"),
    stages=_STAGES,
    events=PLAN_EVENTS,
    rows=_ROWS,
    start=_NEW,
    subject="plan",
)
