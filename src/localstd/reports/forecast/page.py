"""The forecast as one page (HTML 预测) that stands alone: no network, no script."""

import os
from collections.abc import Iterator
from contextlib import closing
from typing import IO, Any, Final

from localstd.forecast import Forecast
from localstd.legible import shortened
from localstd.reports.forecast.pictures import forecast_pictures
from localstd.reports.forecast.report import ForecastReport
from localstd.reports.forecast.text import (
    FACTS,
    STARTS,
    UNREAD,
    told_change,
    told_cliffs,
    told_work,
)
from localstd.reports.markup import Markup, both, element
from localstd.reports.output import open_output
from localstd.reports.page import page_of
from localstd.wording import Language, Wording

__all__ = ["forecast_page", "write_forecast_page"]

TITLE: Final = Wording("{register}：复审到期预测", "{register}: reviews falling due")
ABOUT: Final = Wording(
    "截至{as_of}；每项标准依其所在地、所属渠道当日有效的规定判断。周期自{start}起算，法律未规定"
    "起算日，这是一种解读。",
    "As of {as_of}; every standard is judged by the law of its place and track on that day. "
    "Cycles are counted from {start}: a reading, since the law does not name the day.",
)
PICTURES: Final = Wording("图示", "Pictures")
WORK: Final = Wording("复审能力", "Capacity")
WHAT_IF: Final = Wording("假设", "What if")
LEGEND: Final = Wording(
    "日期仅知年月的，按可能的最早日计。高峰：高于第三四分位数加三倍四分位距，且不低于有到期月份平均数两倍的月份。"
    "只看一个周期：复审后再次到期的不计。",
    "A date known only by its month or year is counted by its earliest day. A cliff is a month"
    " above the third quartile by more than three times the interquartile range, and at least"
    " twice the mean of the months with any. Only one cycle is looked at: what falls due again"
    " after its review is not counted.",
)
STYLES: Final = {"overdue": "weight-fault", "possibly_overdue": "possible"}


def write_forecast_page(
    where: str | os.PathLike[str] | IO[Any], report: ForecastReport, *, language: Language = "zh"
) -> None:
    """Write the page to a path or a stream; a file appears only when it is whole.

    Raises:
        OutputError: if the file cannot be written.

    >>> import io
    >>> from datetime import date
    >>> from localstd.calendar import china_calendar
    >>> from localstd.forecast import Outlook, forecast
    >>> from localstd.law import china_law
    >>> seen = Outlook(law=china_law(), calendar=china_calendar(), as_of=date(2026, 8, 1))
    >>> made = forecast([], seen)
    >>> page = io.StringIO()
    >>> empty = ForecastReport(register="r.csv", review_start=seen.review_start, made=made)
    >>> write_forecast_page(page, empty, language="en")
    >>> page.getvalue().splitlines()[0]
    '<!DOCTYPE html>'
    """
    with closing(open_output(where, binary=False)) as output:
        output.write(forecast_page(report, language))
        output.commit()


def forecast_page(report: ForecastReport, language: Language) -> str:
    """Give the page as text."""
    return page_of(_title(report, language), _body(report, language), language)


def _body(report: ForecastReport, language: Language) -> Markup:
    facts = {"as_of": report.made.as_of, "start": STARTS[report.review_start.value]}
    about = element("p", ABOUT.filled(facts).text(language), class_="about")
    return element(
        "body",
        element("header", element("h1", _title(report, language)), about),
        *_unread(report, language),
        _counts(report.made, language),
        element("p", told_cliffs(report.made).text(language)),
        *_work(report, language),
        *_supposed(report, language),
        element("h2", both(PICTURES, language)),
        forecast_pictures(report, language),
        element("footer", element("p", LEGEND.text(language))),
    )


def _unread(report: ForecastReport, language: Language) -> Iterator[Markup]:
    if report.unread:
        yield element("p", both(UNREAD, language), f" {report.unread:,}")


def _title(report: ForecastReport, language: Language) -> str:
    return TITLE.text(language).format(register=shortened(report.register))


def _counts(made: Forecast, language: Language) -> Markup:
    figures = (
        element(
            "div",
            element("dt", both(words, language)),
            element("dd", f"{getattr(made, name):,}"),
            class_=STYLES.get(name, name),
        )
        for name, words in FACTS
    )
    return element("dl", *figures, class_="counts")


def _work(report: ForecastReport, language: Language) -> Iterator[Markup]:
    if report.work is not None:
        yield element("h2", both(WORK, language))
        yield element("p", told_work(report.work).text(language))


def _supposed(report: ForecastReport, language: Language) -> Iterator[Markup]:
    supposed = report.supposed
    if supposed is None:
        return
    yield element("h2", both(WHAT_IF, language))
    yield element("p", element("strong", supposed.supposition.wording.text(language)))
    yield _counts(supposed.after, language)
    yield element("p", told_cliffs(supposed.after).text(language))
    yield element("p", told_change(supposed).text(language))
    if report.supposed_work is not None:
        yield element("p", told_work(report.supposed_work).text(language))
