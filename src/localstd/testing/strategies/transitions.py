"""Strategies (生成策略) for alliances, and for what is said of their ways.

What the law says is drawn by asking it of drawn facts on drawn days.
"""

from datetime import date

from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.law import (
    FoundingFacts,
    JointFacts,
    OrganisationFacts,
    OrganisationForm,
    ScopeFacts,
    Track,
)
from localstd.testing.strategies.facts import facts_of
from localstd.testing.strategies.values import place_codes
from localstd.transition import (
    Alliance,
    Eligibility,
    Requirement,
    Way,
    WayStep,
    assess_eligibility,
    ways,
)

__all__ = [
    "alliances",
    "days_of_transition",
    "eligibilities",
    "foundings",
    "organisations",
    "requirements",
    "steps_of_ways",
    "ways_out",
]

_FIRST, _LAST = date(2014, 1, 1), date(2027, 12, 31)
_TURNS = (
    *(date(2015, 4, 2), date(2015, 4, 3), date(2016, 2, 28), date(2016, 2, 29)),
    *(date(2017, 12, 14), date(2017, 12, 15), date(2017, 12, 31), date(2018, 1, 1)),
    *(date(2019, 1, 8), date(2019, 1, 9), date(2020, 2, 29), date(2020, 3, 1)),
)
_MEMBERS = (0, 1, 19, 20, 29, 30, 49, 50, 120)
_FUNDS = (0, 29_999, 30_000, 99_999, 100_000)


def days_of_transition() -> st.SearchStrategy[date]:
    """Give days on which alliances look for a way: from 2014 on, the turns of the law often."""
    return st.sampled_from(_TURNS) | st.dates(_FIRST, _LAST)


def organisations() -> st.SearchStrategy[OrganisationFacts]:
    """Give facts of organisations whose form the law knows, or is not told."""
    forms = st.none() | st.sampled_from(OrganisationForm)
    return st.builds(
        lambda facts, form: evolve(facts, form=form), facts_of(OrganisationFacts), forms
    )


def foundings() -> st.SearchStrategy[FoundingFacts]:
    """Give what founders can show, their members and their money about what is asked."""
    members, funds = st.none() | st.sampled_from(_MEMBERS), st.none() | st.sampled_from(_FUNDS)
    drawn = facts_of(FoundingFacts)
    return st.builds(
        lambda facts, persons, units, money: evolve(
            facts, persons=persons, units=units, funds=money
        ),
        *(drawn, members, members, funds),
    )


def alliances() -> st.SearchStrategy[Alliance]:
    """Give alliances (联盟) of every form, of which more or less is told."""
    return st.builds(
        Alliance,
        name=st.sampled_from(("", "绿茶联盟", "中国饮料工业协会")),
        organisation=organisations(),
        founding=foundings(),
        host=organisations(),
        joint=facts_of(JointFacts),
        scope=facts_of(ScopeFacts),
        place_code=st.none() | st.sampled_from(("37", "3702", "31")) | place_codes(),
        track=st.sampled_from(Track),
    )


def eligibilities() -> st.SearchStrategy[Eligibility]:
    """Give what is said of somebody's eligibility on a day."""
    return st.builds(assess_eligibility, organisations(), days_of_transition())


def requirements() -> st.SearchStrategy[Requirement]:
    """Give conditions that the law asks, in every standing."""
    return ways_out().flatmap(lambda way: st.sampled_from(way.conditions or _SOME))


def ways_out() -> st.SearchStrategy[Way]:
    """Give ways (途径): open, closed, or not to be told."""
    return st.builds(ways, alliances(), days_of_transition()).flatmap(st.sampled_from)


def steps_of_ways() -> st.SearchStrategy[WayStep]:
    """Give steps of ways."""
    return ways_out().filter(lambda way: way.steps).flatmap(lambda way: st.sampled_from(way.steps))


_SOME = assess_eligibility(OrganisationFacts(), _LAST).conditions
