"""Which months stand far out, exactly."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.forecast import cliffs
from localstd.forecast.months import months_between, months_from

YEAR = months_from("2027-01", 12)


def loads(*counts: int) -> dict[str, int]:
    return dict(zip(months_from("2027-01", len(counts)), counts, strict=True))


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ((), ()),
        ((1, 1, 9), ()),  # fewer than four months
        ((1, 1, 1, 9), ()),  # the fence is 3 + 3 × 2, and is not passed
        ((1, 1, 1, 1, 9), ("2027-05",)),
        ((5, 5, 5, 5), ()),
        ((5, 5, 5, 5, 6), ()),  # beyond the fence, but not twice the mean
        ((1, 2, 3, 4, 10), ()),  # the fence is 4 + 3 × 2
        ((1, 2, 3, 4, 11), ("2027-05",)),
        ((0, 0, 0, 0, 1, 0), ()),
        ((1, 0, 0, 0, 9, 0), ()),
        ((1, 0, 1, 0, 9, 0, 0, 0), ("2027-05",)),
        ((9, 9, 9, 9, 40, 41), ()),
    ],
)
def test_a_cliff_is_far_out_of_the_quartiles_and_twice_the_mean(
    counts: tuple[int, ...], expected: tuple[str, ...]
) -> None:
    assert cliffs(loads(*counts)) == expected


@pytest.mark.parametrize(("load", "is_cliff"), [(25, False), (26, True)])
def test_the_fence_itself_is_not_beyond_it(load: int, *, is_cliff: bool) -> None:
    """Quartiles of 2 0 0 4 6 8 x are 1 and 7: the fence stands at 7 + 3 × 6."""
    assert cliffs(loads(2, 0, 0, 4, 6, 8, load)) == (("2027-07",) if is_cliff else ())


@pytest.mark.parametrize(("load", "is_cliff"), [(7, False), (8, True), (9, True)])
def test_twice_the_mean_is_enough(load: int, *, is_cliff: bool) -> None:
    """Of 3 3 3 3 x the fence stands at 3; the mean of 3 3 3 3 and 8 is 4."""
    assert cliffs(loads(3, 3, 3, 3, load)) == (("2027-05",) if is_cliff else ())


def test_months_before_and_after_all_others_do_not_count() -> None:
    assert cliffs(dict.fromkeys(YEAR, 0)) == ()
    assert cliffs(dict.fromkeys(YEAR, 0) | {"2027-05": 9, "2027-06": 1}) == ()


def test_empty_months_in_between_count() -> None:
    assert cliffs({"2027-01": 9, "2027-04": 1, "2027-12": 1}) == ("2027-01",)
    assert cliffs({"2027-01": 9, "2027-02": 1, "2027-03": 1}) == ()


@given(st.dictionaries(st.sampled_from(YEAR), st.integers(0, 50)))
def test_a_cliff_is_a_month_with_a_load_and_never_the_lowest(counts: dict[str, int]) -> None:
    found = cliffs(counts)
    assert list(found) == sorted(found)
    assert all(counts[month] > min(counts.get(one, 0) for one in YEAR) for month in found)


@given(st.dictionaries(st.sampled_from(YEAR), st.integers(0, 50)), st.integers(2, 9))
def test_counting_in_other_units_changes_no_cliff(counts: dict[str, int], times: int) -> None:
    assert cliffs({month: n * times for month, n in counts.items()}) == cliffs(counts)


@given(st.integers(0, 400))
def test_months_between_the_ends_are_all_months(length: int) -> None:
    months = months_from("1999-11", length + 1)
    assert months_between(months[0], months[-1]) == months
    assert (months[0], len(months), len(set(months))) == ("1999-11", length + 1, length + 1)


def test_a_year_ends_with_december() -> None:
    assert months_from("2026-11", 3) == ("2026-11", "2026-12", "2027-01")
