"""Cells (单元格) of a spreadsheet that hold foreign text, and never a formula."""

import re
from typing import Final

__all__ = ["cell_text"]

LONGEST: Final = 32_767  # characters that a cell of a workbook may hold

# What XML 1.0 cannot carry; tabs and line breaks may stay.
ILLEGAL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")

# The four signs that begin a formula, with their full-width, small and raised shapes.
SIGNS: Final = "=＝﹦⁼₌⩵⩶+＋﹢⁺₊﬩\\-－﹣−⁻₋@＠﹫"

# Blanks other than the delimiters, quotes, and signs without width do not hide a formula.
HIDING: Final = (
    '\x00-\x08\x0b\x0c\x0e-\x20"\x7f-\xa0\xad\u1680\u2000-\u200f\u2028\u2029\u202f\u205f'
    "\u2060\u3000\ufeff\ufffd"
)

# A program that splits the line at ``;``, tabs or line breaks, whatever the quotes say, finds
# further beginnings of cells. Each look ahead ends at the next of them: the time is linear.
FORMULA: Final = re.compile(rf"(?<![^;\t\r\n])(?=[{HIDING}]*[{SIGNS}])")


def cell_text(text: str) -> str:
    r"""Give text that no spreadsheet takes for a formula: an apostrophe precedes it.

    An apostrophe is put wherever a cell could begin with ``=``, ``+``, ``-`` or ``@``, and
    before a leading tab or carriage return. Characters that a workbook cannot hold become
    U+FFFD, and what exceeds the length of a cell is cut with ``…``.

    >>> cell_text("=1+1"), cell_text("地方标准"), cell_text("甲;@SUM(1)")
    ("'=1+1", '地方标准', "甲;'@SUM(1)")
    """
    marked = FORMULA.sub("'", ILLEGAL.sub("\ufffd", text))
    if marked.startswith(("\t", "\r")):
        marked = "'" + marked
    return marked if len(marked) <= LONGEST else marked[: LONGEST - 1] + "…"
