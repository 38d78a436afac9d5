"""Terms that are extended, proof, re-inspection: of both tables that have orders to correct."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.calendar import PartialDate, china_calendar
from localstd.enterprises import SPOT_CHECK
from localstd.groups import GROUP_SUPERVISION
from localstd.law import china_law
from localstd.procedure import (
    Body,
    Decision,
    Duty,
    Event,
    History,
    Matter,
    Procedure,
    decide,
    duties,
    fold,
    judge_history,
)
from localstd.steps.terms import CorrectionTerm, since_order, term_of

CITY, GROUP, ENTERPRISE = (
    Body(role="city", place="3702"),
    Body(role="group"),
    Body(role="enterprise"),
)
ORDER, DUE = date(2024, 5, 6), PartialDate(2024, 6, 30)
TABLES = {
    GROUP_SUPERVISION.name: (
        GROUP_SUPERVISION,
        GROUP,
        Event.of("found", date(2024, 4, 1), CITY, organisation="某协会"),
        Event.of("established", date(2024, 4, 8), CITY, ground="below-mandatory"),
    ),
    SPOT_CHECK.name: (
        SPOT_CHECK,
        ENTERPRISE,
        Event.of("drawn", date(2024, 4, 1), CITY, enterprise="某公司"),
        Event.of("fault-found", date(2024, 4, 8), CITY, ground="below-mandatory"),
    ),
}
each_table = pytest.mark.parametrize("name", TABLES)


def ordered(name: str, *events: Event) -> History:
    _, _, *opening = TABLES[name]
    order = Event.of("correction-ordered", ORDER, CITY, due=DUE)
    return History(matter=Matter(id="m-1", place="3702"), events=(*opening, order, *events))


def table(name: str) -> Procedure:
    return TABLES[name][0]


def owing(name: str) -> Body:
    return TABLES[name][1]


def decided(name: str, before: History, told: Event) -> Decision:
    return decide(
        table(name),
        before,
        told,
        law=china_law(),
        calendar=china_calendar(),
        as_of=told.on.last,
    )


def codes(decision: Decision) -> list[str]:
    return [one.code for one in decision.findings]


def owed(name: str, told: History, on: date) -> list[Duty]:
    found = duties(table(name), told, law=china_law(), calendar=china_calendar(), as_of=on)
    return [one for one in found if one.type.name == "correction"]


def extended(on: date, due: PartialDate) -> Event:
    return Event.of("term-extended", on, CITY, due=due, reason="设备检修")


EXTENDED = extended(date(2024, 6, 28), PartialDate(2024, 7, 31))


@each_table
@pytest.mark.parametrize(
    ("on", "due", "expected"),
    [
        (date(2024, 6, 30), PartialDate(2024, 7, 31), []),
        (date(2024, 7, 1), PartialDate(2024, 7, 31), ["LS850"]),
        (date(2024, 6, 3), PartialDate(2024, 6, 29), ["LS850"]),
        (date(2024, 6, 3), PartialDate(2024, 6, 30), []),
    ],
)
def test_a_term_is_extended_while_it_runs_to_no_earlier_day(
    name: str, on: date, due: PartialDate, expected: list[str]
) -> None:
    decision = decided(name, ordered(name), extended(on, due))
    assert codes(decision) == expected
    assert {one.name for one in decision.notices} == ({"extension"} if not expected else set())


@each_table
def test_an_extension_has_a_reason(name: str) -> None:
    told = Event.of("term-extended", date(2024, 6, 3), CITY, due=PartialDate(2024, 7, 31))
    assert codes(decided(name, ordered(name), told)) == ["LS603"]


@each_table
def test_the_later_day_is_owed_and_that_of_before_stays_visible(name: str) -> None:
    told = ordered(name, EXTENDED)
    assert [str(one.due) for one in owed(name, told, date(2024, 6, 27))] == ["2024-06-30"]
    assert [str(one.due) for one in owed(name, told, date(2024, 6, 28))] == ["2024-07-31"]
    term = term_of(fold(table(name), told), "correction-ordered")
    assert term == CorrectionTerm(due=PartialDate(2024, 7, 31), superseded=(DUE,))
    assert term is not None
    assert term.wording.zh == "2024-07-31（原为2024-06-30）"


@each_table
@pytest.mark.parametrize(
    ("day", "expected"), [(date(2024, 7, 31), ["LS741"]), (date(2024, 8, 1), [])]
)
def test_what_follows_waits_for_the_later_day(name: str, day: date, expected: list[str]) -> None:
    told = ordered(name, EXTENDED)
    assert codes(decided(name, told, Event.of("not-corrected", day, CITY))) == expected
    found = judge_history(
        table(name), told, law=china_law(), calendar=china_calendar(), as_of=day
    ).findings
    assert [one.code for one in found] == ([] if expected else ["LS742"])


@each_table
def test_a_term_that_passed_is_not_extended_but_ordered_anew(name: str) -> None:
    told = ordered(name, Event.of("not-corrected", date(2024, 7, 1), CITY))
    late = decided(name, told, extended(date(2024, 7, 2), PartialDate(2024, 7, 31)))
    assert "LS601" in codes(late)
    anew = Event.of("correction-ordered", date(2024, 7, 2), CITY, due=PartialDate(2024, 7, 31))
    decision = decided(name, told, anew)
    assert (codes(decision), decision.state.stage.code) == ([], "ordered")
    term = term_of(decision.state, "correction-ordered")
    assert term == CorrectionTerm(due=PartialDate(2024, 7, 31))


@each_table
@given(
    days=st.lists(st.dates(ORDER, DUE.last), min_size=1, max_size=4).map(sorted),
    longer=st.lists(st.integers(0, 60), min_size=4, max_size=4),
)
def test_no_permitted_extension_makes_anything_due_earlier(
    name: str, days: list[date], longer: list[int]
) -> None:
    """Permitted are extensions in turn; the day owed never falls, and all of before are told."""
    told, due = ordered(name), DUE
    for day, more in zip(days, longer, strict=False):
        later = PartialDate.of(date.fromordinal(due.last.toordinal() + more))
        decision = decided(name, told, extended(day, later))
        assert codes(decision) == []
        told, due = told.with_(decision.event), later
    (one,) = owed(name, told, days[-1])
    assert one.due == due.last
    term = term_of(fold(table(name), told), "correction-ordered")
    assert term is not None
    assert term.superseded[0] == DUE
    assert list(term.superseded) == sorted(term.superseded, key=lambda it: it.first)


def proof(day: date, by: Body) -> Event:
    return Event.of("proof-handed-in", day, by, documents=["整改报告"])


def looked(day: date, result: str) -> Event:
    return Event.of("re-inspected", day, CITY, result=result)


@each_table
@pytest.mark.parametrize(
    ("since", "rests_on", "expected"),
    [
        ("", "proof", ["LS851"]),
        ("", "re-inspection", ["LS851"]),
        ("p", "proof", []),
        ("p", "re-inspection", ["LS851"]),
        ("pn", "proof", ["LS851"]),
        ("pnp", "proof", []),
        ("pc", "re-inspection", []),
        ("pnc", "re-inspection", []),
        ("cn", "re-inspection", ["LS851"]),
    ],
)
def test_a_correction_says_on_what_it_rests(
    name: str, since: str, rests_on: str, expected: list[str]
) -> None:
    made = {
        "p": lambda day: proof(day, owing(name)),
        "c": lambda day: looked(day, "corrected"),
        "n": lambda day: looked(day, "not-corrected"),
    }
    happened = [made[one](date(2024, 6, 3 + at)) for at, one in enumerate(since)]
    told = ordered(name, *happened)
    done = Event.of("corrected", date(2024, 6, 20), owing(name), rests_on=rests_on)
    decision = decided(name, told, done)
    assert (codes(decision), decision.ruling.value) == (expected, "permitted")


@each_table
def test_a_correction_that_says_nothing_is_asked_only_after_an_order(name: str) -> None:
    done = Event.of("corrected", date(2024, 6, 20), owing(name))
    assert [one.missing for one in decided(name, ordered(name), done).unknowns] == [("rests_on",)]
    *opening, _ = ordered(name).events
    found = History(matter=Matter(id="m-1", place="3702"), events=tuple(opening))
    assert decided(name, found, done).unknowns == ()


@each_table
def test_proof_is_of_who_was_ordered_and_another_look_of_a_department(name: str) -> None:
    told = ordered(name)
    assert codes(decided(name, told, proof(date(2024, 6, 3), CITY))) == ["LS602"]
    assert codes(decided(name, told, proof(date(2024, 6, 3), owing(name)))) == []
    by_itself = Event.of("re-inspected", date(2024, 6, 3), owing(name), result="corrected")
    assert codes(decided(name, told, by_itself)) == ["LS602"]


@each_table
def test_what_passed_a_re_inspection_is_not_said_to_be_uncorrected(name: str) -> None:
    lapse = Event.of("not-corrected", date(2024, 7, 1), CITY)
    passed = ordered(name, looked(date(2024, 6, 28), "corrected"))
    assert codes(decided(name, passed, lapse)) == ["LS741"]
    failed = passed.with_(looked(date(2024, 6, 29), "not-corrected"))
    assert codes(decided(name, failed, lapse)) == []


@each_table
def test_an_order_anew_asks_for_proof_anew(name: str) -> None:
    anew = Event.of("correction-ordered", date(2024, 6, 10), CITY, due=PartialDate(2024, 8, 31))
    told = ordered(name, proof(date(2024, 6, 3), owing(name)), anew)
    done = Event.of("corrected", date(2024, 6, 20), owing(name), rests_on="proof")
    assert codes(decided(name, told, done)) == ["LS851"]


def test_without_an_order_there_is_no_term() -> None:
    state = SPOT_CHECK.opening
    assert (since_order(state, "correction-ordered"), term_of(state, "correction-ordered")) == (
        (),
        None,
    )


def test_a_term_that_is_not_told_is_unknown_in_words() -> None:
    assert CorrectionTerm(due=None).wording.en == "unknown"
