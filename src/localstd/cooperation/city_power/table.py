"""The power of a city to make local standards (设区的市地方标准制定权): its table.

A matter is one city. Since 2018 its province approves that it makes local standards, for the
special needs of its area (sl2017 art 13 para 2); before, provinces alone made them (sl1988 art 6,
ls1990 art 4), so that no approval counts. The approval is read as one of the city, once. Of a
scope, of a withdrawal and of days no text speaks: a scope and a withdrawal are what the approving
province decides, and no day is owed by anybody.

The way, each step from the first of its stages:

>>> for row in CITY_POWER.rows:
...     if row.to:
...         print(f"{row.at[0]:10}{row.event:11}{row.to}")
none      requested  requested
requested declined   none
none      approved   approved
approved  withdrawn  withdrawn
none      city-ended ended

:func:`~localstd.procedure.procedure_page` prints it with its law; the page is
``docs/reference/procedures/city-power.md``.
"""

from localstd.cooperation.city_power.checks import NEED_NOT_STATED
from localstd.cooperation.city_power.events import (
    ASKED,
    CITY_POWER_EVENTS,
    GRANTED,
    TAKEN_BACK,
    TOLD,
)
from localstd.law import CityNeedFacts, IssuerFacts
from localstd.procedure import Condition, Mandate, Procedure, Row, Situation, Stage
from localstd.roles import CITY, PROVINCE
from localstd.steps.checks import LEVEL_WITHOUT_POWER
from localstd.steps.makers import OF_A_CITY
from localstd.wording import Wording

__all__ = ["CITY_POWER"]

_NONE = "none"  #: 未经批准
_REQUESTED = "requested"  #: 已申请
_APPROVED = "approved"  #: 已批准
_WITHDRAWN = "withdrawn"  #: 已收回
_ENDED = "ended"  #: 建制撤销

_STAGES = (
    Stage(code=_NONE, wording=Wording("未经批准", "not approved")),
    Stage(code=_REQUESTED, wording=Wording("已申请", "applied for")),
    Stage(code=_APPROVED, wording=Wording("已批准", "approved")),
    Stage(code=_WITHDRAWN, wording=Wording("已收回", "withdrawn")),
    Stage(code=_ENDED, wording=Wording("建制撤销", "the city was abolished"), is_final=True),
)

_BASIS = ("sl2017-local-issuer-city",)
_BY_CITY = (Mandate(role=CITY, basis=_BASIS),)
_BY_PROVINCE = (Mandate(role=PROVINCE, basis=_BASIS),)


def _need(situation: Situation) -> CityNeedFacts:
    untold = "" if situation.is_whole else None
    return CityNeedFacts(need=situation.text("need") or untold)


def _issuer(situation: Situation) -> IssuerFacts | None:
    place = situation.matter.place
    return None if place is None else IssuerFacts(place_code=place)


_ASKED = (
    Condition(rule="local.issuer-level", check=LEVEL_WITHOUT_POWER, facts=_issuer),
    Condition(rule="local.city-need", check=NEED_NOT_STATED, facts=_need),
)

_ROWS = (
    Row(
        at=(_NONE, _WITHDRAWN), event="requested", to=_REQUESTED,
        who=_BY_CITY, matters=OF_A_CITY,
        conditions=_ASKED,
        notices=(ASKED,),
    ),
    Row(
        at=(_REQUESTED,), event="declined", to=_NONE,
        who=_BY_PROVINCE, matters=OF_A_CITY,
        notices=(TOLD,),
    ),
    Row(
        at=(_NONE, _REQUESTED, _WITHDRAWN), event="approved", to=_APPROVED,
        who=_BY_PROVINCE, matters=OF_A_CITY,
        conditions=_ASKED,
        notices=(GRANTED,),
    ),
    Row(
        at=(_APPROVED,), event="scope-changed", to=None,
        who=_BY_PROVINCE, matters=OF_A_CITY,
        notices=(TOLD,),
    ),
    Row(
        at=(_APPROVED,), event="withdrawn", to=_WITHDRAWN,
        who=_BY_PROVINCE, matters=OF_A_CITY,
        notices=(TAKEN_BACK,),
    ),
    Row(
        at=(_NONE, _REQUESTED, _APPROVED, _WITHDRAWN), event="city-ended", to=_ENDED,
        who=_BY_PROVINCE, matters=OF_A_CITY,
        notices=(TAKEN_BACK,),
    ),
)  # fmt: skip

#: The power of a city since 2018.
CITY_POWER = Procedure(
    name="city-power",
    wording=Wording("设区的市地方标准制定权", "power of a city to make local standards"),
    stages=_STAGES,
    events=CITY_POWER_EVENTS,
    rows=_ROWS,
    start=_NONE,
    subject="city",
)
