"""The report for readers at a terminal (文本报告): grouped by check, heaviest first."""

from collections.abc import Iterator
from typing import Final

from localstd.audit import LogFigures
from localstd.audit.register_kind import STANDARDS
from localstd.law.finding import Finding, Weight
from localstd.legible import legible
from localstd.reports.audit.groups import Group, Groups
from localstd.reports.audit.logs import duty_lines, rows_by_kind
from localstd.reports.audit.summary import AuditAbout, Summary
from localstd.reports.ink import Ink
from localstd.reports.output import Output
from localstd.reports.phrases import (
    CERTAINTIES,
    CLEAN,
    READ,
    cited,
    counted,
    own_remedy,
    place_of,
    shared_remedy,
    unjudged,
)
from localstd.wording import Language, Wording

__all__ = ["TextReport"]

HEADING: Final = Wording("{register}　截至{as_of}", "{register}, as of {as_of}")
TIMES: Final = Wording("{n:,}处", "{n:,}")
CITATIONS: Final = Wording("依据：", "Basis: ")
REMEDY: Final = Wording("处理：", "Remedy: ")
SUGGESTION: Final = Wording("建议写作{suggestion}", "suggested: {suggestion}")
MORE: Final = Wording(
    "另有{n:,}处（全部：--format json）", "and {n:,} more (all of them: --format json)"
)
UNKNOWN: Final = Wording(
    "缺少日期等事实，或者没有适用的期限，未能判断：{told}",
    "Not judged, since dates or other facts are missing or no limit applies: {told}",
)
KINDS: Final = Wording("编号按类别：{told}", "Numbers by kind: {told}")
ROWS: Final = Wording("条目按类型：{told}", "Rows by kind: {told}")
NOT_JUDGED: Final = Wording(
    "自身记载有误或未写明类型，未判断期限：{n:,}行",
    "Rows whose deadlines were not judged (inconsistent, or kind not stated): {n:,}",
)
TOTAL: Final = Wording(
    "共{rows:,}行，{findings:,}个问题：{weights}；{certainties}。",
    "Rows read: {rows:,}; findings: {findings:,} ({weights}; {certainties}).",
)
LONGEST_MESSAGE: Final = 400


class TextReport:
    """Keeps the first ``at_most`` findings of every check, and prints all at the end."""

    def __init__(self, output: Output, language: Language, *, at_most: int, ink: Ink) -> None:
        self._output = output
        self._language = language
        self._ink = ink
        self._groups = Groups(at_most)

    def begin(self, about: AuditAbout) -> None:
        """Take the heading."""
        register = legible(about.register)
        heading = HEADING.text(self._language).format(register=register, as_of=about.as_of)
        self._heading = self._ink.paint(heading, "strong")

    def add(self, finding: Finding) -> None:
        """Take one finding."""
        self._groups.add(finding)

    def end(self, summary: Summary) -> None:
        """Print the heading, the groups and the summary."""
        for line in self._lines(summary):
            self._output.write(line + "\n")
        self._output.commit()

    def _lines(self, summary: Summary) -> Iterator[str]:
        yield self._heading
        yield ""
        for group in self._groups.heaviest_first():
            yield from self._group(group)
            yield ""
        if not summary.findings:
            yield CLEAN.text(self._language)
        yield from self._end(summary)

    def _group(self, group: Group) -> Iterator[str]:
        yield self._title(group)
        if group.citations:
            told = Wording.joined(map(cited, group.citations), by="semicolon")
            line = CITATIONS.text(self._language) + told.text(self._language)
            yield "  " + self._ink.paint(line, "faint")
        if remedy := shared_remedy(group.check, self._language):
            yield "  " + REMEDY.text(self._language) + remedy
        for finding in group.kept:
            yield from self._finding(finding)
        if group.unlisted:
            yield "    " + MORE.text(self._language).format(n=group.unlisted)

    def _title(self, group: Group) -> str:
        check = group.check
        weight = self._ink.paint(
            f"[{group.weight.wording.text(self._language)}]", group.weight.name
        )
        title = self._ink.paint(legible(check.title.text(self._language)), "strong")
        times = TIMES.text(self._language).format(n=group.count)
        return f"{weight} {check.code} {check.name}  {title}  {times}"

    def _finding(self, finding: Finding) -> Iterator[str]:
        place = "  ".join(place_of(finding, self._language))
        certainty = finding.certainty.wording.text(self._language)
        yield f"    {place}  [{certainty}]"
        yield "      " + legible(finding.message.text(self._language), LONGEST_MESSAGE)
        if finding.suggestion:
            suggestion = legible(finding.suggestion, 60)
            yield "      → " + SUGGESTION.text(self._language).format(suggestion=suggestion)
        if remedy := own_remedy(finding, self._language):
            yield "      " + REMEDY.text(self._language) + remedy

    def _end(self, summary: Summary) -> Iterator[str]:
        for remark in summary.about.remarks:
            told = legible(remark.text(self._language), LONGEST_MESSAGE)
            yield READ.text(self._language).format(told=told)
        if not summary.is_of_local_alone:
            kinds = {STANDARDS[kind]: n for kind, n in summary.stock.rows_by_kind.items()}
            yield KINDS.text(self._language).format(told=counted(kinds).text(self._language))
        if summary.log is not None:
            yield from self._log(summary.log)
        elif summary.unknowns:
            told = unjudged(summary.unknowns).text(self._language)
            yield UNKNOWN.text(self._language).format(told=told)
        total = TOTAL.text(self._language).format(
            rows=summary.rows,
            findings=summary.findings,
            weights=counted(_by_weight(summary)).text(self._language),
            certainties=counted(_by_certainty(summary)).text(self._language),
        )
        yield self._ink.paint(total, "strong")

    def _log(self, log: LogFigures) -> Iterator[str]:
        told = counted(rows_by_kind(log)).text(self._language)
        yield ROWS.text(self._language).format(told=told)
        yield from duty_lines(log, self._language)
        if log.not_judged:
            yield NOT_JUDGED.text(self._language).format(n=log.not_judged)


def _by_weight(summary: Summary) -> dict[Wording, int]:
    """Give the figures of the weights, the heaviest first; nothing is barred in most audits."""
    counts = {weight: summary.by_weight.get(weight, 0) for weight in reversed(Weight)}
    return {weight.wording: n for weight, n in counts.items() if n or weight is not Weight.BAR}


def _by_certainty(summary: Summary) -> dict[Wording, int]:
    return {one.wording: summary.by_certainty.get(one, 0) for one in CERTAINTIES}
