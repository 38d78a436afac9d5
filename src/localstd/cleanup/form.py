"""The mandatory form (强制性形式) of a local standard's number, and what may keep it.

Since sl2017 a local standard is recommended; mandatory ones live on only where laws,
regulations and decisions of the State Council keep them: food safety, environment, engineering
construction, medicine and health. These two conditions are asked wherever a number is listed or
found: by the procedures here, and by an audit of a register.

An audit makes a :class:`~localstd.cleanup.Candidate` of the row and asks
:func:`~localstd.cleanup.form_findings`: they are those that listing it would give.

Sources: sl2017 arts 2 and 10 para. 5; the law of each field.
"""

from localstd.calendar import Certainty
from localstd.cleanup.checks import KEPT_FIELD, MANDATORY_FORM
from localstd.cleanup.fields import Described, FieldReading, read_field
from localstd.law import KeptFormFacts, NumberFacts, Outcome
from localstd.procedure import Condition, Situation
from localstd.steps.facts import number_of

__all__ = ["FORM"]


def described(situation: Situation) -> Described:
    """Pick what tells the field."""
    return Described(
        number=number_of(situation),
        stated=situation.text("stated"),
        issuer=situation.text("issuer") or "",
        title=situation.text("title") or "",
    )


def field_of(situation: Situation) -> FieldReading:
    """Recognise the field of a matter."""
    return read_field(described(situation))


def claims_mandatory(situation: Situation) -> bool:
    """Say whether the number has the form of a mandatory local standard."""
    found = number_of(situation)
    return found is not None and found.place_code is not None and found.claims_mandatory


def _is_kept(situation: Situation) -> bool:
    return claims_mandatory(situation) and field_of(situation).is_kept and _may_hold(situation)


def _is_ordinary(situation: Situation) -> bool:
    return claims_mandatory(situation) and not field_of(situation).is_kept


def _may_hold(situation: Situation) -> bool:
    return situation.text("in_force") != Certainty.IMPOSSIBLE


def _form(situation: Situation) -> NumberFacts | None:
    """Pick the form; possible only where the track is not stated, or the status is not known."""
    found = number_of(situation)
    if found is None or found.place_code is None:
        return None
    is_open = situation.text("in_force") == Certainty.POSSIBLE
    is_sure = field_of(situation).evidence.is_stated and not is_open
    return NumberFacts(
        place_code=found.place_code,
        claims_mandatory=found.claims_mandatory,
        certainty=Certainty.CERTAIN if is_sure else Certainty.POSSIBLE,
    )


def _kept(situation: Situation) -> KeptFormFacts:
    reading = field_of(situation)
    return KeptFormFacts(
        claims_mandatory=claims_mandatory(situation),
        kept=reading.kept,
        evidence=reading.evidence.wording,
        certainty=reading.certainty,
    )


#: What is asked of a number that is listed: recommended form, or a field that keeps the other.
FORM = (
    Condition(rule="local.recommended-only", check=MANDATORY_FORM, facts=_form, when=_is_ordinary),
    Condition(
        rule="local.mandatory-kept",
        check=KEPT_FIELD,
        facts=_kept,
        wants=Outcome.BROKEN,
        when=_is_kept,
    ),
)
