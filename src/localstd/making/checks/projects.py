"""What can be wrong with a project (立项、项目终止): the words of findings, not the rules."""

from localstd.law import Check, Weight
from localstd.wording import Wording

__all__ = [
    "APPLICATION_INCOMPLETE",
    "CHECKS",
    "COMMITTEE_NOT_FREE",
    "FOOD_EXCLUDED",
    "NOT_APPRAISED",
    "NOT_URGENT",
    "OUT_OF_SCOPE",
    "PLAN_INCOMPLETE",
    "TERMINATION_WITHOUT_GROUND",
]

OUT_OF_SCOPE = Check(
    code="LS622",
    name="out-of-scope",
    weight=Weight.BAR,
    title=Wording("不属于地方标准范围", "outside the scope of local standards"),
    message=Wording(
        "{matter}不属于可以制定地方标准的范围",
        "{matter} is not within the scope of local standards",
    ),
    remedy=Wording(
        "按所引条款说明制定理由，或者采用其他标准",
        "give the reasons that the provision cited requires, or use other standards",
    ),
)
FOOD_EXCLUDED = Check(
    code="LS623",
    name="food-excluded",
    weight=Weight.BAR,
    title=Wording("不得制定食品安全地方标准的食品", "food excluded from local standards"),
    message=Wording(
        "{matter}：{food_class}不得制定食品安全地方标准",
        "{matter}: no local food safety standard may be made for {food_class}",
    ),
    remedy=Wording("执行国家标准", "follow the national standard"),
)
APPLICATION_INCOMPLETE = Check(
    code="LS985",
    name="application-incomplete",
    weight=Weight.FAULT,
    title=Wording("立项申请材料不全", "application incomplete"),
    message=Wording(
        "{matter}的立项申请缺{lacking}", "the application of {matter} lacks: {lacking}"
    ),
    remedy=Wording("补齐申请材料", "complete the papers of the application"),
)
NOT_APPRAISED = Check(
    code="LS625",
    name="not-appraised",
    weight=Weight.BAR,
    title=Wording("立项前未论证评估", "not appraised before approval"),
    message=Wording(
        "{matter}立项前须调查需求并论证必要性、可行性",
        "{matter}: needs must be surveyed, and necessity and feasibility appraised, before it"
        " goes on the plan",
    ),
    remedy=Wording("补做需求调查和论证评估", "survey the needs and appraise it"),
)
PLAN_INCOMPLETE = Check(
    code="LS626",
    name="plan-incomplete",
    weight=Weight.FAULT,
    title=Wording("立项计划内容不全", "plan incomplete"),
    message=Wording("{matter}的立项计划缺{lacking}", "the plan of {matter} lacks: {lacking}"),
    remedy=Wording("补全计划内容", "complete the plan"),
)
COMMITTEE_NOT_FREE = Check(
    code="LS980",
    name="committee-not-free",
    weight=Weight.BAR,
    title=Wording("技术委员会在限期改正期间", "the committee is under an order to correct"),
    message=Wording(
        "承担{matter}的技术委员会在限期改正期间，不得承担新的制定、修订任务",
        "the committee for {matter} is under an order to correct, and may take no new tasks",
    ),
    remedy=Wording(
        "改正后再承担，或者交由其他单位承担", "wait until it has corrected, or name another unit"
    ),
)
NOT_URGENT = Check(
    code="LS627",
    name="not-urgent",
    weight=Weight.WARNING,
    title=Wording("急需情形不成立", "urgency not recognised by law"),
    message=Wording(
        "{matter}的急需情形“{reason}”不在法律所列之内",
        "{matter}: “{reason}” is not a reason of urgency that the law names",
    ),
    remedy=Wording("按一般程序办理", "follow the ordinary procedure"),
)
TERMINATION_WITHOUT_GROUND = Check(
    code="LS628",
    name="termination-without-ground",
    weight=Weight.WARNING,  # the article says who may propose it, and why: no more is read of it
    title=Wording("终止项目不在所列情形之内", "project ended for a reason that is not listed"),
    message=Wording(
        "{matter}：所列情形是发布前技术要求存在重大问题或者政策发生重大变化",
        "{matter}: the listed reasons are a major technical problem or change of policy, "
        "before publication",
    ),
    remedy=Wording(
        "写明情形；已发布的，按复审办理",
        "state the ground; once published, a standard is reviewed instead",
    ),
)
CHECKS = (
    OUT_OF_SCOPE,
    FOOD_EXCLUDED,
    APPLICATION_INCOMPLETE,
    NOT_APPRAISED,
    PLAN_INCOMPLETE,
    COMMITTEE_NOT_FREE,
    NOT_URGENT,
    TERMINATION_WITHOUT_GROUND,
)
