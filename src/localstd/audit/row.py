"""Rows (登记行): what a register says of one standard, as text by field."""

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from localstd._attrs import error, frozen, mapping_field
from localstd.errors import LocalstdError, UnfitArgumentError, nearest
from localstd.legible import shown
from localstd.wording import Wording

__all__ = ["DATES", "Aside", "Field", "Row", "SetAside", "UnknownFieldError", "numbered"]


class Field(StrEnum):
    """The things that a register can say of a standard."""

    NUMBER = "number"  #: 标准编号
    TITLE = "title"  #: 标准名称
    APPROVED = "approved"  #: 批准日期
    PUBLISHED = "published"  #: 发布日期
    IMPLEMENTED = "implemented"  #: 实施日期
    ABOLISHED = "abolished"  #: 废止日期
    REVIEWED = "reviewed"  #: 最近复审日期
    PUBLICIZED = "publicized"  #: 公开日期 (catalogue and text made public)
    FILED = "filed"  #: 备案日期
    FILING_NUMBER = "filing_number"  #: 备案号
    STATUS = "status"  #: 状态
    REPLACES = "replaces"  #: 代替
    REPLACED_BY = "replaced_by"  #: 被代替
    ISSUER = "issuer"  #: 发布部门
    TRACK = "track"  #: 管理渠道
    SECTOR = "sector"  #: 行业主管部门
    COMMITTEE = "committee"  #: 归口的标准化技术委员会
    DECLARED = "declared"  #: 自我声明公开日期
    REGISTERED = "registered"  #: 社会团体登记日期
    REVIEW_YEARS = "review_years"  #: 复审周期（年）, by the rules of whoever made the standard
    VALID_UNTIL = "valid_until"  #: 备案有效期至
    CREDIT_CODE = "credit_code"  #: 统一社会信用代码 of the issuer

    @property
    def wording(self) -> Wording:
        """Name the field in both languages.

        >>> Field.FILED.wording.zh
        '备案日期'
        """
        return _WORDS[self]


_WORDS = {
    Field.NUMBER: Wording("标准编号", "standard number"),
    Field.TITLE: Wording("标准名称", "title"),
    Field.APPROVED: Wording("批准日期", "approval date"),
    Field.PUBLISHED: Wording("发布日期", "publication date"),
    Field.IMPLEMENTED: Wording("实施日期", "implementation date"),
    Field.ABOLISHED: Wording("废止日期", "abolition date"),
    Field.REVIEWED: Wording("复审日期", "review date"),
    Field.PUBLICIZED: Wording("公开日期", "date of publicity"),
    Field.FILED: Wording("备案日期", "filing date"),
    Field.FILING_NUMBER: Wording("备案号", "filing number"),
    Field.STATUS: Wording("状态", "status"),
    Field.REPLACES: Wording("代替", "replaces"),
    Field.REPLACED_BY: Wording("被代替", "replaced by"),
    Field.ISSUER: Wording("发布部门", "issuing department"),
    Field.TRACK: Wording("管理渠道", "track"),
    Field.SECTOR: Wording("主管部门", "sector department"),
    Field.COMMITTEE: Wording("归口单位", "committee"),
    Field.DECLARED: Wording("自我声明公开日期", "date of self-declaration"),
    Field.REGISTERED: Wording("社会团体登记日期", "registration of the organisation"),
    Field.REVIEW_YEARS: Wording("复审周期（年）", "review cycle in years"),
    Field.VALID_UNTIL: Wording("备案有效期至", "filing valid until"),
    Field.CREDIT_CODE: Wording("统一社会信用代码", "credit code"),
}


_FIELDS = {field.value: field for field in Field}

#: The fields whose cells are dates (日期).
DATES = (
    Field.APPROVED,
    Field.PUBLISHED,
    Field.IMPLEMENTED,
    Field.ABOLISHED,
    Field.REVIEWED,
    Field.PUBLICIZED,
    Field.FILED,
    Field.DECLARED,
    Field.REGISTERED,
    Field.VALID_UNTIL,
)


_A_ROW: Final = Wording(
    "Row，或由字段名到值的映射；文件用 open_register 打开",
    "a Row, or a mapping of fields to values; open_register opens a file",
)


class Aside(StrEnum):
    """What a row of a sheet is that is no standard (非标准行)."""

    TOTAL = "total"  #: 合计、小计
    REMARK = "remark"  #: 填表人、审核人、备注 and the like
    HEADER = "header"  #: the header again, as page breaks leave it (重复的表头)
    SECTION = "section"  #: the heading of a group of rows, such as 一、农业 (分组标题)
    BLANK = "blank"  #: nothing but a serial number (只有序号)

    @property
    def wording(self) -> Wording:
        """Say in both languages what it is.

        >>> Aside.TOTAL.wording.zh, Aside.SECTION.wording.en
        ('合计行', 'the heading of a group')
        """
        return _ASIDES[self]


_ASIDES = {
    Aside.TOTAL: Wording("合计行", "a line of totals"),
    Aside.REMARK: Wording("落款或者说明", "a line of signatures or remarks"),
    Aside.HEADER: Wording("重复的表头", "the header once more"),
    Aside.SECTION: Wording("分组标题", "the heading of a group"),
    Aside.BLANK: Wording("只有序号的空行", "a line with nothing but its serial number"),
}


@frozen(kw_only=False)
class SetAside:
    """Why a row is taken for no standard, and the first words that stand in it.

    >>> print(SetAside(Aside.TOTAL, "合计").reason.wording.en)
    a line of totals
    """

    reason: Aside
    text: str


@frozen
class Row:
    """One row of a register: its number in the file (the first row is 1) and its cells.

    A cell is text as found; an absent field is absent from ``cells``, an empty cell is ``""``.
    Where ``aside`` says so, the row belongs to the sheet and is no standard: it is told, but
    neither judged nor counted.
    """

    number: int
    cells: Mapping[Field, str] = mapping_field()
    aside: SetAside | None = None

    @classmethod
    def of(cls, number: int, told: Mapping[str, object]) -> "Row":
        """Make a row from a mapping of field names to values; dates and numbers print themselves.

        Raises:
            UnfitArgumentError: if it is no mapping, such as the path of a file.
            UnknownFieldError: if a name is none of the fields.

        >>> from datetime import date
        >>> row = Row.of(2, {"number": "DB34/T 1-2020", "published": date(2020, 5, 1)})
        >>> row.cells[Field.PUBLISHED]
        '2020-05-01'
        """
        if not isinstance(told, Mapping):
            raise UnfitArgumentError.of("row", told, _A_ROW)
        cells = {_field(name): "" if value is None else str(value) for name, value in told.items()}
        return cls(number=number, cells=MappingProxyType(cells))


def numbered(told: Iterable[Row | Mapping[str, object]]) -> Iterator[Row]:
    """Make rows of mappings, numbered from 1 as they come; what is a row already stays as it is.

    Raises:
        UnknownFieldError: if a mapping has a field that there is not.

    >>> [row.number for row in numbered([{"number": "DB34/T 1-2020"}, Row.of(7, {})])]
    [1, 7]
    """
    for number, one in enumerate(told, start=1):
        yield one if isinstance(one, Row) else Row.of(number, one)


@error
class UnknownFieldError(LocalstdError):
    """A register or a log was said to have a field that there is not.

    >>> print(UnknownFieldError(name="price").wording.en.partition(";")[0])
    there is no field 'price'
    """

    name: str
    known: tuple[str, ...] = tuple(Field)

    @property
    def wording(self) -> Wording:
        """Name it, and say which there are."""
        name, known = shown(self.name), nearest(self.name, self.known)
        return Wording(f"没有字段“{name}”；{known.zh}", f"there is no field '{name}'; {known.en}")


def _field(name: str) -> Field:
    found = _FIELDS.get(name)
    if found is None:
        raise UnknownFieldError(name=str(name))
    return found
