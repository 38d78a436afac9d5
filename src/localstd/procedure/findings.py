"""Findings of procedures (问题表述): what departs, with all facts that messages name."""

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType

from localstd._attrs import frozen
from localstd.calendar import Certainty, PartialDate, quantity_wording
from localstd.law import NOWHERE, Check, Citation, Finding, Footing, Note, Timeliness, Weight, Where
from localstd.law.finding import unchecked
from localstd.procedure.duty import Duty
from localstd.procedure.event import Event
from localstd.procedure.history import Matter
from localstd.procedure.procedure import Procedure
from localstd.procedure.state import State

__all__ = ["Occasion"]


@frozen
class Occasion:
    """On what something is found: one event, or that something was not done by a day.

    Every finding has the facts ``matter`` (also under the procedure's own name for it),
    ``event``, ``on`` and ``as_of``, and those by which its duties are told apart; its row is
    ``position``, that of the event in the history.
    """

    procedure: Procedure
    matter: Matter
    before: State
    as_of: date
    event: Event | None = None
    position: int | None = None

    def finding(  # noqa: PLR0913  a finding names all that it rests on
        self,
        check: Check,
        facts: Mapping[str, object],
        *,
        certainty: Certainty = Certainty.CERTAIN,
        citations: tuple[Citation, ...] = (),
        notes: tuple[Note, ...] = (),
        weight: Weight | None = None,
    ) -> Finding:
        """Make a finding; a citation whose text was not checked adds the note of it."""
        return Finding(
            check=check,
            facts={**self.facts(), **facts},
            certainty=certainty,
            citations=citations,
            notes=(*notes, *unchecked(citations)),
            where=self._where(),
            weight=weight or check.weight,
        )

    def neglect(self, check: Check, duty: Duty, *, done: PartialDate | None) -> Finding:
        """Tell that a duty was done late or, where ``done`` is ``None``, not by the day asked.

        What was done late breaks its length alone, where the law sets one; what was not done,
        the duty itself as well.
        """
        assert duty.timeliness is not None  # noqa: S101  a duty without a day is never late
        cited = duty.citations
        if done is not None:
            cited = duty.timeliness.citations or cited
        each = duty.type.each
        told = {} if each is None else {each: duty.event.facts.get(each, "")}
        return self.timing(
            check, duty.since, duty.timeliness, done=done, citations=cited, told=told
        )

    def timing(  # noqa: PLR0913  a finding names all that it rests on
        self,
        check: Check,
        since: Event,
        timeliness: Timeliness,
        *,
        done: PartialDate | None,
        citations: tuple[Citation, ...] = (),
        told: Mapping[str, object] = MappingProxyType({}),
    ) -> Finding:
        """Tell that a limit was broken; one that says "generally" (一般) warns only.

        ``told`` are further facts that the message may name.
        """
        limit = timeliness.limit
        is_soft = limit is not None and not limit.strict
        return self.finding(
            check,
            {
                **told,
                "started": since.on,
                "act": self.procedure.event_type(since.type).wording,
                "length": quantity_wording(limit.quantity) if limit else "",
                "due": _range(*timeliness.due) if timeliness.due else "",
                "done": done or "",
                "late": _range(*timeliness.days),
            },
            certainty=timeliness.certainty,
            citations=citations or timeliness.citations,
            notes=tuple(_notes(since.on, done, timeliness)),
            weight=min(check.weight, Weight.WARNING) if is_soft else check.weight,
        )

    def facts(self) -> dict[str, object]:
        """Give what every message may name."""
        name = self.procedure.subject
        told = self.event.facts.get(name) if self.event else None
        subject = told or self.procedure.name_of(self.matter, self.before)
        facts: dict[str, object] = {"matter": subject, name: subject, "as_of": self.as_of}
        if self.event is not None:
            facts["event"] = self.procedure.event_type(self.event.type).wording
            facts["on"] = self.event.on
            facts |= {one: self.event.facts.get(one, "") for one in self.procedure.told_apart_by}
        return facts

    def _where(self) -> Where:
        if self.event is None:
            return NOWHERE
        return Where(row=self.position, column=self.event.type)


def _notes(
    started: PartialDate, done: PartialDate | None, timeliness: Timeliness
) -> Iterator[Note]:
    if not started.is_exact or (done is not None and not done.is_exact):
        yield Note.DATE_IMPRECISE
    if timeliness.provisional:
        yield Note.PROVISIONAL_CALENDAR
    if timeliness.limit is not None and timeliness.limit.footing in _FOOTINGS:
        yield _FOOTINGS[timeliness.limit.footing]


_FOOTINGS = {Footing.BY_ANALOGY: Note.BY_ANALOGY, Footing.ASSUMED: Note.DAYS_ASSUMED}


def _range(first: object, last: object) -> object:
    return last if first == last else f"{first}～{last}"
