"""Alliances as records: what was written down is read back as it was."""

from hypothesis import assume, given
from jsonschema import Draft202012Validator

from localstd._attrs import evolve
from localstd.convert import RecordError, alliance_of, alliance_record, alliance_schema
from localstd.law import OrganisationFacts, OrganisationForm, OrganisationReach
from localstd.testing import strategy_for
from localstd.transition import Alliance


def canonical(facts: OrganisationFacts) -> OrganisationFacts:
    """Give facts with their form by its name, and without the day asked, which is no fact."""
    return evolve(facts, form=OrganisationForm.of(facts.form), asked_on=None)


@given(alliance=strategy_for(Alliance))
def test_what_is_written_is_read_back(alliance: Alliance) -> None:
    try:
        read = alliance_of(alliance_record(alliance))
    except RecordError:  # a form that the law does not know, a place that never was
        assume(False)
    founding = evolve(alliance.founding, reach=OrganisationReach.of(alliance.founding.reach))
    assert read == evolve(
        alliance,
        organisation=canonical(alliance.organisation),
        host=canonical(alliance.host),
        founding=founding,
    )
    Draft202012Validator(alliance_schema()).validate(alliance_record(read))


def test_what_is_read_as_nothing_stays_unknown() -> None:
    assert alliance_of({}) == Alliance()


def test_an_empty_ground_says_that_there_is_none() -> None:
    assert alliance_of({"scope": {"ground": ""}}).scope.ground == ""
