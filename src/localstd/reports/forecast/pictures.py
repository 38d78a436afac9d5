"""The pictures (图示) of a forecast: months, names, the backlog, and the same under a change."""

from collections.abc import Iterator, Sequence
from typing import Final

from localstd.forecast import By, Forecast, Workload
from localstd.forecast.months import months_between
from localstd.reports.charts import Bar, Figure, bar_chart, column_chart
from localstd.reports.forecast.report import ForecastReport
from localstd.reports.markup import Markup, element
from localstd.reports.picture import OTHERS, UNNAMED, picture
from localstd.wording import Language, Wording

__all__ = ["forecast_pictures"]

MONTHS: Final = Wording("按月到期", "Falling due by month")
MONTHS_TOLD: Final = Wording(
    "每月到期的复审数，不含已逾期的；高峰以另一颜色标出。",
    "Reviews that fall due in each month, without the overdue; cliffs in another colour.",
)
SUPPOSED: Final = Wording("按月到期（{supposed}）", "Falling due by month, {supposed}")
NAMES: Final = {
    By.SECTOR: Wording("按主管部门", "By sector"),
    By.COMMITTEE: Wording("按归口单位", "By committee"),
}
NAMES_TOLD: Final = Wording("逾期的和将到期的复审数。", "Reviews that are overdue or fall due.")
BACKLOG: Final = Wording("积压", "Backlog")
SUPPOSED_BACKLOG: Final = Wording("积压（{supposed}）", "Backlog, {supposed}")
BACKLOG_TOLD: Final = Wording(
    "复审能力为{capacity}时，每月末积压的复审数。",
    "Backlog of reviews at the end of each month, with the capacity {capacity}.",
)

MOST_BARS: Final = 20
MOST_MONTHS: Final = 120


def forecast_pictures(report: ForecastReport, language: Language) -> Markup:
    """Draw a forecast; the charts by month have one scale and one span, to be compared."""
    return element("section", *_drawn(report, language), class_="pictures")


def _drawn(report: ForecastReport, language: Language) -> Iterator[Markup]:
    made, supposed = report.made, report.supposed
    both = [made] if supposed is None else [made, supposed.after]
    months, top = _months(both), max(map(_most, both))
    by_month = Figure(
        name="months",
        title=MONTHS,
        description=MONTHS_TOLD,
        bars=tuple(_by_month(made, months)),
        top=top,
    )
    yield picture(by_month, column_chart, language)
    if supposed is not None:
        other = Figure(
            name="supposed",
            title=SUPPOSED.filled({"supposed": supposed.supposition.wording}),
            description=MONTHS_TOLD,
            bars=tuple(_by_month(supposed.after, months)),
            top=top,
        )
        yield picture(other, column_chart, language)
    if made.by is not By.MONTH:
        yield picture(_names(made, language), bar_chart, language)
    if report.work is not None:
        yield picture(_backlog("backlog", BACKLOG, report.work), column_chart, language)
    if supposed is not None and report.supposed_work is not None:
        title = SUPPOSED_BACKLOG.filled({"supposed": supposed.supposition.wording})
        behind = _backlog("supposed-backlog", title, report.supposed_work)
        yield picture(behind, column_chart, language)


def _months(every: Sequence[Forecast]) -> tuple[str, ...]:
    keys = [one.key for made in every for one in made.months]
    return months_between(min(keys), max(keys))[:MOST_MONTHS] if keys else ()


def _most(made: Forecast) -> int:
    return max((one.due for one in made.months), default=1)


def _by_month(made: Forecast, months: Sequence[str]) -> Iterator[Bar]:
    loads, cliffs = {one.key: one.due for one in made.months}, made.cliffs
    for month in months:
        tone = "warning" if month in cliffs else "plain"
        yield Bar(label=month, count=loads.get(month, 0), tone=tone)


def _names(made: Forecast, language: Language) -> Figure:
    shown, others = made.buckets[:MOST_BARS], made.buckets[MOST_BARS:]
    bars = [
        Bar(label=one.key or UNNAMED.text(language), count=one.due + one.overdue) for one in shown
    ]
    if others:
        label = OTHERS.text(language).format(n=len(others))
        bars.append(Bar(label=label, count=sum(one.due + one.overdue for one in others)))
    return Figure(name="names", title=NAMES[made.by], description=NAMES_TOLD, bars=tuple(bars))


def _backlog(name: str, title: Wording, work: Workload) -> Figure:
    bars = (Bar(label=one.month, count=one.backlog, tone="late") for one in work.months)
    told = BACKLOG_TOLD.filled({"capacity": work.capacity})
    return Figure(name=name, title=title, description=told, bars=tuple(bars)[:MOST_MONTHS])
