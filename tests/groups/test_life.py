"""A group standard after its publication: what is owed, how it is reviewed, and how it ends."""

from collections.abc import Callable
from datetime import date
from typing import TypeAlias

import pytest
from tests.groups.lives import ASSOCIATION, NUMBER, alive, until

from localstd.calendar import Certainty, PartialDate, WorkCalendar
from localstd.groups import GROUP_STANDARD
from localstd.law import Law, Weight
from localstd.numbers import StandardNumber
from localstd.procedure import (
    Body,
    Decision,
    Event,
    History,
    Ruling,
    decide,
    duties,
    fold,
    judge_history,
)

NATIONAL_OFFICE = Body(role="national")
Decide: TypeAlias = Callable[[History, Event], Decision]


@pytest.fixture
def decided(law: Law, calendar: WorkCalendar) -> Decide:
    def ask(history: History, event: Event) -> Decision:
        return decide(
            GROUP_STANDARD, history, event, law=law, calendar=calendar, as_of=event.on.last
        )

    return ask


def owed(
    history: History, law: Law, calendar: WorkCalendar, as_of: date
) -> list[tuple[str, date | None]]:
    found = duties(GROUP_STANDARD, history, law=law, calendar=calendar, as_of=as_of)
    return [(duty.type.name, duty.due) for duty in found]


def with_event(history: History, type_: str, on: date, **facts: object) -> History:
    return history.with_(Event.of(type_, on, ASSOCIATION, **facts))


class TestOpenness:
    """Disclosed and declared, without a number of days."""

    def test_both_are_owed_from_the_publication(self, law: Law, calendar: WorkCalendar) -> None:
        history, published = until("published")
        whole = history.with_(published)
        assert owed(whole, law, calendar, date(2021, 5, 10)) == [
            ("disclosure", None),
            ("self-declaration", None),
            ("own-review", date(2024, 5, 10)),
        ]
        assert owed(alive(), law, calendar, date(2021, 6, 1)) == [("own-review", date(2024, 5, 10))]

    def test_in_2018_the_declaration_alone_was_known(
        self, law: Law, calendar: WorkCalendar
    ) -> None:
        number = StandardNumber.parse("T/ZJDS 1-2018")
        history = History(matter=alive().matter, is_whole=False)
        published = with_event(history, "published", date(2018, 3, 1), number=number)
        assert owed(published, law, calendar, date(2018, 3, 2)) == [("self-declaration", None)]


class TestReview:
    """By the organisation's own rules; where a place says so every five years, generally."""

    @pytest.mark.parametrize(
        ("as_of", "codes"),
        [(date(2024, 5, 9), []), (date(2024, 5, 10), []), (date(2024, 5, 11), ["LS738"])],
    )
    def test_is_overdue_after_the_day_of_its_own_rules(
        self, law: Law, calendar: WorkCalendar, as_of: date, codes: list[str]
    ) -> None:
        found = judge_history(GROUP_STANDARD, alive(), law=law, calendar=calendar, as_of=as_of)
        assert [one.code for one in found.findings] == codes
        assert all(one.weight is Weight.WARNING for one in found.findings)

    def test_where_no_day_is_told_the_nation_asks_for_none(
        self, law: Law, calendar: WorkCalendar
    ) -> None:
        reviewed = with_event(alive(), "reviewed", date(2024, 4, 2), outcome="continue")
        assert owed(reviewed, law, calendar, date(2040, 1, 1)) == []

    def test_a_place_may_ask_for_five_years_beside_it(
        self, law: Law, calendar: WorkCalendar
    ) -> None:
        reviewed = with_event(
            alive("46"),
            "reviewed",
            date(2024, 4, 2),
            outcome="继续有效",
            review_due=PartialDate(2027, 4, 2),
        )
        for history, due in (
            (alive("46"), [date(2024, 5, 10), date(2026, 5, 11)]),  # the tenth is a Sunday
            (reviewed, [date(2027, 4, 2), date(2029, 4, 2)]),
        ):
            found = dict(owed(history, law, calendar, date(2025, 1, 1)))
            assert [found["own-review"], found["review"]] == due

    def test_what_was_found_unfit_is_owed_no_further_review(
        self, law: Law, calendar: WorkCalendar
    ) -> None:
        unfit = with_event(
            alive("46"),
            "reviewed",
            date(2024, 4, 2),
            outcome="withdraw",
            review_due=PartialDate(2027, 4, 2),
        )
        assert owed(unfit, law, calendar, date(2024, 4, 2)) == []


class TestAdoption:
    """Two years in use, good results, an organisation that was evaluated; then twelve months."""

    @pytest.mark.parametrize(
        ("on", "facts", "expected"),
        [
            (date(2024, 3, 1), {"has_good_results": True, "is_evaluated": True}, []),
            (
                date(2024, 3, 1),
                {"has_good_results": True, "is_evaluated": False},
                [("LS739", Weight.FAULT)],
            ),
            (
                date(2024, 3, 1),
                {"has_good_results": False, "is_evaluated": True},
                [("LS739", Weight.WARNING)],
            ),
        ],
    )
    def test_is_asked_for_by_the_organisation(
        self,
        decided: Decide,
        on: date,
        facts: dict[str, bool],
        expected: list[tuple[str, Weight]],
    ) -> None:
        request = Event.of("adoption-requested", on, ASSOCIATION, **facts)
        decision = decided(alive(), request)
        assert [(one.code, one.weight) for one in decision.findings] == expected
        assert [one.to.name for one in decision.notices] == ["national"]

    @pytest.mark.parametrize(
        ("implemented", "codes"),
        [(date(2022, 3, 1), []), (date(2022, 3, 2), ["LS732"])],
    )
    def test_a_day_short_of_two_years_is_found(
        self, decided: Decide, implemented: date, codes: list[str]
    ) -> None:
        history = alive()
        *earlier, last = history.events
        late = Event.of("implemented", implemented)
        request = Event.of(
            "adoption-requested",
            date(2024, 3, 1),
            ASSOCIATION,
            has_good_results=True,
            is_evaluated=True,
        )
        whole = History(matter=history.matter, events=(*earlier, late))
        assert last.type == "implemented"
        assert [one.code for one in decided(whole, request).findings] == codes

    @pytest.mark.parametrize(
        ("on", "codes"), [(date(2025, 4, 1), []), (date(2025, 4, 2), ["LS759"])]
    )
    def test_twelve_months_pass_from_the_plan_at_most(
        self, decided: Decide, on: date, codes: list[str]
    ) -> None:
        planned = alive().with_(Event.of("adoption-planned", date(2024, 4, 1)))
        adopted = Event.of("adopted", on, to_number=StandardNumber.parse("GB/T 45000-2025"))
        decision = decided(planned, adopted)
        assert [one.code for one in decision.findings] == codes
        assert {one.certainty for one in decision.findings} <= {Certainty.POSSIBLE}

    def test_does_not_end_the_group_standard(self, decided: Decide) -> None:
        converted = Event.of(
            "converted",
            date(2024, 9, 2),
            to_number=StandardNumber.parse("DB46/T 5000-2024"),
            kind="local",
            has_good_results=True,
        )
        decision = decided(alive("46"), converted)
        assert (decision.state.stage.code, decision.findings) == ("published", ())
        assert decision.state.fact("number") == NUMBER
        assert [one.provision for one in decision.citations] == [
            "gs2019-convert",
            "mu-place.conversion",
        ]


class TestEnds:
    """By the organisation, by another standard, or by the authority of a province or above."""

    @pytest.mark.parametrize(
        ("event", "by", "facts", "told"),
        [
            ("withdrawn", ASSOCIATION, {}, {"member", "public"}),
            (
                "replaced",
                ASSOCIATION,
                {"by_number": StandardNumber.parse("T/ZJDS 1-2024")},
                {"member", "public"},
            ),
            (
                "abolished",
                NATIONAL_OFFICE,
                {},
                {"group", "member", "public", "registration"},
            ),
            ("number-revoked", NATIONAL_OFFICE, {}, {"group", "member", "public"}),
        ],
    )
    def test_nothing_is_owed_any_more_and_those_concerned_are_told(
        self, decided: Decide, event: str, by: Body, facts: dict[str, object], told: set[str]
    ) -> None:
        history, published = until("published")
        decision = decided(history.with_(published), Event.of(event, date(2024, 6, 3), by, **facts))
        assert (decision.ruling, decision.duties) == (Ruling.PERMITTED, ())
        assert decision.state.stage.code == event
        assert decision.state.stage.is_final
        assert {one.to.name for one in decision.notices} == told

    @pytest.mark.parametrize("event", ["abolished", "number-revoked"])
    @pytest.mark.parametrize(
        ("by", "codes"),
        [
            (Body(role="province", place="44"), []),
            (Body(role="city", place="4401"), ["LS602"]),
            (Body(role="county", place="440106"), ["LS602"]),
            (ASSOCIATION, ["LS602"]),
        ],
    )
    def test_the_authority_is_of_a_province_or_above(
        self, decided: Decide, event: str, by: Body, codes: list[str]
    ) -> None:
        decision = decided(alive(), Event.of(event, date(2024, 6, 3), by))
        assert [one.code for one in decision.findings] == codes

    def test_a_project_ends_with_its_reason(self, decided: Decide) -> None:
        history, _ = until("technically-reviewed")
        for facts, codes in (({"reason": "技术路线变化"}, []), ({}, ["LS603"])):
            ended = Event.of("terminated", date(2021, 4, 20), ASSOCIATION, **facts)
            assert [one.code for one in decided(history, ended).findings] == codes


def test_an_amendment_keeps_the_floor(decided: Decide) -> None:
    amended = Event.of("amended", date(2023, 2, 1), ASSOCIATION, sheet="1", below_mandatory=True)
    assert [one.code for one in decided(alive(), amended).findings] == ["LS734"]


def test_the_whole_life_is_without_a_finding(law: Law, calendar: WorkCalendar) -> None:
    found = judge_history(
        GROUP_STANDARD, alive(), law=law, calendar=calendar, as_of=date(2022, 1, 1)
    )
    assert found.findings == ()
    assert fold(GROUP_STANDARD, alive()).stage.code == "published"
