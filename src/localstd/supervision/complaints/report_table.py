"""Reports of breaches by operators (举报): their table.

A matter is one report to one market supervision department. It is verified, and it is decided
whether a case is opened; who reported by name is told that in five working days. How it is
verified, cr2019 art 31 leaves to the rules on administrative penalties, whose text was not read:
the fifteen and fifteen working days of art 23 stand here by analogy, and are broken only possibly.

Sources: cr2019, whose full text was read; since 2026-04-15 cr2025, of whose days nothing was. Where
it is of a breach of the law on standards, sl2017 art 35 has who gave a name told the result.

The way, each step from the first of its stages:

>>> for row in VIOLATION_REPORT.rows:
...     if row.to:
...         print(f"{row.at[0]:12}{row.event:20}{row.to}")
new         reported            received
received    passed-on           passed-on
received    redirected          redirected
received    verified            verified
received    case-opened         case
received    case-declined       declined
case        concluded           concluded

:func:`~localstd.procedure.procedure_page` prints it with its law; the page is
``docs/reference/procedures/violation-report.md``.
"""

from localstd.procedure import Procedure, Row, Stage
from localstd.steps.complaints import RESULT_TOLD, SECRECY
from localstd.supervision.complaints import conditions, duties
from localstd.supervision.complaints.duties import HANDLERS
from localstd.supervision.complaints.events import REPORT_EVENTS
from localstd.wording import Wording

__all__ = ["VIOLATION_REPORT"]

_NEW = "new"  #: 待收到
_RECEIVED = "received"  #: 已收到
_VERIFIED = "verified"  #: 已核查
_CASE = "case"  #: 已立案
_PASSED_ON = "passed-on"  #: 已反馈或者移送
_REDIRECTED = "redirected"  #: 已告知向有权部门提出
_DECLINED = "declined"  #: 不予立案
_CONCLUDED = "concluded"  #: 已办结

_STAGES = (
    Stage(code=_NEW, wording=Wording("待收到", "not yet received")),
    Stage(code=_RECEIVED, wording=Wording("已收到", "received")),
    Stage(code=_VERIFIED, wording=Wording("已核查", "verified")),
    Stage(code=_CASE, wording=Wording("已立案", "a case is open")),
    Stage(code=_PASSED_ON, wording=Wording("已反馈或者移送", "passed on"), is_final=True),
    Stage(
        code=_REDIRECTED,
        wording=Wording("已告知向有权部门提出", "referred to the competent department"),
        is_final=True,
    ),
    Stage(code=_DECLINED, wording=Wording("不予立案", "no case opened"), is_final=True),
    Stage(code=_CONCLUDED, wording=Wording("已办结", "concluded"), is_final=True),
)
_UNDECIDED = (_RECEIVED, _VERIFIED)
_VERIFIES, _VERIFIES_LONGER = duties.REPORT_VERIFICATION
_ENDS_VERIFYING = (_VERIFIES.name, _VERIFIES_LONGER.name)

_RECEIVING = (
    Row(
        at=(_NEW,), event="reported", to=_RECEIVED,
        basis=("cr2025-meta", "cr2019-def", "cr2019-channels", "cr2019-clues", "cr2019-secrecy",
               "sl2017-complaint-right"),
        conditions=(SECRECY, conditions.CONCRETE),
        starts=(_VERIFIES, duties.RESULT_NOTICE),
    ),
    Row(
        at=_UNDECIDED, event="supplemented", to=None,
        who=HANDLERS, basis=("cr2019-clues",),
        conditions=(conditions.CONCRETE,),
    ),
    Row(
        at=(_RECEIVED,), event="distributed", to=None,
        who=HANDLERS, basis=("cr2019-distribution",),
    ),
    Row(
        at=_UNDECIDED, event="passed-on", to=_PASSED_ON,
        who=HANDLERS, basis=("cr2019-no-transfer",),
        conditions=(conditions.GIVEN_BACK,),
        ends=(*_ENDS_VERIFYING, duties.JURISDICTION.name, duties.RESULT_NOTICE.name),
    ),
    Row(
        at=_UNDECIDED, event="jurisdiction-disputed", to=None,
        who=HANDLERS, basis=("cr2019-jurisdiction",),
        starts=(duties.JURISDICTION,),
    ),
    Row(
        at=(*_UNDECIDED, _CASE, _DECLINED), event="jurisdiction-settled", to=None,
        who=HANDLERS, basis=("cr2019-jurisdiction",),
        ends=(duties.JURISDICTION.name,),
    ),
    Row(
        at=(_RECEIVED,), event="redirected", to=_REDIRECTED,
        who=HANDLERS, basis=("cr2019-redirect",),
        conditions=(conditions.SENT_WHERE_IT_BELONGS,),
        ends=(*_ENDS_VERIFYING, duties.JURISDICTION.name, duties.RESULT_NOTICE.name),
    ),
)  # fmt: skip
_VERIFYING = (
    Row(
        at=(_RECEIVED,), event="verification-extended", to=None,
        who=HANDLERS, basis=("cr2019-report-handling", "cr2019-verify-ext", "cr2025-days"),
        starts=(_VERIFIES_LONGER,),
        ends=(_VERIFIES.name,),
    ),
    Row(
        at=(_RECEIVED,), event="verified", to=_VERIFIED,
        who=HANDLERS, basis=("cr2019-report-handling", "cr2019-verify", "cr2025-days"),
        ends=_ENDS_VERIFYING,
    ),
    Row(
        at=_UNDECIDED, event="case-opened", to=_CASE,
        who=HANDLERS, basis=("cr2019-report-handling",),
        conditions=(conditions.HANDLED_WITH_COMPETENCE,),
        starts=(duties.FILING_NOTICE,),
        ends=(*_ENDS_VERIFYING, duties.JURISDICTION.name),
    ),
    Row(
        at=_UNDECIDED, event="case-declined", to=_DECLINED,
        who=HANDLERS, basis=("cr2019-report-handling",),
        conditions=(conditions.HANDLED_WITH_COMPETENCE,),
        starts=(duties.FILING_NOTICE,),
        ends=(*_ENDS_VERIFYING, duties.JURISDICTION.name),
    ),
    Row(
        at=(_CASE, _DECLINED, _CONCLUDED), event="filing-told", to=None,
        who=HANDLERS, basis=("cr2019-report-notice", "cr2025-days"),
        ends=(duties.FILING_NOTICE.name,),
    ),
)  # fmt: skip
_AFTER = (
    Row(
        at=(_CASE,), event="handed-over", to=None,
        who=HANDLERS, basis=("sl2017-mand-penalty", "sl2017-selfdecl-conform"),
    ),
    Row(
        at=(_CASE,), event="concluded", to=_CONCLUDED,
        who=HANDLERS, basis=("cr2019-report-handling",),
    ),
    Row(
        at=(_DECLINED, _CONCLUDED), event=RESULT_TOLD.name, to=None,
        who=HANDLERS, basis=("cr2019-report-result", "sl2017-complaint-reply"),
        ends=(duties.RESULT_NOTICE.name,),
    ),
)  # fmt: skip

#: Reports of breaches by operators since 2020.
VIOLATION_REPORT = Procedure(
    name="violation-report",
    wording=Wording("举报", "report of a breach"),
    stages=_STAGES,
    events=REPORT_EVENTS,
    rows=(*_RECEIVING, *_VERIFYING, *_AFTER),
    start=_NEW,
    subject="operator",
)
