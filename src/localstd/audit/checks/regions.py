"""Serials of regional cooperation (区域协同标准): one draft, several provinces, one serial.

The blocks are those by which numbers are given (:mod:`localstd.steps.blocks`); those that a
number alone does not show are not reported. Numbers of one block with one serial are taken for one
standard, and held against each other. Only of such numbers anything is remembered, and of which
provinces the register has standards at all.
"""

import unicodedata
from collections.abc import Iterator, Mapping

from localstd._attrs import frozen
from localstd.audit.context import Context
from localstd.audit.entry import LOCAL, Entry
from localstd.audit.row import Field
from localstd.calendar import Certainty, PartialDate
from localstd.law import Check, Finding, Weight
from localstd.law.finding import Fact, unchecked
from localstd.numbers import StandardNumber
from localstd.standards import Status
from localstd.steps.blocks import Block, block_of
from localstd.wording import Wording

__all__ = ["CHECKS", "RegionalPartners", "check_region"]

REGIONAL_SERIAL = Check(
    code="LS113",
    name="regional-serial",
    weight=Weight.NOTE,
    title=Wording("区域协同标准的顺序号", "serial of a regional standard"),
    message=Wording(
        "{number}的顺序号属{region}协同号段", "the serial of {number} is of the block of {region}"
    ),
    remedy=Wording(
        "无须处理；应与其他省的同号标准一并核对",
        "no action needed; check it together with the other provinces' standards of that serial",
    ),
)
REGIONAL_YEAR = Check(
    code="LS900",
    name="regional-year-differs",
    weight=Weight.WARNING,
    title=Wording("区域协同标准的年代号不一致", "years of a regional standard differ"),
    message=Wording(
        "{number}与{others}的顺序号相同，年代号不同",
        "{number} has the same serial as {others}, but another year",
    ),
    remedy=Wording(
        "核对年代号；其中一方已单独修订的，无须处理",
        "check the years; where one province revised its own, no action is needed",
    ),
)
REGIONAL_TITLE = Check(
    code="LS901",
    name="regional-title-differs",
    weight=Weight.WARNING,
    title=Wording("区域协同标准的名称不一致", "titles of a regional standard differ"),
    message=Wording(
        "{number}名称为“{own}”，{first}名称为“{other}”",
        "{number} is called “{own}”, and {first} “{other}”",
    ),
    remedy=Wording("按标准文本核对名称和编号", "check titles and numbers against the texts"),
)
REGIONAL_DATE = Check(
    code="LS902",
    name="regional-date-differs",
    weight=Weight.NOTE,
    title=Wording("区域协同标准的日期不一致", "dates of a regional standard differ"),
    message=Wording(
        "{number}的{what}为{own}，{first}为{other}",
        "the {what} of {number} is {own}, that of {first} {other}",
    ),
    remedy=Wording("按各省公告核对日期", "check the dates against the announcements"),
)
PARTNER_MISSING = Check(
    code="LS903",
    name="regional-partner-missing",
    weight=Weight.NOTE,
    title=Wording("未见合作方的同号标准", "the partner's number is missing"),
    message=Wording(
        "{number}属{region}协同号段，登记册未见{missing}",
        "{number} is of the block of {region}, and the register has no {missing}",
    ),
    remedy=Wording(
        "核对该省是否参与、是否已发布并备案",
        "check whether that province takes part, and has published and filed it",
    ),
)
CHECKS = (REGIONAL_SERIAL, REGIONAL_YEAR, REGIONAL_TITLE, REGIONAL_DATE, PARTNER_MISSING)

_PUBLISHED = Wording("发布（批准）日期", "day of publication (approval)")
_IMPLEMENTED = Wording("实施日期", "day of implementation")
_PROVINCE_DIGITS = 2
_OVER = frozenset({Status.ABOLISHED, Status.REPLACED})


def check_region(entry: Entry, context: Context) -> Iterator[Finding]:
    """Note a serial of a regional block; the blocks are not checked, so it is possible only."""
    for number in entry.numbers[Field.NUMBER]:
        block = block_of(number)
        if block is not None:
            yield context.found(
                REGIONAL_SERIAL,
                entry,
                Field.NUMBER,
                facts={"number": number, "region": block.region},
                certainty=Certainty.POSSIBLE,
                citations=tuple(map(context.law.provisions.cite, block.bases)),
            )


@frozen
class Partner:
    """What is remembered of a number of a block: enough to hold its partners against it."""

    number: StandardNumber
    row: int
    title: str
    published: PartialDate | None
    implemented: PartialDate | None
    is_over: bool


class RegionalPartners:
    """Remember numbers of regional blocks, and say whether partners agree."""

    def __init__(self) -> None:
        self._groups: dict[tuple[str, str], dict[str, Partner]] = {}
        self._blocks: dict[tuple[str, str], Block] = {}
        self._covered: set[str] = set()

    def see(self, entry: Entry, context: Context) -> Iterator[Finding]:
        """Remember; a number that stands there already is told of by another check."""
        for number in entry.numbers[Field.NUMBER]:
            place = number.place_code or ""
            if number.kind in LOCAL and len(place) == _PROVINCE_DIGITS:
                self._covered.add(place)
            block = block_of(number)
            if block is not None and number.year is not None:
                key = (block.region.en, number.serial)
                self._blocks[key] = block
                self._groups.setdefault(key, {}).setdefault(
                    number.key, _partner(number, entry, context)
                )
        yield from ()

    def end(self, context: Context) -> Iterator[Finding]:
        """Hold the numbers of each serial against each other, in the order in which they came."""
        for key, partners in self._groups.items():
            block, told = self._blocks[key], tuple(partners.values())
            reporting = _Reporting(block=block, context=context)
            yield from _years(told, reporting)
            for year in dict.fromkeys(one.number.year for one in told):
                edition = tuple(one for one in told if one.number.year == year)
                for other in edition[1:]:
                    yield from _differences(edition[0], other, reporting)
                yield from self._missing(edition, told, reporting)

    def _missing(
        self, edition: tuple[Partner, ...], told: tuple[Partner, ...], reporting: "_Reporting"
    ) -> Iterator[Finding]:
        """Name the partners of which no edition is there, though the register has others of them.

        What is over is looked for no more: a partner may have ended its copy before.
        """
        there = {one.number.place_code for one in told}
        missing = sorted((reporting.block.provinces & self._covered) - there)
        if missing and not all(one.is_over for one in edition):
            numbers = [f"DB{place}/T {edition[0].number.serial}" for place in missing]
            facts = {"region": reporting.block.region, "missing": numbers}
            yield reporting.found(PARTNER_MISSING, edition[0], facts)


@frozen
class _Reporting:
    """What a finding about a block rests on."""

    block: Block
    context: Context

    def found(self, check: Check, partner: Partner, facts: Mapping[str, Fact]) -> Finding:
        """Make a finding at a row; the blocks are not checked, so it is possible only."""
        citations = tuple(map(self.context.law.provisions.cite, self.block.bases))
        value = str(partner.number)
        return Finding(
            check=check,
            facts={"value": value, "number": partner.number, **facts},
            certainty=Certainty.POSSIBLE,
            citations=citations,
            notes=unchecked(citations),
            where=self.context.where(partner.row, Field.NUMBER, value, title=partner.title),
        )


def _partner(number: StandardNumber, entry: Entry, context: Context) -> Partner:
    return Partner(
        number=number,
        row=entry.row.number,
        title=entry.text(Field.TITLE),
        published=entry.published,
        implemented=entry.dates.get(Field.IMPLEMENTED),
        is_over=entry.dated_status(context.as_of) is Status.ABOLISHED or entry.status in _OVER,
    )


def _years(told: tuple[Partner, ...], reporting: _Reporting) -> Iterator[Finding]:
    """Report a province none of whose editions has the year of any partner's.

    Where that is so of all of them, the one that came first is taken for right.
    """
    years: dict[str | None, set[int | None]] = {}
    for one in told:
        years.setdefault(one.number.place_code, set()).add(one.number.year)
    odd = [place for place in years if not years[place] & _other_years(years, place)]
    for place in odd[1:] if len(odd) == len(years) else odd:
        last = next(one for one in reversed(told) if one.number.place_code == place)
        others = tuple(str(one.number) for one in told if one.number.place_code != place)
        yield reporting.found(REGIONAL_YEAR, last, {"others": others})


def _other_years(years: Mapping[str | None, set[int | None]], place: str | None) -> set[int | None]:
    return {year for one, found in years.items() if one != place for year in found}


def _differences(first: Partner, other: Partner, reporting: _Reporting) -> Iterator[Finding]:
    """Report what a partner's row tells otherwise than the first one's."""
    if first.row == other.row:
        return
    if first.title and other.title and _plain(first.title) != _plain(other.title):
        facts = {"own": other.title, "first": first.number, "other": first.title}
        yield reporting.found(REGIONAL_TITLE, other, facts)
    for what, own, its in (
        (_PUBLISHED, other.published, first.published),
        (_IMPLEMENTED, other.implemented, first.implemented),
    ):
        if own is not None and its is not None and (own.last < its.first or its.last < own.first):
            facts = {"what": what, "own": own, "first": first.number, "other": its}
            yield reporting.found(REGIONAL_DATE, other, facts)


def _plain(title: str) -> str:
    """Leave out what registers write in one way and another: width, case, spaces."""
    return "".join(unicodedata.normalize("NFKC", title).casefold().split())
