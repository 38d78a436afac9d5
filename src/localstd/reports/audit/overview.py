"""What the page says first (结论): how the register stands, and what to do, the gravest first."""

from collections.abc import Iterator, Sequence
from typing import Final

from localstd.law.finding import Weight
from localstd.legible import legible
from localstd.reports.audit.groups import Group
from localstd.reports.audit.summary import Summary
from localstd.reports.markup import Markup, both, element
from localstd.reports.phrases import READ, shared_remedy
from localstd.wording import Language, Wording

__all__ = ["conclusion", "to_do"]

CONCLUSION: Final = Wording("结论", "Conclusion")
TOLD: Final = Wording("共{rows:,}行：{told}。", "Rows read: {rows:,}; {told}.")
ROWS: Final = {
    Weight.BAR: Wording("{n:,}行有禁止事项", "with what may not happen {n:,}"),
    Weight.FAULT: Wording("{n:,}行有不符", "with faults {n:,}"),
    Weight.WARNING: Wording("{n:,}行仅有提醒", "with warnings alone {n:,}"),
}
IN_ORDER: Final = Wording("{n:,}行无须处理", "with nothing to do {n:,}")
UNCHECKED: Final = Wording(
    "有 {n} 条依据注明“原文未核”：其内容尚未与正式文本核对，对外引用前请先核对。",
    "Text not checked: {n} of the provisions cited. Compare them with the official text before "
    "you rely on them.",
)
LONGEST_REMARK: Final = 400
TO_DO: Final = Wording("逐项处理", "What to do")
#: What the list tells of a check, each under the name of its style.
COLUMNS: Final = {
    "weight": Wording("级别", "Weight"),
    "check": Wording("问题", "What is wrong"),
    "row": Wording("处数", "Number"),
    "remedy": Wording("处理", "Remedy"),
}
SEE_ROWS: Final = Wording("见各行建议", "see each row")


def conclusion(summary: Summary, groups: Sequence[Group], language: Language) -> Iterator[Markup]:
    """Say how many rows need what, and what to know before handing the page on."""
    yield element("h2", both(CONCLUSION, language))
    yield element("p", _rows_told(summary).text(language), class_="told")
    if unchecked := _unchecked(groups):
        yield element("p", UNCHECKED.text(language).format(n=unchecked))
    for remark in summary.about.remarks:
        told = READ.filled({"told": remark}).text(language)
        yield element("p", legible(told, LONGEST_REMARK), class_="cut")


def to_do(groups: Sequence[Group], language: Language) -> Iterator[Markup]:
    """List the checks with their remedies, the gravest first, each leading to its findings."""
    if groups:
        yield element("h2", both(TO_DO, language))
        yield element("div", _table(groups, language), class_="wide todo")


def _rows_told(summary: Summary) -> Wording:
    counts = ((words, summary.rows_by_weight.get(weight, 0)) for weight, words in ROWS.items())
    told = [words.filled({"n": n}) for words, n in counts if n]
    told.append(IN_ORDER.filled({"n": summary.rows_in_order}))
    return TOLD.filled({"rows": summary.rows, "told": Wording.joined(told)})


def _unchecked(groups: Sequence[Group]) -> int:
    cited = {citation for group in groups for citation in group.citations}
    return sum(not citation.checked for citation in cited)


def _table(groups: Sequence[Group], language: Language) -> Markup:
    heads = (
        element("th", words.text(language), scope="col", class_=name)
        for name, words in COLUMNS.items()
    )
    return element(
        "table",
        element("thead", element("tr", *heads)),
        element("tbody", *(_row(group, language) for group in groups)),
    )


def _row(group: Group, language: Language) -> Markup:
    badge = element(
        "span", group.weight.wording.text(language), class_=f"badge weight-{group.weight.word}"
    )
    link = element("a", group.check.title.text(language), href=f"#check-{group.check.code}")
    remedy = shared_remedy(group.check, language) or SEE_ROWS.text(language)
    return element(
        "tr",
        element("td", badge),
        element("td", link),
        element("td", f"{group.count:,}", class_="row"),
        element("td", remedy),
    )
