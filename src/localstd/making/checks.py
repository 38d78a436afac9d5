"""What can be wrong with a step of making (程序问题): the words of findings, not the rules."""

from localstd.law import Check, Weight
from localstd.wording import Wording

__all__ = ["CHECKS", "check"]


def _check(  # noqa: PLR0913  a check has both languages of three texts
    code: int, name: str, weight: Weight, title: Wording, message: Wording, remedy: Wording
) -> Check:
    return Check(
        code=f"LS{code}", name=name, weight=weight, title=title, message=message, remedy=remedy
    )


_BAR, _FAULT, _WARNING = Weight.BAR, Weight.FAULT, Weight.WARNING

_POWER = (
    _check(
        622, "out-of-scope", _BAR,
        Wording("不属于地方标准范围", "outside the scope of local standards"),
        Wording("{matter}不属于可以制定地方标准的范围",
                "{matter} is not within what local standards may be made for"),
        Wording("说明特殊技术要求，或者采用其他标准", "show what is special, or use other standards"),
    ),
    _check(
        623, "food-excluded", _BAR,
        Wording("不得制定食品安全地方标准的食品", "food excluded from local standards"),
        Wording("{matter}：{food_class}不得制定食品安全地方标准",
                "{matter}: no local food safety standard may be made for {food_class}"),
        Wording("执行国家标准", "follow the national standard"),
    ),
)  # fmt: skip
_PROJECT = (
    _check(
        625, "not-appraised", _BAR,
        Wording("立项前未论证评估", "not appraised before approval"),
        Wording("{matter}立项前须调查需求并论证必要性、可行性",
                "{matter}: needs are surveyed, and need and feasibility appraised, first"),
        Wording("补做需求调查和论证评估", "survey the needs and appraise it"),
    ),
    _check(
        626, "plan-incomplete", _FAULT,
        Wording("立项计划内容不全", "plan incomplete"),
        Wording("{matter}的立项计划应写明项目名称、提出单位、起草单位和完成期限",
                "the plan names project, applicant, drafting unit and deadline: {matter} does not"),
        Wording("补全计划内容", "complete the plan"),
    ),
    _check(
        627, "not-urgent", _WARNING,
        Wording("急需情形不成立", "no urgency that the law knows"),
        Wording("{matter}的急需情形不在法律所列之内",
                "{matter}: the reason of urgency is not one that the law names"),
        Wording("按一般程序办理", "take the ordinary way"),
    ),
    _check(
        628, "termination-without-ground", _BAR,
        Wording("终止项目没有法定情形", "no ground to end the project"),
        Wording("{matter}：发布前技术要求存在重大问题或者政策发生重大变化的，方可终止",
                "{matter} ends before publication over a major technical problem or change of policy"),
        Wording("写明情形；已发布的，按复审办理", "state the ground; what is published is reviewed"),
    ),
)  # fmt: skip
_DRAFT = (
    _check(
        630, "comment-too-short", _BAR,
        Wording("征求意见时间不足", "comment period too short"),
        Wording("{matter}自{started}征求意见，不少于{length}，{done}结束，少{late}天",
                "{matter}: open from {started} for {length} or more, ended {done}; days short: {late}"),
        Wording("继续征求意见至期满", "keep it open until the period has run"),
    ),
    _check(
        631, "not-consulted", _BAR,
        Wording("未公开征求意见", "no public consultation"),
        Wording("{matter}未向社会公开征求意见", "{matter} was not opened to public comment"),
        Wording("公开征求意见", "open it to the public"),
    ),
    _check(
        632, "comments-unanswered", _BAR,
        Wording("意见未处理", "comments not dealt with"),
        Wording("{matter}收到的意见应逐条处理，不采纳或者部分采纳的说明理由",
                "{matter}: each comment is answered; not or partly adopting one needs a reason"),
        Wording("补充意见处理结果和理由", "add the answers and the reasons"),
    ),
    _check(
        633, "submission-incomplete", _BAR,
        Wording("送审材料不全", "papers for review incomplete"),
        Wording("{matter}的送审材料不全", "{matter}: papers for the technical review are missing"),
        Wording("补齐送审材料", "complete the papers"),
    ),
)  # fmt: skip
_REVIEW = (
    _check(
        635, "no-reviewing-body", _BAR,
        Wording("审查组织不合规定", "reviewed by no committee"),
        Wording("{matter}的技术审查由标准化技术委员会承担，未组成的由专家组承担",
                "{matter} is reviewed by a committee, or by an expert group where there is none"),
        Wording("由标准化技术委员会或者专家组审查", "let a committee or expert group review it"),
    ),
    _check(
        639, "review-items-open", _BAR,
        Wording("技术审查事项未通过", "an item of the review is not settled"),
        Wording("{matter}的技术审查应确认属于地方标准范围、协调一致、分歧意见已处理",
                "{matter}: the review settles scope, consistency and dissent"),
        Wording("处理后重新审查", "settle it and review again"),
    ),
    _check(
        640, "below-floor", _BAR,
        Wording("低于强制性国家标准", "below a mandatory national standard"),
        Wording("{matter}的技术要求低于强制性国家标准的相关技术要求",
                "{matter} asks for less than a mandatory national standard"),
        Wording("修改技术要求", "raise the requirements"),
    ),
    _check(
        641, "below-recommended", _BAR,
        Wording("低于推荐性国家标准", "below a recommended national standard"),
        Wording("{matter}的技术要求低于推荐性国家标准的相关技术要求",
                "{matter} asks for less than a recommended national standard"),
        Wording("修改技术要求", "raise the requirements"),
    ),
)  # fmt: skip
_PUBLICATION = (
    _check(
        645, "no-notice-before-approval", _BAR,
        Wording("批准前未公示", "no public notice before approval"),
        Wording("{matter}批准前应向社会公示，异议不成立方可批准",
                "{matter}: public notice comes before approval, and no dissent may be open"),
        Wording("公示并处理异议", "give notice, and settle dissent"),
    ),
    _check(
        646, "approval-papers-incomplete", _BAR,
        Wording("报批材料不全", "papers for approval incomplete"),
        Wording("{matter}的报批材料不全", "{matter}: papers for the approval are missing"),
        Wording("补齐报批材料", "complete the papers"),
    ),
    _check(
        647, "number-of-no-maker", _BAR,
        Wording("编号的行政区划位数不符", "number not of a province or city"),
        Wording("{number}的行政区划代码位数不合编号规则",
                "{number} has not the digits that the rules on numbers give its place"),
        Wording("按编号规则重新编号", "number it by the rules"),
    ),
    _check(
        648, "number-claims-mandatory", _BAR,
        Wording("编号为强制性形式", "number of mandatory form"),
        Wording("{number}为强制性编号，而地方标准是推荐性标准",
                "{number} is mandatory in form, but local standards are recommended ones"),
        Wording("编号加/T", "write it with /T"),
    ),
    _check(
        649, "food-number-not-mandatory", _BAR,
        Wording("食品安全地方标准不是强制性编号", "food standard without mandatory form"),
        Wording("{number}不是强制性编号，而食品安全标准是强制执行的标准",
                "{number} is not mandatory in form, but food safety standards are mandatory"),
        Wording("按DBS编号", "number it DBS"),
    ),
    _check(
        650, "number-in-use", _BAR,
        Wording("编号已被使用", "number already in use"),
        Wording("{number}已被使用", "{number} is already in use"),
        Wording("取下一个未用的顺序号", "take the next free serial"),
    ),
    _check(
        651, "not-approved", _BAR,
        Wording("未经批准、编号", "not approved and numbered"),
        Wording("{matter}未经批准、编号，不能发布",
                "{matter} is not approved and numbered, and cannot be published"),
        Wording("先批准、编号", "approve and number it first"),
    ),
    _check(
        652, "filing-papers-incomplete", _FAULT,
        Wording("备案材料不全", "filing papers incomplete"),
        Wording("{number}的备案材料不全", "{number}: papers for the filing are missing"),
        Wording("补齐备案材料", "complete the papers"),
    ),
    _check(
        653, "does-not-lapse", _BAR,
        Wording("不发生自行废止", "does not lapse by itself"),
        Wording("{number}不因相应国家标准或者行业标准而自行废止；应当及时复审",
                "{number} does not lapse by itself for the other standard; it is to be reviewed"),
        Wording("启动复审", "open a review"),
    ),
)  # fmt: skip

CHECKS = (*_POWER, *_PROJECT, *_DRAFT, *_REVIEW, *_PUBLICATION)

_BY_NAME = {one.name: one for one in CHECKS}


def check(name: str) -> Check:
    """Give the check of a name.

    >>> check("number-in-use").code
    'LS650'
    """
    return _BY_NAME[name]
