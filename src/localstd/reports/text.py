"""The report for readers at a terminal (文本报告): grouped by check, heaviest first."""

from collections.abc import Iterator, Mapping
from typing import Final

from localstd.law.finding import Finding, Weight
from localstd.legible import legible
from localstd.reports.groups import Group, Groups
from localstd.reports.ink import Ink
from localstd.reports.output import Output
from localstd.reports.phrases import (
    CERTAINTIES,
    CLEAN,
    WEIGHTS,
    cited,
    own_remedy,
    place_of,
    shared_remedy,
)
from localstd.reports.summary import AuditAbout, Summary
from localstd.wording import Language, Wording

__all__ = ["TextReport"]

HEADING: Final = Wording("{register}　截至 {as_of}", "{register}, as of {as_of}")
TIMES: Final = Wording("{n:,} 处", "{n:,}")
CITATIONS: Final = Wording("依据：", "Under: ")
REMEDY: Final = Wording("处理：", "Remedy: ")
SUGGESTION: Final = Wording("建议写作 {suggestion}", "write {suggestion}")
MORE: Final = Wording(
    "另有 {n:,} 处（全部：--format json）", "and {n:,} more (all of them: --format json)"
)
UNKNOWN: Final = Wording(
    "因缺少事实而无法判断：{told}", "Could not be judged, facts are missing: {told}"
)
TOTAL: Final = Wording(
    "共 {rows:,} 行，{findings:,} 个问题：{weights}；{certainties}。",
    "Rows read: {rows:,}; findings: {findings:,} ({weights}; {certainties}).",
)
LONGEST_MESSAGE: Final = 400


class TextReport:
    """Keeps the first ``limit`` findings of every check, and prints all at the end."""

    def __init__(self, output: Output, lang: Language, *, limit: int, ink: Ink) -> None:
        self._output = output
        self._lang = lang
        self._ink = ink
        self._groups = Groups(limit)

    def begin(self, about: AuditAbout) -> None:
        """Take the heading."""
        register = legible(about.register)
        heading = HEADING.text(self._lang).format(register=register, as_of=about.as_of)
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
            yield CLEAN.text(self._lang)
        yield from self._end(summary)

    def _group(self, group: Group) -> Iterator[str]:
        yield self._title(group)
        if group.citations:
            join = "；" if self._lang == "zh" else "; "
            told = join.join(cited(citation, self._lang) for citation in group.citations)
            yield "  " + self._ink.paint(CITATIONS.text(self._lang) + told, "faint")
        if remedy := shared_remedy(group.kept[0], self._lang):
            yield "  " + REMEDY.text(self._lang) + remedy
        for finding in group.kept:
            yield from self._finding(finding)
        if group.unlisted:
            yield "    " + MORE.text(self._lang).format(n=group.unlisted)

    def _title(self, group: Group) -> str:
        check = group.check
        weight = self._ink.paint(f"[{WEIGHTS[group.weight].text(self._lang)}]", group.weight.name)
        title = self._ink.paint(legible(check.title.text(self._lang)), "strong")
        times = TIMES.text(self._lang).format(n=group.count)
        return f"{weight} {check.code} {check.name}  {title}  {times}"

    def _finding(self, finding: Finding) -> Iterator[str]:
        place = "  ".join(place_of(finding, self._lang))
        certainty = CERTAINTIES[finding.certainty].text(self._lang)
        yield f"    {place}  [{certainty}]"
        yield "      " + legible(finding.message.text(self._lang), LONGEST_MESSAGE)
        if finding.suggestion:
            suggestion = legible(finding.suggestion, 60)
            yield "      → " + SUGGESTION.text(self._lang).format(suggestion=suggestion)
        if remedy := own_remedy(finding, self._lang):
            yield "      " + REMEDY.text(self._lang) + remedy

    def _end(self, summary: Summary) -> Iterator[str]:
        if summary.unknowns:
            told = self._counted(summary.unknowns)
            yield UNKNOWN.text(self._lang).format(told=told)
        weights = {
            WEIGHTS[w].text(self._lang): summary.by_weight.get(w, 0) for w in reversed(Weight)
        }
        certainties = {
            words.text(self._lang): summary.by_certainty.get(certainty, 0)
            for certainty, words in CERTAINTIES.items()
        }
        total = TOTAL.text(self._lang).format(
            rows=summary.rows,
            findings=summary.findings,
            weights=self._counted(weights),
            certainties=self._counted(certainties),
        )
        yield self._ink.paint(total, "strong")

    def _counted(self, counts: Mapping[str, int]) -> str:
        join = "，" if self._lang == "zh" else ", "
        return join.join(f"{name} {n:,}" for name, n in counts.items())
