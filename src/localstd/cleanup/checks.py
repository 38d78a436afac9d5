"""What a clean-up may find (清理检查): the wrong form, late and unfit conclusions."""

from localstd.law import Check, Weight
from localstd.wording import Wording

__all__ = ["CHECKS"]

MANDATORY_FORM = Check(
    code="LS311",
    name="mandatory-form",
    weight=Weight.FAULT,
    title=Wording("普通渠道的强制性编号", "mandatory number on the ordinary track"),
    message=Wording(
        "{number}是强制性编号，而自2018年1月1日起普通渠道的地方标准为推荐性标准",
        "{number} is mandatory in form, but since 2018-01-01 ordinary local standards are not",
    ),
    remedy=Wording(
        "转为推荐性（编号加/T）、整合或废止；法律、行政法规或国务院决定保留的，在管理渠道一栏注明",
        "convert it (/T), merge it or abolish it; if a law, a regulation or a decision of the "
        "State Council keeps it, say so in the column for the track",
    ),
)
KEPT_FIELD = Check(
    code="LS312",
    name="kept-field",
    weight=Weight.NOTE,
    title=Wording("属保留强制性地方标准的领域", "field that keeps mandatory local standards"),
    message=Wording(
        "按{evidence}，{number}属{kept}领域，该领域保留强制性地方标准",
        "by its {evidence}, {number} is of {kept}, where mandatory local standards are kept",
    ),
    remedy=Wording(
        "无须处理；识别有误的，在管理渠道一栏注明",
        "no action needed; if this is wrong, state the track",
    ),
)
CONCLUDED_LATE = Check(
    code="LS670",
    name="concluded-late",
    weight=Weight.FAULT,
    title=Wording("整合精简结论逾期", "clean-up conclusion late"),
    message=Wording(
        "{number}最迟应于{due}提出整合精简结论，{concluded}才提出",
        "the conclusion on {number} was due by {due}, and came {concluded}",
    ),
    remedy=Wording("记录逾期原因", "record why it was late"),
)
NOT_CONCLUDED = Check(
    code="LS671",
    name="not-concluded",
    weight=Weight.FAULT,
    title=Wording("逾期未提出整合精简结论", "clean-up conclusion overdue"),
    message=Wording(
        "{number}最迟应于{due}提出整合精简结论，至{as_of}仍未提出，逾期{late}天",
        "the conclusion on {number} was due by {due}, and is missing by {as_of} ({late}-day delay)",
    ),
    remedy=Wording(
        "评估后提出结论：废止、转化、整合修订或者继续有效",
        "assess it, and conclude to abolish, convert, integrate or continue",
    ),
)
NOT_IN_SCOPE = Check(
    code="LS672",
    name="not-in-scope",
    weight=Weight.WARNING,  # the plan says what is looked at; it forbids nothing
    title=Wording("不属于清理范围", "not in the scope of the clean-up"),
    message=Wording(
        "{number}不是现行强制性地方标准，不属于清理范围",
        "{number} is not a mandatory local standard in force, and so outside the clean-up",
    ),
    remedy=Wording(
        "从清单中删除，或者更正编号、状态",
        "remove it from the list, or correct its number or status",
    ),
)
CONCLUSION_UNFIT = Check(
    code="LS673",
    name="conclusion-unfit",
    weight=Weight.WARNING,
    title=Wording("结论与评估不符", "conclusion contradicts the assessment"),
    message=Wording(
        "{number}的结论“{conclusion}”与评估情况不符",
        "{number}: the conclusion that it {conclusion} does not follow from the assessment",
    ),
    remedy=Wording("核对评估情况和结论", "check the assessment and the conclusion"),
)
OUTCOME_UNFIT = Check(
    code="LS678",
    name="outcome-unfit",
    weight=Weight.WARNING,
    title=Wording("结论与排查情形不符", "outcome contradicts ground and assessment"),
    message=Wording(
        "{number}的结论“{conclusion}”与排查情形或者评估情况不符（其依据仅见于一个省份的公告）",
        "{number}: that it {conclusion} does not follow from its ground and the assessment (what "
        "does is known from one province's announcement alone)",
    ),
    remedy=Wording("核对排查情形、评估情况和结论", "check ground, assessment and conclusion"),
)
CONTINUES_UNKEPT = Check(
    code="LS674",
    name="continues-unkept",
    weight=Weight.WARNING,
    title=Wording("非保留领域继续强制", "continues as mandatory outside the kept fields"),
    message=Wording(
        "{number}属“{field}”，不在保留强制性地方标准的领域，而结论为继续有效（法律法规另有规定的除外）",
        "{number} is of the field “{field}”, which keeps no mandatory local standards, and is "
        "to continue (unless other law keeps it)",
    ),
    remedy=Wording(
        "写明另有规定的法律法规，或者改为转化为推荐性标准、整合修订为强制性国家标准、废止",
        "name the law that keeps it; or convert it, have it go into a mandatory national "
        "standard, or abolish it",
    ),
)
NUMBER_NOT_KEPT = Check(
    code="LS675",
    name="number-not-kept",
    weight=Weight.WARNING,
    title=Wording("转化后编号不符", "wrong number after conversion"),
    message=Wording(
        "转化后的编号应为{due}（加/T，顺序号、年代号不变），公告为{after}",
        "after conversion the number is {due} (with /T, serial and year kept), not {after}",
    ),
    remedy=Wording("更正编号为{due}", "correct the number to {due}"),
)
FORCE_ENDS_OTHERWISE = Check(
    code="LS676",
    name="force-ends-otherwise",
    weight=Weight.WARNING,  # one province's announcement says so; another's may set another day
    title=Wording("效力终止日期不符", "wrong end of force"),
    message=Wording(
        "{number}的结论自{announced}公告之日起生效，登记的终止日期却是{ended}"
        "（其依据仅见于一个省份的公告）",
        "{number}: the conclusion takes effect on its announcement, {announced}, not on {ended} "
        "(as one province's announcement says)",
    ),
    remedy=Wording(
        "公告另定日期的从其规定；否则以公告之日为准",
        "follow the day that the announcement sets, or else its date",
    ),
)
NO_NEW_TEXT = Check(
    code="LS677",
    name="no-new-text",
    weight=Weight.WARNING,
    title=Wording("逾期未形成新的标准文本", "new text overdue"),
    message=Wording(
        "{number}最迟应于{due}形成新的标准文本，至{as_of}仍未完成，逾期{late}天",
        "{number}: the new text was due by {due}, and is missing by {as_of} ({late}-day delay)",
    ),
    remedy=Wording("修改有关条款并报批", "revise the articles, and submit them for approval"),
)
#: Everything that the clean-ups may report, by code.
CHECKS = (
    MANDATORY_FORM,
    KEPT_FIELD,
    CONCLUDED_LATE,
    NOT_CONCLUDED,
    NOT_IN_SCOPE,
    CONCLUSION_UNFIT,
    CONTINUES_UNKEPT,
    NUMBER_NOT_KEPT,
    FORCE_ENDS_OTHERWISE,
    NO_NEW_TEXT,
    OUTCOME_UNFIT,
)
