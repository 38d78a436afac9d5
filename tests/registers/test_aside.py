"""Rows of the sheet are told from those of the register, which need not have their number."""

import io
from collections import Counter
from datetime import date

import pytest

from localstd.audit import Aside, Audit, Context, Field, audit
from localstd.calendar import china_calendar
from localstd.law import china_law
from localstd.places import china_places
from localstd.registers import Register, open_register

HEADER = "序号,标准编号,标准名称,发布日期,实施日期,状态"
SOUND = "1,DB34/T 5429-2026,茶园绿色防控技术规范,2026-04-30,2026-05-30,现行"


def register(*rows: str, header: str = HEADER) -> Register:
    return open_register(io.BytesIO("\n".join((header, *rows)).encode()))


def reasons(*rows: str, header: str = HEADER) -> list[Aside | None]:
    read = register(*rows, header=header)
    return [row.aside.reason if row.aside else None for row in read]


@pytest.mark.parametrize(
    "row",
    [
        "合计,10项,,,,",
        "合　计,,10,,,",
        "总计：10项,,,,,",
        "小计（农业）,,3,2,1,",
        "农业小计,,3,,,",
        "共计12项标准,,,,,",
        "共12项,,,,,",
        ",合计,10,,,",
        ",,合计,10,,",
        "Total,10,,,,",
    ],
)
def test_totals_are_set_aside(row: str) -> None:
    assert reasons(SOUND, row) == [None, Aside.TOTAL]


@pytest.mark.parametrize(
    "row",
    [
        "填表人：张三,,,审核人：李四,,",
        "填表人：,张三,,审核人：,李四,",
        "填报日期：,2026年8月1日,,,,",
        "审 核：,,,,,",
        ",,,单位负责人（签字）：,,",
        "备注：本表一式两份,,,,,",
        ",注：日期以公告为准,,,,",
        "注1：日期以公告为准,,,,,",
        "联系电话：,010-1234567,,,,",
        "（以下空白）,,,,,",
        "第1页 共3页,,,,,",
    ],
)
def test_signatures_and_remarks_are_set_aside(row: str) -> None:
    assert reasons(SOUND, row) == [None, Aside.REMARK]


@pytest.mark.parametrize("row", [HEADER, ",标准编号,标准名称,,,", "序 号,标准 编号,标准名称,,,"])
def test_the_header_once_more_is_set_aside(row: str) -> None:
    assert reasons(SOUND, row, SOUND) == [None, Aside.HEADER, None]


@pytest.mark.parametrize(
    "row",
    ["一、农业,,,,,", "（一）农业,,,,,", "第二季度,,,,,", "一,农业,,,,", "某省台账（2026年）,,,,,"],
)
def test_headings_of_groups_are_set_aside(row: str) -> None:
    assert reasons(row, SOUND) == [Aside.SECTION, None]


@pytest.mark.parametrize("row", ["一、农业,,,", "农业,,,", "某省台账（2026年）,,,"])
def test_a_heading_may_stand_in_the_column_of_numbers(row: str) -> None:
    header = "标准编号,标准名称,发布日期,实施日期"
    assert reasons(row, header=header) == [Aside.SECTION]


def test_a_line_with_nothing_but_its_serial_number_is_set_aside() -> None:
    assert reasons(SOUND, "2,,,,,", "3, ,,,,") == [None, Aside.BLANK, Aside.BLANK]


@pytest.mark.parametrize(
    "row",
    [
        "9,,社区养老服务规范,2022-05-01,2022-06-01,现行",
        ",,社区养老服务规范,,,",
        ",,社区养老服务规范,2022-05-01,,",
        "2,,合计,,,",
        ",,合计机械安全规范,,,",
        ",,备注栏填写规范,2022-05-01,,",
        ",,说明书编写要求,,,",
        ",,签名、公章管理规范,,,",
        "合计,,机械安全规范,2022-05-01,,",
        "合计,DB34/T 1-2022,机械安全规范,,,",
        "一,,社区养老服务规范,2022-05-01,,",
        "3,待定,审核规范,2022-05-01,,",
        "4,DB34/T5001,,,,",
        ",34/T 5001-2020,,,,",
        ",,,2022-05-01,,",
        ",,,,,现行",
    ],
)
def test_what_may_be_a_standard_stays_a_row(row: str) -> None:
    assert reasons(SOUND, row) == [None, None]


def test_a_list_of_numbers_alone_has_no_headings_of_groups() -> None:
    assert reasons("待定", "DB34/T 1-2022", header="标准编号") == [None, None]


def test_both_lines_of_a_header_are_known_again() -> None:
    upper, lower = "序号,标准编号,标准名称,日期,,状态", ",,,发布,实施,"
    assert reasons(lower, SOUND, upper, lower, SOUND, header=upper) == [
        None,
        Aside.HEADER,
        Aside.HEADER,
        None,
    ]


def test_what_is_set_aside_is_told_and_neither_judged_nor_counted() -> None:
    read = register(SOUND, "合计,1项,,,,", "填表人：张三,,,,,")
    places, calendar = china_places(), china_calendar()
    as_of = date(2026, 8, 1)
    run = Audit(Context(as_of=as_of, law=china_law(), calendar=calendar, places=places))
    found = list(run.findings(read))

    assert run.rows == 1
    assert [(one.row, one.name, one.value) for one in found] == [
        (3, "row-set-aside", "合计"),
        (4, "row-set-aside", "填表人：张三"),
    ]
    assert "是合计行，" in found[0].message.zh
    assert found[0].facts["kind"] == "total"


def test_a_standard_without_its_number_is_still_asked_for_it() -> None:
    found = audit(
        register("9,,社区养老服务规范,2022-05-01,2022-06-01,现行"), as_of=date(2026, 8, 1)
    )
    assert Counter(one.name for one in found) == {"number-missing": 1}


def test_a_row_set_aside_keeps_its_cells() -> None:
    (row,) = register("合计,10项,,,,")
    assert row.cells[Field.NUMBER] == "10项"
