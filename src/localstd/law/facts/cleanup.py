"""Facts of clean-ups (清理要素): conclusions, kept fields, numbers, and the end of force.

The rules that take them: ``mandatory-cleanup.outcome`` (:class:`CleanupFacts`),
``mandatory-cleanup.kept-field`` (:class:`CleanupFacts`), ``mandatory-cleanup.number``
(:class:`ConvertedNumberFacts`), ``mandatory-cleanup.effect`` (:class:`CleanupEffectFacts`) and
``mandatory-cleanup.deadline`` (:class:`ConclusionDateFacts`) for the exercise of 2016;
``market-cleanup.ground`` and ``market-cleanup.outcome`` (:class:`MarketCleanupFacts`) for the
one since 2023. ``mandatory-cleanup.fit`` and ``market-cleanup.fit`` ask of a conclusion whether
it fits what was assessed, ``mandatory-cleanup.scope`` (:class:`CleanupScopeFacts`) what is to be
cleaned up, and
``local.mandatory-kept`` (:class:`KeptFormFacts`) which mandatory form is kept beside sl2017.
"""

from localstd._attrs import frozen
from localstd.calendar import Certainty, PartialDate
from localstd.law.term import Term
from localstd.numbers import StandardNumber
from localstd.wording import Wording

__all__ = [
    "CleanupEffectFacts",
    "CleanupFacts",
    "CleanupScopeFacts",
    "ConclusionDateFacts",
    "ConvertedNumberFacts",
    "KeptField",
    "KeptFormFacts",
    "MandatoryConclusion",
    "MarketCleanupFacts",
    "MarketGround",
]


class MandatoryConclusion(Term):
    """How the clean-up of 2016 (强制性标准整合精简) may conclude on one standard."""

    ABOLISH = ("abolish", "废止", "is abolished")
    CONVERT = ("convert", "转化为推荐性标准", "becomes a recommended one")
    INTEGRATE = ("integrate", "整合或者修订", "goes into a mandatory national standard")
    CONTINUE = ("continue", "继续有效", "continues")


class KeptField(Term):
    """A field whose mandatory standards were kept (按现有模式管理), the last three for a time."""

    ENVIRONMENT = ("environment", "环境保护", "environment")
    ENGINEERING = ("engineering", "工程建设", "engineering construction")
    HEALTH = ("health", "医药卫生", "medicine and health")
    SAFETY = ("safety", "安全生产", "safety of production")
    POLICE = ("police", "公安", "police")
    TAX = ("tax", "税务", "tax")


class MarketGround(Term):
    """Why a local standard is cleaned up since 2023, as one province found (排查结论)."""

    DESIGNATED_ORIGIN = ("designated-origin", "指定原产地", "designated origin")
    INCONSISTENT = (
        "inconsistent",
        "与国家标准或行业标准不协调",
        "out of tune with a national or industry standard",
    )
    PRODUCT_QUALITY = ("product-quality", "农产品质量标准", "quality of agricultural products")


@frozen
class CleanupFacts:
    """How the clean-up of 2016 concluded on a standard, and its field.

    ``outcome`` names a :class:`MandatoryConclusion`, ``field`` a :class:`KeptField` or any
    other field; both by their name or their Chinese words. What was assessed: whether the
    standard still applies (仍适用), and whether it must be mandatory (确需强制).

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> kept = china_law().on(date(2016, 12, 1)).rule("mandatory-cleanup.kept-field")
    >>> for field in ("工程建设", "茶叶"):
    ...     print(kept.judge(CleanupFacts(outcome="continue", field=field)).outcome)
    kept
    broken
    """

    outcome: str | None = None
    field: str | None = None
    still_applies: bool | None = None
    must_be_mandatory: bool | None = None


@frozen
class KeptFormFacts:
    """A number's mandatory form, and the field that keeps it: in words, ``None`` for no such field.

    ``evidence`` says in words by what the field was recognised, ``certainty`` how sure that is.

    >>> from datetime import date
    >>> from localstd.law import Track, china_law
    >>> kept = china_law().on(date(2021, 5, 1), track=Track.FOOD).rule("local.mandatory-kept")
    >>> kept.judge(KeptFormFacts(claims_mandatory=False)).outcome.value
    'broken'
    """

    claims_mandatory: bool | None = None
    kept: Wording | None = None
    evidence: Wording | None = None
    certainty: Certainty = Certainty.CERTAIN


@frozen
class CleanupScopeFacts:
    """Whether a number is that of a mandatory local standard, and how sure it is in force.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> scope = china_law().on(date(2016, 6, 1)).rule("mandatory-cleanup.scope")
    >>> scope.judge(CleanupScopeFacts(claims_mandatory=False)).outcome.value
    'broken'
    """

    claims_mandatory: bool | None = None
    in_force: Certainty = Certainty.POSSIBLE


@frozen
class ConclusionDateFacts:
    """The day on which the clean-up of 2016 concluded (整合精简结论), and the standard's year.

    ``year`` is that of the standard's number, ``None`` where it has none or nobody told it.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> deadline = china_law().on(date(2017, 2, 15)).rule("mandatory-cleanup.deadline")
    >>> deadline.judge(ConclusionDateFacts(concluded=PartialDate(2017, 2, 15))).outcome.value
    'broken'
    """

    concluded: PartialDate | None = None
    year: int | None = None


@frozen
class ConvertedNumberFacts:
    """A number before and after its standard became a recommended one (转化).

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> number = china_law().on(date(2017, 2, 15)).rule("mandatory-cleanup.number")
    >>> facts = ConvertedNumberFacts(
    ...     before=StandardNumber.parse("DB15/ 353-2009"),
    ...     after=StandardNumber.parse("DB15/T 353-2017"),
    ... )
    >>> str(number.judge(facts).facts["due"])
    'DB15/T 353-2009'
    """

    before: StandardNumber | None = None
    after: StandardNumber | None = None


@frozen
class CleanupEffectFacts:
    """When a conclusion was announced (公告), and when the standard's force ended.

    For *abolish* the end of the standard, for *convert* that of its mandatory force.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> effect = china_law().on(date(2017, 2, 15)).rule("mandatory-cleanup.effect")
    >>> facts = CleanupEffectFacts(
    ...     outcome="convert", announced=PartialDate(2017, 2, 15), ended=PartialDate(2017, 12, 31)
    ... )
    >>> effect.judge(facts).outcome.value
    'broken'
    """

    outcome: str | None = None
    announced: PartialDate | None = None
    ended: PartialDate | None = None


@frozen
class MarketCleanupFacts:
    """Why the clean-up since 2023 takes up a standard, and how it ends.

    ``ground`` names a :class:`MarketGround` or is any other text (empty: none was found),
    ``outcome`` a :class:`~localstd.law.ReviewOutcome`. What was assessed: whether the standard
    still applies, whether a revision would solve it, and whether a social organisation takes it
    up as a group standard.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> ground = china_law().on(date(2024, 5, 21)).rule("market-cleanup.ground")
    >>> ground.judge(MarketCleanupFacts(ground="inconsistent")).outcome.value
    'kept'
    """

    ground: str | None = None
    outcome: str | None = None
    still_applies: bool | None = None
    can_be_mended: bool | None = None
    is_taken_up: bool | None = None
