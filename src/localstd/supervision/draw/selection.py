"""Selection (抽取): which targets of a stratum are chosen, given their order and a start.

Equal weights: the first ones in the order. Else systematic sampling along the order, with
probabilities in proportion to the weights, in whole numbers alone.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from fractions import Fraction
from heapq import nsmallest
from itertools import accumulate

from localstd.supervision.draw.draw_list import DrawList, Stratum, Target, by_stratum
from localstd.supervision.draw.plan import DrawPlan, plan_problems
from localstd.supervision.draw.problems import refuse
from localstd.supervision.draw.tickets import start_of, tickets

__all__ = ["chosen", "inclusion_probabilities", "placed"]


def chosen(key: str, stratum: str, of: Stratum, number: int) -> list[Target]:
    """Draw targets from a stratum; they come in the order of their tickets."""
    drawn = tickets(of.ids, key, "target")
    if len(set(of.weights)) == 1:  # no order is needed beyond the first ones
        first = nsmallest(number, range(len(drawn)), key=drawn.__getitem__)
        return [of.targets[at] for at in first]
    order = sorted(range(len(drawn)), key=drawn.__getitem__)
    weights = [of.weights[at] for at in order]
    return [of.targets[order[at]] for at in placed(weights, number, start_of(key, stratum))]


def placed(weights: Sequence[int], number: int, start: int) -> list[int]:
    """Give the places that are chosen among weights in the order of their tickets.

    Whoever would be chosen more than once is taken for certain, and the rest is drawn from the
    others. Of the rest, place *i* is taken if one of the points ``start mod W + k W`` lies from
    ``number C[i-1]`` up to, but not at, ``number C[i]``: W is the sum of all weights, C[i] that of
    the first *i*. That is the first one whose C[i] is more than the point by ``number``.
    """
    certain, number = _certain(weights, number)
    rest = [place for place in range(len(weights)) if place not in certain]
    left = [weights[place] for place in rest]
    if len(set(left)) <= 1:
        return sorted([*certain, *rest[:number]])
    reached = list(accumulate(left))
    points = (start % reached[-1] + turn * reached[-1] for turn in range(number))
    return sorted([*certain, *(rest[bisect_right(reached, one // number)] for one in points)])


def _certain(weights: Sequence[int], number: int) -> tuple[set[int], int]:
    """Give the places taken for certain, and how many are left to be drawn."""
    certain: set[int] = set()
    total = sum(weights)
    while number * max(weights, default=0) > total:
        more = {place for place, weight in enumerate(weights) if number * weight > total}
        more -= certain
        if not more:
            break
        certain |= more
        number -= len(more)
        total -= sum(weights[place] for place in more)
    return certain, number


def inclusion_probabilities(draw_list: DrawList, plan: DrawPlan) -> Mapping[str, Fraction]:
    """Give the exact probability with which each target is chosen (入选概率), by its id.

    Whoever is taken for certain has 1; of the rest it is n w / W. A seed of 256 bits is not
    quite a multiple of W: by that no probability is off by 2⁻¹⁹⁰ of itself.

    Raises:
        DrawRefusedError: if the plan cannot be drawn from the list.

    >>> from datetime import date
    >>> from localstd.supervision.draw import Inspector, Quota, SeedSource, make_plan
    >>> tea = DrawList(
    ...     targets=(Target(id="a", weight=3), Target(id="b"), Target(id="c", weight=2)),
    ...     inspectors=(Inspector(id="li"),),
    ... )
    >>> plan = make_plan(
    ...     tea, title="示例", place="34", fixed_on=date(2026, 3, 2), inspectors_per_target=1,
    ...     quotas=(Quota(stratum="all", number=1),),
    ...     seeds=(SeedSource(name="示例", published_on=date(2026, 3, 12)),),
    ... )
    >>> {one: str(told) for one, told in inclusion_probabilities(tea, plan).items()}
    {'a': '1/2', 'b': '1/6', 'c': '1/3'}
    """
    refuse(plan_problems(plan, draw_list))
    found: dict[str, Fraction] = {}
    strata = by_stratum(draw_list)
    for quota in plan.quotas:
        of = strata[quota.stratum]
        certain, number = _certain(of.weights, quota.number)
        total = sum(weight for place, weight in enumerate(of.weights) if place not in certain)
        for place, (name, weight) in enumerate(zip(of.ids, of.weights, strict=True)):
            part = 1 if place in certain else Fraction(number * weight, total)
            found[name] = Fraction(part)
    return found
