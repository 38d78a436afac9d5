"""What keeps a record from being destroyed, and which terms a table may give."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.archive import (
    Approval,
    Milestone,
    RecordType,
    Retention,
    RetentionTable,
    Schedule,
    check_disposal,
    check_table,
)
from localstd.law import Law, RetentionTerm, Weight

OVER = date(2026, 5, 4)
TEN_YEARS = Schedule(expiry=Milestone(OVER))


@pytest.fixture
def kept(law: Law, record: Callable[[str], RecordType]) -> Callable[..., Retention]:
    def make(term: RetentionTerm) -> Retention:
        return Retention(
            record=record("标准送审稿"),
            term=term,
            citations=(law.provisions.cite("archlaw-30-10"),),
        )

    return make


@pytest.mark.parametrize(
    ("on", "appraised", "codes"),
    [
        (date(2026, 5, 3), date(2026, 5, 3), ["LS683"]),
        (OVER, None, ["LS684"]),
        (OVER, OVER, []),
        (date(2026, 5, 5), date(2026, 5, 4), []),
        (OVER, date(2026, 5, 5), ["LS684"]),
    ],
)
def test_a_record_goes_after_its_term_and_its_appraisal(
    law: Law,
    kept: Callable[..., Retention],
    on: date,
    appraised: date | None,
    codes: list[str],
) -> None:
    retention = kept(RetentionTerm.TEN_YEARS)
    found = check_disposal(retention, TEN_YEARS, on=on, appraised=appraised, law=law)
    assert [one.code for one in found] == codes
    assert {one.weight for one in found} <= {Weight.BAR}


def test_too_early_says_until_when(law: Law, kept: Callable[..., Retention]) -> None:
    (found,) = check_disposal(
        kept(RetentionTerm.TEN_YEARS), TEN_YEARS, on=date(2026, 5, 3), appraised=None, law=law
    )
    assert found.message.en == (
        "the submission draft is to be kept 10 years, until 2026-05-04; it may not be destroyed on "
        "2026-05-03 (the provision's text was not checked)"
    )
    assert found.message.zh == (
        "标准送审稿应保管10年（至2026-05-04），2026-05-03不得销毁（所依条款原文未核）"
    )
    assert [one.provision for one in found.citations] == ["archlaw-30-10"]


def test_what_is_kept_for_good_never_goes(law: Law, kept: Callable[..., Retention]) -> None:
    (found,) = check_disposal(
        kept(RetentionTerm.PERMANENT),
        Schedule(),
        on=date(2099, 1, 1),
        appraised=date(2098, 1, 1),
        law=law,
    )
    assert (found.code, found.message.zh) == (
        "LS683",
        "标准送审稿应保管永久，2099-01-01不得销毁（所依条款原文未核）",
    )


def test_of_a_long_term_nobody_knows_the_end(law: Law, kept: Callable[..., Retention]) -> None:
    (found,) = check_disposal(
        kept(RetentionTerm.LONG),
        Schedule(),
        on=date(2025, 1, 1),
        appraised=date(2024, 12, 1),
        law=law,
    )
    assert (found.code, found.weight) == ("LS685", Weight.NOTE)
    assert found.message.zh == (
        "标准送审稿应保管长期，其届满日期不详，无法判断2025-01-01能否销毁（所依条款原文未核）"
    )
    assert found.message.en == (
        "the submission draft is to be kept for a long term, whose end is not known; "
        "whether it may be destroyed on 2025-01-01 cannot be said (the provision's"
        " text was not checked)"
    )


@pytest.mark.parametrize(
    ("on", "codes"),
    [(date(2024, 2, 29), ["LS685"]), (date(2024, 3, 1), ["LS685", "LS684"])],
)
def test_it_is_appraised_first_whatever_its_end(
    law: Law, kept: Callable[..., Retention], on: date, codes: list[str]
) -> None:
    found = check_disposal(kept(RetentionTerm.LONG), Schedule(), on=on, appraised=None, law=law)
    assert [one.code for one in found] == codes


@pytest.mark.parametrize(
    ("on", "codes"),
    [(date(2026, 5, 3), ["LS683"]), (OVER, []), (date(2026, 5, 5), [])],
)
def test_of_a_long_term_whose_end_the_office_knows_that_day_is_kept(
    law: Law, kept: Callable[..., Retention], on: date, codes: list[str]
) -> None:
    found = check_disposal(kept(RetentionTerm.LONG), TEN_YEARS, on=on, appraised=on, law=law)
    assert [one.code for one in found] == codes


@pytest.mark.parametrize(("on", "codes"), [(date(2024, 2, 29), []), (date(2024, 3, 1), ["LS684"])])
def test_the_appraisal_is_asked_for_from_the_regulations_of_2024(
    law: Law, kept: Callable[..., Retention], on: date, codes: list[str]
) -> None:
    gone = Schedule(expiry=Milestone(date(2020, 1, 1)))
    found = check_disposal(kept(RetentionTerm.TEN_YEARS), gone, on=on, appraised=None, law=law)
    assert [one.code for one in found] == codes
    assert [[cite.provision for cite in one.citations] for one in found] == [
        ["archlaw-expiry-appraisal"]
    ] * len(codes)


@pytest.mark.parametrize(
    ("term", "codes"),
    [
        (RetentionTerm.PERMANENT, []),
        (RetentionTerm.THIRTY_YEARS, []),
        (RetentionTerm.TEN_YEARS, []),
        (RetentionTerm.LONG, ["LS682"]),
    ],
)
def test_a_table_knows_three_terms(
    law: Law, record: Callable[[str], RecordType], term: RetentionTerm, codes: list[str]
) -> None:
    table = RetentionTable(
        terms=((record("标准送审稿"), term),),
        approval=Approval(by="某省档案局", on=date(2024, 6, 1), document="1号"),
    )
    found = check_table(table, law=law, on=date(2026, 1, 1))
    assert [one.code for one in found] == codes
    assert {one.weight for one in found} <= {Weight.WARNING}
    assert [[cite.provision for cite in one.citations] for one in found] == [
        ["archlaw-30-10"]
    ] * len(codes)


def test_an_unfit_term_names_the_record(law: Law, record: Callable[[str], RecordType]) -> None:
    table = RetentionTable(
        terms=((record("标准送审稿"), RetentionTerm.LONG),),
        approval=Approval(by="某省档案局", on=date(2024, 6, 1), document="1号"),
    )
    (found,) = check_table(table, law=law, on=date(2026, 1, 1))
    assert found.message.en == (
        "the submission draft is to be kept for a long term, which is not a term that the law "
        "provides (the provision's text was not checked)"
    )


def test_before_any_rule_nothing_is_said_of_a_table(law: Law, table: RetentionTable) -> None:
    assert check_table(table, law=law, on=date(1991, 10, 27)) == ()
