"""A message holds what every storage can keep."""

from datetime import datetime
from typing import Any

import pytest

from localstd._attrs import evolve
from localstd.calendar import CHINA_TIME
from localstd.notices import Message, UnfitTextError
from localstd.wording import Wording

NOON = datetime(2026, 7, 24, 12, tzinfo=CHINA_TIME)
WORDS = Wording("已备案", "filed")
MESSAGE = Message(
    id="m-1", recipient="li", channel="mail", name="filing", subject=WORDS, body=WORDS, created=NOON
)


@pytest.mark.parametrize("field", ["id", "recipient", "name"])
@pytest.mark.parametrize("value", ["", "tea\n", "\ud800", "x" * 201])
def test_ids_are_names(field: str, value: str) -> None:
    with pytest.raises(UnfitTextError) as refused:
        evolve(MESSAGE, **{field: value})
    assert refused.value.field == field


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("channel", "\x00"),
        ("address", "\udfff"),
        ("digest", "\x00"),
        ("matter", "\x00"),
        ("subject", Wording("\x00", "")),
        ("body", Wording("", "\ud800")),
    ],
)
def test_words_are_text(field: str, value: Any) -> None:
    with pytest.raises(UnfitTextError) as refused:
        evolve(MESSAGE, **{field: value})
    assert refused.value.field == field


def test_what_cannot_be_kept_is_shown_once_escaped_and_says_what_may_be() -> None:
    name = UnfitTextError(field="id", value="a\x00b").wording
    text = UnfitTextError(field="subject", value="a\x00b", is_name=False).wording
    assert name.en.startswith(r"id: 'a\x00b' cannot be stored; give 1 to 200 characters")
    assert text.zh.startswith(r"subject：“a\x00b”无法保存；请填写文字")
    assert "200" not in text.en
