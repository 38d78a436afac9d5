"""How the terms of archives are judged."""

from collections.abc import Collection

from localstd.law.facts import RetentionFacts, RetentionTerm
from localstd.law.judging.settled import untold
from localstd.law.verdict import KEPT, Verdict, broken, unknown

__all__ = ["is_kept_by_list", "is_one_of_three_terms"]

_OF_1991 = frozenset({RetentionTerm.PERMANENT, RetentionTerm.LONG})
_OF_2006 = frozenset({RetentionTerm.PERMANENT, RetentionTerm.THIRTY_YEARS, RetentionTerm.TEN_YEARS})


def is_kept_by_list(permanent: Collection[str], facts: RetentionFacts) -> Verdict:
    """Ask for one of the two terms of 1991, and of some records that they are kept for good."""
    judged = untold(facts, "term")
    if judged is not KEPT:
        return judged
    term = RetentionTerm.of(facts.term)
    told = {"record": facts.record, "term": facts.term}
    if term not in _OF_1991:
        return broken(**told)
    if term is RetentionTerm.PERMANENT:
        return KEPT
    return broken(**told) if facts.record in permanent else untold(facts, "record")


def is_one_of_three_terms(facts: RetentionFacts) -> Verdict:
    """Ask for one of the three terms of 2006."""
    if facts.term is None:
        return unknown("term")
    return KEPT if RetentionTerm.of(facts.term) in _OF_2006 else broken(term=facts.term)
