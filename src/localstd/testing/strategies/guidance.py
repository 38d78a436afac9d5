"""Strategies (生成策略) for guidance to enterprises: confirmations, declarations, participation."""

from hypothesis import strategies as st

from localstd.enterprises import Confirmation, LevelJudged, judge_level
from localstd.law import LEVEL_SCHEMES, LevelScheme, china_law
from localstd.testing.strategies.deriving import derived
from localstd.testing.strategies.levels import level_schemes, scores
from localstd.testing.strategies.values import partial_dates

__all__ = ["confirmations", "levels_judged"]


def confirmations() -> st.SearchStrategy[Confirmation]:
    """Give confirmations (确认) of every level and scheme, whatever their days."""
    return derived(
        Confirmation,
        level=st.sampled_from(("A", "AA", "AAA", "AAAA", "AAAAA")),
        scheme=st.sampled_from((*LEVEL_SCHEMES, "ours", "")),
        since=partial_dates(),
        valid_until=st.none() | partial_dates(),
        ended=st.none() | partial_dates(),
    )


@st.composite
def levels_judged(draw: st.DrawFn) -> LevelJudged:
    """Give what scores say of a level, by a scheme that is known or not."""
    scheme: LevelScheme = draw(level_schemes())
    base, bonus = draw(scores(scheme))
    level = draw(st.sampled_from(scheme.levels))
    known = china_law().provisions
    return judge_level(level, scheme=scheme, base=base, bonus=bonus, provisions=known)
