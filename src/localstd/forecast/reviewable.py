"""What is to be reviewed (待复审标准): what a forecast needs to know of one standard."""

from collections.abc import Iterable, Iterator
from datetime import date

from localstd._attrs import frozen
from localstd.audit.entry import Entry
from localstd.audit.history import publication
from localstd.audit.row import Field
from localstd.forecast.breakdown import By
from localstd.review import Cycle
from localstd.standards import Status

__all__ = ["Reviewable", "reviewables"]

#: A standard that is published and will be in force is reviewed too, when its time comes.
_REVIEWED = frozenset({Status.IN_FORCE, Status.UPCOMING, None})


@frozen
class Reviewable:
    """One standard: the days of its cycle, and who is in charge of it, where that is told.

    ``sector`` is its department, ``committee`` the body that reviews it; both as the register
    names them, empty where it does not.

    >>> Reviewable(cycle=Cycle(place="34"), committee="茶叶标委会").name(By.COMMITTEE)
    '茶叶标委会'
    """

    cycle: Cycle
    sector: str = ""
    committee: str = ""

    def name(self, by: By) -> str:
        """Give the name under which it is counted: nothing where months are asked for."""
        if by is By.MONTH:
            return ""
        return self.sector if by is By.SECTOR else self.committee


def reviewables(entries: Iterable[Entry], *, as_of: date) -> Iterator[Reviewable]:
    """Give the local standards of a register that are, or may be, still to be reviewed.

    Left out are those that the register calls replaced, abolished or followed by a newer edition,
    or whose dates say so on the day. Where no date of publication is known the approval, and then
    the year of the number, stands for it.

    >>> from localstd.audit import Row
    >>> from localstd.audit.entry import read_entry
    >>> rows = (
    ...     Row.of(2, {"number": "DB34/T 3000-2021", "committee": "安徽省茶叶标委会"}),
    ...     Row.of(3, {"number": "DB34/T 3001-2011", "status": "废止"}),
    ... )
    >>> for one in reviewables(map(read_entry, rows), as_of=date(2026, 8, 1)):
    ...     print(one.cycle.published, one.committee)
    2021 安徽省茶叶标委会
    """
    for entry in entries:
        number = entry.number
        if number is None or not entry.is_local or entry.status_on(as_of) not in _REVIEWED:
            continue
        yield Reviewable(
            cycle=Cycle(
                place=number.place_code,
                track=entry.track.track,
                published=publication(entry),
                implemented=entry.dates.get(Field.IMPLEMENTED),
                reviewed=entry.dates.get(Field.REVIEWED),
            ),
            sector=entry.text(Field.SECTOR),
            committee=entry.text(Field.COMMITTEE),
        )
