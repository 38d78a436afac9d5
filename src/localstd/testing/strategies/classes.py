"""Strategies (生成策略) for classes of supervision, plans of a year, and what of them is done."""

from datetime import date

from hypothesis import strategies as st

from localstd.law import KeptField, Track
from localstd.numbers import Kind
from localstd.roles import ROLES
from localstd.supervision.classes import (
    Classification,
    ClassReason,
    Coverage,
    CoverageCounts,
    Demand,
    Demands,
    DoneInspection,
    PlannedInspections,
    Share,
    SupervisedStandard,
    SupervisionClass,
    YearPlan,
    YearPlanProblem,
    classify_supervision,
    coverage,
    demands_of_class,
)
from localstd.testing.strategies.deriving import derived, words
from localstd.testing.strategies.values import place_codes

__all__ = [
    "class_reasons",
    "classifications",
    "coverage_counts",
    "coverages",
    "demands",
    "demands_of_classes",
    "done_inspections",
    "planned_inspections",
    "shares",
    "supervised_standards",
    "year_plan_problems",
    "year_plans",
]

_FIRST, _LAST = date(1985, 1, 1), date(2030, 12, 31)
_STRATA = ("茶叶", "玩具", "粮油", "电梯")
_MOST = 40  # targets of a stratum


def supervised_standards() -> st.SearchStrategy[SupervisedStandard]:
    """Give what is known of standards and of their use: each fact told or not."""
    return st.builds(
        SupervisedStandard,
        kind=st.none() | st.sampled_from(Kind),
        claims_mandatory=st.none() | st.booleans(),
        place=st.none() | place_codes(),
        track=st.sampled_from(Track),
        kept_field=st.none() | st.sampled_from(KeptField),
        is_cited=st.none() | st.booleans(),
        is_agreed=st.none() | st.booleans(),
        is_declared=st.none() | st.booleans(),
        is_exported=st.booleans(),
    )


@st.composite
def classifications(draw: st.DrawFn) -> Classification:
    """Give what is found of standards (分类结果), on days with and without law."""
    day = draw(st.dates(_FIRST, _LAST))
    return classify_supervision(draw(supervised_standards()), on=day)


def class_reasons() -> st.SearchStrategy[ClassReason]:
    """Give classes with their reasons (分类理由)."""
    return classifications().filter(lambda one: bool(one.reasons)).map(lambda one: one.reasons[0])


@st.composite
def demands_of_classes(draw: st.DrawFn) -> Demands:
    """Give all that classes mean on days, at places."""
    return demands_of_class(
        draw(st.sampled_from(SupervisionClass)),
        on=draw(st.dates(_FIRST, _LAST)),
        place=draw(st.none() | place_codes()),
    )


def demands() -> st.SearchStrategy[Demand]:
    """Give single demands (监督事项) of what binds."""
    binding = (SupervisionClass.MANDATORY, SupervisionClass.DECLARED)
    today = (demands_of_class(one, on=date(2026, 1, 1)) for one in binding)
    return st.sampled_from([one for all_ in today for one in (*all_.asked, *all_.inspected)])


def shares() -> st.SearchStrategy[Share]:
    """Give shares (占比), of nothing too."""
    return st.integers(0, _MOST).flatmap(
        lambda of: st.builds(Share, st.integers(0, of), st.just(of))
    )


@st.composite
def planned_inspections(
    draw: st.DrawFn, *, stratum: str | None = None, year: int = 2026
) -> PlannedInspections:
    """Give lines of a plan (计划项目) that can be, of a stratum and a year."""
    targets = draw(st.integers(0, _MOST))
    return PlannedInspections(
        stratum=stratum or draw(st.sampled_from(_STRATA)),
        supervision=draw(st.sampled_from(SupervisionClass)),
        targets=targets,
        planned=draw(st.integers(0, targets)),
        by=draw(st.sampled_from(sorted(ROLES.values(), key=lambda one: one.name))),
        due=draw(st.dates(date(year, 1, 1), date(year, 12, 31))),
    )


@st.composite
def year_plans(draw: st.DrawFn) -> YearPlan:
    """Give plans (年度抽查计划) that can be, empty ones too."""
    year = draw(st.integers(2019, 2030))
    strata = draw(st.lists(st.sampled_from(_STRATA), unique=True))
    lines = tuple(draw(planned_inspections(stratum=one, year=year)) for one in strata)
    return YearPlan(place=draw(st.none() | place_codes()), year=year, lines=lines)


def done_inspections() -> st.SearchStrategy[DoneInspection]:
    """Give inspections that were done, planned or not."""
    return st.builds(
        DoneInspection,
        target=st.sampled_from("uvwxyz"),
        stratum=st.sampled_from((*_STRATA, "其他")),
        on=st.dates(date(2019, 1, 1), _LAST),
    )


@st.composite
def coverages(draw: st.DrawFn) -> Coverage:
    """Give what of plans is done (计划完成情况)."""
    done = draw(st.lists(done_inspections(), max_size=12))
    return coverage(draw(year_plans()), done, as_of=draw(st.dates(date(2019, 1, 1), _LAST)))


def coverage_counts() -> st.SearchStrategy[CoverageCounts]:
    """Give the figures of whole plans."""
    return coverages().map(lambda one: one.total)


def year_plan_problems() -> st.SearchStrategy[YearPlanProblem]:
    """Give what cannot be in a plan."""
    return derived(
        YearPlanProblem,
        line=st.integers(1, 9),
        field=st.sampled_from(("stratum", "targets", "planned", "due")),
        value=words(),
    )
