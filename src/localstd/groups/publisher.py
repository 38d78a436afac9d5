"""Who publishes a group standard (社会团体资格): what is asked of the organisation on that day.

The facts are told by the events themselves; the last one that tells a fact counts, save of an
order to stop its activities, which the event itself has to tell of. Whether a code is free is
told by whoever asked the platform; where nobody did, the codes that are known to be in use answer,
by the name of the organisation that bears them.
"""

from localstd.calendar import PartialDate
from localstd.groups.checks import (
    BEYOND_CHARTER,
    CODE_OF_ANOTHER,
    NOT_AN_ORGANISATION,
    NOT_REGISTERED_YET,
    ORGANISATION_UNFIT,
    SUSPENDED,
)
from localstd.groups.events import CREDIT_CODE, GROUP_CODE
from localstd.law import OrganisationFacts
from localstd.numbers import CreditCode, GroupCode, Kind, china_group_codes
from localstd.procedure import Condition, Situation
from localstd.steps.facts import number_of

__all__ = ["ACTIVE", "CODE", "ELIGIBLE", "code_of", "organisation_of"]


def code_of(situation: Situation) -> GroupCode | None:
    """Give the organisation's own code: as it is told, else as a group standard's number bears it.

    What was told otherwise than an event reads it is no code, and not known.
    """
    number = number_of(situation)
    borne = number.body if number and number.kind is Kind.GROUP else None
    code = GROUP_CODE.read(situation.text("code") or borne)
    return GroupCode(code) if isinstance(code, str) else None


def organisation_of(situation: Situation) -> OrganisationFacts:
    """Pick what is known of the organisation on the day of the event."""
    credit_code, code = CREDIT_CODE.read(situation.text("credit_code")), code_of(situation)
    registered = situation.fact("registered")
    return OrganisationFacts(
        form=situation.text("organisation_form"),
        registered=registered if isinstance(registered, PartialDate) else None,
        asked_on=situation.event.on,
        has_certificate=situation.flag("has_certificate"),
        credit_code=CreditCode.parse(credit_code) if isinstance(credit_code, str) else None,
        in_charter=situation.flag("in_charter"),
        has_staff=situation.flag("has_staff"),
        has_department=situation.flag("has_department"),
        has_procedures=situation.flag("has_procedures"),
        has_ip_policy=situation.flag("has_ip_policy"),
        is_suspended=_is_suspended(situation),
        code=code,
        code_is_free=_is_free(code, situation),
    )


def _is_suspended(situation: Situation) -> bool | None:
    """Give what the event itself tells: an order begins and ends, and what was is no answer."""
    told = situation.event.facts.get("is_suspended")
    return told if isinstance(told, bool) else None


def _is_free(code: GroupCode | None, situation: Situation) -> bool | None:
    """Say whether nobody else bears the code: as it is told, else by the known codes."""
    told, name = situation.flag("code_is_free"), situation.text("organisation")
    bearer = china_group_codes().get(str(code))
    if told is not None or bearer is None or name is None:
        return told
    return bearer == name


#: What is asked before every step of the work (停止活动).
ACTIVE = (Condition(rule="group.not-suspended", check=SUSPENDED, facts=organisation_of),)
#: What is asked of a code (社会团体代号) when a number is given.
CODE = (Condition(rule="group.code", check=CODE_OF_ANOTHER, facts=organisation_of),)
#: What is asked of whoever publishes a group standard (社会团体资格).
ELIGIBLE = tuple(
    Condition(rule=f"group.{rule}", check=check, facts=organisation_of)
    for rule, check in (
        ("made-by-organisation", NOT_AN_ORGANISATION),
        ("not-by-a-branch", NOT_AN_ORGANISATION),
        ("registered-first", NOT_REGISTERED_YET),
        ("charter", BEYOND_CHARTER),
        ("certificate", ORGANISATION_UNFIT),
        ("credit-code", ORGANISATION_UNFIT),
        ("staff", ORGANISATION_UNFIT),
        ("department", ORGANISATION_UNFIT),
        ("procedures", ORGANISATION_UNFIT),
        ("ip-policy", ORGANISATION_UNFIT),
    )
)
