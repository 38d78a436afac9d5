"""What is asked of a number (编号要求): its place, its force, its year, and that it is free."""

from localstd.law import NumberFacts, NumberUseFacts
from localstd.making.checks.standards import (
    FOOD_NOT_MANDATORY,
    NUMBER_CLAIMS_MANDATORY,
    NUMBER_IN_USE,
    NUMBER_OF_ANOTHER_PLACE,
    NUMBER_OF_ANOTHER_YEAR,
    NUMBER_OF_NO_MAKER,
)
from localstd.procedure import Condition, Situation
from localstd.steps.facts import number_of

__all__ = ["NUMBER", "NUMBER_GIVEN"]


def _form(situation: Situation) -> NumberFacts | None:
    found = number_of(situation)
    if found is None or found.place_code is None:
        return None
    return NumberFacts(
        place_code=found.place_code,
        claims_mandatory=found.claims_mandatory,
        matter_place=situation.matter.place,
        year=found.year,
        published=situation.event.on,
    )


def _use(situation: Situation) -> NumberUseFacts:
    found = number_of(situation)
    return NumberUseFacts(
        number=None if found is None else str(found), is_used=situation.flag("is_used")
    )


def _is_published_now(situation: Situation) -> bool:
    return situation.event.type == "published"


#: What is asked of the number under which a standard is published.
NUMBER = (
    Condition(rule="local.number-form", check=NUMBER_OF_NO_MAKER, facts=_form),
    Condition(rule="local.number-place", check=NUMBER_OF_ANOTHER_PLACE, facts=_form),
    Condition(
        rule="local.number-year",
        check=NUMBER_OF_ANOTHER_YEAR,
        facts=_form,
        when=_is_published_now,
    ),
    Condition(rule="local.recommended-only", check=NUMBER_CLAIMS_MANDATORY, facts=_form),
    Condition(rule="local.food-mandatory", check=FOOD_NOT_MANDATORY, facts=_form),
)
#: What is asked of a number when it is given (编号): that it is free, too.
NUMBER_GIVEN = (
    *NUMBER,
    Condition(rule="local.number-unused", check=NUMBER_IN_USE, facts=_use),
)
