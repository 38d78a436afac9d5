"""Guidance documents: what a place asks of them, and nothing where no place does."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from localstd.calendar import china_calendar
from localstd.guidance import CHECKS, GUIDANCE_DOCUMENT
from localstd.procedure import (
    Body,
    Decision,
    Event,
    History,
    Matter,
    Ruling,
    decide,
    judge_history,
)
from localstd.testing import (
    MADE_UP,
    Planted,
    check_events,
    check_lifecycle,
    check_planted,
    check_reach,
    demands_of,
    faulty_histories,
    law_of_a_place,
    lawful_histories,
    shipped_trial,
)

LAW = law_of_a_place()
TRIAL = shipped_trial(GUIDANCE_DOCUMENT, LAW)
MATTERS = tuple(Matter(id="g-1", place=place) for place in (MADE_UP, "3401", "340102"))
ELSEWHERE = Matter(id="g-1", place="35")
TAKEN_ON, PUBLISHED = date(2024, 3, 1), date(2024, 6, 10)
HARMLESS = {"sets_rights": False, "below_mandatory": False, "restricts_competition": False}


def office(matter: Matter) -> Body:
    return Body(role="sector", place=matter.place)


def draft(matter: Matter = MATTERS[0], *steps: str) -> History:
    begun = Event.of(
        "taken-on", TAKEN_ON, office(matter), title="某技术指南", standard_possible=False
    )
    done = (Event.of(step, date(2024, 5, 6), office(matter)) for step in steps)
    return History(matter=matter, events=(begun, *done))


def published(**facts: object) -> Event:
    told = {**HARMLESS, **facts}
    return Event.of("published", PUBLISHED, office(MATTERS[0]), document="DB34/Z 1-2024", **told)


def valid(matter: Matter = MATTERS[0]) -> History:
    return draft(matter, "commented", "reviewed").with_(published())


def decided(before: History, told: Event) -> Decision:
    return decide(
        GUIDANCE_DOCUMENT,
        before,
        told,
        law=LAW,
        calendar=china_calendar(),
        as_of=told.on.last,
    )


def codes(decision: Decision) -> list[str]:
    return [finding.code for finding in decision.findings]


def test_a_harmless_document_is_published() -> None:
    decision = decided(draft(MATTERS[0], "commented", "reviewed"), published())
    assert (decision.ruling, codes(decision), decision.unknowns) == (Ruling.PERMITTED, [], ())
    assert [owed.type.name for owed in decision.duties] == ["filing", "end-of-validity"]


@pytest.mark.parametrize(
    ("fact", "code"),
    [("sets_rights", "LS972"), ("below_mandatory", "LS973"), ("restricts_competition", "LS974")],
)
def test_what_it_must_not_do_bars_it(fact: str, code: str) -> None:
    decision = decided(draft(MATTERS[0], "commented", "reviewed"), published(**{fact: True}))
    assert (decision.ruling, codes(decision)) == (Ruling.REFUSED, [code])


@pytest.mark.parametrize("left_out", ["commented", "reviewed"])
def test_the_way_of_local_standards_may_be_left_with_a_warning(left_out: str) -> None:
    steps = tuple(one for one in ("commented", "reviewed") if one != left_out)
    decision = decided(draft(MATTERS[0], *steps), published())
    assert (decision.ruling, codes(decision)) == (Ruling.PERMITTED, ["LS971"])


def test_where_a_standard_can_be_made_no_guidance_is() -> None:
    told = Event.of("taken-on", TAKEN_ON, office(MATTERS[0]), title="某", standard_possible=True)
    assert codes(decided(History(matter=MATTERS[0]), told)) == ["LS970"]


def test_what_cites_it_gives_it_no_force() -> None:
    told = Event.of("cited", date(2025, 1, 6), by="某办法", makes_binding=True)
    decision = decided(valid(), told)
    assert (decision.ruling, codes(decision)) == (Ruling.PERMITTED, ["LS975"])


@pytest.mark.parametrize(
    ("as_of", "overdue"),
    [(date(2027, 6, 9), []), (date(2027, 6, 10), []), (date(2027, 6, 11), ["LS976"])],
)
def test_it_is_valid_for_three_years_at_most(as_of: date, overdue: list[str]) -> None:
    found = judge_history(
        GUIDANCE_DOCUMENT, valid(), law=LAW, calendar=china_calendar(), as_of=as_of
    )
    assert [one.code for one in found.findings] == overdue


def test_where_a_standard_has_become_possible_it_is_owed() -> None:
    told = Event.of("standard-possible", date(2025, 1, 6), office(MATTERS[0]))
    assert [one.type.name for one in decided(valid(), told).duties][-1:] == ["local-standard"]


def test_elsewhere_nothing_is_asked_and_nobody_is_known_to_have_the_power() -> None:
    told = Event.of("taken-on", TAKEN_ON, office(ELSEWHERE), title="某", standard_possible=True)
    decision = decided(History(matter=ELSEWHERE), told)
    assert (codes(decision), decision.duties) == ([], ())
    assert [(one.name, one.missing) for one in decision.unknowns] == [("power", ("law",))]


@pytest.mark.parametrize("matter", MATTERS)
def test_every_stage_and_event_is_reached_where_the_law_knows_it(matter: Matter) -> None:
    assert check_reach(TRIAL, [matter], [TAKEN_ON]) == ()
    assert check_events(TRIAL, [matter], [TAKEN_ON]) == ()


@settings(settings.get_profile("few"))
@given(lawful_histories(TRIAL, st.sampled_from(MATTERS)))
def test_every_lawful_life_keeps_its_promises(history: History) -> None:
    assert check_lifecycle(TRIAL, history, demands=demands_of(GUIDANCE_DOCUMENT)) == ()


@settings(settings.get_profile("few"))
@given(faulty_histories(TRIAL, st.sampled_from(MATTERS)))
def test_one_planted_fault_is_found_and_no_other(fault: Planted) -> None:
    assert check_planted(TRIAL, fault) == ()


def test_the_table_reports_no_other_checks_than_the_door_tells() -> None:
    asked = {one.check for row in GUIDANCE_DOCUMENT.rows for one in row.conditions}
    owed = {one for duty in GUIDANCE_DOCUMENT.duties for one in (duty.late, duty.lacking) if one}
    assert asked | owed == set(CHECKS)
