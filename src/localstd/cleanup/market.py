"""The clean-up of local standards for the unified market (地方标准排查清理): its table.

A matter is one standard on the list. The notice of a province that is known tells four
outcomes; the fourth, a group standard in its place, ends the local standard by no word that was
read, so that it stands until its abolition is announced.

Sources: lsr2023 (grounds, conversion, eighteen months), sl2017 art. 29, lsr2025 (the pilot).

The way, each step from the first of its stages; until an outcome is announced, another may take
its place:

>>> for row in MARKET_CLEANUP.rows:
...     if row.to:
...         print(f"{row.at[0]:14}{row.event:24}{row.to}")
found         listed                  listed
listed        taken-off               out
listed        assessed                assessed
assessed      continuation-concluded  to-continue
assessed      revision-concluded      to-revise
assessed      abolition-concluded     to-abolish
assessed      conversion-concluded    to-convert
to-continue   continuation-announced  continued
to-revise     revision-announced      revising
to-convert    conversion-announced    converting
to-abolish    abolition-announced     abolished
revising      revised                 revised

:func:`~localstd.procedure.procedure_page` prints it with its law; the page is
``docs/reference/procedures/market-cleanup.md``.
"""

from localstd.cleanup import duties, notices
from localstd.cleanup.conditions import concluded_in_market
from localstd.cleanup.events import MARKET_EVENTS, MARKET_OUTCOMES
from localstd.cleanup.form import FORM
from localstd.procedure import Mandate, Procedure, Row, Stage
from localstd.roles import SECTOR
from localstd.steps.makers import ORDINARY, made_under
from localstd.wording import Wording

__all__ = ["MARKET_CLEANUP"]

_FOUND = "found"  #: 待列入
_LISTED = "listed"  #: 已列入清单
_ASSESSED = "assessed"  #: 已评估
_TO_CONTINUE = "to-continue"  #: 结论：继续有效
_TO_REVISE = "to-revise"  #: 结论：修订
_TO_ABOLISH = "to-abolish"  #: 结论：废止
_TO_CONVERT = "to-convert"  #: 结论：转化为团体标准
_REVISING = "revising"  #: 待修订
_CONVERTING = "converting"  #: 待团体标准
_CONTINUED = "continued"  #: 继续有效
_REVISED = "revised"  #: 已修订
_ABOLISHED = "abolished"  #: 已废止
_OUT = "out"  #: 移出清单

_STAGES = (
    Stage(code=_FOUND, wording=Wording("待列入", "not yet listed")),
    Stage(code=_LISTED, wording=Wording("已列入清单", "listed")),
    Stage(code=_ASSESSED, wording=Wording("已评估", "assessed")),
    Stage(code=_TO_CONTINUE, wording=Wording("结论：继续有效", "concluded to continue")),
    Stage(code=_TO_REVISE, wording=Wording("结论：修订", "concluded to revise")),
    Stage(code=_TO_ABOLISH, wording=Wording("结论：废止", "concluded to abolish")),
    Stage(code=_TO_CONVERT, wording=Wording("结论：转化为团体标准", "concluded to convert")),
    Stage(code=_REVISING, wording=Wording("待修订", "awaits its revision")),
    Stage(code=_CONVERTING, wording=Wording("待团体标准", "awaits the group standard")),
    Stage(code=_CONTINUED, wording=Wording("继续有效", "continues"), is_final=True),
    Stage(code=_REVISED, wording=Wording("已修订", "revised"), is_final=True),
    Stage(code=_ABOLISHED, wording=Wording("已废止", "abolished"), is_final=True),
    Stage(code=_OUT, wording=Wording("移出清单", "off the list"), is_final=True),
)
_OPEN_TO_CONCLUSION = (_ASSESSED, _TO_CONTINUE, _TO_REVISE, _TO_ABOLISH, _TO_CONVERT)
_CLASSES = "lsr2023-classes"
_LIMIT = "lsr2023-revise-limit"
_REVIEW = "sl2017-review-outcome"
_BY_MAKER = made_under(_CLASSES)
_BY_SECTOR = (Mandate(role=SECTOR, basis=(_CLASSES,), tracks=ORDINARY),)


def _concluding(event: str, stage: str, *basis: str) -> Row:
    """Make the row of an outcome; until it is announced another one may take its place."""
    return Row(
        at=tuple(code for code in _OPEN_TO_CONCLUSION if code != stage),
        event=event,
        to=stage,
        who=_BY_MAKER,
        basis=basis,
        conditions=concluded_in_market(MARKET_OUTCOMES[event]),
        starts=(duties.MARKET_ANNOUNCEMENT,),
        notices=(notices.CONCLUSION,),
    )


_LISTING = (
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
)  # fmt: skip
_OUTCOMES = (
    _concluding("continuation-concluded", _TO_CONTINUE),
    _concluding("revision-concluded", _TO_REVISE, _REVIEW),
    _concluding("abolition-concluded", _TO_ABOLISH, _REVIEW),
    _concluding("conversion-concluded", _TO_CONVERT, "lsr2023-convert"),
)
_ANNOUNCEMENTS = (
    Row(
        at=(_TO_CONTINUE,), event="continuation-announced", to=_CONTINUED,
        who=_BY_MAKER,
        ends=(duties.MARKET_ANNOUNCEMENT.name,),
        notices=(notices.CONTINUATION,),
    ),
    Row(
        at=(_TO_REVISE,), event="revision-announced", to=_REVISING,
        who=_BY_MAKER, basis=(_REVIEW, _LIMIT),
        starts=(duties.REVISION,),
        ends=(duties.MARKET_ANNOUNCEMENT.name,),
        notices=(notices.REVISION,),
    ),
    Row(
        at=(_TO_CONVERT,), event="conversion-announced", to=_CONVERTING,
        who=_BY_MAKER, basis=("lsr2023-convert",),
        ends=(duties.MARKET_ANNOUNCEMENT.name,),
        notices=(notices.TO_A_GROUP,),
    ),
    Row(
        at=(_TO_ABOLISH, _REVISING, _CONVERTING), event="abolition-announced", to=_ABOLISHED,
        who=_BY_MAKER, basis=(_REVIEW,),
        ends=(duties.MARKET_ANNOUNCEMENT.name, duties.REVISION.name),
        notices=(notices.END,),
    ),
)  # fmt: skip
_FOLLOWING = (
    Row(
        at=(_REVISING,), event="revised", to=_REVISED,
        who=(*_BY_MAKER, *duties.who_writes(_LIMIT)), basis=(_LIMIT,),
        ends=(duties.REVISION.name,),
    ),
    Row(
        at=(_CONVERTING,), event="taken-over", to=None,
        basis=("lsr2023-convert", "sl2017-group-who"),
    ),
)  # fmt: skip

#: The exercise since 2023 on local standards of the ordinary track.
MARKET_CLEANUP = Procedure(
    name="market-cleanup",
    wording=Wording("地方标准排查清理", "clean-up for the unified market"),
    stages=_STAGES,
    events=MARKET_EVENTS,
    rows=(*_LISTING, *_OUTCOMES, *_ANNOUNCEMENTS, *_FOLLOWING),
    start=_FOUND,
    subject="number",
)
