"""The plan of a place for a year (年度抽查计划): of which class how many, by whom, by when.

No provision says how often a class is inspected: every number here is data of who makes the plan.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from localstd._attrs import error, field, frozen
from localstd.errors import LocalstdError
from localstd.legible import shown
from localstd.places import read_code
from localstd.procedure import Role
from localstd.supervision.classes.supervision_class import SupervisionClass
from localstd.wording import Wording

__all__ = ["PlannedInspections", "YearPlan", "YearPlanError", "YearPlanProblem"]


@frozen
class PlannedInspections:
    """One line of a plan (计划项目): of one stratum (层), how many of its targets are inspected.

    ``targets`` is how many there are, ``planned`` how many of them are to be inspected by ``due``,
    the last day in time. ``by`` is whose department inspects.

    >>> from localstd.roles import MARKET
    >>> tea = PlannedInspections(
    ...     stratum="茶叶", supervision=SupervisionClass.DECLARED, targets=200, planned=20,
    ...     by=MARKET, due=date(2026, 6, 30),
    ... )
    >>> tea.planned
    20
    """

    stratum: str
    supervision: SupervisionClass
    targets: int
    planned: int
    by: Role
    due: date


@frozen
class YearPlanProblem:
    """One thing that cannot be in a plan: of which line (from 1), which field, and what to give.

    >>> twice = Wording("请合并", "put them together")
    >>> YearPlanProblem(line=2, field="stratum", value="tea", accepts=twice).wording.en
    "line 2, stratum 'tea': put them together"
    """

    line: int
    field: str
    value: str
    accepts: Wording

    @property
    def wording(self) -> Wording:
        """Name the line, the field and its value, and say what to do."""
        value = shown(self.value)
        return Wording(
            f"第{self.line}项，{self.field}“{value}”：{self.accepts.zh}",
            f"line {self.line}, {self.field} '{value}': {self.accepts.en}",
        )


@error
class YearPlanError(LocalstdError):
    """A plan cannot be: a stratum stands twice, or a number or a day is wrong; all is said.

    >>> from localstd.roles import MARKET
    >>> tea = PlannedInspections(
    ...     stratum="茶叶", supervision=SupervisionClass.DECLARED, targets=3, planned=4, by=MARKET,
    ...     due=date(2027, 1, 1),
    ... )
    >>> try:
    ...     YearPlan(place="3702", year=2026, lines=(tea,))
    ... except YearPlanError as refusal:
    ...     print(refusal.wording.en)
    line 1, planned '4': give 0 to 3, of as many targets as there are; \
line 1, due '2027-01-01': give a day of 2026
    """

    problems: tuple[YearPlanProblem, ...]

    @property
    def wording(self) -> Wording:
        """Tell each problem."""
        return Wording.joined((one.wording for one in self.problems), by="semicolon")


@frozen
class YearPlan:
    """What a place inspects in a year (年度抽查计划), stratum by stratum; each stratum stands once.

    Raises:
        YearPlanError: if a stratum stands twice, more is planned than there are targets, a number
            is below 0, or a day lies in another year.

    >>> YearPlan(place="370200", year=2026, lines=()).place
    '3702'
    """

    place: str | None = field(converter=read_code)
    year: int
    lines: tuple[PlannedInspections, ...]

    def __attrs_post_init__(self) -> None:
        problems = tuple(_problems(self))
        if problems:
            raise YearPlanError(problems=problems)


def _problems(plan: YearPlan) -> Iterator[YearPlanProblem]:
    times = Counter(one.stratum for one in plan.lines)
    for number, line in enumerate(plan.lines, 1):
        for name, accepts in _faults(plan, line, times[line.stratum]):
            value = str(getattr(line, name))
            yield YearPlanProblem(line=number, field=name, value=value, accepts=accepts)


def _faults(plan: YearPlan, line: PlannedInspections, times: int) -> Iterator[tuple[str, Wording]]:
    if times > 1:
        yield "stratum", Wording("重复；请合并", "it is there twice; put the lines together")
    if line.targets < 0:
        yield "targets", Wording("请填写0以上的整数", "give a whole number, 0 or more")
    elif not 0 <= line.planned <= line.targets:
        yield (
            "planned",
            Wording(
                f"请填写0至{line.targets}，不超过检查对象总数",
                f"give 0 to {line.targets}, of as many targets as there are",
            ),
        )
    if line.due.year != plan.year:
        yield "due", Wording(f"请填写{plan.year}年内的日期", f"give a day of {plan.year}")
