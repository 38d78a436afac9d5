"""Strategies (生成策略) for the adoption of group standards (采信)."""

from hypothesis import strategies as st

from localstd.calendar import china_calendar
from localstd.groups import AdoptionCondition, adoption_conditions
from localstd.law import AdoptionFacts, china_law
from localstd.testing.strategies.facts import facts_of
from localstd.testing.strategies.values import days

__all__ = ["conditions_of_adoption"]


@st.composite
def conditions_of_adoption(draw: st.DrawFn) -> AdoptionCondition:
    """Give conditions of adoption (采信条件), met, missing or unknown, as they stand on a day."""
    facts = draw(facts_of(AdoptionFacts))
    law = china_law()
    first = law.provisions["adopt2023-age"].certain_period.start
    found = adoption_conditions(
        facts,
        law=law,
        calendar=china_calendar(),
        as_of=max(draw(days()), first) if first else draw(days()),
    )
    return draw(st.sampled_from(found))
