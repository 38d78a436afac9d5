"""What may be found in promotion and evaluation (推广与评价检查)."""

from localstd.law import Check, Weight
from localstd.wording import Wording

__all__ = ["CHECKS", "METHOD_NOT_STATED", "NOTHING_DONE", "NOT_PUBLICISED", "NOT_REPORTED"]

NOTHING_DONE = Check(
    code="LS860",
    name="nothing-done",
    weight=Weight.WARNING,  # a policy, and a reading of it
    title=Wording("未采取推广措施", "no measure to promote it"),
    message=Wording(
        "{matter}的实施推广没有任何措施即告结束",
        "the promotion of {matter} ended without any measure",
    ),
    remedy=Wording(
        "采取培训、宣传、准入条件等措施，或者写明不再推广的理由",
        "train, publicise or set access conditions; or drop it with the reason",
    ),
)
NOT_PUBLICISED = Check(
    code="LS861",
    name="not-publicised",
    weight=Weight.FAULT,
    title=Wording("未加强宣传", "publicity lacking"),
    message=Wording("{matter}没有宣传即结束推广", "{matter} was not publicised"),
    remedy=Wording("补充宣传并记录", "publicise it, and record that"),
)
NOT_REPORTED = Check(
    code="LS862",
    name="implementation-not-reported",
    weight=Weight.FAULT,
    title=Wording("未反馈实施情况", "implementation not reported"),
    message=Wording(
        "{matter}的实施情况没有向同级标准化行政主管部门反馈",
        "the implementation of {matter} was not reported to the standardization department",
    ),
    remedy=Wording(
        "向同级标准化行政主管部门反馈",
        "report it to the standardization department of the same level",
    ),
)
METHOD_NOT_STATED = Check(
    code="LS863",
    name="method-not-stated",
    weight=Weight.WARNING,  # no text asks for it
    title=Wording("评价方案不完整", "evaluation without a stated method"),
    message=Wording(
        "{matter}的实施效果评价没有写明：{lacking}",
        "the evaluation of {matter} does not state its {lacking}",
    ),
    remedy=Wording(
        "写明评价方法、指标、期间和数据来源，使他人能够复核",
        "state method, indicators, period and data, so that others can evaluate it again",
    ),
)

#: What promotion and evaluation may report: LS860 to LS863.
CHECKS = (NOTHING_DONE, NOT_PUBLICISED, NOT_REPORTED, METHOD_NOT_STATED)
