"""Stages (阶段) of the way of an alliance standard to what takes its place."""

from localstd.procedure import Stage
from localstd.wording import Wording

__all__ = [
    "ASSESSED",
    "COMPLETED",
    "ENDED",
    "LISTED",
    "NEW",
    "OPEN",
    "PARTLY",
    "STAGES",
    "SUCCEEDED",
    "UNDER_WAY",
    "WITHDRAWN",
]

NEW = "new"  #: 待登记
LISTED = "registered"  #: 已登记
ASSESSED = "assessed"  #: 待选定途径
UNDER_WAY = "under-way"  #: 途径已选定
PARTLY = "partly-succeeded"  #: 部分内容已有接续标准
SUCCEEDED = "succeeded"  #: 已有接续标准
WITHDRAWN = "withdrawn"  #: 已废止
COMPLETED = "completed"  #: 过渡完成
ENDED = "ended"  #: 终止

#: Where it is not settled yet what becomes of the standard (去向未定).
OPEN = (LISTED, ASSESSED, UNDER_WAY, PARTLY)

STAGES = (
    Stage(code=NEW, wording=Wording("待登记", "not yet registered")),
    Stage(code=LISTED, wording=Wording("已登记", "registered")),
    Stage(code=ASSESSED, wording=Wording("待选定途径", "awaits a way")),
    Stage(code=UNDER_WAY, wording=Wording("途径已选定，办理中", "on its way")),
    Stage(code=PARTLY, wording=Wording("部分内容已有接续标准", "partly succeeded")),
    Stage(code=SUCCEEDED, wording=Wording("已有接续标准", "succeeded")),
    Stage(code=WITHDRAWN, wording=Wording("已废止，无接续标准", "withdrawn")),
    Stage(code=COMPLETED, wording=Wording("过渡完成", "completed"), is_final=True),
    Stage(code=ENDED, wording=Wording("终止", "ended"), is_final=True),
)
