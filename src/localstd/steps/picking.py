"""Picking facts (取要素) that rules judge, from the event and what happened before it.

Where a step is not told: of a whole history it was not taken; of one taken over nobody knows.
"""

from localstd.law import CityFacts, IssuerFacts
from localstd.numbers import StandardNumber
from localstd.procedure import Body, Situation
from localstd.roles import ROLES

__all__ = ["city", "count", "flag", "has_happened", "issuer", "number", "text", "texts"]


def text(situation: Situation, name: str) -> str | None:
    """Give a fact that is a text."""
    found = situation.fact(name)
    return found if isinstance(found, str) else None


def flag(situation: Situation, name: str) -> bool | None:
    """Give a fact that is true or false."""
    found = situation.fact(name)
    return found if isinstance(found, bool) else None


def count(situation: Situation, name: str) -> int | None:
    """Give a fact that is a number."""
    found = situation.fact(name)
    return found if isinstance(found, int) else None


def texts(situation: Situation, name: str) -> tuple[str, ...] | None:
    """Give a fact that is a list of texts."""
    found = situation.fact(name)
    return found if isinstance(found, tuple) else None


def number(situation: Situation) -> StandardNumber | None:
    """Give the standard's number, as the event or the last one before it tells."""
    found = situation.fact("number")
    return found if isinstance(found, StandardNumber) else None


def has_happened(situation: Situation, event: str) -> bool | None:
    """Say whether something happened before; unknown where the history is not whole."""
    if event in situation.state.latest:
        return True
    return False if situation.is_whole else None


def city(situation: Situation) -> CityFacts | None:
    """Pick whether the province approved its city."""
    place = situation.matter.place
    if place is None:
        return None
    return CityFacts(place_code=place, province_approved=has_happened(situation, "city-empowered"))


def issuer(situation: Situation) -> IssuerFacts | None:
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
