"""Real numbers: the corpus that ships with the project, and the raw ones of the reference."""

from pathlib import Path

import pytest

from localstd.numbers import NumberError, StandardNumber, parse_cell

HERE = Path(__file__).parent
CORPORA = HERE.parent / "corpora"
NO_NUMBERS = HERE / "no_numbers.tsv"
TABLES = (
    "numbers_enterprise.tsv",
    "numbers_gb.tsv",
    "numbers_group.tsv",
    "numbers_industry.tsv",
    "numbers_industry_replaces_field.tsv",
    "numbers_local.tsv",
    "numbers_local_construction.tsv",
    "numbers_local_replaces_field.tsv",
)


def rows(table: Path) -> list[list[str]]:
    lines = table.read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def is_number(text: str) -> bool:
    try:
        return parse_cell(text) != ()
    except NumberError:
        return False


OWN = rows(CORPORA / "numbers.tsv") + rows(CORPORA / "other_numbers.tsv")


@pytest.mark.parametrize(
    ("text", "forms", "kinds", "repairs"), OWN, ids=[ascii(row[0]) for row in OWN]
)
def test_the_own_corpora_are_read_as_they_say(
    text: str, forms: str, kinds: str, repairs: str
) -> None:
    numbers = parse_cell(text)

    assert [str(number) for number in numbers] == forms.split("|")
    assert [number.kind for number in numbers] == kinds.split("|")
    codes = [" ".join(repair.code for repair in number.repairs) for number in numbers]
    assert codes == repairs.split("|")


@pytest.mark.parametrize("table", TABLES)
def test_every_string_of_the_reference_folder_is_a_number_or_listed_with_the_reason(
    shared: Path, table: str
) -> None:
    listed = {text for text, _ in rows(NO_NUMBERS)}
    strings = {text for text, _ in rows(shared / "data" / table)[1:]}

    assert {text for text in strings if not is_number(text)} == strings & listed


@pytest.mark.parametrize("table", TABLES)
def test_every_number_of_the_reference_folder_prints_canonically(shared: Path, table: str) -> None:
    listed = {text for text, _ in rows(NO_NUMBERS)}
    strings = [text for text, _ in rows(shared / "data" / table)[1:] if text not in listed]
    numbers = [number for text in strings for number in parse_cell(text)]

    assert [StandardNumber.parse(str(number), strict=True) for number in numbers] == numbers


def test_all_the_tables_of_the_reference_folder_are_tested(shared: Path) -> None:
    assert sorted(table.name for table in (shared / "data").glob("numbers_*.tsv")) == list(TABLES)


@pytest.mark.parametrize(("text", "reason"), rows(NO_NUMBERS))
def test_what_is_listed_as_no_number_is_none(text: str, reason: str) -> None:
    assert reason != ""
    assert not is_number(text)
