"""What the law demands of orders to correct is met by the tables, and missed by hasty ones."""

from datetime import date
from operator import attrgetter

import pytest

from localstd._attrs import evolve
from localstd.calendar import PartialDate
from localstd.enterprises import SPOT_CHECK
from localstd.groups import GROUP_SUPERVISION
from localstd.procedure import Body, Event, History, Matter, Procedure
from localstd.supervision.corrections import GOVERNMENT_CORRECTION, NONCONFORMITY
from localstd.testing import check_lifecycle, demands_of, shipped_trial, walk
from localstd.testing.procedures.corrected import LaterTerm

DAY, PROVINCE = date(2024, 3, 1), Matter(id="1", place="37")
NATIONAL, CITY = Body(role="national"), Body(role="city", place="3702")
MARKET = Body(role="market", place="37")


def promises(procedure: Procedure, history: History) -> set[str]:
    trial = shipped_trial(procedure)
    found = check_lifecycle(trial, history, demands=demands_of(procedure))
    return {problem.promise for problem in found}


def careless(procedure: Procedure, event: str, *at: str) -> Procedure:
    """Give a table that asks nothing, and lets something happen at further stages."""
    return procedure.with_rows(
        evolve(row, conditions=(), at=(*row.at, *at) if row.event == event else row.at)
        for row in procedure.rows
    )


@pytest.mark.parametrize("procedure", [GROUP_SUPERVISION, SPOT_CHECK], ids=attrgetter("name"))
@pytest.mark.parametrize(
    ("on", "due"), [(date(2024, 7, 1), "2024-07-31"), (date(2024, 6, 3), "2024-06-29")]
)
def test_a_term_that_is_extended_late_or_made_shorter_is_caught(
    procedure: Procedure, on: date, due: str
) -> None:
    about = {"organisation": "甲"} if procedure is GROUP_SUPERVISION else {"enterprise": "甲"}
    opening, found = (
        ("found", "established") if procedure is GROUP_SUPERVISION else ("drawn", "fault-found")
    )
    told = History(matter=Matter(id="1", place="3702")).with_(
        Event.of(opening, date(2024, 4, 1), CITY, **about),
        Event.of(found, date(2024, 4, 8), CITY, ground="below-mandatory"),
        Event.of("correction-ordered", date(2024, 5, 6), CITY, due=PartialDate(2024, 6, 30)),
        Event.of("term-extended", on, CITY, due=PartialDate.parse(due), reason="整改"),
    )
    promise = "no term extended late or to an earlier day"
    assert promise in promises(careless(procedure, "corrected"), told)


def test_an_extension_of_a_term_that_nobody_told_is_not_judged() -> None:
    taken_over = History(matter=Matter(id="1", place="3702"), is_whole=False)
    told = Event.of("term-extended", date(2024, 6, 3), CITY, due=PartialDate(2024, 6, 1))
    trial = shipped_trial(SPOT_CHECK)
    decision = trial.decide(taken_over, told, as_of=date(2024, 6, 3))
    demand = LaterTerm(orders=("declaration-ordered",), basis=("sl2017-selfdecl-penalty",))
    assert demand.broken(trial, taken_over, decision) == ()


@pytest.mark.parametrize(("year", "promises"), [(2017, 0), (2018, 1)])
def test_a_term_is_asked_about_only_since_an_article_sets_one(year: int, promises: int) -> None:
    told = History(matter=Matter(id="1", place="3702")).with_(
        Event.of("correction-ordered", date(year, 1, 4), CITY, due=PartialDate(year, 6, 30))
    )
    earlier = Event.of("term-extended", date(year, 1, 5), CITY, due=PartialDate(year, 1, 5))
    trial = shipped_trial(careless(GROUP_SUPERVISION, "corrected"))
    decision = trial.decide(told, earlier, as_of=date(year, 1, 5))
    (demand,) = [one for one in demands_of(GROUP_SUPERVISION) if isinstance(one, LaterTerm)]
    assert len(demand.broken(trial, told, decision)) == promises


@pytest.mark.parametrize(
    "procedure", [GOVERNMENT_CORRECTION, NONCONFORMITY], ids=attrgetter("name")
)
def test_every_way_to_an_end_meets_what_the_law_demands(procedure: Procedure) -> None:
    trial = shipped_trial(procedure)
    for stage in procedure.stages:
        history = walk(trial, PROVINCE, DAY, to=stage.code)
        assert trial.fold(history).stage.code == stage.code
        assert promises(procedure, history) == set()


def _opened(ground: str) -> History:
    return History(matter=PROVINCE).with_(
        Event.of("found", date(2024, 4, 1), NATIONAL),
        Event.of("established", date(2024, 4, 8), NATIONAL, ground=ground, maker="place"),
    )


def test_an_order_that_nobody_was_asked_about_is_caught() -> None:
    hasty = careless(GOVERNMENT_CORRECTION, "filing-ordered", "established")
    order = Event.of("filing-ordered", date(2024, 5, 6), NATIONAL, due=PartialDate(2024, 6, 30))
    assert "no filing-ordered without explanation-asked" in promises(
        hasty, _opened("not-filed").with_(order)
    )


def test_an_abolition_without_order_or_refusal_is_caught() -> None:
    rows = [
        evolve(row, conditions=(), at=("established",) if "refused" in row.at else row.at)
        if row.event == "abolished"
        else row
        for row in GOVERNMENT_CORRECTION.rows
    ]
    rows = [evolve(row, to="called-on") if row.event == "refused" else row for row in rows]
    hasty = evolve(
        GOVERNMENT_CORRECTION,
        rows=tuple(
            evolve(row, at=tuple(one for one in row.at if one != "refused")) for row in rows
        ),
        stages=tuple(one for one in GOVERNMENT_CORRECTION.stages if one.code != "refused"),
    )
    end = Event.of("abolished", date(2024, 8, 1), NATIONAL, announcement="1")
    assert "no path to a forbidden stage" in promises(hasty, _opened("below-mandatory").with_(end))


def test_a_credit_record_that_is_not_owed_is_caught() -> None:
    rows = [
        evolve(row, starts=tuple(one for one in row.starts if one.name != "credit"))
        for row in NONCONFORMITY.rows
    ]
    trial = shipped_trial(NONCONFORMITY)
    history = walk(trial, PROVINCE, DAY, to="dealt-with")
    assert "no dealt-with without the duty credit" in promises(
        NONCONFORMITY.with_rows(
            evolve(row, ends=tuple(one for one in row.ends if one != "credit")) for row in rows
        ),
        history,
    )
