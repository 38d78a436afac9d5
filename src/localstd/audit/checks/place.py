"""Checks of the place that a number names (行政区划): known, in force that year, with the power."""

from collections.abc import Iterator
from datetime import date

from localstd.audit.context import Context
from localstd.audit.entry import LOCAL, Entry
from localstd.audit.row import Field
from localstd.law import Check, Finding, NumberFacts, Outcome, Weight
from localstd.numbers import StandardNumber
from localstd.places import Level, PlaceError, lies_in
from localstd.wording import Wording

__all__ = ["CHECKS", "check_place"]

PLACE_UNKNOWN = Check(
    code="LS106",
    name="place-unknown",
    weight=Weight.FAULT,
    title=Wording("行政区划代码不存在", "no such place"),
    message=Wording(
        "{number}的行政区划代码{place}不在1981年以来的代码表中",
        "the code {place} of {number} is in no table of places since 1981",
    ),
    remedy=Wording("按公告核对代码", "correct the code from the announcement"),
)
PLACE_NOT_IN_FORCE = Check(
    code="LS107",
    name="place-not-in-force",
    weight=Weight.FAULT,
    title=Wording("该年份无此行政区划", "the place did not exist in that year"),
    message=Wording("{number}：{why}", "{number}: {why}"),
    remedy=Wording("核对编号的代码与年份", "check the number's place code and year"),
)
PLACE_OUTSIDE = Check(
    code="LS108",
    name="place-outside",
    weight=Weight.WARNING,
    title=Wording("不属本登记册的地区", "of another place than the register's"),
    message=Wording(
        "{number}的行政区划代码为{place}，本册为{expected}",
        "{number} is of {place}; this register is of {expected}",
    ),
    remedy=Wording("核对是否应登记于本册", "check whether it belongs in this register"),
)
CITY_WITHOUT_POWER = Check(
    code="LS109",
    name="city-without-power",
    weight=Weight.WARNING,
    title=Wording("该级地方当年无权发布地方标准", "level without power to issue in that year"),
    message=Wording(
        "{number}为{level}编号，而{year}年只有{holders}可以发布地方标准",
        "{number} is of {level}, but in {year} only {holders} could issue local standards",
    ),
    remedy=Wording(
        "核对年份及当时的发布依据", "check the year and the base on which it was issued"
    ),
)
CHECKS = (
    PLACE_UNKNOWN,
    PLACE_NOT_IN_FORCE,
    PLACE_OUTSIDE,
    CITY_WITHOUT_POWER,
)

LEVELS = {Level.CITY: Wording("市级", "a city"), Level.COUNTY: Wording("县级", "a county")}
PROVINCES = Wording("省级", "provinces")
PROVINCES_AND_CITIES = Wording("省级和设区的市级", "provinces and cities")


def check_place(entry: Entry, context: Context) -> Iterator[Finding]:
    """Report a place that never was, was not in force, is elsewhere, or had no power yet."""
    for number in entry.numbers[Field.NUMBER]:
        if number.place_code is None:
            continue
        if number.kind not in LOCAL:
            yield from _outside(number, number.place_code, entry, context)
            continue
        yield from _place_of(number, number.place_code, entry, context)
        if number.year and Level.of(number.place_code) in LEVELS:
            yield from _power(number, number.place_code, number.year, entry, context)


def _place_of(
    number: StandardNumber, code: str, entry: Entry, context: Context
) -> Iterator[Finding]:
    facts = {"number": number, "place": code}
    error = _refused(number, code, context)
    if error is not None and not error.history:
        yield context.found(PLACE_UNKNOWN, entry, Field.NUMBER, facts=facts)
        return
    if error is not None:
        facts["why"] = error.wording
        yield context.found(PLACE_NOT_IN_FORCE, entry, Field.NUMBER, facts=facts)
    if context.place is not None:
        yield from _outside(number, code, entry, context)


def _outside(
    number: StandardNumber, code: str, entry: Entry, context: Context
) -> Iterator[Finding]:
    """An enterprise's region is its own affair: whether it ever was a place is not asked."""
    if not lies_in(code, context.place):
        facts = {"number": number, "place": code, "expected": context.place}
        yield context.found(PLACE_OUTSIDE, entry, Field.NUMBER, facts=facts)


def _refused(number: StandardNumber, code: str, context: Context) -> PlaceError | None:
    """Say why there is no such place: in the number's year or, undated, on the day of the audit."""
    if number.place(context.places) is not None:
        return None
    try:
        context.places.find(code, date(number.year, 7, 1) if number.year else context.as_of)
    except PlaceError as error:
        return error
    return None


def _power(
    number: StandardNumber, code: str, year: int, entry: Entry, context: Context
) -> Iterator[Finding]:
    """Judge by the last day of the number's year: a power that came in that year is enough."""
    rule = context.law.on(date(year, 12, 31), code).get_rule("local.issuer-level")
    if rule is None:
        return
    if rule.judge(NumberFacts(place_code=code)).outcome is Outcome.BROKEN:
        cities_too = rule.judge(NumberFacts(place_code=code[:4])).outcome is Outcome.KEPT
        facts = {
            "number": number,
            "year": year,
            "level": LEVELS[Level.of(code)],
            "holders": PROVINCES_AND_CITIES if cities_too else PROVINCES,
        }
        yield context.found(
            CITY_WITHOUT_POWER, entry, Field.NUMBER, facts=facts, citations=rule.citations
        )
