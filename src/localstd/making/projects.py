"""What is asked of a project (立项): need, scope, plan, urgency, and its end before publication.

No step is left out for an urgent project (sl2017 art 14): it is taken on first and finished in
time, and everything else is asked of it as of any other.
"""

from localstd.calendar import PartialDate
from localstd.law import (
    AppraisalFacts,
    Check,
    ExcludedFoodFacts,
    PlanFacts,
    ScopeFacts,
    TerminationFacts,
    UrgencyFacts,
    Weight,
)
from localstd.procedure import Condition, Situation
from localstd.steps.picking import flag, has_happened, text
from localstd.steps.powers import POWER
from localstd.wording import Wording

__all__ = ["CHECKS", "PROJECT", "TERMINATION"]

OUT_OF_SCOPE = Check(
    code="LS622",
    name="out-of-scope",
    weight=Weight.BAR,
    title=Wording("不属于地方标准范围", "outside the scope of local standards"),
    message=Wording(
        "{matter}不属于可以制定地方标准的范围",
        "{matter} is not within what local standards may be made for",
    ),
    remedy=Wording(
        "说明特殊技术要求，或者采用其他标准", "show what is special, or use other standards"
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
NOT_APPRAISED = Check(
    code="LS625",
    name="not-appraised",
    weight=Weight.BAR,
    title=Wording("立项前未论证评估", "not appraised before approval"),
    message=Wording(
        "{matter}立项前须调查需求并论证必要性、可行性",
        "{matter}: needs are surveyed, and need and feasibility appraised, first",
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
NOT_URGENT = Check(
    code="LS627",
    name="not-urgent",
    weight=Weight.WARNING,
    title=Wording("急需情形不成立", "no urgency that the law knows"),
    message=Wording(
        "{matter}的急需情形“{reason}”不在法律所列之内",
        "{matter}: “{reason}” is not a reason of urgency that the law names",
    ),
    remedy=Wording("按一般程序办理", "take the ordinary way"),
)
TERMINATION_WITHOUT_GROUND = Check(
    code="LS628",
    name="termination-without-ground",
    weight=Weight.WARNING,  # the article says who may propose it, and why: no more is read of it
    title=Wording("终止项目不在所列情形之内", "project ended for another reason"),
    message=Wording(
        "{matter}：所列情形是发布前技术要求存在重大问题或者政策发生重大变化",
        "{matter}: the listed reasons are a major technical problem or change of policy, "
        "before publication",
    ),
    remedy=Wording(
        "写明情形；已发布的，按复审办理", "state the ground; what is published is reviewed"
    ),
)
CHECKS = (
    *(OUT_OF_SCOPE, FOOD_EXCLUDED, NOT_APPRAISED, PLAN_INCOMPLETE),
    *(NOT_URGENT, TERMINATION_WITHOUT_GROUND),
)


def _scope(situation: Situation) -> ScopeFacts:
    return ScopeFacts(
        ground=text(situation, "special_need") or _no_need(situation),
        national_exists=flag(situation, "national_exists"),
        is_stricter=flag(situation, "is_stricter"),
        is_local_specialty=flag(situation, "is_local_specialty"),
    )


def _no_need(situation: Situation) -> str | None:
    """Say that nothing is special, where a whole history has an appraisal that names nothing."""
    return "" if situation.is_whole and has_happened(situation, "appraised") else None


def _food(situation: Situation) -> ExcludedFoodFacts:
    return ExcludedFoodFacts(food_class=text(situation, "food_class"))


def _appraisal(situation: Situation) -> AppraisalFacts:
    was_done = has_happened(situation, "appraised")
    if not was_done:
        return AppraisalFacts(surveyed=was_done, appraised=was_done)
    return AppraisalFacts(
        surveyed=flag(situation, "surveyed"), appraised=flag(situation, "appraised")
    )


def _plan(situation: Situation) -> PlanFacts:
    """Pick what the plan states; of a whole history, what it does not state is missing."""
    untold = "" if situation.is_whole else None
    deadline = situation.event.facts.get("deadline")
    return PlanFacts(
        project=text(situation, "project") or untold,
        applicant=text(situation, "applicant") or untold,
        drafter=text(situation, "drafter") or untold,
        deadline=deadline.first if isinstance(deadline, PartialDate) else untold,
    )


def _urgency(situation: Situation) -> UrgencyFacts:
    return UrgencyFacts(reason=text(situation, "urgent"), place_code=situation.matter.place)


def _termination(situation: Situation) -> TerminationFacts:
    return TerminationFacts(
        ground=text(situation, "ground"), is_published=has_happened(situation, "published")
    )


#: What is asked before a project is approved (批准立项).
PROJECT = (
    *POWER,
    Condition(rule="local.appraisal", check=NOT_APPRAISED, facts=_appraisal),
    Condition(rule="local.scope", check=OUT_OF_SCOPE, facts=_scope),
    Condition(rule="local.excluded-foods", check=FOOD_EXCLUDED, facts=_food),
    Condition(rule="local.plan-content", check=PLAN_INCOMPLETE, facts=_plan),
    Condition(rule="local.urgent", check=NOT_URGENT, facts=_urgency),
)
#: What is asked before a project is ended (项目终止).
TERMINATION = (
    Condition(rule="local.termination", check=TERMINATION_WITHOUT_GROUND, facts=_termination),
)
