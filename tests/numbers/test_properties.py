"""What holds for all numbers and for any text."""

from collections.abc import Callable

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from localstd.numbers import (
    CreditCode,
    GroupCode,
    ItemCode,
    NumberError,
    OrganizationCode,
    StandardNumber,
    find_all,
    parse_cell,
)
from localstd.numbers.repairs import mend
from localstd.numbers.schemes.industry import BRANCHES

PREFIXES = st.one_of(
    st.sampled_from(["GB ", "GB/T ", "GB/Z ", "GBZ/T ", "GJB ", "JGJ/T ", "SJG ", "DG/TJ08-"]),
    st.sampled_from(BRANCHES).flatmap(lambda code: st.sampled_from([f"{code} ", f"{code}/T "])),
    st.from_regex(r"DB[1-8][0-9](?:[0-9]{2})?/[TZ]? ", fullmatch=True),
    st.from_regex(r"DBS[1-6][0-9]/ ", fullmatch=True),
    st.from_regex(r"DBJ/T [0-9]{2}-", fullmatch=True),
    st.from_regex(r"T/[A-Z][A-Z0-9]{1,8} (?:TG06-|GS)?", fullmatch=True),
    st.from_regex(r"[京沪皖]?Q/[A-Z][A-Z0-9]{0,8} ", fullmatch=True),
    st.from_regex(r"Q/(?:[0-9]{2}){1,3} [A-Z][A-Z0-9]{0,8} ", fullmatch=True),
    st.sampled_from(
        ["XJJ ", "SZDB/Z ", "DB22/JT ", "DB13(J)/ ", "T/CECS G:D", "DGJ08-", "DGJ32/TJ "]
    ),
)
SERIALS = st.from_regex(r"[0-9]{1,5}", fullmatch=True)
PARTS = st.from_regex(r"(?:\.[0-9]{1,2}){0,2}", fullmatch=True)
YEARS = st.integers(1950, 2049).map(lambda year: f"-{year}")
DUALS = st.sampled_from(["", "", "", "/ISO 9001:2015", "/IEC 60601-1:2005"])
TEXTS = st.builds(
    lambda *pieces: "".join(pieces), PREFIXES, SERIALS, PARTS, YEARS | st.just(""), DUALS
)
NUMBERS = TEXTS.map(StandardNumber.parse)

DASHES = st.sampled_from(["-", "—", "–", "―", "－", "--", "---", "——", " - ", " —"])
FULL_WIDTH = str.maketrans({chr(sign): chr(sign + 0xFEE0) for sign in range(0x21, 0x7F)})
ANY_TEXT = st.one_of(
    st.text(max_size=80),
    st.text("GBTDQJSHTZ/ .-0123456789—、，代替京\n\\", max_size=80),
    st.builds(
        lambda text, at, junk: text[: at % len(text)] + junk + text[at % len(text) + len(junk) :],
        TEXTS,
        st.integers(0, 40),
        st.text(max_size=3),
    ),
)


@given(TEXTS)
def test_a_canonical_text_is_printed_as_it_was_read(text: str) -> None:
    number = StandardNumber.parse(text, strict=True)

    assert str(number) == text
    assert StandardNumber.parse(str(number)) == number


@given(TEXTS, DASHES)
def test_any_dash_before_the_year_reads_to_the_same_number(text: str, dash: str) -> None:
    number = StandardNumber.parse(text)
    head, year = str(number).rsplit("-", 1) if number.year and not number.adopted else (text, "")
    spelt = f"{head}{dash}{year}" if year else text

    assert StandardNumber.parse(spelt) == number


@given(TEXTS)
def test_full_width_reads_to_the_same_number(text: str) -> None:
    assert StandardNumber.parse(text.translate(FULL_WIDTH)) == StandardNumber.parse(text)


@given(TEXTS)
def test_doubled_blanks_around_and_within_read_to_the_same_number(text: str) -> None:
    assert StandardNumber.parse(f" {text.replace(' ', '  ')} ") == StandardNumber.parse(text)


@given(TEXTS)
def test_the_typographic_form_reads_to_the_same_number(text: str) -> None:
    number = StandardNumber.parse(text)

    assert StandardNumber.parse(number.typographic) == number


@given(ANY_TEXT)
def test_what_is_read_prints_canonically(text: str) -> None:
    try:
        number = StandardNumber.parse(text)
    except NumberError:
        assert not any(located.end - located.start == len(text) for located in find_all(text))
        return
    assert StandardNumber.parse(str(number), strict=True) == number


@pytest.mark.property
@settings(max_examples=5000)
@given(ANY_TEXT)
def test_nothing_but_a_number_error_escapes_the_long_way(text: str) -> None:
    _read_every_way(text)


@given(ANY_TEXT)
@example("\ud800")
@example("\x00")
@example("GB/T 1\n")
def test_nothing_but_a_number_error_escapes(text: str) -> None:
    _read_every_way(text)


def _read_every_way(text: str) -> None:
    parsers = (
        StandardNumber.parse,
        parse_cell,
        CreditCode.parse,
        OrganizationCode.parse,
        ItemCode.parse,
        GroupCode.parse,
    )
    refusals = [refusal for parse in parsers if (refusal := _refusal(parse, text))]

    assert all(0 <= refusal.position <= len(text) for refusal in refusals)
    assert all(text[one.start : one.end] for one in find_all(text))


def _refusal(parse: object, text: str) -> NumberError | None:
    try:
        parse(text)  # type: ignore[operator]
    except NumberError as refusal:
        return refusal
    return None


CODES = (
    (CreditCode.parse, "91152201078377449P"),
    (OrganizationCode.parse, "078377449"),
    (ItemCode.parse, "6901234567892"),
    (GroupCode.parse, "CSUS"),
)


@given(st.sampled_from(CODES), st.sampled_from("!协？"), st.text(" 　", max_size=3), st.data())
def test_a_refused_code_is_refused_at_the_sign_that_is_wrong(
    code: tuple[Callable[[str], object], str], wrong: str, blanks: str, data: st.DataObject
) -> None:
    parse, right = code
    place = data.draw(st.integers(0, len(right) - 1))
    text = f"{blanks}{right[:place]}{wrong}{right[place + 1 :]}"

    refusal = _refusal(parse, text)

    assert refusal is not None
    assert text[refusal.position] == wrong


@given(
    st.lists(TEXTS, min_size=1, max_size=4), st.sampled_from(["、", "，", ";", "|", "\n", r"\n"])
)
def test_a_cell_holds_the_numbers_that_were_put_into_it(texts: list[str], mark: str) -> None:
    assert parse_cell(mark.join(texts)) == tuple(map(StandardNumber.parse, texts))


@given(TEXTS, st.sampled_from(["《{}》", "编号：{}", "{}（英文版）", "{}《规程》", "规程（{}）"]))
def test_words_around_a_number_change_nothing_but_its_repairs(text: str, words: str) -> None:
    number = StandardNumber.parse(text)
    if not (number.year or number.mark):
        return  # too little to be known for a number amid words

    (read,) = parse_cell(words.format(text))
    assert read == number
    assert [repair.code for repair in read.repairs] == ["words-around"]


@given(TEXTS)
def test_a_number_is_found_in_a_chinese_sentence(text: str) -> None:
    number = StandardNumber.parse(text)
    sentence = f"应符合《{text}》的规定"
    expected = [(number, 4, 4 + len(text))] if number.year or number.mark else None

    spans = [(one.number, one.start, one.end) for one in find_all(sentence)]
    assert expected in (None, spans)


@given(NUMBERS, NUMBERS, NUMBERS)
def test_the_order_is_total(
    one: StandardNumber, two: StandardNumber, three: StandardNumber
) -> None:
    assert [one < two, one == two, one > two].count(True) == 1
    assert sorted([one, two, three]) == sorted([three, one, two])


@given(st.integers(1, 99999), st.integers(0, 3), YEARS, YEARS)
def test_padding_and_year_do_not_change_the_standard(
    serial: int, zeros: int, one: str, other: str
) -> None:
    padded = StandardNumber.parse(f"DB34/T {'0' * zeros}{serial}{one}")
    plain = StandardNumber.parse(f"DB34/T {serial}{other}")

    assert padded.same_standard(plain)
    assert (padded.key == plain.key) is (one == other)


@given(st.text(max_size=80))
def test_repairs_are_made_on_top_of_each_other(text: str) -> None:
    repairs = list(mend(text))

    states = [text, *(repair.after for repair in repairs)]
    assert [repair.before for repair in repairs] == states[:-1]


@pytest.mark.parametrize(
    "piece", ["GB", "GB/T 1-", "T/", "-", " ", "DB34/T ", "1", "，", "a ", "GB 1.1.1.1-", "Q/A1 "]
)
def test_a_long_text_is_read_in_a_time_that_grows_with_its_length(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))

    assert _refusal(StandardNumber.parse, text) is not None
    assert sum(1 for _ in find_all(text[:100_000])) <= len(text)


@pytest.mark.parametrize("piece", ["《", "（", "《（", "GB 1-2000（", "1 某某 ", "-2000 / ", "(  "])
def test_a_long_cell_is_read_in_a_time_that_grows_with_its_length(piece: str) -> None:
    assert _refusal(parse_cell, piece * (1_000_000 // len(piece))) is not None
