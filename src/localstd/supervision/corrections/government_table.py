"""Supervision of authorities' standards (政府标准监督): its table.

A matter is one standard of an authority, or one project, and one thing found of it. Who does not
number, review or file is asked to explain and to correct within a term (sl2017 art 34); where the
term passes, art 40 has the number revoked, or the standard that was not filed announced abolished,
and for want of a review nothing but discipline. What is below mandatory standards or against their
aims is to be corrected in time; where that is refused, it is announced abolished (art 39 para 1).
What the State Council's standardization department made, it corrects itself (art 41). Where a place
says so, what a department published without the power to is withdrawn.

Discipline (处分) is told as a fact alone: that it was passed on. No event tells of whom.

The way, each step from the first of its stages:

>>> for row in GOVERNMENT_CORRECTION.rows:
...     if row.to:
...         print(f"{row.at[0]:16}{row.event:24}{row.to}")
new             complained              received
new             reported                received
new             found                   received
received        unfounded               unfounded
received        established             established
established     explanation-asked       explaining
explaining      explained               explained
explaining      numbering-ordered       numbering
numbering       not-corrected           number-overdue
number-overdue  number-revoked          number-revoked
explaining      filing-ordered          filing
filing          not-corrected           filing-overdue
filing-overdue  abolished               abolished
explaining      review-ordered          reviewing
reviewing       not-corrected           review-overdue
review-overdue  discipline-passed-on    disciplined
filing-overdue  number-revoked          number-revoked
established     correction-called-for   called-on
called-on       refused                 refused
refused         abolished               abolished
established     taken-up                own
established     withdrawal-ordered      withdrawing
withdrawing     withdrawn               corrected
established     corrected               corrected
received        closed                  closed

:func:`~localstd.procedure.procedure_page` prints it with its law; the page is
``docs/reference/procedures/government-correction.md``.
"""

from functools import partial

from localstd.calendar import PartialDate
from localstd.law import GovernmentCorrectionFacts, Outcome
from localstd.procedure import (
    Condition,
    DutyType,
    Procedure,
    Row,
    Situation,
    Stage,
)
from localstd.steps.authorities import by_authorities, by_sectors
from localstd.steps.checks import NO_ORDER, NOT_CORRECTED, ORDERED_OTHERWISE, TERM_NOT_OVER
from localstd.steps.complaints import (
    answering,
    opened_by_complaint,
)
from localstd.steps.corrections import (
    CORRECTED,
    correction_of,
)
from localstd.steps.courses import Course
from localstd.steps.proofs import asks_for_proof, proving
from localstd.steps.terms import extending
from localstd.supervision.corrections.checks import MADE_BY_ANOTHER, NOT_REFUSED
from localstd.supervision.corrections.government_courses import (
    FILING,
    GOVERNMENT_COURSES,
    NUMBERING,
    REVIEWING,
    by_national,
    of_makers,
)
from localstd.supervision.corrections.government_events import (
    ABOLITION,
    GOVERNMENT_EVENTS,
    ORDER,
    TOLD,
)
from localstd.supervision.corrections.withdrawal import (
    ASKS_FOR_NO_WITHDRAWAL,
    WITHDRAWING,
    withdrawing,
)
from localstd.wording import Wording

__all__ = ["GOVERNMENT_CORRECTION"]

_NEW = "new"  #: 待受理
_RECEIVED = "received"  #: 已受理
_ESTABLISHED = "established"  #: 已查实
_EXPLAINING = "explaining"  #: 要求说明情况
_EXPLAINED = "explained"  #: 已说明情况
_CALLED_ON = "called-on"  #: 要求及时改正
_REFUSED = "refused"  #: 拒不改正
_OWN = "own"  #: 自行改正
_UNFOUNDED = "unfounded"  #: 查无问题
_CLOSED = "closed"  #: 已结案

_STAGES = (
    Stage(code=_NEW, wording=Wording("待受理", "not yet received")),
    Stage(code=_RECEIVED, wording=Wording("已受理", "received")),
    Stage(code=_ESTABLISHED, wording=Wording("已查实", "established")),
    Stage(code=_EXPLAINING, wording=Wording("要求说明情况", "called on to explain")),
    Stage(code=_EXPLAINED, wording=Wording("已说明情况", "explained")),
    *(stage for course in GOVERNMENT_COURSES for stage in course.stages[:2]),
    Stage(code=_CALLED_ON, wording=Wording("要求及时改正", "called on to correct it")),
    Stage(code=_REFUSED, wording=Wording("拒不改正", "correction refused")),
    Stage(code=_OWN, wording=Wording("自行改正", "to correct it itself")),
    WITHDRAWING,
    Stage(code=_UNFOUNDED, wording=Wording("查无问题", "unfounded"), is_final=True),
    CORRECTED,
    *(course.stages[2] for course in GOVERNMENT_COURSES),
    Stage(code=_CLOSED, wording=Wording("已结案", "closed"), is_final=True),
)


def _picked(orders: tuple[str, ...], situation: Situation) -> GovernmentCorrectionFacts:
    found = correction_of(orders, situation)
    return GovernmentCorrectionFacts(
        ground=found.ground,
        maker=situation.text("maker"),
        is_ordered=found.is_ordered,
        due=found.due if isinstance(found.due, PartialDate) else None,
        acted=found.acted,
        is_refused=situation.has_happened("refused"),
        is_corrected=found.is_corrected,
    )


_FOUND = partial(_picked, ())


def _asks(rule: str) -> Condition:
    return Condition(rule=rule, check=ORDERED_OTHERWISE, facts=_FOUND)


def _knows_a_ground(situation: Situation) -> bool:
    return situation.text("ground") is not None


def _asks_for_no_step(rule: str) -> Condition:
    return Condition(
        rule=rule, check=NO_ORDER, facts=_FOUND, wants=Outcome.BROKEN, when=_knows_a_ground
    )


_OF_OTHERS = Condition(rule="government.maker", check=MADE_BY_ANOTHER, facts=_FOUND)
_OF_ITS_OWN = Condition(rule="government.own", check=MADE_BY_ANOTHER, facts=_FOUND)
_WAS_REFUSED = Condition(rule="government.refusal", check=NOT_REFUSED, facts=_FOUND)

_EXPLAINS = DutyType(
    name="explanation",
    wording=Wording("说明情况", "explain it"),
    owed_by=of_makers("sl2017-explain"),
    until="due",
)
_CORRECTS_IN_TIME = DutyType(
    name="timely-correction",
    wording=Wording("及时改正标准", "correct the standard in time"),
    owed_by=of_makers("sl2017-gov-substance"),
)
_CORRECTS_ITS_OWN = DutyType(
    name="own-correction",
    wording=Wording("及时改正", "correct it in time"),
    owed_by=by_national("sl2017-national-correct"),
)
_ABOLISHES = DutyType(
    name="abolition-after-refusal",
    wording=Wording("公告废止相关标准", "announce the standard abolished"),
    owed_by=by_national("sl2017-gov-substance"),
)


def _owes(course: Course) -> DutyType:
    return DutyType(
        name=course.order.removesuffix("-ordered"),
        wording=course.owes,
        owed_by=of_makers("sl2017-explain"),
        until="due",
        lacking=NOT_CORRECTED,
    )


_OWED = {course.order: _owes(course) for course in GOVERNMENT_COURSES}


_ENDED = {NUMBERING.end: TOLD, FILING.end: ABOLITION, REVIEWING.end: ()}

_SUPERVISORS = (*by_authorities("sl2017-supervise"), *by_sectors("sl2017-supervise"))
_NATIONAL_ORDERS = by_national("sl2017-explain")


def _course(course: Course) -> tuple[Row, ...]:
    """Make the rows of a course: the order of art 34, what may happen since, the end of art 40."""
    is_set, is_past, is_over = course.codes
    owes, orders = _OWED[course.order], (course.order,)
    after_its_term = Condition(
        rule=course.follows, check=TERM_NOT_OVER, facts=partial(_picked, orders)
    )
    return (
        Row(
            at=(_EXPLAINING, _EXPLAINED, is_set, is_past), event=course.order, to=is_set,
            who=_NATIONAL_ORDERS,
            conditions=(_asks("government.explanation"), _asks(course.ground)),
            starts=(owes,),
            ends=(course.follow.name,),
            notices=ORDER,
        ),
        extending(
            at=is_set, orders=orders, rule=course.extension, who=_NATIONAL_ORDERS, owes=owes
        ),
        *proving(at=(is_set, is_past), by=owes.owed_by, who=_NATIONAL_ORDERS),
        Row(
            at=(is_set,), event="not-corrected", to=is_past,
            who=_NATIONAL_ORDERS,
            conditions=(after_its_term,),
            starts=(course.follow,),
            ends=(owes.name, _EXPLAINS.name),
        ),
        Row(
            at=(is_past,), event=course.end, to=is_over,
            who=course.enders(*course.basis),
            conditions=(_asks(course.ground), after_its_term),
            ends=(owes.name, course.follow.name),
            notices=_ENDED[course.end],
        ),
    )  # fmt: skip


_OPENING = (
    *opened_by_complaint(_NEW, _RECEIVED),
    Row(at=(_NEW,), event="found", to=_RECEIVED, who=_SUPERVISORS),
    Row(at=(_RECEIVED,), event="unfounded", to=_UNFOUNDED, who=_SUPERVISORS),
    Row(at=(_RECEIVED,), event="established", to=_ESTABLISHED, who=_SUPERVISORS),
)  # fmt: skip
_EXPLANATION = (
    Row(
        at=(_ESTABLISHED,), event="explanation-asked", to=_EXPLAINING,
        who=_NATIONAL_ORDERS,
        conditions=(_asks("government.explanation"), _OF_OTHERS),
        starts=(_EXPLAINS,),
        notices=TOLD,
    ),
    Row(
        at=(_EXPLAINING,), event="explained", to=_EXPLAINED,
        who=of_makers("sl2017-explain"),
        ends=(_EXPLAINS.name,),
    ),
)  # fmt: skip
_EITHER_END = (
    Row(
        at=(FILING.codes[1],), event="number-revoked", to=NUMBERING.codes[2],
        who=by_national("sl2017-gov-number"),
        conditions=(
            _asks("government.revocation"),
            Condition(
                rule="government.term",
                check=TERM_NOT_OVER,
                facts=partial(_picked, (FILING.order,)),
            ),
        ),
        ends=(FILING.follow.name,),
        notices=TOLD,
    ),
)  # fmt: skip
_SUBSTANCE = (
    Row(
        at=(_ESTABLISHED,), event="correction-called-for", to=_CALLED_ON,
        who=by_national("sl2017-gov-substance"),
        conditions=(_asks("government.substance"), _OF_OTHERS),
        starts=(_CORRECTS_IN_TIME,),
        notices=TOLD,
    ),
    Row(
        at=(_CALLED_ON,), event="refused", to=_REFUSED,
        who=by_national("sl2017-gov-substance"),
        starts=(_ABOLISHES,),
    ),
    Row(
        at=(_REFUSED,), event="abolished", to=FILING.codes[2],
        who=by_national("sl2017-gov-substance"),
        conditions=(_asks("government.substance"), _WAS_REFUSED),
        ends=(_CORRECTS_IN_TIME.name, _ABOLISHES.name),
        notices=ABOLITION,
    ),
)  # fmt: skip
_OWN_ROWS = (
    Row(
        at=(_ESTABLISHED,), event="taken-up", to=_OWN,
        who=by_national("sl2017-national-correct"),
        conditions=(_OF_ITS_OWN,),
        starts=(_CORRECTS_ITS_OWN,),
    ),
)  # fmt: skip


def _disciplined(at: str, basis: str, *also: str) -> Row:
    """Make the row by which discipline is passed on beside an end, or for the department's own."""
    return Row(
        at=(at,), event=REVIEWING.end, to=None, who=by_national(basis), basis=also
    )  # fmt: skip


_OPEN = tuple(
    stage.code
    for stage in _STAGES
    if not stage.is_final and stage.code not in {_NEW, _RECEIVED, WITHDRAWING.code}
)
_AFTER = (
    Row(
        at=_OPEN, event="corrected", to=CORRECTED.code,
        who=(*of_makers("sl2017-explain"), *by_national("sl2017-explain")),
        basis=("sl2017-gov-substance", "sl2017-national-correct"),
        conditions=(asks_for_proof(*_OWED),),
        ends=(
            *(duty.name for duty in _OWED.values()),
            *(course.follow.name for course in GOVERNMENT_COURSES),
            _EXPLAINS.name, _CORRECTS_IN_TIME.name, _CORRECTS_ITS_OWN.name, _ABOLISHES.name,
        ),
    ),
    _disciplined(NUMBERING.codes[2], "sl2017-gov-number"),
    _disciplined(FILING.codes[2], "sl2017-gov-number", "sl2017-gov-substance"),
    _disciplined(_OWN, "sl2017-national-correct"),
    Row(
        at=(_RECEIVED, _ESTABLISHED), event="closed", to=_CLOSED,
        who=_SUPERVISORS,
        conditions=(
            _asks_for_no_step("government.explanation"), _asks_for_no_step("government.substance"),
            ASKS_FOR_NO_WITHDRAWAL,
        ),
    ),
    answering(tuple(stage.code for stage in _STAGES if stage.is_final)),
)  # fmt: skip

#: Supervision of authorities' standards since 2018.
GOVERNMENT_CORRECTION = Procedure(
    name="government-correction",
    wording=Wording("政府标准监督", "supervision of authorities' standards"),
    stages=_STAGES,
    events=GOVERNMENT_EVENTS,
    rows=(
        *_OPENING,
        *_EXPLANATION,
        *(row for course in GOVERNMENT_COURSES for row in _course(course)),
        *_EITHER_END,
        *_SUBSTANCE,
        *_OWN_ROWS,
        *withdrawing(_ESTABLISHED),
        *_AFTER,
    ),
    start=_NEW,
    subject="standard",
)
