"""A yearly report and an impact list, told as text, as a page and for machines."""

import io
import re
from datetime import date
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from localstd.calendar import PartialDate
from localstd.law import china_law
from localstd.numbers import StandardNumber
from localstd.reports import (
    impact_lines,
    impact_record,
    implementation_lines,
    implementation_record,
    implementation_schema,
    write_implementation_page,
)
from localstd.standards import Status
from localstd.supervision.implementation import (
    ChangeKind,
    CitationIndex,
    CitedIn,
    Impact,
    ImplementationReport,
    KnownStandard,
    KnownStandards,
    StandardChange,
    StandardCitation,
    impact,
    implementation_report,
)
from localstd.testing.strategies.implementations import impacts, implementation_reports
from localstd.wording import Language

OLD, NEW = (StandardNumber.parse(f"DB34/T 1-{year}") for year in (2018, 2026))
ABOUT = (
    "Reporting day: 2026-08-01. Counted from what had happened by then, and can be counted again "
    "from the same material; what cannot be judged is counted as not known."
)
EVIL = "<script>alert(1)</script>\x1b[31m办法"
LANGUAGES = st.sampled_from(("zh", "en"))


def cites(text: str = "办法", number: StandardNumber = OLD) -> StandardCitation:
    return StandardCitation(
        text=text, kind=CitedIn.LAW, owner=f"{text}主管", number=number, at="第八条"
    )


def reported(*citations: StandardCitation, as_of: date = date(2026, 8, 1)) -> ImplementationReport:
    known = (
        KnownStandard(
            number=OLD, ended=PartialDate(2026, 7, 1), stated=Status.REPLACED, successors=(NEW,)
        ),
        KnownStandard(number=NEW, implemented=PartialDate(2026, 7, 1)),
        KnownStandard(number=StandardNumber.parse("DB34/T 2-2020")),
    )
    return implementation_report(
        2026,
        "34",
        law=china_law(),
        as_of=as_of,
        standards=KnownStandards.of(known),
        citations=CitationIndex().with_all(citations),
        files=(),
    )


def page(report: ImplementationReport, language: Language) -> str:
    written = io.StringIO()
    write_implementation_page(written, report, language=language)
    return written.getvalue()


class Outline(HTMLParser):
    """The elements of a page, and the addresses that it names."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.opened: list[str] = []
        self.open: list[str] = []
        self.addresses: list[str | None] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.opened.append(tag)
        self.addresses += [value for name, value in attrs if name in {"src", "href"}]
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_text_tells_each_whole_its_parts_and_what_dangles() -> None:
    lines = list(implementation_lines(reported(cites()), "en"))
    assert lines[:6] == [
        "Implementation of standards in 2026, 安徽省 (34)",
        ABOUT,
        "The year was not over on the reporting day: the figures go up to that day.",
        "standards (2026-08-01): 3",
        "  in force  1 (33.3%)",
        "  replaced  1 (33.3%)",
    ]
    assert "  办法主管: 办法 cites DB34/T 1-2018 (no longer in force; now DB34/T 1-2026)" in lines
    assert lines[-2] == (
        "Basis: sl2017 art. 29; seed2015 point 10"  # one article, named once
    )


def test_where_nothing_dangles_the_text_says_so() -> None:
    assert "没有悬空引用。" in list(implementation_lines(reported(), "zh"))


def test_an_impact_list_goes_from_owner_to_owner() -> None:
    revised = StandardChange(
        kind=ChangeKind.REVISED, number=OLD, on=PartialDate(2026, 7, 1), successors=(NEW,)
    )
    index = CitationIndex().with_(cites(), cites("范本", StandardNumber.parse("DB34/T 1")))
    found = impact(index, revised, date(2026, 7, 1))
    assert list(impact_lines(found, "zh")) == [
        "DB34/T 1-2018修订（2026-07-01）：影响清单",
        "引用2处，其中失效1处、缩小0处、移至新版1处、间接受影响0处",
        "办法主管",
        f"  [引用失效] 办法 第八条：{found.affected[0].must.zh}",
        "范本主管",
        f"  [引用移至新版] 范本 第八条：{found.affected[1].must.zh}",
    ]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_page_stands_alone_and_what_it_is_told_becomes_no_element(
    language: Language,
) -> None:
    text = page(reported(cites(EVIL)), language)
    outline = Outline(text)
    assert outline.open == []
    assert "script" not in outline.opened
    assert outline.addresses == []
    assert "&lt;script&gt;" in text
    assert "\x1b" not in text
    assert "http" not in re.sub(r"http-equiv", "", text)
    assert "size: A4" in text
    assert "prefers-color-scheme: dark" in text


@given(implementation_reports(), LANGUAGES)
def test_every_report_is_told_as_a_whole_page_and_in_lines(
    report: ImplementationReport, language: Language
) -> None:
    text = page(report, language)
    assert Outline(text).open == []
    assert text.count("<table>") == len(report.breakdowns) + bool(report.dangling)
    lines = list(implementation_lines(report, language))
    shown = sum(1 for one in report.breakdowns for part in one.figures if part.numerator)
    least = 5 + len(report.breakdowns) + shown
    assert len(lines) == least + max(len(report.dangling), 1) + (not report.is_whole_year)


VALID = Draft202012Validator(implementation_schema())


@given(implementation_reports())
def test_every_report_is_a_record_of_the_schema(report: ImplementationReport) -> None:
    record = implementation_record(report)
    assert list(VALID.iter_errors(record)) == []
    told = {one["name"]: one["total"] for one in record["breakdowns"]}  # type: ignore[index, union-attr]
    assert told == {one.name: one.total for one in report.breakdowns}


@given(impacts())
def test_every_impact_list_is_a_record_of_the_schema_and_loses_nobody(found: Impact) -> None:
    record = impact_record(found)
    assert list(VALID.iter_errors(record)) == []
    owners = record["owners"]
    assert isinstance(owners, list)
    assert sum(len(one["affected"]) for one in owners) == len(found.affected)
