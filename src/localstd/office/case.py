"""Cases (办理身份): a matter before an event, by whose appointment it is done, what is decided."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from localstd._attrs import evolve, frozen
from localstd.law import Finding
from localstd.office.actor import Actor, Appointment
from localstd.office.errors import UnplacedAppointmentError, WhichAppointmentError
from localstd.office.rules import Rules
from localstd.procedure import STRUCK, Decision, Event, History, Procedure, Ruling, fold
from localstd.procedure.checks import NOT_ENTITLED, NOT_OF_THIS_PLACE
from localstd.roles import ROLES

__all__ = ["Case"]

_POWERS: Final = frozenset({NOT_ENTITLED, NOT_OF_THIS_PLACE})


@frozen
class Case:
    """A matter before an event: what is known of it, by what it is judged, and on which day.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.law import china_law
    >>> from localstd.making import MAKING
    >>> from localstd.procedure import Matter
    >>> case = Case(procedure=MAKING, history=History(matter=Matter(id="34-1", place="34")),
    ...     rules=Rules(law=china_law(), calendar=china_calendar()), day=date(2026, 7, 1))
    >>> li = Actor.of("李工", ("sector", "34"), ("city", "3401"))
    >>> applied = Event.of("applied", date(2026, 7, 1), title="绿茶")
    >>> case.acted(applied, li).by
    Body(role='sector', place='34', name='')
    """

    procedure: Procedure
    history: History
    rules: Rules
    day: date

    def acted(self, event: Event, actor: Actor) -> Event:
        """Give an event with who does it: the appointment that is named, or the one that may.

        Raises:
            NotAppointedError: if the actor does not hold the role, or not at the place, that the
                event names.
            UnplacedAppointmentError: if the role is of a place and the appointment names none.
            WhichAppointmentError: if not exactly one of several appointments may.
        """
        found = actor.matching(event.by)
        for one in found:
            self._require_place(one, actor)
        name = event.by.name if event.by else ""
        told = [evolve(event, by=evolve(one.body, name=name)) for one in found]
        if len(told) == 1:
            return told[0]
        may = [one for one in told if not _powers(self.judged(one).bars)]
        if len(may) != 1:
            raise WhichAppointmentError(
                actor=actor.name,
                event=event.type,
                may=tuple(str(Appointment(one.by.role, one.by.place)) for one in may if one.by),
                held=tuple(map(str, found)),
            )
        return may[0]

    def judged(self, event: Event) -> Decision:
        """Decide about an event; what it corrects or strikes must be its body's to do, too.

        Raises:
            CorrectionError: if it corrects an event that is not there.
            UnknownEventError: if the procedure does not know it.
        """
        decision = self.rules.decide(self.procedure, self.history, event, self.day)
        lacking = () if event.corrects is None else self._lacking(event, event.corrects)
        if not lacking:
            return decision
        state = fold(self.procedure, self.history)
        return evolve(
            decision,
            ruling=Ruling.REFUSED,
            findings=(
                *decision.findings,
                *(one for one in lacking if one not in decision.findings),
            ),
            state=state,
            duties=self.rules.on(self.day).owed(state, self.history.matter),
            notices=(),
        )

    def _lacking(self, event: Event, position: int) -> tuple[Finding, ...]:
        """Ask whether whoever corrects an event could have done it: by the decision about that."""
        corrected = self.history.events[position - 1]
        while corrected.type == STRUCK and corrected.corrects is not None:
            corrected = self.history.events[corrected.corrects - 1]
        same = evolve(corrected, by=event.by, recorded=None, corrects=position)
        return _powers(self.rules.decide(self.procedure, self.history, same, self.day).bars)

    def _require_place(self, one: Appointment, actor: Actor) -> None:
        role = self.procedure.roles.get(one.role) or ROLES.get(one.role)
        if one.place is None and (role is None or role.is_of_a_place):
            raise UnplacedAppointmentError(actor=actor.name, role=one.role)


def _powers(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Keep what is about who acts, and where."""
    return tuple(one for one in findings if one.check in _POWERS)
