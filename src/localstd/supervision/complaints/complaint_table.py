"""Complaints of consumers about operators (投诉): their table.

A matter is one complaint to one market supervision department. Whether it is accepted is decided
in seven working days; what is accepted is mediated where both sides agree, for forty-five. No
days of testing count, nor those until a recusal is decided. A clue of a breach that is found on the
way is verified by itself, and becomes a report.

Sources: cr2019, whose full text was read; since 2026-04-15 cr2025, of whose days nothing was: those
of before are assumed, and its other rules are not known.

The way, each step from the first of its stages:

>>> for row in COMPLAINT.rows:
...     if row.to:
...         print(f"{row.at[0]:12}{row.event:20}{row.to}")
new         complained          received
received    passed-on           passed-on
received    accepted            accepted
received    refused             refused
received    joined              joined
received    withdrawn           withdrawn
accepted    mediation-agreed    mediating
accepted    settled             settled
accepted    ended               ended
accepted    withdrawn           ended

:func:`~localstd.procedure.procedure_page` prints it with its law; the page is
``docs/reference/procedures/complaint.md``.
"""

from localstd.procedure import Procedure, Row, Stage
from localstd.steps.complaints import SECRECY
from localstd.supervision.complaints import conditions, duties, notices
from localstd.supervision.complaints.duties import HANDLERS
from localstd.supervision.complaints.events import COMPLAINT_EVENTS
from localstd.wording import Wording

__all__ = ["COMPLAINT"]

_NEW = "new"  #: 待收到
_RECEIVED = "received"  #: 已收到
_ACCEPTED = "accepted"  #: 已受理
_MEDIATING = "mediating"  #: 调解中
_REFUSED = "refused"  #: 不予受理
_PASSED_ON = "passed-on"  #: 已反馈或者移送
_JOINED = "joined"  #: 已并入共同投诉
_WITHDRAWN = "withdrawn"  #: 已撤回
_SETTLED = "settled"  #: 已达成协议
_ENDED = "ended"  #: 已终止调解

_STAGES = (
    Stage(code=_NEW, wording=Wording("待收到", "not yet received")),
    Stage(code=_RECEIVED, wording=Wording("已收到", "received")),
    Stage(code=_ACCEPTED, wording=Wording("已受理", "accepted")),
    Stage(code=_MEDIATING, wording=Wording("调解中", "being mediated")),
    Stage(code=_REFUSED, wording=Wording("不予受理", "refused"), is_final=True),
    Stage(code=_PASSED_ON, wording=Wording("已反馈或者移送", "passed on"), is_final=True),
    Stage(code=_JOINED, wording=Wording("已并入共同投诉", "joined"), is_final=True),
    Stage(code=_WITHDRAWN, wording=Wording("已撤回", "withdrawn"), is_final=True),
    Stage(code=_SETTLED, wording=Wording("已达成调解协议", "settled"), is_final=True),
    Stage(code=_ENDED, wording=Wording("已终止调解", "mediation ended"), is_final=True),
)
_IN_MEDIATION = (_ACCEPTED, _MEDIATING)
_DECIDED = (*_IN_MEDIATION, _REFUSED, _SETTLED, _ENDED)
_VERIFIED_AT = (*_IN_MEDIATION, _SETTLED, _ENDED)
_VERIFIES, _VERIFIES_LONGER = duties.VERIFICATION
_ENDS_VERIFYING = (_VERIFIES.name, _VERIFIES_LONGER.name)

_RECEIVING = (
    Row(
        at=(_NEW,), event="complained", to=_RECEIVED,
        basis=("cr2025-meta", "cr2019-def", "cr2019-channels", "cr2019-materials", "cpl-46"),
        conditions=(SECRECY, conditions.TAKEN_APART, conditions.WITH_MATERIALS),
        starts=(duties.ACCEPTANCE,),
    ),
    Row(
        at=(_RECEIVED,), event="supplemented", to=None,
        who=HANDLERS, basis=("cr2019-materials", "cr2019-proxy"),
        conditions=(conditions.WITH_MATERIALS,),
    ),
    Row(
        at=(_RECEIVED,), event="distributed", to=None,
        who=HANDLERS, basis=("cr2019-distribution",),
    ),
    Row(
        at=(_RECEIVED,), event="passed-on", to=_PASSED_ON,
        who=HANDLERS, basis=("cr2019-no-transfer", "cr2019-venue-superior"),
        conditions=(conditions.GIVEN_BACK,),
        ends=(duties.ACCEPTANCE.name, duties.JURISDICTION.name),
    ),
    Row(
        at=(_RECEIVED,), event="jurisdiction-disputed", to=None,
        who=HANDLERS, basis=("cr2019-jurisdiction",),
        starts=(duties.JURISDICTION,),
    ),
    Row(
        at=(_RECEIVED, *_DECIDED), event="jurisdiction-settled", to=None,
        who=HANDLERS, basis=("cr2019-jurisdiction", "cr2019-first-receiver"),
        ends=(duties.JURISDICTION.name,),
    ),
)  # fmt: skip
_DECIDING = (
    Row(
        at=(_RECEIVED,), event="accepted", to=_ACCEPTED,
        who=HANDLERS, basis=("cr2019-accept", "cr2025-days", "cpl-46"),
        conditions=(conditions.ACCEPTABLE,),
        starts=(duties.DECISION_NOTICE, duties.MEDIATION),
        ends=(duties.ACCEPTANCE.name, duties.JURISDICTION.name),
    ),
    Row(
        at=(_RECEIVED,), event="refused", to=_REFUSED,
        who=HANDLERS, basis=("cr2019-refuse", "cr2025-refuse", "cpl-46"),
        conditions=(conditions.REFUSED_ON_A_GROUND,),
        starts=(duties.DECISION_NOTICE,),
        ends=(duties.ACCEPTANCE.name, duties.JURISDICTION.name),
    ),
    Row(
        at=_DECIDED, event="decision-told", to=None,
        who=HANDLERS, basis=("cr2019-accept",),
        ends=(duties.DECISION_NOTICE.name,),
    ),
    Row(
        at=(_RECEIVED, *_IN_MEDIATION), event="joined", to=_JOINED,
        who=HANDLERS, basis=("cr2019-joint",),
        conditions=(conditions.JOINED_RIGHTLY,),
        ends=(
            duties.ACCEPTANCE.name, duties.JURISDICTION.name, duties.DECISION_NOTICE.name,
            duties.MEDIATION.name,
        ),
    ),
    Row(
        at=(_RECEIVED,), event="withdrawn", to=_WITHDRAWN,
        who=HANDLERS, basis=("cr2019-withdrawal",),
        ends=(duties.ACCEPTANCE.name, duties.JURISDICTION.name),
    ),
)  # fmt: skip
_MEDIATION = (
    Row(
        at=(_ACCEPTED,), event="mediation-agreed", to=_MEDIATING,
        who=HANDLERS, basis=("cr2019-consent", "cr2019-delegate"),
        conditions=(conditions.BOTH_AGREE,),
        notices=(notices.MEDIATION_AGREED,),
    ),
    Row(
        at=(_MEDIATING,), event="recusal-asked", to=None,
        who=HANDLERS, basis=("cr2019-mediator-recusal",),
    ),
    Row(
        at=(_MEDIATING,), event="recusal-decided", to=None,
        who=HANDLERS, basis=("cr2019-mediator-recusal",),
        conditions=(conditions.STEPS_BACK,),
    ),
    Row(
        at=(_MEDIATING,), event="testing-began", to=None,
        who=HANDLERS, basis=("cr2019-testing",),
        conditions=(conditions.AGREED_TESTING,),
    ),
    Row(at=(_MEDIATING,), event="testing-ended", to=None, who=HANDLERS, basis=("cr2019-testing",)),
    Row(
        at=_IN_MEDIATION, event="settled", to=_SETTLED,
        who=HANDLERS, basis=("cr2019-settlement",),
        conditions=(conditions.WRITTEN_DOWN,),
        ends=(duties.MEDIATION.name,),
    ),
    Row(
        at=_IN_MEDIATION, event="ended", to=_ENDED,
        who=HANDLERS, basis=("cr2019-mediation-end", "cr2019-mediation", "cr2025-days"),
        conditions=(conditions.ENDED_ON_A_GROUND,),
        starts=(duties.MEDIATION_NOTICE,),
        ends=(duties.MEDIATION.name,),
        notices=(notices.MEDIATION_ENDED,),
    ),
    Row(
        at=_IN_MEDIATION, event="withdrawn", to=_ENDED,
        who=HANDLERS, basis=("cr2019-withdrawal",),
        starts=(duties.MEDIATION_NOTICE,),
        ends=(duties.MEDIATION.name,),
        notices=(notices.MEDIATION_ENDED,),
    ),
    Row(
        at=(_ENDED,), event="end-told", to=None,
        who=HANDLERS, basis=("cr2019-mediation-notice",),
        ends=(duties.MEDIATION_NOTICE.name,),
    ),
)  # fmt: skip
_CLUES = (
    Row(
        at=_IN_MEDIATION, event="clue-found", to=None,
        who=HANDLERS, basis=("cr2019-verify", "cr2025-days"),
        starts=(_VERIFIES,),
    ),
    Row(
        at=_VERIFIED_AT, event="verification-extended", to=None,
        who=HANDLERS, basis=("cr2019-verify-ext", "cr2025-days"),
        starts=(_VERIFIES_LONGER,),
        ends=(_VERIFIES.name,),
    ),
    Row(
        at=_VERIFIED_AT, event="verified", to=None,
        who=HANDLERS, basis=("cr2019-verify",),
        ends=_ENDS_VERIFYING,
    ),
    Row(
        at=_VERIFIED_AT, event="passed-to-report", to=None,
        who=HANDLERS, basis=("cr2019-verify", "cr2019-split"),
        ends=_ENDS_VERIFYING,
    ),
)  # fmt: skip

#: Complaints of consumers since 2020.
COMPLAINT = Procedure(
    name="complaint",
    wording=Wording("投诉", "complaint"),
    stages=_STAGES,
    events=COMPLAINT_EVENTS,
    rows=(*_RECEIVING, *_DECIDING, *_MEDIATION, *_CLUES),
    start=_NEW,
    subject="operator",
)
