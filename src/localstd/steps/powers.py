"""The power to make local standards (制定权限): asked of every step that a maker takes."""

from localstd.law import CityFacts, IssuerFacts
from localstd.procedure import Body, Condition, Situation
from localstd.roles import ROLES
from localstd.steps.checks import (
    CITY_NOT_EMPOWERED,
    LEVEL_WITHOUT_POWER,
    NOT_OF_HEALTH,
    NOT_OF_THE_GOVERNMENT,
)

__all__ = ["POWER"]


def _city(situation: Situation) -> CityFacts | None:
    """Pick whether the province approved its city."""
    place = situation.matter.place
    if place is None:
        return None
    return CityFacts(place_code=place, province_approved=situation.has_happened("city-empowered"))


def _issuer(situation: Situation) -> IssuerFacts | None:
    """Pick the place of the matter, and who acts: by name, or by role where none is told."""
    place = situation.matter.place
    if place is None:
        return None
    return IssuerFacts(place_code=place, issuer=_named(situation.event.by))


def _named(body: Body | None) -> str | None:
    if body is None:
        return None
    role = ROLES.get(body.role)
    return body.name or (role.wording.zh if role else None)


#: Which places may make local standards on a track, and which of them need leave (制定权限).
POWER = (
    Condition(rule="local.issuer-level", check=LEVEL_WITHOUT_POWER, facts=_issuer),
    Condition(rule="local.city-approval", check=CITY_NOT_EMPOWERED, facts=_city),
    Condition(rule="local.food-issuer", check=NOT_OF_HEALTH, facts=_issuer),
    Condition(rule="local.environment-issuer", check=NOT_OF_THE_GOVERNMENT, facts=_issuer),
)
