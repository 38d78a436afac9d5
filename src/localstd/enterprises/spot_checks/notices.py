"""Who must be told in a spot check (通知), and what it alone may find (检查)."""

from localstd.law import Check, Weight
from localstd.procedure import NoticeType
from localstd.roles import ENTERPRISE, PUBLIC
from localstd.wording import Wording

__all__ = [
    "ABOLITION",
    "NOT_DECLARED",
    "ORDER",
    "REVOCATION",
    "SHOWN",
    "SPOT_CHECK_CHECKS",
    "WARNING",
]

NOT_DECLARED = Check(
    code="LS780",
    name="not-declared",
    weight=Weight.FAULT,
    title=Wording("逾期未公开执行的标准", "standards executed not made public in time"),
    message=Wording(
        "{matter}最迟应于{due}公开其执行的标准，至{as_of}仍未公开，逾期{late}天",
        "{matter} was to make public the standards that it executes by {due}, and has not by"
        " {as_of} ({late}-day delay)",
    ),
    remedy=Wording(
        "公开所执行标准的编号和名称；执行企业标准的，还应公开功能指标和产品的性能指标",
        "make number and name of each standard public, and of its own the functional and "
        "performance indicators",
    ),
)
#: What spot checks alone may report, by code.
SPOT_CHECK_CHECKS = (NOT_DECLARED,)

ORDER = NoticeType(
    name="order",
    wording=Wording("{on}，{matter}：{event}，期限至{due}", "{on}: {matter}: {event}, by {due}"),
    to=(ENTERPRISE,),
)
WARNING = NoticeType(
    name="warning",
    wording=Wording("{on}，{matter}：{event}", "{on}: {matter}: {event}"),
    to=(ENTERPRISE,),
)
SHOWN = NoticeType(
    name="shown",
    wording=Wording(
        "{matter}逾期未公开其执行的标准，{on}公示",
        "{matter} did not make public the standards that it executes; announced on {on}",
    ),
    to=(ENTERPRISE, PUBLIC),
)
ABOLITION = NoticeType(
    name="abolition",
    wording=Wording(
        "{matter}的企业标准自{on}起废止", "the standard of {matter} is abolished from {on}"
    ),
    to=(ENTERPRISE, PUBLIC),
)
REVOCATION = NoticeType(
    name="revocation",
    wording=Wording(
        "{on}：{matter}的企业标准编号被撤销",
        "{on}: the number of the standard of {matter} is revoked",
    ),
    to=(ENTERPRISE, PUBLIC),
)
