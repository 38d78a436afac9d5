"""The findings on the page (问题清单), a folding part for every check."""

from collections.abc import Iterator, Sequence
from typing import Final

from localstd.law.citation import Citation
from localstd.law.finding import Finding
from localstd.legible import legible
from localstd.reports.groups import Group
from localstd.reports.markup import Markup, both, element
from localstd.reports.phrases import CERTAINTIES, CLEAN, WEIGHTS, own_remedy, shared_remedy
from localstd.wording import Language, Wording

__all__ = ["listing"]

FINDINGS: Final = Wording("问题", "Findings")
CITATIONS: Final = Wording("依据", "Under")
REMEDY: Final = Wording("处理", "Remedy")
COLUMNS: Final = (
    Wording("行", "Row"),
    Wording("列", "Column"),
    Wording("原值", "Value"),
    Wording("问题", "What is wrong"),
    Wording("确定性", "Certainty"),
    Wording("建议值", "Suggested"),
)
CUT: Final = Wording(
    "本页没有列出全部问题：每种检查只列出前 {kept:,} 个，共有 {n:,} 个未列出。"
    "全部问题见 JSON 报告（--format json）。",
    "This page does not list every finding: of a check, at most the first {kept:,} are listed; "
    "{n:,} are not. All of them are in the JSON report (--format json).",
)
UNLISTED: Final = Wording(
    "另有 {n:,} 个未在此列出，见 JSON 报告（--format json）。",
    "{n:,} more are not listed here; see the JSON report (--format json).",
)


def listing(groups: Sequence[Group], lang: Language) -> Markup:
    """Write every group, the heaviest first, and say so where not all is listed."""
    return element(
        "section",
        element("h2", both(FINDINGS, lang)),
        *_cut(groups, lang),
        *(_group(group, lang) for group in groups),
        *([] if groups else [element("p", CLEAN.text(lang))]),
    )


def _cut(groups: Sequence[Group], lang: Language) -> Iterator[Markup]:
    unlisted = sum(group.unlisted for group in groups)
    if unlisted:
        kept = max(len(group.kept) for group in groups)
        yield element("p", CUT.text(lang).format(kept=kept, n=unlisted), class_="cut")


def _group(group: Group, lang: Language) -> Markup:
    return element(
        "details",
        _title(group, lang),
        _law(group, lang),
        element("div", _table(group, lang), class_="wide"),
        *_unlisted(group, lang),
        class_="group",
        id=f"check-{group.check.code}",
        open="",
    )


def _title(group: Group, lang: Language) -> Markup:
    weight = f"badge weight-{group.weight.name.lower()}"
    return element(
        "summary",
        element("span", both(WEIGHTS[group.weight], lang), class_=weight),
        element("h3", f"{group.check.code} {group.check.name} ", both(group.check.title, lang)),
        element("span", f"{group.count:,}", class_="times"),
    )


def _law(group: Group, lang: Language) -> Markup:
    cited = [element("dd", _citation(citation, lang)) for citation in group.citations]
    if cited:
        cited.insert(0, element("dt", CITATIONS.text(lang)))
    if remedy := shared_remedy(group.kept[0], lang):
        cited += [element("dt", REMEDY.text(lang)), element("dd", remedy)]
    return element("dl", *cited, class_="law")


def _citation(citation: Citation, lang: Language) -> Markup:
    told = citation.wording
    return both(Wording(legible(told.zh), legible(told.en)), lang)


def _table(group: Group, lang: Language) -> Markup:
    heads = (element("th", column.text(lang), scope="col") for column in COLUMNS)
    return element(
        "table",
        element("thead", element("tr", *heads)),
        element("tbody", *(_row(finding, lang) for finding in group.kept)),
    )


def _row(finding: Finding, lang: Language) -> Markup:
    where = finding.where
    told = (legible(finding.message.text(lang)), own_remedy(finding, lang))
    return element(
        "tr",
        element("td", "" if where.row is None else f"{where.row}", class_="row"),
        element("td", legible(where.column, 40)),
        element("td", legible(where.value), class_="value"),
        element("td", *(element("p", part) for part in told if part)),
        element("td", CERTAINTIES[finding.certainty].text(lang)),
        element("td", legible(finding.suggestion), class_="value"),
    )


def _unlisted(group: Group, lang: Language) -> Iterator[Markup]:
    if group.unlisted:
        yield element("p", UNLISTED.text(lang).format(n=group.unlisted), class_="unlisted")
