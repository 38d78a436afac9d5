"""Facts of what becomes of a standard (复审与废止要素)."""

from datetime import date

from localstd._attrs import frozen
from localstd.calendar import PartialDate
from localstd.law.term import Term

__all__ = ["LapseFacts", "OutcomeFacts", "ReviewOutcome", "ReviewTrigger", "TriggerFacts"]


class ReviewOutcome(Term):
    """How a review ends (复审结论): three of the law, and one of practice since 2023."""

    CONTINUE = ("continue", "继续有效", "continues")
    REVISE = ("revise", "修订", "is revised")
    ABOLISH = ("abolish", "废止", "is abolished")
    CONVERT = ("convert", "转化为团体标准", "is converted to a group standard")


class ReviewTrigger(Term):
    """Why a standard is reviewed before its time (应当及时复审; ls2020 art 24, not checked)."""

    LAW = ("law", "法律、法规、规章或者国家有关规定发生重大变化", "a major change of law")
    STANDARDS = (
        "standards",
        "相关国家标准、行业标准、地方标准发生重大变化",
        "a major change of related standards",
    )
    TECHNOLOGY = (
        "technology",
        "关键技术、适用条件发生重大变化",
        "a major change of technology or conditions of use",
    )
    OTHER = ("other", "其他需要及时复审的情形", "another need")


@frozen
class LapseFacts:
    """A local standard beside a national or industry standard on the same subject.

    ``in_force`` is what the register says of the local standard on ``as_of``; the dates are
    those of the national or industry standard.

    >>> from localstd.law import china_law
    >>> lapse = china_law().on(date(2018, 6, 1)).rule("local.lapse-on-national")
    >>> facts = LapseFacts(
    ...     in_force=True, as_of=date(2018, 6, 1), implemented=PartialDate(2018, 5, 1)
    ... )
    >>> lapse.judge(facts).outcome
    <Outcome.BROKEN: 'broken'>
    """

    in_force: bool
    as_of: date
    published: PartialDate | None = None
    implemented: PartialDate | None = None


@frozen
class OutcomeFacts:
    """The outcome of a review (复审结论), by the name or the words of a :class:`ReviewOutcome`.

    >>> from localstd.law import china_law
    >>> for day in (date(2022, 12, 31), date(2023, 1, 1)):
    ...     outcome = china_law().on(day).rule("local.review-outcome")
    ...     print(outcome.judge(OutcomeFacts(outcome="convert")).outcome)
    broken
    kept
    """

    outcome: str | None = None


@frozen
class TriggerFacts:
    """Why a standard is reviewed early (及时复审), and whether the papers show it.

    ``trigger`` is the name or the words of a :class:`ReviewTrigger`.

    >>> from localstd.law import china_law
    >>> early = china_law().on(date(2021, 5, 1)).rule("local.review-trigger")
    >>> early.judge(TriggerFacts(trigger="technology", has_evidence=True)).outcome.value
    'kept'
    """

    trigger: str | None = None
    has_evidence: bool | None = None
