"""What a register says of its standards (已知标准), for whoever holds citations against it."""

from collections.abc import Iterable
from datetime import date

from localstd.audit.entry import read_entry
from localstd.audit.references import Answer, RegisterIndex
from localstd.audit.row import Field, Row
from localstd.numbers import SCHEMES, NumberingScheme
from localstd.standards import Status
from localstd.supervision.implementation import KnownStandard, KnownStandards

__all__ = ["known_standards"]

_STATED = {
    Answer.IN_FORCE: Status.IN_FORCE,
    Answer.UPCOMING: Status.UPCOMING,
    Answer.REPLACED: Status.REPLACED,
    Answer.ABOLISHED: Status.ABOLISHED,
}


def known_standards(
    rows: Iterable[Row], *, as_of: date, schemes: tuple[NumberingScheme, ...] = SCHEMES
) -> KnownStandards:
    """Read a register into what is known of its standards on a day.

    What its rows say only of others, as that they replace them, is known of these as well.

    >>> rows = [Row.of(2, {"number": "DB34/T 1-2026", "replaces": "DB34/T 1-2018",
    ...                    "implemented": "2026-03-01"})]
    >>> for one in known_standards(rows, as_of=date(2026, 8, 1)):
    ...     print(one.number, one.implemented, one.stated, [str(new) for new in one.successors])
    DB34/T 1-2018 None replaced ['DB34/T 1-2026']
    DB34/T 1-2026 2026-03-01 in-force []
    """
    every = tuple(rows)
    index = RegisterIndex.of(every, as_of=as_of, schemes=schemes)
    implemented = {
        number.key: entry.dates.get(Field.IMPLEMENTED)
        for entry in (read_entry(row, schemes) for row in every)
        for number in entry.numbers[Field.NUMBER]
    }
    return KnownStandards.of(
        KnownStandard(
            number=one.number,
            implemented=implemented.get(key),
            ended=one.abolished,
            stated=_STATED.get(one.answer),
            successors=one.replaced_by,
        )
        for key, one in index.by_number.items()
    )
