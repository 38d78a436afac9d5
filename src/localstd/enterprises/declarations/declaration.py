"""Declarations (自我声明): what an enterprise makes public of the standards that it executes.

A declaration is kept as it was written: numbers, methods and terms are text, and what cannot be
read in them is for :func:`~localstd.enterprises.check_declaration` to say. What is not told is
``None``, or an empty text.
"""

from enum import StrEnum

from localstd._attrs import frozen
from localstd.calendar import PartialDate
from localstd.law import Term
from localstd.wording import Wording

__all__ = [
    "Comparison",
    "Declaration",
    "DeclarationField",
    "DeclaredIndicator",
    "DeclaredStandard",
    "IndicatorKind",
]


class IndicatorKind(Term):
    """The two kinds of indicators that sl2017 art 27 names."""

    FUNCTIONAL = ("functional", "功能指标", "functional indicators")
    PERFORMANCE = ("performance", "性能指标", "performance indicators")


class Comparison(Term):
    """How an indicator stands beside that of the recommended standard (与推荐性标准比较)."""

    HIGHER = ("higher", "高于", "higher")
    EQUAL = ("equal", "等于", "equal")
    LOWER = ("lower", "低于", "lower")
    ABSENT = ("absent", "未规定", "absent")  #: 少于: the enterprise's standard does not have it


class DeclarationField(StrEnum):
    """The things that a declaration can say (声明内容)."""

    ENTERPRISE = "enterprise"  #: 企业名称
    CREDIT_CODE = "credit_code"  #: 统一社会信用代码
    OFFERING = "offering"  #: 产品或服务名称
    SUBJECT = "subject"  #: 类别
    DECLARED = "declared"  #: 声明日期
    IN_PILOT = "in_pilot"  #: 试点企业
    IS_FOOD = "is_food"  #: 食品
    IS_STRICTER = "is_stricter"  #: 严于食品安全标准
    IS_FILED = "is_filed"  #: 卫生备案
    NUMBER = "number"  #: 标准编号
    NAME = "name"  #: 标准名称
    IS_OWN = "is_own"  #: 自行制定
    REFERENCES = "references"  #: 引用标准
    INDICATOR = "indicator"  #: 指标名称
    KIND = "kind"  #: 指标类别
    VALUE = "value"  #: 指标值
    METHOD = "method"  #: 试验方法
    METHOD_EXISTS = "method_exists"  #: 已有方法标准
    RECOMMENDED = "recommended"  #: 推荐性标准
    COMPARISON = "comparison"  #: 与推荐性标准比较
    IS_SHOWN = "is_shown"  #: 是否明示
    BELOW_MANDATORY = "below_mandatory"  #: 低于强制性标准

    @property
    def wording(self) -> Wording:
        """Name the field in both languages.

        >>> DeclarationField.METHOD.wording.zh
        '试验方法'
        """
        return _WORDS[self]


_WORDS = {
    DeclarationField.ENTERPRISE: Wording("企业名称", "enterprise"),
    DeclarationField.CREDIT_CODE: Wording("统一社会信用代码", "unified social credit code"),
    DeclarationField.OFFERING: Wording("产品或服务名称", "product or service"),
    DeclarationField.SUBJECT: Wording("类别", "product or service, which of the two"),
    DeclarationField.DECLARED: Wording("声明日期", "day of the declaration"),
    DeclarationField.IN_PILOT: Wording("试点企业", "in the pilot of 2015"),
    DeclarationField.IS_FOOD: Wording("食品", "food"),
    DeclarationField.IS_STRICTER: Wording(
        "严于食品安全标准", "stricter than food safety standards"
    ),
    DeclarationField.IS_FILED: Wording("卫生备案", "filed with the health department"),
    DeclarationField.NUMBER: Wording("标准编号", "standard number"),
    DeclarationField.NAME: Wording("标准名称", "name of the standard"),
    DeclarationField.IS_OWN: Wording("自行制定", "made by the enterprise itself"),
    DeclarationField.REFERENCES: Wording("引用标准", "standards that it refers to"),
    DeclarationField.INDICATOR: Wording("指标名称", "indicator"),
    DeclarationField.KIND: Wording("指标类别", "kind of indicator"),
    DeclarationField.VALUE: Wording("指标值", "value"),
    DeclarationField.METHOD: Wording("试验方法", "test method"),
    DeclarationField.METHOD_EXISTS: Wording("已有方法标准", "a standard has a method"),
    DeclarationField.RECOMMENDED: Wording("推荐性标准", "recommended standard"),
    DeclarationField.COMPARISON: Wording("与推荐性标准比较", "beside the recommended standard"),
    DeclarationField.IS_SHOWN: Wording("是否明示", "expressly stated"),
    DeclarationField.BELOW_MANDATORY: Wording("低于强制性标准", "below a mandatory standard"),
}


@frozen
class DeclaredStandard:
    """A standard that the enterprise executes, as it declares it (执行的标准).

    ``is_own``: it made the standard itself (自行制定); ``None`` is read from the number, as an
    enterprise seldom executes another one's. ``references`` are the numbers that the standard
    refers to. ``row`` is that of the file in which it stands, counted as in the file.

    >>> DeclaredStandard(number="GB 6932-2015", name="家用燃气快速热水器").is_own is None
    True
    """

    number: str
    name: str = ""
    is_own: bool | None = None
    references: tuple[str, ...] = ()
    row: int | None = None


@frozen
class DeclaredIndicator:
    """An indicator of a standard of the enterprise's own, as it declares it (公开的指标).

    ``kind`` names an :class:`IndicatorKind`. ``standard`` is the number of the standard in which
    it stands; empty where there is one only. ``method`` is the text on how it is tested: a number,
    or the word 自定方法 for one of the enterprise's own; ``None`` where nothing is told of it,
    empty where it is told that there is none. ``method_exists``: some national, industry or
    international standard has a method. ``recommended`` is the number of the recommended standard
    that ``comparison`` (:class:`Comparison`) is about; ``is_shown``: that it is lower, or absent,
    is expressly stated.

    >>> told = DeclaredIndicator(name="热效率", kind="性能指标", comparison="低于", is_shown=True)
    >>> IndicatorKind.of(told.kind).wording.en, Comparison.of(told.comparison).value
    ('performance indicators', 'lower')
    """

    name: str
    kind: str = ""
    value: str = ""
    standard: str = ""
    method: str | None = None
    method_exists: bool | None = None
    recommended: str = ""
    comparison: str = ""
    is_shown: bool | None = None
    below_mandatory: bool | None = None
    row: int | None = None


@frozen
class Declaration:
    """What one enterprise declares of one product or service (自我声明).

    ``subject`` names an :class:`~localstd.law.EnterpriseSubject`: 产品 or 服务. ``declared`` is the
    day of the declaration, ``None`` for one that is still to be made. ``in_pilot`` is asked of
    declarations before 2018 alone, ``is_stricter`` and ``is_filed`` of food.

    >>> tea = Declaration(
    ...     enterprise="甲公司",
    ...     offering="绿茶",
    ...     subject="产品",
    ...     standards=(DeclaredStandard(number="GB/T 14456.1-2017", name="绿茶 第1部分"),),
    ... )
    >>> tea.declared is None, tea.indicators
    (True, ())
    """

    enterprise: str
    standards: tuple[DeclaredStandard, ...]
    indicators: tuple[DeclaredIndicator, ...] = ()
    credit_code: str = ""
    offering: str = ""
    subject: str = ""
    declared: PartialDate | None = None
    in_pilot: bool | None = None
    is_food: bool | None = None
    is_stricter: bool | None = None
    is_filed: bool | None = None
    row: int | None = None
