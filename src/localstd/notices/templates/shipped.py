"""The templates that ship (默认模板): what is said where an office has no words of its own."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from localstd.notices.templates.template import Template, TemplateKind
from localstd.wording import Wording

__all__ = ["DEFAULTS"]

_HEADINGS: Final[Mapping[str, Wording]] = MappingProxyType(
    {
        "abolition": Wording("废止", "abolished"),
        "adoption-request": Wording("申请采信", "offered for adoption"),
        "amendment": Wording("修改", "amended"),
        "annual-plan": Wording("年度立项计划", "annual plan issued"),
        "annual-plan-public": Wording("年度立项计划公布", "annual plan made public"),
        "answer": Wording("意见处理", "comment answered"),
        "call": Wording("征集立项建议", "proposals called for"),
        "called-off": Wording("协同终止", "cooperation called off"),
        "change": Wording("修改", "changed"),
        "citing-end": Wording("不再引用", "no longer cited"),
        "comment": Wording("征求意见", "open to comment"),
        "conclusion": Wording("清理结论", "clean-up concluded"),
        "confirmation": Wording("良好行为确认", "good behaviour"),
        "consultation": Wording("组织协商", "consulted on"),
        "continuation": Wording("继续有效", "continues"),
        "conversion": Wording("转化为推荐性", "no longer mandatory"),
        "credit": Wording("纳入信用体系", "for the credit record"),
        "declaration": Wording("自我声明公开", "declared"),
        "drawn": Wording("已随机抽取", "drawn at random"),
        "end": Wording("废止公告", "abolition announced"),
        "evaluation-result": Wording("实施效果评价结果", "result of an evaluation"),
        "extension": Wording("延长改正期限", "term extended"),
        "failure": Wording("未通过审查", "not passed"),
        "filing": Wording("报送备案", "filed"),
        "follow-up": Wording("决议任务", "a task of a resolution"),
        "follow-up-ended": Wording("决议任务办理情况", "a task has ended"),
        "health-filing": Wording("报送卫生行政部门备案", "filed with the health department"),
        "integration": Wording("整合为强制性国家标准", "into a national standard"),
        "item-changed": Wording("计划项目调整", "an item of the plan changed"),
        "item-declined": Wording("不予列入计划", "an item not taken"),
        "joint-publication": Wording("区域协同标准发布", "published together"),
        "list": Wording("名单已固定", "list fixed"),
        "measure-taken": Wording("实施推广", "promotion"),
        "mechanism-met": Wording("协调会议", "the mechanism met"),
        "mediation": Wording("投诉调解", "mediation of a complaint"),
        "mediation-ended": Wording("投诉调解结束", "end of a mediation"),
        "order": Wording("责令改正", "ordered to correct"),
        "ordered-end": Wording("逾期未改正", "ended after an order"),
        "overtaken": Wording("上级标准已发布", "overtaken"),
        "part-succeeded": Wording("部分内容已接续", "a part succeeded"),
        "partner-diverged": Wording("合作方不再同文", "a partner's text differs now"),
        "partner-left": Wording("联合制定企业退出", "a partner left"),
        "plan": Wording("列入计划", "planned"),
        "plan-to-city": Wording("年度抽查计划", "yearly plan of inspections"),
        "plan-to-nation": Wording("年度抽查计划", "yearly plan of inspections"),
        "plan-to-province": Wording("年度抽查计划", "yearly plan of inspections"),
        "power-asked": Wording("申请地方标准制定权", "power to make standards requested"),
        "power-decided": Wording("地方标准制定权", "power to make"),
        "power-granted": Wording("批准地方标准制定权", "power to make standards approved"),
        "power-withdrawn": Wording("收回地方标准制定权", "power to make standards withdrawn"),
        "project": Wording("立项", "project approved"),
        "proposal-answered": Wording("立项建议办理结果", "a proposal answered"),
        "proposal-handed-up": Wording("转交立项建议", "a proposal handed up"),
        "public-notice": Wording("公示", "shown in public"),
        "publication": Wording("发布", "published"),
        "raised-in-city": Wording("提出协调事项", "a matter raised"),
        "raised-in-county": Wording("提出协调事项", "a matter raised"),
        "raised-in-nation": Wording("提出协调事项", "a matter raised"),
        "raised-in-province": Wording("提出协调事项", "a matter raised"),
        "registration-end": Wording("登记终止", "registration ended"),
        "rejection": Wording("不予立项", "not taken"),
        "report": Wording("报告", "reported"),
        "resolution": Wording("协调结果", "what was decided"),
        "results": Wording("抽查结果公示", "results of an inspection"),
        "resumption": Wording("恢复活动", "activities resumed"),
        "review": Wording("启动复审", "review opened"),
        "review-asked": Wording("提请复审", "review requested"),
        "review-conclusion": Wording("复审结论", "review concluded"),
        "review-opening": Wording("启动复审", "review opened"),
        "review-reason": Wording("应当复审", "a reason to review"),
        "revision": Wording("修订", "to be revised"),
        "revocation": Wording("撤销编号", "number revoked"),
        "set-aside": Wording("抽取作废", "draw set aside"),
        "set-aside-to-city": Wording("抽取作废", "draw set aside"),
        "set-aside-to-nation": Wording("抽取作废", "draw set aside"),
        "set-aside-to-province": Wording("抽取作废", "draw set aside"),
        "shown": Wording("公示", "shown publicly"),
        "substituted": Wording("递补", "substituted"),
        "substituted-to-city": Wording("递补", "substituted"),
        "substituted-to-nation": Wording("递补", "substituted"),
        "substituted-to-province": Wording("递补", "substituted"),
        "succession": Wording("已接续", "succeeded"),
        "supersession": Wording("被强制性国家标准替代", "superseded"),
        "supervision-reported": Wording("报告监督检查情况", "supervision reported"),
        "suspension": Wording("限期停止活动", "activities stopped"),
        "taken-to-mechanism": Wording("提请协调机制", "referred to the mechanism"),
        "termination": Wording("项目终止", "project ended"),
        "to-a-group": Wording("转化为团体标准", "becomes a group standard"),
        "to-a-local-standard": Wording("制定为地方标准", "becomes a local standard"),
        "told": Wording("监督告知", "notified in supervision"),
        "transition-opened": Wording("过渡登记", "transition open"),
        "trigger": Wording("提前复审", "early review"),
        "warning": Wording("督促整改", "urged to correct it"),
        "validity-over": Wording("有效期届满", "no longer valid"),
        "way-chosen": Wording("选定过渡途径", "way chosen"),
        "withdrawal-order": Wording("责令撤回", "to be withdrawn"),
        "way-failed": Wording("过渡途径未成", "way failed"),
    }
)

_MATTER = Wording(
    "事项：{about}\n事项编号：{matter}\n接收角色：{role}",
    "Matter: {about}\nId of the matter: {matter}\nRecipient's role: {role}",
)
_NOTICE = Wording(
    f"{{recipient}}：\n\n{{notice}}。\n\n日期：{{on}}\n{_MATTER.zh}",
    f"To {{recipient}}:\n\n{{notice}}.\n\nDate: {{on}}\n{_MATTER.en}",
)
# A reminder may arrive later than the day on which it was made: it names that day, never "today".
_BEFORE = Wording(
    f"{{recipient}}：\n\n截至{{on}}：义务“{{duty}}”将于{{due}}到期，还有{{days}}天。\n\n{_MATTER.zh}",
    f"To {{recipient}}:\n\nAs of {{on}}: the duty '{{duty}}' falls due on {{due}}, "
    f"days left: {{days}}.\n\n{_MATTER.en}",
)
_ON = Wording(
    f"{{recipient}}：\n\n截至{{on}}：义务“{{duty}}”的最后一日为{{due}}。\n\n{_MATTER.zh}",
    f"To {{recipient}}:\n\nAs of {{on}}: the last day of the duty '{{duty}}' is {{due}}."
    f"\n\n{_MATTER.en}",
)
_AFTER = Wording(
    f"{{recipient}}：\n\n截至{{on}}：义务“{{duty}}”已于{{due}}到期，逾期{{days}}天。"
    f"\n\n{_MATTER.zh}",
    f"To {{recipient}}:\n\nAs of {{on}}: the duty '{{duty}}' fell due on {{due}}, "
    f"days overdue: {{days}}.\n\n{_MATTER.en}",
)
_ITEMS = Wording(
    "{recipient}：\n\n以下为{slot}的{count}条通知。\n\n{items}",
    "To {recipient}:\n\nMessages of {slot}: {count}.\n\n{items}",
)


def _notice(heading: Wording) -> Template:
    subject = Wording(f"【{heading.zh}】{{about}}", f"[{heading.en}] {{about}}")
    return Template(kind=TemplateKind.NOTICE, subject=subject, body=_NOTICE)


def _reminder(zh: str, en: str, body: Wording) -> Template:
    subject = Wording(f"【{zh}】{{about}}：{{duty}}", f"[{en}] {{about}}: {{duty}}")
    return Template(kind=TemplateKind.REMINDER, subject=subject, body=body)


#: The templates that ship, by name.
DEFAULTS: Final[Mapping[str, Template]] = MappingProxyType(
    {
        "notice": _notice(Wording("通知", "notice")),
        **{f"notice:{name}": _notice(heading) for name, heading in _HEADINGS.items()},
        "reminder:before": _reminder("即将到期", "due soon", _BEFORE),
        "reminder:on": _reminder("到期", "due", _ON),
        "reminder:after": _reminder("已逾期", "overdue", _AFTER),
        "digest": Template(
            kind=TemplateKind.DIGEST,
            subject=Wording("【汇总】{slot}共{count}条通知", "[Digest] {slot}, messages: {count}"),
            body=_ITEMS,
        ),
    }
)
