"""Lists of citations: what is read, what is refused by its row and column, and nothing is lost."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.registers import CitationList, RegisterError, read_citations
from localstd.supervision.implementation import CitedIn, StandardCitation
from localstd.testing.strategies.implementations import cited_numbers

HEAD = "引用文件,文件种类,主管部门,所引标准,引用位置,所引条款,引用起始日,引用终止日,文件编号"
ENGLISH = "text,kind,owner,number,at,clause,since,until,own_number"
ROW = "办法,法规规章,市局,DB34/T 1-2018,第八条,5.2,2019-05-01,2025-12-31,"


def read(*lines: str) -> CitationList:
    return read_citations(io.BytesIO("\n".join(lines).encode()))


@pytest.mark.parametrize("head", [HEAD, ENGLISH], ids=["zh", "en"])
def test_headings_are_read_in_both_languages(head: str) -> None:
    (one,) = read(head, ROW).citations
    told = (one.text, one.kind, one.owner, str(one.number), one.at, one.clause)
    assert told == ("办法", CitedIn.LAW, "市局", "DB34/T 1-2018", "第八条", "5.2")
    assert (str(one.since), str(one.until), one.own_number) == ("2019-05-01", "2025-12-31", None)


def test_several_standards_in_a_cell_are_as_many_citations() -> None:
    found = read(HEAD, "规划,policy,省厅,DB34/T 1-2018、GB/T 2,,,,,无").citations
    assert [(str(one.number), one.is_dated) for one in found] == [
        ("DB34/T 1-2018", True),
        ("GB/T 2", False),
    ]
    assert {one.kind for one in found} == {CitedIn.POLICY}


def test_a_text_that_is_a_standard_has_its_own_number() -> None:
    (one,) = read(HEAD, "规范,其他标准,标委会,DB34/T 1-2018,,,,,DB34/T 2-2020").citations
    assert str(one.own_number) == "DB34/T 2-2020"


@pytest.mark.parametrize(
    ("row", "column", "key"),
    [
        (",法规规章,市局,DB34/T 1-2018,,,,,", 1, "text"),
        ("办法,诗歌,市局,DB34/T 1-2018,,,,,", 2, "kind"),
        ("办法,法规规章,无,DB34/T 1-2018,,,,,", 3, "owner"),
        ("办法,法规规章,市局,第八条,,,,,", 4, "number"),
        ("办法,法规规章,市局,,,,,,", 4, "number"),
        ("办法,法规规章,市局,DB34/T 1-2018,,,明年,,", 7, "since"),
        ("办法,法规规章,市局,DB34/T 1-2018,,,,明年,", 8, "until"),
        ("办法,法规规章,市局,DB34/T 1-2018,,,,,甲", 9, "own_number"),
    ],
)
def test_a_bad_row_is_named_and_the_others_are_read(row: str, column: int, key: str) -> None:
    found = read(HEAD, ROW, row, ROW)
    assert len(found.citations) == 2
    (refused,) = found.refused
    assert (refused.row, refused.column, refused.facts["key"]) == (3, column, key)
    assert refused.wording.en.startswith(f"{found.name}, row 3, column {column}: {key} cannot be")


@pytest.mark.parametrize("lacking", range(4))
def test_a_column_that_is_needed_is_asked_for_by_name(lacking: int) -> None:
    headings = HEAD.split(",")
    missed = headings.pop(lacking)
    with pytest.raises(RegisterError) as refused:
        read(",".join(headings), ",".join("x" * len(headings)))
    assert (refused.value.fault.name, refused.value.facts["wanted"]) == (
        "no-citation-column",
        missed,
    )


def test_a_list_without_rows_is_refused() -> None:
    with pytest.raises(RegisterError, match="no rows below"):
        read(HEAD)


@given(st.lists(cited_numbers(), min_size=1, max_size=5))
def test_what_is_written_is_read(numbers: list[object]) -> None:
    rows = [f"文件{n},{CitedIn.LICENCE},省厅,{number},,,,," for n, number in enumerate(numbers)]
    found = read(HEAD, *rows).citations
    assert found == tuple(
        StandardCitation(text=f"文件{n}", kind=CitedIn.LICENCE, owner="省厅", number=number)  # type: ignore[arg-type]
        for n, number in enumerate(numbers)
    )
