"""Words for facts that rules ask for and no event tells under the same name (规则要素)."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from localstd.wording import Wording

__all__ = ["RULE_FACTS"]

#: What rules ask for, drawn from the history or from a fact of another name, by its name.
RULE_FACTS: Final[Mapping[str, Wording]] = MappingProxyType(
    {
        "acted": Wording("办理日期", "day on which it was done"),
        "begun": Wording("各步开始日期", "days on which the steps began"),
        "below_recommended": Wording("低于推荐性标准", "below a recommended standard"),
        "cited": Wording("引用旧编号的合同、标签", "contracts and labels that cite the old number"),
        "concluded": Wording("结论日期", "day of the conclusion"),
        "cut_offs": Wording(
            "该等级方案的分数线（所依标准原文未核）",
            "the cut-offs of that scheme (the standard's text was not checked)",
        ),
        "declared": Wording("自我声明公开日期", "day of the declaration"),
        "done": Wording("完成日期", "day on which it was finished"),
        "drafters": Wording("起草人员", "drafters"),
        "enterprises": Wording("联合制定的企业数", "number of enterprises that make it"),
        "filed": Wording("备案日期", "day of filing"),
        "ground": Wording("查明的问题", "what was found"),
        "implemented": Wording("实施日期", "day of implementation"),
        "is_authorised": Wording("经所属社会团体授权", "authorised by its organisation"),
        "is_corrected": Wording("已改正", "corrected"),
        "is_joint": Wording("联合制定", "made jointly"),
        "is_ordered": Wording("已责令限期改正", "ordered to correct"),
        "is_own": Wording("自行制定", "made by oneself"),
        "is_published": Wording("已发布", "published"),
        "issuer": Wording("发布机关", "issuer"),
        "items": Wording("公开或者承诺的内容", "what is shown or pledged"),
        "opened": Wording("开始征求意见日期", "day on which comment opened"),
        "papers": Wording("提交的材料", "papers that were handed in"),
        "place_code": Wording("行政区划代码", "place code"),
        "published": Wording("发布日期", "day of publication"),
        "refiled": Wording("重新备案日期", "day of filing anew"),
        "replaced": Wording("已改引的合同、标签", "contracts and labels that were changed"),
        "taken": Wording("已办理的步骤", "steps that were taken"),
        "was_approved": Wording("已批准", "approved"),
        "was_given": Wording("已通报", "notified"),
    }
)
