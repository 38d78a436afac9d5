"""How long a record is kept: by the lists of 1991, and since then by the office's table."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.archive import (
    RECORDS,
    Approval,
    RecordType,
    RetentionTable,
    UnapprovedTableError,
    retention_of,
)
from localstd.law import Law, RetentionTerm, china_law
from localstd.testing.strategies.values import days

ASKED = date(2026, 1, 1)
FIRST, LAST, AFTER = date(1991, 10, 28), date(2020, 7, 12), date(2020, 7, 13)


@pytest.mark.parametrize(
    ("formed", "term"),
    [
        (date(1991, 10, 27), None),
        (FIRST, RetentionTerm.PERMANENT),
        (LAST, RetentionTerm.PERMANENT),
        (AFTER, None),
    ],
)
def test_the_lists_hold_from_their_first_day_to_their_last(
    law: Law, record: Callable[[str], RecordType], formed: date, term: RetentionTerm | None
) -> None:
    found = retention_of(record("标准申报单"), formed=formed, as_of=ASKED, law=law)
    assert (found and found.term) == term


@pytest.mark.parametrize(
    ("text", "term", "provision"),
    [
        ("标准申报单", RetentionTerm.PERMANENT, "arch1991-permanent"),
        ("标准送审稿", RetentionTerm.LONG, "arch1991-longterm"),
        ("标样", RetentionTerm.LONG, "arch1991-longterm"),
    ],
)
def test_each_record_cites_its_list(
    law: Law,
    record: Callable[[str], RecordType],
    text: str,
    term: RetentionTerm,
    provision: str,
) -> None:
    found = retention_of(record(text), formed=LAST, as_of=ASKED, law=law)
    assert found is not None
    assert (found.record, found.term) == (record(text), term)
    assert [one.provision for one in found.citations] == [provision]


@pytest.mark.parametrize(
    ("formed", "as_of", "term", "bases"),
    [
        (date(1985, 5, 1), ASKED, None, None),
        (date(1991, 10, 27), ASKED, None, None),
        (FIRST, ASKED, RetentionTerm.LONG, ["arch1991-longterm"]),
        (LAST, ASKED, RetentionTerm.LONG, ["arch1991-longterm"]),
        (AFTER, date(2024, 5, 31), None, None),
        (AFTER, date(2024, 6, 1), RetentionTerm.TEN_YEARS,
         ["archlaw-scope-approval", "archlaw-30-10"]),
        (date(2025, 3, 1), ASKED, RetentionTerm.TEN_YEARS,
         ["archlaw-scope-approval", "archlaw-30-10"]),
    ],
)  # fmt: skip
def test_the_table_holds_from_its_approval_for_what_came_after_the_lists(  # noqa: PLR0913
    law: Law,
    table: RetentionTable,
    record: Callable[[str], RecordType],
    *,
    formed: date,
    as_of: date,
    term: RetentionTerm | None,
    bases: list[str] | None,
) -> None:
    found = retention_of(record("标准送审稿"), formed=formed, as_of=as_of, law=law, table=table)
    assert (found and found.term) == term
    assert (found and [one.provision for one in found.citations]) == bases


@pytest.mark.parametrize(
    ("as_of", "bases"),
    [
        (date(2024, 2, 29), ["archlaw-30-10"]),
        (date(2024, 3, 1), ["archlaw-scope-approval", "archlaw-30-10"]),
    ],
)
def test_the_approval_is_asked_for_by_the_regulations_of_2024(
    law: Law, record: Callable[[str], RecordType], as_of: date, bases: list[str]
) -> None:
    early = RetentionTable(
        terms=((record("标准发布本"), RetentionTerm.PERMANENT),),
        approval=Approval(by="某省档案局", on=date(2021, 6, 1), document="档函〔2021〕1号"),
    )
    found = retention_of(
        record("标准发布本"), formed=date(2022, 1, 1), as_of=as_of, law=law, table=early
    )
    assert found is not None
    assert [one.provision for one in found.citations] == bases


def test_a_record_that_the_table_does_not_name_is_not_known(
    law: Law, table: RetentionTable, record: Callable[[str], RecordType]
) -> None:
    found = retention_of(record("标样"), formed=AFTER, as_of=ASKED, law=law, table=table)
    assert found is None
    assert table.term("标样") is None


@pytest.mark.parametrize(
    ("by", "document", "lacking"), [("", "1号", "by"), ("局", " ", "document")]
)
def test_a_table_names_its_approval(by: str, document: str, lacking: str) -> None:
    with pytest.raises(UnapprovedTableError) as refused:
        Approval(by=by, on=date(2024, 6, 1), document=document)
    assert refused.value.lacking == lacking


def test_the_refusal_says_which_document_is_lacking() -> None:
    error = UnapprovedTableError(lacking="document")
    assert error.wording.zh == (
        "归档范围和保管期限表未写明审核文号；请报同级档案主管部门审核同意后注明"
    )
    assert error.wording.en == (
        "the table of retention names no document of its approval; have it approved, and name that"
    )


def test_the_refusal_says_what_to_do() -> None:
    error = UnapprovedTableError(lacking="by")
    assert error.wording.zh == (
        "归档范围和保管期限表未写明审核同意的档案主管部门；请报同级档案主管部门审核同意后注明"
    )
    assert error.wording.en == (
        "the table of retention names no authority of its approval; have it approved, and name that"
    )


@given(st.sampled_from(RECORDS), days(), days())
def test_without_a_table_only_the_lists_speak(
    record: RecordType, formed: date, as_of: date
) -> None:
    found = retention_of(record, formed=formed, as_of=as_of, law=china_law())
    assert (found is not None) == (FIRST <= formed <= LAST)
    assert found is None or found.citations != ()
