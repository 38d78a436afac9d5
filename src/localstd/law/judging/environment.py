"""How the issuer of a local environmental standard is judged."""

from localstd.law.facts import IssuerFacts
from localstd.law.judging.shared import is_province
from localstd.law.verdict import KEPT, Outcome, Verdict, unknown

__all__ = ["is_made_by_the_province"]


def is_made_by_the_province(facts: IssuerFacts) -> Verdict:
    """Ask that the province's government made it.

    A register shows who published a standard. That a department published it does not say
    that the government had not made it, so that the answer is then unknown.
    """
    level = is_province(facts)
    if level.outcome is Outcome.BROKEN:
        return level
    return KEPT if "人民政府" in (facts.issuer or "") else unknown("approval_by_government")
