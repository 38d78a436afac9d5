"""By what an office judges (办理依据): its law, its calendar, its procedures."""

import hashlib
from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import Final

from localstd._attrs import field, frozen, mapping_field
from localstd.calendar import WorkCalendar
from localstd.law import Law
from localstd.procedure import Decision, Event, History, Procedure, Reading, decide
from localstd.procedures import procedure_named

__all__ = ["Rules"]

_MARK: Final = 12  # characters of a digest that are kept


@frozen
class Rules:
    """Law, calendar and procedures behind one object; ``procedures`` go before those that ship.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.law import china_law
    >>> Rules(law=china_law(), calendar=china_calendar()).procedure("review").name
    'review'
    """

    law: Law = field(repr=False)
    calendar: WorkCalendar = field(repr=False)
    procedures: Mapping[str, Procedure] = mapping_field(default={}, repr=False)

    @cached_property
    def digest(self) -> str:
        """A short digest of the law and the calendar: another one once a deadline may differ."""
        return _digest(self.law, self.calendar)

    @cached_property
    def turns(self) -> tuple[date, ...]:
        """The days on which some provision begins or ceases to hold, in order."""
        begins = {one.begins.first for one in self.law.provisions if one.begins is not None}
        ends = {one.until for one in self.law.provisions if one.until is not None}
        return tuple(sorted(begins | ends))

    def procedure(self, name: str) -> Procedure:
        """Give the procedure of a name.

        Raises:
            UnknownProcedureError: if there is none.
        """
        return self.procedures.get(name) or procedure_named(name)

    def on(self, day: date) -> Reading:
        """Give them as they are asked on a day."""
        return Reading(law=self.law, calendar=self.calendar, as_of=day)

    def decide(self, procedure: Procedure, history: History, event: Event, day: date) -> Decision:
        """Decide about one event as of a day."""
        return decide(procedure, history, event, law=self.law, calendar=self.calendar, as_of=day)


def _digest(law: Law, calendar: WorkCalendar) -> str:
    """Digest what deadlines hang on: a text told better changes nothing of it."""
    told = hashlib.sha256()
    for limit in law.limits:
        tracks = sorted(limit.tracks)
        told.update(
            f"{limit.name}\n{limit.quantity}\n{limit.direction}\n{limit.judged}\n{limit.place}\n"
            f"{limit.period.start}\n{limit.period.end}\n{tracks}\n{limit.citation.provision}\n"
            f"{limit.counting}\n".encode()
        )
    for provision in law.provisions:
        told.update(f"{provision.id}\n{provision.begins}\n{provision.until}\n".encode())
    for day, special in sorted(calendar.special.items()):
        told.update(f"{day}{special.works}\n".encode())
    told.update(f"{calendar.covered.start}\n{calendar.covered.end}".encode())
    return told.hexdigest()[:_MARK]
