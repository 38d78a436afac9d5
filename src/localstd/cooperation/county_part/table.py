"""What counties do about standards (县级标准化工作): the table.

A matter is one proposal that somebody brought to the county, or one supervision of it. A county
manages standardization in its area and supervises implementation (sl2017 arts 5 and 32, ls2020 art
23); it makes no local standard, since art 13 names provinces and the cities that they approve. So
a proposal goes up, to a department of a city or above (ls2020 art 8, text not checked), and the
making of a standard is refused whenever it is told. Before 2018 a county's part was what its
province said (ir1990 art 10), save supervision (art 28). No text sets a day for any of it.

The way, each step from the first of its stages:

>>> for row in COUNTY_PART.rows:
...     if row.to:
...         print(f"{row.at[0]:12}{row.event:21}{row.to}")
new         proposal-received    received
received    proposal-handed-up   handed-up
handed-up   proposal-answered    answered
new         supervision-began    supervising
supervising supervised           supervised
supervised  supervision-reported reported
received    dropped              dropped

:func:`~localstd.procedure.procedure_page` prints it with its law; the page is
``docs/reference/procedures/county-part.md``.
"""

from localstd.cooperation.county_part.events import (
    ANSWERED,
    COUNTY_EVENTS,
    HANDED_UP,
    REPORTED,
)
from localstd.law import IssuerFacts
from localstd.procedure import (
    Condition,
    DutyType,
    Mandate,
    Matter,
    Matters,
    Procedure,
    Row,
    Situation,
    Stage,
)
from localstd.roles import CITY, COUNTY, PROVINCE, SECTOR
from localstd.steps.authorities import is_of_a_county
from localstd.steps.checks import LEVEL_WITHOUT_POWER
from localstd.steps.makers import MAKERS
from localstd.wording import Wording

__all__ = ["COUNTY_PART", "SUPERVISION"]

_NEW = "new"  #: 待办理
_RECEIVED = "received"  #: 已收到
_HANDED_UP = "handed-up"  #: 已转交
_ANSWERED = "answered"  #: 已答复
_SUPERVISING = "supervising"  #: 检查中
_SUPERVISED = "supervised"  #: 已检查
_REPORTED = "reported"  #: 已报告
_DROPPED = "dropped"  #: 不再办理

_STAGES = (
    Stage(code=_NEW, wording=Wording("待办理", "new")),
    Stage(code=_RECEIVED, wording=Wording("已收到", "received")),
    Stage(code=_HANDED_UP, wording=Wording("已转交", "handed up")),
    Stage(code=_ANSWERED, wording=Wording("已答复", "answered"), is_final=True),
    Stage(code=_SUPERVISING, wording=Wording("检查中", "being supervised")),
    Stage(code=_SUPERVISED, wording=Wording("已检查", "supervised")),
    Stage(code=_REPORTED, wording=Wording("已报告", "reported"), is_final=True),
    Stage(code=_DROPPED, wording=Wording("不再办理", "dropped"), is_final=True),
)


def _may_be_of_a_county(matter: Matter) -> bool | None:
    return None if matter.place is None else is_of_a_county(matter)


_OF_A_COUNTY = Matters(Wording("县级的事项", "matters of counties"), _may_be_of_a_county)
_PART = ("sl2017-county-roles", "ir1990-city-county")
_SUPERVISE = ("sl2017-supervise", "ls2020-supervise", "ir1990-supervise")
#: 县级标准化行政主管部门、有关行政主管部门.
_DEPARTMENTS = tuple(Mandate(role=role, basis=_PART) for role in (COUNTY, SECTOR))
_SUPERVISORS = tuple(Mandate(role=role, basis=_SUPERVISE) for role in (COUNTY, SECTOR))
#: Who answers a proposal: whoever it was handed up to.
_ABOVE = tuple(
    Mandate(role=role, basis=("ls2020-proposal", *_PART))
    for role in (CITY, PROVINCE, SECTOR, COUNTY)
)


def _issuer(situation: Situation) -> IssuerFacts | None:
    place = situation.matter.place
    return None if place is None else IssuerFacts(place_code=place)


_NO_POWER = Condition(rule="local.issuer-level", check=LEVEL_WITHOUT_POWER, facts=_issuer)

#: 监督检查: what the county took up it carries through; by when, no text says.
SUPERVISION = DutyType(
    name="supervision",
    wording=Wording("对标准的实施进行监督检查", "supervise its implementation"),
    owed_by=(Mandate(role=COUNTY, basis=_SUPERVISE),),
)

_ROWS = (
    Row(
        at=(_NEW,), event="proposal-received", to=_RECEIVED,
        who=_DEPARTMENTS, basis=("ls2020-proposal",), matters=_OF_A_COUNTY,
    ),
    Row(
        at=(_RECEIVED,), event="proposal-handed-up", to=_HANDED_UP,
        who=_DEPARTMENTS, basis=("ls2020-proposal",), matters=_OF_A_COUNTY,
        notices=(HANDED_UP,),
    ),
    Row(
        at=(_HANDED_UP,), event="proposal-answered", to=_ANSWERED,
        who=_ABOVE, matters=_OF_A_COUNTY,
        notices=(ANSWERED,),
    ),
    Row(
        at=(_NEW,), event="supervision-began", to=_SUPERVISING,
        who=_SUPERVISORS, basis=("seed-grass-roots",), matters=_OF_A_COUNTY,
        starts=(SUPERVISION,),
    ),
    Row(
        at=(_SUPERVISING,), event="supervised", to=_SUPERVISED,
        who=_SUPERVISORS, matters=_OF_A_COUNTY,
        ends=(SUPERVISION.name,),
    ),
    Row(
        at=(_SUPERVISED,), event="findings-handed-on", to=None,
        who=_SUPERVISORS, matters=_OF_A_COUNTY,
    ),
    Row(
        at=(_SUPERVISED,), event="supervision-reported", to=_REPORTED,
        who=_SUPERVISORS, basis=_PART, matters=_OF_A_COUNTY,
        notices=(REPORTED,),
    ),
    Row(
        at=(_NEW, _RECEIVED, _HANDED_UP, _SUPERVISING, _SUPERVISED), event="standard-made", to=None,
        who=MAKERS, matters=_OF_A_COUNTY,
        conditions=(_NO_POWER,),
    ),
    Row(
        at=(_RECEIVED, _HANDED_UP, _SUPERVISING, _SUPERVISED), event="dropped", to=_DROPPED,
        who=_DEPARTMENTS, matters=_OF_A_COUNTY,
        ends=(SUPERVISION.name,),
    ),
)  # fmt: skip

#: The part of counties since 1990; before 2018 as their provinces said.
COUNTY_PART = Procedure(
    name="county-part",
    wording=Wording("县级标准化工作", "standardization work of counties"),
    stages=_STAGES,
    events=COUNTY_EVENTS,
    rows=_ROWS,
    start=_NEW,
    subject="subject",
)
