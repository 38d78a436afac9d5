"""Promised: all deadlines of 100,000 complaints are counted within 3 s.

Each has its own day of receipt and, every second one, of acceptance; the chain is acceptance,
mediation, and the notice of its end, each with its limit, its citation and its start. Peer in the
same run: the same three last days by going from day to day with chinese_calendar, of 2,000 of the
complaints, without limits, citations or explanations.
"""

import random
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from chinese_calendar import is_workday

from localstd.calendar import china_calendar
from localstd.law import china_law
from localstd.supervision.complaints import ComplaintDays, complaint_deadlines

MANY, FEW = 100_000, 2_000
FIRST, LENGTH = date(2020, 1, 1), 2_000  # days on which they are received, up to June 2025
CHAIN = (7, 45, 7)

pytestmark = pytest.mark.benchmark(group="complaints", warmup=False)


@pytest.fixture(scope="module")
def complaints() -> list[ComplaintDays]:
    chance = random.Random(133)  # noqa: S311  a repeatable draw is what is wanted
    made = []
    for number in range(MANY):
        received = FIRST + timedelta(days=chance.randrange(LENGTH))
        accepted = received + timedelta(days=chance.randrange(11)) if number % 2 else None
        made.append(ComplaintDays(received=received, accepted=accepted))
    return made


def ours(complaints: list[ComplaintDays]) -> list[list[date | None]]:
    law, calendar = china_law(), china_calendar()
    return [
        [one.due for one in complaint_deadlines(days, law=law, calendar=calendar)]
        for days in complaints
    ]


def day_by_day(complaints: list[ComplaintDays]) -> list[list[date | None]]:
    return [_counted(days) for days in complaints]


def _counted(days: ComplaintDays) -> list[date | None]:
    due = _after(days.received, CHAIN[0])
    ends: list[date | None] = [due]
    for start, n in ((days.accepted, CHAIN[1]), (None, CHAIN[2])):
        due = _after(start or due, n)
        ends.append(due)
    return ends


def _after(day: date, n: int) -> date:
    while n:
        day += timedelta(days=1)
        n -= is_workday(day)
    return day


def test_a_hundred_thousand_complaints_are_counted_in_time(
    complaints: list[ComplaintDays], in_turns: Callable[..., tuple[float, float]]
) -> None:
    few = complaints[:FEW]
    assert ours(few) == day_by_day(few)
    peer, own = in_turns(lambda _: day_by_day(few), lambda _: ours(complaints), 3)
    assert own <= 3.0
    assert own / MANY < peer / FEW
