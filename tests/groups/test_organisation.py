"""The file of an organisation, step by step."""

from datetime import date
from typing import TypeAlias

import pytest

from localstd.calendar import PartialDate, china_calendar
from localstd.groups import GROUP_ORGANISATION, evaluation_due
from localstd.law import Weight, china_law
from localstd.procedure import Body, Decision, Event, History, Matter, decide, duties, fold

Facts: TypeAlias = dict[str, object]
GROUP, REGISTRATION = Body(role="group", name="某协会"), Body(role="registration", place="37")
NATIONAL = Body(role="national")
REGISTERED = Event.of("registered", date(2015, 6, 1), REGISTRATION, organisation="某协会")


def history(*events: Event) -> History:
    return History(matter=Matter(id="o-1", place="37"), events=(REGISTERED, *events))


def decided(before: History, event: Event) -> Decision:
    return decide(
        GROUP_ORGANISATION,
        before,
        event,
        law=china_law(),
        calendar=china_calendar(),
        as_of=event.on.last,
    )


def codes(decision: Decision) -> list[str]:
    return [one.code for one in decision.findings]


def owed(told: History, as_of: date) -> list[tuple[str, date | None, bool]]:
    found = duties(
        GROUP_ORGANISATION, told, law=china_law(), calendar=china_calendar(), as_of=as_of
    )
    return [(one.type.name, one.due, one.is_overdue) for one in found]


FIRST = Event.of("first-published", date(2024, 9, 2), GROUP)


class TestEvaluation:
    """gsperf2024: three months after the first standard, or by the end of 2024."""

    @pytest.mark.parametrize(
        ("as_of", "is_overdue"),
        [(date(2024, 12, 1), False), (date(2024, 12, 2), False), (date(2024, 12, 3), True)],
    )
    def test_three_months_after_the_first_standard(self, as_of: date, is_overdue: bool) -> None:  # noqa: FBT001  what is expected
        assert owed(history(FIRST), as_of) == [("self-evaluation", date(2024, 12, 2), is_overdue)]

    def test_who_had_published_before_owes_it_when_called(self) -> None:
        early = Event.of("first-published", date(2024, 8, 30), GROUP)
        deadline = PartialDate.of(evaluation_due(china_law()))
        call = Event.of("evaluation-called-for", date(2024, 9, 2), NATIONAL, deadline=deadline)
        assert owed(history(early), date(2025, 1, 1)) == []
        told = history(early, call)
        assert owed(told, date(2024, 12, 31)) == [
            ("self-evaluation-by-its-day", date(2024, 12, 31), False)
        ]
        assert owed(told, date(2025, 1, 1))[0][2]

    @pytest.mark.parametrize(
        ("on", "found"), [(date(2024, 12, 2), []), (date(2024, 12, 3), ["LS746"])]
    )
    def test_late_is_what_came_after_the_three_months(self, on: date, found: list[str]) -> None:
        told = Event.of("self-evaluated", on, GROUP, score=96, stars=3, meets_basic=True)
        decision = decided(history(FIRST), told)
        assert codes(decision) == found
        assert decision.duties == ()

    def test_a_further_evaluation_is_not_counted_from_the_first_standard(self) -> None:
        done = Event.of("self-evaluated", date(2024, 10, 8), GROUP, score=80, meets_basic=True)
        again = Event.of("self-evaluated", date(2026, 3, 2), GROUP, score=90, meets_basic=True)
        assert codes(decided(history(FIRST, done), again)) == []

    @pytest.mark.parametrize(
        ("facts", "found"),
        [
            ({"score": 95, "stars": 3, "meets_basic": True}, []),
            ({"score": 94, "stars": 3, "meets_basic": True}, ["LS748"]),
            ({"score": 101, "meets_basic": True}, ["LS748"]),
            ({"score": 94, "meets_basic": False}, ["LS749"]),
        ],
    )
    def test_stars_and_basic_conditions(self, facts: Facts, found: list[str]) -> None:
        told = Event.of("self-evaluated", date(2024, 10, 8), GROUP, **facts)
        decision = decided(history(FIRST), told)
        assert codes(decision) == found
        assert decision.bars == ()

    def test_a_missed_basic_condition_is_an_advice_and_no_ban(self) -> None:
        told = Event.of("self-evaluated", date(2024, 10, 8), GROUP, score=80, meets_basic=False)
        (found,) = decided(history(), told).findings
        assert found.weight is Weight.WARNING
        assert "建议，不是禁止" in found.message.zh
        further = Event.of("first-published", date(2024, 11, 1), GROUP)
        assert codes(decided(history(told), further)) == []


STOPPED = Event.of(
    "suspension-ordered", date(2022, 3, 1), REGISTRATION, until=PartialDate(2022, 8, 31)
)


class TestSuspension:
    """so2016 art 30, gs2019 art 30: who is ordered to stop makes no standards meanwhile."""

    @pytest.mark.parametrize(
        ("on", "found"),
        [
            (date(2022, 8, 30), ["LS750"]),
            (date(2022, 8, 31), ["LS750"]),
            (date(2022, 9, 1), []),
        ],
    )
    def test_nothing_is_published_until_the_term_is_over(self, on: date, found: list[str]) -> None:
        decision = decided(history(STOPPED), Event.of("first-published", on, GROUP))
        assert codes(decision) == found
        assert [one.weight for one in decision.findings] == [Weight.BAR] * len(found)

    def test_the_order_may_end_before(self) -> None:
        ended = Event.of("suspension-ended", date(2022, 5, 9), REGISTRATION)
        told = history(STOPPED, ended)
        assert fold(GROUP_ORGANISATION, told).stage.code == "active"
        later = Event.of("first-published", date(2022, 5, 10), GROUP)
        assert codes(decided(told, later)) == []

    def test_who_is_told(self) -> None:
        decision = decided(history(), STOPPED)
        assert [one.to.name for one in decision.notices] == ["group", "national", "province"]

    def test_of_a_file_taken_over_nothing_is_guessed(self) -> None:
        partial = History(matter=Matter(id="o-1", place="37"), is_whole=False)
        decision = decided(partial, FIRST)
        assert codes(decision) == []
        assert "group.not-suspended" in [one.name for one in decision.unknowns]

    def test_a_month_as_the_end_is_not_guessed_either(self) -> None:
        by_month = Event.of(
            "suspension-ordered", date(2022, 3, 1), REGISTRATION, until=PartialDate(2022, 8)
        )
        asked = Event.of("first-published", date(2022, 8, 15), GROUP)
        assert codes(decided(history(by_month), asked)) == []


class TestEnds:
    """so2016 arts 19, 29 and 30."""

    @pytest.mark.parametrize(
        ("event", "stage"),
        [("registration-cancelled", "cancelled"), ("registration-revoked", "revoked")],
    )
    def test_the_registration_authority_ends_it(self, event: str, stage: str) -> None:
        decision = decided(history(FIRST), Event.of(event, date(2024, 10, 8), REGISTRATION))
        assert (codes(decision), decision.state.stage.code) == ([], stage)
        assert decision.duties == ()

    def test_nobody_else_does(self) -> None:
        event = Event.of("registration-revoked", date(2024, 10, 8), Body(role="province"))
        assert codes(decided(history(), event)) == ["LS602"]


def test_who_needs_no_registration_is_told_so() -> None:
    exempt = Event.of("exempted", date(2019, 6, 3), organisation="某人民团体")
    decision = decided(History(matter=Matter(id="o-2")), exempt)
    assert [one.provision for one in decision.citations] == ["so2016-exempt"]
    assert decision.state.stage.code == "active"


def test_a_legal_person_by_law_publishes_before_it_has_its_certificate() -> None:
    """so2016 art 15: a legal person from its approval, which then applies for the certificate."""
    approved = Event.of("established-by-law", date(2024, 8, 5), organisation="某会")
    told = History(matter=Matter(id="o-3"), events=(approved, FIRST))
    given = Event.of("certified", date(2024, 10, 8), REGISTRATION)
    decision = decided(told, given)
    assert [one.provision for one in decision.citations] == ["so2016-by-law"]
    assert (codes(decision), decision.state.stage.code) == ([], "active")
    assert codes(decided(told, Event.of("certified", date(2024, 10, 8), GROUP))) == ["LS602"]
