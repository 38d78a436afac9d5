"""Stages (阶段) of a local standard, by the codes of GB/T 16733 (阶段代码, text not checked).

The nine codes are those of the making of national standards; local standards are told by the
same ones. ``ended`` is none of them: it is a project that was given up before it became a
standard.
"""

from localstd.procedure import Stage
from localstd.wording import Wording

__all__ = [
    "ABOLISHED",
    "APPROVAL",
    "COMMENT",
    "DRAFTING",
    "ENDED",
    "EXAMINATION",
    "PRELIMINARY",
    "PROJECT",
    "PROJECT_STAGES",
    "PUBLISHED",
    "REVIEW",
    "STAGES",
    "STANDARD_STAGES",
]

PRELIMINARY = "00"  #: 预阶段
PROJECT = "10"  #: 立项阶段
DRAFTING = "20"  #: 起草阶段
COMMENT = "30"  #: 征求意见阶段
EXAMINATION = "40"  #: 审查阶段
APPROVAL = "50"  #: 批准阶段
PUBLISHED = "60"  #: 出版（已发布）阶段
REVIEW = "90"  #: 复审阶段
ABOLISHED = "95"  #: 废止阶段
ENDED = "ended"  #: 项目终止: given up before publication

#: Every stage, in order.
STAGES = (
    Stage(code=PRELIMINARY, wording=Wording("预阶段", "preliminary")),
    Stage(code=PROJECT, wording=Wording("立项阶段", "project")),
    Stage(code=DRAFTING, wording=Wording("起草阶段", "drafting")),
    Stage(code=COMMENT, wording=Wording("征求意见阶段", "public comment")),
    Stage(code=EXAMINATION, wording=Wording("审查阶段", "technical review")),
    Stage(code=APPROVAL, wording=Wording("批准阶段", "approval")),
    Stage(code=PUBLISHED, wording=Wording("出版（已发布）阶段", "published")),
    Stage(code=REVIEW, wording=Wording("复审阶段", "under review")),
    Stage(code=ABOLISHED, wording=Wording("废止阶段", "abolished"), is_final=True),
    Stage(code=ENDED, wording=Wording("项目终止", "project ended"), is_final=True),
)

#: Where a project can still be changed or ended.
PROJECT_STAGES = (PROJECT, DRAFTING, COMMENT, EXAMINATION, APPROVAL)
#: Where a standard stands once it is published: in force or not yet is a date, not a stage.
STANDARD_STAGES = (PUBLISHED, REVIEW)
