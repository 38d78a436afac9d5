"""What became of an alliance standard (去向): its successors, its recorded end, and what is left.

A part is named as the matter was told it (各部分). What ``succeeded`` or ``withdrawn`` says of the
standard is said of the whole, or of all the rest where parts have an outcome of their own.
"""

from collections.abc import Iterator

from localstd._attrs import frozen
from localstd.calendar import PartialDate
from localstd.law import AllianceWay
from localstd.numbers import StandardNumber
from localstd.procedure import Event, State

__all__ = ["REST", "Ending", "Successor", "endings", "parts_left", "successors"]

REST = ""  #: The part that is the whole, or all the rest, where nobody named it.


@frozen
class Successor:
    """One standard that takes the place of an alliance standard, or of parts of it (接续标准).

    ``parts`` are those that it takes over, empty for the whole; ``on`` is the day on which it was
    published, ``matter`` the id of its own file, ``way`` the one that led to it.

    >>> one = Successor(
    ...     number=StandardNumber.parse("T/GDES 1-2019"), parts=(), on=PartialDate(2019, 3, 1)
    ... )
    >>> one.is_whole
    True
    """

    number: StandardNumber
    parts: tuple[str, ...]
    on: PartialDate
    implementation: PartialDate | None = None
    matter: str = ""
    way: AllianceWay | None = None

    @property
    def is_whole(self) -> bool:
        """Say whether it takes over the whole standard."""
        return not self.parts


@frozen
class Ending:
    """The recorded end of an alliance standard, or of parts of it, without a successor (废止).

    >>> Ending(parts=("安装",), on=PartialDate(2019, 3, 1), reason="已有国家标准").reason
    '已有国家标准'
    """

    parts: tuple[str, ...]
    on: PartialDate
    reason: str = ""


def _named(state: State) -> tuple[str, ...]:
    told = state.fact("parts")
    return told if isinstance(told, tuple) else ()


def _part(event: Event) -> str:
    return str(event.facts.get("part", REST))


_OF_PARTS = ("part-succeeded", "part-withdrawn")
_OF_THE_REST = ("succeeded", "withdrawn")


def _apart(state: State) -> tuple[str, ...]:
    """Give the parts that have an outcome of their own."""
    return tuple(dict.fromkeys(_part(one) for one in state.events if one.type in _OF_PARTS))


def _rest(state: State) -> tuple[str, ...]:
    """Give the parts that are named and have no outcome of their own."""
    apart = _apart(state)
    rest = tuple(one for one in _named(state) if one not in apart)
    return rest or ((REST,) if apart else ())


def parts_left(state: State) -> tuple[str, ...]:
    """Give the parts that have neither a successor nor an end; :data:`REST` for what has no name.

    >>> from datetime import date
    >>> from localstd.procedure import History, Matter, fold
    >>> from localstd.transition import TRANSITION
    >>> told = Event.of("registered", date(2016, 1, 4), number="LM 1-2014", parts=("灯具", "安装"))
    >>> ended = Event.of("part-withdrawn", date(2016, 5, 3), part="安装", reason="已有国家标准")
    >>> parts_left(fold(TRANSITION, History(matter=Matter(id="1"), events=(told, ended))))
    ('灯具',)
    """
    if any(one in state.latest for one in _OF_THE_REST):
        return ()
    return _rest(state) or (REST,)


def successors(state: State) -> tuple[Successor, ...]:
    """Give what took the place of an alliance standard, in the order of publication.

    >>> from datetime import date
    >>> from localstd.procedure import History, Matter, fold
    >>> from localstd.transition import TRANSITION
    >>> told = Event.of("registered", date(2016, 1, 4), number="LM 1-2014", parts=("灯具", "安装"))
    >>> lamps, rest = (StandardNumber.parse(f"T/GDES {serial}-2019") for serial in (1, 2))
    >>> history = History(matter=Matter(id="1"), events=(
    ...     told,
    ...     Event.of("part-succeeded", date(2019, 3, 1), part="灯具", successor=lamps),
    ...     Event.of("succeeded", date(2019, 9, 2), successor=rest),
    ... ))
    >>> for one in successors(fold(TRANSITION, history)):
    ...     print(one.number, one.parts)
    T/GDES 1-2019 ('灯具',)
    T/GDES 2-2019 ('安装',)
    """
    return tuple(_successors(state))


def _successors(state: State) -> Iterator[Successor]:
    way = None
    for event in state.events:
        number = event.facts.get("successor")
        if event.type == "way-chosen":
            way = AllianceWay.of(str(event.facts.get("way")))
        elif event.type in ("part-succeeded", "succeeded") and isinstance(number, StandardNumber):
            is_part = event.type == "part-succeeded"
            yield _successor(event, number, (_part(event),) if is_part else _rest(state), way)


def _successor(
    event: Event, number: StandardNumber, parts: tuple[str, ...], way: AllianceWay | None
) -> Successor:
    implementation = event.facts.get("implementation")
    return Successor(
        number=number,
        parts=parts,
        on=event.on,
        implementation=implementation if isinstance(implementation, PartialDate) else None,
        matter=str(event.facts.get("successor_matter", "")),
        way=way,
    )


def endings(state: State) -> tuple[Ending, ...]:
    """Give the recorded ends: of parts, and of the whole or all the rest without a successor.

    That a standard was withdrawn which has a successor is its formal end, and none of these.

    >>> from datetime import date
    >>> from localstd.procedure import History, Matter, fold
    >>> from localstd.transition import TRANSITION
    >>> ended = Event.of("withdrawn", date(2016, 5, 3), reason="已有国家标准")
    >>> endings(fold(TRANSITION, History(matter=Matter(id="1"), events=(ended,))))[0].parts
    ()
    """
    return tuple(_endings(state))


def _endings(state: State) -> Iterator[Ending]:
    for event in state.events:
        reason = str(event.facts.get("reason", ""))
        if event.type == "part-withdrawn":
            yield Ending(parts=(_part(event),), on=event.on, reason=reason)
        elif event.type == "withdrawn" and "succeeded" not in state.latest:
            yield Ending(parts=_rest(state), on=event.on, reason=reason)
