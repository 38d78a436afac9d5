"""Declarations are read from tables and from JSON alike, or refused with row and column."""

import csv
import io
import json
from contextlib import suppress
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.enterprises import Declaration, DeclarationField, DeclaredIndicator
from localstd.registers import RegisterError, read_declarations
from localstd.testing.strategies.declarations import declarations

F = DeclarationField
HEADINGS = (
    F.ENTERPRISE, F.OFFERING, F.SUBJECT, F.DECLARED, F.NUMBER, F.NAME, F.INDICATOR, F.KIND,
    F.METHOD, F.IS_SHOWN,
)  # fmt: skip
FIRST = (
    "甲公司",
    "热水器",
    "产品",
    "2024-06-03",
    "Q/JG 1-2024",
    "热水器",
    "热效率",
    "性能指标",
    "自定",
    "",
)
SECOND = ("", "", "", "", "", "", "噪声", "功能指标", "", "是")


def table(*rows: tuple[str, ...], delimiter: str = ",", encoding: str = "utf-8") -> io.BytesIO:
    out = io.StringIO()
    lines = [tuple(one.wording.zh for one in HEADINGS), *rows]
    csv.writer(out, delimiter=delimiter).writerows(lines)
    return io.BytesIO(out.getvalue().encode(encoding))


def workbook(*rows: tuple[str, ...]) -> io.BytesIO:
    book = openpyxl.Workbook()
    for row in (tuple(one.wording.zh for one in HEADINGS), *rows):
        book.active.append([cell or None for cell in row])
    out = io.BytesIO()
    book.save(out)
    return io.BytesIO(out.getvalue())


def refused(stream: io.BytesIO) -> RegisterError:
    with pytest.raises(RegisterError) as refusal:
        read_declarations(stream)
    return refusal.value


class TestTables:
    def test_a_row_that_goes_on_means_what_stands_above_it(self) -> None:
        (told,) = read_declarations(table(FIRST, SECOND))
        assert (told.enterprise, told.offering, str(told.declared)) == (
            "甲公司",
            "热水器",
            "2024-06-03",
        )
        assert [one.number for one in told.standards] == ["Q/JG 1-2024"]
        assert [(one.name, one.standard, one.row) for one in told.indicators] == [
            ("热效率", "Q/JG 1-2024", 2),
            ("噪声", "Q/JG 1-2024", 3),
        ]

    def test_an_empty_cell_for_the_method_says_that_there_is_none(self) -> None:
        (told,) = read_declarations(table(FIRST, SECOND))
        assert [one.method for one in told.indicators] == ["自定", ""]
        assert [one.method_exists for one in told.indicators] == [None, None], "no such column"

    def test_another_product_is_another_declaration(self) -> None:
        other = ("甲公司", "灶具", *FIRST[2:])
        told = read_declarations(table(FIRST, other, SECOND))
        assert [(one.offering, len(one.indicators), one.row) for one in told] == [
            ("热水器", 1, 2),
            ("灶具", 2, 3),
        ]

    @pytest.mark.parametrize("delimiter", [",", "\t", ";", "|"])
    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
    def test_delimiters_and_encodings_are_found(self, delimiter: str, encoding: str) -> None:
        plain = read_declarations(table(FIRST, SECOND))
        found = read_declarations(table(FIRST, SECOND, delimiter=delimiter, encoding=encoding))
        assert found == plain

    def test_a_workbook_tells_the_same(self) -> None:
        assert read_declarations(workbook(FIRST, SECOND)) == read_declarations(table(FIRST, SECOND))

    def test_headings_may_be_the_names_in_english(self) -> None:
        text = "enterprise,number,name\nA,Q/JG 1-2024,heater\n"
        (told,) = read_declarations(io.BytesIO(text.encode()))
        assert told.standards[0].name == "heater"

    @pytest.mark.parametrize(
        ("place", "cell", "said"),
        [
            (9, "也许", "row 2, column 10: is_shown cannot be '也许'; give yes or no"),
            (3, "六月", "row 2, column 4: declared cannot be '六月'; give a date"),
            (2, "商品", "row 2, column 3: subject cannot be '商品'; give one of: product"),
            (7, "指标", "row 2, column 8: kind cannot be '指标'; give one of: functional"),
        ],
    )
    def test_a_cell_that_is_not_understood_is_named(self, place: int, cell: str, said: str) -> None:
        wrong = tuple(cell if at == place else one for at, one in enumerate(FIRST))
        error = refused(table(wrong))
        assert (error.row, error.column, error.fault.name) == (2, place + 1, "not-accepted")
        assert said in error.wording.en

    def test_rows_of_one_declaration_agree(self) -> None:
        other = (*FIRST[:3], "2024-06-04", *FIRST[4:])
        error = refused(table(FIRST, other))
        assert (error.fault.name, error.row, error.column) == ("contradicted", 3, 4)
        assert "第2行为“2024-06-03”" in error.wording.zh

    @pytest.mark.parametrize(
        ("text", "fault"),
        [
            ("", "empty"),
            ("标准名称\n热水器\n", "no-column"),
            ("企业名称,标准编号\n", "no-rows"),
        ],
    )
    def test_what_lacks_its_rows_or_columns_is_refused(self, text: str, fault: str) -> None:
        assert refused(io.BytesIO(text.encode())).fault.name == fault

    def test_a_sheet_is_only_of_a_workbook(self) -> None:
        with pytest.raises(RegisterError):
            read_declarations(table(FIRST), sheet="声明")


def record(told: Declaration) -> dict[str, Any]:
    """Write a declaration as JSON, each indicator within its standard."""

    def indicator(one: DeclaredIndicator) -> dict[str, Any]:
        rest = {
            field.value: getattr(one, field.value)
            for field in (
                F.KIND, F.VALUE, F.RECOMMENDED, F.COMPARISON, F.METHOD_EXISTS, F.IS_SHOWN,
                F.BELOW_MANDATORY,
            )
        }  # fmt: skip
        method = {} if one.method is None else {"method": one.method}
        return {"indicator": one.name, **method, **rest}

    whole = (
        F.ENTERPRISE, F.CREDIT_CODE, F.OFFERING, F.SUBJECT, F.IN_PILOT, F.IS_FOOD, F.IS_STRICTER,
        F.IS_FILED,
    )  # fmt: skip
    return {
        **{one.value: getattr(told, one.value) for one in whole},
        "declared": None if told.declared is None else str(told.declared),
        "standards": [
            {
                "number": one.number,
                "name": one.name,
                "is_own": one.is_own,
                "references": list(one.references),
                "indicators": [
                    indicator(found) for found in told.indicators if found.standard == one.number
                ],
            }
            for one in told.standards
        ],
    }


def orderly(told: Declaration, row: int) -> Declaration:
    """Keep what a file can tell: indicators by their standards, texts without spaces around."""
    standards = {one.number: evolve(one, row=row) for one in told.standards}
    return evolve(
        told,
        standards=tuple(standards.values()),
        indicators=tuple(
            evolve(one, row=row)
            for number in standards
            for one in told.indicators
            if one.standard == number
        ),
        row=row,
    )


class TestJson:
    @given(st.lists(declarations(), min_size=1, max_size=3))
    def test_what_is_written_as_json_lines_comes_back(self, told: list[Declaration]) -> None:
        kept = [orderly(one, row) for row, one in enumerate(told, start=1)]
        lines = "\n".join(json.dumps(record(one), ensure_ascii=False) for one in kept)
        assert read_declarations(io.BytesIO(lines.encode())) == tuple(kept)

    @given(declarations())
    def test_one_object_over_several_lines_tells_the_same(self, told: Declaration) -> None:
        kept = orderly(told, 1)
        text = json.dumps(record(kept), indent=2)
        assert read_declarations(io.BytesIO(text.encode())) == (kept,)

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ('{"enterprise": "A", "standards": {}}', "standards cannot be"),
            (
                '{"enterprise": "A", "standard": []}',
                "standard cannot be '[]'; give one of: standards",
            ),
            (
                '{"enterprise": "A", "standards": [{"number": "Q/A 1-2024", "is_own": "perhaps"}]}',
                "standards[0].is_own cannot be 'perhaps'; give yes or no",
            ),
            (
                '{"enterprise": "A", "standards": [{"indicators": [{"kind": 3}]}]}',
                "standards[0].indicators[0].kind cannot be '3'",
            ),
            ('{"enterprise": "A", "enterprise": "B"}', "is there twice"),
            ('{"enterprise": "A",\n "standards": [}', "line 2"),
            ("{}\n[]", "not a JSON object"),
        ],
    )
    def test_what_is_not_understood_is_named_by_its_path(self, text: str, said: str) -> None:
        error = refused(io.BytesIO(text.encode()))
        assert said in error.wording.en.replace("row 2", "line 2")

    def test_a_file_that_is_too_large_is_refused(self) -> None:
        text = '{"enterprise": "A",\n "offering": "' + "x" * (1 << 20) + '"}'
        assert refused(io.BytesIO(text.encode())).fault.name == "too-large"


@given(st.binary(max_size=200))
def test_whatever_the_bytes_reading_gives_declarations_or_a_refusal(data: bytes) -> None:
    for head in (b"", b"{", "企业名称,标准编号\n".encode()):
        with suppress(RegisterError):
            assert read_declarations(io.BytesIO(head + data)) is not None
