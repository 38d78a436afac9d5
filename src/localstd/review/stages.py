"""Stages (阶段) of one review of one standard: one cycle, from its beginning to its outcome."""

from localstd.procedure import Stage
from localstd.wording import Wording

__all__ = ["CONCLUDED", "ENDED", "EXAMINED", "OPEN", "STAGES", "UNDER_REVIEW", "WAITING"]

WAITING = "waiting"  #: 周期内（待复审）
OPEN = "open"  #: 复审中
EXAMINED = "examined"  #: 已审查
CONCLUDED = "concluded"  #: 已有结论
ENDED = "ended"  #: 复审终结

#: Every stage, in order.
STAGES = (
    Stage(code=WAITING, wording=Wording("周期内（待复审）", "in its cycle, not yet under review")),
    Stage(code=OPEN, wording=Wording("复审中", "under review")),
    Stage(code=EXAMINED, wording=Wording("已审查", "examined")),
    Stage(code=CONCLUDED, wording=Wording("已有结论", "concluded"), is_final=True),
    Stage(code=ENDED, wording=Wording("复审终结", "ended without an outcome"), is_final=True),
)

#: Where outcomes are given, of a part or of the whole.
UNDER_REVIEW = (OPEN, EXAMINED)
