"""A log of complaints and reports: what is planted in a sound row is found, and nothing else is."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import TypeAlias

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from localstd.audit import LogAudit, LogField, LogKind, LogRow, Standing
from localstd.calendar import Certainty, WorkingDays, china_calendar, deadline
from localstd.law import Finding, Note

Auditing: TypeAlias = Callable[..., list[Finding]]
Cells: TypeAlias = dict[str, str]

KIND = LogKind.COMPLAINTS
EMPTY: Cells = {field.value: "" for field in KIND.fields}
# 2026-02-13 is the last working day before Spring Festival but for the Saturday that is worked
COMPLAINT: Cells = {
    **EMPTY,
    "number": "34-7",
    "kind": "投诉",
    "received": "2026-02-13",
    "accepted": "2026-03-02",
    "told": "2026-03-02",
    "mediation_begun": "2026-03-05",
    "mediation_ended": "2026-03-30",
    "ending_told": "2026-04-02",
    "clue_found": "2026-03-06",
    "verified": "2026-03-20",
    "named": "实名",
    "operator": "某商店",
    "place": "340102",
}
REPORT: Cells = {
    **EMPTY,
    "number": "34-8",
    "kind": "举报",
    "received": "2025-09-01",
    "verified": "2025-09-15",
    "decided": "2025-09-18",
    "case_opened": "是",
    "reporter_told": "2025-09-19",
    "named": "实名",
    "place": "340102",
}
OF_A_COMPLAINT: dict[str, Cells] = {
    "cell-unreadable": {"accepted": "三月初"},
    "first-step-missing": {"received": ""},
    "day-ahead": {"ending_told": "2026-11-27"},
    "days-out-of-order": {"told": "2026-02-27"},
    "accepted-and-refused": {"refused": "2026-03-02", "ground": "未提供规定的材料"},
    "refused-without-ground": {
        **dict.fromkeys(("accepted", "mediation_begun", "mediation_ended", "ending_told"), ""),
        "refused": "2026-03-02",
    },
    "refused-otherwise": {
        **dict.fromkeys(("accepted", "mediation_begun", "mediation_ended", "ending_told"), ""),
        "refused": "2026-03-02",
        "ground": "提供虚假材料、冒用他人身份或者拒不配合核实身份",
    },
    "acceptance-decided-late": {"accepted": "2026-03-03", "told": "2026-03-03"},
    "mediated-late": {"mediation_ended": "2026-05-11", "ending_told": "2026-05-12"},
    "end-told-late": {"ending_told": "2026-04-10"},
    "clue-verified-late": {"verified": "2026-03-30"},
}
OF_A_REPORT: dict[str, Cells] = {
    "cell-unreadable": {"named": "不详"},
    "day-ahead": {"verified": "2026-12-01", "decided": "", "reporter_told": ""},
    "days-out-of-order": {"decided": "2025-08-29"},
    "report-verified-late": {
        "verified": "2025-09-23", "decided": "2025-09-24", "reporter_told": "2025-09-25",
    },
    "filing-told-late": {"reporter_told": "2025-09-26"},
    "filing-not-told": {"reporter_told": ""},
}  # fmt: skip


def names(findings: list[Finding]) -> list[str]:
    return [finding.name for finding in findings]


@pytest.mark.parametrize("check", OF_A_COMPLAINT)
def test_what_is_planted_in_a_complaint_is_found_alone(check: str, auditing: Auditing) -> None:
    assert names(auditing([COMPLAINT], KIND)) == []
    assert names(auditing([{**COMPLAINT, **OF_A_COMPLAINT[check]}], KIND)) == [check]


@pytest.mark.parametrize("check", OF_A_REPORT)
def test_what_is_planted_in_a_report_is_found_alone(check: str, auditing: Auditing) -> None:
    assert names(auditing([REPORT], KIND)) == []
    assert names(auditing([{**REPORT, **OF_A_REPORT[check]}], KIND)) == [check]


UNDONE: dict[str, tuple[Cells, Cells, date]] = {
    "acceptance-not-decided": (
        COMPLAINT, dict.fromkeys(("accepted", "told", "mediation_ended", "ending_told"), ""),
        date(2026, 3, 20),
    ),
    "mediation-not-ended": (
        COMPLAINT, {"mediation_ended": "", "ending_told": ""}, date(2026, 5, 11),
    ),
    "end-not-told": (COMPLAINT, {"ending_told": ""}, date(2026, 4, 14)),
    "clue-not-verified": (COMPLAINT, {"verified": ""}, date(2026, 4, 10)),
    "report-not-verified": (
        REPORT, dict.fromkeys(("verified", "decided", "reporter_told"), ""), date(2025, 9, 23),
    ),
    "filing-not-told": (REPORT, {"reporter_told": ""}, date(2025, 9, 26)),
}  # fmt: skip


@pytest.mark.parametrize("check", UNDONE)
def test_what_was_not_done_by_its_day_is_found_alone(check: str, auditing: Auditing) -> None:
    row, planted, as_of = UNDONE[check]
    by_then = {
        name: "" if text[:4].isdigit() and len(text) == 10 and text > str(as_of) else text
        for name, text in {**row, **planted}.items()
    }
    assert names(auditing([by_then], KIND, as_of=as_of)) == [check]


def test_seven_working_days_pass_over_spring_festival_and_its_make_up_days(
    auditing: Auditing,
) -> None:
    """2026-02-14 and -28 are worked, 02-15 to 02-23 are not: the last day is 2 March."""
    for day, expected in (("2026-03-02", []), ("2026-03-03", ["acceptance-decided-late"])):
        assert names(auditing([{**COMPLAINT, "accepted": day, "told": day}], KIND)) == expected


@given(st.dates(date(2020, 1, 2), date(2026, 3, 1)), st.integers(-3, 3))
@settings(max_examples=40)
def test_acceptance_is_late_from_the_day_after_the_seventh(
    auditing: Auditing, received: date, after: int
) -> None:
    due = deadline(received, WorkingDays(7), calendar=china_calendar()).due
    day = max(received, due + timedelta(days=after))
    row = {**EMPTY, "number": "1", "kind": "投诉", "received": str(received)}
    del row["told"], row["mediation_ended"], row["settled"]
    found = names(auditing([{**row, "accepted": str(day)}], KIND))
    assert found == (["acceptance-decided-late"] if day > due else [])


def test_testing_is_not_counted_in_the_mediation(auditing: Auditing) -> None:
    late = {**COMPLAINT, "mediation_ended": "2026-05-11", "ending_told": "2026-05-12"}
    tested = {"testing_begun": "2026-03-09", "testing_ended": "2026-03-16"}
    assert names(auditing([{**late, **tested}], KIND)) == []


def test_an_extension_gives_fifteen_days_more(auditing: Auditing) -> None:
    row = {**COMPLAINT, "verified": "2026-04-17"}
    assert names(auditing([row], KIND)) == ["clue-verified-late"]
    assert names(auditing([{**row, "extended": "2026-03-20"}], KIND)) == []
    later = {**row, "extended": "2026-03-20", "verified": "2026-04-22"}
    assert names(auditing([later], KIND)) == ["clue-verified-late"]


@pytest.mark.parametrize(
    ("received", "instrument", "certainty"),
    [("2026-04-14", "cr2019", Certainty.CERTAIN), ("2026-04-15", "cr2025", Certainty.POSSIBLE)],
)
def test_the_law_is_that_of_the_day_on_which_the_period_began(
    auditing: Auditing, received: str, instrument: str, certainty: Certainty
) -> None:
    """Order 121 is in force since 2026-04-15, and its days were not read."""
    row = {**EMPTY, "number": "1", "kind": "投诉", "received": received, "accepted": "2026-05-29",
           "told": "2026-05-29", "settled": "2026-06-01"}  # fmt: skip
    (found,) = auditing([row], KIND)
    assert (found.name, found.certainty) == ("acceptance-decided-late", certainty)
    assert found.citations[0].instrument == instrument
    assert (Note.UNCHECKED in found.notes) is (instrument == "cr2025")


def test_a_report_without_a_name_is_owed_no_answer(opened: Callable[..., LogAudit]) -> None:
    audit = opened(KIND)
    row = {**REPORT, "reporter_told": ""}
    told = (("匿名", None), ("", Standing.UNKNOWN), ("实名", Standing.OVERDUE))
    for named, expected in told:
        found = list(audit.findings([LogRow.of(2, {**row, "named": named})]))
        stands = {one.name: one.rows for one in audit.figures.duties}
        notice = stands.get("violation-report.filing-notice")
        assert names(found) == (["filing-not-told"] if named == "实名" else [])
        assert (expected is None) if notice is None else notice[expected] == 1  # type: ignore[index]  # it is not None then


def test_what_is_not_told_is_unknown_and_never_broken(opened: Callable[..., LogAudit]) -> None:
    audit = opened(KIND)
    row = {"number": "1", "kind": "投诉", "received": "2026-02-13"}
    assert list(audit.findings([LogRow.of(2, row)])) == []
    assert dict(audit.figures.unknowns) == {"complaint.acceptance": 1}


def test_a_row_that_says_not_what_it_is_is_counted_and_not_judged(
    opened: Callable[..., LogAudit],
) -> None:
    audit = opened(KIND)
    row = {"number": "1", "received": "2019-02-13", "accepted": "2026-02-13"}
    assert list(audit.findings([LogRow.of(2, row)])) == []
    assert (audit.figures.not_judged, dict(audit.figures.rows_by_kind)) == (1, {"": 1})


def test_the_calendar_of_a_year_without_a_notice_is_provisional(auditing: Auditing) -> None:
    row = {**EMPTY, "number": "1", "kind": "投诉", "received": "2027-02-01"}
    (found,) = auditing([row], KIND, as_of=date(2027, 6, 1))
    assert found.name == "acceptance-not-decided"
    assert Note.PROVISIONAL_CALENDAR in found.notes


def test_a_complaint_and_a_report_may_bear_one_number(auditing: Auditing) -> None:
    both = [{**COMPLAINT, "number": "7"}, {**REPORT, "number": "7"}]
    assert auditing(both, KIND) == []
    assert names(auditing([*both, both[1]], KIND)) == ["log-number-twice"]


def test_the_figures_tell_complaints_and_reports_apart(opened: Callable[..., LogAudit]) -> None:
    audit = opened(KIND)
    rows = [COMPLAINT, REPORT, {**REPORT, "number": "34-9", "reporter_told": "2025-09-26"}]
    list(audit.findings(LogRow.of(at, row) for at, row in enumerate(rows, start=2)))
    figures = audit.figures

    assert dict(figures.rows_by_kind) == {"report": 2, "complaint": 1}
    assert dict(figures.rows_by_month) == {"2025-09": 2, "2026-02": 1}
    stand = {
        one.name: (one.rows[Standing.IN_TIME], one.rows[Standing.LATE]) for one in figures.duties
    }
    assert stand == {
        "complaint.acceptance": (1, 0),
        "complaint.decision-notice": (1, 0),
        "complaint.mediation": (1, 0),
        "complaint.mediation-notice": (1, 0),
        "complaint.verification": (1, 0),
        "violation-report.filing-notice": (1, 1),
        "violation-report.verification": (2, 0),
    }


def test_no_finding_names_the_operator(auditing: Auditing) -> None:
    """Who runs a small business may be one person; a log's findings need nobody."""
    rows = [{**COMPLAINT, **planted, "operator": "龘龖齉"} for planted in OF_A_COMPLAINT.values()]
    assert "龘龖齉" not in repr(auditing(rows, KIND))
    assert LogField.OPERATOR in KIND.fields
