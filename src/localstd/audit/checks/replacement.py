"""Checks of what replaces what (代替), as far as one row tells."""

from collections.abc import Iterator
from datetime import date

from localstd.audit.context import Context
from localstd.audit.entry import Entry
from localstd.audit.row import Field
from localstd.law import Check, Citation, Finding, Weight
from localstd.numbers import StandardNumber
from localstd.wording import Wording

__all__ = ["CHECKS", "check_replacement"]

REPLACEMENT_UNREADABLE = Check(
    code="LS401",
    name="replacement-unreadable",
    weight=Weight.WARNING,
    title=Wording("代替关系无法识别", "replacement not readable"),
    message=Wording("{field}“{value}”不是标准编号", "{field} “{value}” is not a standard number"),
    remedy=Wording("按标准前言核对", "check it against the foreword of the standard"),
)
REPLACES_ITSELF = Check(
    code="LS402",
    name="replaces-itself",
    weight=Weight.FAULT,
    title=Wording("代替自身", "replaces itself"),
    message=Wording("{number}代替自身", "{number} replaces itself"),
    remedy=Wording("核对被代替标准的年份", "check the year of the replaced standard"),
)
REPLACES_NEWER = Check(
    code="LS403",
    name="replaces-newer",
    weight=Weight.FAULT,
    title=Wording("代替年份更晚的标准", "replaces something newer"),
    message=Wording(
        "{number}代替年份更晚的{replaced}", "{number} replaces {replaced}, which is newer"
    ),
    remedy=Wording("核对代替与被代替是否颠倒", "check whether the two were swapped"),
)
REPLACES_OTHER_PLACE = Check(
    code="LS404",
    name="replaces-other-place",
    weight=Weight.WARNING,
    title=Wording("代替其他地区的标准", "replaces another place's standard"),
    message=Wording(
        "{number}代替其他地区的{replaced}",
        "{number} replaces {replaced}, which is of another place",
    ),
    remedy=Wording("核对被代替标准的编号", "check the number of the replaced standard"),
)
MANDATORY_MADE_RECOMMENDED = Check(
    code="LS405",
    name="mandatory-made-recommended",
    weight=Weight.NOTE,
    title=Wording("强制性标准由推荐性标准代替", "recommended standard replaces a mandatory one"),
    message=Wording(
        "推荐性的{number}代替强制性的{replaced}",
        "{number}, recommended, replaces {replaced}, which was mandatory",
    ),
    remedy=Wording(
        "无须处理；引用{replaced}的文件应改引",
        "no action needed; documents that cite {replaced} should cite its replacement",
    ),
)
CHECKS = (
    REPLACEMENT_UNREADABLE,
    REPLACES_ITSELF,
    REPLACES_NEWER,
    REPLACES_OTHER_PLACE,
    MANDATORY_MADE_RECOMMENDED,
)


def check_replacement(entry: Entry, context: Context) -> Iterator[Finding]:
    """Report replacements that cannot be read, or that cannot be."""
    for field in (Field.REPLACES, Field.REPLACED_BY):
        if field in entry.errors:
            yield context.found(
                REPLACEMENT_UNREADABLE, entry, field, facts={"field": field.wording}
            )
    number = entry.number
    if number is None:
        return
    for older in entry.numbers[Field.REPLACES]:
        yield from _pair(number, older, Field.REPLACES, entry, context)
    for newer in entry.numbers[Field.REPLACED_BY]:
        yield from _pair(newer, number, Field.REPLACED_BY, entry, context)


def _pair(
    number: StandardNumber, replaced: StandardNumber, field: Field, entry: Entry, context: Context
) -> Iterator[Finding]:
    facts = {"number": number, "replaced": replaced}
    if number.key == replaced.key:
        yield context.found(REPLACES_ITSELF, entry, field, facts=facts)
        return
    if number.year and replaced.year and replaced.year > number.year:
        yield context.found(REPLACES_NEWER, entry, field, facts=facts)
    if number.place_code and replaced.place_code:
        yield from _local_pair(number, replaced, field, entry, context)


def _local_pair(
    number: StandardNumber, replaced: StandardNumber, field: Field, entry: Entry, context: Context
) -> Iterator[Finding]:
    facts = {"number": number, "replaced": replaced}
    if (number.place_code or "")[:2] != (replaced.place_code or "")[:2]:
        yield context.found(REPLACES_OTHER_PLACE, entry, field, facts=facts)
    if replaced.claims_mandatory and not number.claims_mandatory:
        cited = _recommended_only(number, entry, context)
        yield context.found(MANDATORY_MADE_RECOMMENDED, entry, field, facts=facts, citations=cited)


def _recommended_only(
    number: StandardNumber, entry: Entry, context: Context
) -> tuple[Citation, ...]:
    """Cite the law of the newer standard's day, if any then made local standards recommended."""
    published = entry.published.first if entry.published else context.as_of
    day = date(number.year, 12, 31) if number.year else published
    rule = context.law.on(day, number.place_code).get_rule("local.recommended-only")
    return rule.citations if rule else ()
