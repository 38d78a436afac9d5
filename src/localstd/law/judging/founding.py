"""How the founding of an organisation is judged (社会团体设立条件), and who makes jointly."""

from localstd.law.facts import FoundingFacts, JointFacts, OrganisationReach
from localstd.law.judging.settled import as_read, untold, wants
from localstd.law.verdict import KEPT, Verdict, broken, unknown

__all__ = [
    "are_of_one_chain",
    "are_several",
    "has_a_name",
    "has_consent",
    "has_enough_funds",
    "has_enough_members",
    "has_full_time_staff",
    "has_premises",
    "is_liable",
    "is_not_superfluous",
]

_PERSONS, _UNITS, _BOTH = 50, 30, 50
_NATIONAL, _OTHERS = 100_000, 30_000  # yuan
_SEVERAL = 2


def has_consent(facts: FoundingFacts) -> Verdict:
    """Ask that the professional supervisory unit has agreed."""
    return wants(facts, has_consent=True)


def has_enough_members(facts: FoundingFacts) -> Verdict:
    """Ask for fifty persons or thirty units or, of both together, for fifty.

    A count that nobody told may be any: it is unknown where that changes the answer.
    """
    persons, units = facts.persons, facts.units
    if persons is None and units is None:
        return unknown("persons", "units")
    if (persons or 0) + (units or 0) >= _BOTH:
        return KEPT
    if persons is None:
        return unknown("persons")
    if units is None:
        return unknown("units")
    return KEPT if not persons and units >= _UNITS else broken(persons=persons, units=units)


def has_a_name(facts: FoundingFacts) -> Verdict:
    """Ask for a proper name and the organs that belong to it."""
    return wants(facts, has_name=True)


def has_premises(facts: FoundingFacts) -> Verdict:
    """Ask for fixed premises."""
    return wants(facts, has_premises=True)


def has_full_time_staff(facts: FoundingFacts) -> Verdict:
    """Ask for full-time staff."""
    return wants(facts, has_staff=True)


def has_enough_funds(facts: FoundingFacts) -> Verdict:
    """Ask for 100,000 yuan of one that is national, for 30,000 of any other."""
    if facts.funds is None:
        return unknown("funds")
    reach = OrganisationReach.of(facts.reach)
    if facts.funds >= _NATIONAL:
        return KEPT
    if facts.funds < _OTHERS:
        return broken(funds=facts.funds)
    if reach is None:
        return unknown("reach")
    is_national = reach is OrganisationReach.NATIONAL
    return broken(funds=facts.funds, reach=reach.wording) if is_national else KEPT


def is_liable(facts: FoundingFacts) -> Verdict:
    """Ask that it can bear civil liability by itself."""
    return wants(facts, is_liable=True)


def is_not_superfluous(facts: FoundingFacts) -> Verdict:
    """Ask that none of a similar scope stands in the division, or that this one is needed."""
    if facts.has_similar is False or facts.is_needed:
        return KEPT
    judged = untold(facts, "has_similar", "is_needed")
    return broken(has_similar=True, is_needed=False) if judged is KEPT else judged


def are_several(facts: JointFacts) -> Verdict:
    """Ask for more enterprises than one."""
    if facts.enterprises is None:
        return unknown("enterprises")
    return KEPT if facts.enterprises >= _SEVERAL else broken(enterprises=facts.enterprises)


def are_of_one_chain(facts: JointFacts) -> Verdict:
    """Ask that they are of one industry or of one chain: a definition, so that it warns."""
    return as_read(wants(facts, same_chain=True))
