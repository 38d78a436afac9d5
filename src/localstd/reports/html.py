"""The report as one page (HTML 报告) that stands alone: no network, no script."""

from collections.abc import Iterator, Sequence
from typing import Final

from localstd.law.finding import Finding
from localstd.legible import legible
from localstd.reports._shipped import shipped
from localstd.reports.groups import Group, Groups
from localstd.reports.listing import listing
from localstd.reports.markup import TAGS, Markup, both, element
from localstd.reports.output import Output
from localstd.reports.phrases import CERTAINTIES, WEIGHTS
from localstd.reports.pictures import pictures
from localstd.reports.summary import AuditAbout, Summary
from localstd.wording import Language, Wording

__all__ = ["HtmlReport"]

POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

TITLE: Final = Wording("{register}：标准登记审查报告", "{register}: audit of the register")
ABOUT: Final = Wording(
    "截至 {as_of}，依当日有效的法判断{place}。",
    "As of {as_of}, under the law in force that day{place}.",
)
PLACE: Final = Wording("，行政区划 {place}", ", place {place}")
ROWS: Final = Wording("行数", "rows")
PICTURES: Final = Wording("图示", "Pictures")
UNKNOWNS: Final = Wording("无法判断", "Could not be judged")
UNKNOWNS_TOLD: Final = Wording(
    "登记册缺少有关事实，下列规则未能判断（行数）。",
    "The register lacks the facts that these rules need (number of rows).",
)
LEGEND: Final = Wording(
    "问题附有依据和处理办法。“可能”指日期只知到月或年，尚不能确定。",
    "Every finding comes with its citation and remedy. “Possible” means that a date known only "
    "by its month or year leaves it open.",
)


class HtmlReport:
    """Keeps the first ``limit`` findings of every check, and writes the page at the end."""

    def __init__(self, output: Output, lang: Language, *, limit: int) -> None:
        self._output = output
        self._lang = lang
        self._groups = Groups(limit)

    def begin(self, about: AuditAbout) -> None:
        """Wait: the page is written when all is known."""

    def add(self, finding: Finding) -> None:
        """Take one finding."""
        self._groups.add(finding)

    def end(self, summary: Summary) -> None:
        """Write the page."""
        groups = self._groups.heaviest_first()
        page = element(
            "html",
            _head(summary.about, self._lang),
            _body(summary, groups, self._lang),
            lang=TAGS[self._lang],
        )
        self._output.write(f"<!DOCTYPE html>\n{page}\n")
        self._output.commit()


def _head(about: AuditAbout, lang: Language) -> Markup:
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=POLICY),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("title", _title(about, lang)),
        element("style", Markup(shipped("page.css"))),
    )


def _body(summary: Summary, groups: Sequence[Group], lang: Language) -> Markup:
    return element(
        "body",
        _header(summary.about, lang),
        _counts(summary, lang),
        element("h2", both(PICTURES, lang)),
        pictures(summary, groups, lang),
        listing(groups, lang),
        *_unknowns(summary, lang),
        element("footer", element("p", LEGEND.text(lang))),
    )


def _header(about: AuditAbout, lang: Language) -> Markup:
    place = PLACE.text(lang).format(place=about.place) if about.place else ""
    told = ABOUT.text(lang).format(as_of=about.as_of, place=place)
    return element("header", element("h1", _title(about, lang)), element("p", told, class_="about"))


def _title(about: AuditAbout, lang: Language) -> str:
    return TITLE.text(lang).format(register=legible(about.register))


def _counts(summary: Summary, lang: Language) -> Markup:
    weights = (
        _count(words, summary.by_weight.get(weight, 0), f"weight-{weight.name.lower()}", lang)
        for weight, words in WEIGHTS.items()
    )
    certainties = (
        _count(words, summary.by_certainty.get(certainty, 0), certainty.value, lang)
        for certainty, words in CERTAINTIES.items()
    )
    return element(
        "dl", _count(ROWS, summary.rows, "rows", lang), *weights, *certainties, class_="counts"
    )


def _count(words: Wording, count: int, style: str, lang: Language) -> Markup:
    return element(
        "div", element("dt", both(words, lang)), element("dd", f"{count:,}"), class_=style
    )


def _unknowns(summary: Summary, lang: Language) -> Iterator[Markup]:
    if summary.unknowns:
        yield element("h2", both(UNKNOWNS, lang))
        yield element("p", UNKNOWNS_TOLD.text(lang))
        yield element("p", "，".join(f"{name} {n:,}" for name, n in summary.unknowns.items()))
