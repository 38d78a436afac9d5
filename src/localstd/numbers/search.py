"""Numbers in running text (正文中的编号): where they stand, and what they are."""

import re
from collections.abc import Iterator
from functools import cache

from localstd._attrs import evolve, frozen
from localstd.numbers.kind import Kind
from localstd.numbers.number_error import NumberError
from localstd.numbers.repairs import EQUAL_SIGNS, Repair
from localstd.numbers.scheme import NumberingScheme
from localstd.numbers.schemes import SCHEMES
from localstd.numbers.standard_number import StandardNumber

__all__ = ["Located", "find_all"]

# The shape only proposes where to look; the schemes decide. Atomic groups keep it linear.
_BODY = (
    r"(?:\([A-Z]{2,4}\))?(?:(?<=/)\d{2,6} ?(?=[A-Z]))?"
    r"(?>[A-Z][A-Z0-9]{0,15}(?= [A-Z]{0,6}\d)|[A-Z]{0,16})"
)
_CODE = rf"{_BODY}(?: ?\d{{2,6}}(?:\(J\)|(?= ?/)))?"
_MARK = rf"(?: ?/\s{{0,2}}{_BODY})?"
_SERIAL = (
    r"[\s-]{0,2}(?:G: ?)?[A-Z]{0,6}\d{1,10}[A-Z]?(?:/\d{1,2}(?=-))?"
    r"(?: ?[.-]{1,3}(?: ?|(?<=-)\s{1,2})\d{1,6}){0,4}"
)
_RANGE = r" ?[~〜∼至] ?\.?\d{1,8}(?:\.\d{1,4}){0,3} ?-{1,3} ?(?:19|20)\d\d(?!\d)"
_YEAR = r"(?: (?:19|20)\d\d(?!\d))?"
_ADOPTED = r"(?: ?/ ?(?:ISO|IEC)(?:/(?:IEC|TR|TS|IEEE))?[ -]?\d{1,6}(?:[-:]\d{1,4}){0,3})?"
_SHORTEST = 4


@frozen(kw_only=False)
class Located:
    """A number in a text, and its place there: ``text[start:end]``.

    >>> text = "应符合 GB/T 1.1—2020 的要求"
    >>> (located,) = find_all(text)
    >>> text[located.start : located.end]
    'GB/T 1.1—2020'
    """

    number: StandardNumber
    start: int
    end: int


def find_all(text: str, *, schemes: tuple[NumberingScheme, ...] = SCHEMES) -> Iterator[Located]:
    """Find the numbers in running text, from left to right, with their spans.

    Misspellings are read as by :meth:`StandardNumber.parse`. A number broken over two lines is
    found if it has a year; of a range (``GB 3100~3102-1993``) the first number is given, with the
    repair ``range``, and the span of the whole. Without a year,
    small letters (``gb2312``) and two letters of a branch without a mark (``SB 16``) are not taken
    for a number. Schemes that name no leads are not looked for.

    >>> found = list(find_all("应符合GB/T 1.1—2020和 DB34/T3000 的要求"))
    >>> [(str(located.number), located.start, located.end) for located in found]
    [('GB/T 1.1-2020', 3, 16), ('DB34/T 3000', 18, 28)]
    """
    plain = text.translate(EQUAL_SIGNS)
    shape = _shape(schemes)
    start = 0
    while (found := shape.search(plain, start)) is not None:
        located = _longest(text, found.start(), found.end(), schemes)
        if located is not None:
            yield located
        start = found.start() + 1 if located is None else located.end


@cache
def _shape(schemes: tuple[NumberingScheme, ...]) -> re.Pattern[str]:
    leads = "|".join(sorted({re.escape(lead) for scheme in schemes for lead in scheme.leads}))
    shape = rf"(?<![A-Z0-9/])(?:{leads}) ?{_CODE}{_MARK}{_SERIAL}(?:{_RANGE}|{_YEAR}{_ADOPTED})"
    return re.compile(shape, re.ASCII)


def _longest(
    text: str, start: int, end: int, schemes: tuple[NumberingScheme, ...]
) -> Located | None:
    while end - start >= _SHORTEST:
        number = _parsed(text[start:end], schemes)
        if number is not None:
            is_meant = _is_meant(number, text[max(0, start - 2) : start], text[start:end])
            return Located(number, start, end) if is_meant else None
        end = start + len(re.sub(r"\W*\w+$", "", text[start:end]))
    return None


def _parsed(text: str, schemes: tuple[NumberingScheme, ...]) -> StandardNumber | None:
    first = re.sub(r"\s*[~～〜∼至]\s*[.．\d]+(?=\D)", "", text)
    try:
        number = StandardNumber.parse(first, schemes=schemes)
    except NumberError:
        return None
    if first == text:
        return number
    return evolve(number, repairs=(Repair(code="range", before=text, after=first), *number.repairs))


def _is_meant(number: StandardNumber, before: str, text: str) -> bool:
    if "\n" in text:
        return number.year is not None and _is_one_through_lines(str(number), text)
    if number.year is not None:
        return True
    in_small_letters = any(repair.code == "letter-case" for repair in number.repairs)  # gb2312
    is_branch = number.kind is Kind.INDUSTRY and len(number.prefix) == len("SB")
    is_memory = number.prefix == "GB" and re.search(r"\d ?$", before) is not None  # 8 GB 3200
    return not in_small_letters and (number.mark != "" or not (is_branch or is_memory))


def _is_one_through_lines(canonical: str, text: str) -> bool:
    """Tell DB11/T and its serial on the next line from two letters above a span of years."""
    return "/" in canonical or re.search(r"[^\w\s]\s*\n", text) is not None
