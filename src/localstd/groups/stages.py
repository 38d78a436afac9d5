"""Stages (阶段) of a group standard, from its proposal to its end."""

from localstd.procedure import Stage
from localstd.wording import Wording

__all__ = ["PROJECT_STAGES", "STAGES"]

PREPARATION = "preparation"  #: 前期准备
PROPOSAL = "proposal"  #: 提案阶段
PROJECT = "project"  #: 立项阶段
DRAFTING = "drafting"  #: 起草阶段
COMMENT = "comment"  #: 征求意见阶段
EXAMINATION = "examination"  #: 技术审查阶段
APPROVAL = "approval"  #: 批准阶段
NUMBERED = "numbered"  #: 待发布
PUBLISHED = "published"  #: 已发布
WITHDRAWN = "withdrawn"  #: 社会团体废止
REPLACED = "replaced"  #: 被代替
ABOLISHED = "abolished"  #: 主管部门废止
REVOKED = "number-revoked"  #: 编号已撤销
TERMINATED = "terminated"  #: 项目终止

#: Every stage, in the usual order.
STAGES = (
    Stage(code=PREPARATION, wording=Wording("前期准备", "before the proposal")),
    Stage(code=PROPOSAL, wording=Wording("提案阶段", "proposal")),
    Stage(code=PROJECT, wording=Wording("立项阶段", "project")),
    Stage(code=DRAFTING, wording=Wording("起草阶段", "drafting")),
    Stage(code=COMMENT, wording=Wording("征求意见阶段", "comment")),
    Stage(code=EXAMINATION, wording=Wording("技术审查阶段", "technical review")),
    Stage(code=APPROVAL, wording=Wording("批准阶段", "approval")),
    Stage(code=NUMBERED, wording=Wording("待发布", "approved, to be published")),
    Stage(code=PUBLISHED, wording=Wording("已发布", "published")),
    Stage(code=WITHDRAWN, wording=Wording("由社会团体废止", "withdrawn"), is_final=True),
    Stage(code=REPLACED, wording=Wording("被代替", "replaced"), is_final=True),
    Stage(code=ABOLISHED, wording=Wording("由主管部门废止", "abolished"), is_final=True),
    Stage(code=REVOKED, wording=Wording("编号已撤销", "number revoked"), is_final=True),
    Stage(code=TERMINATED, wording=Wording("项目终止", "project ended"), is_final=True),
)

#: Those of the making, in their order (制定阶段).
PROJECT_STAGES = (
    PREPARATION,
    PROPOSAL,
    PROJECT,
    DRAFTING,
    COMMENT,
    EXAMINATION,
    APPROVAL,
    NUMBERED,
)
