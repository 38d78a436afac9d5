"""What the law demands of the way (程序要求), said beside the table: so the two can disagree.

A demand is looked up in the law of the day, and checked on what is permitted, by its own reading
of the history and not by the engine's.
"""

from collections.abc import Callable, Iterable
from datetime import date
from itertools import takewhile
from typing import Protocol

from localstd._attrs import frozen
from localstd.law import Track
from localstd.procedure import Decision, Event, History, Matter
from localstd.testing.problem import Problem
from localstd.testing.procedures.trial import Trial

__all__ = ["Demand", "Forbidden", "Order", "Owing", "Wait", "cited_on", "has_a_maker"]

_COUNTY_DIGITS = 6  # of a place code


class Demand(Protocol):
    """Something that the law wants of every matter, whatever the table says.

    >>> wanted: Demand = Order(event="lent", after="requested", basis=("house-wait",))
    """

    def broken(self, trial: Trial, history: History, decision: Decision) -> tuple[Problem, ...]:
        """Say what a permitted event departs from; ``history`` is the one before it."""
        ...


@frozen
class Order:
    """An event never happens without another one before it (先后次序).

    ``basis`` are ids of provisions; the order holds on days on which one of them is in force.

    >>> Order(event="published", after="comment-closed", basis=("ls2020-comment-days",)).event
    'published'
    """

    event: str
    after: str
    basis: tuple[str, ...]

    def broken(self, trial: Trial, history: History, decision: Decision) -> tuple[Problem, ...]:
        """Say that the other one is missing, and which provision asks for it."""
        event = decision.event
        if event.type != self.event or _latest(history, self.after, event) is not None:
            return ()
        cited = cited_on(trial, self.basis, event.on.first, history.matter)
        case = f"{event.type} on {event.on}: without {self.after}, which {cited} asks for"
        return (Problem(f"no {self.event} without {self.after}", case),) if cited else ()


@frozen
class Wait:
    """An event never happens without the time that a limit sets between two others (期限届满).

    ``until`` may be the event itself. The law is that of the day on which the time began; a
    limit that does not hold then asks for nothing. Where there were several such times, one
    that was long enough will do.

    >>> Wait(event="published", since="comment-opened", until="comment-closed",
    ...     limit="local.comment").limit
    'local.comment'
    """

    event: str
    since: str
    until: str
    limit: str

    def broken(self, trial: Trial, history: History, decision: Decision) -> tuple[Problem, ...]:
        """Say by when the time would have run, and which provision sets it."""
        event = decision.event
        is_end = self.until == event.type
        ended = [event] if is_end else _told(history.standing, self.until, event)
        short = [self._short(trial, history, one) for one in ended]
        if event.type != self.event or not short or not all(short):
            return ()
        case = f"{event.type} on {event.on}: {short[-1]}"
        return (Problem(f"no {self.event} without the time of {self.limit}", case),)

    def _short(self, trial: Trial, history: History, ended: Event) -> str:
        """Say by when one time would have run; nothing where it was long enough, or not asked."""
        earlier, matter = takewhile(lambda one: one is not ended, history.standing), history.matter
        begun = _told(earlier, self.since, ended)
        if not begun:
            return ""
        since = begun[-1]
        held = trial.law.on(since.on.first, matter.place, matter.track).get_limit(self.limit)
        if held is None:
            return ""
        limit, end = held.binding(since.on.first, trial.calendar)
        if ended.on.last >= end.nominal:
            return ""
        return (
            f"{self.since} {since.on}, {self.until} {ended.on}, "
            f"not before {end.nominal} by {limit.citation.wording.en}"
        )


def _every_matter(_: Matter) -> bool:
    return True


@frozen
class Forbidden:
    """A stage that some matters never reach, unless an event has happened (禁止到达的阶段).

    ``unless`` is the type of that event, or several of which one is enough; ``None`` where nothing
    opens the way. ``basis`` are ids of provisions; it is forbidden on days on which one of them is
    in force.

    >>> Forbidden(stage="60", basis=("sl2017-local-issuer-city",), unless="city-empowered",
    ...     matters=lambda matter: matter.place == "3702").stage
    '60'
    """

    stage: str
    basis: tuple[str, ...]
    unless: str | tuple[str, ...] | None = None
    matters: Callable[[Matter], bool] = _every_matter

    def broken(self, trial: Trial, history: History, decision: Decision) -> tuple[Problem, ...]:
        """Say that the stage is reached, and which provision forbids it."""
        event = decision.event
        if decision.state.stage.code != self.stage or not self.matters(history.matter):
            return ()
        keys = (self.unless,) if isinstance(self.unless, str) else self.unless or ()
        told = history.with_(event)
        if any(_latest(told, key, event) for key in keys):
            return ()
        cited = cited_on(trial, self.basis, event.on.first, history.matter)
        why = f" without {' or '.join(keys)}" if keys else ""
        case = f"{event.type} on {event.on} leads to {self.stage}{why}, which {cited} forbids"
        return (Problem("no path to a forbidden stage", case),) if cited else ()


def _every_event(_: Event) -> bool:
    return True


@frozen
class Owing:
    """A duty that begins with an event, whoever owes it (应尽义务).

    ``when`` says with which events of the type, ``matters`` for whose matters. ``basis`` are ids
    of provisions; it is demanded on days on which one of them is in force.

    >>> Owing(event="lent", duty="return", basis=("house-return",)).duty
    'return'
    """

    event: str
    duty: str
    basis: tuple[str, ...]
    when: Callable[[Event], bool] = _every_event
    matters: Callable[[Matter], bool] = _every_matter

    def broken(self, trial: Trial, history: History, decision: Decision) -> tuple[Problem, ...]:
        """Say that nobody owes it after the event, and which provision asks for it."""
        event = decision.event
        is_meant = event.type == self.event and self.when(event) and self.matters(history.matter)
        if not is_meant or any(duty.type.name == self.duty for duty in decision.duties):
            return ()
        cited = cited_on(trial, self.basis, event.on.first, history.matter)
        case = f"{event.type} on {event.on}: nobody owes the {self.duty} that {cited} asks for"
        return (Problem(f"no {self.event} without the duty {self.duty}", case),) if cited else ()


def _latest(history: History, type_: str, by: Event) -> Event | None:
    """Give the last event of a type that had happened when another one did."""
    found = _told(history.standing, type_, by)
    return found[-1] if found else None


def _told(events: Iterable[Event], type_: str, by: Event) -> list[Event]:
    """Give the events of a type that had happened when another one did."""
    return [one for one in events if one.type == type_ and one.on.first <= by.on.last]


def cited_on(trial: Trial, basis: tuple[str, ...], day: date, matter: Matter) -> str:
    """Cite the first of some provisions in force on a day for a matter; nothing without one."""
    held = trial.law.provisions.holding(basis, day, matter.place)
    return next((one.wording.en for one in held), "")


def has_a_maker(matter: Matter) -> bool:
    """Say whether somebody reviews it: a county makes no standards; other tracks have no cycle."""
    return matter.track is Track.ORDINARY and len(matter.place or "") != _COUNTY_DIGITS
