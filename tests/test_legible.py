"""Text of unknown origin is shown on one line, in which everything can be seen."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.legible import legible, shown, visible, without_password


@given(st.text())
def test_nothing_that_is_shown_steers_a_terminal_or_turns_a_line(text: str) -> None:
    shown = visible(text)

    assert len(shown.splitlines()) <= 1
    assert not any(ord(char) < 0x20 or 0x7F <= ord(char) < 0xA0 for char in shown)
    assert not set(shown) & set("\u200e\u200f\u202a\u202e\u2066\u2069\ufeff")


@given(st.text(alphabet="标准 DB34/T1-2026"))
def test_plain_text_is_shown_as_it_is(text: str) -> None:
    assert visible(text) == text


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, "null"),
        (True, "true"),
        ([1, "甲"], '[1, "甲"]'),
        (date(2026, 7, 24), '"2026-07-24"'),
        ({(1, 2): 3}, "{(1, 2): 3}"),
        ("\x1b" * 3, "\\x1b\\x1b\\x1b"),
        ("9" * 41, "9" * 39 + "…"),
    ],
)
def test_a_value_is_shown_as_json_writes_it(value: object, expected: str) -> None:
    assert shown(value) == expected


@given(st.text(), st.integers(2, 300))
def test_what_is_cut_says_so(text: str, longest: int) -> None:
    cut = legible(text, longest)

    assert cut.endswith("…") if len(text) > longest else cut == visible(text)


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://li:geheim@db/anhui",
        "postgresql://li:geheim@db:5432/anhui?schema=p34",
        "mysql://:geheim@db",
        "mariadb://li:ge@geheim/1?x#2@db/anhui",
        "postgresql://db/anhui?user=li&password=geheim&schema=p34",
        "nats://db/anhui?Token=geheim",
    ],
)
def test_no_password_of_a_url_is_shown(url: str) -> None:
    shown = without_password(url)

    assert "geheim" not in shown
    assert "***" in shown
    assert shown.partition(":")[0] == url.partition(":")[0]


@pytest.mark.parametrize(
    "url",
    [
        "memory:",
        "sqlite:///安徽@2026.db",
        "sqlite:///D:/li@home/a.db",
        "postgresql://li@db:5432/anhui?schema=p34",
    ],
)
def test_a_url_without_a_password_is_shown_as_it_is(url: str) -> None:
    assert without_password(url) == url
