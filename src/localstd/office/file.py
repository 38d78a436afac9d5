"""Files (卷宗): all that an office has of one matter, and where it stands."""

from collections.abc import Sequence
from datetime import date, datetime, time

from localstd._attrs import error, frozen
from localstd.calendar import CHINA_TIME, require_day, require_zone
from localstd.convert import Opening
from localstd.errors import LocalstdError
from localstd.office.kept import Kept, history_in, known_by, read_kept
from localstd.office.rules import Rules
from localstd.procedure import Duty, Event, History, Matter, Procedure, State, fold
from localstd.storage import Record, RecordKind
from localstd.wording import Wording

__all__ = ["MatterFile", "MeanwhileError", "file_of", "instant_known"]

_SHOWN = 3  # records that an error tells of


@frozen
class MatterFile:
    """A matter as its office has it on a day (事项卷宗): history, stage, duties, records.

    ``records`` are all that were known, in their order, refused attempts and redactions among
    them; ``history`` are the events. ``state`` and ``duties`` are those of the day ``as_of``.
    ``version`` is what a submission may expect.

    >>> from localstd.office import Actor, open_office
    >>> from localstd.procedure import Event
    >>> with open_office("memory:", place="34", create=True) as office:
    ...     proposed = Event.of("proposed", date(2026, 7, 1), title="绿茶")
    ...     _ = office.submit("34-1", proposed, by=Actor.of("李工", ("public", None)))
    ...     file = office.matter("34-1")
    >>> file.version, file.state.stage.code, [str(one.on) for one in file.history.events]
    (1, '00', ['2026-07-01'])
    """

    procedure: Procedure
    history: History
    state: State
    duties: tuple[Duty, ...]
    records: tuple[Kept, ...]
    as_of: date

    @property
    def matter(self) -> Matter:
        """The matter itself."""
        return self.history.matter

    @property
    def version(self) -> int:
        """How many records there are."""
        return self.records[-1].version if self.records else 0

    @property
    def refusals(self) -> tuple[Kept, ...]:
        """The attempts that were refused, as far as they were kept."""
        return tuple(one for one in self.records if one.kind is RecordKind.REFUSAL)

    @property
    def events(self) -> tuple[tuple[Kept, Event], ...]:
        """The records of events, each with its event, in the order of recording."""
        return tuple(
            (one, one.event)
            for one in self.records
            if one.kind is RecordKind.EVENT and one.event is not None
        )


@error
class MeanwhileError(LocalstdError):
    """Something was recorded in a matter meanwhile: it is not as whoever submits has read it.

    ``meanwhile`` is what was recorded after the expected version, ``told`` the same in words.

    >>> error = MeanwhileError(matter="34-1", expected=2, actual=3, meanwhile=())
    >>> print(error.wording.en)
    34-1 has 3 records, not 2; read it again, and decide again
    """

    matter: str
    expected: int
    actual: int
    meanwhile: tuple[Kept, ...]
    told: tuple[Wording, ...] = ()

    @property
    def wording(self) -> Wording:
        """Name the matter and the versions, and say what was recorded."""
        told, more = self.told[:_SHOWN], len(self.told) > _SHOWN
        zh = f"；其间：{'；'.join(one.zh for one in told)}{'……' if more else ''}" if told else ""
        en = f"; meanwhile: {'; '.join(one.en for one in told)}{' …' if more else ''}"
        return Wording(
            f"{self.matter}有{self.actual}条记录，而非{self.expected}条{zh}；请重新读取后再办理",
            f"{self.matter} has {self.actual} records, not {self.expected}{en if told else ''}; "
            "read it again, and decide again",
        )


def file_of(
    matter: str,
    records: Sequence[Record],
    rules: Rules,
    *,
    as_of: date,
    as_known: datetime | None = None,
) -> MatterFile | None:
    """Make the file of a matter from its records; ``None`` if it has none that is known.

    Raises:
        UnreadableRecordError: if a record cannot be read.
    """
    opening, kept = read_kept(matter, records, rules)
    if as_known is not None:
        kept = _until(kept, as_known)
    return None if opening is None or not kept else _filed(opening, kept, rules, as_of)


def _until(kept: tuple[Kept, ...], as_known: datetime) -> tuple[Kept, ...]:
    for index, one in enumerate(kept):
        if not known_by(one, as_known):
            return kept[:index]
    return kept


def _filed(opening: Opening, kept: tuple[Kept, ...], rules: Rules, as_of: date) -> MatterFile:
    procedure = rules.procedure(opening.procedure)
    history = history_in(opening, kept)
    state = fold(procedure, history.as_of(as_of))
    return MatterFile(
        procedure=procedure,
        history=history,
        state=state,
        duties=rules.on(as_of).owed(state, history.matter),
        records=kept,
        as_of=as_of,
    )


def instant_known(as_known: date | datetime | None) -> datetime | None:
    """Give the instant up to which is known what is known on a day: the end of it in China.

    Raises:
        InstantError: if it is an instant without its zone.
        NotADayError: if it is neither a date nor an instant.

    >>> instant_known(date(2026, 7, 24)).isoformat()
    '2026-07-24T23:59:59.999999+08:00'
    """
    if as_known is None:
        return None
    if isinstance(as_known, datetime):
        require_zone(as_known)
        return as_known
    require_day(as_known)
    return datetime.combine(as_known, time.max, tzinfo=CHINA_TIME)
