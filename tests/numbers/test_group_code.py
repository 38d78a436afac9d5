"""Codes of social organisations: their form."""

import csv
from pathlib import Path

import pytest

from localstd.numbers import GroupCode, NumberError


def test_the_codes_of_the_group_register_are_well_formed(shared: Path) -> None:
    table = shared / "data" / "social_org_codes_from_group_register.csv"
    with table.open(encoding="utf-8", newline="") as lines:
        codes = [row["org_code"] for row in csv.DictReader(lines)]

    assert [str(GroupCode.parse(code)) for code in codes] == codes


@pytest.mark.parametrize(
    ("text", "position"),
    [("", 0), ("1AB", 0), ("C协", 1), ("A" * 17, 16), ("A" * 100, 16), (" 1A", 1), (" AB C", 3)],
)
def test_a_malformed_group_code_is_refused_where_it_is_wrong(text: str, position: int) -> None:
    with pytest.raises(NumberError) as refusal:
        GroupCode.parse(text)

    assert refusal.value.position == position


@pytest.mark.parametrize("text", ["", "csus", "A", " CSUS", "CSUS\n", "A" * 17])
def test_no_group_code_is_made_of_anything_else(text: str) -> None:
    with pytest.raises(NumberError):
        GroupCode(text)
