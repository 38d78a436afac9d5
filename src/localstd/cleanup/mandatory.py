"""The clean-up of mandatory local standards (强制性标准整合精简): its table.

A matter is one standard in the exercise. Each conclusion has rows of its own, so that what may
happen next says which conclusion fits and what speaks against the others. Where a standard is
to be integrated its end comes with the mandatory national standard; until then nothing that was
read ends its force.

Sources: mand2016 part 1 (scope, conclusions, the end of 2016), reform2015 part 3 point 2 and
seed2015 point 11 (the kept fields), the announcement of a province of 2017-02-15
(mand2016-local-example).

The way, each step from the first of its stages; until a conclusion is announced, another may take
its place:

>>> for row in MANDATORY_CLEANUP.rows:
...     if row.to:
...         print(f"{row.at[0]:14}{row.event:24}{row.to}")
found         listed                  listed
listed        taken-off               out
listed        assessed                assessed
assessed      abolition-concluded     to-abolish
assessed      conversion-concluded    to-convert
assessed      integration-concluded   to-integrate
assessed      continuation-concluded  to-continue
to-abolish    abolition-announced     abolished
to-convert    conversion-announced    converted
to-integrate  integration-announced   integrating
to-continue   continuation-announced  continued
integrating   superseded              abolished

:func:`~localstd.procedure.procedure_page` prints it with its law; the page is
``docs/reference/procedures/mandatory-cleanup.md``.
"""

from localstd.cleanup import duties, notices
from localstd.cleanup.conditions import LISTING, announced_in_mandatory, concluded_in_mandatory
from localstd.cleanup.events import MANDATORY_CONCLUSIONS, MANDATORY_EVENTS
from localstd.law import MandatoryConclusion
from localstd.procedure import Mandate, Procedure, Row, Stage
from localstd.roles import SECTOR
from localstd.steps.makers import ORDINARY
from localstd.wording import Wording

__all__ = ["MANDATORY_CLEANUP"]

_FOUND = "found"  #: 待列入
_LISTED = "listed"  #: 已列入清单
_ASSESSED = "assessed"  #: 已评估
_TO_ABOLISH = "to-abolish"  #: 结论：废止
_TO_CONVERT = "to-convert"  #: 结论：转化为推荐性标准
_TO_INTEGRATE = "to-integrate"  #: 结论：整合或者修订
_TO_CONTINUE = "to-continue"  #: 结论：继续有效
_INTEGRATING = "integrating"  #: 待强制性国家标准
_ABOLISHED = "abolished"  #: 已废止
_CONVERTED = "converted"  #: 已转化为推荐性标准
_CONTINUED = "continued"  #: 继续有效
_OUT = "out"  #: 移出清单

_STAGES = (
    Stage(code=_FOUND, wording=Wording("待列入", "not yet listed")),
    Stage(code=_LISTED, wording=Wording("已列入清单", "listed")),
    Stage(code=_ASSESSED, wording=Wording("已评估", "assessed")),
    Stage(code=_TO_ABOLISH, wording=Wording("结论：废止", "concluded to abolish")),
    Stage(code=_TO_CONVERT, wording=Wording("结论：转化为推荐性标准", "concluded to convert")),
    Stage(code=_TO_INTEGRATE, wording=Wording("结论：整合或者修订", "concluded to integrate")),
    Stage(code=_TO_CONTINUE, wording=Wording("结论：继续有效", "concluded to continue")),
    Stage(code=_INTEGRATING, wording=Wording("待强制性国家标准", "awaits the national standard")),
    Stage(code=_ABOLISHED, wording=Wording("已废止", "abolished"), is_final=True),
    Stage(code=_CONVERTED, wording=Wording("已转化为推荐性标准", "converted"), is_final=True),
    Stage(code=_CONTINUED, wording=Wording("继续有效", "continues"), is_final=True),
    Stage(code=_OUT, wording=Wording("移出清单", "off the list"), is_final=True),
)
_OPEN_TO_CONCLUSION = (_ASSESSED, _TO_ABOLISH, _TO_CONVERT, _TO_INTEGRATE, _TO_CONTINUE)
_BY_WHOM = duties.may_clean_up("mand2016-outcomes")
_BY_SECTOR = (Mandate(role=SECTOR, basis=("mand2016-outcomes",), tracks=ORDINARY),)


def _concluding(event: str, stage: str, *basis: str) -> Row:
    """Make the row of a conclusion; until it is announced another one may take its place."""
    return Row(
        at=tuple(code for code in _OPEN_TO_CONCLUSION if code != stage),
        event=event,
        to=stage,
        who=_BY_WHOM,
        basis=("mand2016-deadline", *basis),
        conditions=concluded_in_mandatory(MANDATORY_CONCLUSIONS[event]),
        starts=(duties.ANNOUNCEMENT,),
        ends=(duties.CONCLUSION.name,),
        notices=(notices.CONCLUSION,),
    )


_LISTING = (
    Row(
        at=(_FOUND,), event="listed", to=_LISTED,
        who=_BY_WHOM, basis=("action2015-freeze",),
        conditions=LISTING,
        starts=(duties.CONCLUSION,),
    ),
    Row(
        at=(_LISTED, _ASSESSED), event="taken-off", to=_OUT,
        who=_BY_WHOM,
        ends=(duties.CONCLUSION.name,),
    ),
    Row(
        at=(_LISTED,), event="assessed", to=_ASSESSED,
        who=(*_BY_SECTOR, *_BY_WHOM),
    ),
)  # fmt: skip
_CONCLUSIONS = (
    _concluding("abolition-concluded", _TO_ABOLISH),
    _concluding("conversion-concluded", _TO_CONVERT),
    _concluding("integration-concluded", _TO_INTEGRATE, "reform2015-mand-merge"),
    _concluding(
        "continuation-concluded", _TO_CONTINUE, "reform2015-exceptions", "seed-mand-exception"
    ),
)
_ANNOUNCEMENTS = (
    Row(
        at=(_TO_ABOLISH,), event="abolition-announced", to=_ABOLISHED,
        who=_BY_WHOM, basis=("mand2016-effect-abolish",),
        conditions=announced_in_mandatory(MandatoryConclusion.ABOLISH),
        ends=(duties.ANNOUNCEMENT.name,),
        notices=(notices.END,),
    ),
    Row(
        at=(_TO_CONVERT,), event="conversion-announced", to=_CONVERTED,
        who=_BY_WHOM, basis=("mand2016-effect-convert", "mand2016-number-change"),
        conditions=announced_in_mandatory(MandatoryConclusion.CONVERT),
        starts=(duties.NEW_TEXT,),
        ends=(duties.ANNOUNCEMENT.name,),
        notices=(notices.CONVERSION,),
    ),
    Row(
        at=(_TO_INTEGRATE,), event="integration-announced", to=_INTEGRATING,
        who=_BY_WHOM, basis=("reform2015-mand-merge",),
        ends=(duties.ANNOUNCEMENT.name,),
        notices=(notices.INTEGRATION,),
    ),
    Row(
        at=(_TO_CONTINUE,), event="continuation-announced", to=_CONTINUED,
        who=_BY_WHOM, basis=("reform2015-exceptions", "seed-mand-exception"),
        ends=(duties.ANNOUNCEMENT.name,),
        notices=(notices.CONTINUATION,),
    ),
)  # fmt: skip
_FOLLOWING = (
    Row(
        at=(_CONVERTED,), event="text-rewritten", to=None,
        who=(*_BY_WHOM, *duties.who_writes("mand2016-effect-convert")),
        basis=("mand2016-effect-convert",),
        ends=(duties.NEW_TEXT.name,),
    ),
    Row(
        at=(_INTEGRATING,), event="superseded", to=_ABOLISHED,
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
    rows=(*_LISTING, *_CONCLUSIONS, *_ANNOUNCEMENTS, *_FOLLOWING),
    start=_FOUND,
    subject="number",
)
