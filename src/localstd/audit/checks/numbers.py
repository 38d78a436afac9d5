"""Checks of the number itself (标准编号): spelling, kind, place, year."""

from collections.abc import Iterator
from datetime import date

from localstd.audit.context import Context
from localstd.audit.entry import LOCAL, Entry
from localstd.audit.row import Field
from localstd.calendar import Certainty
from localstd.law import Check, Finding, Note, Outcome, Weight
from localstd.law.facts import NumberFacts
from localstd.numbers import Kind, StandardNumber
from localstd.places import PlaceError
from localstd.wording import Wording

__all__ = ["CHECKS", "check_number", "check_place", "check_year"]

NUMBER_MISSING = Check(
    code="LS101",
    name="number-missing",
    weight=Weight.FAULT,
    title=Wording("没有标准编号", "no standard number"),
    message=Wording("标准编号为空", "the cell for the standard number is empty"),
    remedy=Wording("补填标准编号", "enter the standard's number"),
)
NUMBER_UNREADABLE = Check(
    code="LS102",
    name="number-unreadable",
    weight=Weight.FAULT,
    title=Wording("标准编号无法识别", "number not readable"),
    message=Wording(
        "“{value}”不是标准编号：第{position}个字符处应为{expected.zh}",
        "“{value}” is no standard number: {expected.en} expected at character {position}",
    ),
    remedy=Wording("按公告核对并改正编号", "correct the number from the announcement"),
)
NUMBER_REPAIRED = Check(
    code="LS103",
    name="number-repaired",
    weight=Weight.NOTE,
    title=Wording("编号写法不规范", "number misspelt, read all the same"),
    message=Wording(
        "“{value}”按“{canonical}”读取（{why.zh}）",
        "“{value}” was read as “{canonical}” ({why.en})",
    ),
    remedy=Wording("改写为“{canonical}”", "write “{canonical}”"),
)
SEVERAL_NUMBERS = Check(
    code="LS104",
    name="several-numbers",
    weight=Weight.WARNING,
    title=Wording("一格多个编号", "several numbers in one cell"),
    message=Wording("一格内有{count}个编号：{numbers}", "{count} numbers in one cell: {numbers}"),
    remedy=Wording("每个编号各占一行", "give each number a row of its own"),
)
NOT_LOCAL = Check(
    code="LS105",
    name="not-local",
    weight=Weight.WARNING,
    title=Wording("不是地方标准编号", "not a local standard's number"),
    message=Wording(
        "{number}是{kind.zh}的编号{hint.zh}", "{number} is the number of {kind.en}{hint.en}"
    ),
    remedy=Wording(
        "核对是否应登记于本册，或补上省级代码",
        "check whether it belongs here, or add the province code",
    ),
)
PLACE_UNKNOWN = Check(
    code="LS106",
    name="place-unknown",
    weight=Weight.FAULT,
    title=Wording("行政区划代码不存在", "no such place"),
    message=Wording(
        "{number}的行政区划代码{place}从未存在", "no place ever had the code {place} of {number}"
    ),
    remedy=Wording("按公告核对代码", "correct the code from the announcement"),
)
PLACE_NOT_IN_FORCE = Check(
    code="LS107",
    name="place-not-in-force",
    weight=Weight.FAULT,
    title=Wording("该年份无此行政区划", "the place did not exist in that year"),
    message=Wording("{number}：{why.zh}", "{number}: {why.en}"),
    remedy=Wording("核对编号的代码与年份", "check the number's place code and year"),
)
PLACE_OUTSIDE = Check(
    code="LS108",
    name="place-outside",
    weight=Weight.WARNING,
    title=Wording("不属本登记册的地区", "of another place than the register's"),
    message=Wording(
        "{number}属{place}，本册为{expected}",
        "{number} is of {place}; this register is of {expected}",
    ),
    remedy=Wording("核对是否应登记于本册", "check whether it belongs in this register"),
)
CITY_WITHOUT_POWER = Check(
    code="LS109",
    name="city-without-power",
    weight=Weight.WARNING,
    title=Wording("市级编号早于设区的市制定权", "city number before cities had the power"),
    message=Wording(
        "{number}为市级编号，而{year}年只有省级可以发布地方标准",
        "{number} is a city's number, but in {year} only provinces issued local standards",
    ),
    remedy=Wording(
        "核对年份及当时的发布依据", "check the year and the base on which it was issued"
    ),
)
NUMBER_UNDATED = Check(
    code="LS110",
    name="number-undated",
    weight=Weight.WARNING,
    title=Wording("编号没有年份", "number without a year"),
    message=Wording("{number}没有年份", "{number} has no year"),
    remedy=Wording("补上发布年份", "add the year of publication"),
)
YEAR_MISMATCH = Check(
    code="LS111",
    name="year-mismatch",
    weight=Weight.WARNING,
    title=Wording("编号年份与发布年份不符", "year of the number is not the year of publication"),
    message=Wording(
        "{number}的年份与发布日期{published}不符",
        "the year of {number} does not fit the publication date {published}",
    ),
    remedy=Wording("按公告核对编号与日期", "check number and date against the announcement"),
)
YEAR_IMPLAUSIBLE = Check(
    code="LS112",
    name="year-implausible",
    weight=Weight.FAULT,
    title=Wording("编号年份不可能", "year of the number is not possible"),
    message=Wording(
        "{number}的年份{year}不在{first}至{last}之间",
        "the year {year} of {number} is not within {first} to {last}",
    ),
    remedy=Wording("按公告核对年份", "correct the year from the announcement"),
)
CHECKS = (
    NUMBER_MISSING,
    NUMBER_UNREADABLE,
    NUMBER_REPAIRED,
    SEVERAL_NUMBERS,
    NOT_LOCAL,
    PLACE_UNKNOWN,
    PLACE_NOT_IN_FORCE,
    PLACE_OUTSIDE,
    CITY_WITHOUT_POWER,
    NUMBER_UNDATED,
    YEAR_MISMATCH,
    YEAR_IMPLAUSIBLE,
)

CITY = 4  # digits of a city's code
FIRST_LOCAL_YEAR = 1989  # sl1988 gave local standards their base on 1989-04-01
EARTHQUAKE_HINT = Wording(
    "（DB/T不带省级代码是地震行业标准）",
    " (DB/T without a province code is the earthquake industry's)",
)
NO_HINT = Wording("", "")


def check_number(entry: Entry, context: Context) -> Iterator[Finding]:
    """Report a number that is missing, unreadable, misspelt, doubled or not a local one."""
    if Field.NUMBER in entry.errors:
        yield _unreadable(entry, context)
    elif not entry.numbers[Field.NUMBER]:
        yield context.found(NUMBER_MISSING, entry, Field.NUMBER)
    if len(entry.numbers[Field.NUMBER]) > 1:
        yield _several(entry, context)
    for number in entry.numbers[Field.NUMBER]:
        if number.repairs:
            yield _repaired(number, entry, context)
        if number.kind not in LOCAL:
            yield _not_local(number, entry, context)


def _unreadable(entry: Entry, context: Context) -> Finding:
    error = entry.errors[Field.NUMBER]
    facts = {
        "position": getattr(error, "position", 0) + 1,
        "expected": getattr(error, "expected", NO_HINT),
    }
    return context.found(NUMBER_UNREADABLE, entry, Field.NUMBER, facts=facts)


def _repaired(number: StandardNumber, entry: Entry, context: Context) -> Finding:
    canonical = str(number)
    words = {repair.code: repair.wording for repair in number.repairs}
    why = Wording(
        "、".join(word.zh for word in words.values()), "; ".join(word.en for word in words.values())
    )
    facts = {"canonical": canonical, "repairs": list(words), "why": why}
    return context.found(NUMBER_REPAIRED, entry, Field.NUMBER, facts=facts, suggestion=canonical)


def _several(entry: Entry, context: Context) -> Finding:
    numbers = entry.numbers[Field.NUMBER]
    told = "、".join(map(str, numbers))
    facts = {"count": len(numbers), "numbers": told}
    return context.found(SEVERAL_NUMBERS, entry, Field.NUMBER, facts=facts)


def _not_local(number: StandardNumber, entry: Entry, context: Context) -> Finding:
    earthquake = number.kind is Kind.INDUSTRY and number.body == "DB"
    hint = EARTHQUAKE_HINT if earthquake else NO_HINT
    facts = {"number": number, "kind": number.kind.wording, "hint": hint}
    return context.found(NOT_LOCAL, entry, Field.NUMBER, facts=facts)


def check_place(entry: Entry, context: Context) -> Iterator[Finding]:
    """Report a place that never was, was not in force, is elsewhere, or had no power yet."""
    for number in entry.numbers[Field.NUMBER]:
        if number.place_code is None:
            continue
        yield from _place_of(number, number.place_code, entry, context)
        if number.year and len(number.place_code) == CITY:
            yield from _city_power(number, number.place_code, number.year, entry, context)


def _place_of(
    number: StandardNumber, code: str, entry: Entry, context: Context
) -> Iterator[Finding]:
    day = date(number.year, 7, 1) if number.year else context.as_of
    facts = {"number": number, "place": code}
    if context.places.get(code, day) is None:
        if not context.places.history(code):
            yield context.found(PLACE_UNKNOWN, entry, Field.NUMBER, facts=facts)
            return
        try:
            context.places.find(code, day)
        except PlaceError as error:
            facts["why"] = error.wording
            yield context.found(PLACE_NOT_IN_FORCE, entry, Field.NUMBER, facts=facts)
    if context.place and not code.startswith(context.place):
        facts["expected"] = context.place
        yield context.found(PLACE_OUTSIDE, entry, Field.NUMBER, facts=facts)


def _city_power(
    number: StandardNumber, code: str, year: int, entry: Entry, context: Context
) -> Iterator[Finding]:
    """Judge by the last day of the number's year: a power that came in that year is enough."""
    rule = context.law.on(date(year, 12, 31), code).get_rule("local.issuer-level")
    if rule is None:
        return
    judged = rule.judge(NumberFacts(place_code=code))
    if judged.outcome is Outcome.BROKEN:
        facts = {"number": number, "year": year}
        yield context.found(
            CITY_WITHOUT_POWER, entry, Field.NUMBER, facts=facts, citations=rule.citations
        )


def check_year(entry: Entry, context: Context) -> Iterator[Finding]:
    """Report a year that is missing, in the future, or not that of publication."""
    number = entry.number
    if number is None:
        return
    if number.year is None:
        yield context.found(NUMBER_UNDATED, entry, Field.NUMBER, facts={"number": number})
        return
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
