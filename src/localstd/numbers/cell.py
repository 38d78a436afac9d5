"""Cells of a register (单元格): several numbers in one, with the words around them."""

import re
from collections.abc import Iterator
from functools import cache

from localstd._attrs import evolve
from localstd.numbers.number_error import NumberError
from localstd.numbers.reading import LONGEST
from localstd.numbers.repairs import Repair
from localstd.numbers.scheme import NumberingScheme
from localstd.numbers.schemes import SCHEMES
from localstd.numbers.search import Located, find_all
from localstd.numbers.standard_number import StandardNumber

__all__ = ["parse_cell", "says_nothing"]

#: What registers and exports write where there is nothing to say, in small letters.
_NOTHING = frozenset(
    ("", "无", "空", "无。", "-", "--", "－", "—", "——", "/", "\\", "null", "none", "nil", "n/a")
)
_SHORT = max(map(len, _NOTHING))  # most cells are longer, and are asked no further
#: Commas of both scripts, bars, line ends (real ones, and those that an export spelt out), words
#: for "and", and the gap or slash after a year that another number follows: not what it adopts.
_SEPARATOR = (
    r"\\r|\\n|[、，,;；|｜\r\n]|[和与及]"
    r"|(?<=[-—–－:]\d{4})[ \u3000]+(?=[A-Za-z])"
    r"|(?<=[-—–－:]\d{4})[ \u3000]*[/／][ \u3000]*(?!(?i:ISO|IEC))(?=[^\W\d_])"
)
#: What may stand beside a number: a title, a bracket that does not begin with another number, and
#: words after a gap. Signs within it set no numbers apart.
_ASIDE = (
    r"《[^《》]*》|[（(【\[](?!\s*(?:[DG]B|[TQ]/|[A-Z]{2,3}/T))[^（(【\[）)】\]]*[）)】\]]"
    r"|(?<=\d)[ \u3000]+(?![和与及被由代替取部废])[\u4e00-\u9fff]{2}[^A-Za-z\d、，,;；|｜\r\n\\]*"
)
_WORDS_BEFORE = r"(?:《[^《》]*》|[\u4e00-\u9fff\s:：（(【\[])*《?"
_WORDS_AFTER = rf"(?:\s*(?:{_ASIDE}|[》）)】\]]))*\s*"
_BEFORE = r"\s*(?:(?:部分)?(?:代替|替代|取代|废止)|(?:部分)?被|由)?\s*[:：]?\s*"
_AFTER = r"\s*(?:[（(]?(?:部分|部分代替|部分替代)[）)]|(?:部分)?(?:代替|替代|取代|废止))?\s*"


def parse_cell(
    text: str, *, schemes: tuple[NumberingScheme, ...] = SCHEMES
) -> tuple[StandardNumber, ...]:
    """Read all the numbers of a cell, in their order; none for an empty cell or 无.

    Words such as 代替, 部分代替 and 被…代替 around a number are passed over. A title, a label or a
    remark beside it is reported as a repair; so ``(代替DB34/T 1-2010)`` makes no second number.

    Raises:
        NumberError: if something in the cell is neither a number nor a word around one; its
            position counts from the start of the cell.

    >>> [str(number) for number in parse_cell("代替DB46/T 197—2010、DB46/T 457—2018")]
    ['DB46/T 197-2010', 'DB46/T 457-2018']
    >>> for number in parse_cell("编号：GB 1-2020（英文版）"):
    ...     print(number, [repair.code for repair in number.repairs])
    GB 1-2020 ['words-around']
    """
    if says_nothing(text):
        return ()
    return tuple(_numbers(text, schemes))


def says_nothing(text: str) -> bool:
    """Tell whether a cell of a register is empty, or holds only a word or sign for that.

    >>> says_nothing(" 无 "), says_nothing("NULL"), says_nothing("DB34/T 1-2020")
    (True, True, False)
    """
    said = text.strip()
    return len(said) <= _SHORT and said.lower() in _NOTHING


def _numbers(cell: str, schemes: tuple[NumberingScheme, ...]) -> Iterator[StandardNumber]:
    for start, end in _pieces(cell):
        try:
            yield _number(cell[start:end], schemes)
        except NumberError as error:
            position = start + error.position
            raise NumberError(text=cell, position=position, expected=error.expected) from None


def _number(piece: str, schemes: tuple[NumberingScheme, ...]) -> StandardNumber:
    try:
        return StandardNumber.parse(piece, schemes=schemes)
    except NumberError:
        found = next(find_all(piece[:LONGEST], schemes=schemes), None)
        if found is None or not _is_amid_words(found, piece):
            raise
    words = Repair(code="words-around", before=piece, after=piece[found.start : found.end])
    return evolve(found.number, repairs=(words, *found.number.repairs))


def _is_amid_words(found: Located, piece: str) -> bool:
    before, after = _words_around()
    return (
        len(piece) <= LONGEST
        and before.fullmatch(piece, 0, found.start) is not None
        and after.fullmatch(piece, found.end) is not None
        and all(repair.code != "range" for repair in found.number.repairs)
    )


def _pieces(cell: str) -> Iterator[tuple[int, int]]:
    start = 0
    for separator in _separator().finditer(cell):
        if separator["aside"] is None:
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
    return re.compile(f"(?P<aside>{_ASIDE})|{_SEPARATOR}")


@cache
def _worded() -> re.Pattern[str]:
    return re.compile(f"{_BEFORE}(?P<number>.*?){_AFTER}", re.DOTALL)


@cache
def _words_around() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(_WORDS_BEFORE), re.compile(_WORDS_AFTER)
