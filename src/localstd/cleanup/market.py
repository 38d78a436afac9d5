"""The clean-up of local standards for the unified market (地方标准排查清理): its table.

A matter is one standard on the list. The notice of a province that is known tells four
outcomes; the fourth, a group standard in its place, ends the local standard by no word that was
read, so that it stands until its abolition is announced.

Sources: lsr2023 (grounds, conversion, eighteen months), sl2017 art. 29, lsr2025 (the pilot).
"""

from localstd.cleanup import duties, notices
from localstd.cleanup.conditions import MARKET_CONCLUSION, announced_in_market
from localstd.cleanup.events import MARKET_EVENTS
from localstd.cleanup.form import FORM
from localstd.law import ReviewOutcome
from localstd.procedure import Mandate, Procedure, Row, Stage
from localstd.roles import SECTOR
from localstd.steps.makers import ORDINARY
from localstd.wording import Wording

__all__ = ["MARKET_CLEANUP"]

_FOUND, _LISTED, _ASSESSED, _CONCLUDED = "found", "listed", "assessed", "concluded"
_TO_REVISE, _TO_CONVERT = "to-revise", "to-convert"
_CONTINUED, _REVISED, _ABOLISHED, _OUT = "continued", "revised", "abolished", "out"

_STAGES = (
    Stage(code=_FOUND, wording=Wording("待列入", "not yet listed")),
    Stage(code=_LISTED, wording=Wording("已列入清单", "listed")),
    Stage(code=_ASSESSED, wording=Wording("已评估", "assessed")),
    Stage(code=_CONCLUDED, wording=Wording("已提出结论", "concluded on")),
    Stage(code=_TO_REVISE, wording=Wording("待修订", "to be revised")),
    Stage(code=_TO_CONVERT, wording=Wording("待转化为团体标准", "to become a group standard")),
    Stage(code=_CONTINUED, wording=Wording("继续有效", "continues"), is_final=True),
    Stage(code=_REVISED, wording=Wording("已修订", "revised"), is_final=True),
    Stage(code=_ABOLISHED, wording=Wording("已废止", "abolished"), is_final=True),
    Stage(code=_OUT, wording=Wording("移出清单", "off the list"), is_final=True),
)
_CLASSES = "lsr2023-classes"
_BY_MAKER = duties.owed_by_the_maker(_CLASSES)
_BY_SECTOR = (Mandate(role=SECTOR, basis=(_CLASSES,), tracks=ORDINARY),)

_CONCLUDING = (
    Row(
        at=(_FOUND,), event="listed", to=_LISTED,
        who=_BY_MAKER, basis=("lsr2025-scope",),
        conditions=FORM,
    ),
    Row(
        at=(_LISTED, _ASSESSED), event="taken-off", to=_OUT,
        who=_BY_MAKER,
    ),
    Row(
        at=(_LISTED,), event="assessed", to=_ASSESSED,
        who=(*_BY_SECTOR, *_BY_MAKER),
    ),
    Row(
        at=(_ASSESSED,), event="public-notice", to=None,
        who=_BY_MAKER,
        notices=(notices.PUBLIC_NOTICE,),
    ),
    Row(
        at=(_ASSESSED,), event="concluded", to=_CONCLUDED,
        who=_BY_MAKER, basis=("sl2017-review-outcome", "lsr2023-convert"),
        conditions=MARKET_CONCLUSION,
        starts=(duties.MARKET_ANNOUNCEMENT,),
        notices=(notices.CONCLUSION,),
    ),
)  # fmt: skip
_ANNOUNCING = (
    Row(
        at=(_CONCLUDED,), event="continuation-announced", to=_CONTINUED,
        who=_BY_MAKER,
        conditions=announced_in_market(ReviewOutcome.CONTINUE),
        ends=(duties.MARKET_ANNOUNCEMENT.name,),
        notices=(notices.CONTINUATION,),
    ),
    Row(
        at=(_CONCLUDED,), event="revision-announced", to=_TO_REVISE,
        who=_BY_MAKER, basis=("sl2017-review-outcome", "lsr2023-revise-limit"),
        conditions=announced_in_market(ReviewOutcome.REVISE),
        starts=(duties.REVISION,),
        ends=(duties.MARKET_ANNOUNCEMENT.name,),
        notices=(notices.REVISION,),
    ),
    Row(
        at=(_CONCLUDED,), event="conversion-announced", to=_TO_CONVERT,
        who=_BY_MAKER, basis=("lsr2023-convert",),
        conditions=announced_in_market(ReviewOutcome.CONVERT),
        ends=(duties.MARKET_ANNOUNCEMENT.name,),
        notices=(notices.TO_A_GROUP,),
    ),
    Row(
        at=(_CONCLUDED,), event="abolition-announced", to=_ABOLISHED,
        who=_BY_MAKER, basis=("sl2017-review-outcome",),
        conditions=announced_in_market(ReviewOutcome.ABOLISH),
        ends=(duties.MARKET_ANNOUNCEMENT.name,),
        notices=(notices.END,),
    ),
)  # fmt: skip
_FOLLOWING = (
    Row(
        at=(_TO_REVISE,), event="revised", to=_REVISED,
        who=_BY_MAKER, basis=("lsr2023-revise-limit",),
        ends=(duties.REVISION.name,),
    ),
    Row(
        at=(_TO_CONVERT,), event="taken-over", to=None,
        basis=("lsr2023-convert", "sl2017-group-who"),
    ),
    Row(
        at=(_TO_REVISE, _TO_CONVERT), event="abolition-announced", to=_ABOLISHED,
        who=_BY_MAKER, basis=("sl2017-review-outcome",),
        ends=(duties.REVISION.name,),
        notices=(notices.END,),
    ),
)  # fmt: skip

#: The exercise since 2023 on local standards of the ordinary track.
MARKET_CLEANUP = Procedure(
    name="market-cleanup",
    wording=Wording("地方标准排查清理", "clean-up for the unified market"),
    stages=_STAGES,
    events=MARKET_EVENTS,
    rows=(*_CONCLUDING, *_ANNOUNCING, *_FOLLOWING),
    start=_FOUND,
    subject="number",
)
