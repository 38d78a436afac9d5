"""Entries (条目): the facts that a row tells, read once, with what could not be read."""

from collections.abc import Iterator, Mapping
from datetime import date

from localstd._attrs import frozen
from localstd.audit.row import DATES, Field, Row
from localstd.audit.tracks import TrackReading, read_track
from localstd.calendar import Certainty, DateError, PartialDate
from localstd.numbers import Kind, NumberError, StandardNumber, parse_cell
from localstd.standards import Status, read_status, status_on

__all__ = ["LOCAL", "Entry", "read_entry"]

LOCAL = frozenset({Kind.LOCAL, Kind.LOCAL_FOOD, Kind.LOCAL_ENGINEERING})
NUMBERS = (Field.NUMBER, Field.REPLACES, Field.REPLACED_BY)
NOTHING = frozenset({"", "无", "—", "－", "-", "--", "/", "\\", "null", "none", "n/a", "N/A"})


@frozen
class Entry:
    """One row, understood: numbers, dates, status and track, and the errors in the rest.

    ``number`` is that of the standard, the first one where the cell holds several;
    ``published`` the publication date, or the approval date where only that is known.
    """

    row: Row
    number: StandardNumber | None
    published: PartialDate | None
    numbers: Mapping[Field, tuple[StandardNumber, ...]]
    dates: Mapping[Field, PartialDate]
    status: Status | None
    track: TrackReading
    errors: Mapping[Field, NumberError | DateError]

    @property
    def is_local(self) -> bool:
        """Say whether the row has the number of a local standard (地方标准) of any track."""
        return self.number is not None and self.number.kind in LOCAL

    @property
    def replaces_in_part(self) -> bool:
        """Say whether the row speaks of a partial replacement (部分代替): the older one stands."""
        return "部分" in self.row.cells.get(Field.REPLACES, "")

    @property
    def approval_stands_for_publication(self) -> bool:
        """Say whether :attr:`published` is really the approval date."""
        return Field.PUBLISHED not in self.dates and Field.APPROVED in self.dates

    def in_force(self, day: date) -> Certainty:
        """Say how sure it is that the standard is in force on a day.

        A stated status decides; where none is stated, the dates do, and where they leave it
        open it is possible.  有更新版 (a newer edition is published) does not count as in
        force: the register says itself that the standard is, or is about to be, replaced.
        """
        if self.status is not None:
            in_force = self.status is Status.IN_FORCE
            return Certainty.CERTAIN if in_force else Certainty.IMPOSSIBLE
        implemented, abolished = self.dates.get(Field.IMPLEMENTED), self.dates.get(Field.ABOLISHED)
        real = status_on(day, implemented=implemented, abolished=abolished)
        if real is None:
            return Certainty.POSSIBLE
        return Certainty.CERTAIN if real is Status.IN_FORCE else Certainty.IMPOSSIBLE

    def tells(self, field: Field) -> bool:
        """Say whether the register has the column and this row has something in it."""
        return self.row.cells.get(field, "").strip() not in NOTHING

    def lacks(self, field: Field) -> bool:
        """Say whether the register has the column and this row leaves it empty."""
        return field in self.row.cells and not self.tells(field)


def read_entry(row: Row) -> Entry:
    """Read a row; what cannot be read is kept as an error, field by field."""
    errors: dict[Field, NumberError | DateError] = {}
    stripped = ((field, text.strip()) for field, text in row.cells.items())
    cells = {field: text for field, text in stripped if text not in NOTHING}
    numbers = {field: _numbers(cells.get(field), field, errors) for field in NUMBERS}
    dates = dict(_dates(cells, errors))
    own = numbers[Field.NUMBER]
    return Entry(
        row=row,
        number=own[0] if own else None,
        published=dates.get(Field.PUBLISHED) or dates.get(Field.APPROVED),
        numbers=numbers,
        dates=dates,
        status=read_status(cells.get(Field.STATUS, "")),
        track=read_track(own, cells),
        errors=errors,
    )


def _numbers(
    text: str | None, field: Field, errors: dict[Field, NumberError | DateError]
) -> tuple[StandardNumber, ...]:
    if text is None:
        return ()
    try:
        return parse_cell(text)
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
