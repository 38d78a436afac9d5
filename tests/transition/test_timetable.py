"""When a way ends: times add up, and what the law gives no time takes none."""

from datetime import date

import pytest

from localstd._attrs import evolve
from localstd.calendar import WorkCalendar
from localstd.law import Law
from localstd.roles import GROUP
from localstd.transition import WayStep
from localstd.transition.ways_out.timetable import Plan
from localstd.wording import Wording

DAY = date(2026, 3, 2)
STEP = WayStep(name="", wording=Wording("", ""), by=GROUP, documents=(), citations=())


@pytest.fixture(scope="module")
def steps(law: Law) -> dict[str, WayStep]:
    held = law.on(DAY)
    first, then = held.limit("group.registration"), held.limit("local.publicity")
    lasts = held.limit("group.comment")
    return {
        "applied": evolve(STEP, name="applied"),
        "registered": evolve(STEP, name="registered", since="applied", at_most=first),
        "opened": evolve(STEP, name="opened"),
        "closed": evolve(STEP, name="closed", since="opened", at_least=lasts),
        "public": evolve(STEP, name="public", since="registered", at_most=then),
        "beside": evolve(STEP, name="beside", since="applied", at_most=then),
        "perhaps": evolve(STEP, name="perhaps", since="applied", at_most=first, is_optional=True),
    }


@pytest.mark.parametrize(
    ("names", "earliest", "at_latest"),
    [
        ([], DAY, None),
        (["applied", "opened"], DAY, None),
        (["opened", "closed"], date(2026, 4, 1), None),
        (["applied", "registered"], DAY, date(2026, 5, 6)),
        (["applied", "registered", "public"], DAY, date(2026, 5, 26)),
        (["applied", "registered", "beside"], DAY, date(2026, 5, 6)),
        (["applied", "registered", "opened", "closed"], date(2026, 4, 1), date(2026, 6, 5)),
        (["applied", "perhaps"], DAY, None),
    ],
)
def test_steps_follow_one_another(
    steps: dict[str, WayStep],
    calendar: WorkCalendar,
    names: list[str],
    earliest: date,
    at_latest: date | None,
) -> None:
    plan = Plan.of(*(steps[name] for name in names))
    assert plan.ends(DAY, calendar) == (earliest, at_latest)
