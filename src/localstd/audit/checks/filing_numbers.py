"""Checks of filing numbers (备案号): readable, used once, and without a gap in a run.

A filing number is a serial and a year, such as ``130592-2026``; serials are given one by one,
so that a number missing inside a long unbroken run points to a row that was lost.
"""

import re
from array import array
from collections.abc import Iterator
from itertools import pairwise

from localstd._attrs import frozen
from localstd.audit.context import Context
from localstd.audit.entry import Entry
from localstd.audit.row import Field
from localstd.law import Check, Finding, Weight
from localstd.wording import Wording

__all__ = ["CHECKS", "FilingNumberCheck"]

FILING_NUMBER_UNREADABLE = Check(
    code="LS501",
    name="filing-number-unreadable",
    weight=Weight.NOTE,
    title=Wording("备案号无法识别", "filing number not readable"),
    message=Wording("“{value}”不是“序号-年份”", "“{value}” is not “serial-year”"),
    remedy=Wording("按备案通知核对", "check it against the filing notice"),
)
FILING_NUMBER_TWICE = Check(
    code="LS502",
    name="filing-number-twice",
    weight=Weight.WARNING,
    title=Wording("备案号重复", "filing number used twice"),
    message=Wording(
        "备案号{number}已见于第{first}行", "filing number {number} stands in row {first} too"
    ),
    remedy=Wording("按备案通知核对两行", "check both rows against the filing notices"),
)
FILING_NUMBER_GAP = Check(
    code="LS503",
    name="filing-number-gap",
    weight=Weight.NOTE,
    title=Wording("备案号不连续", "gap in the filing numbers"),
    message=Wording(
        "缺备案号{missing}（前后各有{run}个以上连号）",
        "filing number {missing} is missing inside an unbroken run (at least {run} on either side)",
    ),
    remedy=Wording("核对是否漏登一行", "check whether a row was lost"),
)
CHECKS = (FILING_NUMBER_UNREADABLE, FILING_NUMBER_TWICE, FILING_NUMBER_GAP)

FILING_NUMBER = re.compile(r"(\d{1,9})\s*[-—–－]\s*(\d{4})")
LONG = 10  # so many unbroken numbers on both sides make a hole a gap
HOLE = 3  # a wider hole is a part of the register that was never meant to be here


class FilingNumberCheck:
    """Remember the filing numbers of a register as two integers each."""

    def __init__(self) -> None:
        self._keys = array("Q")  # year and serial
        self._rows = array("L")

    def see(self, entry: Entry, context: Context) -> Iterator[Finding]:
        """Report a filing number that cannot be read, and remember the others."""
        if not entry.tells(Field.FILING_NUMBER):
            return
        found = FILING_NUMBER.fullmatch(entry.row.cells[Field.FILING_NUMBER].strip())
        if found is None:
            yield context.found(FILING_NUMBER_UNREADABLE, entry, Field.FILING_NUMBER)
            return
        self._keys.append(int(found[2]) * 10**9 + int(found[1]))
        self._rows.append(entry.row.number)

    def end(self, context: Context) -> Iterator[Finding]:
        """Report numbers used twice, and holes in long runs."""
        in_order = sorted(zip(self._keys, self._rows, strict=True))
        yield from _twice(in_order, context)
        yield from _gaps(in_order, context)


@frozen
class Run:
    """Filing numbers that follow one another; ``row`` is that of the first."""

    first: int
    last: int
    row: int

    @property
    def is_long(self) -> bool:
        """Say whether a hole beside it is worth a word."""
        return self.last - self.first + 1 >= LONG


def _twice(in_order: list[tuple[int, int]], context: Context) -> Iterator[Finding]:
    for (key, first), (other, row) in pairwise(in_order):
        if key == other:
            facts = {"number": _spelt(key), "first": first}
            yield _at(FILING_NUMBER_TWICE, row, _spelt(key), facts, context)


def _gaps(in_order: list[tuple[int, int]], context: Context) -> Iterator[Finding]:
    for before, after in pairwise(_runs(in_order)):
        missing = range(before.last + 1, after.first)
        if before.is_long and after.is_long and len(missing) <= HOLE:
            for key in missing:
                facts = {"missing": _spelt(key), "run": LONG}
                yield _at(FILING_NUMBER_GAP, after.row, _spelt(key), facts, context)


def _runs(in_order: list[tuple[int, int]]) -> Iterator[Run]:
    """Cut the sorted numbers where one does not follow the other."""
    if not in_order:
        return
    first, row = in_order[0]
    last = first
    for key, place in in_order:
        if key > last + 1:
            yield Run(first=first, last=last, row=row)
            first, row = key, place
        last = key
    yield Run(first=first, last=last, row=row)


def _spelt(key: int) -> str:
    year, serial = divmod(key, 10**9)
    return f"{serial}-{year}"


def _at(check: Check, row: int, value: str, facts: dict[str, object], context: Context) -> Finding:
    where = context.where(row, Field.FILING_NUMBER, value)
    return Finding(check=check, facts=facts, where=where, weight=check.weight)
