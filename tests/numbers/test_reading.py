"""What is refused, where, and with which words."""

import pytest

from localstd.numbers import NumberError, StandardNumber


def refusal(text: str) -> NumberError:
    with pytest.raises(NumberError) as caught:
        StandardNumber.parse(text)
    return caught.value


@pytest.mark.parametrize(
    ("text", "position", "expected"),
    [
        ("", 0, "prefix"),
        ("你好", 0, "prefix"),
        ("TC35", 0, "prefix"),
        ("XX/T 1-2000", 0, "prefix"),
        ("GB/T", 4, "serial"),
        ("GB/T 号", 5, "serial"),
        ("ＧＢ／Ｔ 号", 5, "serial"),
        ("DB34/T 3000-", 11, "year"),
        ("DB34/T 3000-201", 11, "year"),
        ("DB34/T 3000-2018号", 11, "year"),
        ("DB34/T 3000.1—20181", 13, "year"),
    ],
)
def test_the_error_says_where_and_what(text: str, position: int, expected: str) -> None:
    error = refusal(text)

    assert (error.text, error.position) == (text, position)
    assert expected in error.expected.en


def test_the_error_speaks_both_languages() -> None:
    assert refusal("DB34/T 三").wording.zh == (
        "“DB34/T 三”不是有效编号：第8个字符处应为数字顺序号；请核对更正"
    )
    assert refusal("DB34/T 三").wording.en == (
        "'DB34/T 三' is not a valid number: at character 8 a serial of digits was"
        " expected; correct it"
    )


def test_a_long_text_is_refused_unread_and_shown_in_part() -> None:
    error = refusal("GB/T 1-2000 " * 100_000)

    assert error.position == 160
    assert len(str(error)) < 400


@pytest.mark.parametrize("digits", ["٣٠٠٠", "३०००", "³"])
def test_digits_of_other_scripts_are_no_serial(digits: str) -> None:
    assert refusal(f"DB34/T {digits}-2018").position == len("DB34/T ")
