"""Strategies (生成策略) for joint standards of a region: plans, and where the provinces stand."""

from datetime import date

from hypothesis import strategies as st

from localstd.calendar import PartialDate
from localstd.cooperation.regional import (
    JOINT_STANDARD,
    JointPlan,
    JointState,
    SeatState,
    digest_of,
)
from localstd.making import MAKING, Block, next_numbers
from localstd.procedure import Procedure, State, fold
from localstd.steps.blocks import BLOCKS
from localstd.testing.strategies.histories import histories
from localstd.testing.strategies.numbering import blocks
from localstd.testing.strategies.values import days
from localstd.wording import Wording

__all__ = ["joint_plans", "joint_states", "seat_states"]

_FIRST, _LAST = date(2018, 1, 1), date(2026, 12, 31)
_HINDRANCE = Wording("无法连接", "out of reach")


@st.composite
def joint_plans(draw: st.DrawFn) -> JointPlan:
    """Give plans of a joint publication (同时发布方案), of some or all provinces of a region."""
    block: Block = draw(blocks())
    places = draw(st.sets(st.sampled_from(sorted(block.provinces)), min_size=2))
    day = draw(days(_FIRST, _LAST))
    return JointPlan(
        numbers=next_numbers([], block=block, places=sorted(places), year=day.year),
        text=digest_of(draw(st.binary(max_size=8))),
        publication=PartialDate.of(day),
        implementation=draw(st.none() | st.just(PartialDate.of(_LAST))),
    )


def _states(procedure: Procedure) -> st.SearchStrategy[State]:
    return histories(procedure).map(lambda one: fold(procedure, one))


@st.composite
def seat_states(draw: st.DrawFn, *, place: str = "42", is_lead: bool = True) -> SeatState:
    """Give where one province stands (一方状态), whatever happened, or where it is not known."""
    joint = draw(st.none() | _states(JOINT_STANDARD))
    making = draw(st.none() | _states(MAKING))
    is_unread = joint is None or making is None
    return SeatState(
        place=place,
        is_lead=is_lead,
        joint=joint,
        making=making,
        version=0 if joint is None else len(joint.events),
        making_version=0 if making is None else len(making.events),
        hindrance=_HINDRANCE if is_unread else None,
    )


@st.composite
def joint_states(draw: st.DrawFn) -> JointState:
    """Give where a joint standard stands (区域协同标准状态) in the provinces of a region."""
    places = sorted(BLOCKS[1].provinces)
    lead = draw(st.sampled_from(places))
    seats = (draw(seat_states(place=place, is_lead=place == lead)) for place in places)
    return JointState(seats=tuple(seats))
