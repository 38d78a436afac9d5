"""What extensions must keep to, as pure functions: a value goes in, problems come out."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from localstd._attrs import frozen
from localstd.calendar import WorkCalendar, WorkingDays, deadline
from localstd.law import Law, Track
from localstd.numbers import NumberError, NumberingScheme, StandardNumber

__all__ = ["Problem", "check_calendar", "check_law", "check_scheme"]


@frozen(kw_only=False)
class Problem:
    """One promise that a value does not keep: what was promised, and the case that shows it."""

    promise: str
    case: str


def check_scheme(scheme: NumberingScheme, samples: Iterable[str]) -> tuple[Problem, ...]:
    """Check that a scheme reads its sample numbers and writes them as they were read.

    ``samples`` are numbers in canonical form, as the scheme's makers write them.
    """
    return tuple(problem for text in samples for problem in _of_sample(scheme, text))


def _of_sample(scheme: NumberingScheme, text: str) -> Iterator[Problem]:
    try:
        number = StandardNumber.parse(text, schemes=(scheme,), strict=True)
    except NumberError as error:
        yield Problem("reads its canonical numbers strictly", str(error))
        return
    if str(number) != text:
        yield Problem("writes what it read", f"{text} became {number}")
    if StandardNumber.parse(f" {text} ", schemes=(scheme,)) != number:
        yield Problem("reads past stray spaces", text)
    if not number.same_standard(number):
        yield Problem("a number is the same standard as itself", text)


def check_law(law: Law, days: Iterable[date], places: Iterable[str | None]) -> tuple[Problem, ...]:
    """Check that what holds is cited, and that a place never holds less than the whole country."""
    asked = [(day, place, track) for day in days for place in places for track in Track]
    return tuple(problem for case in asked for problem in _of_law(law, *case))


def _of_law(law: Law, day: date, place: str | None, track: Track) -> Iterator[Problem]:
    held, everywhere = law.on(day, place, track), law.on(day, None, track)
    case = f"{day} {place or 'everywhere'} {track}"
    for statement in (*held.limits(), *held.rules()):
        if not statement.citations:
            yield Problem("everything that holds is cited", f"{statement.name} on {case}")
    for limit in everywhere.limits():
        here = held.get_limit(limit.name)
        if here is None or not set(limit.limits) <= set(here.limits):
            yield Problem("a place tightens and never loosens", f"{limit.name} on {case}")


def check_calendar(calendar: WorkCalendar, days: Iterable[date]) -> tuple[Problem, ...]:
    """Check that working days are found on working days, and that more days end no earlier."""
    return tuple(problem for day in days for problem in _of_calendar(calendar, day))


def _of_calendar(calendar: WorkCalendar, day: date) -> Iterator[Problem]:
    following = calendar.next_working(day)
    if following < day or not calendar.is_working(following):
        yield Problem("the next working day is a working day, not earlier", str(day))
    if calendar.is_working(day) and following != day:
        yield Problem("a working day is its own next working day", str(day))
    one, two = (deadline(day, WorkingDays(n), calendar=calendar).due for n in (1, 2))
    if not day + timedelta(days=1) <= one < two:
        yield Problem("more working days end later", str(day))
