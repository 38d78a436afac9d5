"""Taking over (接收档案): histories in bulk, recorded as they are, and what was wrong with them."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import Final

from localstd._attrs import evolve, frozen, mapping_field
from localstd.calendar import day_of, instant_text
from localstd.errors import LocalstdError
from localstd.office.comparing import compared, compared_with_row
from localstd.office.deciding import salt
from localstd.office.kept import Kept, history_in, read_kept
from localstd.office.record_bodies import event_body, new_opening, readable, schema_of
from localstd.office.setup import Setup, mark_for
from localstd.office.standing import standing_of
from localstd.office.stories import Stories
from localstd.office.taken import Hindrance, NotTaken, ToTake
from localstd.procedure import Event, History, Matter, Procedure, fold
from localstd.storage import Append, ConflictError, Draft
from localstd.wording import Wording

__all__ = ["TakeOver", "take_over"]

_BATCH: Final = 1_000  # matters in one transaction
_TRIES: Final = 5


@frozen
class TakeOver:
    """What came of taking histories over (接收结果).

    ``taken`` matters are new, ``appended`` ones were there and have more events now, ``already``
    were there as they are told. ``differing`` are there otherwise, ``refused`` could not be taken;
    nothing of either was recorded. ``records`` counts what was; ``findings`` counts, by their
    codes, what was wrong with the matters that were taken or appended to.

    >>> from localstd.office import open_office
    >>> with open_office("memory:", place="34", create=True) as office:
    ...     row = {"number": "DB34/T 3000-2018", "published": "2018-01-02", "filed": "2020-01"}
    ...     first, again = office.take_over([row]), office.take_over([row, {"number": "?"}])
    >>> first.taken, first.records, dict(first.findings)["LS301"]
    (1, 2, 1)
    >>> again.already, [one.row for one in again.refused]
    (1, [2])
    """

    taken: int = 0
    appended: int = 0
    already: int = 0
    records: int = 0
    differing: tuple[NotTaken, ...] = ()
    refused: tuple[NotTaken, ...] = ()
    findings: Mapping[str, int] = mapping_field()


@frozen
class _Planned:
    """What one history adds, and the codes of what is wrong with its matter."""

    append: Append
    codes: tuple[str, ...]
    is_new: bool


def take_over(
    setup: Setup, told: Iterable[ToTake | NotTaken], *, procedure: str, by: str
) -> TakeOver:
    """Record histories in batches, each whole or not at all; tell of what is not taken."""
    return _Taking(setup, setup.rules.procedure(procedure), by).through(told)


class _Taking:
    """One pass: what it has taken so far, and what it has judged already."""

    def __init__(self, setup: Setup, procedure: Procedure, by: str) -> None:
        self._setup, self._procedure, self._by = setup, procedure, by
        self._now = setup.now()
        self._day = day_of(self._now)
        self._stories = Stories(procedure, setup.rules, self._day)
        self._counts: Counter[str] = Counter()
        self._findings: Counter[str] = Counter()
        self._refused: list[NotTaken] = []
        self._differing: list[NotTaken] = []

    def through(self, told: Iterable[ToTake | NotTaken]) -> TakeOver:
        batch: list[ToTake] = []
        for one in told:
            if isinstance(one, NotTaken):
                self._refused.append(one)
                continue
            batch.append(one)
            if len(batch) == _BATCH:
                self._take(batch)
                batch = []
        self._take(batch)
        return TakeOver(
            **{name: self._counts[name] for name in ("taken", "appended", "already", "records")},
            refused=tuple(sorted(self._refused, key=lambda one: one.row)),
            differing=tuple(self._differing),
            findings=dict(sorted(self._findings.items())),
        )

    def _take(self, batch: list[ToTake]) -> None:
        """Record a batch; if somebody was faster, what is there is read anew."""
        for left in reversed(range(_TRIES)):
            planned = [(one, self._planned(one)) for one in batch]
            appends = [plan.append for _, plan in planned if isinstance(plan, _Planned)]
            try:
                records = self._setup.storage.append(appends) if appends else ()
            except ConflictError:
                if not left:
                    raise
            else:
                self._count(planned)
                self._counts["records"] += len(records)
                return

    def _count(
        self, planned: Iterable[tuple[ToTake, _Planned | NotTaken | Wording | None]]
    ) -> None:
        for one, plan in planned:
            if plan is None:
                self._counts["already"] += 1
            elif isinstance(plan, NotTaken):
                self._refused.append(plan)
            elif isinstance(plan, Wording):
                self._differing.append(one.refused(Hindrance.DIFFERENT, plan))
            else:
                self._counts["taken" if plan.is_new else "appended"] += 1
                self._findings.update(plan.codes)

    def _planned(self, one: ToTake) -> _Planned | NotTaken | Wording | None:
        """Say what is to be added: something, nothing, or the reason why it cannot be."""
        try:
            return self._plan(one)
        except LocalstdError as problem:
            return one.refused(Hindrance.UNFIT, problem.wording)

    def _plan(self, one: ToTake) -> _Planned | Wording | None:
        storage, matter = self._setup.storage, one.matter
        records = storage.read(matter.id)
        opening, kept = read_kept(matter.id, records, self._setup.rules) if records else (None, ())
        events = one.history.events
        if not one.is_of_register:
            events = tuple(readable(event, self._procedure) for event in events)
        recorded = self._now
        if records:
            recorded = max(recorded, records[-1].recorded, key=instant_text)
        before = evolve(one.history, events=())
        if opening is not None and (known := history_in(opening, kept)).events:
            if (opening.procedure, known.matter) != (self._procedure.name, matter):
                return _opened_otherwise(known.matter, opening.procedure)
            found = _compared(one, events, kept)
            if isinstance(found, Wording):
                return found
            if not found:
                return None
            before, events = known, found
        return self._append(one, before, events, recorded, expected=len(records))

    def _append(
        self,
        one: ToTake,
        before: History,
        events: tuple[Event, ...],
        recorded: datetime,
        *,
        expected: int,
    ) -> _Planned:
        dated = tuple(_dated(events, before, day_of(recorded)))
        history = before.with_(*dated)
        story = (self._stories.of_row if one.is_of_register else self._stories.of)(history)
        matter = history.matter
        standing = standing_of(
            matter,
            expected + len(dated),
            procedure=self._procedure,
            state=fold(self._procedure, history.as_of(self._day)),
            duties=story.duties,
            law=mark_for(self._setup, matter, self._day),
        )
        opening = None
        if not before.events:
            opening = new_opening(matter, self._procedure.name, is_whole=history.is_whole)
        drafts = [
            self._draft(event, recorded, opening if place == 0 else None)
            for place, event in enumerate(dated)
        ]
        append = Append(matter=matter.id, expected=expected, drafts=drafts, standing=standing)
        told = tuple(code for code in story.codes if code not in one.untold)
        return _Planned(append=append, codes=told, is_new=not before.events)

    def _draft(
        self, event: Event, recorded: datetime, opening: Mapping[str, object] | None
    ) -> Draft:
        return Draft(
            type=event.type,
            recorded=recorded,
            body=event_body(event, opening=opening, actor=self._by, is_taken=True),
            schema=schema_of(event.type, self._procedure),
            salt=salt(),
        )


def _compared(
    one: ToTake, events: tuple[Event, ...], kept: tuple[Kept, ...]
) -> tuple[Event, ...] | Wording:
    return (compared_with_row if one.is_of_register else compared)(events, kept)


def _dated(events: Iterable[Event], before: History, day: date) -> Iterator[Event]:
    """Give events with the day on which an office learned of them: this one, or that of before."""
    known = max((one.recorded for one in before.events if one.recorded), default=date.min)
    for event in events:
        known = max(known, min(event.recorded or day, day))
        yield event if event.recorded == known else evolve(event, recorded=known)


def _opened_otherwise(matter: Matter, procedure: str) -> Wording:
    told = f"{procedure}, {matter.place}, {matter.track}"
    return Wording(
        f"该事项已以其他方式立卷（{told}）；请核对，或另取事项号",
        f"the matter was opened otherwise ({told}); check it, or give another id",
    )
