"""Who supervises group and enterprise standards (监督管理职责), by level.

sl2017 arts 38, 39 and 42 let any standardization department order corrections, and leave it to
those of a province or above to abolish a standard or to revoke its number. No department of a
county or a city is named for that, so that none has the power.
"""

from localstd.procedure import Mandate, Matter, Role
from localstd.roles import CITY, COUNTY, MARKET, NATIONAL, NATIONAL_SECTOR, PROVINCE, SECTOR
from localstd.steps.makers import is_of_a_city

__all__ = [
    "by_authorities",
    "by_market",
    "by_province_or_above",
    "by_sectors",
    "is_of_a_county",
    "lies_with_a_province",
    "lies_with_the_nation",
    "owed_at_its_level",
    "owed_by_province_or_above",
]

_PROVINCE_DIGITS, _COUNTY_DIGITS = 2, 6  # of a place code


def _by(*roles: Role, basis: tuple[str, ...]) -> tuple[Mandate, ...]:
    return tuple(Mandate(role=role, basis=basis) for role in roles)


def by_authorities(*basis: str) -> tuple[Mandate, ...]:
    """Give the mandates of standardization departments (标准化行政主管部门) of every level.

    >>> [one.role.name for one in by_authorities("sl2017-group-substance")]
    ['county', 'city', 'province', 'national']
    """
    return _by(COUNTY, CITY, PROVINCE, NATIONAL, basis=basis)


def by_province_or_above(*basis: str) -> tuple[Mandate, ...]:
    """Give the mandates of standardization departments of a province or above (省级以上).

    >>> [one.role.name for one in by_province_or_above("sl2017-group-substance")]
    ['province', 'national']
    """
    return _by(PROVINCE, NATIONAL, basis=basis)


def by_market(*basis: str) -> tuple[Mandate, ...]:
    """Give the mandate of market supervision departments (市场监督管理部门).

    They are among the departments in charge (有关行政主管部门), and hold the draws of drs2019.

    >>> [one.role.name for one in by_market("sl2017-supervise")]
    ['market']
    """
    return _by(MARKET, basis=basis)


def by_sectors(*basis: str) -> tuple[Mandate, ...]:
    """Give the mandates of the departments in charge (有关行政主管部门), of places and above.

    >>> [one.role.name for one in by_sectors("sl2017-supervise")]
    ['sector', 'national-sector']
    """
    return _by(SECTOR, NATIONAL_SECTOR, basis=basis)


def owed_at_its_level(*basis: str) -> tuple[Mandate, ...]:
    """Give the mandates of the department that a matter lies with: by its place, or the nation's.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> owed = owed_at_its_level("sl2017-complaint-reply")
    >>> known = china_law().provisions
    >>> [
    ...     one.role.name
    ...     for place in ("370202", "3702", "37", None)
    ...     for one in owed
    ...     if one.on(date(2024, 5, 6), Matter(id="1", place=place), known)
    ... ]
    ['county', 'city', 'province', 'national']
    """
    return (
        Mandate(role=COUNTY, basis=basis, matters=is_of_a_county),
        Mandate(role=CITY, basis=basis, matters=is_of_a_city),
        Mandate(role=PROVINCE, basis=basis, matters=lies_with_a_province),
        Mandate(role=NATIONAL, basis=basis, matters=lies_with_the_nation),
    )


def owed_by_province_or_above(*basis: str) -> tuple[Mandate, ...]:
    """Give the mandates of the department of the province, or of the nation's for its matters.

    >>> [one.role.name for one in owed_by_province_or_above("sl2017-group-substance")]
    ['national', 'province']
    """
    return (
        Mandate(role=NATIONAL, basis=basis, matters=lies_with_the_nation),
        Mandate(role=PROVINCE, basis=basis),
    )


def is_of_a_county(matter: Matter) -> bool:
    """Say whether a matter lies with a county, by its place.

    >>> is_of_a_county(Matter(id="1", place="370202")), is_of_a_county(Matter(id="2", place="3702"))
    (True, False)
    """
    return len(matter.place or "") >= _COUNTY_DIGITS


def lies_with_a_province(matter: Matter) -> bool:
    """Say whether a matter lies with a province itself, by its place.

    >>> lies_with_a_province(Matter(id="1", place="37")), lies_with_a_province(Matter(id="2"))
    (True, False)
    """
    return len(matter.place or "") == _PROVINCE_DIGITS


def lies_with_the_nation(matter: Matter) -> bool:
    """Say whether a matter lies with a department under the State Council: it has no place.

    >>> lies_with_the_nation(Matter(id="1")), lies_with_the_nation(Matter(id="2", place="37"))
    (True, False)
    """
    return matter.place is None
