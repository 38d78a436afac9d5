"""市场监管总局关于全面推进“双随机、一公开”监管工作的通知（2019）: since February 2019.

Sources: an abstract was read, which tells of the yearly plan; the text itself, its number and
the days of publicity were not checked. The day in February is not known.

Nothing to compute: that batches are drawn one by one, since a matter of the procedure
``inspection`` is one batch. The abstract has no figure for the ratio, and no day for the report.
"""

from localstd.law.judging.inspections import (
    draws_after_the_seed,
    fixes_the_list_before_the_seed,
    is_by_the_list,
    is_reported,
    keeps_the_ratio,
    publishes_every_result,
)
from localstd.law.limit import Direction, Limit
from localstd.law.provision import Provisions
from localstd.law.rule import Judge, Rule
from localstd.law.track import Track

__all__ = ["LIMITS", "RULES"]

_EVERY_TRACK = frozenset(Track)


def by_list(provisions: Provisions) -> Rule:
    """A yearly plan is set by the list of the province (年度计划).

    “年度抽查工作计划”

    That it is drawn up from the province's list is the table's account of the abstract.
    """
    return _of_plans(provisions, "list", is_by_the_list)


def reported(provisions: Provisions) -> Rule:
    """A yearly plan is reported to the superior department (年度计划).

    “年度抽查工作计划”

    By when is not said.
    """
    return _of_plans(provisions, "reported", is_reported)


def ratio(provisions: Provisions) -> Rule:
    """The ratio of ordinary items is strictly limited (年度计划).

    “年度抽查工作计划”

    To which figure is not said: the rule takes the number that the list of the place allows, and
    answers *unknown* where none is told.
    """
    return _of_plans(provisions, "ratio", keeps_the_ratio)


def seed_later(provisions: Provisions) -> Rule:
    """Targets and inspectors are drawn at random: no value was known when the list was fixed.

    “抽查”

    The title says 双随机 (both at random) of it. That what was known before cannot be random is
    what the word means; that a value of the same day counts as known is a reading.
    """
    return _of_plans(provisions, "seed-later", fixes_the_list_before_the_seed)


def drawn_later(provisions: Provisions) -> Rule:
    """A draw is made of values that are published: none of them lies ahead.

    “抽查”

    As above: what is drawn before its value is known was not drawn of it.
    """
    return _of_plans(provisions, "drawn-later", draws_after_the_seed)


def publicity(provisions: Provisions) -> Limit:
    """Results are made public within 20 working days of the inspection (结果公示, not checked).

    “20个工作日内公示”

    The reading: of a batch, the day of the inspection is that on which all its targets were done.
    """
    return Limit.under(
        provisions["drs2019-publicity"],
        name="inspection.publicity",
        direction=Direction.AT_MOST,
        starts="inspection",
        tracks=_EVERY_TRACK,
    )


def results(provisions: Provisions) -> Rule:
    """Every result is made public (结果公示, text not checked).

    “20个工作日内公示”

    The reading: of every target that was inspected, whatever was found.
    """
    return Rule.under(
        provisions["drs2019-publicity"],
        name="inspection.results",
        judge=publishes_every_result,
        tracks=_EVERY_TRACK,
    )


def _of_plans(provisions: Provisions, name: str, judge: Judge) -> Rule:
    """Make a rule of what the abstract tells of plans and draws."""
    return Rule.under(
        provisions["drs2019-plan"], name=f"inspection.{name}", judge=judge, tracks=_EVERY_TRACK
    )


LIMITS = (publicity,)
RULES = (by_list, reported, ratio, seed_later, drawn_later, results)
