"""Strategies (生成策略) for levels of good behaviour (等级): schemes, their cut-offs, scores."""

from hypothesis import strategies as st

from localstd.law import LEVEL_SCHEMES, Cutoff, LevelScheme
from localstd.testing.strategies.deriving import derived, words

__all__ = ["cutoffs", "level_schemes", "scores"]

_LEVELS = ("A", "AA", "AAA", "AAAA", "AAAAA")
_MOST = 500


def cutoffs(levels: tuple[str, ...] = _LEVELS) -> st.SearchStrategy[Cutoff]:
    """Give cut-offs (分数线) of some levels."""
    bound = st.integers(0, _MOST)
    return derived(Cutoff, level=st.sampled_from(levels), base=bound, total=bound)


@st.composite
def _own(draw: st.DrawFn) -> LevelScheme:
    levels = _LEVELS[: draw(st.integers(1, len(_LEVELS)))]
    return LevelScheme(
        name=draw(words()),
        wording=LEVEL_SCHEMES["five-levels"].wording,
        levels=levels,
        cutoffs=tuple(draw(st.lists(cutoffs(levels), max_size=4))),
        most_base=draw(st.integers(0, _MOST)),
        most_bonus=draw(st.integers(0, _MOST)),
    )


def level_schemes() -> st.SearchStrategy[LevelScheme]:
    """Give schemes (等级方案): those that ship, and others."""
    return st.sampled_from(tuple(LEVEL_SCHEMES.values())) | _own()


@st.composite
def scores(draw: st.DrawFn, scheme: LevelScheme) -> tuple[int, int]:
    """Give a base and a bonus score that a scheme can give."""
    return draw(st.integers(0, scheme.most_base)), draw(st.integers(0, scheme.most_bonus))
