"""Dates are read in every form met in registers, and compared with the certainty they have."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.calendar import Certainty, DateError, PartialDate

JULY_24 = PartialDate(2026, 7, 24)
EXACT = st.dates().map(PartialDate.of)
MONTHS = st.builds(PartialDate, st.integers(1, 9999), st.integers(1, 12))
YEARS = st.builds(PartialDate, st.integers(1, 9999))
PARTIAL = EXACT | MONTHS | YEARS
ALMOST_DATES = st.text(alphabet="0123456789０９²-/.年月日T: Z+－", max_size=24)


@pytest.mark.parametrize(
    "text",
    [
        "2026-07-24",
        "2026/7/24",
        "2026.7.24",
        "2026.07.24",
        "20260724",
        "2026年7月24日",
        "2026年07月24日",
        "2026 年 7 月 24 日",
        "2026年7月24号",
        "２０２６－０７－２４",
        "２０２６年７月２４日",
        "２０２６／７／２４",
        "2026—07—24",
        " 2026-07-24\n",
        "\u30002026-07-24\u3000",
        "2026-7-24",
        "2026-07-24T00:00:00",
        "2026-07-24 00:00:00.0",
        "2026/7/24 0:00",
        "2026-07-24T08:00:00+08:00",
        "2026-07-23T16:00:00.000Z",
        "2026-07-23T16:00:00+0000",
        "20260724153000",
        "46227",
        "46227.5",
        "1784822400000",
        "二〇二六年七月二十四日",
        "二零二六年七月二十四号",
        "二○二六年 七月 二十四日",
        "二O二六年〇七月二四日",
        "2026年七月24日",
    ],
)
def test_every_form_of_a_day_is_read(text: str) -> None:
    assert PartialDate.parse(text) == JULY_24


@pytest.mark.parametrize(
    "text", ["2026-07", "2026/7", "2026.7", "202607", "2026年7月", "2026－07", "二〇二六年七月"]
)
def test_every_form_of_a_month_is_read(text: str) -> None:
    assert PartialDate.parse(text) == PartialDate(2026, 7)


@pytest.mark.parametrize("text", ["2026", "2026年", "２０２６", " 2026 年", "二〇二六年"])
def test_every_form_of_a_year_is_read(text: str) -> None:
    assert PartialDate.parse(text) == PartialDate(2026)


@pytest.mark.parametrize(
    ("numeral", "day"),
    [
        ("一", 1),
        ("十", 10),
        ("十一", 11),
        ("二十", 20),
        ("二十九", 29),
        ("三十", 30),
        ("三十一", 31),
    ],
)
def test_every_day_of_a_month_is_read_in_chinese(numeral: str, day: int) -> None:
    assert PartialDate.parse(f"二〇二〇年十月{numeral}日") == PartialDate(2020, 10, day)


@pytest.mark.parametrize(
    ("text", "day"),
    [("946656000000", date(2000, 1, 1)), ("946655999999", date(1999, 12, 31))],
)
def test_milliseconds_are_counted_in_beijing_time(text: str, day: date) -> None:
    assert PartialDate.parse(text) == PartialDate.of(day)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "-",
        "无",
        "2026-02-30",
        "2026-13",
        "2026-00-10",
        "2026-07-00",
        "0000",
        "00000000",
        "20261324",
        "202613",
        "2026-07-24T25:00:00",
        "2026-07T10:00:00",
        "9999-12-31T23:00:00Z",
        "1234567",
        "²⁰²⁶",
        "2026-07-24至2026-08-01",
        "=1+1",
        "9" * 5000,
        "\ud800",
    ],
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(DateError) as caught:
        PartialDate.parse(text)
    assert caught.value.text == text


def test_a_refusal_shows_the_text_shortened_and_the_forms_to_use() -> None:
    wording = DateError(text="x" * 1000).wording
    assert "2026-07-24" in wording.zh
    assert "2026-07-24" in wording.en
    assert len(wording.en) < 200


@pytest.mark.parametrize("parts", [(2026, 2, 30), (2026, 13), (2026, 0), (0,), (2026, None, 1)])
def test_impossible_numbers_are_refused(parts: tuple[int, ...]) -> None:
    with pytest.raises(DateError):
        PartialDate(*parts)


def test_only_a_date_with_its_day_is_exact() -> None:
    assert [d.is_exact for d in (JULY_24, PartialDate(2026, 7), PartialDate(2026))] == [
        True,
        False,
        False,
    ]


def test_bounds_are_the_first_and_the_last_day_it_can_be() -> None:
    bounds = [
        (moment.first, moment.last)
        for moment in (JULY_24, PartialDate(2024, 2), PartialDate(2026, 12), PartialDate(2026))
    ]
    assert bounds == [
        (date(2026, 7, 24), date(2026, 7, 24)),
        (date(2024, 2, 1), date(2024, 2, 29)),
        (date(2026, 12, 1), date(2026, 12, 31)),
        (date(2026, 1, 1), date(2026, 12, 31)),
    ]


@pytest.mark.parametrize(
    ("other", "certainty"),
    [
        (date(2026, 7, 1), Certainty.IMPOSSIBLE),
        (date(2026, 7, 2), Certainty.POSSIBLE),
        (date(2026, 7, 31), Certainty.POSSIBLE),
        (date(2026, 8, 1), Certainty.CERTAIN),
        (PartialDate(2026, 7), Certainty.POSSIBLE),
        (PartialDate(2026, 6), Certainty.IMPOSSIBLE),
        (PartialDate(2026), Certainty.POSSIBLE),
        (PartialDate(2027), Certainty.CERTAIN),
    ],
)
def test_a_month_lies_before_a_date_for_certain_only_when_all_of_it_does(
    other: PartialDate | date, certainty: Certainty
) -> None:
    assert PartialDate(2026, 7).before(other) is certainty


@given(PARTIAL)
def test_what_is_printed_is_read_back(moment: PartialDate) -> None:
    assert PartialDate.parse(str(moment)) == moment


@given(st.text() | ALMOST_DATES)
def test_nothing_but_a_date_error_escapes(text: str) -> None:
    printed = read = text
    try:
        read = str(PartialDate.parse(text))
        printed = str(PartialDate.parse(read))
    except DateError as refusal:
        printed = refusal.text
    assert printed == read


@given(PARTIAL, PARTIAL)
def test_after_is_before_seen_from_the_other_side(one: PartialDate, other: PartialDate) -> None:
    assert one.after(other) is other.before(one)


@given(EXACT, EXACT)
def test_exact_dates_are_never_merely_possible(one: PartialDate, other: PartialDate) -> None:
    expected = Certainty.CERTAIN if one.first < other.first else Certainty.IMPOSSIBLE
    assert one.before(other) is expected
    assert one.before(other.first) is expected


@given(PARTIAL, PARTIAL)
def test_certainty_says_what_holds_for_the_days_it_can_be(
    one: PartialDate, other: PartialDate
) -> None:
    answers = {
        mine < theirs for mine in (one.first, one.last) for theirs in (other.first, other.last)
    }
    expected = {
        Certainty.CERTAIN: {True},
        Certainty.POSSIBLE: {True, False},
        Certainty.IMPOSSIBLE: {False},
    }
    assert answers == expected[one.before(other)]
