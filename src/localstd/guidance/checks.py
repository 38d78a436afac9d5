"""What can be wrong with a guidance document (指导性技术文件检查): the words of findings."""

from localstd.law import Check, Weight
from localstd.wording import Wording

__all__ = [
    "BELOW_MANDATORY",
    "CHECKS",
    "ENDED_LATE",
    "MADE_BINDING",
    "RESTRICTS_COMPETITION",
    "SETS_RIGHTS",
    "STANDARD_POSSIBLE",
    "STEPS_LEFT_OUT",
    "VALIDITY_OVER",
]

STANDARD_POSSIBLE = Check(
    code="LS970",
    name="standard-possible",
    weight=Weight.BAR,
    title=Wording("已具备制定地方标准条件", "a local standard could be made"),
    message=Wording(
        "{matter}已具备制定地方标准的条件，不应制定指导性技术文件",
        "{matter}: a local standard could be made, so there should be no guidance document",
    ),
    remedy=Wording("制定地方标准", "make a local standard"),
)
STEPS_LEFT_OUT = Check(
    code="LS971",
    name="guidance-steps-left-out",
    weight=Weight.WARNING,  # the way of local standards may be followed: that it must is read
    title=Wording("未参照地方标准制定程序", "not made as local standards are"),
    message=Wording(
        "{matter}参照地方标准制定程序，缺{lacking}",
        "{matter} follows the way of local standards, and lacks: {lacking}",
    ),
    remedy=Wording("补做所缺环节", "make up for what lacks"),
)
SETS_RIGHTS = Check(
    code="LS972",
    name="guidance-sets-rights",
    weight=Weight.BAR,
    title=Wording("涉及权利义务", "touches rights and duties"),
    message=Wording(
        "{matter}涉及公民、法人或者其他组织的权利义务",
        "{matter} touches rights or duties of citizens, legal persons or other organisations",
    ),
    remedy=Wording("删去有关内容", "leave that out"),
)
BELOW_MANDATORY = Check(
    code="LS973",
    name="guidance-below-mandatory",
    weight=Weight.BAR,
    title=Wording("低于强制性标准", "below mandatory standards"),
    message=Wording(
        "{matter}的技术要求低于强制性标准的相关技术要求",
        "{matter} sets lower requirements than mandatory standards",
    ),
    remedy=Wording("按强制性标准提高技术要求", "raise its requirements to their level at least"),
)
RESTRICTS_COMPETITION = Check(
    code="LS974",
    name="guidance-restricts-competition",
    weight=Weight.BAR,
    title=Wording("排除、限制市场竞争", "restricts competition"),
    message=Wording(
        "{matter}被用于排除、限制市场竞争", "{matter} is used to exclude or restrict competition"
    ),
    remedy=Wording("删去有关内容", "leave that out"),
)
MADE_BINDING = Check(
    code="LS975",
    name="guidance-made-binding",
    weight=Weight.WARNING,  # 不宜
    title=Wording("引用使其具有约束力", "made binding by what cites it"),
    message=Wording(
        "引用使{matter}具有强制性或者行政约束力", "what cites {matter} gives it binding force"
    ),
    remedy=Wording("改为参考使用，或者制定地方标准", "cite it for information, or make a standard"),
)
VALIDITY_OVER = Check(
    code="LS976",
    name="guidance-validity-over",
    weight=Weight.FAULT,
    title=Wording("有效期已过", "validity is over"),
    message=Wording(
        "{matter}的有效期最迟{due}届满，尚未终止或者转化",
        "the validity of {matter} ends on {due} at the latest; it is neither ended nor a standard",
    ),
    remedy=Wording("公告失效，或者制定地方标准", "announce its end, or make a local standard"),
)
ENDED_LATE = Check(
    code="LS977",
    name="guidance-ended-late",
    weight=Weight.WARNING,
    title=Wording("有效期满后才终止", "ended after its validity"),
    message=Wording(
        "{matter}于{done}终止，有效期最迟{due}届满",
        "{matter} was ended on {done}, its validity on {due} at the latest",
    ),
    remedy=Wording("按期公告失效", "announce the end in time"),
)

#: What may be found of guidance documents: LS970 to LS977.
CHECKS = (
    STANDARD_POSSIBLE,
    STEPS_LEFT_OUT,
    SETS_RIGHTS,
    BELOW_MANDATORY,
    RESTRICTS_COMPETITION,
    MADE_BINDING,
    VALIDITY_OVER,
    ENDED_LATE,
)
