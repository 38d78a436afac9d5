"""What is wrong with a draw (抽取问题): its plan, its values, or what is told of it."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType

from localstd._attrs import error, frozen, mapping_field
from localstd.errors import LocalstdError
from localstd.wording import Wording

__all__ = ["DrawFault", "DrawProblem", "DrawRefusedError", "problem", "refuse"]

_SHOWN = 20  # problems that one error tells


class DrawFault(StrEnum):
    """The ways in which a plan, a value, a substitution or a published draw can be wrong."""

    TEXT = "text"
    LIST_HASH = "list-hash"
    STRATUM_UNKNOWN = "stratum-unknown"
    STRATUM_LACKING = "stratum-lacking"
    STRATUM_TWICE = "stratum-twice"
    NUMBER = "number"
    RATIO = "ratio"
    INSPECTORS_PER_TARGET = "inspectors-per-target"
    TOO_FEW_INSPECTORS = "too-few-inspectors"
    WEIGHTS_TOO_LARGE = "weights-too-large"
    NO_SEED = "no-seed"
    SEED_TWICE = "seed-twice"
    SEED_EARLY = "seed-early"
    VALUE_MISSING = "value-missing"
    VALUE_UNASKED = "value-unasked"
    VALUE_UNFIT = "value-unfit"
    NO_REASON = "no-reason"
    NOT_STANDING = "not-standing"
    SUBSTITUTION_EARLY = "substitution-early"
    PLAN_HASH = "plan-hash"
    KEY = "key"
    NOT_DRAWN = "not-drawn"
    NOT_TOLD = "not-told"
    TOLD_TWICE = "told-twice"
    TARGET_ORDER = "target-order"
    TARGET_FACTS = "target-facts"
    INSPECTORS = "inspectors"
    INSPECTOR_ORDER = "inspector-order"
    SUBSTITUTE = "substitute"


@frozen
class DrawProblem:
    """One thing that is wrong with a draw: which, and the facts that show it.

    >>> told = DrawProblem(fault=DrawFault.NOT_DRAWN, facts={"target": "e-7"})
    >>> told.wording.en
    'target e-7 is published as drawn and was not drawn'
    """

    fault: DrawFault
    facts: Mapping[str, object] = mapping_field(default={})

    @property
    def wording(self) -> Wording:
        """Say what is wrong, and where."""
        return _WORDS[self.fault].filled(self.facts)


@error
class DrawRefusedError(LocalstdError):
    """A draw cannot be made, or its plan: everything that is wrong with it is told at once.

    >>> late = DrawProblem(fault=DrawFault.VALUE_MISSING, facts={"seed": "双色球"})
    >>> print(DrawRefusedError(problems=(late,)).wording.en)
    nothing is drawn: the value of 双色球 is missing; give it as it was published
    """

    problems: tuple[DrawProblem, ...]

    @property
    def wording(self) -> Wording:
        """Tell each problem; of many the first ones, and how many there are."""
        told = Wording.joined((one.wording for one in self.problems[:_SHOWN]), by="semicolon")
        more = len(self.problems) - _SHOWN
        zh, en = (f"……另有{more}处", f" … and {more} more") if more > 0 else ("", "")
        return Wording(f"不予抽取：{told.zh}{zh}", f"nothing is drawn: {told.en}{en}")


def problem(fault: DrawFault, **facts: object) -> DrawProblem:
    """Make a problem of its facts."""
    return DrawProblem(fault=fault, facts=facts)


def refuse(problems: Iterable[DrawProblem]) -> None:
    """Refuse a draw of which anything is wrong.

    Raises:
        DrawRefusedError: if there is a problem.
    """
    found = tuple(problems)
    if found:
        raise DrawRefusedError(problems=found)


_WORDS: Mapping[DrawFault, Wording] = MappingProxyType(
    {
        DrawFault.TEXT: Wording(
            "方案的{field}“{value}”不可用：{reason}",
            "the plan's {field} '{value}' is not accepted: {reason}",
        ),
        DrawFault.LIST_HASH: Wording(
            "名单的哈希值为{found}，方案所定为{told}；请使用方案公布时的名单",
            "the list's hash is {found}, the plan fixes {told}; take the list that was published",
        ),
        DrawFault.STRATUM_UNKNOWN: Wording(
            "方案的层“{stratum}”不在名单中；请去掉，或更正层名",
            "stratum '{stratum}' of the plan is not in the list; leave it out or correct its name",
        ),
        DrawFault.STRATUM_LACKING: Wording(
            "方案未写明层“{stratum}”的数量；不抽取的写0",
            "the plan gives no number for stratum '{stratum}'; write 0 if none is drawn",
        ),
        DrawFault.STRATUM_TWICE: Wording(
            "方案中层“{stratum}”不止一次；请只留一处",
            "stratum '{stratum}' is in the plan more than once; keep one",
        ),
        DrawFault.NUMBER: Wording(
            "层“{stratum}”抽取{number}，应为0至{size}的整数",
            "stratum '{stratum}' has the number {number}; give a whole number from 0 to {size}",
        ),
        DrawFault.RATIO: Wording(
            "层“{stratum}”按比例{ratio}应抽取{wanted}（共{size}，进一取整），方案为{number}",
            "stratum '{stratum}': {ratio} of {size}, rounded up, is {wanted}; "
            "the plan has {number}",
        ),
        DrawFault.INSPECTORS_PER_TARGET: Wording(
            "每个对象的检查人员数为{number}，应为1以上的整数",
            "inspectors per target: {number}; give a whole number, 1 or more",
        ),
        DrawFault.TOO_FEW_INSPECTORS: Wording(
            "企业“{enterprise}”可派的检查人员为{eligible}人，少于{number}人；请先增补检查人员名单",
            "'{enterprise}' has {eligible} eligible inspectors, fewer than {number}; "
            "add inspectors to the list first",
        ),
        DrawFault.WEIGHTS_TOO_LARGE: Wording(
            "层“{stratum}”的权重合计{total}过大，其他语言无法精确复算；请缩小权重，使其低于{limit}",
            "the weights of stratum '{stratum}' come to {total}, too much for other languages to "
            "replay exactly; make them smaller, below {limit}",
        ),
        DrawFault.NO_SEED: Wording(
            "方案没有随机数来源；请写明一个以后才公布的来源",
            "the plan names no source of its seed; name one that is published later",
        ),
        DrawFault.SEED_TWICE: Wording(
            "随机数来源“{seed}”不止一次；请使用不同的名称",
            "the seed source '{seed}' is there more than once; give each a name of its own",
        ),
        DrawFault.SEED_EARLY: Wording(
            "随机数来源“{seed}”于{published}公布，不晚于名单确定之日{fixed}；"
            "请改用以后才公布的来源",
            "the seed source '{seed}' is published on {published}, not after the list was fixed on "
            "{fixed}; name one that is published later",
        ),
        DrawFault.VALUE_MISSING: Wording(
            "缺少“{seed}”的值；请按公布的原样给出",
            "the value of {seed} is missing; give it as it was published",
        ),
        DrawFault.VALUE_UNASKED: Wording(
            "方案没有随机数来源“{seed}”；请去掉它的值，或更正名称",
            "the plan names no seed source '{seed}'; leave its value out or correct the name",
        ),
        DrawFault.VALUE_UNFIT: Wording(
            "“{seed}”的值“{value}”不可用：{reason}",
            "the value '{value}' of {seed} is not accepted: {reason}",
        ),
        DrawFault.NO_REASON: Wording(
            "第{round}次递补（{target}）未记载理由；请写明理由",
            "substitution {round} ({target}) records no reason; write it down",
        ),
        DrawFault.NOT_STANDING: Wording(
            "第{round}次递补：{who}届时不在抽取结果之中；请更正",
            "substitution {round}: {who} is not among those drawn by then; correct it",
        ),
        DrawFault.SUBSTITUTION_EARLY: Wording(
            "第{round}次递补的日期{on}早于{after}；请更正",
            "substitution {round} is of {on}, before {after}; correct its date",
        ),
        DrawFault.PLAN_HASH: Wording(
            "方案的哈希值为{found}，公布的为{told}",
            "the plan's hash is {found}, what was published is {told}",
        ),
        DrawFault.KEY: Wording(
            "随机数为{found}，公布的为{told}", "the key is {found}, what was published is {told}"
        ),
        DrawFault.NOT_DRAWN: Wording(
            "公布的对象{target}并未抽中", "target {target} is published as drawn and was not drawn"
        ),
        DrawFault.NOT_TOLD: Wording(
            "抽中的对象{target}没有公布", "target {target} was drawn and is not published"
        ),
        DrawFault.TOLD_TWICE: Wording(
            "对象{target}公布了不止一次", "target {target} is published more than once"
        ),
        DrawFault.TARGET_ORDER: Wording(
            "第{position}个对象应为{found}，公布的为{told}",
            "target {position} in order is {found}, what was published is {told}",
        ),
        DrawFault.TARGET_FACTS: Wording(
            "对象{target}的{field}应为“{found}”，公布的为“{told}”",
            "the {field} of target {target} is '{found}', what was published is '{told}'",
        ),
        DrawFault.INSPECTORS: Wording(
            "对象{target}的检查人员应为{found}，公布的为{told}",
            "the inspectors of target {target} are {found}, what was published is {told}",
        ),
        DrawFault.INSPECTOR_ORDER: Wording(
            "对象{target}的检查人员次序应为{found}，公布的为{told}",
            "the inspectors of target {target} come in the order {found}, what was published is "
            "{told}",
        ),
        DrawFault.SUBSTITUTE: Wording(
            "第{round}次递补的应为“{found}”，公布的为“{told}”",
            "substitution {round} brings '{found}', what was published is '{told}'",
        ),
    }
)
