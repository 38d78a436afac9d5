"""What is left to places (由地方规定): questions that the nation asks and only places answer.

The tables of procedures cite a question of these where no law of the nation says it; a provision
of a place :attr:`joins <localstd.law.Provision.joins>` the questions that it answers, and is then
cited there, on its days and at its place. Rules and limits of these names hold where a
place sets them, and nowhere else.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from localstd.wording import Wording

__all__ = ["LEFT_TO_PLACES", "RULES_OF_PLACES"]

_PLACES = {
    "place.analysis": ("汇总分析实施情况", "summing up how standards are implemented"),
    "place.assessment": ("复审前评估", "assessment before a review"),
    "place.city-report": ("市级标准报省", "cities' report to their province"),
    "place.committees": ("标准化技术委员会的管理", "management of committees"),
    "place.complaints": ("投诉、举报的受理和答复", "complaints and reports, and their answers"),
    "place.conversion": ("团体、企业标准转化为地方标准", "market standards that become local ones"),
    "place.declaration": ("自我声明公开", "self-declaration"),
    "place.disputes": ("争议的协商解决", "disputes settled by consultation"),
    "place.drafters": ("起草人员回避", "drafters who keep out"),
    "place.explanation": ("标准的解释", "who explains a standard"),
    "place.feedback": ("实施信息反馈和评估机制", "feedback and evaluation"),
    "place.free-text": ("免费公开文本", "texts free of charge"),
    "place.group-comment": ("团体标准向社会征求意见", "comments of the public on group standards"),
    "place.group-disclosure": ("团体标准信息公开", "disclosure of group standards"),
    "place.group-procedure": ("团体标准制定程序", "the procedure of group standards"),
    "place.guidance": ("标准化指导性技术文件", "guidance technical documents"),
    "place.guidance-filing": ("指导性技术文件的备案", "filing of guidance documents"),
    "place.guidance-office": ("标准化部门的指导性技术文件", "guidance of standards departments"),
    "place.guidance-standard": ("指导性技术文件转为地方标准", "guidance that becomes a standard"),
    "place.guidance-validity": ("指导性技术文件的有效期", "validity of guidance documents"),
    "place.joint-enterprise": ("企业联合标准", "joint enterprise standards"),
    "place.market-floor": ("团体、企业标准不低于强制性标准", "the floor of market standards"),
    "place.market-review": ("团体、企业标准的复审", "review of market standards"),
    "place.misleading": ("不符合公开标准并误导", "misleading about a declared standard"),
    "place.notice": ("批准前公示", "public notice before approval"),
    "place.plan": ("立项指南和项目计划", "guide to proposals, and the plan of projects"),
    "place.pledge": ("对公开标准的承诺", "pledge for standards made public"),
    "place.promotion": ("推进地方标准的实施", "promotion of local standards"),
    "place.promotion-report": ("反馈实施情况", "reports on implementation"),
    "place.proposals": ("立项建议的移交", "proposals handed to the department in charge"),
    "place.refusal": ("审查不通过书面说明理由", "reasons in writing for a refusal"),
    "place.supervision": ("对标准实施的监督检查", "supervision of implementation"),
    "place.unauthorised": ("擅自发布地方标准", "a local standard published without power"),
    "place.urgent": ("快速立项、优先立项", "fast track"),
    "place.urging": ("督促整改", "urging to correct"),
    "place.warning": ("发送警示函、约谈", "warning letters and interviews"),
    "place.white-paper": ("标准化工作白皮书", "white paper"),
}  # fmt: skip

#: Questions that places answer, by their names, in words.
LEFT_TO_PLACES: Final[Mapping[str, Wording]] = MappingProxyType(
    {name: Wording(*words) for name, words in _PLACES.items()}
)

#: Names of rules and limits that the library asks about and that only places have set so far.
RULES_OF_PLACES: Final = frozenset(
    {
        "correction.misleading",
        "enterprise.declared-first",
        "enterprise.joint-chain",
        "enterprise.pledge",
        "government.withdrawal",
        "group.core-steps",
        "group.interest-comment",
        "group.pledge",
        "group.review",
        "guidance.competition",
        "guidance.floor",
        "guidance.no-rights",
        "guidance.not-binding",
        "guidance.not-yet",
        "guidance.procedure",
        "guidance.validity",
        "local.application-papers",
        "local.committee-free",
        "local.drafter-abstains",
        "local.floor-recommended",
        "local.notice-before-approval",
        "local.report-to-province",
        "local.review-assessment",
        "local.urgent-here",
        "promotion.publicity",
        "promotion.reported",
        "white-paper.content",
    }
)
