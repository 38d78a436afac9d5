"""Seats (席位): the offices that make one standard together, each with its own storage.

An office is known here by what is asked of it alone: to read a matter, to preview and to submit an
event. :class:`localstd.office.Office` does all three. Nothing is shared between offices; whatever
one of them knows of another was read from that one's own storage.
"""

from collections.abc import Iterable
from hashlib import sha256
from typing import Generic, Protocol, TypeVar

from localstd._attrs import error
from localstd.cooperation.regional.table import JOINT_STANDARD
from localstd.errors import LocalstdError
from localstd.places import read_code
from localstd.procedure import Decision, Event, State
from localstd.wording import Wording

__all__ = ["Answered", "Filed", "JointOffice", "JointStandard", "Seat", "SeatError", "digest_of"]

W = TypeVar("W")
A_contra = TypeVar("A_contra", contravariant=True)


class Filed(Protocol):
    """A matter as an office has it (卷宗): where it stands, and its version."""

    @property
    def state(self) -> State:
        """Where it stands."""
        ...

    @property
    def version(self) -> int:
        """How many records there are."""
        ...


class Answered(Protocol):
    """What an office answers to an event: its decision."""

    @property
    def decision(self) -> Decision:
        """Permitted or refused, with every reason."""
        ...


class JointOffice(Protocol[A_contra]):
    """What is asked of an office that takes part (参与方主管部门).

    Each method may raise a :class:`~localstd.errors.LocalstdError`, such as when its storage
    cannot be reached: then nothing is known, and nothing is done that would need to know.
    """

    @property
    def place(self) -> str:
        """The place that it acts for."""
        ...

    def matter(self, id_: str, /) -> Filed:
        """Give a matter as it is now."""
        ...

    def preview(self, matter: str, event: Event, *, by: A_contra) -> Answered:
        """Decide an event, and write nothing."""
        ...

    def submit(
        self,
        matter: str,
        event: Event,
        *,
        by: A_contra,
        procedure: str | None = None,
        expected: int | None = None,
    ) -> Answered:
        """Decide an event, and record it if it is permitted, on the version that is expected."""
        ...


class Seat(Generic[W]):
    """One province's part (席位): its office, who acts there, its joint file and its making.

    ``joint`` and ``making`` are ids of matters of that office. The making must be there; the joint
    file is opened by its first event.

    >>> from localstd.office import Actor, open_office
    >>> office = open_office("memory:", place="42", create=True)
    >>> Seat(office, by=Actor.of("李工", ("province", "42")), joint="j-1", making="42-1").place
    '42'
    """

    def __init__(self, office: JointOffice[W], *, by: W, joint: str, making: str) -> None:
        self.joint, self.making = joint, making
        self._office, self._by = office, by

    @property
    def place(self) -> str:
        """The province."""
        return self._office.place

    def read(self, matter: str) -> Filed:
        """Give a matter as the office has it now; what it raises is the office's."""
        return self._office.matter(matter)

    def preview(self, matter: str, event: Event) -> Decision:
        """Ask what the office would decide, and write nothing."""
        return self._office.preview(matter, event, by=self._by).decision

    def submit(self, matter: str, event: Event, *, expected: int | None = None) -> Decision:
        """Have the office decide an event, and record it where it is permitted."""
        procedure = JOINT_STANDARD.name if matter == self.joint else None
        return self._office.submit(
            matter, event, by=self._by, procedure=procedure, expected=expected
        ).decision


@error
class SeatError(LocalstdError):
    """The lead has no seat, two seats are of one place, or there is but one.

    >>> print(SeatError(lead="31", places=("33", "34")).wording.en)
    these seats make no standard together: 33, 34, led by 31; name each province once, and the lead
    """

    lead: str
    places: tuple[str, ...]

    @property
    def wording(self) -> Wording:
        """Name the seats and the lead."""
        zh, en = "、".join(self.places), ", ".join(self.places)
        return Wording(
            f"以下席位不能共同制定标准：{zh}，牵头方{self.lead}；请列出各省一次，并包括牵头方",
            f"these seats make no standard together: {en}, led by {self.lead}; "
            "name each province once, and the lead",
        )


class JointStandard(Generic[W]):
    """A standard that provinces make together (区域协同地方标准): their seats, and the lead.

    It keeps nothing: all that is known stands in the offices' storages.

    Raises:
        PlaceCodeError: if the lead is named by the code of no place.
        SeatError: if the lead has no seat, two seats are of one place, or there is but one.
    """

    def __init__(self, seats: Iterable[Seat[W]], *, lead: str) -> None:
        self.seats = tuple(seats)
        self.lead = read_code(lead)
        places = tuple(one.place for one in self.seats)
        if len(set(places)) != len(places) or len(places) < 2 or self.lead not in places:  # noqa: PLR2004  together: two at least
            raise SeatError(lead=self.lead, places=places)

    @property
    def places(self) -> tuple[str, ...]:
        """The provinces, in the order of their seats."""
        return tuple(one.place for one in self.seats)

    def seat(self, place: str) -> Seat[W]:
        """Give the seat of a province.

        Raises:
            SeatError: if it has none.
        """
        found = next((one for one in self.seats if one.place == read_code(place)), None)
        if found is None:
            raise SeatError(lead=place, places=self.places)
        return found


def digest_of(text: bytes) -> str:
    """Give the digest by which offices know that they publish one text (文本摘要).

    It is SHA-256 of the file as it is, to the byte.

    >>> digest_of("绿茶".encode())[:15]
    'sha256:7ded36ae'
    """
    return f"sha256:{sha256(text).hexdigest()}"
