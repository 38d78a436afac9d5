"""Strategies (生成策略) for draws: lists, plans that can be drawn from them, what was drawn.

Ids are such as other languages stumble over: numbers that are texts, quotes, signs of shells.
"""

from datetime import date, timedelta
from fractions import Fraction
from typing import Final

from hypothesis import strategies as st

from localstd.supervision.draw import (
    ONE_STRATUM,
    DrawFault,
    DrawList,
    Drawn,
    DrawnTarget,
    DrawPlan,
    DrawProblem,
    Inspector,
    ListProblem,
    PublishedDraw,
    Quota,
    Recusal,
    SeedKind,
    SeedSource,
    Substituted,
    Substitution,
    Target,
    WeightTable,
    make_plan,
    published_draw,
    quotas_of,
    run_draw,
)
from localstd.testing.strategies.deriving import derived, words
from localstd.testing.strategies.values import days

__all__ = [
    "draw_lists",
    "draw_plans",
    "draw_problems",
    "drawable",
    "drawn_targets",
    "draws",
    "inspectors",
    "list_problems",
    "published_draws",
    "quotas",
    "recusals",
    "seed_sources",
    "substituted",
    "substitutions",
    "targets",
    "values_of",
    "weight_tables",
]

_IDS: Final = (
    *(
        "Q-01",
        "甲公司",
        "a b",
        "a|b",
        "a\\tb",
        "007",
        "7",
        "1e3",
        "1000",
        "é",
        "𠮷",
        "ｱ",
        "-n",
        "--",
    ),
    *("--", "%s", "$x", "'", '"', "*", "#", "~", "`x`", "[a]", "a\\", "&", "T", "I", "R", "0"),
)
_STRATA: Final = (ONE_STRATUM, "强制性标准", "a b", "10", "1e1", "\\n")
_FIXED: Final = date(2026, 3, 2)
_TEXTS: Final = ("4021.37", "a  b", "Ω", "é", "0x10", "%d \\t", "甲=乙", "'")
_NUMBERS: Final = ("31 02 09 17", "007", "0", "2,10、2", "9" * 40 + " 1", "-5", "第3期：08+0")
_FACTS: Final = (
    *("after", "eligible", "enterprise", "field", "fixed", "found", "limit", "number", "on"),
    *("position", "published", "ratio", "reason", "round", "seed", "size", "stratum", "target"),
    *("told", "total", "value", "wanted", "who"),
)


def _ids() -> st.SearchStrategy[str]:
    return st.sampled_from(_IDS)


def targets() -> st.SearchStrategy[Target]:
    """Give targets (抽查对象) of a few strata and small weights, as often as not alike."""
    return st.builds(
        Target,
        id=_ids(),
        enterprise=_ids(),
        stratum=st.sampled_from(_STRATA[:3]) | st.sampled_from(_STRATA),
        weight=st.just(1) | st.integers(1, 6) | st.integers(1, 10**6),
    )


def inspectors() -> st.SearchStrategy[Inspector]:
    """Give inspectors (检查人员)."""
    return st.builds(Inspector, id=_ids())


def recusals() -> st.SearchStrategy[Recusal]:
    """Give recusals (回避), with and without their reason."""
    return st.builds(Recusal, inspector=_ids(), enterprise=_ids(), reason=words())


@st.composite
def draw_lists(draw: st.DrawFn, most: int = 7) -> DrawList:
    """Give lists (名单) in which every target keeps one inspector at least."""
    drawn = draw(st.lists(targets(), min_size=1, max_size=most, unique_by=lambda one: one.id))
    who = draw(st.lists(inspectors(), min_size=1, max_size=5, unique_by=lambda one: one.id))
    pairs = st.tuples(
        st.sampled_from([one.id for one in who]), st.sampled_from([one.enterprise for one in drawn])
    )
    recused: dict[str, set[str]] = {}
    for inspector, enterprise in draw(st.lists(pairs, max_size=6)):
        barred = recused.get(enterprise, set()) | {inspector}
        if len(barred) < len(who):
            recused[enterprise] = barred
    return DrawList(
        targets=tuple(drawn),
        inspectors=tuple(who),
        recusals=tuple(
            Recusal(inspector=inspector, enterprise=enterprise)
            for enterprise, barred in recused.items()
            for inspector in barred
        ),
    )


def quotas() -> st.SearchStrategy[Quota]:
    """Give numbers of strata (抽取数量), some of them from a ratio."""
    ratios = st.none() | st.fractions(0, 1, max_denominator=9)
    return derived(Quota, stratum=st.sampled_from(_STRATA), ratio=ratios)


@st.composite
def seed_sources(draw: st.DrawFn) -> SeedSource:
    """Give sources of seeds (随机数来源) that publish after the list was fixed."""
    later = draw(st.integers(1, 40))
    return SeedSource(
        name=draw(st.sampled_from(("双色球第2026028期红球", "SSE close", "a=b", "10", "1e1"))),
        published_on=_FIXED + timedelta(days=later),
        kind=draw(st.sampled_from(SeedKind)),
    )


@st.composite
def weight_tables(draw: st.DrawFn) -> WeightTable:
    """Give tables of weights (权重表), of which each kind of factor may be left out."""
    factors = st.integers(1, 9)
    grades = st.sampled_from(("A", "B", "C", "强制性", "10"))
    found = draw(st.dictionaries(st.integers(1, 9), factors, max_size=2))
    return WeightTable(
        by_class=draw(st.dictionaries(grades, factors, max_size=3)),
        by_credit=draw(st.dictionaries(grades, factors, max_size=3)),
        by_findings={0: draw(factors), **found} if draw(st.booleans()) else {},
    )


@st.composite
def drawable(draw: st.DrawFn, most: int = 7) -> tuple[DrawList, DrawPlan]:
    """Give a list and a plan (方案) that can be drawn from it."""
    told = draw(draw_lists(most))
    known, recused = len(told.inspectors), told.recused.values()
    numbers: dict[str, int | Fraction] = {
        stratum: draw(st.integers(0, size) | st.fractions(0, 1, max_denominator=5))
        for stratum, size in draw(st.permutations(list(told.strata.items())))
    }
    plan = make_plan(
        told,
        title=draw(st.sampled_from(("示例", "Tea %s", "a\\b"))),
        place=draw(st.sampled_from(("34", "3401"))),
        fixed_on=_FIXED,
        inspectors_per_target=draw(st.integers(1, known - max(map(len, recused), default=0))),
        quotas=quotas_of(told, numbers),
        seeds=draw(
            st.lists(seed_sources(), min_size=1, max_size=3, unique_by=lambda one: one.name)
        ),
        weights=draw(st.none() | weight_tables()),
    )
    return told, plan


def draw_plans() -> st.SearchStrategy[DrawPlan]:
    """Give plans (抽取方案), each of some list."""
    return drawable().map(lambda both: both[1])


@st.composite
def values_of(draw: st.DrawFn, plan: DrawPlan) -> dict[str, str]:
    """Give what the sources of a plan may publish."""
    pools = {SeedKind.TEXT: _TEXTS}
    return {one.name: draw(st.sampled_from(pools.get(one.kind, _NUMBERS))) for one in plan.seeds}


@st.composite
def draws(draw: st.DrawFn, most: int = 7) -> Drawn:
    """Give draws (抽取), of which sometimes a target or an inspector fell out."""
    told, plan = draw(drawable(most))
    drawn = run_draw(told, plan, values=draw(values_of(plan)))
    for after in range(draw(st.integers(0, 2))):
        if not drawn.targets:
            break
        one = draw(st.sampled_from(drawn.targets))
        out = Substitution(
            target=one.target,
            inspector=draw(st.sampled_from(("", *one.inspectors))),
            reason=draw(st.sampled_from(("已注销", "应当回避"))),
            on=max(seed.published_on for seed in plan.seeds) + timedelta(days=after),
        )
        drawn = run_draw(told, plan, values=drawn.values, substitutions=(*drawn.substitutions, out))
    return drawn


def drawn_targets() -> st.SearchStrategy[DrawnTarget]:
    """Give targets that were drawn, or are said to be, with their inspectors."""
    who = st.lists(_ids(), max_size=3).map(tuple)
    return derived(DrawnTarget, target=_ids(), enterprise=_ids(), inspectors=who)


def substitutions() -> st.SearchStrategy[Substitution]:
    """Give those who fell out (递补), with a reason and sometimes without."""
    return derived(Substitution, target=_ids(), on=days())


def substituted() -> st.SearchStrategy[Substituted]:
    """Give those who fell out, and who came instead."""
    return st.builds(Substituted, substitution=substitutions(), by=st.just("") | _ids())


def published_draws() -> st.SearchStrategy[PublishedDraw]:
    """Give what is published of draws."""
    return draws().map(published_draw)


def draw_problems() -> st.SearchStrategy[DrawProblem]:
    """Give what can be wrong with a draw, each with facts enough to be told."""
    facts = st.fixed_dictionaries({name: words() for name in _FACTS})
    return st.builds(DrawProblem, fault=st.sampled_from(DrawFault), facts=facts)


def list_problems() -> st.SearchStrategy[ListProblem]:
    """Give what can be wrong with a list."""
    return derived(ListProblem, table=st.sampled_from(("target", "inspector", "recusal")))
