"""Where a joint standard stands (各方状态): read from every office, at any moment, by anybody.

Nothing is remembered between two readings. What an office cannot tell now is not guessed: its seat
says why, and whoever asks sees for whom the others wait.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from localstd._attrs import field, frozen
from localstd.cooperation.regional.plan import JointPlan, plan_in
from localstd.cooperation.regional.seats import Filed, JointStandard, Seat
from localstd.errors import LocalstdError
from localstd.law import Term
from localstd.numbers import StandardNumber
from localstd.places import read_code
from localstd.procedure import State
from localstd.wording import Wording

__all__ = ["JointState", "Phase", "SeatState", "state_of"]


class Phase(Term):
    """Where a joint standard stands as a whole (总体进度), as the lead's own file says."""

    UNREADABLE = ("unreadable", "牵头方无法读取", "the lead cannot be read")
    PREPARING = ("preparing", "共同制定中", "being made")
    PROPOSED = ("proposed", "待各方准备就绪", "proposed, until all are ready")
    DECIDED = ("decided", "已决定，各方发布中", "decided, until all have published")
    PUBLISHED = ("published", "各方均已发布", "published by all")
    RELEASING = ("releasing", "已终止，解除中", "called off, until all are released")
    RELEASED = ("released", "已终止，均已解除", "called off, and all released")


_PHASES: Mapping[str, Phase] = {
    "deciding": Phase.PROPOSED,
    "decided": Phase.DECIDED,
    "awaiting": Phase.DECIDED,
    "published": Phase.PUBLISHED,
    "diverged": Phase.PUBLISHED,
    "releasing": Phase.RELEASING,
    "released": Phase.RELEASED,
}
_OUT = frozenset({"releasing", "released"})
_DONE = frozenset({"awaiting", "published", "diverged"})


@frozen
class SeatState:
    """Where one province stands (一方状态), by its own storage.

    ``joint`` and ``making`` are the states of its two files, ``None`` where they could not be read;
    ``hindrance`` then says why, or why its next step was not taken. ``version`` and
    ``making_version`` are those that were read.

    >>> from localstd.cooperation.regional.table import JOINT_STANDARD
    >>> seat = SeatState(place="31", is_lead=True, joint=JOINT_STANDARD.opening)
    >>> seat.stage, seat.is_published, seat.is_out
    ('new', False, False)
    """

    place: str = field(converter=read_code)
    is_lead: bool
    joint: State | None = None
    making: State | None = None
    version: int = 0
    making_version: int = 0
    hindrance: Wording | None = None

    @property
    def stage(self) -> str | None:
        """The stage of its joint file; ``None`` where that could not be read."""
        return None if self.joint is None else self.joint.stage.code

    @property
    def number(self) -> StandardNumber | None:
        """Its own number, as its joint file tells."""
        found = None if self.joint is None else self.joint.fact("number")
        return found if isinstance(found, StandardNumber) else None

    @property
    def text(self) -> str | None:
        """The digest of its text, as its joint file tells last."""
        found = None if self.joint is None else self.joint.fact("text")
        return found if isinstance(found, str) else None

    @property
    def is_published(self) -> bool:
        """Say whether its own making is published."""
        return self.making is not None and "published" in self.making.latest

    @property
    def is_told(self) -> bool:
        """Say whether its joint file tells that it published."""
        return self.stage in _DONE

    @property
    def is_filed(self) -> bool:
        """Say whether its own making was filed (备案)."""
        return self.making is not None and "filed" in self.making.latest

    @property
    def is_out(self) -> bool:
        """Say whether it takes no part any more: it left, called it off, or was released."""
        return self.stage in _OUT


@frozen
class JointState:
    """Where a joint standard stands in all its provinces (区域协同标准状态).

    >>> from localstd.cooperation.regional.table import JOINT_STANDARD
    >>> seats = tuple(
    ...     SeatState(place=place, is_lead=place == "31", joint=JOINT_STANDARD.opening)
    ...     for place in ("31", "33")
    ... )
    >>> state = JointState(seats=seats)
    >>> state.phase.wording.en, state.waits_for, state.is_torn
    ('being made', ('31', '33'), False)
    """

    seats: tuple[SeatState, ...]

    @property
    def lead(self) -> SeatState:
        """The lead's seat."""
        return next(one for one in self.seats if one.is_lead)

    @property
    def members(self) -> tuple[SeatState, ...]:
        """The seats of all the others."""
        return tuple(one for one in self.seats if not one.is_lead)

    @property
    def plan(self) -> JointPlan | None:
        """What the lead has proposed, if it has."""
        return None if self.lead.joint is None else plan_in(self.lead.joint)

    @property
    def phase(self) -> Phase:
        """Where it stands as a whole; *released* only once every single one is."""
        if self.lead.stage is None:
            return Phase.UNREADABLE
        phase = _PHASES.get(self.lead.stage, Phase.PREPARING)
        is_left = not all(one.is_out for one in self.members)
        return Phase.RELEASING if phase is Phase.RELEASED and is_left else phase

    @property
    def waits_for(self) -> tuple[str, ...]:
        """The provinces without whose next step it does not go on (待办方); none where it ended."""
        return tuple(one.place for one in self.seats if self._is_awaited(one))

    def _is_awaited(self, seat: SeatState) -> bool:
        phase, others = self.phase, all(map(self._has_done, self.members))
        if phase is Phase.UNREADABLE:
            return seat.is_lead
        if phase in {Phase.PUBLISHED, Phase.RELEASED}:
            return False
        return not self._has_done(seat) or (seat.is_lead and others)

    def _has_done(self, seat: SeatState) -> bool:
        """Say whether a seat has done what the phase asks of it, before the lead ends the phase."""
        phase, stage = self.phase, seat.stage
        if phase is Phase.PREPARING:
            return stage == "examined"
        if phase is Phase.PROPOSED:
            return stage in {"ready", "deciding"}
        if phase is Phase.DECIDED:
            return seat.is_told and seat.is_published
        return stage == "released" if seat.is_lead else seat.is_out

    @property
    def hindrances(self) -> Mapping[str, Wording]:
        """What hinders a province, by its code; one that nothing hinders is left out."""
        return {one.place: one.hindrance for one in self.seats if one.hindrance is not None}

    @property
    def is_torn(self) -> bool:
        """Say whether some have published while others are out: what must never be (部分发布)."""
        has_begun = self.decided is not None
        published = any(one.is_told or (has_begun and one.is_published) for one in self.seats)
        return published and any(one.is_out for one in self.seats)

    @property
    def decided(self) -> date | None:
        """The day of the lead's decision, which is that of publication; ``None`` before it."""
        joint = self.lead.joint
        day = None if joint is None else joint.day("publication-decided")
        return None if day is None else day.first


def state_of(joint: JointStandard[Any]) -> JointState:
    """Read every office, and say where the joint standard stands (查询各方状态).

    It raises nothing for an office that cannot be read: that seat's hindrance says why.
    """
    return JointState(seats=tuple(_seat(one, joint.lead) for one in joint.seats))


def _seat(seat: Seat[Any], lead: str) -> SeatState:
    joint, why = _read(seat, seat.joint)
    making, why_not = _read(seat, seat.making)
    return SeatState(
        place=seat.place,
        is_lead=seat.place == lead,
        joint=None if joint is None else joint.state,
        making=None if making is None else making.state,
        version=0 if joint is None else joint.version,
        making_version=0 if making is None else making.version,
        hindrance=why or why_not,
    )


def _read(seat: Seat[Any], matter: str) -> tuple[Filed | None, Wording | None]:
    try:
        return seat.read(matter), None
    except LocalstdError as unread:
        return None, unread.wording
