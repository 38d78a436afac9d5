"""Products and services that break a standard (不符合标准的查处): the table.

A matter is one product or service of one operator, found in an inspection or upon a report that
became a case. What breaks a mandatory standard is dealt with under other law, put on the credit
record and made public, and where it is a crime it is handed on (sl2017 art 37). What falls short
of the standard that an enterprise made public is a case of civil liability (art 36), which courts
judge; where it misleads, a place may have it dealt with, recorded and made public.

That other law (产品质量法 and others) is none of the texts that were read: the table says under
which it is handed on, and what it came to is kept by whoever applies it.

The way, each step from the first of its stages:

>>> for row in NONCONFORMITY.rows:
...     if row.to:
...         print(f"{row.at[0]:12}{row.event:14}{row.to}")
new         found         suspected
suspected   unfounded     unfounded
suspected   verified      verified
verified    handed-on     handed-on
handed-on   dealt-with    dealt-with
suspected   closed        closed

:func:`~localstd.procedure.procedure_page` prints it with its law; the page is
``docs/reference/procedures/nonconformity.md``.
"""

from localstd.law import MarketFault, ProductFacts
from localstd.procedure import (
    Condition,
    DutyType,
    Event,
    Mandate,
    Matter,
    Procedure,
    Row,
    Situation,
    Stage,
)
from localstd.roles import MARKET
from localstd.steps.authorities import by_authorities, by_sectors, owed_at_its_level
from localstd.steps.checks import ORDERED_OTHERWISE
from localstd.supervision.corrections.checks import CREDIT_OTHERWISE
from localstd.supervision.corrections.nonconformity_events import (
    NONCONFORMITY_EVENTS,
    SHOWN,
    TOLD,
)
from localstd.wording import Wording

__all__ = ["NONCONFORMITY"]

_NEW = "new"  #: 待核查
_SUSPECTED = "suspected"  #: 核查中
_VERIFIED = "verified"  #: 已核实
_HANDED_ON = "handed-on"  #: 已移送
_DEALT_WITH = "dealt-with"  #: 已查处
_UNFOUNDED = "unfounded"  #: 查无问题
_CLOSED = "closed"  #: 已结案

_STAGES = (
    Stage(code=_NEW, wording=Wording("待核查", "not yet looked into")),
    Stage(code=_SUSPECTED, wording=Wording("核查中", "looked into")),
    Stage(code=_VERIFIED, wording=Wording("已核实", "verified")),
    Stage(code=_HANDED_ON, wording=Wording("已移送", "referred")),
    Stage(code=_DEALT_WITH, wording=Wording("已查处", "dealt with")),
    Stage(code=_UNFOUNDED, wording=Wording("查无问题", "unfounded"), is_final=True),
    Stage(code=_CLOSED, wording=Wording("已结案", "closed"), is_final=True),
)


def _picked(situation: Situation) -> ProductFacts:
    return ProductFacts(
        ground=situation.text("ground"), is_misleading=situation.flag("is_misleading")
    )


def _breaks_a_mandatory_one(_: Matter, event: Event) -> bool:
    return event.facts.get("ground") == MarketFault.BREAKS_MANDATORY


def _misleads(_: Matter, event: Event) -> bool:
    is_short = event.facts.get("ground") == MarketFault.NONCONFORMING
    return is_short and event.facts.get("is_misleading") is True


_OF_PRODUCTS = Condition(rule="correction.product", check=ORDERED_OTHERWISE, facts=_picked)
_OF_CRIMES = Condition(rule="correction.crime", check=ORDERED_OTHERWISE, facts=_picked)
_RECORDED = tuple(
    Condition(rule=rule, check=CREDIT_OTHERWISE, facts=_picked)
    for rule in ("correction.credit", "correction.misleading")
)

_HANDS_ON = DutyType(
    name="hand-on",
    wording=Wording("依照有关法律、行政法规查处", "have it dealt with under other law"),
    owed_by=owed_at_its_level("sl2017-mand-penalty"),
    falls_on=_breaks_a_mandatory_one,
)
_CREDIT = DutyType(
    name="credit",
    wording=Wording("记入信用记录", "put it on the credit record"),
    owed_by=owed_at_its_level("sl2017-mand-penalty"),
    falls_on=_breaks_a_mandatory_one,
)
_PUBLICITY = DutyType(
    name="publicity",
    wording=Wording("依照有关法律、行政法规公示", "make it public as other law says"),
    owed_by=owed_at_its_level("sl2017-mand-penalty"),
    falls_on=_breaks_a_mandatory_one,
)
_CREDIT_FILE = DutyType(
    name="credit-file",
    wording=Wording("记入信用档案", "put it on the credit file"),
    owed_by=owed_at_its_level("place.misleading"),
    falls_on=_misleads,
)
_SHANDONG_PUBLICITY = DutyType(
    name="publicity-of-misleading",
    wording=Wording("向社会公布", "make it public"),
    owed_by=owed_at_its_level("place.misleading"),
    falls_on=_misleads,
)

#: 市场监督管理部门 are among the departments that art 32 names: in most places they are both.
_SUPERVISORS = (
    Mandate(role=MARKET, basis=("sl2017-supervise",)),
    *by_authorities("sl2017-supervise"),
    *by_sectors("sl2017-supervise"),
)
_ARTICLES = ("sl2017-mand-penalty", "place.misleading")

#: Products and services against standards since 2018.
NONCONFORMITY = Procedure(
    name="nonconformity",
    wording=Wording("不符合标准的查处", "products and services against standards"),
    stages=_STAGES,
    events=NONCONFORMITY_EVENTS,
    rows=(
        Row(at=(_NEW,), event="found", to=_SUSPECTED, who=_SUPERVISORS),
        Row(at=(_SUSPECTED,), event="unfounded", to=_UNFOUNDED, who=_SUPERVISORS),
        Row(
            at=(_SUSPECTED,), event="verified", to=_VERIFIED,
            who=_SUPERVISORS, basis=("sl2017-mand-supply", "sl2017-selfdecl-conform"),
            conditions=(_OF_PRODUCTS,),
            starts=(_HANDS_ON,),
            notices=(TOLD,),
        ),
        Row(
            at=(_VERIFIED,), event="handed-on", to=_HANDED_ON,
            who=_SUPERVISORS, basis=(*_ARTICLES, "sl2017-civil"),
            conditions=(_OF_PRODUCTS,),
            ends=(_HANDS_ON.name,),
            notices=(TOLD,),
        ),
        Row(
            at=(_HANDED_ON,), event="dealt-with", to=_DEALT_WITH,
            who=_SUPERVISORS, basis=_ARTICLES,
            conditions=(_OF_PRODUCTS,),
            starts=(_CREDIT, _PUBLICITY, _CREDIT_FILE, _SHANDONG_PUBLICITY),
        ),
        Row(
            at=(_DEALT_WITH,), event="credit-recorded", to=None,
            who=_SUPERVISORS, basis=_ARTICLES,
            conditions=_RECORDED,
            ends=(_CREDIT.name, _CREDIT_FILE.name),
        ),
        Row(
            at=(_DEALT_WITH,), event="publicised", to=None,
            who=_SUPERVISORS, basis=_ARTICLES,
            conditions=_RECORDED,
            ends=(_PUBLICITY.name, _SHANDONG_PUBLICITY.name),
            notices=(SHOWN,),
        ),
        Row(
            at=(_VERIFIED, _HANDED_ON, _DEALT_WITH), event="crime-handed-on", to=None,
            who=_SUPERVISORS, basis=("sl2017-mand-penalty",),
            conditions=(_OF_CRIMES,),
        ),
        Row(
            at=(_SUSPECTED, _VERIFIED, _HANDED_ON, _DEALT_WITH), event="closed", to=_CLOSED,
            who=_SUPERVISORS,
        ),
    ),
    start=_NEW,
    subject="operator",
)  # fmt: skip
