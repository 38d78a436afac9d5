"""Rows of a sheet that are no entries (非登记行): totals, signatures, headers and headings again.

A row of a register is set aside only where it has nothing that may be a standard's number, a row
of a log only where it has neither a number beside its first words nor a day; and what stands first
in it says what it is. A standard whose number is missing stays a row: calling one no standard is
worse than asking about a line that is none.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping

from localstd._attrs import frozen
from localstd.audit.logs import LOG_DAYS, LogField
from localstd.audit.row import DATES, Aside, Field, SetAside
from localstd.calendar import DateError, PartialDate
from localstd.registers.header import Header
from localstd.registers.vocabulary import F

__all__ = ["LogSieve", "Sieve"]

_FEWEST_COLUMNS = 3  # of a table whose rows hold one cell only by way of exception

_COUNT = re.compile(r"[共计约]*\d[\d,.]*[项个条件行种份%]?(?:标准|地方标准)?|[-—/]+")
_TOTAL = re.compile(
    r"(?:本页|本表|以上|全省|全市|全年|全部)?(?:合计|总计|小计|共计|累计|总数|subtotal|(?:grand)?total)"
    r"(?:\(.*\))?:?(?:共?\d[\d,.]*[项个条件行种份]?(?:标准|地方标准)?)?[。.]?"
    r"|共[计有]?\d+[项个条件行种份].*"
)
_GROUP_TOTAL = re.compile(r".{1,20}(?:合计|总计|小计|共计)")
_REMARK = re.compile(
    r"(?:"
    r"(?:填表|填报|制表|编制|审核|复核|审批|校核|校对|批准|签发|经办|统计|录入|上报|报送|打印|导出|联系)"
    r"(?:人|员|者|人员|单位|部门|机关|日期|时间|电话|负责人|说明)?"
    r"|(?:主要|分管|单位|部门|处室|科室|统计)?(?:负责人|领导|负责同志)"
    r"|(?:填表|填报|报送|制表)?(?:单位|部门)(?:公章|盖章|名称)?|公章|盖章|签字|签名|签章|电话|日期"
    r"|(?:数据)?(?:截止|截至)(?:日期|时间)?|数据来源|资料来源|来源"
    r"|附件|preparedby|checkedby|approvedby"
    r")(?:\(.*?\))?\d*(?:$|:)"
    r"|(?:附注|备注|说明|注释|注意事项|注意|注|notes?|remarks?)(?:\(.*?\))?\d*(?:$|[:.])"
    r"|\(?[-—]*(?:以下|以上|本页|此页)(?:空白|无正文)[-—]*\)?$"
    r"|第\d+页(?:[,，/]?共\d+页)?$"
)
_HEADING = re.compile(
    r"[(]?[一二三四五六七八九十]{1,3}[)]?[、.,:]"
    r"|第[一二三四五六七八九十\d]+[季月批类章部篇]"
    r"|\d{4}年度?(?:第?[一二三四1-4]季度|\d{1,2}月份?|[上下]半年)?$"
)
_NUMERAL = re.compile(r"[(]?[一二三四五六七八九十]{1,3}[)]?[、.]?")
_LETTER = re.compile(r"[a-z]")
_LOG_DAYS = frozenset(LOG_DAYS)


@frozen
class Sieve:
    """What is known of a register's header by which its rows are told from the sheet's.

    >>> from localstd.registers.headings import STANDARDS
    >>> from localstd.registers.header import find_header
    >>> found = find_header([(1, ["序号", "标准编号", "标准名称"])], STANDARDS, {})
    >>> sieve = Sieve.of(found)
    >>> sieve.aside(["合计", "10项", ""])
    SetAside(reason=<Aside.TOTAL: 'total'>, text='合计')
    >>> sieve.aside(["9", "", "社区养老服务规范"]) is None
    True
    """

    number: int
    grid: "_Grid"

    @classmethod
    def of(cls, header: Header[Field]) -> "Sieve":
        """Take what is needed of a header that has a column for the number."""
        number = header.columns[Field.NUMBER]
        days = [place for field, place in header.columns.items() if field in DATES]
        return cls(number=number, grid=_Grid.of(header, number, days))

    def aside(self, cells: list[str]) -> SetAside | None:
        """Say what a row is that is no standard; ``None`` where it may be one."""
        number = cells[self.number]
        if "A" <= number[:1] <= "z" and number[-1:].isdigit():
            return None  # nearly every row: letters first, a year last
        filled = _filled(cells)
        reason = self.grid.reason(filled)
        return SetAside(reason, cells[next(iter(filled))].strip()) if reason else None


@frozen
class LogSieve:
    """What is known of a log's header by which its rows are told from the sheet's.

    >>> from localstd.audit import LogKind
    >>> from localstd.registers.header import find_header
    >>> from localstd.registers.log_headings import LOGS
    >>> cells = ["编号", "类型", "收到日期"]
    >>> sieve = LogSieve.of(find_header([(1, cells)], LOGS[LogKind.COMPLAINTS], {}))
    >>> sieve.aside(["填表人：某人", "", ""]).value, sieve.aside(["电话", "投诉", "2026-03-02"])
    ('remark', None)
    """

    number: int | None
    grid: "_Grid"

    @classmethod
    def of(cls, header: Header[LogField]) -> "LogSieve":
        """Take what is needed of a header; the number may be the same for all rows."""
        number = header.columns.get(LogField.NUMBER)
        days = [place for field, place in header.columns.items() if field in _LOG_DAYS]
        return cls(number=number, grid=_Grid.of(header, number, days))

    def aside(self, cells: list[str]) -> Aside | None:
        """Say what a row is that is no entry; ``None`` where it may be one.

        What stands in it is not repeated: it may name a person.
        """
        filled = _filled(cells)
        if self.number in filled and next(iter(filled)) != self.number:
            return None
        return None if self.grid.tells_a_day(filled) else self.grid.reason(filled)


@frozen
class _Grid:
    """The columns of a table: the leftmost, that of the number, those that a field is read from."""

    left: int
    number: int | None
    days: frozenset[int]
    read: frozenset[int]
    lines: tuple[tuple[str, ...], ...]
    is_wide: bool

    @classmethod
    def of(cls, header: Header[F], number: int | None, days: Iterable[int]) -> "_Grid":
        filled = [place for place, cell in enumerate(header.cells) if cell.strip()]
        return cls(
            left=filled[0],
            number=number,
            days=frozenset(days),
            read=frozenset(header.columns.values()),
            lines=tuple(tuple(map(_compact, line)) for line in header.lines),
            is_wide=len(filled) >= _FEWEST_COLUMNS,
        )

    def reason(self, filled: Mapping[int, str]) -> Aside | None:
        place, first = next(iter(filled.items()))
        if any(_repeats(filled, line) for line in self.lines):
            return Aside.HEADER
        if _REMARK.match(first):
            return Aside.REMARK
        if place != self.number and _LETTER.search(self._number(filled)):
            return None
        if _TOTAL.fullmatch(first) and not self.tells_a_day(filled):
            return Aside.TOTAL
        if _GROUP_TOTAL.fullmatch(first) and all(map(_COUNT.fullmatch, list(filled.values())[1:])):
            return Aside.TOTAL
        return self._heading(filled)

    def _number(self, filled: Mapping[int, str]) -> str:
        return "" if self.number is None else filled.get(self.number, "")

    def _heading(self, filled: Mapping[int, str]) -> Aside | None:
        """One cell across the table, or a Chinese numeral and the name of the group."""
        place, first = next(iter(filled.items()))
        if place != self.left or not self.is_wide:
            return None
        if len(filled) == 2 and _NUMERAL.fullmatch(first):  # noqa: PLR2004  numeral and name
            return Aside.SECTION
        if len(filled) > 1:
            return None
        if place not in self.read:
            return Aside.BLANK if first.isdigit() else Aside.SECTION
        if place == self.number:
            return None if _LETTER.search(first) or first.isascii() else Aside.SECTION
        return Aside.SECTION if _HEADING.match(first) else None

    def tells_a_day(self, filled: Mapping[int, str]) -> bool:
        """Say whether a column of dates holds a date, as that of an entry would."""
        return any(_is_day(cell) for place, cell in filled.items() if place in self.days)


def _filled(cells: list[str]) -> dict[int, str]:
    return {place: _compact(cell) for place, cell in enumerate(cells) if cell.strip()}


def _compact(cell: str) -> str:
    """Strip a cell of blanks, letter case and width: 合　计 is 合计."""
    return "".join(unicodedata.normalize("NFKC", cell).casefold().split())


def _repeats(filled: Mapping[int, str], line: tuple[str, ...]) -> bool:
    """Say whether each cell is that of the header's line, and not by chance a single one."""
    told = sum(map(bool, line))
    return len(filled) >= min(2, told) and all(
        place < len(line) and line[place] == cell for place, cell in filled.items()
    )


def _is_day(cell: str) -> bool:
    try:
        return PartialDate.parse(cell).month is not None
    except DateError:
        return False
