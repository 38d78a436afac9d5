"""What can be wrong with a review (复审问题): the words of findings, not the rules.

What rests on a reading warns and is no fault: the assessment hangs on a cycle that holds
"generally", the eighteen months stand in a notice for the standards that it lists, and that
nothing but the conclusion may follow is no sentence of the law.
"""

from localstd.law import Check, Weight
from localstd.wording import Wording

__all__ = [
    "ASSESSED_LATE",
    "CHECKS",
    "NOT_ASSESSED",
    "NOT_AS_CONCLUDED",
    "PART_WITHOUT_OUTCOME",
    "REVIEWED_LATE",
    "REVISED_LATE",
    "REVISION_OVERDUE",
    "TRIGGER_NOT_SHOWN",
]

REVIEWED_LATE = Check(
    code="LS660",
    name="reviewed-late",
    weight=Weight.FAULT,
    title=Wording("复审逾期完成", "reviewed late"),
    message=Wording(
        "按一般不超过{length}的复审周期，{number}自{started}起算，最迟应于{due}复审，"
        "{done}方有结论，逾期{late}天",
        "by a cycle of generally not more than {length} {number} was to be reviewed by {due},"
        " counted from {started}; concluded {done} ({late}-day delay)",
    ),
    remedy=Wording("记录逾期原因", "record why it was late"),
)
ASSESSED_LATE = Check(
    code="LS661",
    name="assessed-late",
    weight=Weight.WARNING,
    title=Wording("复审前评估逾期", "assessed late"),
    message=Wording(
        "{number}应于复审周期届满{length}前评估，即最迟{due}；“{event}”于{done}，逾期{late}天",
        "{number} was to be assessed {length} before the end of its cycle, by {due}; “{event}”"
        " came {done} ({late}-day delay)",
    ),
    remedy=Wording("补充评估和复审建议", "add the assessment and the proposed outcome"),
)
NOT_ASSESSED = Check(
    code="LS662",
    name="not-assessed",
    weight=Weight.WARNING,
    title=Wording("复审前未评估", "not assessed before the review"),
    message=Wording(
        "{number}应于复审周期届满{length}前评估，即最迟{due}；至{as_of}未见评估，逾期{late}天",
        "{number} was to be assessed {length} before its cycle ends, by {due}; not assessed by"
        " {as_of} ({late}-day delay)",
    ),
    remedy=Wording("开展评估，提出复审建议", "assess it, and propose an outcome"),
)
TRIGGER_NOT_SHOWN = Check(
    code="LS663",
    name="trigger-not-shown",
    weight=Weight.WARNING,
    title=Wording("提前复审情形缺少证据", "reason for early review not shown"),
    message=Wording(
        "{number}的提前复审情形没有写明依据的事实",
        "{number}: the facts behind the early review are not stated",
    ),
    remedy=Wording(
        "写明发生变化的规定、标准、技术或者其他情形",
        "name the law, standard or technology that changed, or the other need",
    ),
)
PART_WITHOUT_OUTCOME = Check(
    code="LS664",
    name="part-without-outcome",
    weight=Weight.BAR,
    title=Wording("有部分没有复审结论", "part without an outcome"),
    message=Wording(
        "{number}尚无复审结论的部分：{missing}", "{number}: parts without an outcome: {missing}"
    ),
    remedy=Wording(
        "逐一给出各部分的结论，或者给出其余部分的共同结论",
        "give the outcome of each part, or one for all the others",
    ),
)
NOT_AS_CONCLUDED = Check(
    code="LS665",
    name="not-as-concluded",
    weight=Weight.WARNING,
    title=Wording("后续处理与复审结论不符", "not in line with the review's outcome"),
    message=Wording(
        "{number}：“{event}”不是其复审结论", "{number}: “{event}” is not what its review concluded"
    ),
    remedy=Wording(
        "按复审结论处理，或者重新复审", "do what was concluded, or review the standard again"
    ),
)
REVISED_LATE = Check(
    code="LS666",
    name="revised-late",
    weight=Weight.WARNING,
    title=Wording("修订逾期完成", "revised late"),
    message=Wording(
        "{number}自{started}复审结论为修订，不得超过{length}，即最迟{due}；{done}发布，逾期{late}天",
        "the review of {started} concluded to revise {number}, within {length}, by {due};"
        " published {done} ({late}-day delay)",
    ),
    remedy=Wording("记录逾期原因", "record why it was late"),
)
REVISION_OVERDUE = Check(
    code="LS667",
    name="revision-overdue",
    weight=Weight.WARNING,
    title=Wording("修订逾期未完成", "revision overdue"),
    message=Wording(
        "{number}自{started}复审结论为修订，不得超过{length}，即最迟{due}；至{as_of}未发布，"
        "逾期{late}天",
        "the review of {started} concluded to revise {number}, within {length}, by {due}; not"
        " published by {as_of} ({late}-day delay)",
    ),
    remedy=Wording("抓紧完成修订，或者终止修订项目", "finish the revision, or end its project"),
)

#: What can be wrong with a step of a review: LS660 to LS667.
CHECKS = (
    REVIEWED_LATE,
    ASSESSED_LATE,
    NOT_ASSESSED,
    TRIGGER_NOT_SHOWN,
    PART_WITHOUT_OUTCOME,
    NOT_AS_CONCLUDED,
    REVISED_LATE,
    REVISION_OVERDUE,
)
