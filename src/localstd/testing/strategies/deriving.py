"""Deriving (按字段生成): a strategy for a value from the types of its fields, where that is honest.

It is for values that are told or counted and hang together by nothing else, as the facts that
rules judge. What follows from a question, as a decision, is drawn by asking the question.
"""

import inspect
from collections.abc import Callable, Mapping
from datetime import date
from enum import Enum
from fractions import Fraction
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from localstd.calendar import PartialDate
from localstd.law.citation import Citation
from localstd.numbers import CreditCode, GroupCode, StandardNumber
from localstd.testing.strategies.codes import credit_codes, group_codes
from localstd.testing.strategies.findings import citations
from localstd.testing.strategies.values import days, numbers, partial_dates
from localstd.wording import Wording

__all__ = ["derived", "strategy_of_type", "words"]

T = TypeVar("T")

_MOST = 3  # members of a collection
_COUNTS = (0, 1, 2, 3, 5, 17, 18, 19, 25, 30, 120)
_WORDS = ("", "甲", "乙", "37", "3702", "310115", "committee", "绿茶", "某局", "2026-07")


def words() -> st.SearchStrategy[str]:
    """Give short texts as offices write them: names, codes, months, and nothing at all."""
    return st.sampled_from(_WORDS)


def derived(cls: type[T], **given: st.SearchStrategy[Any]) -> st.SearchStrategy[T]:
    """Give values of a class, each of its fields drawn from its type, or from what is given.

    Whatever may be ``None`` sometimes is.

    Raises:
        TypeError: if nothing is known of the type of a field that is not given.

    >>> from hypothesis import find
    >>> from localstd.forecast import Capacity
    >>> few = st.integers(1, 9)
    >>> str(find(derived(Capacity, committees=few, each=few), lambda one: one.each > 2))
    '1x3/month'
    """
    hints = get_type_hints(cls)
    names = inspect.signature(cls).parameters
    drawn = {name: strategy_of_type(hints[name]) for name in names if name not in given}
    return st.builds(cls, **drawn, **given)


def strategy_of_type(kind: object) -> st.SearchStrategy[Any]:
    """Give values of a type, as fields name it.

    Raises:
        TypeError: if nothing is known of it, as of functions.
    """
    origin = get_origin(kind)
    if origin in _COLLECTIONS:
        return _COLLECTIONS[origin](*get_args(kind))
    if origin in (Union, UnionType):
        return st.one_of(*map(strategy_of_type, get_args(kind)))
    known = _KNOWN.get(kind)
    if known is not None:
        return known()
    if isinstance(kind, type) and issubclass(kind, Enum):
        return st.sampled_from(kind)
    if hasattr(kind, "__attrs_attrs__"):
        return derived(cast("type[object]", kind))
    raise TypeError(f"nothing is known of {kind}: give a strategy for the field")


def _tuples(*members: object) -> st.SearchStrategy[tuple[Any, ...]]:
    if members[-1] is Ellipsis:
        return st.lists(strategy_of_type(members[0]), max_size=_MOST).map(tuple)
    return st.tuples(*map(strategy_of_type, members))


def _sets(member: object) -> st.SearchStrategy[frozenset[Any]]:
    return st.frozensets(strategy_of_type(member), max_size=_MOST)


def _mappings(key: object, value: object) -> st.SearchStrategy[Mapping[Any, Any]]:
    return st.dictionaries(strategy_of_type(key), strategy_of_type(value), max_size=_MOST)


def _anything() -> st.SearchStrategy[object]:
    return st.one_of(words(), st.sampled_from(_COUNTS), st.booleans(), days())


_COLLECTIONS: dict[object, Callable[..., st.SearchStrategy[Any]]] = {
    tuple: _tuples,
    frozenset: _sets,
    Mapping: _mappings,
}
_KNOWN: dict[object, Callable[[], st.SearchStrategy[Any]]] = {
    NoneType: st.none,
    bool: st.booleans,
    int: lambda: st.sampled_from(_COUNTS),
    str: words,
    date: days,
    Fraction: lambda: st.fractions(0, 1, max_denominator=4),
    object: _anything,
    Any: _anything,
    PartialDate: partial_dates,
    StandardNumber: numbers,
    CreditCode: credit_codes,
    GroupCode: group_codes,
    Citation: citations,
    Wording: lambda: st.builds(Wording, words(), words()),
}
