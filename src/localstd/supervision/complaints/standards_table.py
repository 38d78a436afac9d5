"""Complaints and reports about standards (标准化投诉举报): their table.

A matter is one complaint or report to a standardization department about a standard, or about who
breaks the law on standards (sl2017 art 35). It is no complaint under cr2019, which is for disputes
of consumers and breaches by operators. It is looked into; where something is to be done, a file
of the supervision that is for it is opened, and its result is the answer.

The law sets no day. Places may have it looked into, dealt with and answered in time (及时).

Sources: sl2017 arts 32, 34, 35 and 39, and what places add to them.

The way, each step from the first of its stages:

>>> for row in STANDARDS_COMPLAINT.rows:
...     if row.to:
...         print(f"{row.at[0]:12}{row.event:30}{row.to}")
new         complained                    received
new         reported                      received
received    government-correction-opened  supervised
received    group-supervision-opened      supervised
received    spot-check-opened             supervised
received    passed-on                     passed-on
received    unfounded                     unfounded
received    withdrawn                     withdrawn
received    dealt-with                    dealt-with

:func:`~localstd.procedure.procedure_page` prints it with its law; the page is
``docs/reference/procedures/standards-complaint.md``.
"""

from localstd.procedure import FLAG, TEXT, DutyType, Procedure, Row, Stage
from localstd.steps.authorities import by_authorities, by_sectors, owed_at_its_level
from localstd.steps.complaints import (
    REPLY,
    RESULT_TOLD,
    answering,
    complaint_events,
    opened_by_complaint,
)
from localstd.steps.corrections import STANDARD
from localstd.steps.facts import REASON, event_type, fact, required
from localstd.wording import Wording

__all__ = ["STANDARDS_COMPLAINT"]

_NEW = "new"  #: 待收到
_RECEIVED = "received"  #: 已收到
_SUPERVISED = "supervised"  #: 已转监督
_PASSED_ON = "passed-on"  #: 已转有权部门
_UNFOUNDED = "unfounded"  #: 查无问题
_WITHDRAWN = "withdrawn"  #: 已撤回
_DEALT_WITH = "dealt-with"  #: 已处理

_STAGES = (
    Stage(code=_NEW, wording=Wording("待收到", "not yet received")),
    Stage(code=_RECEIVED, wording=Wording("已收到", "received")),
    Stage(code=_SUPERVISED, wording=Wording("已转监督", "under supervision")),
    Stage(code=_PASSED_ON, wording=Wording("已转有权部门", "passed on"), is_final=True),
    Stage(code=_UNFOUNDED, wording=Wording("查无问题", "unfounded"), is_final=True),
    Stage(code=_WITHDRAWN, wording=Wording("已撤回", "withdrawn"), is_final=True),
    Stage(code=_DEALT_WITH, wording=Wording("已处理", "dealt with"), is_final=True),
)
_OPEN = (_RECEIVED, _SUPERVISED)
_HANDLERS = (*by_authorities("sl2017-complaint-right"), *by_sectors("sl2017-complaint-right"))
_OPENED = required("opened", "所立事项", "the file that was opened", TEXT)
_WHY = required("reason", "理由", "reason", TEXT)
_LOCAL = ("place.complaints",)

_EVENTS = (
    *complaint_events(
        STANDARD,
        fact("is_of_government", "政府标准", "of an authority's standard", FLAG),
    ),
    event_type("looked-into", "核实", "looked into", REASON),
    event_type(
        "government-correction-opened", "转政府标准监督", "supervised as an authority's", _OPENED
    ),
    event_type("group-supervision-opened", "转团体标准监督", "supervised as a group's", _OPENED),
    event_type("spot-check-opened", "转企业标准抽查", "spot-checked", _OPENED),
    event_type("passed-on", "转有权部门", "passed on", fact("to", "接收单位", "to whom", TEXT)),
    event_type("unfounded", "查无问题", "found unfounded", _WHY),
    event_type("withdrawn", "撤回", "withdrawn"),
    event_type("dealt-with", "处理完毕", "dealt with", REASON),
    RESULT_TOLD,
)

#: 核实、处理: owed where a place says so, in time and without a day.
_HANDLING = DutyType(
    name="handling",
    wording=Wording("核实、处理", "look into it and deal with it"),
    owed_by=owed_at_its_level("sl2017-complaint-right"),
)


def _opens(event: str, *articles: str) -> Row:
    """Make the row by which a supervision is opened; the handling goes on there."""
    return Row(
        at=_OPEN, event=event, to=_SUPERVISED,
        who=_HANDLERS, basis=("sl2017-supervise", *articles),
    )  # fmt: skip


_ROWS = (
    *(
        Row(
            at=row.at, event=row.event, to=row.to,
            basis=row.basis, conditions=row.conditions,
            starts=(*row.starts, _HANDLING),
        )
        for row in opened_by_complaint(_NEW, _RECEIVED)
    ),
    Row(at=_OPEN, event="looked-into", to=None, who=_HANDLERS, basis=_LOCAL),
    _opens("government-correction-opened", "sl2017-gov-substance", "sl2017-explain"),
    _opens("group-supervision-opened", "sl2017-group-substance"),
    _opens("spot-check-opened", "sl2017-selfdecl"),
    Row(
        at=_OPEN, event="passed-on", to=_PASSED_ON,
        who=_HANDLERS,
        ends=(_HANDLING.name, REPLY.name),
    ),
    Row(
        at=_OPEN, event="unfounded", to=_UNFOUNDED,
        who=_HANDLERS, basis=_LOCAL,
        ends=(_HANDLING.name,),
    ),
    Row(
        at=_OPEN, event="withdrawn", to=_WITHDRAWN,
        who=_HANDLERS,
        ends=(_HANDLING.name, REPLY.name),
    ),
    Row(
        at=_OPEN, event="dealt-with", to=_DEALT_WITH,
        who=_HANDLERS, basis=_LOCAL,
        ends=(_HANDLING.name,),
    ),
    answering((_UNFOUNDED, _DEALT_WITH)),
)  # fmt: skip

#: Complaints and reports about standards since 2018.
STANDARDS_COMPLAINT = Procedure(
    name="standards-complaint",
    wording=Wording("标准化投诉举报", "complaint or report about standards"),
    stages=_STAGES,
    events=_EVENTS,
    rows=_ROWS,
    start=_NEW,
    subject="standard",
)
