"""The file of an organisation that makes group standards (团体标准组织): its table.

A matter is one social organisation. What its standards go through stands in their own files, and
what is found against them in those of supervision; here is what bears on all of them: whether
it is registered, whether it may act, and how it was evaluated.

Sources: so2016 arts 3, 12, 15, 19, 29 and 30; gs2019 arts 30 and 36 (not checked); gsperf2024;
adopt2023 on the evaluation of good practice.

The way, each step from the first of its stages:

>>> for row in GROUP_ORGANISATION.rows:
...     if row.to:
...         print(f"{row.at[0]:14}{row.event:24}{row.to}")
unregistered  registered              active
unregistered  exempted                active
unregistered  established-by-law      active
active        suspension-ordered      suspended
suspended     suspension-ended        active
active        registration-cancelled  cancelled
active        registration-revoked    revoked

:func:`~localstd.procedure.procedure_page` prints it with its law; the page is
``docs/reference/procedures/group-organisation.md``.
"""

from localstd.calendar import Certainty
from localstd.groups.organisations.events import ORGANISATION_EVENTS
from localstd.groups.supervision.checks import (
    ACTS_SUSPENDED,
    BASIC_MISSED,
    EVALUATED_LATE,
    NOT_EVALUATED,
    STARS_OTHERWISE,
)
from localstd.law import EvaluationFacts, OrganisationFacts
from localstd.procedure import (
    Condition,
    DutyType,
    Interval,
    Mandate,
    NoticeType,
    Procedure,
    Role,
    Row,
    Situation,
    Stage,
)
from localstd.roles import EVALUATOR, GROUP, NATIONAL, PROVINCE, REGISTRATION
from localstd.steps.facts import day_of
from localstd.wording import Wording

__all__ = ["GROUP_ORGANISATION"]

_UNREGISTERED = "unregistered"  #: 未登记
_ACTIVE = "active"  #: 正常活动
_SUSPENDED = "suspended"  #: 限期停止活动
_CANCELLED = "cancelled"  #: 已注销登记
_REVOKED = "revoked"  #: 已撤销登记

_STAGES = (
    Stage(code=_UNREGISTERED, wording=Wording("未登记", "not registered")),
    Stage(code=_ACTIVE, wording=Wording("正常活动", "active")),
    Stage(code=_SUSPENDED, wording=Wording("限期停止活动", "ordered to stop its activities")),
    Stage(code=_CANCELLED, wording=Wording("已注销登记", "cancelled"), is_final=True),
    Stage(code=_REVOKED, wording=Wording("已撤销登记", "revoked"), is_final=True),
)


def _by(role: Role, *basis: str) -> tuple[Mandate, ...]:
    return (Mandate(role=role, basis=basis),)


def _evaluation(situation: Situation) -> EvaluationFacts:
    return EvaluationFacts(
        score=situation.count("score"),
        stars=situation.count("stars"),
        meets_basic=situation.flag("meets_basic"),
    )


def _organisation(situation: Situation) -> OrganisationFacts:
    return OrganisationFacts(is_suspended=_is_suspended(situation))


def _is_suspended(situation: Situation) -> bool | None:
    """Say whether an order to stop runs on the day of the event: its last day is included."""
    if situation.state.stage.code != _SUSPENDED:
        return False if situation.is_whole else None
    ordered = situation.state.latest.get("suspension-ordered")
    until = day_of(ordered, "until") if ordered else None
    if until is None:
        return None
    is_over = situation.event.on.after(until)
    return None if is_over is Certainty.POSSIBLE else is_over is Certainty.IMPOSSIBLE


def _is_its_first(situation: Situation) -> bool:
    return (
        "first-published" in situation.state.latest
        and "self-evaluated" not in situation.state.latest
    )


_EVALUATE = Wording("自我评价并公开结果", "evaluate itself and publish the result")
_NEW = DutyType(
    name="self-evaluation",
    wording=_EVALUATE,
    owed_by=_by(GROUP, "gsperf2024-new"),
    limit="group.self-evaluation",
    lacking=NOT_EVALUATED,
)
_CALLED = DutyType(
    name="self-evaluation-by-its-day",
    wording=_EVALUATE,
    owed_by=_by(GROUP, "gsperf2024-deadline"),
    until="deadline",
    lacking=NOT_EVALUATED,
)
_SUSPENSION = NoticeType(
    name="suspension",
    wording=Wording(
        "{on}：{matter}被责令停止活动，至{until}止，其间不开展团体标准活动",
        "{on}: {matter} is ordered to stop its activities until {until}, group standards too",
    ),
    to=(GROUP, NATIONAL, PROVINCE),
)
_RESUMED = NoticeType(
    name="resumption",
    wording=Wording("{on}：{matter}恢复活动", "{on}: {matter} resumes its activities"),
    to=(GROUP, NATIONAL, PROVINCE),
)
_ENDED = NoticeType(
    name="registration-end",
    wording=Wording("{on}，{matter}：{event}", "{on}: {matter}: {event}"),
    to=(GROUP, NATIONAL, PROVINCE),
)

_OPENING = (
    Row(
        at=(_UNREGISTERED,), event="registered", to=_ACTIVE,
        who=_by(REGISTRATION, "so2016-certificate"), basis=("so2016-legal-person",),
    ),
    Row(at=(_UNREGISTERED,), event="exempted", to=_ACTIVE, basis=("so2016-exempt",)),
    Row(at=(_UNREGISTERED,), event="established-by-law", to=_ACTIVE, basis=("so2016-by-law",)),
    Row(
        at=(_ACTIVE, _SUSPENDED), event="certified", to=None,
        who=_by(REGISTRATION, "so2016-by-law"),
    ),
)  # fmt: skip
_WORK = (
    Row(
        at=(_ACTIVE, _SUSPENDED), event="first-published", to=None,
        who=_by(GROUP, "sl2017-group-who", "gs2016-who"),
        conditions=(
            Condition(rule="group.not-suspended", check=ACTS_SUSPENDED, facts=_organisation),
        ),
        starts=(_NEW,),
    ),
    Row(
        at=(_ACTIVE, _SUSPENDED), event="evaluation-called-for", to=None,
        who=_by(NATIONAL, "gsperf2024-deadline"),
        starts=(_CALLED,),
    ),
    Row(
        at=(_ACTIVE, _SUSPENDED), event="self-evaluated", to=None,
        who=_by(GROUP, "gsperf2024-new"), basis=("gsperf2024-stars", "gsperf2024-basic"),
        conditions=(
            Interval(
                limit="group.self-evaluation",
                since="first-published",
                check=EVALUATED_LATE,
                when=_is_its_first,
            ),
            Condition(rule="group.stars", check=STARS_OTHERWISE, facts=_evaluation),
            Condition(rule="group.basic-conditions", check=BASIC_MISSED, facts=_evaluation),
        ),
        ends=(_NEW.name, _CALLED.name),
    ),
    Row(
        at=(_ACTIVE, _SUSPENDED), event="evaluated", to=None,
        who=_by(EVALUATOR, "adopt2023-capability"),
    ),
    Row(
        at=(_ACTIVE, _SUSPENDED), event="credit-recorded", to=None,
        who=_by(REGISTRATION, "gs2019-below-mandatory"),
    ),
)  # fmt: skip
_ENDINGS = (
    Row(
        at=(_ACTIVE,), event="suspension-ordered", to=_SUSPENDED,
        who=_by(REGISTRATION, "so2016-suspension"), basis=("gs2019-suspended",),
        notices=(_SUSPENSION,),
    ),
    Row(
        at=(_SUSPENDED,), event="suspension-ended", to=_ACTIVE,
        who=_by(REGISTRATION, "so2016-suspension"),
        notices=(_RESUMED,),
    ),
    Row(
        at=(_ACTIVE, _SUSPENDED), event="registration-cancelled", to=_CANCELLED,
        who=_by(REGISTRATION, "so2016-cancel"),
        ends=(_NEW.name, _CALLED.name),
        notices=(_ENDED,),
    ),
    Row(
        at=(_ACTIVE, _SUSPENDED), event="registration-revoked", to=_REVOKED,
        who=_by(REGISTRATION, "so2016-revocation"), basis=("so2016-idle", "so2016-fraud"),
        ends=(_NEW.name, _CALLED.name),
        notices=(_ENDED,),
    ),
)  # fmt: skip

#: The file of an organisation, from its registration to its end.
GROUP_ORGANISATION = Procedure(
    name="group-organisation",
    wording=Wording("团体标准组织", "organisation that makes group standards"),
    stages=_STAGES,
    events=ORGANISATION_EVENTS,
    rows=(*_OPENING, *_WORK, *_ENDINGS),
    start=_UNREGISTERED,
    subject="organisation",
)
