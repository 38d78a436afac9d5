"""Roles (角色) and mandates (职责): who may or must act, by which provisions, on which tracks."""

from collections.abc import Callable, Iterable
from datetime import date

from localstd._attrs import frozen
from localstd.law import Citation, Provision, Provisions, Track
from localstd.procedure.history import Matter
from localstd.wording import Wording

__all__ = ["ALL_TRACKS", "Mandate", "Role", "cited"]

ALL_TRACKS = frozenset(Track)  #: Every track (管理渠道).


@frozen
class Role:
    """Somebody's part in a procedure, such as a committee's; bodies name it by its name."""

    name: str
    wording: Wording


def _every_matter(_: Matter) -> bool:
    return True


@frozen
class Mandate:
    """A role that may do something, or owes it, by provisions, on tracks.

    ``basis`` are ids of provisions, the latest first: on a day the first one in force is cited,
    and where none is, there is no mandate. Those of a place's own instrument hold
    there alone. ``matters`` says for whose matters it is, such as those of cities.

    >>> from localstd.law import china_law
    >>> province = Role(name="province", wording=Wording("省级标准化行政主管部门", "province"))
    >>> filing = Mandate(role=province, basis=("sl2017-local-filing", "ir1990-local-filing"))
    >>> for year in (2016, 2021):
    ...     found = filing.on(date(year, 5, 1), Matter(id="1"), china_law().provisions)
    ...     print(found.wording.en)
    ir1990 art. 16
    sl2017 art. 13
    """

    role: Role
    basis: tuple[str, ...]
    tracks: frozenset[Track] = ALL_TRACKS
    matters: Callable[[Matter], bool] = _every_matter

    def on(self, day: date, matter: Matter, provisions: Provisions) -> Citation | None:
        """Cite the first of the provisions in force on a day for a matter; else ``None``.

        Raises:
            UnknownProvisionError: if a provision is not known.
        """
        if matter.track not in self.tracks or not self.matters(matter):
            return None
        for one in self.basis:
            provision = provisions[one]
            if _holds(provision, day, matter):
                return provision.citation
        return None


def cited(
    basis: Iterable[str], day: date, matter: Matter, provisions: Provisions
) -> tuple[Citation, ...]:
    """Cite those of some provisions that are in force on a day, at a matter's place, for certain.

    Raises:
        UnknownProvisionError: if a provision is not known.
    """
    found = [provisions[one] for one in basis]
    return tuple([one.citation for one in found if _holds(one, day, matter)])


def _holds(provision: Provision, day: date, matter: Matter) -> bool:
    if day not in provision.certain_period:
        return False
    place = provision.instrument.place
    return place is None or (matter.place or "").startswith(place)
