"""What can be wrong with a step that several procedures share: the words of findings."""

from localstd.law import Check, Weight
from localstd.wording import Wording

__all__ = [
    "CITY_NOT_EMPOWERED",
    "CORRECTION_UNPROVEN",
    "DRAFTER_REVIEWS",
    "DRAFTER_VOTES",
    "EXTENDED_OTHERWISE",
    "ILL_COMPOSED",
    "LEVEL_WITHOUT_POWER",
    "NOT_CORRECTED",
    "NOT_OF_HEALTH",
    "NOT_OF_THE_GOVERNMENT",
    "NO_ORDER",
    "OF_OUTCOMES",
    "OF_POWERS",
    "OF_VOTES",
    "ORDERED_OTHERWISE",
    "OUTCOME_BY_PRACTICE",
    "OUTCOME_UNKNOWN_TO_LAW",
    "REPORTER_TOLD",
    "REVIEW_OVERDUE",
    "TERM_NOT_OVER",
    "VOTE_NOT_PASSED",
]

CITY_NOT_EMPOWERED = Check(
    code="LS620",
    name="city-not-empowered",
    weight=Weight.BAR,
    title=Wording("设区的市未经批准", "city not approved by its province"),
    message=Wording(
        "{matter}：{place_code}未经所在地省级标准化行政主管部门批准，不能制定地方标准",
        "{matter}: {place_code} makes local standards only with its province's approval",
    ),
    remedy=Wording("先报省级标准化行政主管部门批准", "have the province approve it first"),
)
LEVEL_WITHOUT_POWER = Check(
    code="LS621",
    name="level-without-power",
    weight=Weight.BAR,
    title=Wording("该级无权制定地方标准", "level without power"),
    message=Wording(
        "{matter}：{place_code}无权制定地方标准",
        "{matter}: {place_code} has no power to make local standards",
    ),
    remedy=Wording(
        "由省级或者经批准的设区的市制定", "leave it to the province, or an approved city"
    ),
)
NOT_OF_HEALTH = Check(
    code="LS624",
    name="food-maker",
    weight=Weight.BAR,
    title=Wording(
        "非卫生行政部门制定食品安全地方标准",
        "food safety standard not made by the health department",
    ),
    message=Wording(
        "{matter}：食品安全地方标准由省级卫生行政部门制定",
        "{matter}: a province's health department makes its food safety standards",
    ),
    remedy=Wording("由省级卫生行政部门制定", "leave it to the province's health department"),
)
NOT_OF_THE_GOVERNMENT = Check(
    code="LS629",
    name="environment-maker",
    weight=Weight.BAR,
    title=Wording(
        "非省级人民政府制定生态环境地方标准",
        "environmental standard not made by the province's government",
    ),
    message=Wording(
        "{matter}：生态环境地方标准由省级人民政府制定",
        "{matter}: the government of the province makes its environmental standards",
    ),
    remedy=Wording("报省级人民政府批准", "have the government of the province make it"),
)
ILL_COMPOSED = Check(
    code="LS634",
    name="committee-composition",
    weight=Weight.WARNING,
    title=Wording("技术委员会组成不符", "composition of the committee"),
    message=Wording(
        "审查{matter}的标准化技术委员会：{departs}（地方标准化技术委员会比照适用）",
        "the committee that reviewed {matter}: {departs} (applied to local bodies by analogy)",
    ),
    remedy=Wording("核对委员名单", "check the list of members"),
)
VOTE_NOT_PASSED = Check(
    code="LS636",
    name="vote-not-passed",
    weight=Weight.WARNING,
    title=Wording("表决未达到要求", "vote below what is required"),
    message=Wording(
        "{matter}的表决：{short_of}（地方的审查组织比照适用）",
        "the vote on {matter}: {short_of} (applied to local bodies by analogy)",
    ),
    remedy=Wording("核对表决，或者重新表决", "check the vote, or take it again"),
)
DRAFTER_REVIEWS = Check(
    code="LS637",
    name="drafter-reviews",
    weight=Weight.BAR,
    title=Wording("起草人员参与审查", "drafter takes part in the review"),
    message=Wording(
        "{matter}的起草人员{both}不得参与其技术审查",
        "{matter}: {both} drafted it and may not take part in its technical review",
    ),
    remedy=Wording("起草人员回避后重新审查", "review it again without the drafters"),
)
DRAFTER_VOTES = Check(
    code="LS638",
    name="drafter-votes",
    weight=Weight.WARNING,
    title=Wording("起草人员参加表决", "drafter votes"),
    message=Wording(
        "{matter}的起草人员{both}不参加表决（比照适用）",
        "{matter}: {both} drafted it and does not vote (by analogy)",
    ),
    remedy=Wording("核对表决人员", "check who voted"),
)
OUTCOME_UNKNOWN_TO_LAW = Check(
    code="LS654",
    name="outcome-unknown-to-law",
    weight=Weight.BAR,
    title=Wording("复审结论不合规定", "outcome not provided for by law"),
    message=Wording(
        "{number}的复审结论不在法定结论之内",
        "{number}: the outcome of the review is not one that the law provides for",
    ),
    remedy=Wording("改为继续有效、修订或者废止", "conclude to continue, revise or abolish"),
)
OUTCOME_BY_PRACTICE = Check(
    code="LS655",
    name="outcome-by-practice",
    weight=Weight.NOTE,
    title=Wording("转化为团体标准属实践做法", "conversion is a practice, not law"),
    message=Wording(
        "{number}转化为团体标准，是2023年以来的做法",
        "{number} is converted to a group standard, a practice since 2023",
    ),
    remedy=Wording(
        "由社会团体按团体标准程序制定", "a social organisation makes it by its own rules"
    ),
)
REVIEW_OVERDUE = Check(
    code="LS305",
    name="review-overdue",
    weight=Weight.FAULT,
    title=Wording("复审逾期", "review overdue"),
    message=Wording(
        "按一般不超过{length}的复审周期，{number}自{started}起算，最迟应于{due}复审，"
        "至{as_of}未见复审，已逾{late}天",
        "by a cycle of generally not more than {length} {number} was to be reviewed by {due},"
        " counted from {started}; not reviewed by {as_of} ({late}-day delay)",
    ),
    remedy=Wording(
        "复审并公布结论（继续有效、修订或废止），或补登复审日期",
        "review it and publish the outcome (continue, revise or abolish), or enter the review date",
    ),
)
ORDERED_OTHERWISE = Check(
    code="LS740",
    name="ordered-otherwise",
    weight=Weight.BAR,
    title=Wording("查明的问题不属于该条规定的情形", "outside the scope of the article"),
    message=Wording(
        "{matter}查明的问题是“{ground}”，不属于可以“{event}”的情形",
        "{matter}: what was found is “{ground}”, which does not allow “{event}”",
    ),
    remedy=Wording("依照该问题适用的条款处理", "follow the article that covers what was found"),
)
TERM_NOT_OVER = Check(
    code="LS741",
    name="term-not-over",
    weight=Weight.BAR,
    title=Wording("未经责令改正或者期限未满", "no order, or its term is not over"),
    message=Wording(
        "{matter}：先责令限期改正，期限届满仍未改正的，才能办理“{event}”",
        "{matter}: “{event}” follows an order to correct whose term is over without correction",
    ),
    remedy=Wording(
        "责令限期改正，并待期限届满", "order it to be corrected, and wait until the term is over"
    ),
)
NOT_CORRECTED = Check(
    code="LS742",
    name="not-corrected",
    weight=Weight.FAULT,
    title=Wording("逾期未改正", "not corrected in time"),
    message=Wording(
        "{matter}最迟应于{due}改正，至{as_of}仍未改正，逾期{late}天",
        "{matter} was to be corrected by {due}, and is not corrected by {as_of} ({late}-day delay)",
    ),
    remedy=Wording("改正并报告结果", "correct it, and report that it is"),
)
NO_ORDER = Check(
    code="LS743",
    name="no-order",
    weight=Weight.FAULT,
    title=Wording("应当责令改正而未责令", "closed without the required order"),
    message=Wording(
        "{matter}已查明应当责令限期改正的问题，却直接办理“{event}”",
        "{matter}: what was found calls for an order to correct, yet “{event}” came instead",
    ),
    remedy=Wording(
        "由标准化行政主管部门责令限期改正", "have a standardization department order it"
    ),
)
REPORTER_TOLD = Check(
    code="LS744",
    name="reporter-told",
    weight=Weight.BAR,
    title=Wording("记录了举报人身份", "the record names who reported"),
    message=Wording(
        "“{event}”的记录写明了举报人、投诉人的名称或者姓名，而受理部门应当为举报人保密",
        "the record of “{event}” names its author, whose identity is to be kept secret",
    ),
    remedy=Wording(
        "删去名称或者姓名，身份信息另行保管",
        "delete the name, and keep the identity apart from the file",
    ),
)

EXTENDED_OTHERWISE = Check(
    code="LS850",
    name="extended-otherwise",
    weight=Weight.BAR,
    title=Wording("期限已满或者新期限更早", "term over, or the new one is shorter"),
    message=Wording(
        "{matter}：改正期限至{term}，不能延长至{extended_to}：期限已满，或者新的期限早于原期限",
        "{matter}: the term until {term} cannot be extended to {extended_to}: it is over, or would "
        "be shorter",
    ),
    remedy=Wording(
        "期限内延长至更晚的日期；期限届满的，重新责令限期改正",
        "extend it to a later day while it runs; once it is over, give the order anew",
    ),
)
CORRECTION_UNPROVEN = Check(
    code="LS851",
    name="correction-unproven",
    weight=Weight.WARNING,  # no article says how a correction is shown
    title=Wording("改正没有所称的依据", "correction without the stated basis"),
    message=Wording(
        "{matter}：“{event}”所称的依据是“{rests_on}”，但没有记录，或者最近一次复查结果是未改正",
        "{matter}: “{event}” is stated to rest on “{rests_on}”, but there is no record of it, or"
        " the last re-inspection found no correction",
    ),
    remedy=Wording(
        "补记改正证明或者复查结果", "record the proof, or the result of a re-inspection"
    ),
)

#: What can be wrong with the power to make (制定权限).
OF_POWERS = (
    CITY_NOT_EMPOWERED,
    LEVEL_WITHOUT_POWER,
    NOT_OF_HEALTH,
    NOT_OF_THE_GOVERNMENT,
)
#: What can be wrong with votes (表决) and who keeps out of them (回避).
OF_VOTES = (
    ILL_COMPOSED,
    VOTE_NOT_PASSED,
    DRAFTER_REVIEWS,
    DRAFTER_VOTES,
)
#: What can be wrong with outcomes of a review (复审结论).
OF_OUTCOMES = (
    OUTCOME_UNKNOWN_TO_LAW,
    OUTCOME_BY_PRACTICE,
)
