"""How the correction of authorities' standards, and products, are judged (政府标准、产品的查处)."""

from localstd.law.facts import (
    CorrectionFacts,
    GovernmentCorrectionFacts,
    GovernmentFault,
    GovernmentMaker,
    MarketFault,
    ProductFacts,
)
from localstd.law.judging.settled import as_read, wants
from localstd.law.verdict import KEPT, Verdict, broken, unknown

__all__ = [
    "has_credit_ground",
    "has_crime_ground",
    "has_government_ground",
    "has_product_ground",
    "is_for_revocation",
    "is_made_by",
    "is_misleading",
    "is_refused",
    "is_unauthorised",
]


def has_government_ground(
    grounds: frozenset[GovernmentFault], facts: GovernmentCorrectionFacts
) -> Verdict:
    """Ask that what was found is what the article names."""
    if facts.ground is None:
        return unknown("ground")
    found = GovernmentFault.of(facts.ground)
    return KEPT if found in grounds else broken(ground=found.wording if found else facts.ground)


def is_for_revocation(facts: GovernmentCorrectionFacts) -> Verdict:
    """Ask for a missing number; that the words do not mean a missing filing is a reading."""
    found = has_government_ground(frozenset({GovernmentFault.NOT_NUMBERED}), facts)
    is_filing = facts.ground is not None and (
        GovernmentFault.of(facts.ground) is GovernmentFault.NOT_FILED
    )
    return as_read(found) if is_filing else found


def is_unauthorised(facts: CorrectionFacts | GovernmentCorrectionFacts) -> Verdict:
    """Ask that what was found is that it was published without the power to (擅自发布)."""
    if facts.ground is None:
        return unknown("ground")
    found = GovernmentFault.of(facts.ground)
    if found is GovernmentFault.UNAUTHORISED:
        return KEPT
    return broken(ground=found.wording if found else facts.ground)


def is_made_by(makers: frozenset[GovernmentMaker], facts: GovernmentCorrectionFacts) -> Verdict:
    """Ask that the standard is of an authority that the article names."""
    if facts.maker is None:
        return unknown("maker")
    found = GovernmentMaker.of(facts.maker)
    return KEPT if found in makers else broken(maker=found.wording if found else facts.maker)


def is_refused(facts: GovernmentCorrectionFacts) -> Verdict:
    """Ask that it was refused to correct it, and that nothing was corrected since."""
    return wants(facts, is_refused=True, is_corrected=False)


def has_product_ground(grounds: frozenset[MarketFault], facts: ProductFacts) -> Verdict:
    """Ask that what was found of a product or a service is what the article names."""
    if facts.ground is None:
        return unknown("ground")
    found = MarketFault.of(facts.ground)
    return KEPT if found in grounds else broken(ground=found.wording if found else facts.ground)


def has_crime_ground(facts: ProductFacts) -> Verdict:
    """Ask for a mandatory standard; that no other breach is a crime is a reading."""
    return as_read(has_product_ground(frozenset({MarketFault.BREAKS_MANDATORY}), facts))


def has_credit_ground(facts: ProductFacts) -> Verdict:
    """Ask for a mandatory standard; what misleads is left to other law, the rest is a reading."""
    found = has_product_ground(frozenset({MarketFault.BREAKS_MANDATORY}), facts)
    if not found.facts:
        return found
    if facts.is_misleading is None:
        return unknown("is_misleading")
    return KEPT if facts.is_misleading else as_read(found)


def is_misleading(facts: ProductFacts) -> Verdict:
    """Ask that what falls short of the standard made public misleads; of no other fault asked."""
    ground = None if facts.ground is None else MarketFault.of(facts.ground)
    if ground is not MarketFault.NONCONFORMING or facts.is_misleading is True:
        return KEPT
    found = has_product_ground(frozenset(), facts)
    return unknown("is_misleading") if facts.is_misleading is None else found
