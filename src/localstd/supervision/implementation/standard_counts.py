"""Counts of standards (标准统计): where they stand, which ended, are cited, and were promoted."""

from collections.abc import Iterable, Iterator

from localstd.calendar import Certainty, PartialDate
from localstd.numbers import StandardNumber
from localstd.procedure import State
from localstd.standards import Status
from localstd.supervision.implementation.figures import Breakdown, counted
from localstd.supervision.implementation.index import CitationIndex
from localstd.supervision.implementation.known import KnownStandard
from localstd.supervision.implementation.promotion import PROMOTION
from localstd.supervision.implementation.span import UNKNOWN, Case, Span
from localstd.wording import Wording

__all__ = ["cited_count", "promotion_count", "standard_counts"]

_STATUSES = (*((one.value, one.wording) for one in Status), UNKNOWN)


def standard_counts(known: tuple[KnownStandard, ...], span: Span) -> Iterator[Breakdown]:
    """Count the standards, the mandatory ones, and those that ended."""
    mandatory = tuple(one for one in known if one.number.claims_mandatory)
    for name, some, words in (
        ("standards", known, Wording("标准", "standards")),
        ("mandatory", mandatory, Wording("强制性标准", "mandatory standards")),
    ):
        yield counted(
            name,
            wording=words,
            definition=_STANDARDS.filled({"kind": words}),
            period=span.today,
            parts=_STATUSES,
            keys=(_status(one, span) for one in some),
        )
    yield counted(
        "ended",
        wording=Wording("当年不再现行的标准", "standards that ended in the year"),
        definition=_ENDED,
        period=span.days,
        parts=(
            ("ended", Wording("当年废止或者被代替", "abolished or replaced in the year")),
            (
                "not-ended",
                Wording("当年没有废止或者被代替", "not abolished or replaced in the year"),
            ),
            UNKNOWN,
        ),
        keys=(_ended(one, span) for one in known),
    )


_STANDARDS = Wording(
    "报告日已知的、在该地或者其下级地区适用的{kind}，按报告日的状态分",
    "{kind} known on the reporting day that apply at the place or below it, by their status then",
)
_ENDED = Wording(
    "报告日已知的标准，按终止日是否在期间内分；已终止而终止日不详的为不明",
    "known standards, by whether the day of their end lies in the period; not known for those"
    " that ended on a day that is not stated",
)


def _status(one: KnownStandard, span: Span) -> str:
    found = one.status_on(span.as_of)
    return UNKNOWN[0] if found is None else found.value


_GONE = frozenset((Status.REPLACED, Status.ABOLISHED))
_WITHIN = {True: "ended", False: "not-ended", None: UNKNOWN[0]}


def _ended(one: KnownStandard, span: Span) -> str:
    if one.ended is not None:
        return _WITHIN[span.holds(one.ended)]
    return UNKNOWN[0] if one.status_on(span.as_of) in {None, *_GONE} else "not-ended"


def cited_count(known: tuple[KnownStandard, ...], index: CitationIndex, span: Span) -> Breakdown:
    """Count the standards in force, cited and not."""
    in_force = (one for one in known if one.status_on(span.as_of) is Status.IN_FORCE)
    return counted(
        "cited",
        wording=Wording("现行标准的被引用情况", "standards in force, cited or not"),
        definition=Wording(
            "报告日现行的标准，按是否有现行文件引用分；不注日期的引用计入各现行版本",
            "standards in force, by whether a text cites them on the reporting day; an undated "
            "reference counts for every edition that is in force",
        ),
        period=span.today,
        parts=(
            ("cited", Wording("被引用", "cited")),
            ("not-cited", Wording("未见引用", "not cited")),
        ),
        keys=(
            "cited" if index.of(one.number, as_of=span.as_of) else "not-cited" for one in in_force
        ),
    )


_PROMOTED = (
    ("planned-before", Wording("实施前已有推广方案", "planned before it was implemented")),
    ("planned-later", Wording("实施当日或者以后才有方案", "planned on that day or later")),
    ("without-plan", Wording("有措施而无方案", "measures without a plan")),
    ("not-promoted", Wording("未见推广", "nothing known of a promotion")),
    UNKNOWN,
)


def promotion_count(
    known: tuple[KnownStandard, ...], cases: Iterable[Case], span: Span
) -> Breakdown:
    """Count the standards implemented in the year by when they were promoted."""
    plans: dict[str, State] = {}
    for case in cases:
        number = case.state.fact("number")
        if case.procedure.name == PROMOTION.name and isinstance(number, StandardNumber):
            plans.setdefault(number.key, case.state)
    return counted(
        "promoted",
        wording=Wording("当年实施的标准的推广", "promotion of standards implemented in the year"),
        definition=Wording(
            "实施日在或者可能在期间内的标准，按是否在实施日前制定推广方案分；日期不足以判断先后的为不明",
            "standards implemented in the period, or possibly so, by whether their promotion was"
            " planned before that day; not known where the dates do not settle it",
        ),
        period=span.days,
        parts=_PROMOTED,
        keys=(
            _howpromotion_count(one.implemented, plans.get(one.number.key), span)
            for one in known
            if one.implemented is not None and span.holds(one.implemented) is not False
        ),
    )


def _howpromotion_count(implemented: PartialDate, plan: State | None, span: Span) -> str:
    if span.holds(implemented) is None:
        return UNKNOWN[0]
    if plan is None:
        return "not-promoted"
    planned = plan.day("planned")
    if planned is None:
        return "without-plan"
    return _IN_ORDER[planned.before(implemented)]


_IN_ORDER = {
    Certainty.CERTAIN: "planned-before",
    Certainty.IMPOSSIBLE: "planned-later",
    Certainty.POSSIBLE: UNKNOWN[0],
}
