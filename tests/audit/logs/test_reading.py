"""What a row of a log tells: days, flags and terms, and what cannot be read without its text."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.audit import (
    LOG_DAYS,
    Aside,
    LogAudit,
    LogField,
    LogKind,
    LogRow,
    SubmissionKind,
    read_log_entry,
)
from localstd.audit.logs.reading import ACCEPTS
from localstd.law import Finding, Weight


@pytest.mark.parametrize(
    ("field", "text", "told"),
    [
        ("named", "实名", True),
        ("named", "匿名", False),
        ("named", "是", True),
        ("named", "N", False),
        ("case_opened", "立案", True),
        ("case_opened", "不予立案", False),
    ],
)
def test_flags_are_read_in_the_words_of_logs(
    field: str,
    text: str,
    told: bool,  # noqa: FBT001  what is told
) -> None:
    entry = read_log_entry(LogRow.of(2, {field: text}))
    assert entry.flags[LogField(field)] is told
    assert entry.unreadable == ()


@pytest.mark.parametrize(
    ("text", "kind"),
    [("投诉", "complaint"), ("举报", "report"), ("投诉件", "complaint"), ("Report", "report")],
)
def test_the_kind_is_read_in_both_languages(text: str, kind: str) -> None:
    assert read_log_entry(LogRow.of(2, {"kind": text})).kind is SubmissionKind(kind)


def test_what_is_both_at_once_is_not_read_as_one_of_them() -> None:
    entry = read_log_entry(LogRow.of(2, {"kind": "投诉举报"}))
    assert (entry.kind, entry.unreadable) == (None, (LogField.KIND,))


@pytest.mark.parametrize(
    "text", ["2026年2月13日", "2026-2-13", "2026.02.13", "20260213", "2026/2/13"]
)
def test_days_are_read_as_in_registers(text: str) -> None:
    entry = read_log_entry(LogRow.of(2, {"received": text}))
    assert str(entry.days[LogField.RECEIVED]) == "2026-02-13"


@pytest.mark.parametrize("text", ["", "无", "—", "/"])
def test_a_cell_that_says_nothing_lacks_its_field(text: str) -> None:
    entry = read_log_entry(LogRow.of(2, {"accepted": text}))
    assert entry.lacks(LogField.ACCEPTED)
    assert not entry.lacks(LogField.REFUSED)


def test_every_field_that_can_be_misread_says_what_it_takes() -> None:
    told = dict.fromkeys(map(str, LogField), "?")
    assert set(read_log_entry(LogRow.of(2, told)).unreadable) == set(ACCEPTS)
    assert set(LOG_DAYS) <= set(ACCEPTS)


@given(st.sampled_from(sorted(ACCEPTS)), st.text(st.sampled_from("龘龖齉爨"), min_size=1))
def test_what_cannot_be_read_is_not_repeated(
    auditing: Callable[..., list[Finding]], field: LogField, text: str
) -> None:
    """Where columns are shifted, a name may stand where a day should."""
    kind = next(one for one in LogKind if field in one.fields)
    found = auditing([{"number": "7", str(field): text}], kind)
    assert [one.name for one in found] == ["cell-unreadable"]
    assert text not in f"{found[0]!r} {found[0].message} {found[0].remedy}"


def test_a_row_of_the_sheet_is_told_by_its_row_alone_and_not_counted(
    opened: Callable[..., LogAudit],
) -> None:
    entry = LogRow.of(2, {"number": "B1", "listed": "2026-03-02", "drawn": "2026-03-01"})
    total = LogRow(number=3, cells={LogField.NUMBER: "填表人：某人"}, aside=Aside.REMARK)
    one_pass = opened(LogKind.INSPECTIONS)
    findings = list(one_pass.findings([entry, total]))

    (told,) = [one for one in findings if one.row == 3]
    assert (told.name, told.weight, one_pass.rows) == ("log-row-set-aside", Weight.NOTE, 1)
    assert "某人" not in repr(told)
    assert findings[:-1] == list(opened(LogKind.INSPECTIONS).findings([entry]))
