import io

import pytest

from localstd.audit.row import Field
from localstd.registers import Register, RegisterError, open_register
from localstd.registers.headings import HEADINGS, STANDARDS
from localstd.registers.vocabulary import plain


def opened(*lines: str, **columns: str) -> Register:
    mapping = {Field(name): heading for name, heading in columns.items()}
    return open_register(io.BytesIO("\n".join(lines).encode()), mapping=mapping)


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("标准编号", Field.NUMBER),
        ("标准编号（必填）", Field.NUMBER),
        ("* 标准\n编号", Field.NUMBER),
        ("Std_No.", Field.NUMBER),
        ("ＣＯＤＥ", Field.NUMBER),
        ("A100", Field.NUMBER),
        ("中文名称", Field.TITLE),
        ("issueDate", Field.PUBLISHED),
        ("ISSUE_DATE", Field.PUBLISHED),
        ("actDate", Field.IMPLEMENTED),
        ("批准日期", Field.APPROVED),
        ("废止日期", Field.ABOLISHED),
        ("最近复审", Field.REVIEWED),
        ("公开日期", Field.PUBLICIZED),
        ("备案月份", Field.FILED),
        ("recordNo", Field.FILING_NUMBER),
        ("状态", Field.STATUS),
        ("代替情况", Field.REPLACES),
        ("被代替", Field.REPLACED_BY),
        ("superseded by", Field.REPLACED_BY),
        ("批准发布部门", Field.ISSUER),
        ("管理渠道", Field.TRACK),
        ("团体名称", Field.ISSUER),
        ("企业名称", Field.ISSUER),
        ("自我声明公开时间", Field.DECLARED),
        ("社会团体登记日期", Field.REGISTERED),
        ("复审周期（年）", Field.REVIEW_YEARS),
        ("备案有效期至", Field.VALID_UNTIL),
        ("统一社会信用代码", Field.CREDIT_CODE),
        ("登记日期", None),
        ("有效期", None),
        ("公示日期", None),
        ("主管部门", Field.SECTOR),
        ("归口单位", Field.COMMITTEE),
        ("英文名称", None),
        ("序号", None),
        ("", None),
    ],
)
def test_headings_are_known_in_the_ways_they_are_written(
    heading: str, expected: Field | None
) -> None:
    found = STANDARDS.rank(heading)
    assert (found and found[0]) == expected


def test_no_heading_stands_for_two_fields() -> None:
    known = [{plain(heading) for heading in headings.split()} for headings in HEADINGS.values()]
    assert sum(map(len, known)) == len(set[str]().union(*known))


def test_the_plainer_of_two_columns_is_read_and_the_other_reported() -> None:
    register = opened("编号,标准编号,名称", "7,DB34/T 1-2018,一")
    assert register.headings[Field.NUMBER] == "标准编号"
    assert register.unused == ("编号",)


def test_the_left_one_of_equal_columns_is_read() -> None:
    register = opened("标准编号,状态,状态", "DB34/T 1-2018,现行,废止")
    assert next(iter(register)).cells[Field.STATUS] == "现行"
    assert register.unused == ("状态",)


def test_a_mapped_column_goes_before_what_is_recognised() -> None:
    register = opened("编号,我的号", "7,DB34/T 1-2018", number="我的号")
    assert next(iter(register)).cells == {Field.NUMBER: "DB34/T 1-2018"}
    assert register.unused == ("编号",)


def test_a_column_mapped_to_one_field_serves_no_other() -> None:
    register = opened("标准编号,批准日期", "DB34/T 1-2018,2018-01-30", published="批准日期")
    assert dict(register.headings) == {Field.NUMBER: "标准编号", Field.PUBLISHED: "批准日期"}


def test_a_mapped_heading_that_is_absent_is_an_error_that_lists_what_is_there() -> None:
    with pytest.raises(RegisterError) as caught:
        opened("标准编号,名称", "DB34/T 1-2018,一", published="发布日")
    assert caught.value.fault.name == "heading-absent"
    assert "标准编号、名称" in caught.value.wording.zh


def test_without_a_number_column_the_error_says_how_to_name_it() -> None:
    with pytest.raises(RegisterError) as caught:
        opened("甲,乙", "1,2")
    assert str(caught.value) == (
        "<stream>，第1行：没有找到标准编号列；现有列名：甲、乙；"
        "请指明哪一列是标准编号，例如 --map number=列名 / "
        "<stream>, row 1: no column holds the standards' numbers; headings seen: 甲、乙; "
        "say which column it is, for example --map number=HEADER"
    )


def test_a_constant_holds_for_every_row_whatever_a_column_says() -> None:
    text = "标准编号,备案日期\nDB34/T 1-2018,2018-02\nDB34/T 2-2018,\n"
    register = open_register(io.BytesIO(text.encode()), constants={Field.FILED: "2026-07"})
    assert [row.cells[Field.FILED] for row in register] == ["2026-07", "2026-07"]
    assert register.unused == ("备案日期",)


@pytest.mark.parametrize("above", [0, 1, 19])
def test_the_header_may_stand_below_a_title(above: int) -> None:
    lines = ["安徽省地方标准目录,,"] * above + ["标准编号,标准名称,状态", "DB34/T 1-2018,一,现行"]
    assert [row.number for row in opened(*lines)] == [above + 2]


def test_a_header_beyond_the_twentieth_row_is_not_found() -> None:
    with pytest.raises(RegisterError) as caught:
        opened(*["标题"] * 20, "标准编号", "DB34/T 1-2018")
    assert caught.value.fault.name == "no-number-column"


@pytest.mark.parametrize(
    ("upper", "lower"),
    [
        ("标准编号,标准名称,日期,,,状态", ",,发布,实施,备案,"),
        ("标准,,发布,实施,备案,状态", "编号,名称,日期,日期,日期,"),
        ("标准信息,,时间,,,", "编号,名称,发布,实施,备案,状态"),
        ("标准编号,标准名称,发布日期,实施日期,备案,状态", ",,,,日期,"),
    ],
)
def test_a_header_of_two_rows_is_read_as_one(upper: str, lower: str) -> None:
    row = "DB34/T 1-2026,茶叶,2026-04-30,2026-05-30,2026-06-20,现行"
    text = f"某省地方标准台账,,,,,\n{upper}\n{lower}\n{row}\n"
    register = open_register(io.BytesIO(text.encode()))

    assert [(one.number, tuple(one.cells.values())) for one in register] == [
        (4, tuple(row.split(",")))
    ]
    assert [field.value for field in register.columns] == [
        *("number", "title", "published", "implemented", "filed", "status"),
    ]


def test_a_first_row_of_data_is_no_part_of_the_header() -> None:
    register = opened("标准编号,名称,发布,状态", "DB34/T 1-2026,日期,日期,现行", "DB34/T 2-2026,,,")
    assert [row.number for row in register] == [2, 3]
