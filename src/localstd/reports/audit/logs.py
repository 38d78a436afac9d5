"""The figures of a log (台账统计) in words, as a table, and as pictures."""

from collections.abc import Iterator, Mapping
from typing import Final

from localstd.audit import DutyFigures, LogFigures, Standing, SubmissionKind
from localstd.reports.charts import Bar, Figure
from localstd.reports.markup import Markup, both, element
from localstd.reports.phrases import counted
from localstd.wording import Language, Wording

__all__ = ["duties_table", "duty_lines", "months", "rows_by_kind"]

INSPECTIONS: Final = Wording("检查", "inspections")
OF_NO_KIND: Final = Wording("未写明类型", "kind not stated")
LIMITS: Final = Wording("办理期限", "Limits")
LIMITS_TOLD: Final = Wording(
    "按条目计；“未届满”的期限至审查日尚未到期。按期率为按期数占应办结数（按期、逾期完成、逾期未"
    "办）的比例。因自身记载有误或者未写明类型而未判断的有{n:,}行。",
    "Counted by rows; “running” means not yet due on the day of the audit. The share in time is"
    " that of all that was due by then (in time, late, overdue). Rows not judged because they"
    " contradict themselves or do not state their kind: {n:,}.",
)
LIMIT: Final = Wording("期限", "Limit")
SHARE: Final = Wording("按期率", "In time, %")
NO_SHARE: Final = "—"
MONTHS: Final = Wording("按月条目数", "Rows by month")
MONTHS_TOLD: Final = Wording(
    "投诉举报按收到日期，检查按抽取日期。",
    "Complaints and reports by the day of receipt, inspections by that of the draw.",
)
LINE: Final = Wording("{name} {words}：{told}", "{name} ({words}): {told}")

MOST_MONTHS: Final = 36
_DONE = (Standing.IN_TIME, Standing.LATE, Standing.OVERDUE)


def rows_by_kind(figures: LogFigures) -> Mapping[Wording, int]:
    """Name the kinds of rows, each with its figure."""
    return {_kind(kind): n for kind, n in figures.rows_by_kind.items()}


def _kind(kind: str) -> Wording:
    found = SubmissionKind.of(kind)
    if found is not None:
        return found.wording
    return INSPECTIONS if kind else OF_NO_KIND


def duty_lines(figures: LogFigures, language: Language) -> Iterator[str]:
    """Say of each duty how many rows did it in time, a line each."""
    for one in figures.duties:
        told = counted({standing.wording: n for standing, n in one.rows.items()})
        yield LINE.text(language).format(
            name=one.name, words=one.wording.text(language), told=told.text(language)
        )


def duties_table(figures: LogFigures, language: Language) -> Iterator[Markup]:
    """Write the duties as a table, one row each, with the share that was in time."""
    if not figures.duties:
        return
    yield element("h2", both(LIMITS, language))
    yield element("p", LIMITS_TOLD.text(language).format(n=figures.not_judged))
    heads = (LIMIT, *(standing.wording for standing in Standing), SHARE)
    yield element(
        "div",
        element(
            "table",
            element("thead", element("tr", *(element("th", both(one, language)) for one in heads))),
            element("tbody", *(_row(one, language) for one in figures.duties)),
        ),
        class_="wide duties",
    )


def _row(one: DutyFigures, language: Language) -> Markup:
    name = element("td", both(one.wording, language), " ", element("code", one.name))
    cells = (element("td", f"{one.rows.get(standing, 0):,}", class_="row") for standing in Standing)
    return element("tr", name, *cells, element("td", share_in_time(one), class_="row"))


def share_in_time(one: DutyFigures) -> str:
    """Give the share of what was done or due by then that was in time, in hundredths.

    >>> words = Wording("核查", "verify")
    >>> rows = {Standing.IN_TIME: 2, Standing.LATE: 1, Standing.RUNNING: 7}
    >>> share_in_time(DutyFigures(name="report.verification", wording=words, rows=rows))
    '66.7'
    """
    due = sum(one.rows.get(standing, 0) for standing in _DONE)
    return f"{one.rows.get(Standing.IN_TIME, 0) / due:.1%}"[:-1] if due else NO_SHARE


def months(figures: LogFigures) -> Figure:
    """Give the rows by the month in which each began, the last three years of them."""
    bars = tuple(Bar(label=month, count=n) for month, n in figures.rows_by_month.items())
    return Figure(name="months", title=MONTHS, description=MONTHS_TOLD, bars=bars[-MOST_MONTHS:])
