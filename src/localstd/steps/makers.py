"""Who may and must act (职责分工) in the making of local standards, by track and by day.

Where a track or a day has no mandate here, no text that was read names anybody: the engine then
answers *unknown*. The rules on engineering construction are such a line (ir1990 art 42), and so
is who plans, drafts and consults for a government that makes an environmental standard.
"""

from localstd._attrs import evolve
from localstd.law import Track
from localstd.procedure import Mandate, Matter, Matters
from localstd.roles import (
    CITY,
    COMMITTEE,
    COUNTY,
    DRAFTER,
    EXPERTS,
    GOVERNMENT,
    HEALTH,
    HOME_UNIT,
    NATIONAL,
    PROVINCE,
    PUBLIC,
    SECRETARIAT,
    SECTOR,
)
from localstd.roles import ENVIRONMENT as ECOLOGY
from localstd.wording import Wording

__all__ = [
    "CONSULTERS",
    "DRAFTERS",
    "ENVIRONMENT",
    "FILERS",
    "FOOD",
    "MAKERS",
    "OFFICES",
    "OF_A_CITY",
    "OPENERS",
    "ORDINARY",
    "OWE_FILING",
    "PLANNERS",
    "PROPOSERS",
    "REVIEWERS",
    "SECTORS",
    "STATE_COUNCIL",
    "is_of_a_city",
    "is_of_a_province",
    "made_under",
    "reviewed_under",
]

_PROVINCE_DIGITS, _CITY_DIGITS = 2, 4  # of a place code

ORDINARY = frozenset({Track.ORDINARY})  #: 一般管理渠道
FOOD = frozenset({Track.FOOD})  #: 食品安全
ENVIRONMENT = frozenset({Track.ENVIRONMENT})  #: 生态环境

_PROVINCE = ("sl2017-local-issuer-province", "ls1990-issuer", "sl1988-local-issuer")
_QUALITY = ("eec-quality", "epl-quality")
_HAS_IT_MADE = ("ls1990-issuer", "sl1988-local-issuer")  # 组织制定: by whom is left to the maker
_COMMITTEES = ("sl2017-tc-required", "ir1990-tc", *_HAS_IT_MADE)
_HOME_UNITS = ("ir1990-tc", *_HAS_IT_MADE)
_OTHERS = ("sl2017-tc-required", *_HAS_IT_MADE)


def is_of_a_city(matter: Matter) -> bool:
    """Say whether a matter is of a city with districts (设区的市), by its place.

    >>> is_of_a_city(Matter(id="1", place="3702")), is_of_a_city(Matter(id="2", place="370202"))
    (True, False)
    """
    return len(matter.place or "") == _CITY_DIGITS


def _may_be_of_a_city(matter: Matter) -> bool | None:
    return None if matter.place is None else is_of_a_city(matter)


def is_of_a_province(matter: Matter) -> bool:
    """Say whether a matter is a province's, by its place, or of no place that is told.

    >>> is_of_a_province(Matter(id="1", place="37")), is_of_a_province(Matter(id="2"))
    (True, True)
    """
    return matter.place is None or len(matter.place) == _PROVINCE_DIGITS


#: What only cities with districts do (设区的市).
OF_A_CITY = Matters(
    Wording("设区的市的地方标准", "standards of cities with districts"), _may_be_of_a_city
)


_OF_PROVINCE = Mandate(role=PROVINCE, basis=_PROVINCE, tracks=ORDINARY, matters=is_of_a_province)
_OF_CITY = Mandate(
    role=CITY, basis=("sl2017-local-issuer-city",), tracks=ORDINARY, matters=is_of_a_city
)
_OF_FOOD = Mandate(role=HEALTH, basis=("fl-local-issuer",), tracks=FOOD, matters=is_of_a_province)
_OF_ENVIRONMENT = Mandate(
    role=GOVERNMENT, basis=_QUALITY, tracks=ENVIRONMENT, matters=is_of_a_province
)

#: Who makes: approves, numbers, publishes, reviews (制定机关).
MAKERS = (_OF_PROVINCE, _OF_CITY, _OF_FOOD, _OF_ENVIRONMENT)


def made_under(*basis: str) -> tuple[Mandate, ...]:
    """Give the mandates of those who make the standards of each track, by some provisions.

    >>> [one.role.name for one in made_under("mand2016-deadline")]
    ['province', 'city', 'health', 'government']
    """
    return tuple(evolve(one, basis=basis) for one in MAKERS)


def reviewed_under(*basis: str) -> tuple[Mandate, ...]:
    """Give the mandates of those who make, review and end ordinary standards, by some provisions.

    >>> [one.role.name for one in reviewed_under("sl2017-review-interval")]
    ['province', 'city']
    """
    return tuple(evolve(one, basis=basis) for one in (_OF_PROVINCE, _OF_CITY))


#: Who plans: appraises, takes on and ends projects (立项).
PLANNERS = (_OF_PROVINCE, _OF_CITY, _OF_FOOD)
#: Who may propose a project (立项建议): units of every kind, and citizens.
PROPOSERS = tuple(
    Mandate(role=role, basis=("ls2020-proposal",), tracks=ORDINARY)
    for role in (PUBLIC, SECTOR, COUNTY, COMMITTEE, SECRETARIAT, DRAFTER, EXPERTS)
)
#: Who applies for a project and has the draft made (有关行政主管部门).
SECTORS = (Mandate(role=SECTOR, basis=("ls2020-application",), tracks=ORDINARY),)
#: Who drafts: the committee, the home unit or the expert group, with the drafting unit; or who has
#: it drafted, as ls1990 art 4 says (起草、组织制定).
DRAFTERS = (
    Mandate(role=COMMITTEE, basis=_COMMITTEES, tracks=ORDINARY),
    Mandate(role=HOME_UNIT, basis=_HOME_UNITS, tracks=ORDINARY),
    Mandate(role=EXPERTS, basis=_OTHERS, tracks=ORDINARY),
    *(
        Mandate(
            role=role, basis=("ls2020-drafting", "ls1990-procedure", *_HAS_IT_MADE), tracks=ORDINARY
        )
        for role in (DRAFTER, SECRETARIAT, SECTOR)
    ),
    _OF_PROVINCE,
    _OF_CITY,
)
#: Who opens a draft to comment, and answers (征求意见).
CONSULTERS = (*PLANNERS, *SECTORS, *DRAFTERS)
#: Who carries out the technical review, or has it carried out (技术审查): sl2017 art 16 says
#: 应当组织 and not who does it, so that it is cited for the sector department, which sd2020 art 14
#: names, too. It lets makers of mandatory standards entrust a committee or experts. Whoever has
#: experts review for a government no text names.
REVIEWERS = (
    *(Mandate(role=role, basis=_COMMITTEES, tracks=ORDINARY) for role in (COMMITTEE, SECRETARIAT)),
    Mandate(role=HOME_UNIT, basis=_HOME_UNITS, tracks=ORDINARY),
    *(Mandate(role=role, basis=_OTHERS, tracks=ORDINARY) for role in (EXPERTS, SECTOR)),
    *(
        Mandate(role=role, basis=("sl2017-tc-required",), tracks=FOOD)
        for role in (COMMITTEE, SECRETARIAT, EXPERTS, HEALTH)
    ),
    *(
        Mandate(role=role, basis=("eec-expert",), tracks=ENVIRONMENT)
        for role in (COMMITTEE, SECRETARIAT, EXPERTS, GOVERNMENT, ECOLOGY, SECTOR)
    ),
    *PLANNERS,
)
#: Who acts once a standard is made: publishes, opens and reviews it (发布、公开、复审). The maker;
#: for a government also a department, since no text says who evaluates (eec2026 art 74).
OFFICES = (
    *MAKERS,
    *(
        Mandate(role=role, basis=_QUALITY, tracks=ENVIRONMENT, matters=is_of_a_province)
        for role in (ECOLOGY, PROVINCE, SECTOR)
    ),
)
#: Who owes that catalogue and text are open to everybody (公开义务).
OPENERS = (
    *reviewed_under("ls2020-publicity-days"),
    Mandate(role=HEALTH, basis=("fl-publish",), tracks=FOOD, matters=is_of_a_province),
    Mandate(role=GOVERNMENT, basis=("eec-publish",), tracks=ENVIRONMENT, matters=is_of_a_province),
)
#: Who files with the State Council's departments, for its cities too (报送备案).
FILERS = (
    Mandate(
        role=PROVINCE,
        basis=("sl2017-local-filing", "ir1990-local-filing", "sl1988-local-filing"),
        tracks=ORDINARY,
    ),
    _OF_FOOD,
)
#: Who owes the filing: that a government files what it made is read from the sentence, which
#: names nobody.
OWE_FILING = (*FILERS, _OF_ENVIRONMENT)
#: Who tells the sector departments of the State Council (国务院标准化行政主管部门).
STATE_COUNCIL = (
    Mandate(role=NATIONAL, basis=("sl2017-local-filing", "ls2020-inform"), tracks=ORDINARY),
)
