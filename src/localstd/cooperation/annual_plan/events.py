"""What can happen to the annual plan of a place (年度计划事件), and what each event tells.

All but those of the plan as a whole tell the item that they are about, by its id in the plan.
"""

from localstd.procedure import COUNT, DAY, FLAG, TEXT, NoticeType
from localstd.roles import DRAFTER, PUBLIC, SECTOR
from localstd.steps.facts import REASON, event_type, fact, required
from localstd.wording import Wording

__all__ = ["CALLED", "DECLINED", "ISSUED", "ITEM_CHANGED", "PLAN_EVENTS", "PUBLISHED"]

_ITEM = required("item", "项目序号", "id of the item", TEXT)
_TITLE = required("title", "名称", "title", TEXT)
_DOCUMENT = fact("document", "文号", "number of the document", TEXT)
_WHY = required("reason", "理由", "reason", TEXT)
_PROJECT = (
    required("project", "项目名称", "project", TEXT),
    fact("applicant", "提出单位", "applicant", TEXT),
    fact("drafter", "起草单位", "drafting unit", TEXT),
    fact("deadline", "完成期限", "day of completion", DAY),
    fact("urgent", "急需情形", "reason of urgency", TEXT),
)

#: The events in their usual order.
PLAN_EVENTS = (
    event_type(
        "called", "征集立项建议", "proposals called for",
        required("plan", "年度立项计划", "annual plan", TEXT),
        required("year", "年度", "year", COUNT),
        fact("until", "征集截止日", "day until which they are taken", DAY),
    ),
    event_type(
        "proposed", "提出立项建议", "proposed", _ITEM, _TITLE,
        fact("proposer", "建议人", "proposer", TEXT),
    ),
    event_type(
        "applied", "提出立项申请", "applied for", _ITEM, _TITLE,
        fact("applicant", "提出单位", "applicant", TEXT),
    ),
    event_type(
        "city-empowered", "省级批准该市制定地方标准", "city empowered by its province",
        fact("document", "批准文号", "number of the approval", TEXT),
    ),
    event_type(
        "appraised", "立项论证评估", "appraised", _ITEM,
        fact("surveyed", "已调查需求", "needs surveyed", FLAG),
        fact("appraised", "已论证必要性和可行性", "necessity and feasibility appraised", FLAG),
    ),
    event_type("item-declined", "不予列入", "item declined", _ITEM, _WHY),
    event_type("item-planned", "列入计划", "item planned", _ITEM, *_PROJECT),
    event_type("drawn-up", "拟定计划", "plan drawn up", _DOCUMENT),
    event_type("issued", "下达计划", "plan issued", _DOCUMENT),
    event_type("made-public", "公布计划", "plan made public", _DOCUMENT),
    event_type("item-added", "增补项目", "item added", _ITEM, *_PROJECT, _WHY),
    event_type(
        "item-linked", "登记制修订事项", "linked with its making", _ITEM,
        required("making", "制修订事项编号", "id of its making", TEXT),
    ),
    event_type(
        "item-rescheduled", "调整完成期限", "item rescheduled", _ITEM,
        required("deadline", "完成期限", "day of completion", DAY), _WHY,
    ),
    event_type(
        "item-changed", "调整项目内容", "item changed", _ITEM,
        required("change", "调整内容", "what is changed", TEXT), _WHY,
        fact("drafter", "起草单位", "drafting unit", TEXT),
    ),
    event_type("delay-explained", "说明延误原因", "delay explained", _ITEM, _WHY),
    event_type(
        "item-removed", "撤销项目", "item removed", _ITEM, _WHY,
        fact("ground", "撤销情形", "ground", TEXT),
        fact("is_published", "已经发布", "published already", FLAG),
    ),
    event_type(
        "item-carried-over", "结转下年度", "item carried over", _ITEM, _WHY,
        fact("to", "转入计划", "the plan it goes to", TEXT),
    ),
    event_type(
        "item-completed", "项目完成", "item completed", _ITEM,
        fact("number", "标准编号", "number of the standard", TEXT),
    ),
    event_type("closed", "计划结束", "plan closed", REASON),
    event_type("dropped", "停止制定计划", "plan dropped", _WHY),
)  # fmt: skip

CALLED = NoticeType(
    name="call",
    wording=Wording("{matter}征集立项建议", "proposals are called for: {matter}"),
    to=(SECTOR, PUBLIC),
)
DECLINED = NoticeType(
    name="item-declined",
    wording=Wording(
        "{matter}：{item}不予列入，理由：{reason}", "{matter}: {item} is not included: {reason}"
    ),
    to=(SECTOR,),
)
ISSUED = NoticeType(
    name="annual-plan",
    wording=Wording("{matter}已于{on}下达", "{matter} was issued on {on}"),
    to=(SECTOR, DRAFTER),
)
PUBLISHED = NoticeType(
    name="annual-plan-public",
    wording=Wording("{matter}已于{on}公布", "{matter} was made public on {on}"),
    to=(PUBLIC,),
)
ITEM_CHANGED = NoticeType(
    name="item-changed",
    wording=Wording(
        "{on}，{matter}的项目{item}：{event}，理由：{reason}",
        "{on}: item {item} of {matter}: {event}: {reason}",
    ),
    to=(SECTOR, DRAFTER),
)
