"""A register run through the clean-ups (清理): what is in the wrong form, and what fits.

What a row tells of a standard is enough to know whether it is still in the wrong form; which
conclusion fits hangs on an assessment (评估), which no register holds and the caller gives.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from types import MappingProxyType

from localstd.audit.entry import Entry, read_entry
from localstd.audit.row import Field, Row, numbered
from localstd.calendar import WorkCalendar, china_calendar
from localstd.cleanup import Assessed, Candidate, Survey, survey
from localstd.law import Law, china_law
from localstd.numbers import StandardNumber

__all__ = ["candidate_of", "survey_rows"]

_NOBODY: Mapping[StandardNumber, Assessed] = MappingProxyType({})
_UNASSESSED = Assessed()


def survey_rows(
    rows: Iterable[Row | Mapping[str, object]],
    *,
    as_of: date,
    assessed: Mapping[StandardNumber, Assessed] = _NOBODY,
    law: Law | None = None,
    calendar: WorkCalendar | None = None,
) -> Survey:
    """Run the rows of a register through both clean-ups, as of a day.

    Every local number of a row counts as a standard of its own; rows without one are passed
    over. ``assessed`` has by number what was found of it; what nobody assessed stays open. Law
    and calendar are those that ship if none are given.

    Sources: mand2016, the exercise of 2016 on mandatory standards; lsr2023, that since 2023.

    Raises:
        UnknownFieldError: if a mapping has a field that there is not.

    >>> tea = {"number": "DB34/ 1-2009", "title": "茶叶等级", "status": "现行"}
    >>> found = survey_rows([tea], as_of=date(2026, 8, 1))
    >>> [str(one.candidate.number) for one in found.in_wrong_form]
    ['DB34/ 1-2009']
    >>> number = StandardNumber.parse("DB34/ 1-2009")
    >>> told = {number: Assessed(still_applies=True, must_be_mandatory=False)}
    >>> assessed = survey_rows([tea], as_of=date(2026, 8, 1), assessed=told)
    >>> print(assessed.standards[0].mandatory.reason.en)
    it fits that it becomes a recommended one
    """
    return survey(
        _candidates(map(read_entry, numbered(rows)), assessed),
        law=law or china_law(),
        calendar=calendar or china_calendar(),
        as_of=as_of,
    )


def candidate_of(entry: Entry, number: StandardNumber) -> Candidate:
    """Give one number of a row, with all that the row tells of it, as clean-ups look at it."""
    return Candidate(
        number=number,
        title=entry.text(Field.TITLE),
        issuer=entry.text(Field.ISSUER),
        stated=entry.cells.get(Field.TRACK),
        status=entry.status,
        published=entry.published,
        implemented=entry.dates.get(Field.IMPLEMENTED),
        abolished=entry.dates.get(Field.ABOLISHED),
    )


def _candidates(
    entries: Iterable[Entry], assessed: Mapping[StandardNumber, Assessed]
) -> Iterator[Candidate]:
    for entry in entries:
        for number in entry.numbers[Field.NUMBER]:
            if number.place_code is not None:
                found = assessed.get(number, _UNASSESSED)
                yield candidate_of(entry, number).with_assessment(found)
