"""Who may and must act (职责分工) in the making of local standards, by track and by day.

Where a track or a day has no mandate here, no text that was read names anybody: the engine then
answers *unknown*. The rules on engineering construction are such a line (ir1990 art 42).
"""

from localstd.law import Track
from localstd.procedure import Mandate, Matter
from localstd.roles import (
    CITY,
    COMMITTEE,
    COUNTY,
    DRAFTER,
    EXPERTS,
    GOVERNMENT,
    HEALTH,
    NATIONAL,
    PROVINCE,
    PUBLIC,
    SECRETARIAT,
    SECTOR,
)

__all__ = [
    "DRAFTERS",
    "ENVIRONMENT",
    "FILERS",
    "FOOD",
    "MAKERS",
    "ORDINARY",
    "PROPOSERS",
    "REVIEWERS",
    "SECTORS",
    "STATE_COUNCIL",
    "is_of_a_city",
    "is_of_a_province",
    "reviewed_under",
]

_CITY_DIGITS = 4  # of a place code

ORDINARY = frozenset({Track.ORDINARY})
FOOD = frozenset({Track.FOOD})
ENVIRONMENT = frozenset({Track.ENVIRONMENT})

_PROVINCE = ("sl2017-local-issuer-province", "ls1990-issuer", "sl1988-local-issuer")
_QUALITY = ("eec-quality", "epl-quality")


def is_of_a_city(matter: Matter) -> bool:
    """Say whether a matter is of a city with districts (设区的市), by its place."""
    return len(matter.place or "") == _CITY_DIGITS


def is_of_a_province(matter: Matter) -> bool:
    """Say whether a matter is not a city's: a province's, or of no place that is told."""
    return not is_of_a_city(matter)


#: Who plans, approves, numbers, publishes and reviews: 制定机关.
MAKERS = (
    Mandate(role=PROVINCE, basis=_PROVINCE, tracks=ORDINARY, matters=is_of_a_province),
    Mandate(role=CITY, basis=("sl2017-local-issuer-city",), tracks=ORDINARY, matters=is_of_a_city),
    Mandate(role=HEALTH, basis=("fl-local-issuer",), tracks=FOOD),
    Mandate(role=GOVERNMENT, basis=_QUALITY, tracks=ENVIRONMENT),
)
#: Who may propose a project: 立项建议.
PROPOSERS = tuple(
    Mandate(role=role, basis=("ls2020-proposal",), tracks=ORDINARY)
    for role in (PUBLIC, SECTOR, COUNTY)
)
#: Who applies for a project and has the draft made: 有关行政主管部门.
SECTORS = (Mandate(role=SECTOR, basis=("ls2020-application",), tracks=ORDINARY),)
#: Who drafts: the committee or the expert group, with the drafting unit.
DRAFTERS = (
    *(
        Mandate(role=role, basis=("sl2017-tc-required", "ir1990-tc"), tracks=ORDINARY)
        for role in (COMMITTEE, EXPERTS)
    ),
    *(
        Mandate(role=role, basis=("ls2020-drafting", "ls1990-procedure"), tracks=ORDINARY)
        for role in (DRAFTER, SECRETARIAT, SECTOR)
    ),
)
#: Who carries out the technical review: 技术审查.
REVIEWERS = (
    Mandate(role=COMMITTEE, basis=("sl2017-tc-required", "ir1990-tc"), tracks=ORDINARY),
    Mandate(role=SECRETARIAT, basis=("sl2017-tc-required", "ir1990-tc"), tracks=ORDINARY),
    Mandate(role=EXPERTS, basis=("sl2017-tc-required", "ir1990-tc"), tracks=ORDINARY),
    Mandate(role=EXPERTS, basis=("eec-expert",), tracks=ENVIRONMENT),
)
#: Who files with the State Council's departments, for its cities too.
FILERS = (
    Mandate(role=PROVINCE, basis=("sl2017-local-filing", "ir1990-local-filing"), tracks=ORDINARY),
    Mandate(role=HEALTH, basis=("fl-local-issuer",), tracks=FOOD),
    Mandate(role=GOVERNMENT, basis=_QUALITY, tracks=ENVIRONMENT),
)


def reviewed_under(*basis: str) -> tuple[Mandate, ...]:
    """Give the mandates of those who review and end ordinary standards, by some provisions."""
    return (
        Mandate(role=PROVINCE, basis=basis, tracks=ORDINARY, matters=is_of_a_province),
        Mandate(role=CITY, basis=basis, tracks=ORDINARY, matters=is_of_a_city),
    )


#: Who tells the sector departments of the State Council, and may order a standard's end.
STATE_COUNCIL = (
    Mandate(role=NATIONAL, basis=("sl2017-local-filing", "ls2020-inform"), tracks=ORDINARY),
)
