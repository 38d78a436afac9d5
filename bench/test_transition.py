"""Promised: who may make group standards, and all ways out, within 100 µs."""

from collections.abc import Callable
from datetime import date, timedelta
from itertools import cycle

import pytest

from localstd.calendar import PartialDate
from localstd.law import FoundingFacts, JointFacts, OrganisationFacts, ScopeFacts
from localstd.numbers import CreditCode, GroupCode
from localstd.transition import Alliance, Eligibility, Way, assess_eligibility, ways

pytestmark = pytest.mark.benchmark(group="transition")

DAY = date(2026, 4, 30)
SOCIETY = OrganisationFacts(
    form="organisation",
    registered=PartialDate(2017, 5, 3),
    has_certificate=True,
    credit_code=CreditCode.parse("51110000100000008N"),
    in_charter=True,
    has_staff=True,
    has_department=False,
    has_procedures=True,
    is_suspended=False,
    code=GroupCode.parse("TEA"),
)
FOUNDERS = Alliance(
    name="绿茶联盟",
    organisation=OrganisationFacts(form="unregistered", has_staff=True, has_department=False),
    founding=FoundingFacts(reach="local", persons=3, units=28, funds=50_000, has_consent=True),
    host=SOCIETY,
    joint=JointFacts(enterprises=28, same_chain=True),
    scope=ScopeFacts(ground=""),
    place_code="3702",
)


def _ask(day: date) -> tuple[Eligibility, tuple[Way, ...]]:
    return assess_eligibility(FOUNDERS.organisation, day), ways(FOUNDERS, day)


def test_eligibility_and_all_ways_are_told_in_time(median_of: Callable[..., float]) -> None:
    eligibility, found = _ask(DAY)
    assert eligibility.is_eligible is False
    assert [way.is_open for way in found] == [False, False, True, False]
    assert median_of(_ask, DAY) <= 100e-6


def test_each_day_anew_they_are_told_in_time(median_of: Callable[..., float]) -> None:
    """No day is asked twice, so that periods are counted anew: half as dear again."""
    days = cycle(DAY + timedelta(days=one) for one in range(100_000))
    assert median_of(lambda: _ask(next(days))) <= 150e-6
