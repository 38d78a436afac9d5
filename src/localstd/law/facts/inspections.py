"""Facts of random inspection (双随机、一公开): the yearly plan, the draw of a batch, its results.

The rules that take them are those of drs2019.
"""

from localstd._attrs import frozen
from localstd.calendar import PartialDate

__all__ = [
    "InspectionPlanFacts",
    "InspectionRatioFacts",
    "InspectionResultsFacts",
    "RandomDrawFacts",
]


@frozen
class InspectionPlanFacts:
    """What is known of a yearly plan of inspections (年度抽查工作计划).

    ``is_by_list``: it has what stands on the list of the province (省级抽查事项清单) alone.
    ``is_reported``: it was reported to the superior department as it now stands.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> reported = china_law().on(date(2024, 5, 6)).rule("inspection.reported")
    >>> reported.judge(InspectionPlanFacts(is_reported=False)).outcome.value
    'broken'
    """

    is_by_list: bool | None = None
    is_reported: bool | None = None


@frozen
class InspectionRatioFacts:
    """How many targets of a batch are to be drawn (抽查比例), and how many may be.

    ``is_ordinary``: the item is an ordinary one (一般检查事项). ``drawn`` and ``allowed`` are
    numbers of targets. No text that was read has a figure: ``allowed`` is what the list sets.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> ratio = china_law().on(date(2024, 5, 6)).rule("inspection.ratio")
    >>> ratio.judge(InspectionRatioFacts(is_ordinary=True, drawn=50)).missing
    ('allowed',)
    """

    is_ordinary: bool | None = None
    drawn: int | None = None
    allowed: int | None = None


@frozen
class RandomDrawFacts:
    """When a list was fixed, the values that decide were known, and the draw was made (随机抽取).

    ``fixed`` is the day on which the list was fixed and its hash published, ``first_known`` and
    ``last_known`` are those on which the first and the last of the values are published.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> later = china_law().on(date(2024, 5, 6)).rule("inspection.seed-later")
    >>> facts = RandomDrawFacts(fixed=PartialDate(2024, 5, 6), first_known=PartialDate(2024, 5, 7))
    >>> later.judge(facts).outcome.value
    'kept'
    """

    fixed: PartialDate | None = None
    first_known: PartialDate | None = None
    last_known: PartialDate | None = None
    drawn: PartialDate | None = None


@frozen
class InspectionResultsFacts:
    """How many were inspected, and the results of how many are public (一公开).

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> results = china_law().on(date(2024, 5, 6)).rule("inspection.results")
    >>> results.judge(InspectionResultsFacts(inspected=50, published=49)).outcome.value
    'broken'
    """

    inspected: int | None = None
    published: int | None = None
