"""The stages of an enterprise standard (企业标准阶段): one at a time, duties beside."""

from localstd.procedure import Stage
from localstd.wording import Wording

__all__ = [
    "ABOLISHED",
    "IN_FORCE",
    "LIVING",
    "MAKING",
    "PUBLISHED",
    "REPLACED",
    "REVOKED",
    "STAGES",
    "WITHDRAWN",
]

MAKING = "making"  #: 制定中
PUBLISHED = "published"  #: 已发布
IN_FORCE = "in-force"  #: 实施中
WITHDRAWN = "withdrawn"  #: 已停用
REPLACED = "replaced"  #: 已被代替
ABOLISHED = "abolished"  #: 已被废止
REVOKED = "number-revoked"  #: 编号已撤销

#: Stages at which the standard stands (现行).
LIVING = (PUBLISHED, IN_FORCE)
#: All of them, in their order.
STAGES = (
    Stage(code=MAKING, wording=Wording("制定中", "being made")),
    Stage(code=PUBLISHED, wording=Wording("已发布", "published")),
    Stage(code=IN_FORCE, wording=Wording("实施中", "implemented")),
    Stage(code=WITHDRAWN, wording=Wording("已停用", "withdrawn"), is_final=True),
    Stage(code=REPLACED, wording=Wording("已被代替", "replaced"), is_final=True),
    Stage(code=ABOLISHED, wording=Wording("已被废止", "abolished"), is_final=True),
    Stage(code=REVOKED, wording=Wording("编号已撤销", "number revoked"), is_final=True),
)
