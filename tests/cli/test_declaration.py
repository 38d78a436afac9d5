"""``localstd declaration check``: what enterprises declare, checked from a file."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

ROOT = Path(__file__).parents[2]
DECLARED = ROOT / "examples" / "declarations.csv"
REGISTER = ROOT / "examples" / "bulletin-2026-07.csv"
DAY = ("--as-of", "2026-08-01")

CLEAN = {
    "enterprise": "乙公司",
    "subject": "服务",
    "standards": [
        {
            "number": "Q/YG 1-2024",
            "name": "服务规范",
            "indicators": [
                {
                    "indicator": "响应时间",
                    "kind": "功能指标",
                    "method": "自定方法",
                    "method_exists": False,
                    "recommended": "无",
                    "below_mandatory": False,
                }
            ],
        }
    ],
}


@pytest.fixture
def clean(tmp_path: Path) -> Path:
    """Save a declaration in which nothing is wrong."""
    path = tmp_path / "clean.json"
    path.write_text(json.dumps(CLEAN), encoding="utf-8")
    return path


def test_the_example_shows_what_is_below_and_what_no_longer_stands(
    run: Callable[..., Result],
) -> None:
    done = run("declaration", "check", DECLARED, "--register", REGISTER, *DAY, "--lang", "en")
    assert done.exit_code == 1
    told = done.stdout.splitlines()
    assert told[-1] == "2 declarations: fault 3, warning 2, note 1"
    assert "  row 2 standard number [warning] LS789 DB31/T 1410-2023 (executed): abolished" in told
    assert "    Basis: es2023 art. 14" in told


def test_without_a_register_nothing_is_said_of_what_stands(run: Callable[..., Result]) -> None:
    told = json.loads(run("declaration", "check", DECLARED, *DAY, "--format", "json").stdout)
    first, second = told["declarations"]
    assert [one["code"] for one in first["findings"]] == ["LS786", "LS790", "LS791", "LS790"]
    assert (second["findings"], second["not_judged"], second["is_owed"]) == ([], [], True)
    assert [one["kind"] for one in first["standards"]] == ["local", "enterprise"]


def test_what_is_lawful_ends_with_0(run: Callable[..., Result], clean: Path) -> None:
    done = run("declaration", "check", clean, *DAY)
    assert (done.exit_code, done.stdout.splitlines()[-1]) == (
        0,
        "1份声明：不符 0、提醒 0、说明 0",
    )


def test_standard_input_and_a_year_before_declarations(
    run: Callable[..., Result], clean: Path
) -> None:
    done = run("declaration", "check", "-", "--as-of", "2017-12-31", stdin=clean.read_bytes())
    assert done.exit_code == 0
    assert "声明之日法律尚未要求自我声明公开" in done.stdout
    assert "未能判定：enterprise.pilot（缺：试点企业）" in done.stdout


def test_a_cell_that_cannot_be_read_is_named_in_both_languages(
    run: Callable[..., Result], tmp_path: Path
) -> None:
    path = tmp_path / "d.csv"
    path.write_text("企业名称,标准编号,是否明示\n甲公司,Q/JG 1-2024,也许\n", encoding="utf-8")
    done = run("declaration", "check", path, *DAY)
    assert (done.exit_code, done.stdout) == (2, "")
    assert "第2行第3列：“是否明示”不能是“也许”；请填写是或者否" in done.stderr
    assert "row 2, column 3: is_shown cannot be '也许'; give yes or no" in done.stderr
