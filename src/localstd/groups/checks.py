"""What can be wrong with a group standard (团体标准检查): the words of findings."""

from localstd.law import Check, Weight
from localstd.wording import Wording

__all__ = ["CHECKS"]

STEP_SKIPPED = Check(
    code="LS720",
    name="group-step-skipped",
    weight=Weight.BAR,
    title=Wording("制定程序不全", "steps of the procedure left out"),
    message=Wording("{matter}未经{lacking}", "{matter} was made without {lacking}"),
    remedy=Wording("补办{lacking}，再行发布", "publish it after {lacking}"),
)
COMMENT_TOO_SHORT = Check(
    code="LS721",
    name="group-comment-too-short",
    weight=Weight.FAULT,  # one that says "generally" is a warning
    title=Wording("征求意见时间不足", "comment period too short"),
    message=Wording(
        "{matter}自{started}征求意见，一般不少于{length}，{done}即结束，少{late}天",
        "{matter}: comment opened {started}, was generally to last {length} or more, and ended"
        " {done} ({late}-day shortfall)",
    ),
    remedy=Wording(
        "继续征求意见至期满，或者记录缩短的理由",
        "keep it open until the period has run, or record why it was shorter",
    ),
)
NOT_PUBLIC = Check(
    code="LS722",
    name="group-comment-not-public",
    weight=Weight.BAR,
    title=Wording("未向社会公开征求意见", "no public consultation"),
    message=Wording(
        "{matter}涉及{interests}，未向社会公开征求意见",
        "{matter} affects {interests}, but was not opened to public comment",
    ),
    remedy=Wording("向社会公开征求意见", "open it to the public"),
)
VOTE_NOT_PASSED = Check(
    code="LS723",
    name="group-vote-not-passed",
    weight=Weight.BAR,
    title=Wording("表决未达到要求", "vote below what is required"),
    message=Wording("{matter}的表决：{short_of}", "the vote on {matter}: {short_of}"),
    remedy=Wording(
        "协商一致，或者修改后重新表决", "reach consensus, or revise the draft and vote again"
    ),
)
DRAFTER_VOTES = Check(
    code="LS724",
    name="group-drafter-votes",
    weight=Weight.WARNING,  # the words of the provision were not seen
    title=Wording("起草人员参加表决", "drafter votes"),
    message=Wording(
        "{matter}的起草人员或者起草单位{both}参加了表决",
        "{matter}: {both} drafted it, and voted on it",
    ),
    remedy=Wording(
        "起草人员和起草单位的专家回避后重新表决", "vote again without the drafters and their units"
    ),
)
NOT_AN_ORGANISATION = Check(
    code="LS725",
    name="group-not-an-organisation",
    weight=Weight.BAR,
    title=Wording("发布主体不是社会团体", "not published by a social organisation"),
    message=Wording(
        "{matter}的发布主体为{form}，而团体标准由依法成立的社会团体以自己的名义制定",
        "{matter} is of {form}; group standards are made by lawfully established social "
        "organisations in their own name",
    ),
    remedy=Wording(
        "先登记为社会团体，或者由已登记的社会团体发布",
        "register first, or let a registered organisation publish it",
    ),
)
NOT_REGISTERED_YET = Check(
    code="LS726",
    name="group-not-registered-yet",
    weight=Weight.BAR,
    title=Wording("发布早于社会团体登记", "published before the organisation was registered"),
    message=Wording(
        "{matter}于{on}发布，而社会团体{registered}才登记",
        "{matter} was published on {on}, the organisation registered on {registered}",
    ),
    remedy=Wording(
        "登记后由社会团体发布，或者更正日期",
        "publish it once the organisation is registered, or correct the dates",
    ),
)
SUSPENDED = Check(
    code="LS727",
    name="group-suspended",
    weight=Weight.BAR,
    title=Wording("社会团体停止活动期间", "organisation ordered to stop its activities"),
    message=Wording(
        "{matter}：社会团体被责令限期停止活动，期限内不得办理“{event}”",
        "{matter}: the organisation is ordered to stop its activities, and “{event}” is one",
    ),
    remedy=Wording("期满或者解除后再办理", "wait until the order has ended"),
)
BEYOND_CHARTER = Check(
    code="LS728",
    name="group-beyond-charter",
    weight=Weight.BAR,
    title=Wording("超出章程规定的业务范围", "beyond the charter of the organisation"),
    message=Wording(
        "{matter}超出社会团体章程规定的业务范围",
        "{matter} is beyond the business scope of the organisation's charter",
    ),
    remedy=Wording(
        "修改章程并经核准，或者由业务范围相符的社会团体制定",
        "have the charter changed and approved, or leave it to an organisation with that scope",
    ),
)
ORGANISATION_UNFIT = Check(
    code="LS729",
    name="group-organisation-unfit",
    weight=Weight.FAULT,
    title=Wording("社会团体条件不足", "condition of the organisation not met"),
    message=Wording(
        "发布{matter}的社会团体没有{lacking}", "the organisation of {matter} lacks {lacking}"
    ),
    remedy=Wording("补足{lacking}，或者更正登记的内容", "provide {lacking}, or correct the data"),
)
CODE_OF_ANOTHER = Check(
    code="LS730",
    name="group-code-of-another",
    weight=Weight.BAR,
    title=Wording("代号已被其他社会团体使用", "code of another organisation"),
    message=Wording(
        "{matter}使用的代号{code}已被其他社会团体使用",
        "{matter} bears the code {code}, which another organisation uses",
    ),
    remedy=Wording("改用自己的代号", "take a code of its own"),
)
NUMBER_FORM = Check(
    code="LS731",
    name="group-number-form",
    weight=Weight.BAR,
    title=Wording("编号不合规定", "number against the rules"),
    message=Wording(
        "编号{number}不是“T/本团体代号 顺序号-发布年份”：{departs}",
        "{number} is not “T/ own code, serial-year of publication”: {departs}",
    ),
    remedy=Wording(
        "按编号规则编号，或者更正登记的情况", "number it by the rules, or correct what is recorded"
    ),
)
ADOPTION_TOO_EARLY = Check(
    code="LS732",
    name="group-adoption-too-early",
    weight=Weight.FAULT,
    title=Wording("申请采信过早", "adoption requested too early"),
    message=Wording(
        "{matter}自{started}起实施，须满{length}，{done}即申请采信，少{late}天",
        "{matter} has been in use since {started}, must be for {length}, and adoption was"
        " requested on {done} ({late}-day shortfall)",
    ),
    remedy=Wording("实施满期后再申请", "apply once the time has run"),
)
NUMBER_IN_USE = Check(
    code="LS733",
    name="group-number-in-use",
    weight=Weight.BAR,
    title=Wording("编号已被使用", "number in use"),
    message=Wording("编号{number}已被使用", "the number {number} is taken already"),
    remedy=Wording("换用未使用过的顺序号", "use a serial that was never used"),
)
BELOW_MANDATORY = Check(
    code="LS734",
    name="group-below-mandatory",
    weight=Weight.BAR,
    title=Wording("低于强制性国家标准", "below a mandatory standard"),
    message=Wording(
        "{matter}的技术要求低于强制性国家标准的相关技术要求",
        "{matter} sets lower requirements than a mandatory national standard",
    ),
    remedy=Wording("提高技术要求", "raise its requirements"),
)
RESTRICTS_COMPETITION = Check(
    code="LS735",
    name="group-restricts-competition",
    weight=Weight.BAR,
    title=Wording("排除、限制市场竞争", "restricts competition"),
    message=Wording(
        "{matter}被用来排除、限制市场竞争", "{matter} is used to exclude or restrict competition"
    ),
    remedy=Wording("删去有关内容", "delete the content in question"),
)
MANNER = Check(
    code="LS736",
    name="group-manner",
    weight=Weight.FAULT,  # where all of it is missing; else it is read, and a warning
    title=Wording("制定方式不合要求", "not made as required"),
    message=Wording("{matter}的制定：{departs}", "the making of {matter}: {departs}"),
    remedy=Wording("补做或者修改，或者记录理由", "correct it, or record the reasons"),
)
NOT_OPEN = Check(
    code="LS737",
    name="group-not-open",
    weight=Weight.FAULT,
    title=Wording("公开、声明或者材料不全", "disclosure, declaration or papers incomplete"),
    message=Wording("{matter}的“{event}”缺{lacking}", "“{event}” of {matter} lacks {lacking}"),
    remedy=Wording("补充{lacking}", "add {lacking}"),
)
REVIEW_OVERDUE = Check(
    code="LS738",
    name="group-review-overdue",
    weight=Weight.WARNING,  # by the organisation's own rules; at places "generally"
    title=Wording("复审逾期", "review overdue"),
    message=Wording(
        "{matter}最迟应于{due}复审，至{as_of}未见复审，已逾{late}天",
        "{matter} was to be reviewed by {due}; not reviewed by {as_of} ({late}-day delay)",
    ),
    remedy=Wording(
        "复审并公布结论（继续有效、修订或者废止）",
        "review it, and publish the outcome (continue, revise or withdraw)",
    ),
)
PASSED_ON_UNFIT = Check(
    code="LS739",
    name="group-passed-on-unfit",
    weight=Weight.FAULT,
    title=Wording("采信或者转化的条件不足", "condition of adoption or conversion not met"),
    message=Wording(
        "{matter}的“{event}”不符合条件：实施效果良好；采信的，社会团体已通过评价",
        "“{event}” of {matter} does not meet its conditions: good results in use and, for"
        " adoption, an organisation that was evaluated",
    ),
    remedy=Wording("核对实施效果和评价情况", "check the results and the evaluation"),
)
ADOPTION_LATE = Check(
    code="LS759",
    name="group-adoption-late",
    weight=Weight.FAULT,
    title=Wording("采信周期超期", "adoption took too long"),
    message=Wording(
        "{matter}于{started}列入采信计划，报批稿应在{length}内（最迟{due}）完成，已超{late}天",
        "{matter} went on the plan on {started}; the draft for approval was due within {length},"
        " by {due} ({late}-day delay)",
    ),
    remedy=Wording("报送报批稿，或者补登完成日期", "hand the draft in, or enter when it was"),
)
#: Everything that the procedure of group standards may report, by code.
CHECKS = (
    STEP_SKIPPED,
    COMMENT_TOO_SHORT,
    NOT_PUBLIC,
    VOTE_NOT_PASSED,
    DRAFTER_VOTES,
    NOT_AN_ORGANISATION,
    NOT_REGISTERED_YET,
    SUSPENDED,
    BEYOND_CHARTER,
    ORGANISATION_UNFIT,
    CODE_OF_ANOTHER,
    NUMBER_FORM,
    ADOPTION_TOO_EARLY,
    NUMBER_IN_USE,
    BELOW_MANDATORY,
    RESTRICTS_COMPETITION,
    MANNER,
    NOT_OPEN,
    REVIEW_OVERDUE,
    PASSED_ON_UNFIT,
    ADOPTION_LATE,
)
