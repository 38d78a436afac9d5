"""Coordinating (协同办理): propose, go on from whatever is found, call off, tell of divergence.

Whoever coordinates remembers nothing and may be interrupted anywhere, or be several at once: each
pass reads all offices, takes what :mod:`~localstd.cooperation.regional.following` allows, and
reads again.
"""

from collections.abc import Callable
from datetime import date
from typing import Any, TypeAlias

from localstd._attrs import evolve
from localstd.cooperation.regional.following import (
    Step,
    differences,
    next_steps,
    next_tellings,
)
from localstd.cooperation.regional.plan import JointPlan
from localstd.cooperation.regional.seats import JointStandard, Seat
from localstd.cooperation.regional.standing import JointState, Phase, state_of
from localstd.errors import LocalstdError
from localstd.law import Finding
from localstd.procedure import Decision, Event, Ruling
from localstd.procedure.checks import NOT_YET
from localstd.wording import Wording

__all__ = ["call_off", "propose", "resume", "share_divergence"]

_NO_PLAN = Wording(
    "方案中的编号不是同一区域协同标准的编号", "the numbers of the plan are not of one standard"
)
_Next: TypeAlias = Callable[[JointState], tuple[Step, ...]]


def propose(joint: JointStandard[Any], plan: JointPlan, *, on: date) -> Decision | None:
    """Write the plan into the lead's file (提出同时发布): all else follows by :func:`resume`.

    ``None`` where the very plan stands there already. Once it does, nobody need know it again.

    Raises:
        LocalstdError: what the lead's office raises, such as when it cannot be reached.
    """
    if state_of(joint).plan == plan:
        return None
    seat = joint.seat(joint.lead)
    return seat.submit(seat.joint, plan.proposed(joint.lead, on))


def resume(joint: JointStandard[Any], *, on: date) -> JointState:
    """Go on from whatever is found, as far as it goes on a day (继续办理); safe at any time.

    It gives where it came to, with what hinders each province. An office that cannot be reached is
    waited for; nothing is raised for it. ``on`` is the day of what is recorded, and not after the
    offices' own today.
    """
    state = _all_taken(joint, lambda found: next_steps(found, on=on))
    return _with_hindrances(state, _differing(state)) if state.phase is Phase.PROPOSED else state


def call_off(
    joint: JointStandard[Any], *, reason: str, on: date, partner: str | None = None
) -> Decision:
    """Call it off in the lead's file (终止协同), for whichever partner asks; then :func:`resume`.

    It is refused once the lead has decided: from there on it only goes forward.

    Raises:
        LocalstdError: what the lead's office raises, such as when it cannot be reached.
        PlaceCodeError: if ``partner`` is the code of no place.
        SeatError: if it takes no part.
    """
    told = {} if partner is None else {"partner": joint.seat(partner).place}
    seat = joint.seat(joint.lead)
    return seat.submit(seat.joint, Event.of("called-off", on, reason=reason, **told))


def share_divergence(joint: JointStandard[Any], *, on: date) -> JointState:
    """Tell the others of every province whose standard no longer is the one text (告知合作方).

    What was replaced or abolished is read from each one's own making. It may be interrupted and
    repeated: nobody is told twice of one province.
    """
    return _all_taken(joint, lambda found: next_tellings(found, on=on))


def _all_taken(joint: JointStandard[Any], following: _Next) -> JointState:
    """Take steps until none can be taken; each one that is taken leads on, so that this ends."""
    while True:
        state = state_of(joint)
        hindered: dict[str, Wording] = {}
        is_on = [_is_taken(joint, one, hindered) for one in following(state)]
        if not any(is_on):
            return _with_hindrances(state, hindered)


def _is_taken(joint: JointStandard[Any], step: Step, hindered: dict[str, Wording]) -> bool:
    """Take a step, if the publications that it asks for are permitted; note what hinders whom."""
    barred = {place: why for place, event in step.asks if (why := _bar(joint, place, event))}
    if not barred and (why := _refusal(joint.seat(step.place), step)):
        barred = {step.place: why}
    hindered |= barred
    return not barred


def _bar(joint: JointStandard[Any], place: str, event: Event) -> Wording | None:
    """Say what bars a publication, but that its day has not come."""
    seat = joint.seat(place)
    try:
        bars = seat.preview(seat.making, event).bars
    except LocalstdError as failed:
        return failed.wording
    return _told(tuple(one for one in bars if one.code != NOT_YET.code))


def _refusal(seat: Seat[Any], step: Step) -> Wording | None:
    """Write a step, and say why it was not written, if it was not."""
    matter = seat.making if step.is_making else seat.joint
    try:
        decision = seat.submit(matter, step.event, expected=step.expects)
    except LocalstdError as failed:
        return failed.wording
    return None if decision.ruling is Ruling.PERMITTED else _told(decision.bars)


def _told(findings: tuple[Finding, ...]) -> Wording | None:
    said = (one.message for one in findings)
    return Wording.joined(said, by="semicolon") if findings else None


def _with_hindrances(state: JointState, found: dict[str, Wording]) -> JointState:
    seats = (evolve(one, hindrance=found.get(one.place) or one.hindrance) for one in state.seats)
    return evolve(state, seats=tuple(seats))


def _differing(state: JointState) -> dict[str, Wording]:
    """Say by whose files the plan cannot be kept, which nobody could be asked of yet."""
    plan = state.plan
    if plan is None:
        return {state.lead.place: _NO_PLAN}
    found = {one.place: differences(one, state, plan) for one in state.seats}
    return {place: Wording.joined(some, by="semicolon") for place, some in found.items() if some}
