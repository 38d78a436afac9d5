"""Logs read from files: in every form that registers have, and without who came."""

import io
from pathlib import Path

import openpyxl
import pytest

from localstd.audit import Aside, LogField, LogKind
from localstd.registers import LOG_HEADINGS, Log, RegisterError, open_log, open_register
from localstd.registers.log_headings import LOGS
from localstd.registers.vocabulary import plain

HEADER = "编号,类型,收到日期,受理日期,举报人姓名,备注"
ROW = "34-7,投诉,2026年2月13日,2026-02-24,某人,"


def opened(*lines: str, encoding: str = "utf-8", **more: object) -> Log:
    stream = io.BytesIO("\n".join(lines).encode(encoding))
    return open_log(stream, LogKind.COMPLAINTS, **more)  # type: ignore[arg-type]  # as it is asked


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("sign", [",", "\t", ";", "|"])
@pytest.mark.parametrize(
    "above", [(), ("某市场监督管理局投诉举报台账", "（2026年）")], ids=["bare", "titled"]
)
def test_the_form_of_the_file_is_found(encoding: str, sign: str, above: tuple[str, ...]) -> None:
    lines = (line.replace(",", sign) for line in (HEADER, ROW))
    log = opened(*above, *lines, encoding=encoding)
    (row,) = log
    assert row.number == len(above) + 2
    assert row.cells == {
        LogField.NUMBER: "34-7",
        LogField.KIND: "投诉",
        LogField.RECEIVED: "2026年2月13日",
        LogField.ACCEPTED: "2026-02-24",
    }
    assert (log.header, log.identities, log.unused) == (row.number - 1, ("举报人姓名",), ("备注",))


def test_a_workbook_is_read_as_the_same_log(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for line in (HEADER, ROW):
        book.active.append(line.split(","))
    book.save(tmp_path / "log.xlsx")
    log = open_log(tmp_path / "log.xlsx", LogKind.COMPLAINTS)
    assert list(log) == list(opened(HEADER, ROW))
    assert (log.form.kind, log.name) == ("xlsx", str(tmp_path / "log.xlsx"))


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("合计,1件,,,,", Aside.TOTAL),
        ("共2件,,,,,", Aside.TOTAL),
        ("填表人：某人,,,审核人：某人,,", Aside.REMARK),
        ("备注：本台账不含电话投诉,,,,,", Aside.REMARK),
        ("编号,类型,收到日期,受理日期,举报人姓名,备注", Aside.HEADER),
        ("（一）二月,,,,,", Aside.SECTION),
        (ROW, None),
        ("34-8,,,,,", None),
        (",投诉,2026-03-02,,,", None),
        ("说明,投诉,2026-03-02,,,", None),
        ("合计,投诉,2026-03-02,,,", None),
    ],
)
def test_rows_of_the_sheet_are_told_from_entries(line: str, reason: Aside | None) -> None:
    *_, row = opened(HEADER, ROW, line)
    assert row.aside is reason


def test_a_number_behind_another_column_makes_an_entry() -> None:
    row, other = opened("来源,编号,类型,收到日期", "电话,34-7,投诉,", "电话,,,")
    assert (row.aside, other.aside) == (None, Aside.REMARK)


def test_english_headings_are_found() -> None:
    log = opened(
        "Matter number,Kind,Date received,By name,Operator", "7,complaint,2026-02-13,yes,x"
    )
    assert list(log.headings) == [
        *(LogField.NUMBER, LogField.KIND, LogField.RECEIVED, LogField.NAMED, LogField.OPERATOR)
    ]


@pytest.mark.parametrize("kind", LogKind)
def test_every_field_of_a_log_has_headings_and_none_has_two(kind: LogKind) -> None:
    headings = LOG_HEADINGS[kind]
    assert set(headings) == set(kind.fields)
    known = [{plain(heading) for heading in told.split()} for told in headings.values()]
    assert sum(map(len, known)) == len(set[str]().union(*known))
    for field in kind.fields:
        for name in (field.value, field.wording.zh):
            found = LOGS[kind].rank(name)
            assert found is not None
            assert found[0] is field


def test_constants_hold_for_every_row() -> None:
    log = opened("编号,收到日期", "7,2026-02-13", constants={LogField.KIND: "举报"})
    assert [row.cells[LogField.KIND] for row in log] == ["举报"]


def test_a_column_with_an_unusual_name_is_mapped() -> None:
    log = opened("编号,来件", "7,2026-02-13", mapping={LogField.RECEIVED: "来件"})
    assert dict(log.headings) == {LogField.NUMBER: "编号", LogField.RECEIVED: "来件"}


@pytest.mark.parametrize(
    ("lines", "mapping", "fault"),
    [
        (("编号,类型", "7,投诉"), {}, "no-log-column"),
        (("收到日期,类型", "2026-02-13,投诉"), {}, "no-log-column"),
        ((HEADER,), {}, "no-rows"),
        ((HEADER, ROW), {LogField.TOLD: "来件"}, "heading-not-found"),
        ((HEADER, ROW), {LogField.OPERATOR: "举报人姓名"}, "identity-mapped"),
        ((), {}, "empty"),
    ],
)
def test_what_is_refused(lines: tuple[str, ...], mapping: dict[LogField, str], fault: str) -> None:
    with pytest.raises(RegisterError) as caught:
        opened(*lines, mapping=mapping)
    assert caught.value.fault.name == fault


def test_a_log_that_is_opened_as_a_register_is_refused_with_what_to_ask_for() -> None:
    with pytest.raises(RegisterError, match="--kind complaints") as caught:
        open_register(io.BytesIO(f"{HEADER}\n{ROW}\n".encode()))
    assert caught.value.fault.name == "is-a-log"
    assert "某人" not in str(caught.value)


def test_a_log_of_inspections_is_known_as_well() -> None:
    text = "批次,名单公开日期,抽取日期,检查对象\nB1,2026-03-02,2026-03-04,甲\n"
    with pytest.raises(RegisterError, match="--kind inspections"):
        open_register(io.BytesIO(text.encode()))


@pytest.mark.parametrize(
    "text",
    [
        "编号,名称,发布日期,备案日期\nDB34/T 1-2018,茶,2018-01-30,2018-02-01\n",
        "标准编号,标准名称,抽取日期\nDB34/T 1-2018,茶,2018-01-30\n",
    ],
)
def test_a_register_stays_one(text: str) -> None:
    assert len(list(open_register(io.BytesIO(text.encode())))) == 1
