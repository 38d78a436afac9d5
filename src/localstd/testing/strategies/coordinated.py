"""Strategies (生成策略) of the public values of plans, coordination, cities and counties."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from hypothesis import strategies as st

from localstd.calendar import china_calendar
from localstd.cooperation import annual_plan, city_power, coordination, county_part
from localstd.law import china_law
from localstd.making import MAKING
from localstd.procedure import History, Matter
from localstd.testing.procedures.shipped import shipped_trial
from localstd.testing.strategies.deriving import derived
from localstd.testing.strategies.histories import lawful_histories
from localstd.testing.strategies.values import days, place_codes

__all__ = ["COORDINATED", "county_answers", "may_makes", "plan_progresses"]

Drawn = Callable[[], st.SearchStrategy[Any]]
_CITIES = st.just(Matter(id="p-1", place="3404"))


def county_answers() -> st.SearchStrategy[county_part.CountyAnswer]:
    """Give what a county may, must not, or is not named for, on a day since 1989."""
    return st.builds(
        lambda act, on: county_part.county_may(act, on, law=china_law()),
        st.sampled_from(county_part.CountyAct),
        st.dates(date(1989, 4, 1), date(2027, 12, 31)),
    )


def may_makes() -> st.SearchStrategy[city_power.MayMake]:
    """Give whether a place may make standards, by the file of a city or by none."""
    files = lawful_histories(shipped_trial(city_power.CITY_POWER), _CITIES)
    return st.builds(
        lambda place, on, file: city_power.may_make(place, on, file, law=china_law()),
        st.just("3404") | place_codes(),
        days(),
        st.none() | files,
    )


def plan_progresses() -> st.SearchStrategy[annual_plan.PlanProgress]:
    """Give how plans go on a day, one of their items linked with a making, or none."""
    plans = lawful_histories(
        shipped_trial(annual_plan.ANNUAL_PLAN), st.just(Matter(id="1", place="34"))
    )
    making = st.just(Matter(id="m-1", place="34"))
    makings = lawful_histories(shipped_trial(MAKING), making, to="20")
    return st.builds(_going, plans, makings, days())


def _going(plan: History, making: History, on: date) -> annual_plan.PlanProgress:
    named = {one.making for one in annual_plan.plan_items(plan, as_of=on) if one.making}
    return annual_plan.progress(
        plan,
        dict.fromkeys(named, making),
        by=MAKING,
        law=china_law(),
        calendar=china_calendar(),
        as_of=on,
    )


#: The strategy of each of them, by its class.
COORDINATED: Mapping[type, Drawn] = {
    annual_plan.ItemProgress: lambda: (
        plan_progresses().map(lambda one: one.items).filter(bool).flatmap(st.sampled_from)
    ),
    annual_plan.PlanItem: lambda: derived(annual_plan.PlanItem),
    annual_plan.PlanProgress: plan_progresses,
    annual_plan.ToldReason: lambda: derived(annual_plan.ToldReason),
    city_power.MayMake: may_makes,
    coordination.FollowUp: lambda: derived(coordination.FollowUp),
    county_part.CountyAnswer: county_answers,
}
