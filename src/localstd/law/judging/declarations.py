"""How it is judged that a declaration of food is not all that is asked (食品企业标准备案)."""

from localstd.law.facts import FoodFiledFacts
from localstd.law.judging.settled import untold, wants
from localstd.law.verdict import KEPT, Verdict

__all__ = ["is_filed_where_stricter"]


def is_filed_where_stricter(facts: FoodFiledFacts) -> Verdict:
    """Ask that what is stricter was filed with the health department."""
    if facts.is_stricter is False or facts.is_filed:
        return KEPT
    told = untold(facts, "is_stricter", "is_filed")
    return told if told.missing else wants(facts, is_filed=True)
