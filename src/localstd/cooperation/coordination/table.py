"""Matters between departments (部门协调事项): the table.

A matter is one question that departments do not answer alike. The standardization department
coordinates (the opinion of 2015, 三; ir1990 art 8), departments consult, and what they cannot
settle goes to the mechanism that a government of a city or above may have (sl2017 art 6). For the
departments of the State Council sl2017 art 33 sets this order; at places it is a reading by
analogy. No text sets a day for any of it: the resolution sets that of each task, and whoever does
not keep it is reminded of that day, not of a law.

The way, each step from the first of its stages:

>>> for row in COORDINATION.rows:
...     if row.to:
...         print(f"{row.at[0]:13}{row.event:21}{row.to}")
new          raised               raised
raised       consultation-opened  consulting
consulting   agreed               decided
consulting   consultation-failed  disputed
raised       taken-to-mechanism   at-mechanism
at-mechanism resolved             decided
decided      closed               closed
raised       withdrawn            withdrawn

:func:`~localstd.procedure.procedure_page` prints it with its law; the page is
``docs/reference/procedures/coordination.md``.
"""

from localstd.cooperation.coordination.checks import (
    FOLLOW_UP_LATE,
    FOLLOW_UP_OVERDUE,
    LEFT_OPEN,
    MECHANISM_OF_A_COUNTY,
    NOT_CONSULTED,
)
from localstd.cooperation.coordination.events import (
    COORDINATION_EVENTS,
    DECIDED,
    INVITED,
    MET,
    RAISED,
    TAKEN,
    TASK_DONE,
    TASK_SET,
)
from localstd.law import MechanismFacts, ResolutionFacts
from localstd.procedure import (
    Condition,
    DutyType,
    Mandate,
    Procedure,
    Row,
    Situation,
    Stage,
)
from localstd.roles import MECHANISM, NATIONAL_SECTOR, SECTOR
from localstd.steps.authorities import by_authorities, by_sectors, lies_with_the_nation
from localstd.wording import Wording

__all__ = ["COORDINATION", "FOLLOW_UP"]

_NEW = "new"  #: 待提出
_RAISED = "raised"  #: 已提出
_CONSULTING = "consulting"  #: 协商中
_DISPUTED = "disputed"  #: 协商不成
_AT_MECHANISM = "at-mechanism"  #: 协调机制研究中
_DECIDED = "decided"  #: 任务落实中
_CLOSED = "closed"  #: 已结案
_WITHDRAWN = "withdrawn"  #: 已撤回

_STAGES = (
    Stage(code=_NEW, wording=Wording("待提出", "not yet raised")),
    Stage(code=_RAISED, wording=Wording("已提出", "raised")),
    Stage(code=_CONSULTING, wording=Wording("协商中", "consulted on")),
    Stage(code=_DISPUTED, wording=Wording("协商不成", "not agreed on")),
    Stage(code=_AT_MECHANISM, wording=Wording("协调机制研究中", "before the mechanism")),
    Stage(code=_DECIDED, wording=Wording("任务落实中", "decided, tasks being done")),
    Stage(code=_CLOSED, wording=Wording("已结案", "closed"), is_final=True),
    Stage(code=_WITHDRAWN, wording=Wording("已撤回", "withdrawn"), is_final=True),
)

_ROLES = ("sl2017-county-roles", "seed-unified", "ir1990-coordinates")
_CONSULTING_LAW = ("sl2017-dispute", *_ROLES)
_MECHANISM_LAW = ("sl2017-coordination-local", "sl2017-coordination-national", "seed-coordination")
#: 标准化行政主管部门、有关行政主管部门.
_DEPARTMENTS = (*by_authorities(*_ROLES), *by_sectors(*_ROLES))
_COORDINATORS = by_authorities(*_ROLES)
_BY_MECHANISM = (Mandate(role=MECHANISM, basis=_MECHANISM_LAW),)
#: Who sets a task and moves its day: the mechanism, or who coordinated what was agreed.
_SETTERS = (*_BY_MECHANISM, *_COORDINATORS)
_SEEN_THROUGH = ("seed-follow-up",)


def _consultation(situation: Situation) -> MechanismFacts:
    return MechanismFacts(
        place_code=situation.matter.place,
        was_consulted=situation.has_happened("consultation-failed"),
    )


def _tasks(situation: Situation) -> ResolutionFacts:
    """Pick the tasks that are open; of a file that was taken over, those that it does not tell."""
    owed = situation.state.owed.values()
    found = tuple(
        str(one.event.facts.get("task", "")) for one in owed if one.type.name == FOLLOW_UP.name
    )
    return ResolutionFacts(not_done=found if found or situation.is_whole else None)


_TO_MECHANISM = (
    Condition(rule="coordination.consulted-first", check=NOT_CONSULTED, facts=_consultation),
    Condition(rule="coordination.mechanism", check=MECHANISM_OF_A_COUNTY, facts=_consultation),
)
_FOLLOWED_UP = Condition(rule="coordination.followed-up", check=LEFT_OPEN, facts=_tasks)

#: 后续任务: one for each task of a resolution, by the day that it sets.
FOLLOW_UP = DutyType(
    name="follow-up",
    wording=Wording("按决议期限办结任务", "do the task by the day of the resolution"),
    owed_by=(
        Mandate(role=NATIONAL_SECTOR, basis=_SEEN_THROUGH, matters=lies_with_the_nation),
        Mandate(role=SECTOR, basis=_SEEN_THROUGH),
    ),
    until="due",
    each="task",
    late=FOLLOW_UP_LATE,
    lacking=FOLLOW_UP_OVERDUE,
)

_ROWS = (
    Row(
        at=(_NEW,), event="raised", to=_RAISED,
        who=_DEPARTMENTS, basis=("seed-across",),
        notices=RAISED,
    ),
    Row(
        at=(_RAISED,), event="consultation-opened", to=_CONSULTING,
        who=_COORDINATORS, basis=("sl2017-dispute",),
        notices=(INVITED,),
    ),
    Row(at=(_CONSULTING, _AT_MECHANISM), event="position-told", to=None, who=by_sectors(*_ROLES)),
    Row(
        at=(_CONSULTING,), event="agreed", to=_DECIDED,
        who=_COORDINATORS, basis=("sl2017-dispute", "seed-across"),
        notices=(DECIDED,),
    ),
    Row(
        at=(_CONSULTING,), event="consultation-failed", to=_DISPUTED,
        who=_COORDINATORS, basis=("sl2017-dispute",),
    ),
    Row(
        at=(_RAISED, _CONSULTING, _DISPUTED), event="taken-to-mechanism", to=_AT_MECHANISM,
        who=_COORDINATORS, basis=("sl2017-dispute", *_MECHANISM_LAW),
        conditions=_TO_MECHANISM,
        notices=(TAKEN,),
    ),
    Row(
        at=(_AT_MECHANISM,), event="met", to=None,
        who=_BY_MECHANISM, basis=("seed-across",),
        notices=(MET,),
    ),
    Row(
        at=(_AT_MECHANISM,), event="resolved", to=_DECIDED,
        who=_BY_MECHANISM, basis=("sl2017-dispute", "seed-across"),
        notices=(DECIDED,),
    ),
    Row(
        at=(_DECIDED,), event="follow-up-set", to=None,
        who=_SETTERS, basis=_SEEN_THROUGH,
        starts=(FOLLOW_UP,),
        notices=(TASK_SET,),
    ),
    Row(
        at=(_DECIDED,), event="follow-up-extended", to=None,
        who=_SETTERS, basis=_SEEN_THROUGH,
        starts=(FOLLOW_UP,),
        notices=(TASK_SET,),
    ),
    Row(at=(_DECIDED,), event="follow-up-reported", to=None, who=_DEPARTMENTS, basis=_SEEN_THROUGH),
    Row(
        at=(_DECIDED, _CLOSED), event="follow-up-done", to=None,
        who=_DEPARTMENTS, basis=_SEEN_THROUGH,
        ends=(FOLLOW_UP.name,),
        notices=(TASK_DONE,),
    ),
    Row(
        at=(_DECIDED, _CLOSED), event="follow-up-dropped", to=None,
        who=_SETTERS, basis=_SEEN_THROUGH,
        ends=(FOLLOW_UP.name,),
        notices=(TASK_DONE,),
    ),
    Row(
        at=(_DECIDED,), event="closed", to=_CLOSED,
        who=_SETTERS, basis=_SEEN_THROUGH,
        conditions=(_FOLLOWED_UP,),
    ),
    Row(
        at=(_RAISED, _CONSULTING, _DISPUTED, _AT_MECHANISM), event="withdrawn", to=_WITHDRAWN,
        who=_DEPARTMENTS,
    ),
)  # fmt: skip

#: Matters between departments since 1990; the mechanism since 2015, by law since 2018.
COORDINATION = Procedure(
    name="coordination",
    wording=Wording("部门协调事项", "matters between departments"),
    stages=_STAGES,
    events=COORDINATION_EVENTS,
    rows=_ROWS,
    start=_NEW,
    subject="issue",
)
