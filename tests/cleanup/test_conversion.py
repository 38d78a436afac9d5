"""The number after conversion: /T is added, serial and year stay."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.cleanup import ConversionError, converted_number
from localstd.law import ConvertedNumberFacts, Outcome, china_law
from localstd.numbers import StandardNumber
from localstd.testing.strategies.values import local_numbers, numbers


def convertible() -> st.SearchStrategy[StandardNumber]:
    return local_numbers() | numbers().filter(
        lambda number: not number.claims_mandatory or "T" in number.numbering.marks
    )


@pytest.mark.parametrize(
    ("mandatory", "recommended"),
    [
        ("DB15/ 353-2009", "DB15/T 353-2009"),
        ("DB12/ 684.2-2016", "DB12/T 684.2-2016"),
        ("DB3302/ 012-2014", "DB3302/T 012-2014"),
        ("GB 8923-1988", "GB/T 8923-1988"),
        ("DBJ04/ 312-2015", "DBJ04/T 312-2015"),
    ],
)
def test_the_mark_is_added_and_all_else_stays(mandatory: str, recommended: str) -> None:
    assert str(converted_number(StandardNumber.parse(mandatory))) == recommended


@pytest.mark.parametrize("text", ["DB15/T 353-2009", "T/CSUS 5-2019", "DB11/Z 1-2010"])
def test_what_is_not_mandatory_is_given_back(text: str) -> None:
    number = StandardNumber.parse(text)
    assert converted_number(number) is number


@given(convertible())
def test_conversion_keeps_place_serial_part_and_year(number: StandardNumber) -> None:
    after = converted_number(number)
    kept = ("scheme", "prefix", "place_code", "body", "serial", "part", "year", "adopted")
    assert [getattr(after, one) for one in kept] == [getattr(number, one) for one in kept]


@given(convertible())
def test_converting_twice_changes_nothing_more(number: StandardNumber) -> None:
    once = converted_number(number)
    assert (converted_number(once), once.claims_mandatory) == (once, False)


@given(convertible())
def test_what_is_converted_is_read_again_as_it_was_written(number: StandardNumber) -> None:
    once = converted_number(number)
    schemes = (number.numbering,)
    assert str(StandardNumber.parse(str(once), schemes=schemes, strict=True)) == str(once)


@given(convertible().filter(lambda number: number.claims_mandatory))
def test_the_law_keeps_what_conversion_gives(number: StandardNumber) -> None:
    rule = china_law().on(date(2017, 2, 15)).rule("mandatory-cleanup.number")
    facts = ConvertedNumberFacts(before=number, after=converted_number(number))
    assert rule.judge(facts).outcome is Outcome.KEPT


def test_a_series_without_a_recommended_form_is_refused() -> None:
    number = StandardNumber.parse("DGJ08-1-2015")
    with pytest.raises(ConversionError) as refused:
        converted_number(number)
    assert str(refused.value) == (
        f"{number}：编号体系“{number.scheme}”没有“/T”形式；请自行填写转化后的编号 / "
        f"{number}: numbers of the scheme {number.scheme!r} have no /T form; "
        "give the new number yourself"
    )
