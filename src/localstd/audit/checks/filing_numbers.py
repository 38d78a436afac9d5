"""Checks of filing numbers (备案号): readable, used once, and without a gap in a run.

A filing number is a serial and a year, such as ``130592-2026``; serials are given one by one,
so that a number missing inside a long unbroken run points to a row that was lost.
"""

import re
from array import array
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from localstd._attrs import frozen
from localstd.audit.context import Context
from localstd.audit.entry import Entry
from localstd.audit.row import Field
from localstd.law import Check, Finding, Weight
from localstd.numbers import Kind
from localstd.wording import Wording

__all__ = ["CHECKS", "FilingNumberCheck", "filing_year"]

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
    title=Wording("备案号重复", "duplicate filing number"),
    message=Wording(
        "备案号{number}已见于第{first}行", "filing number {number} is also in row {first}"
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
ROW_BITS = 32
ROW_MASK = (1 << ROW_BITS) - 1
LONG = 10  # so many unbroken numbers on both sides make a hole a gap
HOLE = 3  # a wider hole is a part of the register that was never meant to be here


def filing_year(text: str) -> int | None:
    """Give the year that a filing number (备案号) names; ``None`` if it cannot be read.

    >>> filing_year("130592-2026"), filing_year("130592")
    (2026, None)
    """
    found = FILING_NUMBER.fullmatch(text)
    return None if found is None else int(found[2])


class FilingNumberCheck:
    """Remember the filing numbers of a register, each with its row in one integer, by year."""

    def __init__(self) -> None:
        self._years: dict[str, array[int]] = {}

    def see(self, entry: Entry, context: Context) -> Iterator[Finding]:
        """Report a filing number that cannot be read, and remember the others."""
        if not entry.tells(Field.FILING_NUMBER):
            return
        if entry.number is not None and entry.number.kind is Kind.ENTERPRISE:
            return  # each province numbered the filings of enterprises in a way of its own
        found = FILING_NUMBER.fullmatch(entry.text(Field.FILING_NUMBER))
        if found is None:
            yield context.found(FILING_NUMBER_UNREADABLE, entry, Field.FILING_NUMBER)
            return
        serial, year = found.groups()
        year = str(int(year))
        self._years.setdefault(year, array("Q")).append(int(serial) << ROW_BITS | entry.row.number)

    def end(self, context: Context) -> Iterator[Finding]:
        """Report numbers used twice, and holes in long runs."""
        for year, packed in sorted(self._years.items()):
            in_order = sorted(packed)
            yield from _twice(in_order, year, context)
            yield from _gaps(in_order, year, context)


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


def _twice(in_order: list[int], year: str, context: Context) -> Iterator[Finding]:
    for one, other in pairwise(in_order):
        if one >> ROW_BITS == other >> ROW_BITS:
            number = f"{one >> ROW_BITS}-{year}"
            facts = {"number": number, "first": one & ROW_MASK}
            yield _at(FILING_NUMBER_TWICE, other & ROW_MASK, number, facts, context)


def _gaps(in_order: list[int], year: str, context: Context) -> Iterator[Finding]:
    for before, after in pairwise(_runs(in_order)):
        missing = range(before.last + 1, after.first)
        if before.is_long and after.is_long and len(missing) <= HOLE:
            for serial in missing:
                number = f"{serial}-{year}"
                facts = {"missing": number, "run": LONG}
                yield _at(FILING_NUMBER_GAP, after.row, number, facts, context)


def _runs(in_order: list[int]) -> Iterator[Run]:
    """Cut the sorted serials where one does not follow the other."""
    first = last = row = -1
    for packed in in_order:
        serial = packed >> ROW_BITS
        if serial > last + 1 or first < 0:
            if first >= 0:
                yield Run(first=first, last=last, row=row)
            first, row = serial, packed & ROW_MASK
        last = serial
    if first >= 0:
        yield Run(first=first, last=last, row=row)


def _at(check: Check, row: int, value: str, facts: dict[str, Any], context: Context) -> Finding:
    return Finding(check=check, facts=facts, where=context.where(row, Field.FILING_NUMBER, value))
