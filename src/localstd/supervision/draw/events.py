"""What can happen to a yearly plan and to a batch (抽查事件), and what each event tells.

No event tells who was drawn, neither of targets nor of inspectors: hashes stand for the list and
for the result, which are published, and there are counts. So no fact can choose an inspector.
"""

import re

from localstd.law import Term
from localstd.procedure import COUNT, FLAG, TEXT, TEXTS, FactKind
from localstd.steps.facts import DAYS, REASON, event_type, fact, required, term
from localstd.wording import Wording

__all__ = ["BATCH_EVENTS", "HASH", "PLAN_EVENTS", "RedrawGround"]


class RedrawGround(Term):
    """Why a list or a draw is set aside, or one comes for another (重新抽取、递补的原因).

    No text that was read names any.

    >>> RedrawGround.of("应当回避").value
    'recusal'
    """

    TARGET_GONE = ("target-gone", "检查对象已不存在", "a target no longer exists")
    RECUSAL = ("recusal", "应当回避", "an inspector must step back, which was found later")
    LIST_WRONG = ("list-wrong", "名单有误", "the list was wrong")
    VALUE_FAILED = (
        "value-failed",
        "随机数值未公布或被更正",
        "a value was not published, or was corrected",
    )
    MISCALCULATED = ("miscalculated", "计算有误", "the result is not what the values give")
    OTHER = ("other", "其他原因", "another reason, which is stated")


_HEX = re.compile(r"[0-9a-f]{64}")


def _hash(value: object) -> str | None:
    return value if isinstance(value, str) and _HEX.fullmatch(value) else None


#: 哈希值: SHA-256, in 64 hexadecimal digits.
HASH = FactKind(
    accepts=Wording(
        "SHA-256哈希值（64位小写十六进制）",
        f"a SHA-256 hash, 64 hexadecimal digits in lower case such as {'0123456789abcdef' * 4}",
    ),
    read=_hash,
)

_PLAN = required("plan", "年度抽查工作计划", "yearly plan", TEXT)
_PLANNED = fact("planned", "计划检查数", "inspections planned", COUNT)
_BY_LIST = fact("is_by_list", "事项均在省级清单内", "all items are on the list", FLAG)
_DOCUMENT = fact("document", "文号", "number of the document", TEXT)
_WHY = required("reason", "理由", "reason", TEXT)

#: The events of a yearly plan, in their usual order.
PLAN_EVENTS = (
    event_type(
        "drawn-up", "制定", "drawn up", _PLAN,
        required("year", "年度", "year", COUNT), _PLANNED, _BY_LIST,
    ),
    event_type("approved", "批准", "approved", _DOCUMENT),
    event_type("reported", "报上级", "reported to the superior", _DOCUMENT),
    event_type("made-public", "向社会公开", "made public", _DOCUMENT),
    event_type("amended", "调整", "amended", _WHY, _PLANNED, _BY_LIST),
    event_type(
        "closed", "完成", "closed",
        required("planned", "计划检查数", "inspections planned", COUNT),
        required("covered", "其中已完成数", "of those, done", COUNT),
        fact("late", "已完成中逾期数", "of those done, late", COUNT),
        fact("beyond", "计划外检查数", "inspections beyond the plan", COUNT),
    ),
    event_type("dropped", "停止执行", "dropped", _WHY),
)  # fmt: skip

#: The events of a batch, in their usual order.
BATCH_EVENTS = (
    event_type(
        "list-fixed", "固定名单并公开哈希", "list fixed, its hash published",
        required("batch", "抽查批次", "batch", TEXT),
        fact("plan", "年度抽查工作计划", "yearly plan", TEXT),
        required("list_hash", "名单哈希", "hash of the list", HASH),
        required("plan_hash", "抽取方案哈希", "hash of the plan of the draw", HASH),
        required("targets", "检查对象数", "targets", COUNT),
        required("inspectors", "执法检查人员数", "inspectors", COUNT),
        required("to_draw", "拟抽检查对象数", "targets to be drawn", COUNT),
        required("sources", "随机数值来源", "sources of the values", TEXTS),
        required("source_days", "随机数值公布日期", "days on which they are published", DAYS),
        fact("is_ordinary", "一般检查事项", "an ordinary item", FLAG),
        fact("allowed", "清单限定的检查对象数", "targets that the list allows", COUNT),
    ),
    event_type(
        "drawn", "随机抽取", "drawn",
        required("values", "随机数值", "published values", TEXTS),
        required("result_hash", "抽取结果哈希", "hash of the result", HASH),
        fact("targets_drawn", "抽中检查对象数", "targets drawn", COUNT),
        fact("inspectors_drawn", "抽中执法检查人员数", "inspectors drawn", COUNT),
        fact("recusals", "回避数", "recusals", COUNT),
    ),
    event_type(
        "redrawn", "作废并重新抽取", "set aside, to be drawn again",
        required("ground", "原因", "ground", term(RedrawGround)), _WHY,
    ),
    event_type(
        "substituted", "按算法递补", "substituted by the algorithm",
        required("ground", "原因", "ground", term(RedrawGround)), _WHY,
        required("result_hash", "抽取结果哈希", "hash of the result", HASH),
        fact("substituted", "递补数", "how many", COUNT),
    ),
    event_type(
        "inspected", "检查完毕", "inspected",
        fact("inspected", "检查户数", "targets inspected", COUNT),
        fact("found", "发现问题户数", "targets found wanting", COUNT),
        fact("unreachable", "无法联系户数", "targets that could not be reached", COUNT),
    ),
    event_type(
        "results-published", "公示抽查结果", "results published",
        fact("published", "公示户数", "targets with results published", COUNT),
    ),
    event_type(
        "findings-handed-on", "移交后续处理", "findings handed on",
        required("matters", "后续事项编号", "matters that follow", TEXTS),
        fact("procedure", "后续程序", "procedure that follows", TEXT),
    ),
    event_type("closed", "办结", "closed", REASON),
    event_type("cancelled", "取消", "cancelled", _WHY),
)  # fmt: skip
