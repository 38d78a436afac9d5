"""Checks of the number's year (年代号): there at all, possible, and that of publication."""

from collections.abc import Iterator

from localstd.audit.context import Context
from localstd.audit.entry import LOCAL, Entry
from localstd.audit.row import Field
from localstd.calendar import Certainty
from localstd.law import Check, Finding, Note, Weight
from localstd.numbers import StandardNumber
from localstd.wording import Wording

__all__ = ["CHECKS", "check_year"]

NUMBER_UNDATED = Check(
    code="LS110",
    name="number-undated",
    weight=Weight.WARNING,
    title=Wording("编号没有年代号", "number without a year"),
    message=Wording("{number}没有年代号", "{number} has no year"),
    remedy=Wording("补上年代号", "add the year of publication"),
)
YEAR_MISMATCH = Check(
    code="LS111",
    name="year-mismatch",
    weight=Weight.WARNING,
    title=Wording("年代号与发布年份不符", "year of the number is not the year of publication"),
    message=Wording(
        "{number}的年代号与发布日期{published}不符",
        "the year of {number} does not fit the publication date {published}",
    ),
    remedy=Wording("按公告核对编号与日期", "check number and date against the announcement"),
)
YEAR_IMPLAUSIBLE = Check(
    code="LS112",
    name="year-implausible",
    weight=Weight.FAULT,
    title=Wording("年代号存疑或不可能", "year of the number is doubtful or not possible"),
    message=Wording(
        "{number}的年代号{year}不在{first}至{last}之间",
        "the year {year} of {number} is not within {first} to {last}",
    ),
    remedy=Wording("按公告核对年代号", "correct the year from the announcement"),
)
CHECKS = (
    NUMBER_UNDATED,
    YEAR_MISMATCH,
    YEAR_IMPLAUSIBLE,
)

FIRST_LOCAL_YEAR = 1989  # sl1988 gave local standards their base on 1989-04-01


def check_year(entry: Entry, context: Context) -> Iterator[Finding]:
    """Report a year that is missing, in the future, or not that of publication."""
    for number in entry.numbers[Field.NUMBER]:
        if number.year is None:
            yield context.found(NUMBER_UNDATED, entry, Field.NUMBER, facts={"number": number})
            continue
        yield from _implausible(number, number.year, entry, context)
        if number.year <= context.as_of.year:
            yield from _mismatch(number, number.year, entry, context)


def _implausible(
    number: StandardNumber, year: int, entry: Entry, context: Context
) -> Iterator[Finding]:
    """A future year cannot be; one before local standards had a law is only doubtful."""
    too_early = number.kind in LOCAL and year < FIRST_LOCAL_YEAR
    if not too_early and year <= context.as_of.year:
        return
    yield context.found(
        YEAR_IMPLAUSIBLE,
        entry,
        Field.NUMBER,
        facts={
            "number": number,
            "year": year,
            "first": FIRST_LOCAL_YEAR,
            "last": context.as_of.year,
        },
        certainty=Certainty.POSSIBLE if too_early else Certainty.CERTAIN,
        citations=(context.law.provisions.cite("sl1988-effective"),) if too_early else (),
    )


def _mismatch(
    number: StandardNumber, year: int, entry: Entry, context: Context
) -> Iterator[Finding]:
    published = entry.published
    if published is None or published.first.year <= year <= published.last.year:
        return
    approved_only = entry.approval_stands_for_publication
    late_approval = approved_only and year == published.last.year + 1
    yield context.found(
        YEAR_MISMATCH,
        entry,
        Field.NUMBER,
        facts={"number": number, "published": published},
        certainty=Certainty.POSSIBLE if late_approval else Certainty.CERTAIN,
        notes=(Note.APPROVAL_STANDS_FOR_PUBLICATION,) if approved_only else (),
    )
