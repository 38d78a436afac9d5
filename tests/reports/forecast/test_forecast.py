"""The forecast as a page: alone, well-formed, with pictures and their tables."""

import io
from collections import Counter
from datetime import date
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.calendar import PartialDate, china_calendar
from localstd.forecast import (
    By,
    Capacity,
    Outlook,
    Reviewable,
    Supposition,
    what_if,
    workload,
)
from localstd.law import china_law
from localstd.reports import ForecastReport, forecast_lines, forecast_record, write_forecast_page
from localstd.review import Cycle
from localstd.testing.strategies.findings import awkward_text
from localstd.wording import Language

OUTLOOK = Outlook(law=china_law(), calendar=china_calendar(), as_of=date(2026, 8, 1))
ALONE = {"html", "head", "meta", "title", "style", "body", "header", "footer", "section", "div"}
TOLD = {"h1", "h2", "p", "span", "strong", "dl", "dt", "dd", "details", "summary"}
DRAWN = {"table", "tbody", "tr", "th", "td", "figure", "figcaption", "svg", "desc", "rect", "text"}


class Outline(HTMLParser):
    """Reads a page: its elements, ids, words, and what was closed wrongly."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: Counter[str] = Counter()
        self.ids: list[str] = []
        self.words: list[str] = []
        self.wrong: list[str] = []
        self.standing: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements[tag] += 1
        self.ids += [value or "" for name, value in attrs if name == "id"]
        self.wrong += [name for name, _ in attrs if name.startswith("on") or name == "href"]
        if tag != "meta":
            self.standing.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.standing or self.standing.pop() != tag:
            self.wrong.append(tag)

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def stocks() -> st.SearchStrategy[list[Reviewable]]:
    published = st.dates(date(2015, 1, 1), date(2026, 7, 31)).map(PartialDate.of)
    cycle = st.builds(Cycle, place=st.sampled_from(("34", "31")), published=published)
    names = awkward_text()
    return st.lists(st.builds(Reviewable, cycle=cycle, sector=names, committee=names), max_size=30)


def report(stock: list[Reviewable], by: By = By.MONTH, register: str = "册.csv") -> ForecastReport:
    supposed = what_if(stock, OUTLOOK, Supposition.parse("local.review=3y"), by=by)
    capacity = Capacity.parse("2x3/year")
    return ForecastReport(
        register=register,
        review_start=OUTLOOK.review_start,
        made=supposed.before,
        work=workload(supposed.before, capacity),
        supposed=supposed,
        supposed_work=workload(supposed.after, capacity),
    )


def page_of(told: ForecastReport, language: Language = "zh") -> str:
    page = io.StringIO()
    write_forecast_page(page, told, language=language)
    return page.getvalue()


@given(stocks(), st.sampled_from(By), awkward_text(), st.sampled_from(("zh", "en")))
def test_the_page_stands_alone_and_is_nobodys_markup_but_ours(
    stock: list[Reviewable], by: By, register: str, language: Language
) -> None:
    outline = Outline(page_of(report(stock, by, register), language))
    assert set(outline.elements) <= ALONE | TOLD | DRAWN | {"path"}
    assert (outline.wrong, outline.standing) == ([], [])
    assert len(outline.ids) == len(set(outline.ids))


def stock_of(*years: int, sector: str = "") -> list[Reviewable]:
    return [
        Reviewable(cycle=Cycle(place="34", published=PartialDate(year, 5, 12)), sector=sector)
        for year in years
    ]


@pytest.mark.parametrize(
    ("by", "titles"),
    [
        (
            By.MONTH,
            [
                "按月到期",
                "按月到期（假设local.review为3年）",
                "积压",
                "积压（假设local.review为3年）",
            ],
        ),
        (
            By.SECTOR,
            [
                "按月到期",
                "按月到期（假设local.review为3年）",
                "按主管部门",
                "积压",
                "积压（假设local.review为3年）",
            ],
        ),
    ],
)
def test_a_picture_is_drawn_for_each_question(by: By, titles: list[str]) -> None:
    outline = Outline(page_of(report(stock_of(2016, 2022, 2024, 2025, sector="农业农村厅"), by)))
    shown = [word for word in outline.words if word in titles]
    assert [title for title in titles if title not in shown] == []
    assert outline.elements["svg"] == outline.elements["figure"] == len(titles)
    assert outline.elements["table"] == len(titles)


def test_months_in_which_nothing_falls_due_are_drawn_too() -> None:
    page = page_of(report(stock_of(2022, 2024)))
    words = Outline(page).words
    assert "2027-05: 1" in words
    assert "2027-06: 0" in words
    assert "2029-05: 1" in words


def test_the_months_of_both_laws_have_one_span() -> None:
    told = evolve(report(stock_of(2022, 2024, 2025)), work=None, supposed_work=None)
    words = Counter(Outline(page_of(told)).words)
    assert words["2030-05: 1"] == words["2030-05: 0"] == 1


def test_a_cliff_has_a_colour_of_its_own() -> None:
    busy = [2022] * 9 + [2024, 2025]
    assert 'class="tone-warning"' in page_of(report(stock_of(*busy)))
    assert 'class="tone-warning"' not in page_of(report(stock_of(2022, 2024)))


def test_many_names_are_put_together() -> None:
    stock = [one for n in range(25) for one in stock_of(2022, sector=f"部门{n:02}")]
    words = Outline(page_of(report(stock, By.SECTOR))).words
    assert "其余5个: 5" in words
    assert "部门00: 1" in words
    assert "部门24: 1" not in words


def test_a_name_that_is_not_told_is_called_so() -> None:
    assert "未注明: 1" in Outline(page_of(report(stock_of(2022), By.SECTOR))).words


def test_nothing_to_draw_is_said() -> None:
    outline = Outline(page_of(report([])))
    assert outline.words.count("登记册中没有这方面的数据。") == 2


def test_the_page_tells_what_would_have_to_change() -> None:
    words = " ".join(Outline(page_of(report(stock_of(2022)), "en")).words)
    assert "provisions that would have to change: sl2017 art. 29; ir1990 art. 20" in words
    assert "capacity 2x3/year: enough" in words


@given(stocks(), st.sampled_from(By))
def test_text_and_record_tell_the_same_figures(stock: list[Reviewable], by: By) -> None:
    told = report(stock, by)
    record, lines = forecast_record(told), list(forecast_lines(told, "en"))
    assert f"overdue: {record['overdue']:,}" in lines
    assert f"falling due: {record['due']:,}" in lines


def test_the_text_tells_what_differs_before_and_after() -> None:
    told = evolve(report(stock_of(2022, 2024, 2021)), work=None, supposed_work=None)
    lines = list(forecast_lines(told, "en"))
    assert told.supposed is not None
    differing = [f"  {one.key}  {one.before} → {one.after}" for one in told.supposed.differences]
    assert differing
    start = lines.index("compared with the law in force:")
    before, after = told.supposed.before.overdue, told.supposed.after.overdue
    assert lines[start + 1 : -1] == [f"  overdue  {before} → {after}", *differing]
    assert before < after


def test_nothing_to_change_is_said() -> None:
    same = what_if(stock_of(2022), OUTLOOK, Supposition.parse("local.review=5y"))
    told = ForecastReport(
        register="r", review_start=OUTLOOK.review_start, made=same.before, supposed=same
    )
    lines = list(forecast_lines(told, "en"))
    assert lines[-1] == "nothing would have to change: the law already says so"
    assert "compared with the law in force:" not in lines


def test_a_backlog_that_never_clears_is_said() -> None:
    made = what_if(stock_of(*[2016] * 60), OUTLOOK, Supposition.parse("local.review=5y")).before
    work = workload(made, Capacity.parse("1x1/year"))
    told = ForecastReport(register="r", review_start=OUTLOOK.review_start, made=made, work=work)
    assert list(forecast_lines(told, "en"))[-1].endswith("; not cleared within fifty years")


def test_a_capacity_that_is_never_behind_has_no_backlog() -> None:
    made = what_if(stock_of(2024), OUTLOOK, Supposition.parse("local.review=5y")).before
    told = ForecastReport(
        register="r",
        review_start=OUTLOOK.review_start,
        made=made,
        work=workload(made, Capacity.parse("12x20/year")),
    )
    assert list(forecast_lines(told, "en"))[-1].endswith("committees: 1); no backlog")
    assert list(forecast_lines(told, "zh"))[-1].endswith("；没有积压")
