"""Actors (经办人): who submits, and in which roles of which places they may."""

from collections.abc import Iterable

from localstd._attrs import frozen
from localstd.notices.fitting import require_name
from localstd.office.errors import NotAnAppointmentError, NotAppointedError
from localstd.places import china_places
from localstd.procedure import Body

__all__ = ["Actor", "Appointment", "in_order"]


def _known(place: str | None) -> str | None:
    return None if place is None else china_places().known_code(place)


@frozen(kw_only=False)
class Appointment:
    """A role that somebody fills (任职), by its name, and the place at which they fill it.

    ``place`` is ``None`` only for a role that is of no place, such as the public's.

    Raises:
        PlaceCodeError: if the place is given by the code of no place.
        UnfitTextError: if the role is no name.

    >>> print(Appointment("province", "340000"))
    province@34
    """

    role: str
    place: str | None = None

    def __attrs_post_init__(self) -> None:
        require_name("role", self.role)
        object.__setattr__(self, "place", _known(self.place))

    @property
    def body(self) -> Body:
        """Who acts by it."""
        return Body(role=self.role, place=self.place)

    def __str__(self) -> str:
        return self.role if self.place is None else f"{self.role}@{self.place}"


def in_order(appointments: Iterable[Appointment]) -> tuple[Appointment, ...]:
    """Give appointments in one order, whatever order they were given in."""
    return tuple(sorted(appointments, key=str))


def _appointed(given: Appointment | tuple[str, str | None]) -> Appointment:
    match given:
        case Appointment():
            return given
        case (str() as role, str() | None as place):
            return Appointment(role, place)
    raise NotAnAppointmentError(given=given)


@frozen(kw_only=False)
class Actor:
    """Somebody who submits (经办人): a name, and what they are appointed to.

    Whoever makes it must know who it is: an office trusts the appointments, and nothing else that
    it is told. ``name`` is kept with what they record.

    Raises:
        UnfitTextError: if the name is empty, or cannot be kept.

    >>> li = Actor.of("李工", ("province", "34"), ("public", None))
    >>> sorted(map(str, li.appointments))
    ['province@34', 'public']
    """

    name: str
    appointments: frozenset[Appointment]

    def __attrs_post_init__(self) -> None:
        require_name("actor", self.name)

    @classmethod
    def of(cls, name: str, *appointments: Appointment | tuple[str, str | None]) -> "Actor":
        """Make an actor of a name and appointments, each of which may be a pair of role and place.

        Raises:
            NotAnAppointmentError: if one is neither.
            PlaceCodeError: if a place is given by the code of no place.

        >>> Actor.of("李工", Appointment("province", "34")) == Actor.of("李工", ("province", "34"))
        True
        """
        return cls(name, frozenset(map(_appointed, appointments)))

    def matching(self, by: Body | None) -> tuple[Appointment, ...]:
        """Give the appointments that are meant by who is said to act; all, if nobody is.

        Raises:
            NotAppointedError: if the actor holds none of that role, at that place.

        >>> li = Actor.of("李工", ("province", "34"))
        >>> li.matching(Body(role="province"))[0].place
        '34'
        """
        wanted = None if by is None else by.place
        found = tuple(
            one
            for one in in_order(self.appointments)
            if by is None or (one.role == by.role and wanted in (None, one.place))
        )
        if not found:
            raise NotAppointedError(
                actor=self.name,
                role=by.role if by else "",
                place=wanted,
                held=tuple(map(str, in_order(self.appointments))),
            )
        return found
