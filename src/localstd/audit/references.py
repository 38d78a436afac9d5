"""Checking references (引用核查): what has become of the standards that a document cites.

A register is read once into an index; each number cited is then looked up. An undated
reference (no year) means the latest edition, as everywhere in standards.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import StrEnum

from localstd._attrs import field, frozen, mapping_field
from localstd.audit.entry import Entry, read_entry
from localstd.audit.row import Field, Row
from localstd.calendar import Certainty, PartialDate
from localstd.numbers import SCHEMES, NumberingScheme, StandardNumber, find_all
from localstd.standards import Status
from localstd.wording import Wording

__all__ = ["Answer", "Listed", "Reference", "RegisterIndex"]


class Answer(StrEnum):
    """What has become of a cited standard."""

    IN_FORCE = "in-force"
    UPCOMING = "upcoming"
    REPLACED = "replaced"
    ABOLISHED = "abolished"
    UNDECIDED = "undecided"  #: it is in the register, which does not say where it stands
    NOT_FOUND = "not-found"

    @property
    def wording(self) -> Wording:
        """Name the answer in both languages."""
        return _WORDS[self]


_WORDS = {
    Answer.IN_FORCE: Wording("现行", "in force"),
    Answer.UPCOMING: Wording("即将实施", "upcoming"),
    Answer.REPLACED: Wording("被代替", "replaced"),
    Answer.ABOLISHED: Wording("废止", "abolished"),
    Answer.UNDECIDED: Wording("登记册未载明", "the register does not say"),
    Answer.NOT_FOUND: Wording("未收录", "not found"),
}
_ANSWERS = {
    Status.UPCOMING: Answer.UPCOMING,
    Status.IN_FORCE: Answer.IN_FORCE,
    Status.NEWER_EDITION: Answer.REPLACED,
    Status.REPLACED: Answer.REPLACED,
    Status.ABOLISHED: Answer.ABOLISHED,
}


@frozen
class Listed:
    """How a register lists one standard (登记情况): where it stands on a day, and what replaced it.

    ``row`` is its own row, or one that names it as replaced where it has none.

    >>> rows = [Row.of(2, {"number": "DB34/T 3000-2026", "replaces": "DB34/T 3000-2018"})]
    >>> index = RegisterIndex.of(rows, as_of=date(2026, 8, 1))
    >>> listed = index.find(StandardNumber.parse("DB34/T 3000-2018"))
    >>> listed.answer, [str(number) for number in listed.replaced_by]
    (<Answer.REPLACED: 'replaced'>, ['DB34/T 3000-2026'])
    """

    number: StandardNumber
    row: int
    answer: Answer
    abolished: PartialDate | None = None
    replaced_by: tuple[StandardNumber, ...] = ()


@frozen
class Reference:
    """A number as cited, where it stands in the text, and what has become of it.

    ``start`` and ``end`` count characters of the text from 0; the end is not included.

    >>> index = RegisterIndex.of([], as_of=date(2026, 8, 1))
    >>> (cited,) = index.references("按GB/T 1.1—2020起草")
    >>> str(cited.number), cited.start, cited.end, cited.answer
    ('GB/T 1.1-2020', 1, 14, <Answer.NOT_FOUND: 'not-found'>)
    """

    number: StandardNumber
    start: int
    end: int
    listed: Listed | None

    @property
    def answer(self) -> Answer:
        """What has become of the cited standard."""
        return self.listed.answer if self.listed else Answer.NOT_FOUND


@frozen
class RegisterIndex:
    """The standards of a register by their number, and by their number without the year.

    >>> row = Row.of(2, {"number": "DB34/T 3000-2018", "status": "现行"})
    >>> index = RegisterIndex.of([row], as_of=date(2026, 8, 1))
    >>> index.find(StandardNumber.parse("DB34/T 3000")).answer  # undated: the latest edition
    <Answer.IN_FORCE: 'in-force'>
    """

    by_number: Mapping[str, Listed] = mapping_field(default={})
    editions: Mapping[str, tuple[str, ...]] = mapping_field(default={})
    schemes: tuple[NumberingScheme, ...] = field(default=SCHEMES, repr=False)

    @classmethod
    def of(
        cls, rows: Iterable[Row], *, as_of: date, schemes: tuple[NumberingScheme, ...] = SCHEMES
    ) -> "RegisterIndex":
        """Read a register into an index of where its standards stand on a day.

        ``schemes`` are those by which numbers are read, in the register and in texts.
        """
        read = (read_entry(row, schemes) for row in rows)
        entries = [entry for entry in read if entry.number is not None]
        known = _only_named(entries, as_of)
        successors = {key: listed.replaced_by for key, listed in known.items()}
        for entry in entries:
            for number in entry.numbers[Field.NUMBER]:
                newer = successors.get(number.key, ())
                known[number.key] = _listed(number, entry, newer, as_of)
        editions: dict[str, tuple[str, ...]] = {}
        for key, listed in known.items():
            stem = listed.number.stem
            editions[stem] = (*editions.get(stem, ()), key)
        return cls(by_number=known, editions=editions, schemes=schemes)

    def find(self, number: StandardNumber) -> Listed | None:
        """Look a number up; without a year, its latest edition."""
        if number.year is not None:
            return self.by_number.get(number.key)
        editions = [self.by_number[key] for key in self.editions.get(number.stem, ())]
        return max(editions, key=lambda listed: listed.number.year or 0, default=None)

    def references(self, text: str) -> Iterator[Reference]:
        """Find every number cited in a text and say what has become of it."""
        for located in find_all(text, schemes=self.schemes):
            yield Reference(
                number=located.number,
                start=located.start,
                end=located.end,
                listed=self.find(located.number),
            )


def _only_named(entries: Iterable[Entry], as_of: date) -> dict[str, Listed]:
    """Tell of every replaced number what the rows say: it is replaced, and by what.

    A successor whose own row shows it not yet implemented has replaced nothing so far.
    """
    ahead = {
        number.key
        for entry in entries
        if entry.dated_status(as_of) is Status.UPCOMING
        for number in entry.numbers[Field.NUMBER]
    }
    named: dict[str, Listed] = {}
    for told in (one for entry in entries for one in entry.replacements(as_of)):
        if told.done is Certainty.IMPOSSIBLE or told.newer.key in ahead:
            continue
        before = named.get(told.older.key)
        others = before.replaced_by if before else ()
        named[told.older.key] = Listed(
            number=told.older,
            row=told.row,
            answer=Answer.REPLACED,
            replaced_by=tuple(dict.fromkeys((*others, told.newer))),
        )
    return named


def _listed(
    number: StandardNumber, entry: Entry, newer: tuple[StandardNumber, ...], as_of: date
) -> Listed:
    return Listed(
        number=number,
        row=entry.row.number,
        answer=_answer(entry, as_of, is_replaced=bool(newer)),
        abolished=entry.dates.get(Field.ABOLISHED),
        replaced_by=newer,
    )


def _answer(entry: Entry, as_of: date, *, is_replaced: bool) -> Answer:
    """Go by the dates of the day asked; the stated status, which has no day, fills their gaps."""
    dated = entry.dated_status(as_of)
    if dated in (Status.UPCOMING, Status.ABOLISHED):
        return _ANSWERS[dated]
    if is_replaced:
        return Answer.REPLACED
    ends_later = Field.ABOLISHED in entry.dates or entry.numbers[Field.REPLACED_BY]
    if dated is Status.IN_FORCE and (ends_later or entry.status is Status.UPCOMING):
        return Answer.IN_FORCE
    status = entry.status or dated
    return _ANSWERS[status] if status else Answer.UNDECIDED
