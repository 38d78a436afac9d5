"""Item codes of all lengths, and their check digit."""

import pytest

from localstd.numbers import ItemCode, NumberError


@pytest.mark.parametrize(
    "text", ["6901234567892", "96385074", "036000291452", "00012345600012", "69-0123 4567892"]
)
def test_item_codes_of_all_lengths_are_read(text: str) -> None:
    assert str(ItemCode.parse(text)) == text.replace("-", "").replace(" ", "")


@pytest.mark.parametrize("text", ["6901234567893", "690123456789", "6901234", "x", "", "٣" * 13])
def test_a_wrong_item_code_is_refused(text: str) -> None:
    with pytest.raises(NumberError):
        ItemCode.parse(text)


@pytest.mark.parametrize("digits", ["", "x", "6901234567893", "69-01234567892", "69012345"])
def test_no_item_code_is_made_of_anything_else(digits: str) -> None:
    with pytest.raises(NumberError):
        ItemCode(digits)


@pytest.mark.parametrize(
    ("text", "position"),
    [("6901234 56789x", 13), ("69 01234 567893 ", 14), ("690-12", 6), ("1" * 20, 14)],
)
def test_a_refusal_points_into_the_text_as_it_was_given(text: str, position: int) -> None:
    with pytest.raises(NumberError) as refusal:
        ItemCode.parse(text)

    assert (refusal.value.text, refusal.value.position) == (text, position)
