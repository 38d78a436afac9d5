"""The findings on the page (问题清单), a folding part for every check."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from localstd.law.finding import Finding
from localstd.legible import shortened
from localstd.reports.audit.groups import Group
from localstd.reports.markup import Markup, both, element
from localstd.reports.phrases import CLEAN, cited, own_remedy, shared_remedy
from localstd.wording import Language, Wording

__all__ = ["listing"]

#: The length of a message with its notes, which stand at its end and must not be cut.
_MESSAGE: Final = 600
FINDINGS: Final = Wording("问题", "Findings")
CITATIONS: Final = Wording("依据", "Basis")
REMEDY: Final = Wording("处理", "Remedy")
#: What a row tells, each under the name of its style.
COLUMNS: Final = {
    "row": Wording("行", "Row"),
    "column": Wording("列", "Column"),
    "value": Wording("原值", "Value"),
    "message": Wording("问题", "What is wrong"),
    "certainty": Wording("确定性", "Certainty"),
    "suggested": Wording("建议值", "Suggested"),
}
ALWAYS: Final = ("row", "message", "certainty")
CUT: Final = Wording(
    "本页没有列出全部问题：每种检查只列出前{kept:,}个，共有{n:,}个未列出。全部问题见JSON报告（"
    "--format json）。",
    "This page does not list every finding: at most the first {kept:,} of each check are shown,"
    " and {n:,} are left out. The JSON report (--format json) has all of them.",
)
UNLISTED: Final = Wording(
    "另有{n:,}个未在此列出，见JSON报告（--format json）。",
    "{n:,} more are not listed here; see the JSON report (--format json).",
)


def listing(groups: Sequence[Group], language: Language) -> Markup:
    """Write every group, the heaviest first, and say so where not all is listed."""
    return element(
        "section",
        element("h2", both(FINDINGS, language)),
        *_cut(groups, language),
        *(_group(group, language) for group in groups),
        *([] if groups else [element("p", CLEAN.text(language))]),
    )


def _cut(groups: Sequence[Group], language: Language) -> Iterator[Markup]:
    unlisted = sum(group.unlisted for group in groups)
    if unlisted:
        kept = max(len(group.kept) for group in groups)
        yield element("p", CUT.text(language).format(kept=kept, n=unlisted), class_="cut")


def _group(group: Group, language: Language) -> Markup:
    return element(
        "details",
        _title(group, language),
        _law(group, language),
        element("div", _table(group, language), class_="wide"),
        *_unlisted(group, language),
        class_="group",
        id=f"check-{group.check.code}",
        open="",
    )


def _title(group: Group, language: Language) -> Markup:
    weight = f"badge weight-{group.weight.word}"
    return element(
        "summary",
        element("span", both(group.weight.wording, language), class_=weight),
        element("h3", both(group.check.title, language)),
        element("code", f"{group.check.code} {group.check.name}"),
        element("span", f"{group.count:,}", class_="times"),
    )


def _law(group: Group, language: Language) -> Markup:
    told = [element("dd", both(cited(citation), language)) for citation in group.citations]
    if told:
        told.insert(0, element("dt", CITATIONS.text(language)))
    if remedy := shared_remedy(group.check, language):
        told += [element("dt", REMEDY.text(language)), element("dd", remedy)]
    return element("dl", *told, class_="law")


def _table(group: Group, language: Language) -> Markup:
    rows = [_told(finding, language) for finding in group.kept]
    shown = [name for name in COLUMNS if name in ALWAYS or any(row[name] for row in rows)]
    heads = (
        element("th", COLUMNS[name].text(language), scope="col", class_=name) for name in shown
    )
    return element(
        "table",
        element("thead", element("tr", *heads)),
        element("tbody", *(_row(row, shown) for row in rows)),
    )


def _row(told: Mapping[str, Sequence[str]], shown: Sequence[str]) -> Markup:
    return element("tr", *(element("td", *told[name], class_=name) for name in shown))


def _told(finding: Finding, language: Language) -> Mapping[str, Sequence[str]]:
    """Give what each column says of a finding; nothing where there is nothing to say."""
    where = finding.where
    message = (
        shortened(where.title),
        shortened(finding.message.text(language), _MESSAGE),
        own_remedy(finding, language),
    )
    return {
        "row": [] if where.row is None else [f"{where.row}"],
        "column": _words(shortened(where.column, 40)),
        "value": _words(shortened(where.value)),
        "message": [element("p", part) for part in message if part],
        "certainty": [finding.certainty.wording.text(language)],
        "suggested": _words(shortened(finding.suggestion)),
    }


def _words(text: str) -> Sequence[str]:
    return [text] if text else []


def _unlisted(group: Group, language: Language) -> Iterator[Markup]:
    if group.unlisted:
        yield element("p", UNLISTED.text(language).format(n=group.unlisted), class_="unlisted")
