"""The plan of a draw (抽取方案): all that is decided, before anybody can know the outcome."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from math import ceil
from typing import Final

from localstd._attrs import frozen
from localstd.legible import shown
from localstd.places import read_code
from localstd.supervision.draw.draw_list import DrawList, by_stratum
from localstd.supervision.draw.problems import DrawFault, DrawProblem, problem, refuse
from localstd.supervision.draw.seeds import SeedSource
from localstd.supervision.draw.texts import flaw
from localstd.supervision.draw.weights import WeightTable

__all__ = ["DrawPlan", "Quota", "make_plan", "plan_problems", "quotas_of"]

_HEADER: Final = "localstd-draw-plan/1"
_EXACT: Final = 2**53  # up to here every language counts exactly
_HEX: Final = 16  # whoever reads a hash digit by digit needs so much room


@frozen
class Quota:
    """How many targets of one stratum are drawn (抽取数量), and from which ratio, if from one.

    >>> Quota(stratum="a", number=2, ratio=Fraction(1, 10)).number
    2
    """

    stratum: str
    number: int
    ratio: Fraction | None = None


@frozen
class DrawPlan:
    r"""What a draw does, decided before its seed is known and published with its hash.

    The strata are drawn in the order of the quotas, the seed is put together in that of its
    sources. How many inspectors a target gets must be told: no law that was read has the number.
    ``weights`` is the table by which the list's weights were made, if there was one. A plan is
    checked against its list, by :func:`make_plan` and again by the draw.

    >>> from localstd.supervision.draw import SeedSource
    >>> plan = DrawPlan(
    ...     title="示例", place="34", fixed_on=date(2026, 3, 2), list_hash="0" * 64,
    ...     inspectors_per_target=2, quotas=(Quota(stratum="all", number=3),),
    ...     seeds=(SeedSource(name="示例", published_on=date(2026, 3, 12)),),
    ... )
    >>> plan.plan_text.splitlines()[-2:]
    ['stratum\tall\t3\t-', 'seed\t示例\t2026-03-12\ttext']
    """

    title: str
    place: str
    fixed_on: date
    list_hash: str
    inspectors_per_target: int
    quotas: tuple[Quota, ...]
    seeds: tuple[SeedSource, ...]
    weights: WeightTable | None = None

    @property
    def plan_text(self) -> str:
        """The plan as it is hashed and published, one line for each thing decided."""
        told = [
            _HEADER,
            f"title\t{self.title}",
            f"place\t{self.place}",
            f"fixed-on\t{self.fixed_on.isoformat()}",
            f"list\t{self.list_hash}",
            f"inspectors\t{self.inspectors_per_target}",
        ]
        rows = self.weights.rows if self.weights else ()
        told += (f"weight\t{field}\t{key}\t{factor}" for field, key, factor in rows)
        told += (f"stratum\t{one.stratum}\t{one.number}\t{_ratio(one)}" for one in self.quotas)
        told += (
            f"seed\t{one.name}\t{one.published_on.isoformat()}\t{one.kind}" for one in self.seeds
        )
        return "\n".join([*told, ""])

    @property
    def plan_hash(self) -> str:
        """SHA-256 of :attr:`plan_text` in UTF-8, in hexadecimal."""
        return hashlib.sha256(self.plan_text.encode("utf-8", "surrogatepass")).hexdigest()


def quotas_of(draw_list: DrawList, told: Mapping[str, int | Fraction]) -> tuple[Quota, ...]:
    """Work out the number of each stratum: told as such, or as a ratio, which is rounded up.

    Ratios are exact: of 30 targets a tenth is 3, and of 31 it is 4.

    >>> from localstd.supervision.draw import Target
    >>> tea = DrawList(targets=tuple(Target(id=f"e-{n}") for n in range(31)), inspectors=())
    >>> quotas_of(tea, {"all": Fraction(1, 10)})
    (Quota(stratum='all', number=4, ratio=Fraction(1, 10)),)
    """
    sizes = draw_list.strata
    return tuple(
        Quota(stratum=name, number=ceil(one * sizes.get(name, 0)), ratio=one)
        if isinstance(one, Fraction)
        else Quota(stratum=name, number=one)
        for name, one in told.items()
    )


def make_plan(  # noqa: PLR0913  one argument for each thing that is decided
    draw_list: DrawList,
    *,
    title: str,
    place: str,
    fixed_on: date,
    inspectors_per_target: int,
    quotas: Iterable[Quota],
    seeds: Iterable[SeedSource],
    weights: WeightTable | None = None,
) -> DrawPlan:
    """Fix a list, and make the plan of a draw from it.

    Raises:
        DrawRefusedError: if anything keeps it from being drawn, such as a target for which too few
            inspectors are left: a plan that is made never fails later, so nothing tempts to
            draw again.
        PlaceCodeError: if ``place`` is no place code.

    >>> from localstd.supervision.draw import Inspector, SeedSource, Target
    >>> tea = DrawList(targets=(Target(id="e-1"),), inspectors=(Inspector(id="li"),))
    >>> plan = make_plan(
    ...     tea, title="示例", place="34", fixed_on=date(2026, 3, 2), inspectors_per_target=1,
    ...     quotas=(Quota(stratum="all", number=1),),
    ...     seeds=(SeedSource(name="示例", published_on=date(2026, 3, 12)),),
    ... )
    >>> plan.list_hash == tea.list_hash
    True
    """
    plan = DrawPlan(
        title=title,
        place=read_code(place),
        fixed_on=fixed_on,
        list_hash=draw_list.list_hash,
        inspectors_per_target=inspectors_per_target,
        quotas=tuple(quotas),
        seeds=tuple(seeds),
        weights=weights,
    )
    refuse(plan_problems(plan, draw_list))
    return plan


def plan_problems(plan: DrawPlan, draw_list: DrawList) -> Iterator[DrawProblem]:
    """Find all that keeps a plan from being drawn from a list."""
    yield from _texts(plan)
    if plan.list_hash != draw_list.list_hash:
        yield problem(
            DrawFault.LIST_HASH, told=shown(plan.list_hash, 64), found=draw_list.list_hash
        )
    yield from _strata(plan, draw_list)
    yield from _totals(plan, draw_list)
    yield from _inspectors(plan, draw_list)
    yield from _sources(plan)


def _texts(plan: DrawPlan) -> Iterator[DrawProblem]:
    rows = plan.weights.rows if plan.weights else ()
    told = [("title", plan.title), ("place", plan.place)]
    told += (("stratum", one.stratum) for one in plan.quotas)
    told += (("seed", one.name) for one in plan.seeds)
    told += ((field, key) for field, key, _ in rows)
    for field, text in told:
        reason = flaw(text)
        if reason is not None:
            yield problem(DrawFault.TEXT, field=field, value=shown(text), reason=reason)


def _strata(plan: DrawPlan, draw_list: DrawList) -> Iterator[DrawProblem]:
    sizes, named = draw_list.strata, [one.stratum for one in plan.quotas]
    for stratum in sorted(sizes.keys() - set(named)):
        yield problem(DrawFault.STRATUM_LACKING, stratum=stratum)
    for quota in plan.quotas:
        name, size = shown(quota.stratum), sizes.get(quota.stratum)
        if named.count(quota.stratum) > 1:
            yield problem(DrawFault.STRATUM_TWICE, stratum=name)
        if size is None:
            yield problem(DrawFault.STRATUM_UNKNOWN, stratum=name)
            continue
        if not 0 <= quota.number <= size:
            yield problem(DrawFault.NUMBER, stratum=name, number=quota.number, size=size)
        wanted = quota.number if quota.ratio is None else ceil(quota.ratio * size)
        if wanted != quota.number:
            told = {"ratio": _ratio(quota), "number": quota.number, "wanted": wanted, "size": size}
            yield problem(DrawFault.RATIO, stratum=name, **told)


def _totals(plan: DrawPlan, draw_list: DrawList) -> Iterator[DrawProblem]:
    totals = {name: sum(one.weights) for name, one in by_stratum(draw_list).items()}
    for quota in plan.quotas:
        total, limit = totals.get(quota.stratum, 0), _EXACT // max(quota.number, _HEX)
        if total >= limit:
            stratum = shown(quota.stratum)
            yield problem(DrawFault.WEIGHTS_TOO_LARGE, stratum=stratum, total=total, limit=limit)


def _inspectors(plan: DrawPlan, draw_list: DrawList) -> Iterator[DrawProblem]:
    number, known = plan.inspectors_per_target, len(draw_list.inspectors)
    if number < 1:
        yield problem(DrawFault.INSPECTORS_PER_TARGET, number=number)
    recused = draw_list.recused
    left = {one.enterprise: known for one in draw_list.targets[:1]}
    left |= {enterprise: known - len(who) for enterprise, who in recused.items()}
    for enterprise, eligible in sorted(left.items()):
        if eligible < number:
            yield problem(
                DrawFault.TOO_FEW_INSPECTORS,
                enterprise=enterprise, eligible=eligible, number=number,
            )  # fmt: skip


def _sources(plan: DrawPlan) -> Iterator[DrawProblem]:
    if not plan.seeds:
        yield problem(DrawFault.NO_SEED)
    named = [one.name for one in plan.seeds]
    for one in plan.seeds:
        if named.count(one.name) > 1:
            yield problem(DrawFault.SEED_TWICE, seed=shown(one.name))
        if one.published_on <= plan.fixed_on:
            yield problem(
                DrawFault.SEED_EARLY,
                seed=shown(one.name), published=one.published_on, fixed=plan.fixed_on,
            )  # fmt: skip


def _ratio(quota: Quota) -> str:
    if quota.ratio is None:
        return "-"
    return f"{quota.ratio.numerator}/{quota.ratio.denominator}"
