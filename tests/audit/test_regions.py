"""Partners of a region (区域协同): one serial, one title, one year, and who is missing."""

from collections.abc import Callable
from typing import TypeAlias

from hypothesis import given
from hypothesis import strategies as st
from tests.audit.conftest import AS_OF, rows_of

from localstd.audit import audit
from localstd.calendar import Certainty
from localstd.law import Finding
from localstd.steps.blocks import BLOCKS, Block

Cells: TypeAlias = dict[str, str]
Auditing: TypeAlias = Callable[..., list[Finding]]

ROW: Cells = {
    "title": "高速公路服务区服务管理规范",
    "approved": "2026-06-23",
    "implemented": "2026-07-23",
    "status": "现行",
}


UNCHECKED = " (the provision's text was not checked)"
IMPLEMENTED = (
    "the day of implementation of DB51/T 10016-2026 is 2026-07-23, "
    "that of DB50/T 10016-2026 2026-08-01"
)
MISSING = (
    "DB42/T 300001-2026 is of the block of Hubei, Hunan and Jiangxi, "
    "and the register has no DB36/T 300001"
)


def row(number: str, **changed: str) -> Cells:
    return {**ROW, "number": number, **changed}


def about(findings: list[Finding]) -> list[tuple[str, int | None, str]]:
    """Give code, row and words of what is said of partners, without the remark on the block."""
    return [
        (one.code, one.where.row, one.message.en.removesuffix(UNCHECKED))
        for one in findings
        if one.code.startswith("LS90")
    ]


DOUBLE = row("DB51/T10016-2026\nDB50/T10016-2026")


def test_the_double_numbers_of_the_bulletin_agree(audited: Auditing) -> None:
    assert about(audited(DOUBLE, row("DB50/T 10016-2026"))) == []
    assert about(audited(DOUBLE)) == []


def test_two_numbers_of_one_cell_may_differ_in_their_years(audited: Auditing) -> None:
    assert about(audited(row("DB51/T 10016-2026、DB50/T 10016-2025"))) == [
        ("LS900", 2, "DB50/T 10016-2025 has the same serial as DB51/T 10016-2026, but another year")
    ]


def test_a_row_of_one_number_is_held_against_a_cell_of_two(audited: Auditing) -> None:
    other = row("DB50/T 10016-2026", title="绿茶", implemented="2026-08-01")
    assert about(audited(DOUBLE, other)) == []  # the number stands twice, and is told of as that
    assert about(audited(other, row("DB51/T 10016-2026"))) == [
        ("LS901", 3, f"DB51/T 10016-2026 is called “{ROW['title']}”, and DB50/T 10016-2026 “绿茶”"),
        ("LS902", 3, IMPLEMENTED),
    ]


def test_of_three_the_one_whose_year_is_alone_is_reported(audited: Auditing) -> None:
    rows = [row(f"DB{place}/T 300001-{year}") for place, year in
            (("42", 2025), ("43", 2026), ("36", 2026))]  # fmt: skip
    assert [(code, number) for code, number, _ in about(audited(*rows))] == [("LS900", 2)]


def test_a_revision_of_all_is_no_difference_of_years(audited: Auditing) -> None:
    rows = [row(f"DB{place}/T 10016-{year}", approved="") for year in (2021, 2026)
            for place in ("50", "51")]  # fmt: skip
    assert about(audited(*rows)) == []


def test_a_partner_is_missed_where_the_register_has_its_province(audited: Auditing) -> None:
    hubei, hunan = row("DB42/T 300001-2026"), row("DB43/T 300001-2026")
    assert about(audited(hubei, hunan)) == []
    assert about(audited(row("DB36/T 5-2026"), hubei, hunan)) == [("LS903", 3, MISSING)]
    assert about(audited(row("DB3601/T 5-2026"), hubei, hunan)) == []  # a city is no partner


def test_partners_of_what_is_over_are_not_missed(audited: Auditing) -> None:
    over = row("DB51/T 10016-2021", status="废止")
    assert about(audited(over, row("DB50/T 1-2021"))) == []


def test_what_is_said_rests_on_the_block_and_is_possible_only(audited: Auditing) -> None:
    found = audited(row("DB51/T 10016-2026"), row("DB50/T 10016-2025"))
    (one,) = [finding for finding in found if finding.code == "LS900"]
    assert one.certainty is Certainty.POSSIBLE
    assert [cited.provision for cited in one.citations] == ["gr-cy"]
    assert [note.name for note in one.notes] == ["UNCHECKED"]


@given(block=st.sampled_from(BLOCKS), data=st.data())
def test_partners_that_agree_are_never_reported(block: Block, data: st.DataObject) -> None:
    """Whatever the order of the rows, and however often each number stands."""
    places = sorted(block.provinces)
    numbers = [f"DB{place}/T {block.first}-2026" for place in places]
    rows = data.draw(st.permutations([row(one) for one in (*numbers, numbers[0])]))
    assert about(list(audit(rows_of(rows), as_of=AS_OF))) == []


@given(block=st.sampled_from(BLOCKS), data=st.data())
def test_one_that_is_missing_is_always_named(block: Block, data: st.DataObject) -> None:
    places = sorted(block.provinces)
    missing = data.draw(st.sampled_from(places))
    serials = [1 if place == missing else block.first for place in places]
    numbers = [f"DB{place}/T {one}-2026" for place, one in zip(places, serials, strict=True)]
    rows = data.draw(st.permutations([row(one) for one in numbers]))
    told = about(list(audit(rows_of(rows), as_of=AS_OF)))
    assert [code for code, _, _ in told] == ["LS903"]
    assert told[0][2].endswith(f"no DB{missing}/T {block.first}")
