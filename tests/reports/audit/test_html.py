"""The page: alone, well-formed, and nobody's markup but ours."""

import io
from collections import Counter
from datetime import date
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.law.finding import Finding, Note, Weight
from localstd.reports import AuditAbout, Form, Summary, Tally, report_for
from localstd.reports.audit.summary import NO_STOCK
from localstd.testing.strategies.findings import awkward_text, findings
from localstd.wording import Language, Wording

OURS = {
    *("html", "head", "meta", "title", "style", "body", "header", "footer", "section", "div"),
    *("h1", "h2", "h3", "p", "span", "strong", "dl", "dt", "dd", "details", "summary"),
    *("table", "thead", "tbody", "tr", "th", "td", "figure", "figcaption"),
    *("svg", "desc", "rect", "text", "path", "a", "code"),
}
OUR_ATTRIBUTES = {
    *("charset", "http-equiv", "content", "name", "lang", "class", "id", "open", "scope", "href"),
    *("viewbox", "role", "aria-labelledby", "x", "y", "width", "height", "d"),
    *("text-anchor", "dominant-baseline"),
}


class Outline(HTMLParser):
    """Reads a page and keeps its elements, attributes, words, and what was closed wrongly."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: Counter[str] = Counter()
        self.attributes: dict[str, list[str]] = {}
        self.words: list[str] = []
        self.wrong: list[str] = []
        self.standing: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements[tag] += 1
        for name, value in attrs:
            self.attributes.setdefault(name, []).append(value or "")
        if tag != "meta":
            self.standing.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.standing or self.standing.pop() != tag:
            self.wrong.append(tag)

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def handle_comment(self, data: str) -> None:
        self.wrong.append(data)


def page_of(
    found: list[Finding], summary: Summary, *, language: Language = "zh", at_most: int = 2
) -> str:
    page = io.StringIO()
    with report_for(page, Form.HTML, language=language, at_most=at_most) as report:
        report.begin(summary.about)
        for finding in found:
            report.add(finding)
        report.end(summary)
    return page.getvalue()


@given(
    st.lists(findings(), max_size=5),
    awkward_text(),
    st.dictionaries(awkward_text(), st.integers(0, 99), max_size=25),
    st.dictionaries(st.integers(1, 9999), st.integers(0, 10**6), max_size=60),
    st.sampled_from(("zh", "en")),
)
def test_nothing_in_a_register_becomes_markup(
    drawn: list[Finding],
    register: str,
    issuers: dict[str, int],
    years: dict[int, int],
    language: Language,
) -> None:
    about = AuditAbout(register=register, as_of=date(2026, 11, 22))
    stock = evolve(NO_STOCK, published_by_year=years, late_filings_by_issuer=issuers)
    text = page_of(
        drawn, Tally(about).summary(rows=9, unknowns=issuers, stock=stock), language=language
    )
    outline = Outline(text)
    assert (outline.wrong, outline.standing) == ([], [])
    assert set(outline.elements) - OURS == set()
    assert set(outline.attributes) - OUR_ATTRIBUTES == set()
    assert text.encode()
    assert [sign for sign in text if ord(sign) < 0x20 and sign != "\n"] == []


def test_the_page_asks_for_nothing_from_outside(found: list[Finding], summary: Summary) -> None:
    page = page_of(found, summary)
    outline = Outline(page)
    assert (
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
        in (outline.attributes["content"])
    )
    assert [
        word for word in ("http://", "https://", "url(", "@import", "script") if word in page
    ] == []


@pytest.mark.parametrize(("language", "tag"), [("zh", "zh-CN"), ("en", "en")])
def test_the_page_says_its_language_first(
    found: list[Finding], summary: Summary, language: Language, tag: str
) -> None:
    assert Outline(page_of(found, summary, language=language)).attributes["lang"][0] == tag


def test_the_page_gives_citation_remedy_and_both_terms(
    found: list[Finding], summary: Summary
) -> None:
    words = "".join(Outline(page_of(found, summary)).words)
    assert "《地方标准管理办法》第16条 rule26 art. 16" in words
    assert "尽快补报备案" in words
    assert "备案超期 filed late" in words


def test_the_page_says_what_it_does_not_list(found: list[Finding], summary: Summary) -> None:
    words = Outline(page_of(found, summary, at_most=2)).words
    assert "另有1个未在此列出，见JSON报告（--format json）。" in words
    assert (
        "本页没有列出全部问题：每种检查只列出前2个，共有1个未列出。"
        "全部问题见JSON报告（--format json）。"
    ) in words


def test_a_page_that_lists_none_still_counts_all(found: list[Finding], summary: Summary) -> None:
    words = Outline(page_of(found, summary, at_most=0)).words
    assert [word for word in words if word.startswith("另有")] == [
        "另有3个未在此列出，见JSON报告（--format json）。",
        "另有1个未在此列出，见JSON报告（--format json）。",
    ]


def test_limits_that_could_not_be_judged_are_told_in_words(about: AuditAbout) -> None:
    summary = Tally(about).summary(rows=9, unknowns={"local.filing": 8, "local.review": 1})
    told = "time for filing (8 rows), review cycle (1 row)"
    assert told in Outline(page_of([], summary, language="en")).words
    assert "备案期限8行、复审周期1行" in Outline(page_of([], summary)).words


def test_a_page_that_lists_all_says_nothing_of_the_kind(
    found: list[Finding], summary: Summary
) -> None:
    assert "未列出" not in page_of(found, summary, at_most=9)


def test_the_four_pictures_can_be_read_aloud(found: list[Finding], summary: Summary) -> None:
    outline = Outline(page_of(found, summary))
    assert outline.elements["svg"] == 4
    assert outline.attributes["role"] == ["img"] * 4
    named = " ".join(outline.attributes["aria-labelledby"]).split()
    assert [name for name in named if name not in outline.attributes["id"]] == []
    assert outline.elements["figcaption"] == 4


def test_a_picture_without_figures_says_so(about: AuditAbout) -> None:
    outline = Outline(page_of([], Tally(about).summary(rows=0)))
    assert outline.words.count("登记册中没有这方面的数据。") == 4
    assert outline.elements["svg"] == 0
    assert "没有发现问题。" in outline.words


def test_years_that_do_not_fit_are_added_up(about: AuditAbout) -> None:
    stock = evolve(NO_STOCK, published_by_year=dict.fromkeys(range(1960, 2027), 1))
    words = Outline(page_of([], Tally(about).summary(rows=67, stock=stock))).words
    assert words[words.index("≤1976") + 1] == "17"


def test_a_long_stretch_without_standards_is_left_out(about: AuditAbout) -> None:
    stock = evolve(NO_STOCK, published_by_year={1960: 1, 2024: 1, 2026: 1})
    outline = Outline(page_of([], Tally(about).summary(rows=3, stock=stock)))
    assert [word for word in outline.words if word in {"1960", "…", "2024", "2025", "2026"}] == [
        *("1960", "…", "2024", "2025", "2026"),
        *("1960", "…", "2024", "2025", "2026"),
    ]


def test_issuers_beyond_twenty_are_added_up(about: AuditAbout) -> None:
    stock = evolve(NO_STOCK, late_filings_by_issuer={f"局{n}": n for n in range(1, 24)})
    words = Outline(page_of([], Tally(about).summary(rows=3, stock=stock))).words
    assert words[words.index("其余3个: 6")] == "其余3个: 6"


def test_a_very_long_value_is_cut_on_the_page(found: list[Finding], summary: Summary) -> None:
    long = evolve(found[0], where=evolve(found[0].where, value="标" * 5000))
    page = page_of([long], summary)
    assert "标" * 199 + "…" in Outline(page).words
    assert "标" * 200 not in page


def test_the_notes_at_the_end_of_a_message_are_not_cut(
    found: list[Finding], summary: Summary
) -> None:
    noted = [evolve(found[0], notes=(Note.DAYS_ASSUMED, Note.BY_ANALOGY, Note.UNCHECKED))]
    assert Note.UNCHECKED.value.en in page_of(noted, summary, language="en")


def test_the_page_says_first_how_many_rows_need_what(
    found: list[Finding], summary: Summary
) -> None:
    words = Outline(page_of(found, summary)).words
    assert "共8行：3行有不符、1行仅有提醒、4行无须处理。" in words
    in_english = Outline(page_of(found, summary, language="en")).words
    assert "Rows read: 8; with faults 3, with warnings alone 1, with nothing to do 4." in in_english


def test_every_check_is_listed_first_with_its_remedy_and_leads_to_its_findings(
    found: list[Finding], summary: Summary
) -> None:
    outline = Outline(page_of(found, summary))
    assert outline.attributes["href"] == ["#check-LS301", "#check-LS102"]
    assert {"check-LS301", "check-LS102"} <= set(outline.attributes["id"])
    first, _ = "".join(outline.words).split("图示")
    assert "尽快补报备案" in first
    assert "见各行建议" in first


def test_what_was_not_checked_is_counted_for_who_hands_the_page_on(
    found: list[Finding], summary: Summary
) -> None:
    assert "原文未核”：" not in page_of(found, summary)
    unchecked = evolve(found[1].citations[0], checked=False)
    doubted = [evolve(found[1], citations=(unchecked,)), evolve(found[2], citations=(unchecked,))]
    assert "有 1 条依据注明“原文未核”" in page_of(doubted, summary)


def test_a_column_that_says_nothing_is_left_out(found: list[Finding], summary: Summary) -> None:
    assert "建议值" not in Outline(page_of(found[1:], summary)).words
    assert "建议值" in Outline(page_of(found, summary)).words
    empty = evolve(found[1], where=evolve(found[1].where, row=None, column="", value=""))
    heads = [one for one in Outline(page_of([empty], summary)).words if one in {"行", "列", "原值"}]
    assert heads == ["行", "行"]  # of the table, and of what explains it


def test_nothing_is_explained_that_did_not_occur(found: list[Finding], summary: Summary) -> None:
    assert "依规定不得为之。" not in page_of(found, summary)
    barred = evolve(summary, by_weight={Weight.BAR: 1}, rows_by_weight={Weight.BAR: 1})
    page = page_of(found, barred)
    assert "依规定不得为之。" in page
    assert "1行有禁止事项" in page


def test_how_the_file_was_read_is_said_before_what_to_do(
    found: list[Finding], summary: Summary
) -> None:
    remark = Wording("未读取的工作表：2025年", "sheets not read: 2025年")
    told = evolve(summary, about=evolve(summary.about, remarks=(remark,)))
    words = "".join(Outline(page_of(found, told)).words)
    assert words.index("读取说明：未读取的工作表：2025年") < words.index("逐项处理")
