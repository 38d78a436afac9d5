"""Strategies (生成策略) for guidance to enterprises: confirmations, participation."""

from datetime import date

from hypothesis import strategies as st

from localstd.enterprises import (
    Confirmation,
    EnterpriseClass,
    Guidance,
    LevelJudged,
    Participation,
    ParticipationRole,
    ParticipationSummary,
    StandardsLevel,
    guidance_for,
    judge_level,
    participation_summary,
)
from localstd.law import LEVEL_SCHEMES, LevelScheme, china_law
from localstd.testing.strategies.deriving import derived, words
from localstd.testing.strategies.levels import level_schemes, scores
from localstd.testing.strategies.values import partial_dates

__all__ = [
    "confirmations",
    "guidances",
    "levels_judged",
    "participation_summaries",
    "participations",
]


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


def guidances() -> st.SearchStrategy[Guidance]:
    """Give what enterprises are encouraged to do (指导事项), on days on which there is some."""
    later = st.dates(date(2015, 4, 3), date(2026, 12, 31))
    return st.builds(_guidance, st.frozensets(st.sampled_from(EnterpriseClass)), later).flatmap(
        st.sampled_from
    )


def _guidance(classes: frozenset[EnterpriseClass], day: date) -> tuple[Guidance, ...]:
    return guidance_for(classes, as_of=day)


@st.composite
def participations(draw: st.DrawFn) -> Participation:
    """Give parts in making standards (参与情况): short, long, going on."""
    first = draw(st.integers(2000, 2026))
    return Participation(
        level=draw(st.sampled_from(StandardsLevel)),
        role=draw(st.sampled_from(ParticipationRole)),
        first=first,
        last=draw(st.none() | st.integers(first, 2030)),
        body=draw(st.sampled_from(("", "ISO/TC 34", "SAC/TC 339"))),
        subject=draw(words()),
    )


@st.composite
def participation_summaries(draw: st.DrawFn) -> ParticipationSummary:
    """Give records of participation, summed up."""
    record = draw(st.lists(participations(), max_size=4))
    return participation_summary(record, as_of=draw(st.dates(date(1999, 1, 1), date(2031, 1, 1))))
