"""What the law asks of each step of an enterprise standard (条件), and where the facts are."""

from localstd.calendar import PartialDate
from localstd.enterprises.checks import (
    ABOLISHED_UNORDERED,
    BELOW_MANDATORY,
    DECLARED_AFTER_SUPPLY,
    DECLARED_IN_PART,
    FILED_AFTER_FILING,
    FILED_LATE,
    FOOD_NOT_STRICTER,
    LOWER_NOT_SHOWN,
    METHODS_LACKING,
    NOT_JOINT,
    NOT_PLEDGED,
    NUMBER_NOT_OF_AN_ENTERPRISE,
    OUTSIDE_THE_PILOT,
    REFILED_LATE,
    REVOKED_UNORDERED,
)
from localstd.enterprises.declarants import partners
from localstd.enterprises.duties import is_product
from localstd.law import (
    CorrectionFacts,
    EnterpriseDeclarationFacts,
    EnterpriseNumberFacts,
    FilingFacts,
    FloorFacts,
    FoodFilingFacts,
    JointFacts,
    LowerIndicatorFacts,
    MethodFacts,
    PilotFacts,
    PledgeFacts,
    RefilingFacts,
    SupplyFacts,
)
from localstd.procedure import Condition, Interval, Situation
from localstd.steps.facts import day_of, number_of

__all__ = [
    "ABOLITION",
    "CONTENT",
    "DECLARATION",
    "FILING",
    "HEALTH_FILING",
    "PUBLICATION",
    "REFILING",
    "REVOCATION",
]


def _told(situation: Situation, name: str) -> bool | None:
    """Pick what the event itself tells: another's declaration says nothing of this one."""
    found = situation.event.facts.get(name)
    return found if isinstance(found, bool) else None


def _number(situation: Situation) -> EnterpriseNumberFacts:
    return EnterpriseNumberFacts(number=number_of(situation))


def _floor(situation: Situation) -> FloorFacts:
    return FloorFacts(below_mandatory=situation.flag("below_mandatory"))


def _methods(situation: Situation) -> MethodFacts:
    return MethodFacts(
        subject=situation.text("subject"),
        names_methods=situation.flag("names_methods"),
        own_method=situation.flag("own_method"),
        published_method=situation.flag("published_method"),
    )


def _joint(situation: Situation) -> JointFacts:
    return JointFacts(enterprises=len(_makers(situation)), same_chain=situation.flag("same_chain"))


def _makers(situation: Situation) -> tuple[str, ...]:
    return partners((*situation.state.events, situation.event))


def _is_joint(situation: Situation) -> bool:
    return len(_makers(situation)) > 1


def _may_be_of_a_product(situation: Situation) -> bool:
    return is_product(situation.text("subject")) is not False


def _filed(situation: Situation) -> FilingFacts:
    return FilingFacts(filed=situation.event.on)


def _refiled(situation: Situation) -> RefilingFacts:
    before = situation.state.fact("valid_until")
    return RefilingFacts(
        valid_until=before if isinstance(before, PartialDate) else None,
        refiled=situation.event.on,
    )


def _stricter(situation: Situation) -> FoodFilingFacts:
    return FoodFilingFacts(is_stricter=situation.flag("is_stricter"))


def _declaration(situation: Situation) -> EnterpriseDeclarationFacts:
    return EnterpriseDeclarationFacts(
        subject=situation.text("subject"),
        is_joint=_is_joint(situation),
        shows_number=_told(situation, "shows_number"),
        shows_name=_told(situation, "shows_name"),
        shows_functions=_told(situation, "shows_functions"),
        shows_performance=_told(situation, "shows_performance"),
    )


def _lower(situation: Situation) -> LowerIndicatorFacts:
    return LowerIndicatorFacts(
        below_recommended=situation.flag("below_recommended"),
        shows_lower=_told(situation, "shows_lower"),
    )


def _pilot(situation: Situation) -> PilotFacts:
    return PilotFacts(in_pilot=situation.flag("in_pilot"))


def _is_the_first(situation: Situation) -> bool:
    """Say whether it is declared for the first time: what is changed was public before."""
    return situation.event.type == "declared"


def _supply(situation: Situation) -> SupplyFacts:
    return SupplyFacts(supplied=day_of(situation.event, "supplied"), declared=situation.event.on)


def _pledge(situation: Situation) -> PledgeFacts:
    found = situation.event.facts.get("pledged")
    return PledgeFacts(items=frozenset(found) if isinstance(found, tuple) else None)


def _order(situation: Situation) -> CorrectionFacts:
    return CorrectionFacts(
        is_ordered=_told(situation, "ordered"),
        due=day_of(situation.event, "due"),
        acted=situation.event.on,
        is_corrected=_told(situation, "corrected"),
    )


#: What is asked of the text, whenever it is set or changed.
CONTENT = (
    Condition(rule="enterprise.floor", check=BELOW_MANDATORY, facts=_floor),
    Condition(rule="enterprise.test-methods", check=METHODS_LACKING, facts=_methods),
)
PUBLICATION = (
    Condition(rule="enterprise.number-form", check=NUMBER_NOT_OF_AN_ENTERPRISE, facts=_number),
    *CONTENT,
    Condition(rule="enterprise.joint-chain", check=NOT_JOINT, facts=_joint, when=_is_joint),
)
_NO_MORE = Condition(rule="enterprise.filing-ended", check=FILED_AFTER_FILING, facts=_filed)
FILING = (
    Interval(
        limit="enterprise.filing", since="published", check=FILED_LATE, when=_may_be_of_a_product
    ),
    _NO_MORE,
)
REFILING = (
    Condition(rule="enterprise.refiled-in-time", check=REFILED_LATE, facts=_refiled),
    _NO_MORE,
)
HEALTH_FILING = (
    Condition(rule="enterprise.food-filing", check=FOOD_NOT_STRICTER, facts=_stricter),
)
DECLARATION = (
    Condition(rule="enterprise.pilot", check=OUTSIDE_THE_PILOT, facts=_pilot),
    Condition(rule="enterprise.self-declaration", check=DECLARED_IN_PART, facts=_declaration),
    Condition(rule="enterprise.lower-shown", check=LOWER_NOT_SHOWN, facts=_lower),
    Condition(
        rule="enterprise.declared-first",
        check=DECLARED_AFTER_SUPPLY,
        facts=_supply,
        when=_is_the_first,
    ),
    Condition(rule="enterprise.pledge", check=NOT_PLEDGED, facts=_pledge),
)
ABOLITION = (Condition(rule="correction.abolition", check=ABOLISHED_UNORDERED, facts=_order),)
REVOCATION = (Condition(rule="correction.revocation", check=REVOKED_UNORDERED, facts=_order),)
