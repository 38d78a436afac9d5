"""What may be found in the supervision and in the evaluation of organisations (监督与评价检查)."""

from localstd.law import Check, Weight
from localstd.wording import Wording

__all__ = ["ORGANISATION_CHECKS", "SUPERVISION_CHECKS"]

INVESTIGATED_BELOW = Check(
    code="LS745",
    name="investigated-below",
    weight=Weight.WARNING,  # the text was not checked, and sl2017 art 32 lets others supervise
    title=Wording("调查主体层级", "level of who investigates"),
    message=Wording(
        "{matter}是全国性社会团体的团体标准，一般由国务院有关行政主管部门调查",
        "{matter} is of a national organisation, for a department under the State Council",
    ),
    remedy=Wording(
        "转国务院有关行政主管部门，或者会同其调查", "pass it on, or look into it together"
    ),
)
EVALUATED_LATE = Check(
    code="LS746",
    name="evaluated-late",
    weight=Weight.FAULT,
    title=Wording("自我评价逾期", "self-evaluation late"),
    message=Wording(
        "{matter}最迟应于{due}公开自我评价结果，{done}才公开，逾期{late}天",
        "{matter} was to publish its self-evaluation by {due}, did on {done} ({late}-day delay)",
    ),
    remedy=Wording("记录逾期原因", "record why it was late"),
)
NOT_EVALUATED = Check(
    code="LS747",
    name="not-evaluated",
    weight=Weight.FAULT,
    title=Wording("逾期未自我评价", "no self-evaluation"),
    message=Wording(
        "{matter}最迟应于{due}公开自我评价结果，至{as_of}仍未公开，逾期{late}天",
        "{matter} was to publish its self-evaluation by {due}, has not by {as_of} ({late}-day"
        " delay)",
    ),
    remedy=Wording(
        "对照指标体系自我评价，并在平台公开", "evaluate itself, and publish it on the platform"
    ),
)
STARS_OTHERWISE = Check(
    code="LS748",
    name="stars-otherwise",
    weight=Weight.FAULT,
    title=Wording("得分与星级不符", "stars that the score does not give"),
    message=Wording(
        "{matter}：自我评价得分{score}，与所报星级不符或者超过满分100分",
        "{matter}: a score of {score} does not give the stars that are claimed, or exceeds 100",
    ),
    remedy=Wording(
        "更正得分或者星级：95分以上三星，85分以上二星，70分以上一星",
        "correct the score or the stars: three from 95, two from 85, one from 70",
    ),
)
BASIC_MISSED = Check(
    code="LS749",
    name="basic-missed",
    weight=Weight.WARNING,  # an advice
    title=Wording("未达到基本条件", "basic conditions missed"),
    message=Wording(
        "{matter}未达到全部基本条件，建议暂停或者终止制定团体标准（建议，不是禁止）",
        "{matter} misses a basic condition, and is advised to pause or to stop making group "
        "standards (an advice, not a ban)",
    ),
    remedy=Wording("补齐基本条件后再开展", "meet the basic conditions first"),
)
ACTS_SUSPENDED = Check(
    code="LS750",
    name="acts-suspended",
    weight=Weight.BAR,
    title=Wording("限期停止活动期间开展活动", "acts while ordered to stop"),
    message=Wording(
        "{matter}被责令限期停止活动，期限内不得办理“{event}”",
        "{matter} is ordered to stop its activities, and cannot have “{event}” within that term",
    ),
    remedy=Wording(
        "待期限届满或者恢复活动后办理", "wait until the term is over, or the order ends"
    ),
)

#: What supervision of group standards alone may report, by code.
SUPERVISION_CHECKS = (INVESTIGATED_BELOW,)
#: What the file of an organisation may report, by code.
ORGANISATION_CHECKS = (
    EVALUATED_LATE,
    NOT_EVALUATED,
    STARS_OTHERWISE,
    BASIC_MISSED,
    ACTS_SUSPENDED,
)
