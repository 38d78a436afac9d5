"""``localstd audit`` on registers of group and of enterprise standards."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from localstd.cli.app import app

GROUPS = """标准编号,标准名称,团体名称,发布日期,自我声明公开日期,社会团体登记日期,统一社会信用代码
T/CBIA 901-2021,植物饮料,中国饮料工业协会,2021-06-01,2021-06-02,1993-05-01,51100000500000007W
T/CBIA 902-2021,果汁,中国饮料工业协会,2021-06-01,,1993-05-01,51100000500000007W
DB34/T 1-2021,茶叶,安徽省市场监督管理局,2021-06-01,2021-06-02,,
"""


@pytest.fixture
def register(tmp_path: Path) -> Path:
    path = tmp_path / "groups.csv"
    path.write_text(GROUPS, encoding="utf-8")
    return path


def run(register: Path, *options: str) -> str:
    command = ["audit", str(register), "--as-of", "2021-11-22", "--lang", "en", *options]
    return CliRunner().invoke(app, command, catch_exceptions=False).output


def test_the_kind_is_found_by_the_numbers(register: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    run(register, "-o", str(out), "--format", "json")
    told = json.loads(out.read_text(encoding="utf-8"))

    assert told["kind"] == "group"
    assert told["summary"]["stock"]["rows_by_kind"] == {"group": 2, "local": 1}
    assert [(one["row"], one["name"]) for one in told["findings"]] == [
        (3, "group-not-declared"),
        (4, "of-another-kind"),
    ]


def test_the_kind_may_be_said(register: Path) -> None:
    told = run(register, "--kind", "local")

    assert "LS105 not-local  not a local standard's number  2" in told
    assert "Numbers by kind: group standards 2, local standards 1" in told


def test_a_page_tells_the_kinds_and_draws_no_filings_of_groups(
    register: Path, tmp_path: Path
) -> None:
    page = tmp_path / "page.html"
    run(register, "-o", str(page))
    group = page.read_text(encoding="utf-8")
    run(register, "-o", str(page), "--kind", "local")
    local = page.read_text(encoding="utf-8")

    assert "group standards" in group
    assert "Late filings by issuer" not in group
    assert "Late filings by issuer" in local
