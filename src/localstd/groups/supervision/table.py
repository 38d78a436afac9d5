"""Supervision of group standards (团体标准监督): its table.

A matter is one complaint, report or finding about a group standard or who made it. It is looked
into; what is established is ordered to be corrected, and only where the term of the order passes
may a department of a province or above abolish the standard (sl2017 art 39 para 2) or revoke its
number (art 42). No other penalty is in the provisions, and so none in the table.

Sources: sl2017 arts 32, 35, 39 and 42; gs2019 arts 33, 35 and 36, which were not checked, and
39; sh2019 arts 35 and 36, sd2020 arts 33 and 34.

The way, each step from the first of its stages:

>>> for row in GROUP_SUPERVISION.rows:
...     if row.to:
...         print(f"{row.at[0]:16}{row.event:22}{row.to}")
new             complained            received
new             reported              received
new             found                 received
received        investigated          investigating
received        unfounded             unfounded
received        established           established
established     correction-ordered    ordered
ordered         not-corrected         overdue
overdue         abolished             abolished
established     renumbering-ordered   renumbering
renumbering     not-corrected         number-overdue
number-overdue  number-revoked        number-revoked
established     corrected             corrected
established     transferred           transferred
received        closed                closed

:func:`~localstd.procedure.procedure_page` prints it with its law; the page is
``docs/reference/procedures/group-supervision.md``.
"""

from localstd.groups.supervision import notices
from localstd.groups.supervision.checks import INVESTIGATED_BELOW
from localstd.groups.supervision.events import SUPERVISION_EVENTS
from localstd.law import InvestigatorFacts
from localstd.procedure import Condition, Mandate, Procedure, Row, Situation, Stage
from localstd.roles import GROUP, NATIONAL, NATIONAL_SECTOR, REGISTRATION
from localstd.steps.authorities import by_authorities, by_market, by_province_or_above, by_sectors
from localstd.steps.complaints import answering, opened_by_complaint
from localstd.steps.corrections import (
    CORRECTED,
    asks_for_no_order,
    asks_for_the_ground,
    correcting,
    owes_correction,
)
from localstd.steps.courses import NUMBERING, SUBSTANCE
from localstd.steps.proofs import asks_for_proof
from localstd.steps.urging import urging
from localstd.wording import Wording

__all__ = ["GROUP_SUPERVISION"]

_NEW = "new"  #: 待受理
_RECEIVED = "received"  #: 已受理
_INVESTIGATING = "investigating"  #: 调查中
_ESTABLISHED = "established"  #: 已查实
_UNFOUNDED = "unfounded"  #: 查无问题
_TRANSFERRED = "transferred"  #: 已移送
_CLOSED = "closed"  #: 已结案

_STAGES = (
    Stage(code=_NEW, wording=Wording("待受理", "not yet received")),
    Stage(code=_RECEIVED, wording=Wording("已受理", "received")),
    Stage(code=_INVESTIGATING, wording=Wording("调查中", "under investigation")),
    Stage(code=_ESTABLISHED, wording=Wording("已查实", "established")),
    *SUBSTANCE.stages[:2],
    *NUMBERING.stages[:2],
    Stage(code=_UNFOUNDED, wording=Wording("查无问题", "unfounded"), is_final=True),
    CORRECTED,
    SUBSTANCE.stages[2],
    NUMBERING.stages[2],
    Stage(code=_TRANSFERRED, wording=Wording("已移送", "referred"), is_final=True),
    Stage(code=_CLOSED, wording=Wording("已结案", "closed"), is_final=True),
)
_ORDERED, _OVERDUE, _ABOLISHED = SUBSTANCE.codes
_RENUMBERING, _NUMBER_OVERDUE, _REVOKED = NUMBERING.codes
_UNSETTLED = (_RECEIVED, _INVESTIGATING)
_RESULTS = (_UNFOUNDED, CORRECTED.code, _ABOLISHED, _REVOKED, _TRANSFERRED, _CLOSED)

_OWES = owes_correction(SUBSTANCE, GROUP)
_OWES_NUMBER = owes_correction(NUMBERING, GROUP)
_SUPERVISORS = (
    *by_sectors("gs2019-investigate", "sl2017-supervise"),
    *by_authorities("sl2017-supervise"),
    *by_market("sl2017-supervise"),
)
_STATE_COUNCIL = frozenset((NATIONAL.name, NATIONAL_SECTOR.name))


def _investigator(situation: Situation) -> InvestigatorFacts:
    by = situation.event.by
    return InvestigatorFacts(
        is_national=situation.flag("is_national"),
        is_of_state_council=None if by is None else by.role in _STATE_COUNCIL,
    )


_LEVEL = Condition(rule="group.investigator", check=INVESTIGATED_BELOW, facts=_investigator)

_OPENING = (
    *opened_by_complaint(_NEW, _RECEIVED, "gs2019-complaint"),
    Row(at=(_NEW,), event="found", to=_RECEIVED, who=_SUPERVISORS),
)  # fmt: skip
_INQUIRY = (
    Row(
        at=_UNSETTLED, event="investigated", to=_INVESTIGATING,
        who=_SUPERVISORS,
        conditions=(_LEVEL,),
    ),
    Row(at=_UNSETTLED, event="unfounded", to=_UNFOUNDED, who=_SUPERVISORS),
    Row(
        at=_UNSETTLED, event="established", to=_ESTABLISHED,
        who=_SUPERVISORS,
        conditions=(_LEVEL,),
        starts=(notices.HAND_OVER,),
    ),
    Row(
        at=(_ESTABLISHED,), event="handed-over", to=None,
        who=by_sectors("gs2019-investigate", "sl2017-supervise"),
        ends=(notices.HAND_OVER.name,),
    ),
    *urging(_ESTABLISHED, notices.WARNING),
)  # fmt: skip
_ORDERS = (
    *correcting(
        SUBSTANCE,
        at=(_ESTABLISHED,),
        owes=_OWES,
        ordered=(notices.ORDER,),
        ended=(notices.ABOLITION, notices.CREDIT),
        starts=(notices.CREDIT_NOTICE,),
        settles=(notices.HAND_OVER.name,),
        also=("gs2019-below-mandatory",),
    ),
    *correcting(
        NUMBERING,
        at=(_ESTABLISHED,),
        owes=_OWES_NUMBER,
        ordered=(notices.ORDER,),
        ended=(notices.REVOCATION,),
        settles=(notices.HAND_OVER.name,),
        also=("gs2019-number-penalty",),
    ),
)
_AFTER = (
    Row(
        at=(_ESTABLISHED, _ORDERED, _OVERDUE, _RENUMBERING, _NUMBER_OVERDUE),
        event="corrected", to=CORRECTED.code,
        who=(Mandate(role=GROUP, basis=("sl2017-group-substance",)), *_SUPERVISORS),
        basis=("sl2017-group-number",),
        conditions=(asks_for_proof(SUBSTANCE.order, NUMBERING.order),),
        ends=(
            _OWES.name, _OWES_NUMBER.name, SUBSTANCE.follow.name, NUMBERING.follow.name,
            notices.HAND_OVER.name,
        ),
    ),
    Row(
        at=(_ABOLISHED,), event="registration-informed", to=None,
        who=by_province_or_above("gs2019-below-mandatory"),
        ends=(notices.CREDIT_NOTICE.name,),
    ),
    Row(
        at=(_ABOLISHED,), event="credit-recorded", to=None,
        who=(Mandate(role=REGISTRATION, basis=("gs2019-below-mandatory",)),),
    ),
    Row(
        at=(_ESTABLISHED,), event="transferred", to=_TRANSFERRED,
        who=_SUPERVISORS, basis=("sl2017-antitrust-penalty",),
        conditions=(asks_for_the_ground("correction.competition"),),
        ends=(notices.HAND_OVER.name,),
    ),
    Row(
        at=(*_UNSETTLED, _ESTABLISHED), event="closed", to=_CLOSED,
        who=_SUPERVISORS,
        conditions=(asks_for_no_order(SUBSTANCE), asks_for_no_order(NUMBERING)),
        ends=(notices.HAND_OVER.name,),
    ),
    answering(_RESULTS),
)  # fmt: skip

#: Supervision of group standards since 2018.
GROUP_SUPERVISION = Procedure(
    name="group-supervision",
    wording=Wording("团体标准监督", "supervision of group standards"),
    stages=_STAGES,
    events=SUPERVISION_EVENTS,
    rows=(*_OPENING, *_INQUIRY, *_ORDERS, *_AFTER),
    start=_NEW,
    subject="standard",
)
