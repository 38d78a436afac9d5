"""What of a plan is done (计划完成情况): covered, remaining, late, beyond, with exact figures.

Of one stratum, on a day:

- an inspection *counts* if it was done in the year of the plan, by that day;
- a target is *covered* by its first inspection that counts, until as many targets are as were
  planned; so ``covered + remaining == planned``;
- of those covered, *late* are those done after the day of the plan; of those remaining, *overdue*
  are all once that day is over;
- *beyond* are further targets than were planned, *repeated* further inspections of a target.

A further inspection never lowers coverage. What is done in a stratum that the plan does not have
is *unplanned*: it has no number of targets, and is part of no sum.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction

from localstd._attrs import frozen
from localstd.supervision.classes.supervision_class import SupervisionClass
from localstd.supervision.classes.year_plan import PlannedInspections, YearPlan
from localstd.wording import Wording

__all__ = ["Coverage", "CoverageCounts", "DoneInspection", "Share", "coverage"]


@frozen
class DoneInspection:
    """An inspection that was done (已完成的检查): of which target of which stratum, and when.

    >>> DoneInspection(target="e-1", stratum="茶叶", on=date(2026, 4, 1)).target
    'e-1'
    """

    target: str
    stratum: str
    on: date


@frozen(kw_only=False)
class Share:
    """So many of so many (占比): a figure that is never told without what it is of.

    >>> str(Share(97, 100)), Share(0, 0).ratio
    ('97/100', None)
    """

    count: int
    of: int

    @property
    def ratio(self) -> Fraction | None:
        """The exact ratio; ``None`` of nothing."""
        return Fraction(self.count, self.of) if self.of else None

    def __str__(self) -> str:
        return f"{self.count}/{self.of}"


@frozen
class CoverageCounts:
    """The figures of one stratum, of one class, or of a whole plan (完成情况); see the module.

    >>> done = CoverageCounts(
    ...     targets=200, planned=20, covered=18, late=2, overdue=2, beyond=0, repeated=1
    ... )
    >>> done.remaining, str(done.of_plan), str(done.of_targets)
    (2, '18/20', '18/200')
    >>> print(done.wording.en)
    planned 20, inspected 18, of which late 2; remaining 2, of which overdue 2; beyond the plan 0
    """

    targets: int
    planned: int
    covered: int
    late: int
    overdue: int
    beyond: int
    repeated: int

    @property
    def remaining(self) -> int:
        """How many of those planned are not covered."""
        return self.planned - self.covered

    @property
    def of_plan(self) -> Share:
        """Coverage of the plan: covered of planned."""
        return Share(self.covered, self.planned)

    @property
    def of_targets(self) -> Share:
        """How many of all targets were inspected, whether planned or beyond the plan."""
        return Share(self.covered + self.beyond, self.targets)

    @property
    def wording(self) -> Wording:
        """Tell the figures, each with what it is of."""
        return Wording(
            f"计划{self.planned}，已完成{self.covered}，其中逾期完成{self.late}；"
            f"未完成{self.remaining}，其中已逾期{self.overdue}；计划外{self.beyond}",
            f"planned {self.planned}, inspected {self.covered}, of which late {self.late}; "
            f"remaining {self.remaining}, of which overdue {self.overdue}; "
            f"beyond the plan {self.beyond}",
        )


@frozen
class Coverage:
    """What of a plan is done on a day (年度计划完成情况): by stratum, by class, and in total.

    ``unplanned`` counts inspections in strata that the plan does not have, ``left_out`` those of
    another year, or after the day.

    >>> plan = YearPlan(place="3702", year=2026, lines=())
    >>> coverage(plan, (), as_of=date(2026, 6, 30)).total.of_plan.ratio is None
    True
    """

    as_of: date
    strata: tuple[tuple[PlannedInspections, CoverageCounts], ...]
    unplanned: int
    left_out: int

    @property
    def total(self) -> CoverageCounts:
        """The figures of all strata of the plan."""
        return _sum(counts for _, counts in self.strata)

    @property
    def by_class(self) -> Mapping[SupervisionClass, CoverageCounts]:
        """The figures of each class that the plan has, in the order of the classes."""
        return {
            one: _sum(counts for line, counts in self.strata if line.supervision is one)
            for one in SupervisionClass
            if any(line.supervision is one for line, _ in self.strata)
        }


def coverage(plan: YearPlan, done: Iterable[DoneInspection], *, as_of: date) -> Coverage:
    """Work out what of a plan is done by a day, that day included.

    >>> from localstd.roles import MARKET
    >>> tea = PlannedInspections(
    ...     stratum="茶叶", supervision=SupervisionClass.DECLARED, targets=200, planned=3,
    ...     by=MARKET, due=date(2026, 6, 30),
    ... )
    >>> plan = YearPlan(place="3702", year=2026, lines=(tea,))
    >>> told = [("e-1", date(2026, 6, 30)), ("e-2", date(2026, 7, 1)), ("e-1", date(2026, 7, 2))]
    >>> done = [DoneInspection(target=one, stratum="茶叶", on=day) for one, day in told]
    >>> found = coverage(plan, done, as_of=date(2026, 7, 10)).total
    >>> found.covered, found.late, found.remaining, found.overdue, found.repeated
    (2, 1, 1, 1, 1)
    """
    told = tuple(done)
    counted = [one for one in told if one.on.year == plan.year and one.on <= as_of]
    of_stratum: dict[str, list[DoneInspection]] = {line.stratum: [] for line in plan.lines}
    for one in counted:
        of_stratum.setdefault(one.stratum, []).append(one)
    strata = tuple((line, _counts(line, of_stratum[line.stratum], as_of)) for line in plan.lines)
    planned = {line.stratum for line in plan.lines}
    return Coverage(
        as_of=as_of,
        strata=strata,
        unplanned=sum(len(some) for name, some in of_stratum.items() if name not in planned),
        left_out=len(told) - len(counted),
    )


def _counts(line: PlannedInspections, done: list[DoneInspection], as_of: date) -> CoverageCounts:
    first: dict[str, date] = {}
    for one in done:
        first[one.target] = min(one.on, first.get(one.target, one.on))
    days = sorted(first.values())[: line.planned]
    return CoverageCounts(
        targets=line.targets,
        planned=line.planned,
        covered=len(days),
        late=sum(day > line.due for day in days),
        overdue=line.planned - len(days) if as_of > line.due else 0,
        beyond=len(first) - len(days),
        repeated=len(done) - len(first),
    )


def _sum(counts: Iterable[CoverageCounts]) -> CoverageCounts:
    listed = tuple(counts)
    return CoverageCounts(
        targets=sum(one.targets for one in listed),
        planned=sum(one.planned for one in listed),
        covered=sum(one.covered for one in listed),
        late=sum(one.late for one in listed),
        overdue=sum(one.overdue for one in listed),
        beyond=sum(one.beyond for one in listed),
        repeated=sum(one.repeated for one in listed),
    )
