"""Unified social credit codes and organisation codes, with both check characters."""

from pathlib import Path

import pytest

from localstd.numbers import CreditCode, NumberError, OrganizationCode

CREDIT = "91152201078377449P"


@pytest.mark.parametrize(
    "text", [CREDIT, CREDIT.lower(), "91152201 07837744 9P", "９1152201078377449P"]
)
def test_a_credit_code_is_read_leniently(text: str) -> None:
    code = CreditCode.parse(text)

    assert (str(code), code.department, code.division) == (CREDIT, "9", "152201")
    assert str(code.organization) == "07837744-9"


@pytest.mark.parametrize("text", ["N2340000MC0000000T", "A1110000MB0000000X", "Y1110000000000000X"])
def test_the_departments_added_later_are_known(text: str) -> None:
    root = text[:8] + str(OrganizationCode(text[8:16])).replace("-", "")
    codes = [root + sign for sign in "0123456789ABCDEFGHJKLMNPQRTUWXY"]

    assert [code[0] for code in codes if _is_credit_code(code)] == [text[0]]


def _is_credit_code(text: str) -> bool:
    try:
        return str(CreditCode.parse(text)) == text
    except NumberError:
        return False


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("", 0),
        (CREDIT[:-1], 17),
        (CREDIT + "1", 18),
        ("I" + CREDIT[1:], 0),
        ("91A52201078377449P", 2),
        ("91152201078377448P", 16),
        ("91152201078377449Q", 17),
        ("1" * 1_000_000, 18),
        (f" {CREDIT[:8]} {CREDIT[8:-1]}Ｑ ", 19),
        (f"{CREDIT[:4]}  !{CREDIT[5:]}", 6),
        (f"{CREDIT[:4]} {CREDIT[4:]} 1", 20),
    ],
)
def test_a_wrong_credit_code_is_refused_where_it_is_wrong(text: str, position: int) -> None:
    with pytest.raises(NumberError) as refusal:
        CreditCode.parse(text)

    assert refusal.value.position == position


@pytest.mark.parametrize("text", ["", "!!!", "0783774", "078377449", "0783774x", "0783 774"])
def test_no_organisation_code_is_made_of_anything_else(text: str) -> None:
    with pytest.raises(NumberError):
        OrganizationCode(text)


@pytest.mark.parametrize("text", ["", CREDIT.lower(), CREDIT[:-1], CREDIT[:-1] + "Q", f"{CREDIT} "])
def test_no_credit_code_is_made_of_anything_else(text: str) -> None:
    with pytest.raises(NumberError):
        CreditCode(text)


def test_one_changed_character_is_always_noticed() -> None:
    signs = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    changed = {CREDIT[:n] + sign + CREDIT[n + 1 :] for n in range(18) for sign in signs} - {CREDIT}

    assert [code for code in changed if _is_credit_code(code)] == []


def test_the_real_credit_codes_are_read(shared: Path) -> None:
    codes = (shared / "data" / "uscc_valid_stdnum.txt").read_text(encoding="utf-8").split()

    assert [str(CreditCode.parse(code)) for code in codes] == codes


@pytest.mark.parametrize(
    ("text", "form"),
    [("07837744-9", "07837744-9"), ("078377449", "07837744-9"), ("D2143569-X", "D2143569-X")],
)
def test_an_organisation_code_is_read_with_or_without_its_hyphen(text: str, form: str) -> None:
    assert str(OrganizationCode.parse(text)) == form


@pytest.mark.parametrize("text", ["07837744-8", "07837744", "0783774!-9", ""])
def test_a_wrong_organisation_code_is_refused(text: str) -> None:
    with pytest.raises(NumberError):
        OrganizationCode.parse(text)
