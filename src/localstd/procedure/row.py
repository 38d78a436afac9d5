"""Rows (程序表的一行): at these stages this may happen, by these, under these conditions."""

from collections.abc import Callable, Mapping

from localstd._attrs import frozen, mapping_field
from localstd.law import Track
from localstd.procedure.condition import Condition, Interval
from localstd.procedure.duty import DutyType
from localstd.procedure.history import Matter
from localstd.procedure.mandate import Mandate, Role, every_matter
from localstd.wording import Wording

__all__ = ["Matters", "NoticeType", "Row"]


@frozen
class NoticeType:
    """A message that somebody must get when an event happens (通知).

    ``matters`` says for whose matters it is, such as those of one track. The wording may name
    the matter, ``on``, ``event`` and what every event that sends it must tell.

    >>> words = Wording("{matter}报送备案", "{matter} is filed")
    >>> NoticeType(name="filing", wording=words, to=()).name
    'filing'
    """

    name: str
    wording: Wording
    to: tuple[Role, ...]
    matters: Callable[[Matter], bool] = every_matter


@frozen(kw_only=False)
class Matters:
    """For whose matters a row is (适用事项), in words and as a test of one matter.

    ``holds`` gives ``None`` where it cannot be said, such as of a matter whose place is not told.

    >>> of_the_north = Matters(Wording("北区的事项", "matters of the north"), lambda one: True)
    >>> of_the_north.holds(Matter(id="1")), of_the_north.wording.en
    (True, 'matters of the north')
    """

    wording: Wording
    holds: Callable[[Matter], bool | None]


@frozen
class Row:
    """What an event does at some stages: where it leads, who may, what is asked, what follows.

    ``to`` is the code of the next stage, ``None`` where the matter stays. ``basis`` are ids of
    provisions beside those of the mandates, ``basis_on`` those that are cited on one track alone;
    together they must cite something. A duty that is open and begins again is renewed. ``ends``
    names duties by their names. ``matters`` says for whose matters it is, ``None`` for all.

    >>> from localstd.making import MAKING
    >>> row = next(row for row in MAKING.rows if row.event == "published")
    >>> row.at, row.to, [duty.name for duty in row.starts]
    (('50',), '60', ['publicity', 'report-to-province', 'filing', 'review'])
    """

    at: tuple[str, ...]
    event: str
    to: str | None
    who: tuple[Mandate, ...] = ()
    basis: tuple[str, ...] = ()
    basis_on: Mapping[Track, tuple[str, ...]] = mapping_field(default={})
    conditions: tuple[Condition | Interval, ...] = ()
    starts: tuple[DutyType, ...] = ()
    ends: tuple[str, ...] = ()
    notices: tuple[NoticeType, ...] = ()
    matters: Matters | None = None

    @property
    def provisions(self) -> tuple[str, ...]:
        """The ids of all provisions that the row cites, each once."""
        mandated = (one for mandate in self.who for one in mandate.basis)
        by_track = (one for basis in self.basis_on.values() for one in basis)
        return tuple(dict.fromkeys((*mandated, *self.basis, *by_track)))

    def rests_on(self, track: Track) -> tuple[str, ...]:
        """Give the ids of the provisions beside those of the mandates, on a track."""
        if not self.basis_on:
            return self.basis
        return (*self.basis, *self.basis_on.get(track, ()))
