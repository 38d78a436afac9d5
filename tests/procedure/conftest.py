"""A second procedure to try the engine on: a society lets plots of a garden.

It knows nothing of standards, and its bylaws are law enough: two versions of them, and those of
one place which ask for more.
"""

from datetime import date
from types import MappingProxyType

import pytest

from localstd._attrs import frozen
from localstd.calendar import PartialDate, china_calendar
from localstd.law import (
    KEPT,
    Check,
    Direction,
    Instrument,
    Judged,
    Law,
    Limit,
    Outcome,
    Provision,
    Provisions,
    Rule,
    Track,
    Verdict,
    Weight,
    broken,
    unknown,
)
from localstd.procedure import (
    COUNT,
    DAY,
    FLAG,
    TEXT,
    Condition,
    DutyType,
    Event,
    EventType,
    FactKind,
    FactType,
    Interval,
    Mandate,
    Matter,
    NoticeType,
    Procedure,
    Role,
    Row,
    Situation,
    Stage,
)
from localstd.testing import Trial
from localstd.wording import Wording

OLD, NEW, NORTH = date(2000, 1, 1), date(2010, 7, 1), date(2015, 1, 1)
EVERY = frozenset(Track)


@frozen
class MemberFacts:
    """Who asks for a plot."""

    is_member: bool | None
    plots: int | None


def _member_of_old(facts: MemberFacts) -> Verdict:
    if facts.is_member is None:
        return unknown("is_member")
    return KEPT if facts.is_member else broken()


def _member(facts: MemberFacts) -> Verdict:
    if facts.plots is not None and facts.plots > 1:
        return broken(plots=facts.plots)
    return _member_of_old(facts)


def _warned(was_warned: bool) -> Verdict:  # noqa: FBT001  the whole of what the rule takes
    return broken() if was_warned else KEPT


_BYLAWS_OF_2000 = Instrument(
    id="bylaws2000", title="园地规则（2000）", begins=PartialDate.of(OLD), until=NEW,
    checked=True, replaced_by="bylaws2010",
)  # fmt: skip
_BYLAWS = Instrument(
    id="bylaws2010", title="园地规则（2010）", begins=PartialDate.of(NEW), checked=True
)
_NORTH = Instrument(
    id="north2015", title="北区细则", begins=PartialDate.of(NORTH), checked=False, place="11"
)


def _provision(  # noqa: PLR0913  a provision has these parts
    id_: str,
    instrument: Instrument,
    article: int,
    value: str = "",
    unit: str = "",
    *,
    strict: bool = True,
) -> Provision:
    return Provision(
        id=id_,
        instrument=instrument,
        article=f"第{article}条",
        begins=instrument.begins,
        until=instrument.until,
        value=value,
        unit=unit,
        strict=strict,
        checked=instrument.checked,
    )


_PROVISIONS = {
    one.id: one
    for one in (
        _provision("old-members", _BYLAWS_OF_2000, 1),
        _provision("old-wait", _BYLAWS_OF_2000, 2, "5", "day"),
        _provision("old-dig", _BYLAWS_OF_2000, 3, "30", "day"),
        _provision("old-warden", _BYLAWS_OF_2000, 4),
        _provision("members", _BYLAWS, 1),
        _provision("wait", _BYLAWS, 2, "10", "day"),
        _provision("dig", _BYLAWS, 3, "30", "day"),
        _provision("warden", _BYLAWS, 4),
        _provision("visit", _BYLAWS, 5, "1", "year", strict=False),
        _provision("notice", _BYLAWS, 6, "1", "month"),
        _provision("council", _BYLAWS, 7),
        _provision("forfeit", _BYLAWS, 8),
        _provision("north-dig", _NORTH, 1, "20", "day"),
        _provision("north-visit", _NORTH, 2, "6", "month"),
    )
}


def _limit(
    provision: str, name: str, direction: Direction, judged: Judged = Judged.AT_START
) -> Limit:
    return Limit.under(
        _PROVISIONS[provision],
        name=name,
        direction=direction,
        starts="then",
        judged=judged,
        tracks=EVERY,
    )


def _bylaws() -> Law:
    nothing = Provisions(
        checked_on=date(2026, 1, 1),
        instruments=MappingProxyType({}),
        provisions=MappingProxyType({}),
    )
    counted = (  # the general rule by which days are counted; the engine asks for it by these ids
        _provision(one, _BYLAWS, 9) for one in ("cc-201", "cc-202", "cc-203", "cc-204", "gpcl-154")
    )
    most, least = Direction.AT_MOST, Direction.AT_LEAST
    return Law(
        provisions=nothing.with_((*_PROVISIONS.values(), *counted)),
        limits=(
            _limit("old-wait", "plot.wait", least),
            _limit("wait", "plot.wait", least),
            _limit("old-dig", "plot.dig", most),
            _limit("dig", "plot.dig", most),
            _limit("north-dig", "plot.dig", most),
            _limit("visit", "plot.visit", most, Judged.AS_ASKED),
            _limit("north-visit", "plot.visit", most, Judged.AS_ASKED),
            _limit("notice", "plot.notice", least, Judged.AS_ASKED),
        ),
        rules=(
            Rule.under(
                _PROVISIONS["old-members"], name="plot.member", judge=_member_of_old, tracks=EVERY
            ),
            Rule.under(_PROVISIONS["members"], name="plot.member", judge=_member, tracks=EVERY),
            Rule.under(_PROVISIONS["forfeit"], name="plot.forfeit", judge=_warned, tracks=EVERY),
        ),
    )


def _check(number: int, name: str, weight: Weight, zh: str, en: str) -> Check:
    return Check(
        code=f"PL{number}",
        name=name,
        weight=weight,
        title=Wording(zh, en),
        message=Wording("{plot}：" + zh, "{plot}: " + en),
        remedy=Wording("照园地规则办理", "follow the bylaws"),
    )


_NO_MEMBER = _check(1, "no-member", Weight.BAR, "非会员", "no member, or plots enough")
_TOO_EARLY = _check(
    2, "let-early", Weight.BAR,
    "{started}{act}，须等{length}至{due}，{done}出租，少{late}天",
    "{act} {started}, to wait {length} until {due}, let {done} ({late}-day shortfall)",
)  # fmt: skip
_DUG_LATE = _check(
    3, "dug-late", Weight.FAULT,
    "{started}{act}，应于{due}前翻地，{done}翻地，逾{late}天",
    "{act} {started}, to be dug by {due}, dug {done} ({late}-day delay)",
)  # fmt: skip
_NOT_DUG = _check(
    4, "not-dug", Weight.FAULT,
    "{started}{act}，应于{due}前翻地，至{as_of}未翻，逾{late}天",
    "{act} {started}, to be dug by {due}, not by {as_of} ({late}-day delay)",
)  # fmt: skip
_PAID_LATE = _check(
    5, "paid-late", Weight.WARNING, "应于{due}付租，{done}付，逾{late}天",
    "rent due {due}, paid {done} ({late}-day delay)",
)  # fmt: skip
_UNPAID = _check(
    6, "unpaid", Weight.WARNING, "应于{due}付租，至{as_of}未付，逾{late}天",
    "rent due {due}, not paid by {as_of} ({late}-day delay)",
)  # fmt: skip
_NOT_VISITED = _check(
    7, "not-visited", Weight.FAULT, "{length}未查，应于{due}查，逾{late}天",
    "not visited in {length}, due {due} ({late}-day delay)",
)  # fmt: skip
_NO_GROUND = _check(8, "no-ground", Weight.BAR, "未先警告，不得收回", "not warned, not forfeited")
_ANNOUNCED_LATE = _check(
    9, "announced-late", Weight.FAULT, "应于{due}预告，{done}预告，逾{late}天",
    "visit to be announced by {due}, was {done} ({late}-day delay)",
)  # fmt: skip

_GARDENER = Role(name="gardener", wording=Wording("种植人", "gardener"), is_of_a_place=False)
_WARDEN = Role(name="warden", wording=Wording("管理员", "warden"))
_COUNCIL = Role(name="council", wording=Wording("理事会", "council"))
_AS_GARDENER = (Mandate(role=_GARDENER, basis=("members", "old-members")),)
_AS_WARDEN = (Mandate(role=_WARDEN, basis=("warden", "old-warden")),)
_AS_COUNCIL = (Mandate(role=_COUNCIL, basis=("council",), tracks=frozenset({Track.ORDINARY})),)


def _is_northern(matter: Matter, _: Event | None = None) -> bool:
    return (matter.place or "").startswith("11")


def _is_a_first_visit(event: Event) -> bool:
    return event.type == "let"


def _duty(name: str, zh: str, owed_by: tuple[Mandate, ...], **more: object) -> DutyType:
    return DutyType(name=name, wording=Wording(zh, name), owed_by=owed_by, **more)  # type: ignore[arg-type]


_DIG = _duty("dig", "翻地", _AS_GARDENER, limit="plot.dig", late=_DUG_LATE, lacking=_NOT_DUG)
_PAY = _duty("pay", "付租", _AS_GARDENER, until="pay_by", late=_PAID_LATE, lacking=_UNPAID)
_VISIT = _duty("visit", "查园", _AS_WARDEN, limit="plot.visit", lacking=_NOT_VISITED)
_ANNOUNCE = _duty(
    "announce", "预告", _AS_WARDEN,
    limit="plot.visit", ahead="plot.notice", late=_ANNOUNCED_LATE, begins_with=_is_a_first_visit,
)  # fmt: skip
_REPORT = _duty("report", "上报", _AS_COUNCIL, falls_on=_is_northern)

_LETTING = NoticeType(
    name="letting", wording=Wording("{plot}已出租", "{plot} is let"), to=(_GARDENER, _COUNCIL)
)
_IN_THE_NORTH = NoticeType(
    name="in-the-north",
    wording=Wording("北区{plot}已出租", "{plot} in the north is let"),
    to=(_COUNCIL,),
    matters=_is_northern,
)


def _member_facts(situation: Situation) -> MemberFacts | None:
    member, plots = situation.fact("is_member"), situation.fact("plots")
    if member is None and not situation.is_whole:
        return None
    return MemberFacts(
        is_member=member if isinstance(member, bool) else None,
        plots=plots if isinstance(plots, int) else None,
    )


def _was_warned(situation: Situation) -> bool:
    return "warned" in situation.state.latest


def _is_claimed(situation: Situation) -> bool:
    return situation.fact("unclaimed") is not True


def _fact(name: str, zh: str, kind: FactKind, *, required: bool = False) -> FactType:
    return FactType(name=name, wording=Wording(zh, name), kind=kind, is_required=required)


def _type(name: str, zh: str, *facts: FactType) -> EventType:
    return EventType(name=name, wording=Wording(zh, name), facts=facts)


_EVENTS = (
    _type("asked", "申请", _fact("plot", "园号", TEXT, required=True),
          _fact("is_member", "会员", FLAG), _fact("plots", "已有", COUNT)),
    _type("let", "出租", _fact("pay_by", "付租日", DAY), _fact("unclaimed", "无主", FLAG)),
    _type("dug", "翻地"),
    _type("paid", "付租", _fact("sum", "金额", COUNT, required=True),
          _fact("in_cash", "现金", FLAG, required=True)),
    _type("announced", "预告"),
    _type("visited", "查园"),
    _type("warned", "警告"),
    _type("forfeited", "收回"),
    _type("given-back", "退还"),
    _type("noted", "备注"),
)  # fmt: skip
_ALL = ("free", "asked", "held", "closed")
_FORFEIT = Condition(rule="plot.forfeit", check=_NO_GROUND, facts=_was_warned, wants=Outcome.BROKEN)
_ROWS = (
    Row(at=("free",), event="asked", to="asked", who=_AS_GARDENER),
    Row(
        at=("asked",), event="let", to="held",
        who=_AS_WARDEN, basis=("wait", "old-wait"),
        conditions=(
            Condition(
                rule="plot.member", check=_NO_MEMBER, facts=_member_facts, when=_is_claimed
            ),
            Interval(limit="plot.wait", since="asked", check=_TOO_EARLY),
        ),
        starts=(_DIG, _PAY, _VISIT, _ANNOUNCE, _REPORT),
        notices=(_LETTING, _IN_THE_NORTH),
    ),
    Row(at=("held",), event="dug", to=None, who=_AS_GARDENER, ends=("dig",)),
    Row(at=("held",), event="paid", to=None, who=_AS_GARDENER, ends=("pay",)),
    Row(at=("held",), event="announced", to=None, who=_AS_WARDEN, ends=("announce",)),
    Row(
        at=("held",), event="visited", to=None,
        who=_AS_WARDEN, starts=(_VISIT, _ANNOUNCE), ends=("visit",),
    ),
    Row(at=("held", "asked"), event="warned", to=None, who=_AS_WARDEN),
    Row(
        at=("held",), event="forfeited", to="closed",
        who=_AS_COUNCIL, basis=("forfeit",),
        conditions=(_FORFEIT,),
        ends=("dig", "pay", "visit", "announce", "report"),
    ),
    Row(
        at=("asked", "held"), event="given-back", to="free",
        who=_AS_GARDENER, ends=("dig", "pay", "visit", "announce", "report"),
    ),
    Row(
        at=_ALL, event="noted", to=None,
        basis=("warden", "old-warden"), basis_on={Track.FOOD: ("council",)},
    ),
)  # fmt: skip

_PLOT = Procedure(
    name="plot",
    wording=Wording("园地", "plots"),
    stages=(
        Stage(code="free", wording=Wording("空闲", "free")),
        Stage(code="asked", wording=Wording("已申请", "asked for")),
        Stage(code="held", wording=Wording("已出租", "held")),
        Stage(code="closed", wording=Wording("已收回", "closed"), is_final=True),
    ),
    events=_EVENTS,
    rows=_ROWS,
    start="free",
    subject="plot",
)
_TRIAL = Trial(procedure=_PLOT, law=_bylaws(), calendar=china_calendar())


@pytest.fixture(scope="session")
def plot() -> Trial:
    """Give the procedure of plots, with its bylaws."""
    return _TRIAL
