"""Tables that are no procedure do not load, and every reason is told at once."""

from collections.abc import Callable

import pytest

from localstd._attrs import evolve
from localstd.procedure import (
    STRUCK,
    DutyType,
    EventType,
    MalformedProcedureError,
    Mandate,
    Procedure,
    Role,
    Row,
    Stage,
)
from localstd.wording import Wording

ROLE = Role(name="clerk", wording=Wording("职员", "clerk"))
WHO = (Mandate(role=ROLE, basis=("article-1",)),)
START, END = (
    Stage(code="A", wording=Wording("甲", "A")),
    Stage(code="B", wording=Wording("乙", "B"), is_final=True),
)
GO, STAY = (EventType(name=name, wording=Wording(name, name)) for name in ("go", "stay"))
GOES = Row(at=("A",), event="go", to="B", who=WHO)
STAYS = Row(at=("A", "B"), event="stay", to=None, who=WHO)
SOUND = Procedure(
    name="sound",
    wording=Wording("程序", "procedure"),
    stages=(START, END),
    events=(GO, STAY),
    rows=(GOES, STAYS),
    start="A",
)
OTHER = Stage(code="C", wording=Wording("丙", "C"))


def duty(name: str = "owe", **more: object) -> DutyType:
    owing = DutyType(name=name, wording=Wording("义务", "duty"), owed_by=WHO)
    return evolve(owing, **more)


Change = Callable[[Procedure], Procedure]
FAULTS: dict[str, tuple[dict[str, object], tuple[Wording, ...]]] = {
    "a stage that nothing leads to": (
        {"stages": (START, END, evolve(OTHER, is_final=True))},
        (Wording("阶段C无法到达", "stage C cannot be reached"),),
    ),
    "a stage from which nothing leads": (
        {"rows": (GOES, STAYS, Row(at=("A",), event="stay2", to="C", who=WHO)),
         "stages": (START, END, OTHER), "events": (GO, STAY, evolve(STAY, name="stay2"))},
        (Wording("阶段C没有出口，也不是终点", "stage C has no exit and is not final"),),
    ),
    "a stage that leads to itself alone": (
        {"rows": (GOES, evolve(STAYS, to="B"))},
        (),
    ),
    "a final stage from which something leads": (
        {"rows": (GOES, evolve(STAYS, to="A"))},
        (Wording("终点阶段B仍有出口", "stage B is final, but something leads out of it"),),
    ),
    "two rows for one event at one stage": (
        {"rows": (GOES, STAYS, evolve(STAYS, at=("B",)))},
        (Wording("阶段B的“stay”有2行", "stage B has 2 rows for 'stay'"),),
    ),
    "a row that cites nothing": (
        {"rows": (GOES, evolve(STAYS, who=()))},
        (Wording("阶段A、B的“stay”一行没有依据", "the row for 'stay' at A, B cites nothing"),),
    ),
    "a mandate that cites nothing": (
        {"rows": (GOES, evolve(STAYS, who=(evolve(WHO[0], basis=()),), basis=("article-1",)))},
        (
            Wording(
                "阶段A、B的“stay”一行：职员没有依据",
                "the row for 'stay' at A, B cites nothing for clerk",
            ),
        ),
    ),
    "a row at no stage": (
        {"rows": (GOES, STAYS, evolve(STAYS, at=()))},
        (Wording("“stay”一行没有阶段", "a row for 'stay' stands at no stage"),),
    ),
    "a row for an event that is none": (
        {"rows": (GOES, STAYS, evolve(STAYS, event="sty", at=("A",)))},
        (Wording("没有事件类型“sty”", "there is no event type 'sty'"),),
    ),
    "an event without a row": (
        {"rows": (GOES,)},
        (Wording("事件“stay”没有对应的行", "no row is for the event 'stay'"),),
    ),
    "a row at a stage that is none": (
        {"rows": (GOES, evolve(STAYS, at=("A", "D")))},
        (Wording("没有阶段“D”", "there is no stage 'D'"),),
    ),
    "a start that is no stage": (
        {"start": "D"},
        (
            Wording("没有阶段“D”", "there is no stage 'D'"),
            Wording("阶段A无法到达", "stage A cannot be reached"),
            Wording("阶段B无法到达", "stage B cannot be reached"),
        ),
    ),
    "two stages of one code": (
        {"stages": (START, END, END)},
        (Wording("阶段B有2个", "there are 2 stages 'B'"),),
    ),
    "two event types of one name": (
        {"events": (GO, STAY, STAY)},
        (Wording("事件“stay”有2个", "there are 2 event types 'stay'"),),
    ),
    "an event type that only the engine has": (
        {"events": (GO, STAY, evolve(STAY, name=STRUCK)),
         "rows": (GOES, STAYS, evolve(STAYS, event=STRUCK))},
        (Wording("事件名“struck”已保留", "the event type 'struck' is the engine's own"),),
    ),
    "a duty that nothing ends": (
        {"rows": (evolve(GOES, starts=(duty(),)), STAYS)},
        (Wording("义务“owe”没有结束它的事件", "no event ends the duty 'owe'"),),
    ),
    "a duty that nothing begins": (
        {"rows": (evolve(GOES, ends=("owe",)), STAYS)},
        (Wording("义务“owe”从未开始", "no event begins the duty 'owe'"),),
    ),
    "a duty that nobody owes": (
        {"rows": (evolve(GOES, starts=(duty(owed_by=()),)), evolve(STAYS, ends=("owe",)))},
        (Wording("义务“owe”无人承担", "nobody owes the duty 'owe'"),),
    ),
    "a duty whose mandate cites nothing": (
        {"rows": (evolve(GOES, starts=(duty(owed_by=(evolve(WHO[0], basis=()),)),)),
                  evolve(STAYS, ends=("owe",)))},
        (Wording("义务“owe”：职员没有依据", "the duty 'owe' cites nothing for clerk"),),
    ),
    "two duties of one name": (
        {"rows": (evolve(GOES, starts=(duty(), duty(until="day"))),
                  evolve(STAYS, ends=("owe",)))},
        (Wording("义务“owe”有两种", "there are two duties 'owe'"),),
    ),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
def test_a_table_does_not_load_with(fault: str) -> None:
    changes, told = FAULTS[fault]
    if not told:
        evolve(SOUND, **changes)
        return
    with pytest.raises(MalformedProcedureError) as refused:
        evolve(SOUND, **changes)
    assert refused.value.procedure == "sound"
    assert refused.value.faults == told


def test_the_same_duty_may_begin_with_several_rows() -> None:
    rows = (evolve(GOES, starts=(duty(),)), evolve(STAYS, starts=(duty(),), ends=("owe",)))
    assert evolve(SOUND, rows=rows).duties == (duty(),)


def test_a_final_stage_may_be_stayed_at() -> None:
    assert SOUND.rows[1].at == ("A", "B")


def test_what_leads_round_in_a_circle_is_reached() -> None:
    middle = Row(at=("C",), event="on", to="B", who=WHO)
    into = evolve(GOES, to="C")
    back = Row(at=("C",), event="back", to="A", who=WHO)
    events = (GO, STAY, evolve(GO, name="on"), evolve(GO, name="back"))
    evolve(SOUND, stages=(START, OTHER, END), events=events, rows=(into, middle, back, STAYS))


def test_every_fault_is_told_at_once() -> None:
    with pytest.raises(MalformedProcedureError) as refused:
        evolve(SOUND, rows=(evolve(GOES, who=()),), start="A")
    assert refused.value.wording == Wording(
        "程序“sound”不成立：事件“stay”没有对应的行；阶段A的“go”一行没有依据",
        "the procedure 'sound' cannot be: no row is for the event 'stay'; "
        "the row for 'go' at A cites nothing",
    )
