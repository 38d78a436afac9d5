"""What may be found of the power of a city (制定权检查项); who has none is barred by LS621."""

from localstd.law import Check, Weight
from localstd.wording import Wording

__all__ = ["CITY_POWER_CHECKS", "NEED_NOT_STATED"]

NEED_NOT_STATED = Check(
    code="LS950",
    name="need-not-stated",
    weight=Weight.WARNING,
    title=Wording("未说明特殊需要", "special needs not stated"),
    message=Wording(
        "{matter}：“{event}”没有说明本行政区域的特殊需要",
        "{matter}: “{event}” does not state the special needs of its area",
    ),
    remedy=Wording("补充说明本行政区域的特殊需要", "state the special needs of its area"),
)

#: What the door alone may report, by code.
CITY_POWER_CHECKS = (NEED_NOT_STATED,)
