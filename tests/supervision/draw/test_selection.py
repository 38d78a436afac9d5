"""Each target's probability is what the plan says: exact for small lists, counted for large ones.

The small ones trust no formula: every order and every start is gone through.
"""

from collections import Counter
from datetime import date
from fractions import Fraction
from itertools import permutations
from math import lcm

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.supervision.draw import (
    DrawList,
    DrawPlan,
    DrawRefusedError,
    Inspector,
    Quota,
    SeedSource,
    Target,
    inclusion_probabilities,
    make_plan,
    run_draw,
)
from localstd.supervision.draw.selection import placed
from localstd.testing.strategies.draws import drawable

WEIGHTS = [
    (1, 1, 1, 1),
    (3, 1, 2),
    (5, 1, 1, 2),
    (1, 2, 2, 1, 3),
    (9, 4, 1, 1),
    (40, 9, 1, 1, 1),  # two for certain, one after the other
    (2, 2, 1, 1),
]
CASES = [(weights, n) for weights in WEIGHTS for n in range(len(weights) + 1)]


def listed(weights: tuple[int, ...]) -> DrawList:
    targets = (Target(id=f"e-{at}", weight=weight) for at, weight in enumerate(weights))
    return DrawList(targets=tuple(targets), inspectors=(Inspector(id="li"),))


def planned(draw_list: DrawList, number: int, inspectors: int = 1) -> DrawPlan:
    return make_plan(
        draw_list,
        title="示例",
        place="34",
        fixed_on=date(2026, 3, 2),
        inspectors_per_target=inspectors,
        quotas=[Quota(stratum="all", number=number)],
        seeds=[SeedSource(name="双色球", published_on=date(2026, 3, 12))],
    )


def counted(weights: tuple[int, ...], number: int) -> dict[str, Fraction]:
    """Go through all orders and all starts, each as likely as the others."""
    every = lcm(*(sum(part) for part in _rests(weights)))
    orders = list(permutations(range(len(weights))))
    found: Counter[int] = Counter()
    for order in orders:
        for start in range(every):
            taken = placed([weights[at] for at in order], number, start)
            found.update(order[at] for at in taken)
    whole = len(orders) * every
    return {f"e-{at}": Fraction(found[at], whole) for at in range(len(weights))}


def _rests(weights: tuple[int, ...]) -> list[tuple[int, ...]]:
    """Give what may be left once the largest are taken for certain: whose sum a start is modulo."""
    ordered = sorted(weights, reverse=True)
    return [tuple(ordered[at:]) for at in range(len(ordered))]


@pytest.mark.parametrize(("weights", "number"), CASES)
def test_every_target_has_the_probability_of_its_weight(
    weights: tuple[int, ...], number: int
) -> None:
    draw_list = listed(weights)
    assert counted(weights, number) == inclusion_probabilities(
        draw_list, planned(draw_list, number)
    )


def test_weights_are_probabilities_where_nobody_is_certain() -> None:
    draw_list = listed((3, 1, 2))
    found = inclusion_probabilities(draw_list, planned(draw_list, 1))
    assert found == {"e-0": Fraction(1, 2), "e-1": Fraction(1, 6), "e-2": Fraction(1, 3)}


def test_of_another_list_no_probability_is_told() -> None:
    with pytest.raises(DrawRefusedError):
        inclusion_probabilities(listed((1, 1)), planned(listed((1, 2)), 1))


@pytest.mark.parametrize("number", range(5))
def test_equal_weights_make_every_choice_of_so_many_equally_likely(number: int) -> None:
    """Simple random sampling: not only each target, each set of them."""
    orders = list(permutations(range(4)))
    sets = Counter(
        frozenset(order[at] for at in placed([7] * 4, number, start))
        for order in orders
        for start in range(7)
    )
    assert len(set(sets.values())) == 1
    assert sum(sets.values()) == 7 * len(orders)


@given(weights=st.lists(st.integers(1, 50), min_size=1, max_size=30), data=st.data())
def test_exactly_so_many_are_chosen(weights: list[int], data: st.DataObject) -> None:
    number = data.draw(st.integers(0, len(weights)))
    taken = placed(weights, number, data.draw(st.integers(0, 2**256 - 1)))
    assert len(taken) == len(set(taken)) == number
    assert taken == sorted(taken)


@given(both=drawable())
def test_probabilities_come_to_the_numbers_of_the_plan(both: tuple[DrawList, DrawPlan]) -> None:
    draw_list, plan = both
    found = inclusion_probabilities(draw_list, plan)
    assert all(0 <= one <= 1 for one in found.values())
    strata = {one.id: one.stratum for one in draw_list.targets}
    sums: Counter[str] = Counter()
    for name, one in found.items():
        sums[strata[name]] += one  # type: ignore[assignment]  # fractions count as well
    assert dict(sums) == {one.stratum: one.number for one in plan.quotas}


def chi_square(found: Counter[str], expected: dict[str, float]) -> float:
    return sum((found[name] - times) ** 2 / times for name, times in expected.items())


def test_of_many_draws_a_large_list_comes_out_as_weighed() -> None:
    """The values are fixed, so that the outcome is; 1 in 10⁶ is what chance may do at most.

    Each draw takes 12 of 240, hence sum (o - e)² / e is no chi-square of its own: it varies less,
    by the share drawn, and the bound of independent trials holds for it all the more.
    """
    draw_list = listed(tuple(1 + at % 5 for at in range(240)))
    plan = planned(draw_list, 12)
    draws = 1_000
    found: Counter[str] = Counter()
    for turn in range(draws):
        drawn = run_draw(draw_list, plan, values={"双色球": str(turn)})
        found.update(one.target for one in drawn.targets)
    probabilities = inclusion_probabilities(draw_list, plan)
    expected = {name: float(one) * draws for name, one in probabilities.items()}
    assert sum(found.values()) == 12 * draws
    assert chi_square(found, expected) < 240 + 4.8 * (2 * 240) ** 0.5 + 16
    classes: Counter[int] = Counter()
    for name, times in found.items():
        classes[int(name[2:]) % 5] += times
    for at in range(5):  # a fifth of the list has each weight
        share = (1 + at) / 15
        spread = (12 * draws * share * (1 - share)) ** 0.5
        assert abs(classes[at] - 12 * draws * share) < 4.9 * spread
