"""The clean-up of mandatory local standards (强制性标准整合精简): its table.

A matter is one standard in the exercise. Its own end, where the conclusion is to integrate it,
comes with the mandatory national standard; until then nothing that was read ends its force.

Sources: mand2016 一 (scope, conclusions, the end of 2016), reform2015 三(二) and seed2015 (十一)
(the kept fields), the announcement of a province of 2017-02-15 (mand2016-local-example).
"""

from localstd.cleanup import duties, notices
from localstd.cleanup.conditions import (
    MANDATORY_CONCLUSION,
    MANDATORY_LISTING,
    announced_in_mandatory,
)
from localstd.cleanup.events import MANDATORY_EVENTS
from localstd.law import MandatoryConclusion
from localstd.procedure import Procedure, Row, Stage
from localstd.wording import Wording

__all__ = ["MANDATORY_CLEANUP"]

_FOUND, _LISTED, _ASSESSED, _CONCLUDED = "found", "listed", "assessed", "concluded"
_TO_INTEGRATE = "to-integrate"
_ABOLISHED, _CONVERTED, _CONTINUED, _OUT = "abolished", "converted", "continued", "out"

_STAGES = (
    Stage(code=_FOUND, wording=Wording("待列入", "not yet listed")),
    Stage(code=_LISTED, wording=Wording("已列入清单", "listed")),
    Stage(code=_ASSESSED, wording=Wording("已评估", "assessed")),
    Stage(code=_CONCLUDED, wording=Wording("已提出结论", "concluded on")),
    Stage(code=_TO_INTEGRATE, wording=Wording("待整合修订", "to be integrated")),
    Stage(code=_ABOLISHED, wording=Wording("已废止", "abolished"), is_final=True),
    Stage(code=_CONVERTED, wording=Wording("已转化为推荐性标准", "converted"), is_final=True),
    Stage(code=_CONTINUED, wording=Wording("继续有效", "continues"), is_final=True),
    Stage(code=_OUT, wording=Wording("移出清单", "off the list"), is_final=True),
)
_BY_MAKER = duties.owed_by_the_maker("mand2016-outcomes")
_CONCLUSIONS = ("mand2016-outcomes",)

_CONCLUDING = (
    Row(
        at=(_FOUND,), event="listed", to=_LISTED,
        who=_BY_MAKER, basis=(*_CONCLUSIONS, "action2015-freeze"),
        conditions=MANDATORY_LISTING,
        starts=(duties.CONCLUSION,),
    ),
    Row(
        at=(_LISTED, _ASSESSED), event="taken-off", to=_OUT,
        who=_BY_MAKER,
        ends=(duties.CONCLUSION.name,),
    ),
    Row(
        at=(_LISTED,), event="assessed", to=_ASSESSED,
        who=_BY_MAKER,
    ),
    Row(
        at=(_ASSESSED,), event="concluded", to=_CONCLUDED,
        who=_BY_MAKER, basis=("mand2016-deadline", "reform2015-mand-merge"),
        conditions=MANDATORY_CONCLUSION,
        starts=(duties.ANNOUNCEMENT,),
        ends=(duties.CONCLUSION.name,),
        notices=(notices.CONCLUSION,),
    ),
)  # fmt: skip
_ANNOUNCING = (
    Row(
        at=(_CONCLUDED,), event="abolition-announced", to=_ABOLISHED,
        who=_BY_MAKER, basis=("mand2016-effect-abolish",),
        conditions=announced_in_mandatory(MandatoryConclusion.ABOLISH),
        ends=(duties.ANNOUNCEMENT.name,),
        notices=(notices.END,),
    ),
    Row(
        at=(_CONCLUDED,), event="conversion-announced", to=_CONVERTED,
        who=_BY_MAKER, basis=("mand2016-effect-convert", "mand2016-number-change"),
        conditions=announced_in_mandatory(MandatoryConclusion.CONVERT),
        starts=(duties.NEW_TEXT,),
        ends=(duties.ANNOUNCEMENT.name,),
        notices=(notices.CONVERSION,),
    ),
    Row(
        at=(_CONCLUDED,), event="integration-announced", to=_TO_INTEGRATE,
        who=_BY_MAKER, basis=("reform2015-mand-merge",),
        conditions=announced_in_mandatory(MandatoryConclusion.INTEGRATE),
        ends=(duties.ANNOUNCEMENT.name,),
        notices=(notices.INTEGRATION,),
    ),
    Row(
        at=(_CONCLUDED,), event="continuation-announced", to=_CONTINUED,
        who=_BY_MAKER, basis=("reform2015-exceptions", "seed-mand-exception"),
        conditions=announced_in_mandatory(MandatoryConclusion.CONTINUE),
        ends=(duties.ANNOUNCEMENT.name,),
        notices=(notices.CONTINUATION,),
    ),
)  # fmt: skip
_FOLLOWING = (
    Row(
        at=(_CONVERTED,), event="text-rewritten", to=None,
        who=_BY_MAKER, basis=("mand2016-effect-convert",),
        ends=(duties.NEW_TEXT.name,),
    ),
    Row(
        at=(_TO_INTEGRATE,), event="superseded", to=_ABOLISHED,
        basis=("reform2015-mand-merge", "ir1990-local-auto"),
        notices=(notices.SUPERSESSION,),
    ),
)  # fmt: skip

#: The exercise on mandatory local standards: one matter for each standard on the list.
MANDATORY_CLEANUP = Procedure(
    name="mandatory-cleanup",
    wording=Wording("强制性标准整合精简", "clean-up of mandatory standards"),
    stages=_STAGES,
    events=MANDATORY_EVENTS,
    rows=(*_CONCLUDING, *_ANNOUNCING, *_FOLLOWING),
    start=_FOUND,
    subject="number",
)
