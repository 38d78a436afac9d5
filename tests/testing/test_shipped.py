"""What the law demands of the making is met by the table, and missed by tables that forget it."""

from datetime import date
from operator import attrgetter

import pytest

from localstd._attrs import evolve
from localstd.law import china_law
from localstd.making import MAKING
from localstd.procedure import Matter, Procedure
from localstd.testing import check_lifecycle, demands_of, shipped_procedures, shipped_trial, walk
from localstd.testing.lending import LENDING, LENDING_LAW

DAY = date(2024, 3, 1)
PUBLISHED = "60"
PROVINCE, CITY, COUNTY = (Matter(id="1", place=place) for place in ("37", "3702", "370202"))


def without_conditions(procedure: Procedure) -> Procedure:
    """Give a table that asks nothing of anybody."""
    return procedure.with_rows(evolve(row, conditions=()) for row in procedure.rows)


def broken(procedure: Procedure, matter: Matter) -> set[str]:
    """Walk a matter to its publication, and give the promises that are broken on the way."""
    trial = shipped_trial(procedure)
    history = walk(trial, matter, DAY, to=PUBLISHED)
    assert trial.fold(history).stage.code == PUBLISHED
    found = check_lifecycle(trial, history, demands=demands_of(procedure))
    return {problem.promise for problem in found}


@pytest.mark.parametrize("matter", [PROVINCE, CITY])
def test_the_making_meets_what_the_law_demands(matter: Matter) -> None:
    assert broken(MAKING, matter) == set()


def test_publishing_without_the_comment_period_is_caught() -> None:
    promise = "no published without the time of local.comment"
    assert broken(without_conditions(MAKING), PROVINCE) == {promise}


@pytest.mark.parametrize("matter", [CITY, COUNTY])
def test_publishing_without_the_power_to_is_caught(matter: Matter) -> None:
    assert "no path to a forbidden stage" in broken(without_conditions(MAKING), matter)


def test_publishing_without_a_step_is_caught() -> None:
    """The table lets what was never examined be published."""
    rows = [
        evolve(row, at=(*row.at, "20")) if row.event == "published" else row for row in MAKING.rows
    ]
    short_cut = without_conditions(MAKING.with_rows(rows))
    assert broken(short_cut, PROVINCE) == {
        "no published without comment-closed",
        "no published without technically-reviewed",
    }


def test_a_county_publishes_nothing() -> None:
    trial = shipped_trial(MAKING)
    history = walk(trial, COUNTY, DAY, to=PUBLISHED)
    assert trial.fold(history).stage.code != PUBLISHED


def test_nothing_is_demanded_of_a_procedure_that_nobody_knows() -> None:
    assert demands_of(LENDING) == ()


def test_the_law_on_trial_may_be_another() -> None:
    assert shipped_trial(LENDING, law=LENDING_LAW).law is LENDING_LAW
    assert shipped_trial(LENDING).law is china_law()


@pytest.mark.parametrize("procedure", tuple(shipped_procedures()), ids=attrgetter("name"))
def test_lawful_steps_lead_to_every_end_of_what_ships(procedure: Procedure) -> None:
    """The clean-up of 2016 can be gone through while its notice was carried out only."""
    trial = shipped_trial(procedure)
    ends = {stage.code for stage in procedure.stages if stage.is_final}
    walks = [walk(trial, PROVINCE, day, to=end) for end in ends for day in (DAY, date(2016, 6, 1))]
    assert ends <= {trial.fold(one).stage.code for one in walks}
