"""An officer audits a register as a spreadsheet program exported it, in GB 18030.

Titles above the header, groups, a page break, Chinese dates, totals and signatures below: what is
no standard is told and not judged, and the standard whose number was forgotten is still found. The
register is made up.
"""

import csv
import json
from pathlib import Path
from typing import TypeAlias

import openpyxl
import pytest
from click.testing import CliRunner

from localstd.cli.app import app

Told: TypeAlias = list[tuple[int | None, str]]

REGISTER = """\
某省地方标准登记台账（2026年）,,,,,,
填报单位：标准化处,,,,,填报日期：2026年8月1日,
序号,标准编号,标准名称,日期,,,状态
,,,发布,实施,备案,
一、2026年发布,,,,,,
1,DB34/T 5429-2026,茶园绿色防控技术规范,2026年4月30日,2026年5月30日,2026年7月20日,现行
2,ＤＢ34/T5430—2026,城市路灯养护规范,2026.5.6,2026/6/6,20260630,现行
小计,2项,,,,,
二、以前发布,,,,,,
序号,标准编号,标准名称,日期,,,状态
,,,发布,实施,备案,
3,DB34/T 4001-2023,公园座椅设置要求,2023年2月30日,2023年4月1日,2023年5月,现行
4,DBS34/ 003-2023,霍山石斛茎,二〇二三年十二月一日,二〇二四年六月一日,2023年12月,现行
5,,社区养老服务规范,2022年5月1日,2022年6月1日,2022年6月20日,现行
6,DB34/T 5001-2023,水稻机插秧技术规程,45078,2023-3-1,2023.7.20,修订中
7,DB31/T 1409.1-2024,设备管理 第1部分：通则,2024年6月12日,2024年9月1日,2024年8月1日,现行
8,,,,,,
合　计,,7项,,,,
填表人：张三,,,审核人：李四,,,
"""

FOUND = {
    (5, "row-set-aside"),
    (6, "filed-late"),
    (7, "number-repaired"),
    (8, "row-set-aside"),
    (9, "row-set-aside"),
    (10, "row-set-aside"),
    (11, "row-set-aside"),
    (12, "date-unreadable"),
    (13, "kept-field"),
    (14, "number-missing"),
    (15, "date-from-number"),
    (15, "implemented-before-published"),
    (15, "status-unreadable"),
    (16, "place-outside"),
    (17, "row-set-aside"),
    (18, "row-set-aside"),
    (19, "row-set-aside"),
}


@pytest.fixture
def exported(tmp_path: Path) -> Path:
    register = tmp_path / "台账.csv"
    register.write_bytes(REGISTER.replace("\n", "\r\n").encode("gb18030"))
    return register


def audited(register: Path, *options: str) -> str:
    command = ["audit", str(register), "--as-of", "2026-08-01", "--place", "安徽", *options]
    done = CliRunner().invoke(app, command, catch_exceptions=False)
    assert done.exit_code == 1
    return done.stdout


def test_each_row_is_told_for_what_it_is(exported: Path) -> None:
    told = json.loads(audited(exported, "--format", "json"))

    assert {(one["row"], one["name"]) for one in told["findings"]} == FOUND
    assert told["rows"] == 7


def test_the_workbook_says_the_same(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.title = "封面"
    book.active["B2"] = "某省地方标准登记台账"
    sheet = book.create_sheet("台账")
    for row in csv.reader(REGISTER.splitlines()):
        sheet.append(["", "", *row])  # the table begins at column C
    sheet.append([" "])
    book.save(tmp_path / "台账.xlsx")
    told = json.loads(audited(tmp_path / "台账.xlsx", "--format", "json"))

    assert {(one["row"], one["name"]) for one in told["findings"]} == FOUND


def test_the_officer_reads_why_and_what_to_do(exported: Path, tmp_path: Path) -> None:
    lines = audited(exported, "-o", str(tmp_path / "fix.xlsx")).splitlines()

    assert "    第14行  标准编号  《社区养老服务规范》  [确定]" in lines
    assert "      “合　计”是合计行，不作标准审查，不计入行数" in lines
    assert any(
        line.endswith("早于发布日期2023-06-01（有日期写成了数字，系换算得出）") for line in lines
    )
    assert lines[-2].endswith("未能判断：备案期限1行、复审周期1行")
    assert lines[-1].startswith("共7行，")

    fixes = openpyxl.load_workbook(tmp_path / "fix.xlsx")["修补表"]
    assert sorted(row[0] for row in fixes.iter_rows(min_row=2, values_only=True)) == [
        *(6, 7, 12, 14, 15, 15, 15, 16),
    ]
