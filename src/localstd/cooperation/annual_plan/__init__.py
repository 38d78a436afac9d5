"""The annual plan of a place (年度立项计划): what is to be made, who proposed it, how it goes.

:data:`ANNUAL_PLAN` is the file of one plan: proposals are called for, departments apply, items are
appraised and planned, moved with a reason, completed (sl2017 art 15; ls2020 arts 8 to 11 and 19,
texts not checked; measure 3 of the opinion of 2015). Each item is a duty of its own, by the day
that the plan sets. :func:`progress` reads it beside the files of what is being made.

>>> [duty.each for duty in ANNUAL_PLAN.duties]
['item']
"""

from localstd.cooperation.annual_plan.checks import PLAN_CHECKS
from localstd.cooperation.annual_plan.items import ItemState, PlanItem, ToldReason, plan_items
from localstd.cooperation.annual_plan.progress import ItemProgress, PlanProgress, progress
from localstd.cooperation.annual_plan.table import ANNUAL_PLAN

__all__ = [
    "ANNUAL_PLAN",
    "PLAN_CHECKS",
    "ItemProgress",
    "ItemState",
    "PlanItem",
    "PlanProgress",
    "ToldReason",
    "plan_items",
    "progress",
]
