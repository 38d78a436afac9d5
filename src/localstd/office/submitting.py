"""Submitting (办理): an event is decided, and recorded with its standing and its notices."""

from typing import Final

from localstd._attrs import evolve
from localstd.calendar import day_of
from localstd.office.attempt import Attempt, Preview, Submission
from localstd.office.case import Case
from localstd.office.deciding import as_kept, decided, meanwhile, require_same_opening
from localstd.office.kept import Kept, history_in, read_kept
from localstd.office.setup import Setup
from localstd.procedure import Event, Procedure
from localstd.storage import ConflictError, KeyTakenError, Record

__all__ = ["preview", "submit"]

_TRIES: Final = 8  # times that a race is run before whoever submits is told


def preview(setup: Setup, attempt: Attempt) -> Preview:
    """Decide an attempt, and write nothing."""
    found = decided(setup, attempt)
    return Preview(
        decision=found.decision,
        event=found.event,
        messages=found.messages(setup),
        version=found.version,
    )


def submit(setup: Setup, attempt: Attempt, *, keep_refusal: bool) -> Submission:
    """Decide an attempt, and record it if it is permitted.

    Whoever was faster is read, and what is expected and the key are compared with it anew.

    Raises:
        KeyTakenError: if the key stands on a record that says something else.
        MeanwhileError: if the matter is not as expected, or others were faster again and again.
    """
    for left in reversed(range(_TRIES)):
        there = None if attempt.key is None else setup.storage.keyed(attempt.key)
        if there is not None:
            return _repeated(setup, attempt, there)
        found = decided(setup, attempt)
        if found.is_refused and not keep_refusal:
            return Submission(decision=found.decision, record=None)
        messages = found.messages(setup)
        try:
            (record,) = setup.storage.append([found.append(messages)])
        except KeyTakenError:
            if not left:
                raise
        except ConflictError as conflict:
            if not left:
                now = setup.storage.read(attempt.matter)
                raise meanwhile(setup, attempt.matter, found.version, now) from conflict
        else:
            return Submission(decision=found.decision, record=record, messages=messages)
    raise AssertionError  # the last one has returned or raised


def _repeated(setup: Setup, attempt: Attempt, there: Record) -> Submission:
    """Give the first record again, if it says the same; else the key is taken.

    Raises:
        KeyTakenError: if it says something else.
        OpenedOtherwiseError: if the matter was opened otherwise than the attempt says.
    """
    records = setup.storage.read(there.matter, until=there.version)
    opening, kept = read_kept(there.matter, records, setup.rules)
    taken = KeyTakenError(key=there.key or "", position=there.position)
    if opening is None or attempt.matter != there.matter:
        raise taken
    require_same_opening(attempt, opening)
    procedure = setup.rules.procedure(opening.procedure)
    event = _same(attempt, kept[-1], procedure)
    if event is None:
        raise taken
    case = Case(
        procedure=procedure,
        history=history_in(opening, kept[:-1]),
        rules=setup.rules,
        day=day_of(there.recorded),
    )
    return Submission(decision=case.judged(event), record=there, is_repeated=True)


def _same(attempt: Attempt, kept: Kept, procedure: Procedure) -> Event | None:
    """Give what was recorded if it is what is submitted; of who acts, what is told counts."""
    there = kept.event
    if there is None or there.type != attempt.event.type or attempt.by.name != kept.actor:
        return None
    told = as_kept(attempt.event, procedure, kept.recorded)
    by = there.by if told.by is None else told.by
    if by is not None and by.place is None and there.by is not None:
        by = evolve(by, place=there.by.place)
    return there if evolve(told, by=by) == there else None
