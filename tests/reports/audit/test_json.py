"""The JSON report: streamed, whole, and as its schema says."""

import io
import json
from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from localstd.law.finding import Finding
from localstd.reports import AuditAbout, Form, Summary, Tally, audit_schema, report_for
from localstd.testing.strategies.findings import awkward_text, findings

VALIDATOR = Draft202012Validator(audit_schema(), format_checker=Draft202012Validator.FORMAT_CHECKER)


def written(found: list[Finding], summary: Summary) -> str:
    page = io.StringIO()
    with report_for(page, Form.JSON) as report:
        report.begin(summary.about)
        for finding in found:
            report.add(finding)
        report.end(summary)
    return page.getvalue()


def read(found: list[Finding], summary: Summary) -> Any:
    return json.loads(written(found, summary))


def test_the_schema_is_one() -> None:
    assert Draft202012Validator.check_schema(audit_schema()) is None


def test_a_small_audit_keeps_to_the_schema(found: list[Finding], summary: Summary) -> None:
    assert list(VALIDATOR.iter_errors(read(found, summary))) == []


def test_the_object_is_known(found: list[Finding], summary: Summary) -> None:
    report = read(found, summary)
    about = ["schema", "register", "as_of", "place", "review_from", "due_within"]
    assert list(report) == [*about, "findings", "rows", "kind", "summary"]
    assert (report["rows"], report["kind"]) == (8, "local")
    assert report["summary"] == {
        "findings": 4,
        "by_check": {"LS102": 1, "LS301": 3},
        "by_weight": {"note": 0, "warning": 1, "fault": 3, "bar": 0},
        "by_certainty": {"certain": 1, "possible": 3},
        "rows_by_weight": {"note": 0, "warning": 1, "fault": 3, "bar": 0},
        "unknowns": {"local.publicity": 8},
        "stock": {
            "rows_by_kind": {},
            "published_by_year": {"2019": 2, "2026": 6},
            "reviews_due_by_year": {"2024": 2, "2031": 6},
            "filed_by_issuer": {},
            "abolished_by_issuer": {},
            "late_filings_by_issuer": {"浙江省市场监督管理局": 3},
        },
    }
    assert report["findings"][1] == {
        "row": 3,
        "column": "备案日期",
        "code": "LS301",
        "name": "filed-late",
        "weight": "fault",
        "certainty": "possible",
        "value": "2026-05",
        "title": "",
        "facts": {"due": "2026-05-06"},
        "message": {
            "zh": "应于 2026-05-06 前备案（日期仅精确到月或年）",
            "en": "the filing was due by 2026-05-06 (a date is known only by its month or year)",
        },
        "citations": [
            {
                "instrument": "rule26",
                "article": "第16条",
                "provision": "rule26-16",
                "title": "地方标准管理办法",
                "checked": True,
            }
        ],
        "remedy": {"zh": "尽快补报备案", "en": "file it now"},
        "notes": ["date-imprecise"],
        "suggestion": "",
    }


def test_chinese_is_written_as_it_is(found: list[Finding], summary: Summary) -> None:
    assert "备案超期" not in written(found, summary)
    assert "浙江省市场监督管理局" in written(found, summary)


def test_findings_are_written_as_they_come(about: AuditAbout, found: list[Finding]) -> None:
    page = io.StringIO()
    with report_for(page, Form.JSON) as report:
        report.begin(about)
        report.add(found[0])
        assert '"code": "LS102"' in page.getvalue()
        report.end(Tally(about).summary(rows=1))


@given(awkward_text(), st.lists(findings(), max_size=4))
def test_any_findings_make_json_that_keeps_to_the_schema(
    register: str, drawn: list[Finding]
) -> None:
    about = AuditAbout(register=register, as_of=date(2026, 11, 22))
    report = read(drawn, Tally(about).summary(rows=len(drawn)))
    assert list(VALIDATOR.iter_errors(report)) == []


@given(st.lists(findings(), max_size=4))
def test_no_value_is_cut_or_changed(drawn: list[Finding]) -> None:
    about = AuditAbout(register="示例", as_of=date(2026, 11, 22))
    report = read(drawn, Tally(about).summary(rows=len(drawn)))
    assert [finding["value"] for finding in report["findings"]] == [
        finding.where.value for finding in drawn
    ]
