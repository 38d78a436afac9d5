"""Cells of a register (单元格): several numbers in one, with the words around them."""

import re
from collections.abc import Iterator
from functools import cache

from localstd.numbers.number_error import NumberError
from localstd.numbers.reading import LONGEST
from localstd.numbers.scheme import NumberingScheme
from localstd.numbers.schemes import SCHEMES
from localstd.numbers.standard_number import StandardNumber

__all__ = ["parse_cell", "says_nothing"]

#: What registers and exports write where there is nothing to say, in small letters.
_NOTHING = frozenset(
    ("", "无", "空", "无。", "-", "--", "－", "—", "——", "/", "\\", "null", "none", "nil", "n/a")
)
#: Commas of both scripts, line ends (real ones, and those that an export spelt out), words for
#: "and", and the gap after a year that another number follows.
_SEPARATOR = r"\\r|\\n|[、，,;；\r\n]|[和与及]|(?<=[-—–－]\d{4})[ \u3000]+(?=[A-Za-z])"
_BEFORE = r"\s*(?:(?:部分)?(?:代替|替代|取代|废止)|(?:部分)?被|由)?\s*[:：]?\s*"
_AFTER = r"\s*(?:[（(]?(?:部分|部分代替|部分替代)[）)]|(?:部分)?(?:代替|替代|取代|废止))?\s*"


def parse_cell(
    text: str, *, schemes: tuple[NumberingScheme, ...] = SCHEMES
) -> tuple[StandardNumber, ...]:
    """Read all the numbers of a cell, in their order; none for an empty cell or 无.

    Words such as 代替, 部分代替 and 被…代替 around a number are passed over.

    >>> [str(number) for number in parse_cell("代替DB46/T 197—2010、DB46/T 457—2018")]
    ['DB46/T 197-2010', 'DB46/T 457-2018']

    Raises:
        NumberError: something in the cell is neither a number nor a word around one; its
            position counts from the start of the cell.
    """
    if says_nothing(text):
        return ()
    return tuple(_numbers(text, schemes))


def says_nothing(text: str) -> bool:
    """Tell whether a cell of a register is empty, or holds only a word or sign for that.

    >>> says_nothing(" 无 "), says_nothing("NULL"), says_nothing("DB34/T 1-2020")
    (True, True, False)
    """
    return text.strip().lower() in _NOTHING


def _numbers(cell: str, schemes: tuple[NumberingScheme, ...]) -> Iterator[StandardNumber]:
    for start, end in _pieces(cell):
        try:
            yield StandardNumber.parse(cell[start:end], schemes=schemes)
        except NumberError as error:
            position = start + error.position
            raise NumberError(text=cell, position=position, expected=error.expected) from None


def _pieces(cell: str) -> Iterator[tuple[int, int]]:
    start = 0
    for separator in _separator().finditer(cell):
        yield from _without_words(cell, start, separator.start())
        start = separator.end()
    yield from _without_words(cell, start, len(cell))


def _without_words(cell: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    if end - start > LONGEST:
        yield start, end  # for the reader to refuse: looking for words would take too long
    elif (found := _worded().fullmatch(cell, start, end)) is not None and found["number"]:
        yield found.span("number")


@cache
def _separator() -> re.Pattern[str]:
    return re.compile(_SEPARATOR)


@cache
def _worded() -> re.Pattern[str]:
    return re.compile(f"{_BEFORE}(?P<number>.*?){_AFTER}", re.DOTALL)
