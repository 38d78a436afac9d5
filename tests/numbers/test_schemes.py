"""Schemes as values: the blocks that collide, and the schemes that a caller adds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.numbers import (
    SCHEMES,
    Kind,
    NumberError,
    NumberingScheme,
    StandardNumber,
    china_industries,
    find_all,
    parse_cell,
)
from localstd.numbers.schemes.industry import BRANCHES

ALLIANCE = NumberingScheme(
    name="bridge-alliance",
    kind=Kind.ALLIANCE,
    leads=("LM",),
    prefix=r"LM/(?P<body>[A-Z]{2,6})",
    marks="",
    joint="-",
)
WITH_ALLIANCE = (*SCHEMES, ALLIANCE)


@pytest.mark.parametrize(
    ("text", "scheme", "place_code"),
    [
        ("DB/T 1-2000", "industry", None),
        ("DB11/T 1-2000", "local", "11"),
        ("DB/T 29-2010", "industry", None),
        ("DB/T 29-176-2016", "engineering-tianjin", "12"),
        ("DB/T 29-2010-2015", "engineering-tianjin", "12"),
        ("DB/T 29-176", "engineering-tianjin", "12"),
        ("DB/T 29-98", "engineering-tianjin", "12"),
        ("DB 29-20-2017", "engineering-tianjin", "12"),
        ("DB29-20-2017", "engineering-tianjin", "12"),
        ("DB/T 290-2010", "industry", None),
        ("DB/T 29", "industry", None),
    ],
)
def test_earthquakes_tianjin_and_provinces_are_told_apart(
    text: str, scheme: str, place_code: str | None
) -> None:
    number = StandardNumber.parse(text)

    assert (number.scheme, number.place_code) == (scheme, place_code)


@pytest.mark.parametrize(
    ("text", "scheme", "place_code", "body"),
    [
        ("DB22/JT 137-2015", "engineering-jilin", "22", None),
        ("XJJ 001-2011", "engineering-xinjiang", "65", None),
        ("SJG 159-2024", "engineering-shenzhen", "4403", None),
        ("SZDB/Z 12-2010", "local-shenzhen", "4403", None),
        ("T/CECS G:D21-01-2017", "group", None, "CECS"),
        ("Q/12 HR 0001-2018", "enterprise", "12", "HR"),
        ("Q/370000 ABC 001-2018", "enterprise", "37", "ABC"),
        ("Q/370100 ABC 001-2018", "enterprise", "3701", "ABC"),
        ("Q/320281 NQ 01-2016", "enterprise", "320281", "NQ"),
        ("Q/3201 ABC 001-2018", "enterprise", None, "ABC"),
        ("Q/0281 HRD 001-2020", "enterprise", None, "HRD"),
        ("Q/02 HRD 001-2020", "enterprise", None, "HRD"),
    ],
)
def test_a_canonical_number_names_its_place_and_body(
    text: str, scheme: str, place_code: str | None, body: str | None
) -> None:
    number = StandardNumber.parse(text, strict=True)

    assert (str(number), number.scheme, number.place_code, number.body) == (
        text,
        scheme,
        place_code,
        body,
    )


def test_an_alliance_is_read_by_the_scheme_that_the_caller_brings() -> None:
    number = StandardNumber.parse("LM/QIAO-003.2-2018", schemes=WITH_ALLIANCE)

    assert (str(number), number.kind, number.scheme, number.body, number.part) == (
        "LM/QIAO-003.2-2018",
        Kind.ALLIANCE,
        "bridge-alliance",
        "QIAO",
        "2",
    )


def test_the_caller_s_scheme_serves_cells_and_running_text_too() -> None:
    text = "LM/QIAO-003—2018、GB 1-2000"
    expected = ["LM/QIAO-003-2018", "GB 1-2000"]

    assert [str(number) for number in parse_cell(text, schemes=WITH_ALLIANCE)] == expected
    assert [str(found.number) for found in find_all(text, schemes=WITH_ALLIANCE)] == expected


def test_without_the_caller_s_scheme_the_number_is_refused() -> None:
    with pytest.raises(NumberError):
        StandardNumber.parse("LM/QIAO-003-2018")


@given(st.sampled_from(["GB 1-2000", "DB34/T 1-2018", "T/CSUS 18-2021", "DB/T 29-176-2016"]))
def test_a_scheme_more_changes_no_other_answer(text: str) -> None:
    number = StandardNumber.parse(text, schemes=WITH_ALLIANCE)

    assert (number, number.scheme) == (
        StandardNumber.parse(text),
        StandardNumber.parse(text).scheme,
    )


def test_every_scheme_has_a_name_of_its_own() -> None:
    names = [scheme.name for scheme in SCHEMES]

    assert sorted(set(names)) == sorted(names)


def test_the_branches_are_those_of_the_table_that_ships() -> None:
    assert sorted(BRANCHES) == sorted(china_industries())


@pytest.mark.parametrize("code", BRANCHES)
def test_every_branch_is_read(code: str) -> None:
    number = StandardNumber.parse(f"{code}/T 1234-2020")

    assert (number.kind, number.body) == (Kind.INDUSTRY, code)
