"""What the law asks of the steps of a transition (条件), and where the facts are found."""

from localstd.calendar import PartialDate
from localstd.law import (
    AllianceWay,
    CitingFacts,
    OrganisationFacts,
    OrganisationForm,
    SuccessorFacts,
)
from localstd.numbers import Kind, StandardNumber
from localstd.procedure import Condition, Event, Situation
from localstd.transition.checks import (
    BRANCH_PUBLISHES,
    CITED_STILL,
    NOT_BY_AN_ORGANISATION,
    NUMBER_AGAINST_WAY,
    PUBLISHED_UNREGISTERED,
)
from localstd.transition.mapping.citing import cited_by, replaced

__all__ = ["CHOICE", "CITING_END", "SUCCESSION"]

_TO_GROUPS = (AllianceWay.REGISTER, AllianceWay.THROUGH_ORGANISATION)


def _publisher(situation: Situation) -> OrganisationFacts:
    """Pick who publishes, as this event tells or the choice of the way; nobody from before that."""
    event, chosen = situation.event, situation.state.latest.get("way-chosen")
    return OrganisationFacts(
        form=_form(event) or _form(chosen),
        registered=_registered(event) or _registered(chosen),
        asked_on=event.on,
    )


def _form(event: Event | None) -> str | None:
    found = event and event.facts.get("form")
    return OrganisationForm(found) if isinstance(found, str) else None


def _registered(event: Event | None) -> PartialDate | None:
    found = event and event.facts.get("registered")
    return found if isinstance(found, PartialDate) else None


def _is_a_group_standard(situation: Situation) -> bool:
    return _kind(situation) is Kind.GROUP


def _kind(situation: Situation) -> Kind | None:
    found = situation.event.facts.get("successor")
    return found.kind if isinstance(found, StandardNumber) else None


def _successor(situation: Situation) -> SuccessorFacts:
    chosen = situation.state.latest.get("way-chosen")
    way = chosen and chosen.facts.get("way")
    return SuccessorFacts(way=way if isinstance(way, str) else None, kind=_kind(situation))


def _citing(situation: Situation) -> CitingFacts:
    state = situation.state
    known = tuple(cited_by(state))
    is_told = bool(known) or situation.is_whole
    return CitingFacts(cited=known if is_told else None, replaced=replaced(state))


def _leads_to_a_group_standard(situation: Situation) -> bool:
    return situation.event.facts.get("way") in _TO_GROUPS


#: No way to a group standard goes through a branch: it publishes nothing in its own name.
CHOICE = (
    Condition(
        rule="group.not-by-a-branch",
        check=BRANCH_PUBLISHES,
        facts=_publisher,
        when=_leads_to_a_group_standard,
    ),
)
#: Who published a group standard, and whether the way led there.
SUCCESSION = (
    Condition(
        rule="group.made-by-organisation",
        check=NOT_BY_AN_ORGANISATION,
        facts=_publisher,
        when=_is_a_group_standard,
    ),
    Condition(
        rule="group.not-by-a-branch",
        check=BRANCH_PUBLISHES,
        facts=_publisher,
        when=_is_a_group_standard,
    ),
    Condition(
        rule="group.registered-first",
        check=PUBLISHED_UNREGISTERED,
        facts=_publisher,
        when=_is_a_group_standard,
    ),
    Condition(rule="transition.number-fits-way", check=NUMBER_AGAINST_WAY, facts=_successor),
)
#: Whether anything that is known to cite the old number was left.
CITING_END = (Condition(rule="transition.citations-replaced", check=CITED_STILL, facts=_citing),)
