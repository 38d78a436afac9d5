"""The public names as a user would use them: type-checked, and never run."""

from collections.abc import Iterator
from datetime import date

from localstd.audit import Field, Row, audit
from localstd.calendar import (
    CalendarDays,
    Certainty,
    Deadline,
    Months,
    PartialDate,
    Period,
    Quantity,
    WorkingDays,
    china_calendar,
    deadline,
    quantity,
)
from localstd.errors import LocalstdError
from localstd.law import (
    Change,
    Finding,
    LawOnDay,
    Limit,
    LimitInForce,
    Track,
    Weight,
    china_law,
    difference,
)
from localstd.numbers import Kind, Located, NumberError, StandardNumber, find_all, parse_cell
from localstd.places import Place, PlaceError, china_places
from localstd.wording import Language, Wording

DAY = date(2026, 8, 1)


def words() -> str:
    """A sentence is filled with facts of any type and read in one language."""
    language: Language = "zh"
    return Wording("期限", "limit").filled({"days": 60, "from": DAY}).text(language)


def errors(error: LocalstdError) -> str:
    """Every error has words in both languages."""
    return error.wording.en


def dates() -> tuple[Certainty, bool, PartialDate]:
    """A date may be known by its month only; a period may be open."""
    month = PartialDate.parse("2026-07")
    return month.before(DAY), DAY in Period(month.first, None), PartialDate.of(DAY)


def deadlines(start: date) -> tuple[Deadline, ...]:
    """Kinds of days are types, and every one of them can be counted."""
    counted: tuple[Quantity, ...] = (CalendarDays(60), WorkingDays(30), Months(6))
    calendar = china_calendar()
    return tuple(deadline(start, n, calendar=calendar) for n in (*counted, quantity(5, "year")))


def numbers(text: str) -> tuple[StandardNumber, ...]:
    """A number is read once; an error says where reading stopped."""
    try:
        number = StandardNumber.parse(text)
    except NumberError as error:
        position: int = error.position
        return parse_cell(text[:position])
    kind: Kind = number.kind
    return (number,) if kind is Kind.LOCAL and number.same_standard(number) else ()


def ordered(found: Iterator[Located]) -> list[StandardNumber]:
    """Numbers found in running text can be sorted."""
    return sorted(one.number for one in found)


def places(number: StandardNumber) -> Place | None:
    """A place is asked for by code and day, and may not have existed."""
    gazetteer = china_places()
    try:
        return gazetteer.find("3302", DAY)
    except PlaceError:
        return number.place(gazetteer)


def law(day: date) -> tuple[Limit, Deadline]:
    """What holds is asked on a day, at a place, on a track; several limits hold at once."""
    held: LawOnDay = china_law().on(day, "31", Track.FOOD)
    filing: LimitInForce | None = held.get_limit("local.filing")
    return (filing or held.limit("local.review")).binding(day, china_calendar())


def changes() -> tuple[Change, ...]:
    """Two days can be compared."""
    return difference(china_law(), date(2016, 1, 1), DAY, "31", Track.ORDINARY)


def findings(numbers: tuple[str, ...]) -> Iterator[Finding]:
    """Rows of text go in, findings come out as they are made."""
    rows = (Row(number=n, cells={Field.NUMBER: one}) for n, one in enumerate(numbers, start=2))
    return (one for one in audit(rows, as_of=DAY) if one.weight >= Weight.FAULT)


IN_TEXT = ordered(find_all("代替DB34/T 3000-2018"))
