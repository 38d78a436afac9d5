"""The many ways in which logs call their columns (台账列名), Chinese and English.

Left out on purpose, because they say something else or leave it open: 办结日期 (of whatever came
last), 登记日期 (of the row), 答复日期 (of which answer, it does not say), 诉求内容 and 处理结果, in
which persons are told of.
"""

from collections.abc import Mapping
from types import MappingProxyType

from localstd.audit.logs import LogField as F
from localstd.audit.logs import LogKind
from localstd.registers.vocabulary import Vocabulary

__all__ = ["LOGS", "LOG_HEADINGS"]

_COMPLAINTS: Mapping[F, str] = {
    F.NUMBER: """
    事项编号 编号 登记编号 受理编号 投诉举报编号 投诉编号 举报编号 工单编号 工单号 受理单号
    登记单编号 案件编号
    matter_number matter number case_number case_no complaint_number complaint_no report_number
    report_no ticket_number ticket_no ticket matter_id id no
    """,
    F.KIND: """
    类型 投诉举报类型 诉求类型 类别 事项类型 业务类型 信息类型 登记类型 性质
    kind type submission_type complaint_or_report category
    """,
    F.RECEIVED: """
    收到日期 收到时间 接收日期 接收时间 收件日期 收件时间 接件日期 登记接收时间 来件日期
    收到投诉举报日期 接诉日期 接诉时间 来电日期 来电时间
    received received_date date_received receipt_date received_on
    """,
    F.COMPLETED: """
    材料补齐日期 补齐材料日期 补正日期 补正材料日期 材料补正日期 补正完成日期 补齐日期 材料齐全日期
    materials_completed completed completed_date materials_complete
    """,
    F.ACCEPTED: """
    受理日期 受理时间 决定受理日期 受理决定日期 作出受理决定日期
    accepted accepted_date date_accepted acceptance_date
    """,
    F.REFUSED: """
    不予受理日期 不予受理时间 不受理日期 决定不予受理日期 不予受理决定日期
    refused refused_date date_refused refusal_date rejected rejected_date
    """,
    F.GROUND: """
    不予受理理由 不予受理原因 不予受理情形 不受理理由 不受理原因
    refusal_ground ground_of_refusal ground refusal_reason reason_of_refusal
    """,
    F.TOLD: """
    告知受理决定日期 告知是否受理日期 受理告知日期 告知受理日期 受理决定告知日期 告知投诉人日期
    告知投诉人时间 是否受理告知日期 告知日期
    decision_told told told_date date_told acceptance_told notified notified_date
    """,
    F.MEDIATION_BEGUN: """
    组织调解日期 调解开始日期 调解日期 开始调解日期 首次调解日期
    mediation_begun mediation_started mediation_date mediation_start
    """,
    F.TESTING_BEGUN: """
    检验检测开始日期 检测开始日期 检验开始日期 鉴定开始日期 委托检验日期 委托检测日期 委托鉴定日期
    检验起始日期
    testing_begun testing_started testing_start test_start
    """,
    F.TESTING_ENDED: """
    检验检测结束日期 检测结束日期 检验结束日期 鉴定结束日期 检验报告日期 检测报告日期 检验终止日期
    testing_ended testing_end test_end
    """,
    F.SETTLED: """
    达成调解协议日期 调解成功日期 达成协议日期 达成一致日期 和解日期 调解协议日期
    settled settled_date settlement_date agreement_date
    """,
    F.MEDIATION_ENDED: """
    终止调解日期 调解终止日期 决定终止调解日期 调解终止决定日期
    mediation_ended mediation_end mediation_terminated
    """,
    F.ENDING_TOLD: """
    告知终止调解日期 终止调解告知日期 调解终止告知日期
    ending_told end_of_mediation_told mediation_end_told
    """,
    F.WITHDRAWN: """
    撤回日期 撤回投诉日期 撤诉日期 撤销投诉日期
    withdrawn withdrawn_date withdrawal_date
    """,
    F.CLUE_FOUND: """
    发现线索日期 发现违法线索日期 线索发现日期
    clue_found clue_date clue
    """,
    F.EXTENDED: """
    延长核查日期 核查延长日期 批准延长日期 延期审批日期 批准延长核查日期
    verification_extended extended extended_date extension_date
    """,
    F.VERIFIED: """
    核查日期 核查完成日期 核查完毕日期 核查结束日期 核实日期
    verified verified_date verification_date
    """,
    F.DECIDED: """
    是否立案决定日期 立案决定日期 决定是否立案日期 立案日期 立案或不予立案日期 立案审批日期
    decided decided_date decision_date case_decided
    """,
    F.CASE_OPENED: """
    是否立案 立案情况 立案 立案结果
    case_opened is_case_opened
    """,
    F.REPORTER_TOLD: """
    告知立案决定日期 告知举报人日期 告知举报人时间 举报告知日期 告知是否立案日期 反馈举报人日期
    reporter_told reporter_notified reporter_told_date case_decision_told
    """,
    F.NAMED: """
    是否实名 实名匿名 实名或匿名 实名 署名情况 实名情况
    by_name named is_named
    """,
    F.OPERATOR: """
    被投诉举报人 被投诉人 被举报人 被投诉单位 被举报单位 被投诉人名称 被举报人名称 经营者 经营者名称
    商家名称 被诉单位 涉诉主体 主体名称
    operator respondent operator_name business
    """,
    F.PLACE: """
    行政区划代码 行政区划 区划代码 办理单位区划代码
    place place_code division_code region_code
    """,
}
_INSPECTIONS: Mapping[F, str] = {
    F.NUMBER: """
    抽查批次 抽查批次编号 批次 批次号 批次编号 检查批次 抽查编号 任务编号 抽查任务编号 检查编号 编号
    batch batch_number batch_no batch_id inspection_number number task_number
    """,
    F.PLACE: _COMPLAINTS[F.PLACE],
    F.LISTED: """
    名单公开日期 名单公布日期 名单固定日期 名单发布日期 检查对象名单公开日期 名录公开日期
    名录库公开日期
    list_published list_published_date listed list_date list_fixed
    """,
    F.LIST_HASH: """
    名单哈希 名单哈希值 名单散列值 名单摘要值 哈希值 名单校验值
    list_hash hash list_sha256 sha256
    """,
    F.SEED_SOURCE: """
    随机数值来源 随机数来源 种子来源 随机种子来源 随机源
    seed_source seed random_source seed_from
    """,
    F.SEED_DAY: """
    随机数值公布日期 随机数公布日期 种子公布日期 随机种子公布日期 随机源公布日期
    seed_day seed_date seed_published seed_published_date
    """,
    F.DRAWN: """
    抽取日期 抽取时间 随机抽取日期 抽签日期 摇号日期 抽查日期
    drawn drawn_date draw_date date_drawn
    """,
    F.TARGET: """
    检查对象 检查对象名称 被检查对象 被检查单位 被抽查单位 市场主体名称 企业名称 主体名称
    target target_name inspected_party enterprise
    """,
    F.INSPECTORS: """
    执法检查人员数 检查人员数 检查人员人数 执法人员数 检查人数
    inspectors inspectors_count number_of_inspectors inspector_count
    """,
    F.INSPECTED: """
    检查日期 检查时间 检查完毕日期 检查完成日期 实施检查日期 现场检查日期
    inspected inspected_date inspection_date date_inspected
    """,
    F.RESULT: """
    检查结果 抽查结果 抽查检查结果 检查结论
    result results inspection_result outcome
    """,
    F.PUBLISHED: """
    结果公示日期 公示日期 结果公示时间 抽查结果公示日期 检查结果公示日期 公示时间 结果公开日期
    results_published published published_date result_published publication_date
    """,
    F.REDRAWN: """
    重新抽取日期 重抽日期 重新抽签日期 重新抽取时间 作废日期
    redrawn redrawn_date redraw_date
    """,
    F.REDRAW_REASON: """
    重新抽取原因 重抽原因 重新抽取理由 重抽理由 作废原因
    redraw_reason reason_of_redraw redrawn_reason
    """,
}

#: The headings that are known of each field, by the kind of log, those tried first in front.
LOG_HEADINGS: Mapping[LogKind, Mapping[F, str]] = MappingProxyType(
    {
        LogKind.COMPLAINTS: MappingProxyType(_COMPLAINTS),
        LogKind.INSPECTIONS: MappingProxyType(_INSPECTIONS),
    }
)
#: How logs are read: one without numbers and without the day from which all runs says nothing.
LOGS: Mapping[LogKind, Vocabulary[F]] = {
    LogKind.COMPLAINTS: Vocabulary(headings=_COMPLAINTS, needed=(F.NUMBER, F.RECEIVED)),
    LogKind.INSPECTIONS: Vocabulary(headings=_INSPECTIONS, needed=(F.NUMBER, F.DRAWN)),
}
