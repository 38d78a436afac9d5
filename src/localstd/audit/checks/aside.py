"""Rows of the sheet that are no standards (非标准行): told of, neither judged nor counted."""

from localstd.audit.row import SetAside
from localstd.law import Check, Finding, Weight, Where
from localstd.wording import Wording

__all__ = ["CHECKS", "set_aside"]

ROW_SET_ASIDE = Check(
    code="LS121",
    name="row-set-aside",
    weight=Weight.NOTE,
    title=Wording("不是标准的行", "row that is no standard"),
    message=Wording(
        "“{value}”是{reason}，不作标准审查，不计入行数",
        "“{value}” is {reason}: not judged as a standard, and not counted",
    ),
    remedy=Wording(
        "无须处理；确是标准的，补填标准编号",
        "nothing to do; if it is a standard, enter its number",
    ),
)
CHECKS = (ROW_SET_ASIDE,)


def set_aside(row: int, aside: SetAside) -> Finding:
    """Tell of a row that was set aside, and why.

    >>> from localstd.audit.row import Aside
    >>> print(set_aside(12, SetAside(Aside.TOTAL, "合计")).message.en)
    “合计” is a line of totals: not judged as a standard, and not counted
    """
    return Finding(
        check=ROW_SET_ASIDE,
        facts={"value": aside.text, "kind": aside.reason.value, "reason": aside.reason.wording},
        where=Where(row=row, value=aside.text),
    )
