"""Classes of supervision (分类监督): what is asked of which standard, and what is inspected.

The opinion of 2015 (seed (八), (十)) asks for classes: mandatory standards are strictly executed,
recommended ones effectively. Which class a standard gets follows from the law of the day, its
track and its use: sl2017 arts 2, 18, 21, 25 to 27, 32, 36 to 38; before 2018 sl1988 and ir1990,
under which local standards could be mandatory, too. A fact that is not told is unknown, and never
makes a standard free.

>>> from datetime import date
>>> from localstd.numbers import StandardNumber
>>> for text in ("GB 18401-2010", "DB33/T 123-2021"):
...     told = SupervisedStandard.of(
...         StandardNumber.parse(text), is_cited=False, is_agreed=False, is_declared=False
...     )
...     for reason in classify_supervision(told, on=date(2024, 5, 6)).reasons:
...         print(reason.wording.en)
mandatory: strictly executed (sl2017 art. 2)
recommended, and used freely (sl2017 art. 2 para. 3)

No provision says how often anything is inspected: a :class:`YearPlan` is data of who makes it, and
:func:`coverage` says what of it is done. Who of those planned is inspected, and by whom, is drawn:
:mod:`localstd.supervision.draw`.
"""

from localstd.supervision.classes.classify import (
    Classification,
    ClassReason,
    classify_supervision,
)
from localstd.supervision.classes.coverage import (
    Coverage,
    CoverageCounts,
    DoneInspection,
    Share,
    coverage,
)
from localstd.supervision.classes.demands import Demand, Demands, demands_of_class
from localstd.supervision.classes.supervision_class import SupervisedStandard, SupervisionClass
from localstd.supervision.classes.year_plan import (
    PlannedInspections,
    YearPlan,
    YearPlanError,
    YearPlanProblem,
)

__all__ = [
    "ClassReason",
    "Classification",
    "Coverage",
    "CoverageCounts",
    "Demand",
    "Demands",
    "DoneInspection",
    "PlannedInspections",
    "Share",
    "SupervisedStandard",
    "SupervisionClass",
    "YearPlan",
    "YearPlanError",
    "YearPlanProblem",
    "classify_supervision",
    "coverage",
    "demands_of_class",
]
