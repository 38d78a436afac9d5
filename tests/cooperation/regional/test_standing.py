"""Where a joint standard stands, at every moment, and why it does not go on."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from tests.cooperation.regional.provinces import (
    LEAD,
    PLAN,
    PROVINCES,
    Region,
    actor,
    examined,
    region,
)

from localstd._attrs import evolve
from localstd.calendar import PartialDate
from localstd.cooperation.regional import (
    JointPlan,
    JointPlanError,
    JointStandard,
    Phase,
    Seat,
    SeatError,
    call_off,
    propose,
    resume,
    state_of,
)
from localstd.cooperation.regional.events import NUMBERS, PLACE, PLACES
from localstd.numbers import StandardNumber
from localstd.procedure import Event, FactKind
from localstd.storage import MemoryStorage


def proposed() -> Region:
    made = examined()
    propose(made.joint, PLAN, on=made.day)
    return made


def ends_project(made: Region, place: str) -> None:
    event = Event.of("project-terminated", made.day, ground="major-problem", reason="重大问题")
    made.offices[place].submit(f"making-{place}", event, by=actor(place))


def test_it_is_waited_for_whoever_is_not_yet_through_its_review() -> None:
    made = region().made(only=["42", "43"])
    assert (state_of(made.joint).phase, state_of(made.joint).waits_for) == (
        Phase.PREPARING,
        ("36",),
    )
    propose(made.joint, PLAN, on=made.day)
    state = resume(made.joint, on=made.day)
    assert (state.phase, state.waits_for) == (Phase.PROPOSED, ("36",))
    assert [one.stage for one in state.seats] == ["deciding", "ready", "agreed"]


def test_the_lead_is_waited_for_once_all_are_through() -> None:
    state = state_of(examined().joint)
    assert (state.phase, state.waits_for) == (Phase.PREPARING, (LEAD,))


def test_a_plan_is_proposed_once() -> None:
    made = proposed()
    assert propose(made.joint, PLAN, on=made.day) is None
    other = propose(made.joint, evolve(PLAN, text="sha256:other"), on=made.day)
    assert other is not None
    assert [one.code for one in other.bars] == ["LS601"]


def test_nothing_is_decided_before_its_day() -> None:
    made = examined()
    later = PartialDate.of(made.day + timedelta(days=1))
    propose(made.joint, evolve(PLAN, publication=later), on=made.day)
    state = resume(made.joint, on=made.day)
    assert (state.phase, state.waits_for, state.hindrances) == (Phase.PROPOSED, (LEAD,), {})
    made.day += timedelta(days=1)
    assert resume(made.joint, on=made.day).phase is Phase.PUBLISHED


def test_nobody_is_ready_with_another_text() -> None:
    made = examined()
    made.tell("36", Event.of("consulted", made.day, text="sha256:other"))
    made.tell("36", Event.of("reviewed", made.day, text="sha256:other"))
    propose(made.joint, PLAN, on=made.day)
    state = resume(made.joint, on=made.day)
    assert (state.phase, set(state.waits_for)) == (Phase.PROPOSED, {"43", "36"})
    assert state.hindrances["36"].en == f"the text: sha256:other here, {PLAN.text} in the plan"


def test_nobody_is_ready_whose_own_making_would_refuse_it() -> None:
    made = examined()
    ends_project(made, "36")
    propose(made.joint, PLAN, on=made.day)
    state = resume(made.joint, on=made.day)
    assert (state.waits_for, made.published) == (("43", "36"), {})
    assert state.hindrances["36"].zh == "本地制修订已到“项目终止”"


def test_nothing_is_decided_when_a_making_ended_after_it_was_ready() -> None:
    made = examined()
    later = PartialDate.of(made.day + timedelta(days=1))
    propose(made.joint, evolve(PLAN, publication=later), on=made.day)
    resume(made.joint, on=made.day)
    ends_project(made, "36")
    made.day += timedelta(days=1)
    state = resume(made.joint, on=made.day)
    assert (state.phase, made.published) == (Phase.PROPOSED, {})
    assert set(state.hindrances) == {"36"}
    assert call_off(made.joint, reason="江西终止", on=made.day, partner="36").ruling == "permitted"
    assert resume(made.joint, on=made.day).phase is Phase.RELEASED


@pytest.mark.parametrize(
    ("place", "event", "told"),
    [
        ("36", Event.of("publication-proposed", date(2026, 6, 23)), "deciding"),
        ("36", Event.of("called-off", date(2026, 6, 23)), "releasing"),
        ("42", Event.of("withdrawn", date(2026, 6, 23)), "released"),
    ],
)
def test_who_does_what_is_not_its_part_tears_nothing(place: str, event: Event, told: str) -> None:
    made = examined()
    facts = {
        "publication-proposed": {
            "number": PLAN.number(place),
            "numbers": PLAN.numbers,
            "text": PLAN.text,
            "publication": PLAN.publication,
        }
    }.get(event.type, {"reason": "误操作"})
    made.tell(place, Event.of(event.type, event.on, **facts))
    assert state_of(made.joint).seats[PROVINCES.index(place)].stage == told
    if place != LEAD:
        propose(made.joint, PLAN, on=made.day)
    state = resume(made.joint, on=made.day)
    assert state.phase in {Phase.PROPOSED, Phase.RELEASING, Phase.RELEASED}
    assert (made.published, state.is_torn) == ({}, False)


def test_numbers_of_no_joint_standard_hold_it_up() -> None:
    made = examined()
    numbers = tuple(map(StandardNumber.parse, ("DB42/T 300001-2026", "DB43/T 300002-2026")))
    facts = {"number": numbers[0], "numbers": numbers, "text": PLAN.text}
    made.tell(
        LEAD, Event.of("publication-proposed", made.day, publication=PLAN.publication, **facts)
    )
    state = resume(made.joint, on=made.day)
    assert state.hindrances[LEAD].en == "the numbers of the plan are not of one standard"
    assert state.plan is None
    made.tell(LEAD, Event.of("publication-decided", made.day, numbers=numbers, text=PLAN.text))
    assert resume(made.joint, on=made.day).phase is Phase.DECIDED
    assert made.published == {}


def test_what_was_written_by_hand_against_the_decision_is_seen_and_not_made_worse() -> None:
    made = proposed()
    made.faults.unreachable.add("36")
    resume(made.joint, on=made.day)
    made.faults.unreachable.clear()
    made.tell("36", Event.of("ready", made.day, number=PLAN.number("36"), text=PLAN.text,
                             publication=PLAN.publication))  # fmt: skip
    made.faults.unreachable = {"36"}
    state = resume(made.joint, on=made.day)  # its making cannot be asked: no decision
    assert state.phase is Phase.PROPOSED
    made.tell(LEAD, Event.of("publication-decided", made.day, numbers=PLAN.numbers, text=PLAN.text))
    made.tell("36", Event.of("released", made.day))
    made.faults.unreachable.clear()
    state = resume(made.joint, on=made.day)
    assert (state.phase, state.waits_for, state.is_torn) == (Phase.DECIDED, ("36",), True)
    assert set(made.published) == {"42", "43"}


def test_a_seat_tells_its_number_its_text_and_its_filing() -> None:
    made = proposed()
    state = resume(made.joint, on=made.day)
    assert [(str(one.number), one.text, one.is_filed) for one in state.seats] == [
        (f"DB{place}/T 300001-2026", PLAN.text, False) for place in PROVINCES
    ]
    filed = Event.of("filed", made.day, filing_number="130321-2026")
    for place, office in made.offices.items():
        assert office.submit(f"making-{place}", filed, by=actor(place)).is_permitted
        assert office.matter(f"making-{place}").state.owed.keys() >= {"publicity", "review"}
    assert all(one.is_filed for one in state_of(made.joint).seats)


def test_an_office_that_knows_nothing_of_it_says_so() -> None:
    made = Region({place: MemoryStorage() for place in PROVINCES})
    state = state_of(made.joint)
    assert (state.phase, state.waits_for) == (Phase.UNREADABLE, (LEAD,))
    assert {one.number for one in state.seats} | {one.text for one in state.seats} == {None}
    assert (state.decided, state.plan, set(state.hindrances)) == (None, None, set(PROVINCES))


@pytest.mark.parametrize(
    "numbers",
    [
        ("DB42/T 300001-2026", "DB43/T 300001-2025"),
        ("DB42/T 300001-2026", "DB42/T 300001-2026"),
        ("DB42/T 300001-2026", "GB/T 300001-2026"),
        (),
    ],
)
def test_a_plan_has_one_serial_one_year_and_each_place_once(numbers: tuple[str, ...]) -> None:
    with pytest.raises(JointPlanError, match="不是同一区域协同标准的编号"):
        JointPlan(
            numbers=tuple(map(StandardNumber.parse, numbers)),
            text=PLAN.text,
            publication=PLAN.publication,
        )


def test_a_plan_has_no_number_for_whoever_takes_no_part() -> None:
    assert PLAN.number("44") is None


@pytest.mark.parametrize(
    "joined",
    [
        lambda seats: JointStandard(seats[:1], lead=LEAD),
        lambda seats: JointStandard(seats, lead="31"),
        lambda seats: JointStandard((*seats, seats[0]), lead=LEAD),
        lambda seats: JointStandard(seats, lead=LEAD).seat("31"),
    ],
)
def test_each_takes_part_once_and_the_lead_is_one_of_them(
    joined: Callable[[tuple[Seat[object], ...]], object],
) -> None:
    seats = examined().joint.seats
    with pytest.raises(SeatError, match="不能共同制定标准"):
        joined(seats)


def test_nobody_is_ready_whose_making_cannot_be_asked() -> None:
    made = proposed()
    made.faults.unasked.add("36")
    state = resume(made.joint, on=made.day)
    assert (state.waits_for, "out of reach" in state.hindrances["36"].en) == (("36",), True)


def test_a_day_of_implementation_need_not_be_known() -> None:
    made = examined()
    propose(made.joint, evolve(PLAN, implementation=None), on=made.day)
    assert resume(made.joint, on=made.day).phase is Phase.PUBLISHED


@pytest.mark.parametrize(
    ("kind", "told", "read", "words"),
    [
        (PLACE, "42", "42", None),
        (PLACE, "茶", None, None),
        (PLACE, 42, None, None),
        (PLACES, ["42", "43"], ("42", "43"), "42, 43"),
        (PLACES, "42", ("42",), "42"),
        (PLACES, ["42", 7], None, None),
        (PLACES, [], None, None),
        (NUMBERS, PLAN.numbers[:1], PLAN.numbers[:1], "DB42/T 300001-2026"),
        (NUMBERS, "DB42/T 300001-2026", PLAN.numbers[:1], None),
        (NUMBERS, ["茶"], None, None),
    ],
)
def test_places_and_numbers_are_read_as_they_are_told(
    kind: FactKind, told: object, read: object, words: str | None
) -> None:
    assert kind.read(told) == read
    if words is not None:
        assert kind.word(read).en == words
