"""Facts of enterprise standards (企业标准要素): numbers, filing, declarations, partners.

The rules that take them, each named ``enterprise.…``: ``number-form``
(:class:`EnterpriseNumberFacts`); ``pilot`` (:class:`PilotFacts`), ``refiled-in-time``
(:class:`RefilingFacts`) and ``filing-ended`` (:class:`FilingFacts`) of filing; ``self-declaration``
(:class:`EnterpriseDeclarationFacts`), ``lower-shown`` (:class:`LowerIndicatorFacts`),
and ``declared-first`` (:class:`SupplyFacts`) of declarations;
``test-methods`` (:class:`MethodFacts`), ``food-filing`` (:class:`FoodFilingFacts`). ``floor`` takes
:class:`~localstd.law.FloorFacts`, ``joint`` :class:`~localstd.law.JointFacts`, ``pledge``
:class:`~localstd.law.PledgeFacts`.
"""

from localstd._attrs import frozen
from localstd.calendar import PartialDate
from localstd.law.term import Term
from localstd.numbers import StandardNumber

__all__ = [
    "EnterpriseDeclarationFacts",
    "EnterpriseNumberFacts",
    "EnterpriseSubject",
    "FilingFacts",
    "FilingReviewReason",
    "FoodFilingFacts",
    "LowerIndicatorFacts",
    "MethodFacts",
    "PilotFacts",
    "RefilingFacts",
    "SupplyFacts",
]


class EnterpriseSubject(Term):
    """What an enterprise standard is about (标准化对象)."""

    PRODUCT = ("product", "产品", "a product")
    SERVICE = ("service", "服务", "a service")
    OTHER = ("other", "其他", "something else, such as a method, a process or management")


class FilingReviewReason(Term):
    """Why a filed standard was to be reviewed before its time (ep2009, text not checked)."""

    LAW = ("law", "法律政策调整", "law or policy changed")
    STANDARDS = ("standards", "有关标准发布", "standards on the subject were published")
    CITED = ("cited", "引用标准修订", "standards that it cites were revised")
    PROCESS = ("process", "工艺或者材料重大改变", "process or material changed much")
    EXPIRY = ("expiry", "备案有效期届满", "the filing ends")
    OTHER = ("other", "其他", "another reason")


@frozen
class EnterpriseNumberFacts:
    """The number that an enterprise gives to its standard (企业标准编号).

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> form = china_law().on(date(2021, 5, 1)).rule("enterprise.number-form")
    >>> for text in ("Q/HR 0001-2021", "T/ZZB 0001-2021"):
    ...     form.judge(EnterpriseNumberFacts(number=StandardNumber.parse(text))).outcome.value
    'kept'
    'broken'
    """

    number: StandardNumber | None = None


@frozen
class PilotFacts:
    """Whether an enterprise took part in the pilot of 2015 (自我声明公开试点).

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> pilot = china_law().on(date(2015, 5, 1)).rule("enterprise.pilot")
    >>> for told in (True, False, None):
    ...     pilot.judge(PilotFacts(in_pilot=told)).outcome.value
    'kept'
    'unknown'
    'unknown'
    """

    in_pilot: bool | None = None


@frozen
class FilingFacts:
    """A filing with the standardization department (备案), by its day.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> ended = china_law().on(date(2018, 1, 1)).rule("enterprise.filing-ended")
    >>> ended.judge(FilingFacts(filed=PartialDate(2018, 1, 2))).is_reading
    True
    """

    filed: PartialDate


@frozen
class RefilingFacts:
    """Until when a filing was valid (备案有效期至), and when it was filed anew (重新备案).

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> late = RefilingFacts(valid_until=PartialDate(2015, 3, 1), refiled=PartialDate(2015, 3, 2))
    >>> china_law().on(date(2015, 3, 2)).rule("enterprise.refiled-in-time").judge(late).outcome
    <Outcome.BROKEN: 'broken'>
    """

    valid_until: PartialDate | None = None
    refiled: PartialDate | None = None


@frozen
class EnterpriseDeclarationFacts:
    """What an enterprise made public of a standard that it executes (自我声明公开内容).

    ``subject`` names an :class:`EnterpriseSubject`. ``is_own``: the enterprise made it, alone or
    with others (``is_joint``). ``shows_functions`` are the functional indicators of products and
    services (功能指标), ``shows_performance`` the performance indicators of products (性能指标).

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> rule = china_law().on(date(2018, 1, 1)).rule("enterprise.self-declaration")
    >>> told = EnterpriseDeclarationFacts(subject="服务", shows_number=True, shows_name=True)
    >>> rule.judge(told).missing
    ('shows_functions',)
    """

    subject: str | None = None
    is_own: bool = True
    is_joint: bool = False
    shows_number: bool | None = None
    shows_name: bool | None = None
    shows_functions: bool | None = None
    shows_performance: bool | None = None


@frozen
class LowerIndicatorFacts:
    """Whether indicators are fewer or lower than recommended ones, and whether that is shown.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> rule = china_law().on(date(2024, 1, 1)).rule("enterprise.lower-shown")
    >>> rule.judge(LowerIndicatorFacts(below_recommended=True)).missing
    ('shows_lower',)
    """

    below_recommended: bool | None = None
    shows_lower: bool | None = None


@frozen
class SupplyFacts:
    """When products or services were first provided, and when the standard was declared.

    >>> from datetime import date
    >>> from localstd.testing import law_of_a_place
    >>> first = law_of_a_place().on(date(2021, 5, 1), "34").rule("enterprise.declared-first")
    >>> first.judge(SupplyFacts(declared=PartialDate(2021, 5, 1))).missing
    ('supplied',)
    """

    supplied: PartialDate | None = None
    declared: PartialDate | None = None


@frozen
class MethodFacts:
    """How a standard says that its indicators are tested (试验方法、检验方法或者评价方法).

    ``names_methods``: it names methods at all; ``own_method``: it sets one of its own where
    ``published_method`` says whether a national, industry or international one exists.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> rule = china_law().on(date(2024, 1, 1)).rule("enterprise.test-methods")
    >>> own = MethodFacts(subject="product", names_methods=True, own_method=True)
    >>> rule.judge(own).missing
    ('published_method',)
    """

    subject: str | None = None
    names_methods: bool | None = None
    own_method: bool | None = None
    published_method: bool | None = None


@frozen
class FoodFilingFacts:
    """Whether a food standard is stricter than the food safety standards (严于).

    >>> from datetime import date
    >>> from localstd.law import Track, china_law
    >>> law = china_law().on(date(2022, 1, 1), "37", Track.FOOD)
    >>> law.rule("enterprise.food-filing").judge(FoodFilingFacts(is_stricter=True)).outcome.value
    'kept'
    """

    is_stricter: bool | None = None
