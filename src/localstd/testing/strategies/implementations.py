"""Strategies (生成策略) for the implementation of standards: citations, changes, what is known.

Numbers are few, so that citations meet changes, chains go on, and cycles close.
"""

from hypothesis import strategies as st

from localstd.numbers import StandardNumber
from localstd.supervision.implementation import (
    Affected,
    CitationIndex,
    Dangling,
    Impact,
    KnownStandard,
    KnownStandards,
    StandardChange,
    StandardCitation,
    dangling,
    impact,
)
from localstd.testing.strategies.deriving import derived
from localstd.testing.strategies.values import days

__all__ = [
    "affected",
    "citation_indexes",
    "cited_numbers",
    "dangling_citations",
    "impacts",
    "known_standards",
    "one_known_standard",
    "standard_changes",
    "standard_citations",
]

_NUMBERS = tuple(
    StandardNumber.parse(f"DB34/T {serial}{year}")
    for serial in ("1", "2", "3.1")
    for year in ("", "-2018", "-2024")
)
_CLAUSES = ("", "5", "5.2", "5.2.1", "6")
_MOST = 12


def cited_numbers() -> st.SearchStrategy[StandardNumber]:
    """Give numbers that are cited: of few standards, dated or not."""
    return st.sampled_from(_NUMBERS)


def standard_citations() -> st.SearchStrategy[StandardCitation]:
    """Give citations (引用), of whole standards and of clauses, by texts and by standards."""
    return derived(
        StandardCitation,
        number=cited_numbers(),
        clause=st.sampled_from(_CLAUSES),
        own_number=st.none() | cited_numbers(),
    )


def citation_indexes() -> st.SearchStrategy[CitationIndex]:
    """Give indexes of a few citations."""
    return st.lists(standard_citations(), max_size=_MOST).map(CitationIndex().with_all)


def standard_changes() -> st.SearchStrategy[StandardChange]:
    """Give changes (变动) of every kind, of all of a standard or in part."""
    clauses = st.lists(st.sampled_from(_CLAUSES[1:]), max_size=2).map(tuple)
    successors = st.lists(cited_numbers(), max_size=2).map(tuple)
    return derived(StandardChange, number=cited_numbers(), clauses=clauses, successors=successors)


def impacts() -> st.SearchStrategy[Impact]:
    """Give impact lists (影响清单), empty ones among them."""
    return st.builds(impact, citation_indexes(), standard_changes(), days())


def affected() -> st.SearchStrategy[Affected]:
    """Give single citations of impact lists, and what their owners must do."""
    listed = impacts().map(lambda found: found.affected).filter(bool)
    return listed.flatmap(st.sampled_from)


def one_known_standard() -> st.SearchStrategy[KnownStandard]:
    """Give known standards, their days and their status told or not."""
    return derived(KnownStandard, number=cited_numbers())


def known_standards() -> st.SearchStrategy[KnownStandards]:
    """Give the standards of small registers."""
    return st.lists(one_known_standard(), max_size=_MOST).map(KnownStandards.of)


def dangling_citations() -> st.SearchStrategy[Dangling]:
    """Give citations that dangle (悬空引用)."""
    found = st.builds(dangling, citation_indexes(), known_standards(), days()).filter(bool)
    return found.flatmap(st.sampled_from)
