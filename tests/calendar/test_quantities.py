"""Each kind of day is a type; a bare number is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.calendar import (
    CalendarDays,
    Months,
    QuantityError,
    WorkingDays,
    Years,
    quantity,
    quantity_wording,
)

UNITS = st.sampled_from(["day", "working-day", "month", "year"])


@pytest.mark.parametrize(
    ("unit", "expected", "zh", "en"),
    [
        ("day", CalendarDays(60), "60日", "60 days"),
        ("working-day", WorkingDays(60), "60个工作日", "60 working days"),
        ("month", Months(60), "60个月", "60 months"),
        ("year", Years(60), "60年", "60 years"),
    ],
)
def test_a_unit_makes_its_type_and_its_words(unit: str, expected: object, zh: str, en: str) -> None:
    made = quantity(60, unit)
    wording = quantity_wording(made)
    assert (made, wording.zh, wording.en) == (expected, zh, en)


def test_one_is_singular_in_english() -> None:
    assert quantity_wording(Years(1)).en == "1 year"


def test_equal_numbers_of_different_kinds_differ() -> None:
    assert len({CalendarDays(30), WorkingDays(30), Months(30), Years(30)}) == 4


@pytest.mark.parametrize(("n", "unit"), [(-1, "day"), (30, "week"), (30, "")])
def test_a_negative_length_or_another_unit_is_refused(n: int, unit: str) -> None:
    with pytest.raises(QuantityError) as caught:
        quantity(n, unit)
    assert (caught.value.n, caught.value.unit) == (n, unit)
    assert str(n) in caught.value.wording.zh


@given(st.integers(min_value=0), UNITS)
def test_a_quantity_is_made_again_from_its_parts(n: int, unit: str) -> None:
    made = quantity(n, unit)
    assert quantity(made.n, made.unit) == made
