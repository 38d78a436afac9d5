"""Verdicts (结论): what a rule says of facts."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import Any

from localstd._attrs import frozen, mapping_field
from localstd.calendar import Certainty

__all__ = ["KEPT", "Outcome", "Verdict", "broken", "unknown"]


class Outcome(StrEnum):
    """What can come of judging facts by a rule."""

    KEPT = "kept"
    BROKEN = "broken"
    UNKNOWN = "unknown"


@frozen
class Verdict:
    """What a rule says: kept, broken (how surely, by which facts), or unknown (what is missing).

    ``is_reading`` where the words do not say so and the library reads them: whatever departs
    from a reading is warned of, and neither barred nor a fault.

    >>> broken(mark="T").certainty
    <Certainty.CERTAIN: 'certain'>
    """

    outcome: Outcome
    certainty: Certainty = Certainty.CERTAIN
    facts: Mapping[str, Any] = mapping_field(default={})
    missing: tuple[str, ...] = ()
    is_reading: bool = False


KEPT = Verdict(outcome=Outcome.KEPT)  #: The rule is kept, and nothing more is to be said.


def broken(certainty: Certainty = Certainty.CERTAIN, /, **facts: object) -> Verdict:
    """Say that the rule is broken, how sure that is, and by which facts.

    >>> verdict = broken(Certainty.POSSIBLE, place_code="330203")
    >>> verdict.outcome.value, verdict.certainty.value, dict(verdict.facts)
    ('broken', 'possible', {'place_code': '330203'})
    """
    return Verdict(outcome=Outcome.BROKEN, certainty=certainty, facts=MappingProxyType(facts))


def unknown(*missing: str) -> Verdict:
    """Say that nothing can be said, since facts are missing: never *broken* on a guess.

    >>> unknown("issuer").missing
    ('issuer',)
    """
    return _unknown(missing)


@cache
def _unknown(missing: tuple[str, ...]) -> Verdict:
    return Verdict(outcome=Outcome.UNKNOWN, missing=missing)
