"""What may be written next (下一步): a pure function of what was read, and the reason it is safe.

1. Nobody publishes before the lead's decision stands in the lead's own file.
2. That file goes from *deciding* to *decided* or to *releasing*, and never to both.
3. It is decided only when every single member was read as *ready*, and nobody who is ready leaves
   by itself: it is released by what stands in the lead's file.

So whoever is out has left before the decision could be made, or after it could not be made any
more. Each step asks only what stands in the offices: whoever takes it, and however often, the next
reading comes to the same.
"""

from datetime import date

from localstd._attrs import frozen
from localstd.calendar import PartialDate
from localstd.cooperation.regional.links import ended_by
from localstd.cooperation.regional.plan import JointPlan
from localstd.cooperation.regional.standing import JointState, Phase, SeatState
from localstd.procedure import Event
from localstd.wording import Wording

__all__ = ["Step", "differences", "next_steps", "next_tellings", "publishing"]

_CALLED_OFF_BY = Wording("合作方{place}已退出", "the partner {place} has left")
_ENDED = Wording("本地制修订已到“{stage}”", "the making here is at “{stage}”")
_TOGETHER = frozenset({"awaiting", "published", "diverged"})
_BOUND = frozenset({"ready", "decided"})


@frozen
class Step:
    """One record to be written in one office (一步): in its joint file, or in its making.

    ``expects`` is the version of that file on which it rests; ``None`` where it may be any.
    ``asks`` are the publications that must be permitted before, by the place.

    >>> Step(place="31", event=Event.of("completed", date(2026, 7, 1)), expects=4).event.type
    'completed'
    """

    place: str
    event: Event
    is_making: bool = False
    expects: int | None = None
    asks: tuple[tuple[str, Event], ...] = ()


def next_steps(state: JointState, *, on: date) -> tuple[Step, ...]:
    """Give what may be written next, at most one step an office; nothing where all wait.

    >>> next_steps(JointState(seats=(SeatState(place="31", is_lead=True),)), on=date(2026, 7, 1))
    ()
    """
    phase = state.phase
    if phase in {Phase.PREPARING, Phase.PROPOSED} and any(one.is_out for one in state.members):
        return (_calling_off(state, on),)
    steps = {
        Phase.PROPOSED: _towards_the_decision,
        Phase.DECIDED: _after_the_decision,
        Phase.RELEASING: _after_calling_off,
    }.get(phase)
    return () if steps is None else steps(state, on)


def _calling_off(state: JointState, on: date) -> Step:
    """Call it off, since somebody left before it was ready."""
    left = next(one.place for one in state.members if one.is_out)
    told = {"reason": _CALLED_OFF_BY.filled({"place": left}).zh, "partner": left}
    return _at(state.lead, Event.of("called-off", on, **told))


def _towards_the_decision(state: JointState, on: date) -> tuple[Step, ...]:
    """Let each member get ready; once all are, and the day has come, let the lead decide."""
    plan = state.plan
    if plan is None or any(differences(one, state, plan) for one in state.seats):
        return ()
    unready = [one for one in state.members if one.stage != "ready"]
    if unready:
        return tuple(
            _at(one, plan.ready(one.place, on), _asked((one,), plan, on))
            for one in unready
            if one.stage == "examined"
        )
    if plan.publication.first > on:
        return ()
    decision = Event.of("publication-decided", on, numbers=plan.numbers, text=plan.text)
    return (_at(state.lead, decision, _asked(state.seats, plan, on)),)


def _asked(
    seats: tuple[SeatState, ...], plan: JointPlan, on: date
) -> tuple[tuple[str, Event], ...]:
    """Give the publications that must be permitted first: what is published is asked no more."""
    return tuple((one.place, publishing(one, plan, on)) for one in seats if not one.is_published)


def _after_the_decision(state: JointState, on: date) -> tuple[Step, ...]:
    """Let each publish, in its making first; once all have, let the lead say so."""
    plan, decided = state.plan, state.decided
    if plan is None or decided is None:
        return ()
    left = [one for one in state.seats if not (one.is_published and one.is_told)]
    if not left:
        return (_at(state.lead, Event.of("completed", on)),)
    return tuple(
        _publication(one, plan, decided)
        for one in left
        if one.stage in _BOUND and one.making is not None
    )


def _publication(seat: SeatState, plan: JointPlan, decided: date) -> Step:
    day = PartialDate.of(decided)
    if seat.is_published:
        return _at(seat, plan.published(seat.place, day, text=plan.text))
    event = publishing(seat, plan, decided)
    return Step(place=seat.place, event=event, is_making=True, expects=seat.making_version)


def publishing(seat: SeatState, plan: JointPlan, on: date) -> Event:
    """Make the event by which the making of a province is published."""
    title = None if seat.joint is None else seat.joint.fact("title")
    told = {"title": title, "implementation": plan.implementation}
    known = {name: value for name, value in told.items() if value is not None}
    return plan.published(seat.place, PartialDate.of(on), **known)


def _after_calling_off(state: JointState, on: date) -> tuple[Step, ...]:
    """Release every member, also one whose file was never opened; at last the lead itself."""
    left = [one for one in state.members if not one.is_out]
    released = Event.of("released", on)
    if left or state.lead.stage != "releasing":
        return tuple(Step(place=one.place, event=released) for one in left)
    return (_at(state.lead, released),)


def _at(seat: SeatState, event: Event, asks: tuple[tuple[str, Event], ...] = ()) -> Step:
    return Step(place=seat.place, event=event, expects=seat.version, asks=asks)


def differences(seat: SeatState, state: JointState, plan: JointPlan) -> tuple[Wording, ...]:
    """Say in what a province's own files differ from the plan (不一致之处); nothing if they agree.

    What a file does not tell is no difference.
    """
    if seat.joint is None:
        return ()
    numbered = None if seat.making is None else seat.making.fact("number")
    told = (
        ("牵头方", "the lead", seat.joint.fact("lead"), state.lead.place),
        ("参与方", "the members", _sorted(seat.joint.fact("members")), _places(state)),
        ("各方编号", "the places of the numbers", _numbered(plan), _places(state)),
        ("编号", "the number", numbered, plan.number(seat.place)),
        ("文本", "the text", seat.text, plan.text),
    )
    differing = (
        Wording(
            f"{zh}不一致：{_shown(own)}，方案为{_shown(other)}",
            f"{en}: {_shown(own)} here, {_shown(other)} in the plan",
        )
        for zh, en, own, other in told
        if own is not None and own != other
    )
    return (*_ended(seat), *differing)


def _ended(seat: SeatState) -> tuple[Wording, ...]:
    """Say that there is nothing to publish any more, which a file taken over does not refuse."""
    if seat.making is None or not seat.making.stage.is_final:
        return ()
    return (_ENDED.filled({"stage": seat.making.stage.wording}),)


def _places(state: JointState) -> tuple[str, ...]:
    return tuple(sorted(one.place for one in state.seats))


def _numbered(plan: JointPlan) -> tuple[str, ...]:
    return tuple(sorted(one.place_code or "" for one in plan.numbers))


def _sorted(places: object) -> tuple[str, ...] | None:
    return tuple(sorted(map(str, places))) if isinstance(places, tuple) else None


def _shown(one: object) -> str:
    return " ".join(map(str, one)) if isinstance(one, tuple) else str(one)


def next_tellings(state: JointState, *, on: date) -> tuple[Step, ...]:
    """Give what is to be written next of standards that no longer are the one text (不再同文).

    A standard that was replaced or abolished says so in its own joint file; each of the others is
    told, and when all are, the file that told them says that.

    >>> next_tellings(JointState(seats=(SeatState(place="31", is_lead=True),)), on=date(2026, 7, 1))
    ()
    """
    steps: dict[str, Step] = {}
    for seat in state.seats:
        for step in _telling(seat, state, on):
            steps.setdefault(step.place, step)
    return tuple(steps.values())


def _telling(seat: SeatState, state: JointState, on: date) -> tuple[Step, ...]:
    if seat.stage == "published" and seat.making is not None:
        ended = ended_by(seat.making)
        return () if ended is None else (_at(seat, ended),)
    if seat.joint is None or seat.stage != "diverged" or "partners-told" in seat.joint.latest:
        return ()
    untold = [one for one in state.seats if one is not seat and not _knows(one, seat.place)]
    if untold:
        told = dict(seat.joint.latest["diverged"].facts)
        if "number" in told:
            told["partner_number"] = told.pop("number")
        event = Event.of("partner-diverged", on, partner=seat.place, **told)
        return tuple(_at(one, event) for one in untold if one.stage in _TOGETHER)
    return (_at(seat, Event.of("partners-told", on)),)


def _knows(seat: SeatState, partner: str) -> bool:
    if seat.joint is None:
        return False
    return any(one.facts.get("partner") == partner for one in seat.joint.all("partner-diverged"))
