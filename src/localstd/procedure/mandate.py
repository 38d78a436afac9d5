"""Roles (角色) and mandates (职责): who may or must act, by which provisions, on which tracks."""

from collections.abc import Callable, Iterable
from datetime import date

from localstd._attrs import frozen
from localstd.calendar import PartialDate
from localstd.law import Citation, Provisions, Track
from localstd.procedure.history import Matter
from localstd.wording import Wording

__all__ = ["ALL_TRACKS", "Mandate", "Role", "mandated"]

ALL_TRACKS = frozenset(Track)  #: Every track (管理渠道).


@frozen
class Role:
    """Somebody's part in a procedure, such as a committee's; bodies name it by its name.

    ``is_of_a_place`` is ``False`` for those who may act anywhere, as the public does; all others
    act for their own place and the places below it.

    >>> Role(name="committee", wording=Wording("标准化技术委员会", "committee")).wording.zh
    '标准化技术委员会'
    """

    name: str
    wording: Wording
    is_of_a_place: bool = True


def every_matter(_: Matter) -> bool:
    """Say of every matter that it is meant."""
    return True


@frozen
class Mandate:
    """A role that may do something, or owes it, by provisions, on tracks.

    ``basis`` are ids of provisions, the latest first: on a day the first one in force is cited,
    and where none is, there is no mandate. Those of a place's own instrument hold
    there alone. ``matters`` says for whose matters it is, such as those of cities. ``yields_to`` is
    the id of a provision that took the place of the basis (取代其的条款), which may be printed
    still: while that one is in force, there is no mandate.

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
    matters: Callable[[Matter], bool] = every_matter
    yields_to: str | None = None

    def on(self, day: date, matter: Matter, provisions: Provisions) -> Citation | None:
        """Cite the first of the provisions in force on a day for a matter; else ``None``.

        Raises:
            UnknownProvisionError: if a provision is not known.
        """
        if matter.track not in self.tracks or not self.matters(matter):
            return None
        held = provisions.holding(self.basis, day, matter.place)
        if not held:
            return None
        later = self.yields_to
        has_yielded = later is not None and provisions.holding((later,), day, matter.place)
        return None if has_yielded else held[0]

    def within(
        self, first: date, last: date, matter: Matter, provisions: Provisions
    ) -> Citation | None:
        """Cite as of the first day that something can have happened on, or else as of the last.

        Nobody is said to lack a power that they may have had.

        Raises:
            UnknownProvisionError: if a provision is not known.
        """
        found = self.on(first, matter, provisions)
        return found if found or first == last else self.on(last, matter, provisions)


def mandated(
    mandates: Iterable[Mandate], on: PartialDate, matter: Matter, provisions: Provisions
) -> tuple[tuple[Mandate, Citation], ...]:
    """Give those of some mandates that there are on a day, each with its citation.

    Raises:
        UnknownProvisionError: if a provision is not known.
    """
    first, last = on.first, on.last
    found = [(one, one.within(first, last, matter, provisions)) for one in mandates]
    return tuple([(one, cite) for one, cite in found if cite is not None])
