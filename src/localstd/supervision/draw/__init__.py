"""Random inspection (双随机、一公开): draws that anyone can replay, and their publicity."""

from localstd.supervision.draw.batch_table import INSPECTION
from localstd.supervision.draw.checks import INSPECTION_CHECKS
from localstd.supervision.draw.events import RedrawGround
from localstd.supervision.draw.links import closes_plan, found_by_inspection, opens_spot_check
from localstd.supervision.draw.plan_table import INSPECTION_PLAN

__all__ = [
    "INSPECTION",
    "INSPECTION_CHECKS",
    "INSPECTION_PLAN",
    "RedrawGround",
    "closes_plan",
    "found_by_inspection",
    "opens_spot_check",
]
