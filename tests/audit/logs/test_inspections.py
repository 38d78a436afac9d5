"""A log of inspections: what is planted in a sound row is found, and nothing else is."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import TypeAlias

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from localstd.audit import LogAudit, LogKind, LogRow, Standing
from localstd.calendar import Certainty
from localstd.law import Finding, Note, Weight

Auditing: TypeAlias = Callable[..., list[Finding]]
Cells: TypeAlias = dict[str, str]

KIND = LogKind.INSPECTIONS
HASH = "0123456789abcdef" * 4
SOUND: Cells = {
    "number": "2026-07",
    "listed": "2026-03-02",
    "list_hash": HASH,
    "seed_source": "双色球",
    "seed_day": "2026-03-03",
    "drawn": "2026-03-04",
    "target": "甲公司",
    "inspectors": "2",
    "inspected": "2026-03-10",
    "result": "未发现问题",
    "published": "2026-03-20",
    "redrawn": "",
    "redraw_reason": "",
}
PLANTED: dict[str, Cells] = {
    "cell-unreadable": {"inspected": "三月十日左右"},
    "first-step-missing": {"listed": ""},
    "day-ahead": {"published": "2026-11-27"},
    "days-out-of-order": {"inspected": "2026-03-03"},
    "drawn-before-list": {"listed": "2026-03-05", "seed_day": ""},
    "redrawn-without-reason": {"redrawn": "2026-03-06"},
    "seed-known": {"seed_day": "2026-03-01"},
    "drawn-too-early": {"seed_day": "2026-03-05"},
    "results-published-late": {"published": "2026-04-09"},
    "results-not-published": {"published": ""},
}


def names(findings: list[Finding]) -> list[str]:
    return [finding.name for finding in findings]


@pytest.mark.parametrize("check", PLANTED)
def test_what_is_planted_is_found_alone(check: str, auditing: Auditing) -> None:
    assert names(auditing([SOUND], KIND)) == []
    assert names(auditing([{**SOUND, **PLANTED[check]}], KIND)) == [check]


@given(st.data())
@settings(max_examples=25)
def test_a_sound_log_has_no_findings_and_a_planted_one_those(
    auditing: Auditing, data: st.DataObject
) -> None:
    rows, planted = [], []
    for at in range(data.draw(st.integers(1, 6))):
        listed = data.draw(st.dates(date(2023, 1, 1), date(2026, 8, 1)))
        days = {
            name: str(listed + timedelta(days=after))
            for name, after in (("listed", 0), ("seed_day", 1), ("drawn", 2), ("inspected", 9))
        }
        row = {**SOUND, "number": f"B{at}", **days, "published": days["inspected"]}
        if data.draw(st.booleans()):
            row |= {"published": "", "inspected": "去年"}
            planted.append((at + 2, "cell-unreadable"))
        rows.append(row)
    found = [(one.row, one.name) for one in auditing(rows, KIND)]
    assert found == planted


def test_the_last_day_for_publicity_is_in_time(auditing: Auditing) -> None:
    days = ("2026-04-07", "2026-04-08", "2026-04-09")
    found = [names(auditing([{**SOUND, "published": day}], KIND)) for day in days]
    assert found == [[], [], ["results-published-late"]]


def test_what_may_still_be_done_in_time_is_no_finding(auditing: Auditing) -> None:
    row = {**SOUND, "published": ""}
    for day, expected in ((8, []), (9, ["results-not-published"])):
        assert names(auditing([row], KIND, as_of=date(2026, 4, day))) == expected


def test_days_that_were_not_read_are_said_to_be(auditing: Auditing) -> None:
    (found,) = auditing([{**SOUND, "published": "2026-04-09"}], KIND)
    assert Note.UNCHECKED in found.notes
    assert [(one.provision, one.checked) for one in found.citations] == [
        ("drs2019-publicity", False)
    ]


def test_a_finding_is_told_of_its_own_column_and_file(auditing: Auditing) -> None:
    (found,) = auditing([{**SOUND, "published": "2026-04-09"}], KIND, headings={})
    assert (found.row, found.column, found.value) == (2, "published", "2026-04-09")
    assert found.where.title == "2026-07"
    assert "2026-07" in found.message.zh


def test_what_has_happened_is_no_bar_any_more(auditing: Auditing) -> None:
    (found,) = auditing([{**SOUND, "seed_day": "2026-03-01"}], KIND)
    assert (found.check.weight, found.weight) == (Weight.BAR, Weight.FAULT)


def test_a_row_of_one_target_cannot_tell_when_its_batch_was_done(auditing: Auditing) -> None:
    """The days run from the last of its targets, so that nothing is sure of one of them."""
    late = {**SOUND, "published": "2026-04-09"}
    of_a_batch = {**late, "target": ""}
    found = [auditing([row], KIND)[0].certainty for row in (late, of_a_batch)]
    assert found == [Certainty.POSSIBLE, Certainty.CERTAIN]


def test_a_month_that_leaves_it_open_is_possible(auditing: Auditing) -> None:
    (found,) = auditing([{**SOUND, "published": "2026-04"}], KIND)
    assert (found.name, found.certainty) == ("results-published-late", Certainty.POSSIBLE)


def test_the_same_target_twice_in_a_batch_is_found_and_another_one_is_not(
    auditing: Auditing,
) -> None:
    other = {**SOUND, "target": "乙公司"}
    found = auditing([SOUND, other, SOUND], KIND)
    assert [(one.name, one.row, one.facts["earlier"]) for one in found] == [
        ("log-number-twice", 4, 2)
    ]


def test_a_batch_has_one_list_whatever_its_rows_say(auditing: Auditing) -> None:
    other = {**SOUND, "target": "乙公司"}
    found = auditing([SOUND, {**other, "list_hash": HASH[::-1]}], KIND)
    assert [(one.name, one.column) for one in found] == [("batch-contradicts", "list_hash")]
    assert auditing([SOUND, {**other, "list_hash": ""}], KIND) == []
    drawn_again = {"drawn": "2026-03-09", "redrawn": "2026-03-05", "redraw_reason": "应当回避"}
    assert auditing([SOUND, {**other, **drawn_again}], KIND) == []


def test_a_column_that_is_not_there_is_unknown_and_never_broken(
    opened: Callable[..., LogAudit],
) -> None:
    audit = opened(KIND)
    row = {name: text for name, text in SOUND.items() if name != "published"}
    assert list(audit.findings([LogRow.of(2, row)])) == []
    (publicity,) = audit.figures.duties
    assert publicity.rows[Standing.UNKNOWN] == publicity.total == 1
    assert dict(audit.figures.unknowns) == {"inspection.publicity-of-results": 1}


def test_the_figures_say_how_each_row_stands(opened: Callable[..., LogAudit]) -> None:
    audit = opened(KIND, as_of=date(2026, 4, 20))
    told = ("2026-03-20", "2026-04-09", "", "三月")
    rows = [{**SOUND, "number": str(at), "published": day} for at, day in enumerate(told)]
    rows.append({**SOUND, "number": "9", "inspected": "2026-04-10", "published": ""})
    list(audit.findings(LogRow.of(at, row) for at, row in enumerate(rows, start=2)))
    figures = audit.figures

    assert dict(figures.rows_by_kind) == {"inspection": 5}
    assert dict(figures.rows_by_month) == {"2026-03": 5}
    assert figures.not_judged == 1
    (publicity,) = figures.duties
    assert (publicity.name, dict(publicity.rows)) == (
        "inspection.publicity-of-results",
        {
            Standing.IN_TIME: 1,
            Standing.LATE: 1,
            Standing.RUNNING: 1,
            Standing.OVERDUE: 1,
            Standing.UNKNOWN: 0,
        },
    )


def test_before_the_law_knew_a_limit_it_is_unknown(opened: Callable[..., LogAudit]) -> None:
    audit = opened(KIND)
    days = {"listed": "2015-03-02", "seed_day": "2015-03-03", "drawn": "2015-03-04"}
    row = {**SOUND, **days, "inspected": "2015-03-10", "published": "2016-03-20"}
    assert list(audit.findings([LogRow.of(2, row)])) == []
    assert [one.rows[Standing.UNKNOWN] for one in audit.figures.duties] == [1]


def test_a_second_pass_counts_anew(opened: Callable[..., LogAudit]) -> None:
    audit = opened(KIND)
    for _ in range(2):
        assert list(audit.findings([LogRow.of(2, SOUND)])) == []
    assert (audit.rows, audit.figures.duties[0].total) == (1, 1)
