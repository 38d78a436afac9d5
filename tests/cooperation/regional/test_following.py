"""What may be written next, of any state that can be read: the reasons for which it is safe."""

from collections import Counter
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.cooperation.regional.provinces import PLAN, examined

from localstd.cooperation.regional import JointState, Phase, state_of
from localstd.cooperation.regional.following import Step, next_steps, next_tellings
from localstd.testing.strategies.regional import joint_states

FEW = settings(settings.get_profile("few"), max_examples=12)
TODAY = date(2026, 6, 23)


def of(type_: str, steps: tuple[Step, ...]) -> tuple[Step, ...]:
    return tuple(one for one in steps if one.event.type == type_)


@given(state=joint_states())
@FEW
def test_each_step_is_one_that_the_lead_s_file_allows(state: JointState) -> None:
    steps = next_steps(state, on=TODAY)
    assert max(Counter(one.place for one in steps).values(), default=0) <= 1
    has_decided = state.lead.stage in {"decided", "awaiting", "published", "diverged"}
    is_off = state.lead.stage in {"releasing", "released"}
    assert has_decided or not of("published", steps)
    assert is_off or not of("released", steps)
    all_ready = all(one.stage == "ready" for one in state.members)
    assert all_ready or not of("publication-decided", steps)
    assert not (has_decided and of("called-off", steps))
    assert {one.place for one in of("called-off", steps)} <= {state.lead.place}


@given(state=joint_states())
@FEW
def test_what_cannot_be_read_is_not_written_but_for_a_release(state: JointState) -> None:
    unread = {one.place for one in state.seats if one.joint is None}
    steps = (*next_steps(state, on=TODAY), *next_tellings(state, on=TODAY))
    assert {one.event.type for one in steps if one.place in unread} <= {"released"}


@given(state=joint_states())
@FEW
def test_nobody_is_waited_for_only_where_it_has_ended(state: JointState) -> None:
    assert bool(state.waits_for) is (state.phase not in {Phase.PUBLISHED, Phase.RELEASED})


@given(day=st.integers(1, 30))
@FEW
def test_the_decision_comes_on_the_day_of_the_plan_and_not_before(day: int) -> None:
    made = examined()
    for place in ("43", "36"):
        made.tell(place, PLAN.ready(place, date(2026, 6, 10)))
    made.tell("42", PLAN.proposed("42", date(2026, 6, 10)))
    on = date(2026, 6, day)
    steps = of("publication-decided", next_steps(state_of(made.joint), on=on))
    assert bool(steps) is (on >= date(2026, 6, 23))
    assert {place for step in steps for place, _ in step.asks} <= {"42", "43", "36"}
