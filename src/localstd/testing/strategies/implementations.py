"""Strategies (生成策略) for the implementation of standards: citations, changes, what is known.

Numbers are few, so that citations meet changes, chains go on, and cycles close.
"""

from hypothesis import strategies as st

from localstd.law import china_law
from localstd.numbers import StandardNumber
from localstd.registers import CitationList, RegisterError
from localstd.registers.faults import NOT_ACCEPTED
from localstd.supervision.implementation import (
    EVALUATION,
    FEEDBACK,
    PROMOTION,
    Affected,
    Breakdown,
    CitationIndex,
    Dangling,
    Figure,
    Filed,
    Impact,
    ImplementationReport,
    KnownStandard,
    KnownStandards,
    StandardChange,
    StandardCitation,
    dangling,
    impact,
    implementation_report,
)
from localstd.testing.strategies.deriving import derived
from localstd.testing.strategies.histories import histories
from localstd.testing.strategies.values import days

__all__ = [
    "affected",
    "breakdowns",
    "citation_indexes",
    "citation_lists",
    "cited_numbers",
    "dangling_citations",
    "figures",
    "impacts",
    "implementation_reports",
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


def citation_lists() -> st.SearchStrategy[CitationList]:
    """Give what was read of files of citations, with a row that was refused or without."""
    refusal = RegisterError(fault=NOT_ACCEPTED, file="citations.csv", row=3, column=2)
    return st.builds(
        CitationList,
        name=st.just("citations.csv"),
        citations=st.lists(standard_citations(), max_size=3),
        refused=st.lists(st.just(refusal), max_size=1),
    )


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


def implementation_reports() -> st.SearchStrategy[ImplementationReport]:
    """Give yearly reports on what was drawn: standards, citations, and files of three kinds."""
    return st.builds(
        implementation_report,
        st.integers(2024, 2027),
        st.sampled_from((None, "34", "37", "3702")),
        law=st.just(china_law()),
        as_of=days(),
        standards=known_standards(),
        citations=citation_indexes(),
        files=st.lists(_files(), max_size=3),
    )


@st.composite
def _files(draw: st.DrawFn) -> Filed:
    procedure = draw(st.sampled_from((PROMOTION, FEEDBACK, EVALUATION)))
    return procedure, draw(histories(procedure))


def breakdowns() -> st.SearchStrategy[Breakdown]:
    """Give single breakdowns (构成) of reports."""
    return implementation_reports().flatmap(lambda report: st.sampled_from(report.breakdowns))


def figures() -> st.SearchStrategy[Figure]:
    """Give single figures (统计指标) of reports."""
    return breakdowns().flatmap(lambda one: st.sampled_from(one.figures))


def dangling_citations() -> st.SearchStrategy[Dangling]:
    """Give citations that dangle (悬空引用)."""
    found = st.builds(dangling, citation_indexes(), known_standards(), days()).filter(bool)
    return found.flatmap(st.sampled_from)
