"""From when an alliance standard must no longer be cited (停止引用): a reading.

No text sets a day. Two days are known: that on which the alliance withdrew its standard, and that
on which what takes its place is implemented. The earlier one is taken: what is withdrawn is no
standard any more, and who executes the successor names the successor on labels and in what it
publishes (ir1990 art 24, sl2017 art 27). Where the rest alone was withdrawn and parts
have successors, it is the later one, since both must have gone.
"""

from datetime import date

from localstd._attrs import frozen
from localstd.calendar import PartialDate
from localstd.law import Citation, Law
from localstd.procedure import State
from localstd.transition.mapping.settled import parts_left, successors
from localstd.wording import Wording

__all__ = ["CitingEnd", "citing_end"]

_WITHDRAWN = Wording(
    "联盟废止该标准之日（没有条文规定停止引用的日期，此为解读）",
    "the day on which the alliance withdrew it (no text sets a day: a reading)",
)
_IMPLEMENTED = Wording(
    "接续标准全部实施之日（没有条文规定停止引用的日期，此为解读）",
    "the day on which all that succeeds it is implemented (no text sets a day: a reading)",
)
_LABELS = ("sl2017-selfdecl", "ir1990-label")


@frozen
class CitingEnd:
    """The day from which the old number must no longer be cited, that day included, and why.

    It is a reading (``why`` says so); ``citations`` are what labels are asked for on that day.

    >>> why = Wording("联盟废止该标准之日", "the day on which the alliance withdrew it")
    >>> CitingEnd(since=PartialDate(2019, 3, 1), why=why, citations=()).why.zh
    '联盟废止该标准之日'
    """

    since: PartialDate
    why: Wording
    citations: tuple[Citation, ...]


def citing_end(state: State, *, law: Law) -> CitingEnd | None:
    """Say from when the old number must no longer be cited; ``None`` while that is open.

    It is open while a part is unsettled, and where nothing tells when a successor is implemented.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> from localstd.numbers import StandardNumber
    >>> from localstd.procedure import Event, History, Matter, fold
    >>> from localstd.transition import TRANSITION
    >>> succeeded = Event.of("succeeded", date(2019, 3, 1),
    ...     successor=StandardNumber.parse("T/GDES 1-2019"), implementation=PartialDate(2019, 5, 1))
    >>> state = fold(TRANSITION, History(matter=Matter(id="1"), events=(succeeded,)))
    >>> str(citing_end(state, law=china_law()).since)
    '2019-05-01'
    """
    found = None if parts_left(state) else _since(state)
    if found is None:
        return None
    since, why = found
    return CitingEnd(since=since, why=why, citations=law.provisions.holding(_LABELS, since.first))


def _since(state: State) -> tuple[PartialDate, Wording] | None:
    withdrawn, implemented = state.day("withdrawn"), _implemented(state)
    told = ((withdrawn, _WITHDRAWN), (implemented, _IMPLEMENTED))
    days = [(day, why) for day, why in told if day is not None]
    if "part-succeeded" in state.latest and "succeeded" not in state.latest:
        return max(days, key=_days) if withdrawn and implemented else None
    return min(days, key=_days, default=None)


def _days(one: tuple[PartialDate, Wording]) -> tuple[date, date]:
    return one[0].first, one[0].last


def _implemented(state: State) -> PartialDate | None:
    """Give the last day of implementation; ``None`` where one of the successors tells none."""
    days = [one.implementation for one in successors(state)]
    told = [day for day in days if day is not None]
    if not told or len(told) < len(days):
        return None
    return max(told, key=lambda day: (day.first, day.last))
