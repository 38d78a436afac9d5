"""Strategies (生成策略) for declarations of enterprises (自我声明), sensible or not."""

from hypothesis import strategies as st

from localstd.audit import RegisterIndex
from localstd.enterprises import (
    CheckedDeclaration,
    Comparison,
    Declaration,
    DeclarationField,
    DeclaredIndicator,
    DeclaredStandard,
    IndicatorKind,
    NotJudged,
    ReadStandard,
    check_declaration,
)
from localstd.law import EnterpriseSubject
from localstd.testing.strategies.audits import register_indexes
from localstd.testing.strategies.deriving import derived, words
from localstd.testing.strategies.findings import findings
from localstd.testing.strategies.values import days, numbers, partial_dates

__all__ = [
    "checked_declarations",
    "declarations",
    "declared_indicators",
    "declared_standards",
    "not_judged",
    "read_standards",
]

_OWN = ("Q/HR 0001-2024", "Q/HR 0001—2019", "Q/HR 2-2024", "Q/某某 1-2020", "")
_METHODS = (None, "", "自定方法", "目测", "GB/T 5750.4-2023", "按 Q/HR 0001-2024 附录A")
_MOST = 3


def declared_standards() -> st.SearchStrategy[DeclaredStandard]:
    """Give standards as they are declared: others', the enterprise's own, unreadable, none."""
    return derived(
        DeclaredStandard,
        number=st.sampled_from(_OWN) | numbers().map(str) | words(),
        references=st.lists(numbers().map(str), max_size=2).map(tuple),
        row=_rows(),
    )


def declared_indicators() -> st.SearchStrategy[DeclaredIndicator]:
    """Give indicators as they are declared, of some standard, of none, of the only one."""
    return derived(
        DeclaredIndicator,
        kind=st.sampled_from(("", *IndicatorKind, *(one.wording.zh for one in IndicatorKind))),
        standard=st.sampled_from(_OWN),
        method=st.sampled_from(_METHODS),
        recommended=st.sampled_from(("", "无", "GB/T 20290-2016")),
        comparison=st.sampled_from(("", *Comparison, *(one.wording.zh for one in Comparison))),
        row=_rows(),
    )


def declarations() -> st.SearchStrategy[Declaration]:
    """Give declarations with a few standards and indicators, told in part."""
    return derived(
        Declaration,
        standards=st.lists(declared_standards(), max_size=_MOST).map(tuple),
        indicators=st.lists(declared_indicators(), max_size=_MOST).map(tuple),
        subject=st.sampled_from(("", *(one.wording.zh for one in EnterpriseSubject))),
        declared=st.none() | partial_dates(),
        row=_rows(),
    )


def _rows() -> st.SearchStrategy[int | None]:
    return st.none() | st.integers(2, 9)


def not_judged() -> st.SearchStrategy[NotJudged]:
    """Give what of a declaration could not be judged."""
    missing = st.lists(st.sampled_from(tuple(DeclarationField)), min_size=1, unique=True)
    where = findings().map(lambda one: one.where)
    return st.builds(
        NotJudged,
        rule=st.sampled_from(("enterprise.floor", "enterprise.test-methods")),
        missing=missing.map(tuple),
        where=where,
    )


@st.composite
def checked_declarations(draw: st.DrawFn) -> CheckedDeclaration:
    """Give what came of checking declarations, with a register and without."""
    register: RegisterIndex | None = draw(st.none() | register_indexes())
    return check_declaration(draw(declarations()), register=register, as_of=draw(days()))


def read_standards() -> st.SearchStrategy[ReadStandard]:
    """Give standards of declarations as they are read."""
    return checked_declarations().filter(_has_some).map(lambda one: one.standards[0])


def _has_some(checked: CheckedDeclaration) -> bool:
    return bool(checked.standards)
