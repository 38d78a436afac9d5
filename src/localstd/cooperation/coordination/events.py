"""What can happen to a matter between departments (协调事件), and what each event tells."""

from localstd.law import Term
from localstd.procedure import DAY, TEXT, TEXTS, NoticeType
from localstd.roles import CITY, COUNTY, MECHANISM, NATIONAL, PROVINCE, SECTOR
from localstd.steps.authorities import (
    is_of_a_county,
    lies_with_a_province,
    lies_with_the_nation,
)
from localstd.steps.facts import REASON, event_type, fact, required, term
from localstd.steps.makers import is_of_a_city
from localstd.wording import Wording

__all__ = [
    "COORDINATION_EVENTS",
    "DECIDED",
    "INVITED",
    "MET",
    "RAISED",
    "TAKEN",
    "TASK_DONE",
    "TASK_SET",
    "DisputeGround",
    "Position",
]


class DisputeGround(Term):
    """What a matter between departments is about (协调事由).

    The first three are those of sl2017 arts 6, 30 and 33; the list is the library's own.
    """

    ACROSS = ("across", "跨部门跨领域", "a standard across departments or fields")
    DISPUTED = ("disputed", "重大争议", "a major dispute about a standard")
    OVERLAP = ("overlap", "重复交叉、不衔接配套", "standards that overlap or do not fit together")
    IMPLEMENTATION = ("implementation", "标准实施", "how a standard is implemented")
    OTHER = ("other", "其他事项", "another matter")


class Position(Term):
    """What a department says to a matter (部门意见)."""

    AGREES = ("agrees", "同意", "agrees")
    WITH_CHANGES = ("with-changes", "修改后同意", "agrees with changes")
    OBJECTS = ("objects", "不同意", "objects")


_DEPARTMENTS = required("departments", "有关部门", "departments concerned", TEXTS)
_DOCUMENT = fact("document", "文号", "number of the document", TEXT)
_WHY = required("reason", "理由", "reason", TEXT)
_TASK = required("task", "任务编号", "id of the task", TEXT)
_DUE = required("due", "办结期限", "day by which it is to be done", DAY)

#: The events in their usual order.
COORDINATION_EVENTS = (
    event_type(
        "raised", "提出协调事项", "raised",
        required("issue", "协调事项", "matter", TEXT), _DEPARTMENTS,
        fact("ground", "协调事由", "what it is about", term(DisputeGround)),
        fact("standard", "标准编号或者名称", "number or name of the standard", TEXT),
    ),
    event_type("consultation-opened", "组织协商", "consultation opened", _DEPARTMENTS),
    event_type(
        "position-told", "部门反馈意见", "a department's views given",
        required("department", "部门", "department", TEXT),
        required("position", "意见", "position", term(Position)), REASON,
    ),
    event_type(
        "agreed", "协商一致", "agreed",
        required("outcome", "协商结果", "what was agreed", TEXT), _DOCUMENT,
    ),
    event_type("consultation-failed", "协商不成", "consultation failed", _WHY),
    event_type(
        "taken-to-mechanism", "提请标准化协调机制", "referred to the mechanism", REASON, _DOCUMENT
    ),
    event_type(
        "met", "召开协调会议", "the mechanism met",
        required("session", "会议", "session", TEXT),
        fact("present", "参加部门", "departments present", TEXTS),
    ),
    event_type(
        "resolved", "形成决议", "resolved",
        required("outcome", "决议内容", "what was resolved", TEXT), _DOCUMENT,
    ),
    event_type(
        "follow-up-set", "确定后续任务", "follow-up set", _TASK, _DUE,
        required("what", "任务内容", "what is to be done", TEXT),
        required("department", "承办部门", "department that does it", TEXT),
    ),
    event_type("follow-up-extended", "任务延期", "follow-up extended", _TASK, _DUE, _WHY),
    event_type(
        "follow-up-reported", "报告任务进展", "progress of a follow-up reported", _TASK,
        required("progress", "进展", "progress", TEXT), REASON,
    ),
    event_type("follow-up-done", "任务办结", "follow-up done", _TASK, _DOCUMENT),
    event_type("follow-up-dropped", "任务取消", "follow-up cancelled", _TASK, _WHY),
    event_type("closed", "结案", "closed", REASON),
    event_type("withdrawn", "撤回", "withdrawn", _WHY),
)  # fmt: skip

_RAISED = Wording(
    "{on}提出协调事项“{matter}”，涉及{departments}",
    "on {on} “{matter}” was raised between: {departments}",
)


INVITED = NoticeType(
    name="consultation",
    wording=Wording(
        "就“{matter}”组织协商，请{departments}研提意见",
        "consultation on “{matter}”: {departments}, please give your views",
    ),
    to=(SECTOR,),
)
TAKEN = NoticeType(
    name="taken-to-mechanism",
    wording=Wording(
        "“{matter}”于{on}提请标准化协调机制", "“{matter}” was referred to the mechanism on {on}"
    ),
    to=(MECHANISM, SECTOR),
)
MET = NoticeType(
    name="mechanism-met",
    wording=Wording(
        "{on}，{session}研究了“{matter}”", "on {on} “{matter}” was dealt with at: {session}"
    ),
    to=(SECTOR,),
)
DECIDED = NoticeType(
    name="resolution",
    wording=Wording("{on}，“{matter}”：{event}：{outcome}", "{on}: “{matter}”: {event}: {outcome}"),
    to=(SECTOR,),
)
TASK_SET = NoticeType(
    name="follow-up",
    wording=Wording(
        "“{matter}”的任务{task}，请于{due}前（含当日）办结",
        "task {task} of “{matter}” is to be done by {due}, that day included",
    ),
    to=(SECTOR,),
)
TASK_DONE = NoticeType(
    name="follow-up-ended",
    wording=Wording(
        "{on}，“{matter}”的任务{task}：{event}", "{on}: task {task} of “{matter}”: {event}"
    ),
    to=(MECHANISM,),
)
#: The notice to the standardization department that a matter lies with, by its place.
RAISED = tuple(
    NoticeType(name=f"raised-in-{where}", wording=_RAISED, to=(role,), matters=matters)
    for where, role, matters in (
        ("province", PROVINCE, lies_with_a_province),
        ("city", CITY, is_of_a_city),
        ("county", COUNTY, is_of_a_county),
        ("nation", NATIONAL, lies_with_the_nation),
    )
)
