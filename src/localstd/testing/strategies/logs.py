"""Strategies (生成策略) for logs of complaints, of reports and of inspections, and their audits."""

from datetime import date, timedelta

from hypothesis import strategies as st

from localstd.audit import (
    LOG_DAYS,
    DutyFigures,
    LogContext,
    LogEntry,
    LogField,
    LogFigures,
    LogKind,
    LogRow,
    Standing,
    read_log_entry,
)
from localstd.calendar import china_calendar
from localstd.law import china_law
from localstd.testing.strategies.deriving import derived

__all__ = ["duty_figures", "log_contexts", "log_entries", "log_figures", "log_rows"]

_N = st.integers(0, 1000)
_ODD = st.sampled_from(("", "无", "?", "去年", "2026-02", "2026-02-31", "2099-01-01"))
_WORDS = {
    LogField.KIND: ("投诉", "举报", "", "投诉举报"),
    LogField.NAMED: ("实名", "匿名", "是", "", "?"),
    LogField.CASE_OPENED: ("是", "否", "不予立案", ""),
    LogField.PLACE: ("34", "340102", "3702", "", "99"),
    LogField.INSPECTORS: ("2", "3人", "", "若干"),
    LogField.LIST_HASH: ("0123456789abcdef" * 4, "", "abc"),
    LogField.GROUND: ("超过三年", "未提供材料", ""),
}
_TEXTS = ("甲公司", "乙商店", "")


@st.composite
def log_rows(draw: st.DrawFn, number: int = 2, kind: LogKind | None = None) -> LogRow:
    """Give rows of a log: days mostly in the order of happening, some cells empty or nonsense."""
    day = draw(st.dates(date(2019, 6, 1), date(2026, 11, 1)))
    cells: dict[LogField, str] = {}
    for field in (kind or draw(st.sampled_from(LogKind))).fields:
        if field is LogField.NUMBER:
            cells[field] = f"34-{number}"
        elif draw(st.booleans()):
            day += timedelta(days=draw(st.integers(0, 30)))
            told = _WORDS.get(field, _TEXTS)
            cells[field] = draw(
                st.one_of(st.just(str(day)), _ODD) if field in LOG_DAYS else st.sampled_from(told)
            )
    return LogRow(number=number, cells=cells)


def log_entries() -> st.SearchStrategy[LogEntry]:
    """Give rows of logs as they are understood (台账条目)."""
    return log_rows().map(read_log_entry)


def log_contexts() -> st.SearchStrategy[LogContext]:
    """Give what the audit of a log goes by: the law and the calendar that ship, on any day."""
    return derived(
        LogContext,
        law=st.just(china_law()),
        calendar=st.just(china_calendar()),
        place=st.sampled_from((None, "34", "3702")),
        headings=st.sampled_from(({}, {LogField.RECEIVED: "收件时间"})),
        identities=st.sampled_from(((), ("举报人姓名",))),
        header=st.sampled_from((None, 1, 3)),
    )


def duty_figures() -> st.SearchStrategy[DutyFigures]:
    """Give how many rows did a duty in time (期限统计)."""
    return derived(
        DutyFigures,
        name=st.sampled_from(("inspection.publicity", "complaint.acceptance")),
        rows=st.fixed_dictionaries(dict.fromkeys(Standing, _N)),
    )


def log_figures() -> st.SearchStrategy[LogFigures]:
    """Give figures of logs (台账统计)."""
    kinds = st.sampled_from(("complaint", "report", "inspection", ""))
    return derived(
        LogFigures,
        rows_by_kind=st.dictionaries(kinds, _N, max_size=3),
        rows_by_month=st.dictionaries(st.sampled_from(("2026-01", "2026-02")), _N),
        duties=st.lists(duty_figures(), max_size=3, unique_by=lambda one: one.name).map(tuple),
        not_judged=_N,
    )
