"""The plan of a year and what of it is done: exact figures that add up, each with what it is of."""

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.roles import MARKET, SECTOR
from localstd.supervision.classes import (
    Coverage,
    CoverageCounts,
    DoneInspection,
    PlannedInspections,
    Share,
    SupervisionClass,
    YearPlan,
    YearPlanError,
    coverage,
)

YEAR = 2026
DUE = date(YEAR, 6, 30)


def line(
    stratum: str = "茶叶", targets: int = 10, planned: int = 3, due: date = DUE
) -> PlannedInspections:
    return PlannedInspections(
        stratum=stratum,
        supervision=SupervisionClass.DECLARED,
        targets=targets,
        planned=planned,
        by=MARKET,
        due=due,
    )


def done(*told: tuple[str, date], stratum: str = "茶叶") -> list[DoneInspection]:
    return [DoneInspection(target=one, stratum=stratum, on=on) for one, on in told]


def total(
    plan: YearPlan, some: list[DoneInspection], as_of: date = date(2026, 12, 31)
) -> CoverageCounts:
    return coverage(plan, some, as_of=as_of).total


TEA = YearPlan(place="3702", year=YEAR, lines=(line(),))


@pytest.mark.parametrize(
    ("on", "late"), [(date(2026, 6, 29), 0), (date(2026, 6, 30), 0), (date(2026, 7, 1), 1)]
)
def test_what_is_done_after_its_day_is_covered_and_late(on: date, late: int) -> None:
    found = total(TEA, done(("e-1", on)))
    assert (found.covered, found.late) == (1, late)


@pytest.mark.parametrize(
    ("as_of", "overdue"), [(date(2026, 6, 29), 0), (date(2026, 6, 30), 0), (date(2026, 7, 1), 3)]
)
def test_what_remains_is_overdue_once_its_day_is_over(as_of: date, overdue: int) -> None:
    found = total(TEA, [], as_of)
    assert (found.remaining, found.overdue) == (3, overdue)


@pytest.mark.parametrize(
    ("on", "covered", "left_out"),
    [
        (date(2025, 12, 31), 0, 1),
        (date(2026, 1, 1), 1, 0),
        (date(2026, 5, 6), 1, 0),
        (date(2026, 5, 7), 0, 1),
        (date(2027, 1, 1), 0, 1),
    ],
)
def test_what_counts_lies_in_the_year_and_not_after_the_day(
    on: date, covered: int, left_out: int
) -> None:
    found = coverage(TEA, done(("e-1", on)), as_of=date(2026, 5, 6))
    assert (found.total.covered, found.left_out) == (covered, left_out)


def test_further_targets_are_beyond_the_plan_and_further_inspections_repeated() -> None:
    days = [(f"e-{n}", date(2026, 5, n)) for n in range(1, 6)]
    found = total(TEA, done(*days, ("e-1", date(2026, 5, 20))))
    assert (found.covered, found.beyond, found.repeated) == (3, 2, 1)
    assert (found.of_plan, found.of_targets) == (Share(3, 3), Share(5, 10))


def test_a_stratum_that_is_not_planned_is_told_apart() -> None:
    found = coverage(TEA, done(("e-1", DUE), stratum="玩具"), as_of=DUE)
    assert (found.unplanned, found.total.covered, found.total.beyond) == (1, 0, 0)


def test_each_class_has_its_figures() -> None:
    lines = (
        line("茶叶", planned=2),
        PlannedInspections(
            stratum="玩具",
            supervision=SupervisionClass.MANDATORY,
            targets=50,
            planned=5,
            by=SECTOR,
            due=date(2026, 9, 30),
        ),
        line("粮油", planned=1, targets=7),
    )
    plan = YearPlan(place="3702", year=YEAR, lines=lines)
    some = [*done(("e-1", DUE)), *done(("e-1", DUE), stratum="玩具")]
    found = coverage(plan, some, as_of=date(2026, 7, 1))
    told = {
        one.value: (counts.covered, counts.planned, counts.overdue)
        for one, counts in found.by_class.items()
    }
    assert told == {"mandatory": (1, 5, 0), "declared": (1, 3, 2)}
    assert list(found.by_class) == [SupervisionClass.MANDATORY, SupervisionClass.DECLARED]
    assert found.total.of_plan == Share(2, 8)


def test_a_share_is_exact_and_never_without_what_it_is_of() -> None:
    assert (Share(1, 3).ratio, str(Share(1, 3))) == (Fraction(1, 3), "1/3")
    assert (Share(0, 0).ratio, str(Share(0, 0))) == (None, "0/0")


def test_the_words_say_what_each_figure_is_of() -> None:
    words = total(TEA, done(("e-1", date(2026, 7, 1)))).wording
    assert words.zh == "计划3，已完成1，其中逾期完成1；未完成2，其中已逾期2；计划外0"
    assert "%" not in words.zh + words.en


@pytest.mark.parametrize(
    ("lines", "fields"),
    [
        ((line(), line()), ["stratum", "stratum"]),
        ((line(planned=11),), ["planned"]),
        ((line(planned=-1),), ["planned"]),
        ((line(targets=-1),), ["targets"]),
        ((line(due=date(2027, 1, 1)), line("玩具", planned=11)), ["due", "planned"]),
        ((line(planned=10),), []),
        ((line(targets=0, planned=0),), []),
        ((line(due=date(2026, 1, 1)), line("玩具", due=date(2026, 12, 31))), []),
    ],
    ids=str,
)
def test_a_plan_that_cannot_be_is_refused_with_every_fault(
    lines: tuple[PlannedInspections, ...], fields: list[str]
) -> None:
    if not fields:
        assert YearPlan(place="3702", year=YEAR, lines=lines).lines == lines
        return
    with pytest.raises(YearPlanError) as refusal:
        YearPlan(place="3702", year=YEAR, lines=lines)
    assert [one.field for one in refusal.value.problems] == fields
    assert all(one.value in refusal.value.wording.zh for one in refusal.value.problems)


STRATA = ("a", "b", "c")
IN_2026 = st.dates(date(2026, 1, 1), date(2026, 12, 31))


@st.composite
def plans(draw: st.DrawFn) -> YearPlan:
    names = draw(st.lists(st.sampled_from(STRATA), unique=True))
    lines = []
    for name in names:
        targets = draw(st.integers(0, 6))
        lines.append(line(name, targets, draw(st.integers(0, targets)), draw(IN_2026)))
    return YearPlan(place="3702", year=YEAR, lines=tuple(lines))


INSPECTIONS = st.builds(
    DoneInspection,
    target=st.sampled_from("uvwxyz"),
    stratum=st.sampled_from((*STRATA, "d")),
    on=st.dates(date(2025, 12, 1), date(2027, 1, 31)),
)
DONE = st.lists(INSPECTIONS, max_size=20)
AS_OF = st.dates(date(2025, 12, 1), date(2027, 2, 28))


def counted(found: Coverage) -> int:
    whole = found.total
    return whole.covered + whole.beyond + whole.repeated + found.unplanned + found.left_out


@given(plan=plans(), some=DONE, as_of=AS_OF)
def test_the_figures_are_a_partition(
    plan: YearPlan, some: list[DoneInspection], as_of: date
) -> None:
    found = coverage(plan, some, as_of=as_of)
    for _, counts in found.strata:
        assert counts.covered + counts.remaining == counts.planned
        assert 0 <= counts.late <= counts.covered
        assert counts.overdue in {0, counts.remaining}
        assert counts.beyond == 0 or counts.remaining == 0
    assert counted(found) == len(some)
    assert found.total.planned == sum(one.planned for one in found.by_class.values())


@given(plan=plans(), some=DONE, more=INSPECTIONS, as_of=AS_OF)
def test_a_further_inspection_never_lowers_coverage(
    plan: YearPlan, some: list[DoneInspection], more: DoneInspection, as_of: date
) -> None:
    before, after = (coverage(plan, one, as_of=as_of) for one in (some, [*some, more]))
    for (_, less), (_, now) in zip(before.strata, after.strata, strict=True):
        assert less.covered <= now.covered
        assert less.covered + less.beyond <= now.covered + now.beyond
        assert now.overdue <= less.overdue


@given(plan=plans(), some=DONE, as_of=AS_OF, days=st.integers(1, 60))
def test_coverage_never_falls_as_time_goes_by(
    plan: YearPlan, some: list[DoneInspection], as_of: date, days: int
) -> None:
    now, later = (coverage(plan, some, as_of=day).total for day in (as_of, as_of + timedelta(days)))
    assert now.covered <= later.covered


@given(plan=plans(), some=DONE, as_of=AS_OF, data=st.data())
def test_the_order_of_telling_changes_nothing(
    plan: YearPlan, some: list[DoneInspection], as_of: date, data: st.DataObject
) -> None:
    shuffled = data.draw(st.permutations(some))
    assert coverage(plan, some, as_of=as_of) == coverage(plan, shuffled, as_of=as_of)


@given(plan=plans(), some=DONE, as_of=AS_OF)
def test_a_naive_count_gives_the_same(
    plan: YearPlan, some: list[DoneInspection], as_of: date
) -> None:
    """Go through them day by day, and keep a list of whom was inspected."""
    for planned, counts in coverage(plan, some, as_of=as_of).strata:
        seen: list[str] = []
        late = 0
        for one in sorted(some, key=lambda one: one.on):
            counts_then = one.stratum == planned.stratum and one.on.year == YEAR
            if counts_then and one.on <= as_of and one.target not in seen:
                seen.append(one.target)
                late += one.on > planned.due and len(seen) <= planned.planned
        covered = min(len(seen), planned.planned)
        assert (counts.covered, counts.late) == (covered, late)
        assert counts.beyond == len(seen) - covered
