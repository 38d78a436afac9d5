"""What numbering schemes (编号规则) must keep to, each alone and all together."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import suppress

from localstd.numbers import NumberError, NumberingScheme, StandardNumber
from localstd.places import china_places
from localstd.testing.problem import Problem

__all__ = ["check_scheme", "check_schemes"]


def check_scheme(scheme: NumberingScheme, samples: Iterable[str]) -> tuple[Problem, ...]:
    r"""Check that a scheme reads its sample numbers and writes them as they were read.

    ``samples`` are numbers in canonical form, as the scheme's makers write them; at least one.

    >>> from localstd.numbers import Kind
    >>> loose = NumberingScheme(name="loose", kind=Kind.ALLIANCE, leads=("LM",), prefix="LM",
    ...     joint="[ -]")
    >>> print(*check_scheme(loose, ["LM-12-2017"]), sep="\n")
    not kept: writes what it read (LM-12-2017 became LM[ -]12-2017)
    """
    try:
        re.compile(scheme.pattern)
    except re.error as error:
        return (Problem("its patterns are regular expressions", str(error)),)
    texts = tuple(samples)
    shown = (problem for text in texts for problem in _of_sample(scheme, text))
    unshown = () if texts else (Problem("it is shown by samples", scheme.name),)
    return (*_of_places(scheme), *unshown, *shown)


def check_schemes(
    schemes: tuple[NumberingScheme, ...], samples: Iterable[str]
) -> tuple[Problem, ...]:
    """Check that schemes stand side by side: none shares a name, or reads a number otherwise.

    Two schemes may read one number if it is of the same kind, place and body under both.
    Who adds a scheme checks it together with those that ship, on numbers of both:
    ``check_schemes((*SCHEMES, ours), (*NUMBERS, *our_numbers))``.

    >>> from localstd.numbers import SCHEMES
    >>> print(*check_schemes((*SCHEMES, SCHEMES[0]), ["GB/T 1.1-2020"]))
    not kept: a scheme's name is its own (national-engineering)
    """
    names = Counter(scheme.name for scheme in schemes)
    shared = (name for name, count in names.items() if count > 1)
    return (
        *(Problem("a scheme's name is its own", name) for name in shared),
        *(problem for text in samples for problem in _of_readers(schemes, text)),
    )


def _of_places(scheme: NumberingScheme) -> Iterator[Problem]:
    for code in scheme.places.values():
        if not china_places().history(code):
            yield Problem("its places exist", code)


def _of_sample(scheme: NumberingScheme, text: str) -> Iterator[Problem]:
    try:
        number = StandardNumber.parse(text, schemes=(scheme,), strict=True)
    except NumberError as error:
        yield Problem("reads its canonical numbers strictly", error.wording.en)
        return
    if str(number) != text:
        yield Problem("writes what it read", f"{text} became {number}")
        return
    for spelling in (f" {text} ", number.typographic):
        if not _reads_as(scheme, spelling, number):
            yield Problem("reads past stray spaces and em dashes", spelling)
    if number.place_code and number.year and number.place(china_places()) is None:
        yield Problem("names a place of its year", text)


def _reads_as(scheme: NumberingScheme, text: str, number: StandardNumber) -> bool:
    try:
        return StandardNumber.parse(text, schemes=(scheme,)) == number
    except NumberError:
        return False


def _of_readers(schemes: tuple[NumberingScheme, ...], text: str) -> Iterator[Problem]:
    readings = [number for scheme in schemes for number in _strictly(scheme, text)]
    meanings = {(number.kind, number.place_code, number.body) for number in readings}
    if len(meanings) > 1:
        names = ", ".join(number.scheme for number in readings)
        yield Problem("a number means one thing, whatever scheme reads it", f"{text}: {names}")


def _strictly(scheme: NumberingScheme, text: str) -> Iterator[StandardNumber]:
    with suppress(NumberError):
        yield StandardNumber.parse(text, schemes=(scheme,), strict=True)
