"""Is the file complete (归档完整性): what it must hold at this stage, and what is still owed.

Each event of a matter brings records about; from then on the file lacks them until an event
``archived`` names them. What is missing is a duty of the body that made the standard: derived
from history and law, like every duty, and owed without a day (及时), since no text that was read
sets one.

Sources: arch1991 arts 4 and 12, archlaw (实施条例 art. 19), seed2015 point 13.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial

from localstd._attrs import frozen
from localstd.archive.checks import NO_LIST, OLDER_THAN_THE_LISTS, RECORD_MISSING
from localstd.archive.records import RECORDS, RecordType
from localstd.archive.retention import (
    Retention,
    RetentionTable,
    is_before_the_lists,
    is_since_the_lists,
    retention_of,
)
from localstd.calendar import Certainty
from localstd.law import Citation, Finding, Law, Note
from localstd.law.finding import unchecked
from localstd.procedure import (
    Duty,
    DutyType,
    Event,
    History,
    Matter,
    Procedure,
    Role,
    Stage,
    fold,
)
from localstd.procedure.mandate import mandated
from localstd.steps.makers import MAKERS
from localstd.wording import Wording

__all__ = ["FileCheck", "MissingRecord", "check_file"]

_ARCHIVED = "archived"
_AFTER_CHANGE = "arch1991-after-change"
_CHANGES = frozenset({"amended", "abolished"})


@frozen
class MissingRecord:
    """A record that the file must hold and does not: since which event, for which term, whose duty.

    ``duty`` is owed without a day: who owes it, and under which provisions. ``certainty`` is
    *possible* where the event is known only by its month or year, and another list, or none, held
    at the end of it.

    >>> from localstd.law import china_law
    >>> from localstd.making import MAKING
    >>> amended = Event.of("amended", date(2019, 6, 3), sheet="第1号")
    >>> history = History(matter=Matter(id="1", place="37"), events=(amended,))
    >>> (one,) = check_file(MAKING, history, law=china_law(), as_of=date(2019, 7, 1)).missing
    >>> one.duty.type.wording.zh, one.owed_by.name
    ('归档标准修改通知单及其附件', 'province')
    """

    event: Event
    retention: Retention
    duty: Duty
    certainty: Certainty = Certainty.CERTAIN

    @property
    def record(self) -> RecordType:
        """Which record it is."""
        return self.retention.record

    @property
    def owed_by(self) -> Role | None:
        """Who is to archive it; ``None`` where no text that was read names anybody."""
        return self.duty.owed_by

    @property
    def citations(self) -> tuple[Citation, ...]:
        """What makes it a record to keep, and what makes it somebody's duty."""
        return self.duty.citations


@frozen
class FileCheck:
    """What the file of a matter holds on a day, what is missing, and what nobody can say.

    ``held`` are the records that were archived, ``missing`` those still owed, in the order of
    the lists; ``unknown`` those that have come to be since the lists of 1991 ended, and of which no
    table of the office speaks; ``older`` those of before the lists. ``untold`` are those of a
    history taken over: they may have been archived though it does not say so. ``unlisted`` is what
    was archived under a name that no list has.

    >>> from localstd.law import china_law
    >>> from localstd.making import MAKING
    >>> history = History(matter=Matter(id="1")).with_(Event.of("published", date(2021, 3, 1)))
    >>> found = check_file(MAKING, history, law=china_law(), as_of=date(2021, 4, 1))
    >>> found.is_complete, [one.name for one in found.unknown], found.findings[0].name
    (False, ['published text', 'printed text'], 'no-retention-list')
    """

    history: History
    procedure: Procedure
    as_of: date
    stage: Stage
    held: tuple[RecordType, ...]
    missing: tuple[MissingRecord, ...]
    unknown: tuple[RecordType, ...]
    older: tuple[RecordType, ...]
    untold: tuple[RecordType, ...]
    unlisted: tuple[str, ...]

    @property
    def is_complete(self) -> bool:
        """Say whether nothing is missing, nor unknown or untold."""
        return not (self.missing or self.unknown or self.older or self.untold)

    @property
    def duties(self) -> tuple[Duty, ...]:
        """What is still to be archived, as duties."""
        return tuple(one.duty for one in self.missing)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Report each record that is missing, and once what nobody can say."""
        return (*map(self._missing, self.missing), *self._unknown())

    def _missing(self, one: MissingRecord) -> Finding:
        facts = {
            "matter": self._subject,
            "record": one.record.wording,
            "term": one.retention.term.wording,
            "event": self.procedure.event_type(one.event.type).wording,
            "on": one.event.on,
            "as_of": self.as_of,
        }
        return Finding(
            check=RECORD_MISSING,
            facts=facts,
            certainty=one.certainty,
            citations=one.citations,
            notes=(*_imprecise(one.certainty), *unchecked(one.citations)),
        )

    def _unknown(self) -> Iterator[Finding]:
        for check, records in ((NO_LIST, self.unknown), (OLDER_THAN_THE_LISTS, self.older)):
            if records:
                words = tuple(one.wording for one in records)
                yield Finding(check=check, facts={"matter": self._subject, "records": words})

    @property
    def _subject(self) -> object:
        told = fold(self.procedure, self.history.as_of(self.as_of))
        return self.procedure.name_of(self.history.matter, told)


def _imprecise(certainty: Certainty) -> tuple[Note, ...]:
    return () if certainty is Certainty.CERTAIN else (Note.DATE_IMPRECISE,)


def check_file(
    procedure: Procedure,
    history: History,
    *,
    law: Law,
    as_of: date,
    table: RetentionTable | None = None,
) -> FileCheck:
    """Check whether the file of a matter of a procedure holds on a day what it must by then.

    ``table`` is the office's own, for what came to be since the lists of 1991 ended.

    Raises:
        UnknownEventError: if the procedure does not know an event.

    >>> from localstd.law import china_law
    >>> from localstd.making import MAKING
    >>> from localstd.procedure import Matter
    >>> published = Event.of("published", date(2019, 5, 1), number="DB37/T 1-2019")
    >>> archived = Event.of("archived", date(2019, 6, 1), records=("标准发布本",))
    >>> history = History(matter=Matter(id="1", place="37"), events=(published, archived))
    >>> found = check_file(MAKING, history, law=china_law(), as_of=date(2019, 7, 1))
    >>> found.stage.code, [one.record.wording.zh for one in found.missing]
    ('60', ['标准正式出版本'])
    >>> found.missing[0].owed_by.name, found.missing[0].citations[0].wording.en
    ('province', 'arch1991 art. 4')
    """
    told, known = history.as_of(as_of), _known(table)
    texts = tuple(_archived(told.standing))
    kept = partial(retention_of, as_of=as_of, law=law, table=table)
    lacking = [
        (record, event, kept(record, formed=event.on.first))
        for record, event in _lacking(known, told.standing, texts)
    ]
    owed = tuple(
        MissingRecord(
            event=event,
            retention=found,
            duty=_duty(history.matter, event, found, law),
            certainty=_how_sure(found, kept(record, formed=event.on.last)),
        )
        for record, event, found in lacking
        if found is not None
    )
    unsaid = [(record, event.on.first) for record, event, found in lacking if found is None]
    since = (record for record, formed in unsaid if is_since_the_lists(formed, law))
    older = (record for record, formed in unsaid if is_before_the_lists(formed, law))
    return FileCheck(
        history=history,
        procedure=procedure,
        as_of=as_of,
        stage=fold(procedure, told).stage,
        held=tuple(record for record in known if any(map(record.is_called, texts))),
        missing=owed if history.is_whole else (),
        unknown=tuple(dict.fromkeys(since)),
        older=tuple(dict.fromkeys(older)),
        untold=() if history.is_whole else tuple(one.record for one in owed),
        unlisted=tuple(text for text in texts if not any(one.is_called(text) for one in known)),
    )


def _how_sure(first: Retention, last: Retention | None) -> Certainty:
    """A record is surely missing where the first and the last possible day say the same."""
    return Certainty.CERTAIN if first == last else Certainty.POSSIBLE


def _known(table: RetentionTable | None) -> tuple[RecordType, ...]:
    """Give the records of the lists, then those that the office's table adds."""
    own = () if table is None else (record for record, _ in table.terms)
    listed = {record.name for record in RECORDS}
    return (*RECORDS, *(record for record in own if record.name not in listed))


def _archived(events: Iterable[Event]) -> Iterator[str]:
    for event in events:
        records = event.facts.get("records")
        if event.type == _ARCHIVED and isinstance(records, tuple):
            yield from records


def _lacking(
    known: Iterable[RecordType], events: tuple[Event, ...], texts: tuple[str, ...]
) -> Iterator[tuple[RecordType, Event]]:
    """Give each record that has come to be and is not archived, with the event that brought it."""
    for record in known:
        brought = [event for event in events if event.type in record.comes_with]
        needed = brought if record.is_per_event else brought[:1]
        held = sum(map(record.is_called, texts))
        yield from ((record, event) for event in needed[held:])


def _duty(matter: Matter, event: Event, kept: Retention, law: Law) -> Duty:
    """Make the duty of whoever made the standard; what changes or ends it is filed promptly."""
    makers = mandated(MAKERS, event.on, matter, law.provisions)[:1]
    promptly = (_AFTER_CHANGE,) if event.type in _CHANGES else ()
    cited = law.provisions.holding(promptly, event.on.first)
    words = kept.record.wording
    return Duty(
        type=DutyType(
            name="archiving",
            wording=Wording(f"归档{words.zh}", f"archive the {words.en}"),
            owed_by=MAKERS,
        ),
        event=event,
        owed_by=makers[0][0].role if makers else None,
        timeliness=None,
        citations=tuple(dict.fromkeys((*kept.citations, *cited, *[cite for _, cite in makers]))),
    )
