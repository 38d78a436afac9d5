"""Entries (条目): the facts that a row tells, read once, with what could not be read."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache

from localstd._attrs import frozen, mapping_field
from localstd.audit.row import DATES, Field, Row
from localstd.calendar import Certainty, DateError, PartialDate
from localstd.cleanup.fields import Described, Evidence, TrackReading, read_track
from localstd.numbers import (
    SCHEMES,
    CreditCode,
    Kind,
    NumberError,
    NumberingScheme,
    StandardNumber,
    parse_cell,
    says_nothing,
)
from localstd.standards import Status, in_force_on, read_status, status_on

__all__ = ["LOCAL", "Entry", "Replacement", "read_entry"]

LOCAL = frozenset({Kind.LOCAL, Kind.LOCAL_FOOD, Kind.LOCAL_ENGINEERING})
NUMBERS = (Field.NUMBER, Field.REPLACES, Field.REPLACED_BY)

_CYCLE = re.compile(r"(\d{1,2})(?:\.0)?\s*(?:年|years?)?")


@frozen
class Entry:
    """One row, understood: numbers, dates, status and track, and the errors in the rest.

    ``number`` is that of the standard, the first one where the cell holds several;
    ``published`` the publication date, or the approval date where only that is known.
    ``cells`` are those that say something, without the spaces around it. ``credit_code`` is that of
    whoever issued it, ``review_years`` the cycle of its own rules in whole years; ``None`` where
    the row does not tell them, or not legibly.

    >>> entry = read_entry(Row.of(2, {"number": "DB34/T 3000-2018", "abolished": "2026-05"}))
    >>> entry.is_local, entry.status_on(date(2026, 8, 1)).wording.zh
    (True, '废止')
    """

    row: Row
    cells: Mapping[Field, str] = mapping_field()
    number: StandardNumber | None
    published: PartialDate | None
    numbers: Mapping[Field, tuple[StandardNumber, ...]] = mapping_field()
    dates: Mapping[Field, PartialDate] = mapping_field()
    status: Status | None
    track: TrackReading
    errors: Mapping[Field, NumberError | DateError] = mapping_field()
    credit_code: CreditCode | None = None
    review_years: int | None = None

    @property
    def is_local(self) -> bool:
        """Say whether the row has the number of a local standard (地方标准) of any track."""
        return self.number is not None and self.number.kind in LOCAL

    @property
    def approval_stands_for_publication(self) -> bool:
        """Say whether ``published`` is really the approval date."""
        return Field.PUBLISHED not in self.dates and Field.APPROVED in self.dates

    @property
    def track_certainty(self) -> Certainty:
        """Say how sure the track is: a mandatory number without a stated one may be of any."""
        evidence = self.track.evidence
        if evidence in (Evidence.COLUMN, Evidence.NUMBER):
            return Certainty.CERTAIN
        is_doubtful = self.number is not None and self.number.claims_mandatory
        unread = evidence is Evidence.UNREAD
        return Certainty.POSSIBLE if is_doubtful or unread else Certainty.CERTAIN

    def dated_status(self, day: date) -> Status | None:
        """Give what the dates alone make of a day; nothing where they leave it open."""
        implemented, abolished = self.dates.get(Field.IMPLEMENTED), self.dates.get(Field.ABOLISHED)
        return status_on(day, implemented=implemented, abolished=abolished)

    def status_on(self, day: date) -> Status | None:
        """Give the stated status; where none is stated, what the dates make of the day."""
        return self.status or self.dated_status(day)

    def in_force(self, day: date) -> Certainty:
        """Say how sure it is that the standard is in force on a day.

        Where neither status nor dates tell it is possible.  有更新版 (a newer edition is
        published) does not count as in force: the register says itself that the standard is,
        or is about to be, replaced.
        """
        implemented, abolished = self.dates.get(Field.IMPLEMENTED), self.dates.get(Field.ABOLISHED)
        return in_force_on(day, stated=self.status, implemented=implemented, abolished=abolished)

    def replacements(self, day: date) -> Iterator["Replacement"]:
        """Give what replaces what, as the row tells, and how sure it is that it has by a day.

        A newer standard replaces an older one once it is itself in force, by its dates where
        it has any; a partial replacement (部分代替) leaves the older one standing. What the row
        says of its own successor is possible only, since the successor's day is not in it.
        """
        if self.number is None:
            return
        if self.numbers[Field.REPLACES]:
            done = self._has_replaced(day)
            for older in self.numbers[Field.REPLACES]:
                yield Replacement(newer=self.number, older=older, row=self.row.number, done=done)
        for newer in self.numbers[Field.REPLACED_BY]:
            yield Replacement(
                newer=newer, older=self.number, row=self.row.number, done=Certainty.POSSIBLE
            )

    def _has_replaced(self, day: date) -> Certainty:
        in_part = "部分" in self.text(Field.REPLACES)
        is_ahead = self.dated_status(day) is Status.UPCOMING
        return Certainty.IMPOSSIBLE if in_part or is_ahead else self.in_force(day)

    def text(self, field: Field) -> str:
        """Give what a cell says, without spaces around it; nothing where it says nothing."""
        return self.cells.get(field, "")

    def tells(self, field: Field) -> bool:
        """Say whether the register has the column and this row has something in it."""
        return field in self.cells

    def lacks(self, field: Field) -> bool:
        """Say whether the register has the column and this row leaves it empty."""
        return field in self.row.cells and field not in self.cells


@frozen
class Replacement:
    """One number replaces another, as ``row`` tells; ``done`` says how surely it has (代替关系).

    >>> row = Row.of(2, {"number": "DB34/T 1-2026", "replaces": "DB34/T 1-2018"})
    >>> (found,) = read_entry(row).replacements(date(2026, 8, 1))
    >>> str(found.older), found.done.value
    ('DB34/T 1-2018', 'possible')
    """

    newer: StandardNumber
    older: StandardNumber
    row: int
    done: Certainty


def read_entry(row: Row, schemes: tuple[NumberingScheme, ...] = SCHEMES) -> Entry:
    """Read a row; what cannot be read is kept as an error, field by field.

    ``schemes`` are those by which its numbers are read.

    >>> entry = read_entry(Row.of(2, {"number": "DB34/T 3000—2018", "filed": "soon"}))
    >>> str(entry.number), [field.value for field in entry.errors]
    ('DB34/T 3000-2018', ['filed'])
    """
    errors: dict[Field, NumberError | DateError] = {}
    cells = {field: text.strip() for field, text in row.cells.items() if not says_nothing(text)}
    numbers = {field: _numbers(cells.get(field), schemes, field, errors) for field in NUMBERS}
    dates = dict(_dates(cells, errors))
    own = numbers[Field.NUMBER]
    credit_code = None
    if Field.CREDIT_CODE in cells:
        credit_code = _credit_code(cells[Field.CREDIT_CODE], errors)
    return Entry(
        row=row,
        cells=cells,
        number=own[0] if own else None,
        published=dates.get(Field.PUBLISHED) or dates.get(Field.APPROVED),
        numbers=numbers,
        dates=dates,
        status=read_status(cells.get(Field.STATUS, "")),
        track=_track(own, cells),
        errors=errors,
        credit_code=credit_code,
        review_years=_years(cells[Field.REVIEW_YEARS]) if Field.REVIEW_YEARS in cells else None,
    )


def _years(text: str) -> int | None:
    """Read a whole number of years from 1, with or without the word for it."""
    found = _CYCLE.fullmatch(text)
    return int(found[1]) or None if found else None


def _credit_code(text: str, errors: dict[Field, NumberError | DateError]) -> CreditCode | None:
    found = _as_credit_code(text)
    if isinstance(found, CreditCode):
        return found
    errors[Field.CREDIT_CODE] = found
    return None


@lru_cache(maxsize=256)
def _as_credit_code(text: str) -> CreditCode | NumberError:
    """Read a code once for the many rows of whoever bears it."""
    try:
        return CreditCode.parse(text)
    except NumberError as error:
        return error


def _track(own: tuple[StandardNumber, ...], cells: Mapping[Field, str]) -> TrackReading:
    return read_track(
        Described(
            number=own[0] if own else None,
            stated=cells.get(Field.TRACK),
            issuer=cells.get(Field.ISSUER, ""),
            title=cells.get(Field.TITLE, ""),
        )
    )


def _numbers(
    text: str | None,
    schemes: tuple[NumberingScheme, ...],
    field: Field,
    errors: dict[Field, NumberError | DateError],
) -> tuple[StandardNumber, ...]:
    if text is None:
        return ()
    try:
        return parse_cell(text, schemes=schemes)
    except NumberError as error:
        errors[field] = error
        return ()


def _dates(
    cells: Mapping[Field, str], errors: dict[Field, NumberError | DateError]
) -> Iterator[tuple[Field, PartialDate]]:
    for field in DATES:
        if field not in cells:
            continue
        try:
            yield field, PartialDate.parse(cells[field])
        except DateError as error:
            errors[field] = error
