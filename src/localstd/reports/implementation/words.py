"""The words (用语) that the text and the page of a report share."""

from datetime import date, timedelta
from fractions import Fraction
from typing import Final

from localstd.calendar import Period
from localstd.places import china_places
from localstd.supervision.implementation import Figure, ImplementationReport
from localstd.wording import Wording

__all__ = [
    "COLUMNS",
    "DANGLING",
    "LEGEND",
    "NOTHING_DANGLES",
    "OWNER",
    "PART_OF_THE_YEAR",
    "TITLE",
    "UNDER",
    "told_about",
    "told_share",
    "told_span",
]

TITLE: Final = Wording(
    "{place}{year}年标准实施情况统计分析报告", "Implementation of standards in {year}, {place}"
)
NATION: Final = Wording("全国", "the nation")
ABOUT: Final = Wording(
    "报告日：{as_of}。按截至报告日的事实统计，可以据同一材料重新计算；不能判断的计入“不明”。",
    "Reporting day: {as_of}. Counted from what had happened by then, and can be counted again"
    " from the same material; what cannot be judged is counted as not known.",
)
PART_OF_THE_YEAR: Final = Wording(
    "报告日时该年尚未结束：以下为截至报告日的数字。",
    "The year was not over on the reporting day: the figures go up to that day.",
)
COLUMNS: Final = (
    Wording("项目", "part"),
    Wording("数量", "count"),
    Wording("总数", "of"),
    Wording("占比", "share"),
)
DANGLING: Final = Wording("悬空引用", "Dangling references")
NOTHING_DANGLES: Final = Wording("没有悬空引用。", "There are no dangling references.")
OWNER: Final = (
    Wording("文件", "text"),
    Wording("文件主管部门", "owner"),
    Wording("所引标准", "cited"),
    Wording("引用状态", "state"),
    Wording("接续标准", "successor"),
)
UNDER: Final = Wording("依据：{told}", "Basis: {told}")
LEGEND: Final = Wording(
    "每项指标的总数等于其各部分之和。本报告不含举报人、投诉人、反馈人的任何信息。",
    "Every total is the sum of its parts. The report holds nothing about who reported,"
    " complained or gave feedback.",
)
DAYS: Final = Wording("{first}至{last}", "{first} to {last}")
_DAY: Final = timedelta(days=1)
_PER_MILLE: Final = 1000


def told_about(report: ImplementationReport) -> tuple[Wording, Wording]:
    """Tell what a report is: its title, and its reporting day."""
    told = {"place": _named(report.place, report.as_of), "year": report.year, "as_of": report.as_of}
    return TITLE.filled(told), ABOUT.filled(told)


def _named(code: str | None, on: date) -> Wording:
    """Name a place as it is called on a day; by its code where no place bears it then."""
    if code is None:
        return NATION
    place = china_places().get(code, on)
    return Wording(code, code) if place is None else Wording(place.name, f"{place.name} ({code})")


def told_span(period: Period) -> Wording:
    """Tell the days of a breakdown, both ends included; one day by itself."""
    first, end = period.start, period.end
    last = first if end is None else end - _DAY
    if first == last:
        return Wording(str(first), str(first))
    return DAYS.filled({"first": first, "last": last})


def told_share(figure: Figure) -> str:
    """Tell a share in per cent, to one place, rounded half up; a dash where there is no whole.

    >>> words = Wording("现行", "in force")
    >>> told_share(
    ...     Figure(name="x", wording=words, definition=words, numerator=1, denominator=3)
    ... )
    '33.3%'
    """
    share = figure.share
    if share is None:
        return "—"
    tenths = int(share * _PER_MILLE + Fraction(1, 2))
    return f"{tenths // 10}.{tenths % 10}%"
