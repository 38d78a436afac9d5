"""Strategies (生成策略) for what numbers are read by: schemes, branches, repairs, finds."""

from hypothesis import assume
from hypothesis import strategies as st

from localstd.making import Block
from localstd.numbers import (
    SCHEMES,
    Industry,
    Located,
    NumberingScheme,
    Repair,
    StandardNumber,
    china_industries,
    find_all,
)
from localstd.places import Gazetteer, Level, china_places
from localstd.steps.blocks import BLOCKS, JING_JIN_JI
from localstd.testing.strategies.values import misspelt, numbers

__all__ = [
    "blocks",
    "gazetteers",
    "industries",
    "located_numbers",
    "numbering_schemes",
    "repairs",
]

_SENTENCES = ("应符合{}的要求", "{}", "按 {} 起草，")


def numbering_schemes() -> st.SearchStrategy[NumberingScheme]:
    """Give the schemes of numbers (编号规则) that ship."""
    return st.sampled_from(SCHEMES)


def industries() -> st.SearchStrategy[Industry]:
    """Give the branches (行业) that have a code of their own."""
    return st.sampled_from(tuple(china_industries().values()))


@st.composite
def repairs(draw: st.DrawFn) -> Repair:
    """Give repairs (修正) as misspelt numbers need them."""
    _, text = draw(misspelt())
    made = StandardNumber.parse(text).repairs
    assume(made)
    return draw(st.sampled_from(made))


@st.composite
def located_numbers(draw: st.DrawFn) -> Located:
    """Give numbers that stand somewhere in a sentence."""
    text = draw(st.sampled_from(_SENTENCES)).format(draw(numbers()))
    found = tuple(find_all(text))
    assume(found)
    return found[0]


def blocks() -> st.SearchStrategy[Block]:
    """Give the blocks of serials that regions keep together (区域协同号段)."""
    return st.sampled_from((*BLOCKS, JING_JIN_JI))


@st.composite
def gazetteers(draw: st.DrawFn) -> Gazetteer:
    """Give gazetteers (行政区划): all places, or those of one province alone."""
    every = china_places().places
    provinces = [one.code for one in every if one.level is Level.PROVINCE]
    code = draw(st.sampled_from(("", *provinces)))
    return Gazetteer(places=tuple(one for one in every if one.code.startswith(code)))
