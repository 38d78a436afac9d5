"""What the law demands of a way is met by its table, and missed by tables that forget it."""

from datetime import date
from operator import attrgetter

import pytest

from localstd._attrs import evolve
from localstd.calendar import PartialDate
from localstd.cleanup import MANDATORY_CLEANUP, MARKET_CLEANUP
from localstd.enterprises import GOOD_BEHAVIOUR, SPOT_CHECK
from localstd.groups import GROUP_ORGANISATION, GROUP_SUPERVISION
from localstd.law import Law, Track, china_law
from localstd.making import MAKING
from localstd.numbers import StandardNumber
from localstd.procedure import Body, Event, History, Matter, Procedure
from localstd.review import REVIEW
from localstd.supervision.complaints import COMPLAINT, STANDARDS_COMPLAINT, VIOLATION_REPORT
from localstd.supervision.draw import INSPECTION, INSPECTION_PLAN
from localstd.supervision.implementation import EVALUATION, FEEDBACK, PROMOTION
from localstd.testing import (
    LENDING,
    LENDING_LAW,
    MADE_UP,
    check_events,
    check_lifecycle,
    demands_of,
    law_of_a_place,
    shipped_procedures,
    shipped_trial,
    walk,
)
from localstd.testing.procedures.demands import Owing

DAY, IN_2016 = date(2024, 3, 1), date(2016, 6, 1)
NUMBER = StandardNumber.parse("DB37/T 1-2019")
PUBLISHED = "60"
PROVINCE, CITY, COUNTY = (Matter(id="1", place=place) for place in ("37", "3702", "370202"))


#: Events of what ships that no lawful history holds, with the reason of each, by procedure.
NEVER: dict[str, dict[str, str]] = {
    "county-part": {"standard-made": "a county makes no local standard"},
}
#: For whose matters a procedure is, where it is not for a province's.
SEATS = {"city-power": CITY, "county-part": COUNTY}


def without_conditions(procedure: Procedure) -> Procedure:
    """Give a table that asks nothing of anybody."""
    return procedure.with_rows(evolve(row, conditions=()) for row in procedure.rows)


def without_duty(procedure: Procedure, name: str) -> Procedure:
    """Give a table whose rows neither begin nor end a duty."""
    return procedure.with_rows(
        evolve(
            row,
            starts=tuple(one for one in row.starts if one.name != name),
            ends=tuple(one for one in row.ends if one != name),
        )
        for row in procedure.rows
    )


def short_cut(procedure: Procedure, event: str, *, at: str) -> Procedure:
    """Give a table that asks nothing, and lets something happen at one more stage."""
    return without_conditions(
        procedure.with_rows(
            evolve(row, at=(*row.at, at)) if row.event == event else row for row in procedure.rows
        )
    )


def unannounced(procedure: Procedure, event: str, stage: str) -> Procedure:
    """Give a table in which a conclusion itself leads where its announcement does."""
    concluded = event.replace("announced", "concluded")
    through = procedure.by_event[concluded].to
    rows = [
        evolve(row, to=stage if row.event == concluded else row.to, at=_others(row.at, through))
        for row in procedure.rows
        if row.event != event or len(row.at) > 1
    ]
    kept = {row.event for row in rows}
    return evolve(
        procedure,
        stages=tuple(one for one in procedure.stages if one.code != through),
        events=tuple(one for one in procedure.events if one.name in kept),
        rows=tuple(rows),
    )


def _others(codes: tuple[str, ...], left_out: str | None) -> tuple[str, ...]:
    return tuple(one for one in codes if one != left_out)


def broken(
    procedure: Procedure,
    matter: Matter,
    to: str = PUBLISHED,
    start: date = DAY,
    law: Law | None = None,
) -> set[str]:
    """Walk a matter to a stage, and give the promises that are broken on the way."""
    trial = shipped_trial(procedure, law)
    history = walk(trial, matter, start, to=to)
    assert trial.fold(history).stage.code == to
    return promises(procedure, history, law)


def promises(procedure: Procedure, history: History, law: Law | None = None) -> set[str]:
    trial = shipped_trial(procedure, law)
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
    assert broken(short_cut(MAKING, "published", at="20"), PROVINCE) == {
        "no published without comment-closed",
        "no published without technically-reviewed",
    }


def test_a_county_publishes_nothing() -> None:
    trial = shipped_trial(MAKING)
    history = walk(trial, COUNTY, DAY, to=PUBLISHED)
    assert trial.fold(history).stage.code != PUBLISHED


OFFICE = Body(role="province", place="37")
REVIEWED: dict[str, tuple[Event, ...]] = {
    "review": (Event.of("cycle-began", DAY, standard="1", number=NUMBER),),
    "early-review": (Event.of("trigger-arose", DAY, trigger="law", changed_law="某条例"),),
    "asked-review": (Event.of("review-asked", DAY, evidence="feedback", source="fb-7"),),
    **{
        duty: (
            Event.of("opened", DAY, OFFICE),
            Event.of("concluded", DAY, OFFICE, outcome=outcome),
        )
        for duty, outcome in (("revision", "revise"), ("abolition", "abolish"))
    },
}


@pytest.mark.parametrize("duty", REVIEWED)
def test_a_review_owes_what_the_law_says_and_forgetting_it_is_caught(duty: str) -> None:
    history = History(matter=PROVINCE, events=REVIEWED[duty])
    last = history.events[-1].type
    assert promises(REVIEW, history) == set()
    assert promises(without_duty(REVIEW, duty), history) == {f"no {last} without the duty {duty}"}


def test_a_part_that_is_found_unfit_is_owed_to_be_mended() -> None:
    part = Event.of("part-concluded", DAY, OFFICE, part="1", outcome="revise")
    history = History(matter=PROVINCE, events=(Event.of("opened", DAY, OFFICE), part))
    assert promises(REVIEW, history) == set()
    forgetful = without_duty(REVIEW, "revision")
    assert promises(forgetful, history) == {"no part-concluded without the duty revision"}


@pytest.mark.parametrize(
    ("event", "stage"),
    [("abolition-announced", "abolished"), ("conversion-announced", "converted")],
)
def test_no_conclusion_of_2016_has_effect_before_its_announcement(event: str, stage: str) -> None:
    """The table lets a conclusion itself end the standard, or its force."""
    assert broken(MANDATORY_CLEANUP, PROVINCE, stage, IN_2016) == set()
    hasty = unannounced(without_duty(MANDATORY_CLEANUP, "new-text"), event, stage)
    assert broken(hasty, PROVINCE, stage, IN_2016) == {"no path to a forbidden stage"}


def test_no_conclusion_since_2023_has_effect_before_its_announcement() -> None:
    assert broken(MARKET_CLEANUP, PROVINCE, "abolished") == set()
    hasty = unannounced(MARKET_CLEANUP, "abolition-announced", "abolished")
    assert broken(hasty, PROVINCE, "abolished") == {"no path to a forbidden stage"}


def test_a_standard_on_the_list_of_2016_is_concluded_on() -> None:
    forgetful = without_duty(MANDATORY_CLEANUP, "conclusion")
    promise = "no listed without the duty conclusion"
    assert broken(forgetful, PROVINCE, "listed", IN_2016) == {promise}


def test_nobody_is_asked_to_conclude_for_a_city_in_2016() -> None:
    forgetful = without_duty(MANDATORY_CLEANUP, "conclusion")
    for place in ("3702", "37"):
        matter = Matter(id="1", place=place)
        assert bool(broken(forgetful, matter, "listed", IN_2016)) is (place == "37")


@pytest.mark.parametrize(("year", "promises"), [(2016, 1), (2018, 0)])
def test_nobody_is_asked_to_conclude_before_the_standard_was_there(
    year: int, promises: int
) -> None:
    trial = shipped_trial(without_duty(MANDATORY_CLEANUP, "conclusion"))
    number = StandardNumber.parse(f"DB37/ 1-{year}")
    listed = Event.of("listed", IN_2016, number=number, deadline=PartialDate(2016, 12, 31))
    told = History(matter=PROVINCE)
    decision = trial.decide(told, listed, as_of=IN_2016)
    (demand,) = [one for one in demands_of(MANDATORY_CLEANUP) if isinstance(one, Owing)]
    assert len(demand.broken(trial, told, decision)) == promises


@pytest.mark.parametrize(
    ("event", "stage"), [("abolition-announced", "abolished"), ("revised", "revised")]
)
def test_nothing_is_found_unfit_unassessed(event: str, stage: str) -> None:
    """The table lets a standard be abolished, or revised, as soon as it is listed."""
    hasty = short_cut(MARKET_CLEANUP, event, at="listed")
    assert broken(MARKET_CLEANUP, PROVINCE, stage) == set()
    assert broken(hasty, PROVINCE, stage) == {f"no {event} without assessed"}


def test_what_is_to_be_revised_is_owed_to_be() -> None:
    forgetful = without_duty(MARKET_CLEANUP, "revision")
    promise = "no revision-announced without the duty revision"
    assert broken(forgetful, PROVINCE, "revised") == {promise}


@pytest.mark.parametrize("procedure", [GROUP_SUPERVISION, SPOT_CHECK], ids=attrgetter("name"))
def test_nothing_is_abolished_before_the_term_of_an_order_has_passed(procedure: Procedure) -> None:
    """The table lets a standard be abolished as soon as it is ordered to be corrected."""
    hasty = short_cut(procedure, "abolished", at="ordered")
    assert broken(procedure, PROVINCE, "abolished") == set()
    assert broken(hasty, PROVINCE, "abolished") == {"no abolished without not-corrected"}


@pytest.mark.parametrize("procedure", [GROUP_SUPERVISION, SPOT_CHECK], ids=attrgetter("name"))
def test_what_is_abolished_is_owed_to_be_shown(procedure: Procedure) -> None:
    forgetful = without_duty(procedure, "publicity")
    assert broken(forgetful, PROVINCE, "abolished") == {"no abolished without the duty publicity"}


def test_a_batch_is_not_drawn_of_a_list_that_nobody_fixed() -> None:
    """The table lets it be drawn at once."""
    hasty = short_cut(INSPECTION, "drawn", at="new")
    assert broken(INSPECTION, PROVINCE, "drawn") == set()
    assert broken(hasty, PROVINCE, "drawn") == {"no drawn without list-fixed"}


def test_results_of_a_batch_are_owed_and_it_is_not_closed_without_them() -> None:
    forgetful = without_duty(INSPECTION, "publicity-of-results")
    promise = "no inspected without the duty publicity-of-results"
    assert broken(forgetful, PROVINCE, "inspected") == {promise}
    hasty = short_cut(INSPECTION, "closed", at="inspected")
    assert broken(INSPECTION, PROVINCE, "closed") == set()
    assert broken(hasty, PROVINCE, "closed") == {"no path to a forbidden stage"}


def test_a_yearly_plan_is_owed_to_the_superior() -> None:
    forgetful = without_duty(INSPECTION_PLAN, "report")
    assert broken(INSPECTION_PLAN, PROVINCE, "approved") == set()
    assert broken(forgetful, PROVINCE, "approved") == {"no approved without the duty report"}


def test_who_complains_by_name_is_owed_the_result() -> None:
    forgetful = without_duty(GROUP_SUPERVISION, "reply")
    assert broken(forgetful, PROVINCE, "received") == {"no complained without the duty reply"}


def test_a_new_organisation_is_owed_to_evaluate_itself() -> None:
    events = (
        Event.of("registered", DAY, Body(role="registration", place="37"), organisation="甲"),
        Event.of("first-published", date(2024, 9, 2), Body(role="group")),
    )
    history = History(matter=PROVINCE, events=events)
    assert promises(GROUP_ORGANISATION, history) == set()
    forgetful = without_duty(GROUP_ORGANISATION, "self-evaluation")
    promise = "no first-published without the duty self-evaluation"
    assert promises(forgetful, history) == {promise}


@pytest.mark.parametrize(
    ("procedure", "to", "duty"),
    [
        (COMPLAINT, "received", "acceptance"),
        (COMPLAINT, "accepted", "mediation"),
        (COMPLAINT, "refused", "decision-notice"),
        (COMPLAINT, "ended", "mediation-notice"),
        (VIOLATION_REPORT, "received", "verification"),
        (STANDARDS_COMPLAINT, "received", "reply"),
    ],
    ids=lambda one: getattr(one, "name", one),
)
def test_what_complaints_and_reports_owe_is_not_forgotten(
    procedure: Procedure, to: str, duty: str
) -> None:
    assert broken(procedure, COUNTY, to) == set()
    missed = broken(without_duty(procedure, duty), COUNTY, to)
    assert {promise.partition("duty ")[2] for promise in missed} == {duty}


@pytest.mark.parametrize("event", ["case-opened", "case-declined"])
def test_who_reports_by_name_is_owed_to_learn_of_the_decision(event: str) -> None:
    market = Body(role="market", place="370202")
    reason = {"reason": "证据不足"} if event == "case-declined" else {}
    told = {"is_named": True, "is_competent": True, **reason}
    events = (
        Event.of("reported", DAY, operator="某厂", is_named=True, is_concrete=True),
        Event.of(event, DAY, market, **told),
    )
    history = History(matter=COUNTY, events=events)
    assert promises(VIOLATION_REPORT, history) == set()
    forgetful = without_duty(VIOLATION_REPORT, "filing-notice")
    assert promises(forgetful, history) == {f"no {event} without the duty filing-notice"}


def test_nothing_is_mediated_that_was_not_accepted_and_agreed_on() -> None:
    """The table lets it be mediated as soon as it has come."""
    hasty = short_cut(COMPLAINT, "mediation-agreed", at="received")
    assert broken(COMPLAINT, COUNTY, "mediating") == set()
    assert broken(hasty, COUNTY, "mediating") == {"no mediation-agreed without accepted"}


def test_nobody_is_confirmed_unassessed() -> None:
    """The table lets a level be confirmed as soon as it is applied for."""
    hasty = short_cut(GOOD_BEHAVIOUR, "confirmed", at="applied")
    assert broken(GOOD_BEHAVIOUR, PROVINCE, "confirmed") == set()
    assert broken(hasty, PROVINCE, "confirmed") == {"no confirmed without assessed"}


def test_nobody_stands_confirmed_by_advice() -> None:
    """The table lets advice confirm."""
    rows = [
        evolve(row, to="confirmed") if row.event == "advised" else row
        for row in without_conditions(GOOD_BEHAVIOUR).rows
    ]
    hasty = GOOD_BEHAVIOUR.with_rows(rows)
    assert broken(hasty, PROVINCE, "confirmed") == {"no path to a forbidden stage"}


def test_a_county_owes_no_review_of_what_it_cannot_make() -> None:
    history = History(matter=COUNTY, events=REVIEWED["early-review"])
    assert promises(REVIEW, history) == set()


def test_nothing_is_demanded_of_a_procedure_that_nobody_knows() -> None:
    assert demands_of(LENDING) == ()


def test_the_law_on_trial_may_be_another() -> None:
    assert shipped_trial(LENDING, law=LENDING_LAW).law is LENDING_LAW
    assert shipped_trial(LENDING).law is china_law()


@pytest.mark.parametrize(
    ("procedure", "to", "duty", "place"),
    [
        (PROMOTION, "planned", "promotion", MADE_UP),
        (PROMOTION, "under-way", "implementation-report", MADE_UP),
        (FEEDBACK, "received", "reply", "37"),
    ],
    ids=lambda one: getattr(one, "name", one),
)
def test_what_promotion_and_feedback_owe_is_not_forgotten(
    procedure: Procedure, to: str, duty: str, place: str
) -> None:
    matter, law = Matter(id="1", place=place), law_of_a_place()
    assert broken(procedure, matter, to, law=law) == set()
    missed = broken(without_duty(procedure, duty), matter, to, law=law)
    assert {promise.partition("duty ")[2] for promise in missed} == {duty}


@pytest.mark.parametrize("outcome", ["revise", "abolish"])
def test_what_an_evaluation_finds_unfit_is_owed_to_be_asked_a_review_for(outcome: str) -> None:
    events = (
        Event.of(
            "planned", DAY, OFFICE, number=NUMBER, method="survey", indicators=("达标率",),
            data=("抽样",), until=PartialDate(2023), **{"from": PartialDate(2022)},
        ),
        Event.of("data-gathered", DAY, OFFICE),
        Event.of("concluded", DAY, OFFICE, findings="过时", recommendation=outcome),
    )  # fmt: skip
    history = History(matter=PROVINCE, events=events)
    assert promises(EVALUATION, history) == set()
    forgetful = without_duty(EVALUATION, "review-request")
    promise = "no concluded without the duty review-request"
    assert promises(forgetful, history) == {promise}


def test_feedback_that_is_adopted_is_owed_to_be_asked_a_review_for() -> None:
    events = (
        Event.of("received", DAY, number=NUMBER, topic="outdated", is_named=False),
        Event.of("answered", DAY, OFFICE, result="adopted"),
    )
    history = History(matter=PROVINCE, events=events)
    assert promises(FEEDBACK, history) == set()
    forgetful = without_duty(FEEDBACK, "review-request")
    assert promises(forgetful, history) == {"no answered without the duty review-request"}


@pytest.mark.parametrize("procedure", tuple(shipped_procedures()), ids=attrgetter("name"))
def test_every_event_of_what_ships_occurs_in_some_lawful_history(procedure: Procedure) -> None:
    """Of the standards of a province, of a city, or on a track of their own."""
    own = (Matter(id="1", place="31", track=track) for track in (Track.ENVIRONMENT, Track.FOOD))
    seats = (SEATS.get(procedure.name, PROVINCE), CITY, *own)
    start = IN_2016 if procedure is MANDATORY_CLEANUP else DAY
    never = check_events(shipped_trial(procedure), seats, (start,))
    assert {problem.case.split()[0]: problem for problem in never}.keys() == NEVER.get(
        procedure.name, {}
    ).keys()


def test_an_event_that_can_never_lawfully_happen_is_found() -> None:
    """The kit is not told of any number in mandatory form."""
    blind = evolve(shipped_trial(MANDATORY_CLEANUP), examples={"number": (NUMBER,)})
    never = check_events(blind, (PROVINCE,), (IN_2016,))
    assert "every event occurs in a lawful history" in {problem.promise for problem in never}
    assert "listed listed" in {problem.case for problem in never}


@pytest.mark.parametrize("procedure", tuple(shipped_procedures()), ids=attrgetter("name"))
def test_lawful_steps_lead_to_every_end_of_what_ships(procedure: Procedure) -> None:
    """The clean-up of 2016 can be gone through while its notice was carried out only."""
    trial = shipped_trial(procedure)
    ends = {stage.code for stage in procedure.stages if stage.is_final}
    seat = SEATS.get(procedure.name, PROVINCE)
    walks = [walk(trial, seat, day, to=end) for end in ends for day in (DAY, date(2016, 6, 1))]
    assert ends <= {trial.fold(one).stage.code for one in walks}
