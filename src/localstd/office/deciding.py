"""Deciding attempts (审查办理): who acts, what comes of it, what is to be written with it."""

import secrets
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import Final

from localstd._attrs import evolve, frozen
from localstd.calendar import day_of, instant_text
from localstd.convert import Opening
from localstd.law import Track
from localstd.notices import Message, addressed
from localstd.office.attempt import Attempt
from localstd.office.case import Case
from localstd.office.errors import MatterElsewhereError, OpenedOtherwiseError
from localstd.office.file import MeanwhileError
from localstd.office.kept import history_in, read_kept
from localstd.office.record_bodies import (
    event_body,
    new_opening,
    readable,
    refusal_body,
    schema_of,
)
from localstd.office.setup import NATION, Setup, mark_for
from localstd.office.standing import standing_of
from localstd.places import read_code
from localstd.procedure import Decision, Event, History, Matter, Procedure, Ruling
from localstd.storage import Append, Draft, Record, RecordKind, Standing

__all__ = ["Decided", "as_kept", "decided", "meanwhile", "require_same_opening", "salt"]

_DEFAULT: Final = "making"
_SALT: Final = 16  # bytes


@frozen
class Decided:
    """An attempt that was decided, and all that is to be written with it.

    ``version`` is that of the matter before it; ``is_opened`` says whether an event stands in it.
    ``law`` is the mark of the law by which its duties were derived.
    """

    attempt: Attempt
    case: Case
    is_opened: bool
    version: int
    event: Event
    decision: Decision
    recorded: datetime
    law: str

    @property
    def is_refused(self) -> bool:
        """Say whether the decision refuses it."""
        return self.decision.ruling is Ruling.REFUSED

    @property
    def matter(self) -> Matter:
        """The matter, as it was or is to be opened."""
        return self.case.history.matter

    @cached_property
    def standing(self) -> Standing:
        """Where the matter stands with it."""
        return standing_of(
            self.matter,
            self.version + 1,
            procedure=self.case.procedure,
            state=self.decision.state,
            duties=self.decision.duties,
            law=self.law,
        )

    def append(self, messages: Sequence[Message]) -> Append:
        """Give what is to be kept: the event or its refusal, the standing, the messages."""
        is_nothing_yet = self.is_refused and not self.is_opened
        return Append(
            matter=self.attempt.matter,
            expected=self.version,
            drafts=(self._draft(),),
            standing=None if is_nothing_yet else self.standing,
            messages=messages,
        )

    def messages(self, setup: Setup) -> tuple[Message, ...]:
        """Give what people and systems are to be told."""
        if not self.decision.notices:
            return ()
        told = self.standing
        return addressed(
            self.decision.notices,
            setup.addressing,
            matter=self.matter,
            version=self.version + 1,
            created=self.recorded,
            facts={"number": told.number, "title": told.title, "sector": told.sector},
        )

    def _draft(self) -> Draft:
        return Draft(
            type=self.event.type,
            recorded=self.recorded,
            body=self._body(),
            kind=RecordKind.REFUSAL if self.is_refused else RecordKind.EVENT,
            schema=schema_of(self.event.type, self.case.procedure),
            salt=salt(),
            key=self.attempt.key,
        )

    def _body(self) -> str:
        opening: Mapping[str, object] | None = None
        if not self.is_opened:
            opening = new_opening(self.matter, self.case.procedure.name)
        actor, findings = self.attempt.by.name, self.decision.findings
        if self.is_refused:
            return refusal_body(self.event, findings, actor=actor, opening=opening)
        return event_body(self.event, opening=opening, actor=actor)


def salt() -> str:
    """Draw what keeps the digest of a body from being guessed."""
    return secrets.token_hex(_SALT)


def decided(setup: Setup, attempt: Attempt) -> Decided:
    """Read the matter as it is now, and decide; nothing is written.

    Raises:
        MeanwhileError: if the matter has another version than the attempt expects.
        MatterElsewhereError: if a new matter would be of a place of another office.
        OpenedOtherwiseError: if it was opened otherwise than the attempt says.
    """
    records = setup.storage.read(attempt.matter)
    if attempt.expected not in (None, len(records)):
        raise meanwhile(setup, attempt.matter, attempt.expected or 0, records)
    now = setup.now()
    recorded = max([now, *[one.recorded for one in records[-1:]]], key=instant_text)
    is_opened = any(one.kind is RecordKind.EVENT for one in records)
    procedure, history = _procedure_and_history(setup, attempt, records if is_opened else ())
    case = Case(procedure=procedure, history=history, rules=setup.rules, day=day_of(now))
    event = case.acted(as_kept(attempt.event, procedure, recorded), attempt.by)
    return Decided(
        attempt=attempt,
        case=case,
        is_opened=is_opened,
        version=len(records),
        event=event,
        decision=case.judged(event),
        recorded=recorded,
        law=mark_for(setup, history.matter, case.day),
    )


def as_kept(event: Event, procedure: Procedure, recorded: datetime) -> Event:
    """Give an event as it will be read back: what is judged is what is recorded.

    Raises:
        RecordError: if a fact is unknown, or none that is accepted.
        UnknownEventError: if the procedure does not know the event.
    """
    return readable(evolve(event, recorded=day_of(recorded)), procedure)


def meanwhile(
    setup: Setup, matter: str, expected: int, records: Sequence[Record]
) -> MeanwhileError:
    """Make the error about what was recorded after a version."""
    opening, kept = read_kept(matter, records, setup.rules)
    later = tuple(one for one in kept if one.version > expected)
    procedure = setup.rules.procedure(opening.procedure) if opening else None
    return MeanwhileError(
        matter=matter,
        expected=expected,
        actual=len(records),
        meanwhile=later,
        told=tuple(one.told_in(procedure) for one in later) if procedure else (),
    )


def _procedure_and_history(
    setup: Setup, attempt: Attempt, records: Sequence[Record]
) -> tuple[Procedure, History]:
    opening, kept = read_kept(attempt.matter, records, setup.rules)
    if opening is None:
        return _newly_opened(setup, attempt)
    require_same_opening(attempt, opening)
    return setup.rules.procedure(opening.procedure), history_in(opening, kept)


def _newly_opened(setup: Setup, attempt: Attempt) -> tuple[Procedure, History]:
    place = attempt.place or (None if setup.place == NATION else setup.place)
    matter = Matter(
        id=attempt.matter,
        place=place,
        track=attempt.track or Track.ORDINARY,
    )
    if not setup.covers(matter.place):
        raise MatterElsewhereError(matter=matter.id, place=matter.place, office=setup.place)
    procedure = setup.rules.procedure(attempt.procedure or _DEFAULT)
    new_opening(matter, procedure.name)
    return procedure, History(matter=matter)


def require_same_opening(attempt: Attempt, opening: Opening) -> None:
    """Refuse an attempt that says another procedure, place or track than the matter has.

    Raises:
        OpenedOtherwiseError: if it does.
    """
    matter = opening.matter
    place = read_code(attempt.place)
    for part, given, kept in (
        ("procedure", attempt.procedure, opening.procedure),
        ("place", place, matter.place or ""),
        ("track", attempt.track, matter.track),
    ):
        if given is not None and given != kept:
            raise OpenedOtherwiseError(
                matter=attempt.matter, part=part, given=str(given), kept=str(kept)
            )
