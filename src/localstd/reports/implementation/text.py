"""Implementation for readers at a terminal (文本报告): the figures of a year, an impact list."""

from collections.abc import Iterable, Iterator
from typing import Final

from localstd.legible import legible, visible
from localstd.reports.implementation.words import (
    DANGLING,
    LEGEND,
    NOTHING_DANGLES,
    PART_OF_THE_YEAR,
    UNDER,
    told_about,
    told_share,
    told_span,
)
from localstd.reports.phrases import cited
from localstd.supervision.implementation import (
    Affected,
    Breakdown,
    Dangling,
    Effect,
    Impact,
    ImplementationReport,
)
from localstd.wording import Language, Wording

__all__ = ["impact_lines", "implementation_lines"]

WHOLE: Final = Wording("{name}（{days}）：{total}", "{name} ({days}): {total}")
PART: Final = Wording("  {name}　{count}（{share}）", "  {name}  {count} ({share})")
DANGLES: Final = Wording(
    "  {owner}：{text} 引用 {number}（{state}{instead}）",
    "  {owner}: {text} cites {number} ({state}{instead})",
)
INSTEAD: Final = Wording("，接续标准{told}", "; now {told}")
CHANGED: Final = Wording("{number}{kind}（{on}）：影响清单", "{number}: {kind} ({on}), impact list")
ALL: Final = Wording(
    "引用{n}处，其中失效{breaks}处、缩小{narrows}处、移至新版{moves}处、间接受影响{leans}处",
    "citations: {n}; broken {breaks}, narrowed {narrows}, moved {moves}, indirectly affected"
    " {leans}",
)
REACHED: Final = Wording("  [{effect}] {text}{at}：{must}", "  [{effect}] {text}{at}: {must}")
NOBODY: Final = Wording("没有受影响的引用。", "No citation is affected.")


def implementation_lines(report: ImplementationReport, language: Language) -> Iterator[str]:
    """Tell a yearly report in lines: each whole with its parts, then what dangles.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> from localstd.supervision.implementation import (
    ...     CitationIndex, KnownStandards, implementation_report,
    ... )
    >>> report = implementation_report(
    ...     2025, "34", law=china_law(), as_of=date(2026, 3, 1), files=(),
    ...     standards=KnownStandards(), citations=CitationIndex(),
    ... )
    >>> next(implementation_lines(report, "en"))
    'Implementation of standards in 2025, 安徽省 (34)'
    """
    title, about = told_about(report)
    law = Wording.joined(dict.fromkeys(map(cited, report.citations)), by="semicolon")
    lines = (
        title,
        about,
        *(() if report.is_whole_year else (PART_OF_THE_YEAR,)),
        *(line for one in report.breakdowns for line in _breakdown(one)),
        DANGLING,
        *(map(_dangling, report.dangling) if report.dangling else (NOTHING_DANGLES,)),
        UNDER.filled({"told": law}),
        LEGEND,
    )
    yield from _printed(lines, language)


def impact_lines(found: Impact, language: Language) -> Iterator[str]:
    r"""Tell an impact list in lines, owner by owner.

    >>> from datetime import date
    >>> from localstd.calendar import PartialDate
    >>> from localstd.numbers import StandardNumber
    >>> from localstd.supervision.implementation import (
    ...     ChangeKind, CitationIndex, StandardChange, impact,
    ... )
    >>> ended = StandardChange(
    ...     kind=ChangeKind.ABOLISHED, number=StandardNumber.parse("DB34/T 1-2018"),
    ...     on=PartialDate(2026, 7, 1),
    ... )
    >>> print("\n".join(impact_lines(impact(CitationIndex(), ended, date(2026, 7, 1)), "en")))
    DB34/T 1-2018: abolished (2026-07-01), impact list
    No citation is affected.
    """
    yield from _printed(_impact(found), language)


def _impact(found: Impact) -> Iterator[Wording]:
    change = found.change
    told = {"number": change.number, "kind": change.kind.wording, "on": change.on}
    yield CHANGED.filled(told)
    if not found.affected:
        yield NOBODY
        return
    counts = {one.value: found.count(one) for one in Effect}
    yield ALL.filled({**counts, "n": len(found.affected)})
    for owner, some in found.by_owner.items():
        yield _same(owner)
        yield from map(_affected, some)


def _breakdown(one: Breakdown) -> Iterator[Wording]:
    days = told_span(one.period)
    yield WHOLE.filled({"name": one.wording, "days": days, "total": f"{one.total:,}"})
    for part in one.figures:
        if part.numerator:
            count, share = f"{part.numerator:,}", told_share(part)
            yield PART.filled({"name": part.wording, "count": count, "share": share})


def _dangling(one: Dangling) -> Wording:
    instead = INSTEAD.filled({"told": one.successors}) if one.successors else _same("")
    return DANGLES.filled(
        {
            "owner": _same(one.citation.owner),
            "text": _same(one.citation.text),
            "number": one.citation.number,
            "state": one.state.wording,
            "instead": instead,
        }
    )


def _affected(one: Affected) -> Wording:
    citation = one.citation
    at = f" {citation.at}" if citation.at else ""
    return REACHED.filled(
        {
            "effect": one.effect.wording,
            "text": _same(citation.text),
            "at": _same(at),
            "must": one.must,
        }
    )


def _same(told: str) -> Wording:
    text = legible(told) if told.strip() else told
    return Wording(text, text)


def _printed(lines: Iterable[Wording], language: Language) -> Iterator[str]:
    return (visible(one.text(language)).rstrip() for one in lines)
