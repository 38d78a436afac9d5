"""The report as one page (HTML 报告) that stands alone: no network, no script."""

from collections.abc import Iterator, Sequence
from typing import Final

from localstd.audit import LogKind
from localstd.audit.register_kind import STANDARDS
from localstd.law.finding import Finding, Weight
from localstd.legible import shortened
from localstd.reports.audit.groups import Group, Groups
from localstd.reports.audit.legend import legend
from localstd.reports.audit.listing import listing
from localstd.reports.audit.logs import duties_table, rows_by_kind
from localstd.reports.audit.overview import conclusion, to_do
from localstd.reports.audit.pictures import pictures
from localstd.reports.audit.summary import AuditAbout, Summary
from localstd.reports.markup import Markup, both, element
from localstd.reports.output import Output
from localstd.reports.page import page_of
from localstd.reports.phrases import CERTAINTIES, unjudged
from localstd.wording import Language, Wording

__all__ = ["HtmlReport"]

TITLE: Final = Wording("{register}：标准登记审查报告", "{register}: audit of the register")
LOG_TITLE: Final = Wording("{register}：{kind}审查报告", "{register}: audit of the {kind}")
ABOUT: Final = Wording(
    "截至{as_of}；每一事项依其当时有效的规定判断{place}。",
    "As of {as_of}; every event is judged by the law in force on its own day{place}.",
)
PLACE: Final = Wording("，行政区划{place}", ", place {place}")
ROWS: Final = Wording("行数", "rows")
PICTURES: Final = Wording("图示", "Pictures")
UNKNOWNS: Final = Wording("无法判断", "Could not be judged")
UNKNOWNS_TOLD: Final = Wording(
    "下列期限因登记册缺少日期等事实，或者没有适用的规定，未能判断。",
    "Dates or other facts are missing, or no limit applies, so that these were not judged.",
)


class HtmlReport:
    """Keeps the first ``at_most`` findings of every check, and writes the page at the end."""

    def __init__(self, output: Output, language: Language, *, at_most: int) -> None:
        self._output = output
        self._language = language
        self._groups = Groups(at_most)

    def begin(self, about: AuditAbout) -> None:
        """Wait: the page is written when all is known."""

    def add(self, finding: Finding) -> None:
        """Take one finding."""
        self._groups.add(finding)

    def end(self, summary: Summary) -> None:
        """Write the page."""
        groups = self._groups.heaviest_first()
        title = _title(summary, self._language)
        self._output.write(page_of(title, _body(summary, groups, self._language), self._language))
        self._output.commit()


def _body(summary: Summary, groups: Sequence[Group], language: Language) -> Markup:
    return element(
        "body",
        _header(summary, language),
        _counts(summary, language),
        *conclusion(summary, groups, language),
        *to_do(groups, language),
        *_duties(summary, language),
        element("h2", both(PICTURES, language)),
        pictures(summary, groups, language),
        listing(groups, language),
        *_unknowns(summary, language),
        *legend(summary, language),
    )


def _duties(summary: Summary, language: Language) -> Iterator[Markup]:
    if summary.log is not None:
        yield from duties_table(summary.log, language)


def _header(summary: Summary, language: Language) -> Markup:
    about = summary.about
    place = PLACE.text(language).format(place=about.place) if about.place else ""
    told = ABOUT.text(language).format(as_of=about.as_of, place=place)
    return element(
        "header", element("h1", _title(summary, language)), element("p", told, class_="about")
    )


def _title(summary: Summary, language: Language) -> str:
    register, kind = shortened(summary.about.register), summary.kind
    if isinstance(kind, LogKind):
        told = {"register": register, "kind": kind.wording.text(language)}
        return LOG_TITLE.text(language).format(**told)
    return TITLE.text(language).format(register=register)


def _counts(summary: Summary, language: Language) -> Markup:
    weights = (
        _count(weight.wording, summary.by_weight.get(weight, 0), f"weight-{weight.word}", language)
        for weight in reversed(Weight)
        if weight is not Weight.BAR or summary.by_weight.get(weight)
    )
    certainties = (
        _count(certainty.wording, summary.by_certainty.get(certainty, 0), certainty.value, language)
        for certainty in CERTAINTIES
    )
    rows = _count(ROWS, summary.rows, "rows", language)
    told = (rows, *_kinds(summary, language), *weights, *certainties)
    return element("dl", *told, class_="counts")


def _kinds(summary: Summary, language: Language) -> Iterator[Markup]:
    """Tell how many are of which kind, where they are not all local ones."""
    if summary.log is not None:
        for words, count in rows_by_kind(summary.log).items():
            yield _count(words, count, "rows", language)
    elif not summary.is_of_local_alone:
        for kind, count in summary.stock.rows_by_kind.items():
            yield _count(STANDARDS[kind], count, "rows", language)


def _count(words: Wording, count: int, style: str, language: Language) -> Markup:
    return element(
        "div", element("dt", both(words, language)), element("dd", f"{count:,}"), class_=style
    )


def _unknowns(summary: Summary, language: Language) -> Iterator[Markup]:
    if summary.unknowns and summary.log is None:
        yield element("h2", both(UNKNOWNS, language))
        yield element("p", UNKNOWNS_TOLD.text(language))
        yield element("p", unjudged(summary.unknowns).text(language))
