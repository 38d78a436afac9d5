"""Values of facts (要素取值): what a kind accepts, and what it only almost does."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from localstd.calendar import PartialDate
from localstd.procedure import FactKind
from localstd.testing.samples import NUMBERS

__all__ = ["almost", "values"]

_TEXTS = ("甲", "乙")
_COUNTS = (0, 1, 3, 30)
_LATER = (730, 1825, 0, 31)  # days from the event to a day that it tells
_ALMOST: tuple[object, ...] = (
    *("", " ", "\u3000", "无", "yes", "1", "2026-13-01", "2026-02-30", "DB37/T", "37/T 123-2021"),
    *(-1, 1.5, None, [""], ["甲", ""], [1], {}, object),
)


def values(
    kind: FactKind, *, day: date, told: Iterable[object] = (), place: str | None = None
) -> tuple[object, ...]:
    """Give a few values that a kind accepts, as it reads them, for an event of a day.

    ``told`` are values known from elsewhere, tried first. For a kind that is not the library's
    own, numbers of standards, one of ``place`` before real ones, and the words that it says it
    accepts are tried.

    >>> from localstd.procedure import FLAG, choice
    >>> values(FLAG, day=date(2026, 7, 1))
    (True, False)
    >>> values(choice("continue", "revise"), day=date(2026, 7, 1))
    ('continue', 'revise')
    """
    common = (*told, True, False, *_COUNTS, *_days(day), *_TEXTS, _TEXTS[:1], _TEXTS)
    return _accepted(kind, common) or _accepted(kind, (*_numbers(place, day), *_words(kind)))


def almost(kind: FactKind) -> tuple[object, ...]:
    """Give values that look like those of a kind, and that it does not accept.

    >>> from localstd.procedure import COUNT
    >>> -1 in almost(COUNT), 0 in almost(COUNT)
    (True, False)
    """
    return tuple(value for value in _ALMOST if kind.read(value) is None)


def _numbers(place: str | None, day: date) -> tuple[str, ...]:
    own = () if place is None else (f"DB{place}/T 1-{day.year}",)
    return (*own, *NUMBERS)


def _days(day: date) -> Iterator[PartialDate]:
    for after in _LATER:
        yield PartialDate.of(day + timedelta(days=after))


def _accepted(kind: FactKind, tried: Iterable[object]) -> tuple[object, ...]:
    read = [kind.read(value) for value in tried]
    found: list[object] = []
    for value in read:
        if value is not None and not any(_same(value, one) for one in found):
            found.append(value)
    return tuple(found)


def _same(one: object, other: object) -> bool:
    """Tell 1 and True apart, which are equal."""
    return type(one) is type(other) and one == other


def _words(kind: FactKind) -> Iterator[str]:
    for sentence in (kind.accepts.en, kind.accepts.zh):
        _, _, listed = sentence.replace("：", ": ").rpartition(": ")
        yield from (word.strip() for word in listed.replace("、", ",").split(","))
        yield sentence.rpartition(" ")[2]
