"""What was kept (档案记录): the records of a matter as they are read, and in words."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from localstd._attrs import field, frozen, read_only
from localstd.calendar import CHINA_TIME, instant_text
from localstd.convert import Opening, RecordError
from localstd.errors import LocalstdError
from localstd.office.errors import UnreadableRecordError
from localstd.office.record_bodies import Told, read_event, read_opening, schema_of, told_by
from localstd.office.rules import Rules
from localstd.procedure import Event, History, Procedure, UnknownEventError
from localstd.procedures import UnknownProcedureError
from localstd.storage import Record, RecordKind
from localstd.wording import Wording

__all__ = ["Kept", "history_in", "known_by", "read_kept"]

_KINDS: Mapping[RecordKind, Wording] = {
    RecordKind.EVENT: Wording("", ""),
    RecordKind.REFUSAL: Wording("未准：", "refused: "),
    RecordKind.REDACTION: Wording("隐去记录", "records redacted"),
}


def _fixed(plain: Any) -> Any:  # noqa: ANN401  whatever stands in a record
    if isinstance(plain, Mapping):
        return read_only({name: _fixed(one) for name, one in plain.items()})
    return tuple(map(_fixed, plain)) if isinstance(plain, list) else plain


def _all_fixed(findings: tuple[Mapping[str, Any], ...]) -> tuple[Mapping[str, Any], ...]:
    return tuple(map(_fixed, findings))


@frozen
class Kept:
    """One record of a matter, read (档案记录).

    ``event`` is what happened, or what was refused; of a redacted one only what is left of it,
    ``None`` for a refusal. ``position`` counts the records of the office, ``version`` those of
    the matter. ``findings`` say why it was refused, as plain values. ``reason`` and ``versions``
    are those of a redaction.

    >>> kept = Kept(position=9, version=3, kind=RecordKind.REDACTION, type="redacted",
    ...     recorded=datetime(2026, 7, 24, 9, tzinfo=CHINA_TIME), actor="李工", event=None)
    >>> print(kept.wording.en)
    record 3, 2026-07-24 09:00, 李工: records redacted
    """

    position: int
    version: int
    kind: RecordKind
    type: str
    recorded: datetime
    actor: str
    event: Event | None
    key: str | None = None
    is_redacted: bool = False
    is_taken: bool = False
    findings: tuple[Mapping[str, Any], ...] = field(default=(), converter=_all_fixed, hash=False)
    reason: str = ""
    versions: tuple[int, ...] = ()

    @property
    def wording(self) -> Wording:
        """Say in words what was recorded, when, and by whom."""
        return self._worded(Wording(self.type, self.type))

    def told_in(self, procedure: Procedure) -> Wording:
        """Say it in the words of a procedure."""
        known = {one.name: one.wording for one in procedure.events}
        return self._worded(known.get(self.type, Wording(self.type, self.type)))

    def _worded(self, type_: Wording) -> Wording:
        at = self.recorded.astimezone(CHINA_TIME).strftime("%Y-%m-%d %H:%M")
        on = "" if self.event is None else str(self.event.on)
        kind = _KINDS[self.kind]
        what = Wording("", "") if self.kind is RecordKind.REDACTION else type_
        who = self.actor or "—"
        return Wording(
            f"第{self.version}条，{at}，{who}：{kind.zh}{what.zh}{on and f'（{on}）'}",
            f"record {self.version}, {at}, {who}: {kind.en}{what.en}{on and f' ({on})'}",
        )


def read_kept(
    matter: str, records: Iterable[Record], rules: Rules
) -> tuple[Opening | None, tuple[Kept, ...]]:
    """Read the records of one matter, in their order, and what it was opened with.

    Raises:
        UnreadableRecordError: if one of them cannot be read.
    """
    told = [(record, told_by(record.body)) for record in records]
    opening = _opening_in(matter, told)
    if opening is None:
        return None, ()
    try:
        procedure = rules.procedure(opening.procedure)
    except UnknownProcedureError as problem:
        raise _unreadable(told[0][0], problem) from problem
    return opening, tuple(_read(told, procedure))


def _opening_in(matter: str, told: Sequence[tuple[Record, Told]]) -> Opening | None:
    """Find what opened a matter: its first event, or, before there is one, its last refusal.

    A redaction repeats the opening, since it may have taken away the record that held it.
    """
    lasting = [one for one in told if one[0].kind is not RecordKind.REFUSAL and one[1].opening]
    attempted = [one for one in told if one[1].opening]
    for record, what in (*lasting[:1], *attempted[-1:]):
        assert what.opening is not None  # noqa: S101  for the type checker
        try:
            return read_opening(matter, what.opening)
        except RecordError as problem:
            raise _unreadable(record, problem) from problem
    return None


def _read(told: Sequence[tuple[Record, Told]], procedure: Procedure) -> Iterator[Kept]:
    left = {version: event for _, one in told for version, event in one.left.items()}
    for record, what in told:
        try:
            event = _event(record, what, left, procedure)
        except (RecordError, UnknownEventError) as problem:
            raise _unreadable(record, problem) from problem
        yield Kept(
            position=record.position,
            version=record.version,
            kind=record.kind,
            type=record.type,
            recorded=record.recorded,
            actor=what.actor,
            event=event,
            key=record.key,
            is_redacted=record.is_redacted,
            is_taken=what.is_taken,
            findings=what.findings,
            reason=what.reason,
            versions=what.versions,
        )


def _event(
    record: Record, what: Told, left: Mapping[int, Mapping[str, object]], procedure: Procedure
) -> Event | None:
    if what.event is not None:
        newest = schema_of(record.type, procedure)
        if record.schema > newest:
            raise UnreadableRecordError(
                matter=record.matter,
                version=record.version,
                reason=Wording(
                    f"其格式版本为{record.schema}，此处最高支持{newest}",
                    f"its schema is {record.schema}, and {newest} is the latest known here",
                ),
            )
        return read_event(what.event, record.schema, procedure)
    if record.version in left:
        return read_event(left[record.version], schema_of(record.type, procedure), procedure)
    if record.kind is RecordKind.EVENT:
        raise UnreadableRecordError(
            matter=record.matter,
            version=record.version,
            reason=Wording("已隐去且无存留", "it is redacted, and nothing says what is left of it"),
        )
    return None


def _unreadable(record: Record, problem: LocalstdError) -> UnreadableRecordError:
    return UnreadableRecordError(
        matter=record.matter, version=record.version, reason=problem.wording
    )


def history_in(opening: Opening, kept: Iterable[Kept]) -> History:
    """Give the history that the records of a matter tell."""
    events = [one.event for one in kept if one.kind is RecordKind.EVENT and one.event is not None]
    return opening.history.with_(*events)


def known_by(kept: Kept, known: datetime) -> bool:
    """Say whether an office knew of a record by an instant, that instant included.

    What was taken over keeps the day on which an earlier system learned of it.
    """
    if instant_text(kept.recorded) <= instant_text(known):
        return True
    if not kept.is_taken or kept.event is None or kept.event.recorded is None:
        return False
    return kept.event.recorded <= known.astimezone(CHINA_TIME).date()
