"""Spot checks of what enterprises declare (企业标准自我声明公开监督抽查): their table.

A matter is one spot check of one enterprise, drawn or opened by a complaint or a report, and of
one thing found: where several are, each is a matter of its own, since each article has its own
order and its own end. sl2017 art 38 ends in publicity on the platform, art 39 para 2 in the
abolition of the standard, art 42 in the revocation of its number; none of them knows a fine. A
product that does not conform is for other law (arts 36 and 37), and is handed on.

Sources: sl2017 arts 27, 32, 35-39 and 42; sh2019 art 35; sd2020 arts 33 and 37. Of the rules of
es2023 on supervision, random draws and publicity of results (双随机、一公开), no text was read:
they rest on these articles.

The way, each step from the first of its stages:

>>> for row in SPOT_CHECK.rows:
...     if row.to:
...         print(f"{row.at[0]:20}{row.event:22}{row.to}")
new                 complained            checking
new                 reported              checking
new                 drawn                 checking
checking            in-order              in-order
checking            fault-found           found
found               declaration-ordered   declaration-ordered
declaration-ordered not-corrected         declaration-overdue
declaration-overdue publicised            publicised
found               correction-ordered    ordered
ordered             not-corrected         overdue
overdue             abolished             abolished
found               renumbering-ordered   renumbering
renumbering         not-corrected         number-overdue
number-overdue      number-revoked        number-revoked
found               corrected             corrected
found               handed-on             handed-on
found               transferred           handed-on
checking            closed                closed

:func:`~localstd.procedure.procedure_page` prints it with its law; the page is
``docs/reference/procedures/spot-check.md``.
"""

from localstd.enterprises.spot_checks import notices
from localstd.procedure import FLAG, TEXT, TEXTS, Mandate, Procedure, Row, Stage
from localstd.roles import ENTERPRISE
from localstd.steps.authorities import by_authorities, by_market, by_sectors
from localstd.steps.complaints import (
    RESULT_TOLD,
    answering,
    complaint_events,
    opened_by_complaint,
)
from localstd.steps.corrections import (
    CORRECTED,
    CORRECTION_EVENTS,
    DECLARATION_ORDERED,
    FOR,
    GROUND,
    STANDARD,
    asks_for_no_order,
    asks_for_the_ground,
    correcting,
    owes_correction,
)
from localstd.steps.courses import COURSES, DECLARATION, NUMBERING, SUBSTANCE
from localstd.steps.facts import REASON, event_type, fact, required
from localstd.steps.proofs import asks_for_proof
from localstd.steps.urging import URGING_EVENTS, urging
from localstd.wording import Wording

__all__ = ["SPOT_CHECK"]

_NEW = "new"  #: 待抽查
_CHECKING = "checking"  #: 检查中
_FOUND = "found"  #: 发现问题
_IN_ORDER = "in-order"  #: 未发现问题
_HANDED_ON = "handed-on"  #: 已移送
_CLOSED = "closed"  #: 已结案

_STAGES = (
    Stage(code=_NEW, wording=Wording("待抽查", "not yet drawn")),
    Stage(code=_CHECKING, wording=Wording("检查中", "being checked")),
    Stage(code=_FOUND, wording=Wording("发现问题", "problem found")),
    *(stage for course in COURSES for stage in course.stages[:2]),
    Stage(code=_IN_ORDER, wording=Wording("未发现问题", "in order"), is_final=True),
    CORRECTED,
    *(course.stages[2] for course in COURSES),
    Stage(code=_HANDED_ON, wording=Wording("已移送", "referred"), is_final=True),
    Stage(code=_CLOSED, wording=Wording("已结案", "closed"), is_final=True),
)
_SENT = fact("to", "移送单位", "to whom", TEXT)
_ENTERPRISE = required("enterprise", "企业", "enterprise", TEXT)
_EVENTS = (
    *complaint_events(_ENTERPRISE, STANDARD),
    event_type(
        "drawn", "抽取", "drawn", _ENTERPRISE,
        fact("is_random", "随机抽取", "drawn at random", FLAG),
        fact("products", "产品、服务", "products and services", TEXTS),
    ),
    event_type("in-order", "检查未发现问题", "found in order", STANDARD),
    event_type("fault-found", "检查发现问题", "found wanting", GROUND, STANDARD, REASON),
    *URGING_EVENTS,
    DECLARATION_ORDERED,
    *CORRECTION_EVENTS,
    event_type("handed-on", "移送有关部门依法查处", "handed on for other law", FOR, _SENT),
    event_type(
        "transferred", "移送反垄断执法机构", "handed on under the law on monopolies",
        FOR, _SENT,
    ),
    event_type("closed", "结案", "closed", required("reason", "理由", "reason", TEXT)),
    RESULT_TOLD,
)  # fmt: skip

_ORDERED = tuple(code for course in COURSES for code in course.codes[:2])
_OWED = (
    owes_correction(DECLARATION, ENTERPRISE, lacking=notices.NOT_DECLARED),
    owes_correction(SUBSTANCE, ENTERPRISE),
    owes_correction(NUMBERING, ENTERPRISE),
)
_DECLARES, _CORRECTS, _RENUMBERS = _OWED
_CHECKERS = (
    *by_authorities("sl2017-supervise"),
    *by_sectors("sl2017-supervise"),
    *by_market("sl2017-supervise"),
)
_NEEDS_NO_ORDER = tuple(asks_for_no_order(course) for course in COURSES)

_CHECKED = (
    *opened_by_complaint(_NEW, _CHECKING),
    Row(
        at=(_NEW,), event="drawn", to=_CHECKING,
        who=_CHECKERS, basis=("sl2017-selfdecl",),
    ),
    Row(at=(_CHECKING,), event="in-order", to=_IN_ORDER, who=_CHECKERS),
    Row(at=(_CHECKING,), event="fault-found", to=_FOUND, who=_CHECKERS),
    *urging(_FOUND, notices.WARNING),
)  # fmt: skip
_ORDERS = (
    *correcting(
        DECLARATION,
        at=(_FOUND,),
        owes=_DECLARES,
        ordered=(notices.ORDER,),
        ended=(notices.SHOWN,),
    ),
    *correcting(
        SUBSTANCE,
        at=(_FOUND,),
        owes=_CORRECTS,
        ordered=(notices.ORDER,),
        ended=(notices.ABOLITION,),
    ),
    *correcting(
        NUMBERING,
        at=(_FOUND,),
        owes=_RENUMBERS,
        ordered=(notices.ORDER,),
        ended=(notices.REVOCATION,),
    ),
)
_AFTER = (
    Row(
        at=(_FOUND, *_ORDERED), event="corrected", to=CORRECTED.code,
        who=(Mandate(role=ENTERPRISE, basis=("sl2017-selfdecl",)), *_CHECKERS),
        conditions=(asks_for_proof(*(course.order for course in COURSES)),),
        ends=tuple(duty.name for duty in (*_OWED, *(course.follow for course in COURSES))),
    ),
    Row(
        at=(_FOUND,), event="handed-on", to=_HANDED_ON,
        who=_CHECKERS,
        basis=(
            *("sl2017-mand-penalty", "sl2017-selfdecl-conform", "sl2017-civil"),
            "place.misleading",
        ),
        conditions=_NEEDS_NO_ORDER,
    ),
    Row(
        at=(_FOUND,), event="transferred", to=_HANDED_ON,
        who=_CHECKERS, basis=("sl2017-antitrust-penalty",),
        conditions=(asks_for_the_ground("correction.competition"),),
    ),
    Row(
        at=(_CHECKING, _FOUND), event="closed", to=_CLOSED,
        who=_CHECKERS,
        conditions=_NEEDS_NO_ORDER,
    ),
    answering(tuple(stage.code for stage in _STAGES if stage.is_final)),
)  # fmt: skip

#: Spot checks of self-declarations since 2018.
SPOT_CHECK = Procedure(
    name="spot-check",
    wording=Wording("企业标准自我声明抽查", "spot check of a declaration"),
    stages=_STAGES,
    events=_EVENTS,
    rows=(*_CHECKED, *_ORDERS, *_AFTER),
    start=_NEW,
    subject="enterprise",
)
