"""``localstd audit`` of logs: of complaints and of inspections, in every form of report."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result
from jsonschema import Draft202012Validator

from localstd.reports import audit_schema

INSPECTIONS = """某市2026年随机抽查台账,,,,,,
抽查批次,名单公开日期,随机数值公布日期,抽取日期,检查对象,检查日期,结果公示日期
B1,2026年3月2日,2026-3-3,2026.03.03,甲公司,2026-03-10,2026-03-20
B1,2026-03-02,2026-03-03,2026-03-03,乙公司,2026-03-10,2026-05-30
B2,2026-10-08,2026-10-09,2026-10-12,丙公司,2026-11-10,
B3,2026-10-08,2026-10-07,2026-10-12,丁公司,,
B4,2026-10-08,2026-10-09,去年,戊公司,,
"""
KIND = ("--kind", "inspections", "--as-of", "2026-11-26")
FOUND = [(4, "LS805"), (6, "LS803"), (7, "LS881")]
Run = Callable[..., Result]


@pytest.fixture
def log(tmp_path: Path) -> Path:
    path = tmp_path / "log.csv"
    path.write_text(INSPECTIONS, encoding="utf-8")
    return path


def test_what_is_found_stands_in_the_json_and_fits_its_schema(run: Run, log: Path) -> None:
    done = run("audit", log, *KIND, "--format", "json")
    told = json.loads(done.stdout)

    assert done.exit_code == 1
    assert [(one["row"], one["code"]) for one in told["findings"]] == FOUND
    assert list(Draft202012Validator(audit_schema()).iter_errors(told)) == []
    assert told["kind"] == "inspections"
    assert told["summary"]["log"] == {
        "rows_by_kind": {"inspection": 5},
        "rows_by_month": {"2026-03": 2, "2026-10": 2},
        "not_judged": 1,
        "duties": {
            "inspection.publicity-of-results": {
                "in_time": 1, "late": 1, "running": 1, "overdue": 0, "unknown": 0,
            }
        },
    }  # fmt: skip


def test_a_register_has_no_figures_of_a_log(run: Run, register: Path) -> None:
    told = json.loads(run("audit", register, "--as-of", "2026-08-01", "--format", "json").stdout)
    assert "log" not in told["summary"]
    assert list(Draft202012Validator(audit_schema()).iter_errors(told)) == []


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("zh", "公示抽查结果：按期 1、逾期完成 1、未届满 1、逾期未办 0、无法判断 0"),
        ("en", "in time 1, late 1, running 1, overdue 0, unknown 0"),
    ],
    ids=["zh", "en"],
)
def test_the_text_says_how_each_limit_was_kept(
    run: Run, log: Path, language: str, told: str
) -> None:
    assert told in run("audit", log, *KIND, "--lang", language).stdout


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("zh", ("检查台账审查报告", "办理期限", "按期率", "50.0", "不含投诉人")),
        ("en", ("audit of the log of inspections", "Limits", "In time", "50.0", "Nothing in this")),
    ],
    ids=["zh", "en"],
)
def test_the_page_has_the_table_of_limits(
    run: Run, log: Path, tmp_path: Path, language: str, words: tuple[str, ...]
) -> None:
    page = tmp_path / "page.html"
    run("audit", log, *KIND, "--lang", language, "-o", page)
    told = page.read_text(encoding="utf-8")
    assert [word for word in words if word not in told] == []
    assert "2026-10" in told


def test_the_fix_file_has_the_rows_to_mend(run: Run, log: Path) -> None:
    lines = run("audit", log, *KIND, "--format", "csv").stdout.splitlines()
    assert [line.split(",")[0] for line in lines[1:]] == ['"4"', '"6"', '"7"']


def test_checks_may_be_chosen_and_those_of_registers_are_not_known(run: Run, log: Path) -> None:
    chosen = run("audit", log, *KIND, "--select", "LS88", "--format", "json")
    assert [one["code"] for one in json.loads(chosen.stdout)["findings"]] == ["LS881"]
    refused = run("audit", log, *KIND, "--select", "filed-late")
    assert refused.exit_code == 2
    assert "there is no check 'filed-late'" in refused.stderr


def test_a_log_without_its_kind_is_refused_with_the_kind_to_give(run: Run, log: Path) -> None:
    done = run("audit", log)
    assert done.exit_code == 2
    assert "--kind inspections" in done.stderr


def test_columns_and_constants_are_those_of_the_log(run: Run, log: Path) -> None:
    log.write_text("批次,抽签于,名单公开日期\nB1,2026-03-01,2026-03-02\n", encoding="utf-8")
    done = run(
        "audit", log, *KIND, "--map", "drawn=抽签于", "--set", "place=34", "--format", "json"
    )
    assert [one["code"] for one in json.loads(done.stdout)["findings"]] == ["LS888"]


@pytest.mark.parametrize(
    ("option", "field"), [("--map", "filed=备案日期"), ("--set", "received=2026-02-13")]
)
def test_a_field_that_such_a_log_has_not_is_refused(
    run: Run, log: Path, option: str, field: str
) -> None:
    done = run("audit", log, *KIND, option, field)
    assert done.exit_code == 2
    assert "is not accepted; write FIELD=TEXT" in done.stderr


def test_a_field_of_a_log_is_refused_of_a_register(run: Run, register: Path) -> None:
    done = run("audit", register, "--map", "accepted=受理日期")
    assert done.exit_code == 2
    assert "is not accepted; write FIELD=TEXT" in done.stderr


def test_a_constant_day_must_be_one(run: Run, log: Path) -> None:
    assert run("audit", log, *KIND, "--set", "published=soon").exit_code == 2
