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
