"""The table of the clean-up for the unified market, step by step."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from localstd.calendar import Certainty, WorkCalendar
from localstd.cleanup import MARKET_CLEANUP, Candidate, listed
from localstd.law import Law, Weight
from localstd.numbers import StandardNumber
from localstd.procedure import (
    Body,
    Decision,
    Event,
    History,
    Matter,
    Ruling,
    decide,
    duties,
    fold,
    judge_history,
)
from localstd.standards import Status

PROVINCE, SECTOR = Body(role="province", place="15"), Body(role="sector", place="15")
NUMBER = StandardNumber.parse("DB15/T 1800-2020")
ANNOUNCED = date(2024, 5, 21)


def event(type_: str, on: date, by: Body = PROVINCE, **facts: object) -> Event:
    return Event.of(type_, on, by, **facts)


LISTED = listed(
    Candidate(number=NUMBER, title="葵花籽产地规范", status=Status.IN_FORCE),
    on=date(2024, 1, 10),
    by=PROVINCE,
)


def history(place: str = "15", *, outcome: str = "revision", **assessed: Any) -> History:
    return History(
        matter=Matter(id="nm-1800", place=place),
        events=(
            LISTED,
            event("assessed", date(2024, 2, 20), SECTOR, **assessed),
            event("public-notice", date(2024, 3, 1)),
            event(f"{outcome}-concluded", date(2024, 4, 30)),
        ),
    )


MENDABLE: dict[str, Any] = {
    "ground": "designated-origin",
    "still_applies": True,
    "can_be_mended": True,
}


@pytest.fixture
def concluding(law: Law, calendar: WorkCalendar) -> Callable[..., Decision]:
    def ask(outcome: str, **assessed: Any) -> Decision:
        whole = history(outcome=outcome, **assessed)
        return decide(
            MARKET_CLEANUP,
            History(matter=whole.matter, events=whole.events[:-1]),
            whole.events[-1],
            law=law,
            calendar=calendar,
            as_of=date(2024, 4, 30),
        )

    return ask


class TestConclusions:
    """lsr2023-classes, lsr2023-convert: grounds, and four outcomes."""

    @pytest.mark.parametrize(
        ("outcome", "codes"),
        [
            ("revision", []),
            ("abolition", []),
            ("continuation", []),
            ("conversion", []),
        ],
    )
    def test_what_has_a_ground_may_end_in_each_of_the_four_ways(
        self, concluding: Callable[..., Decision], outcome: str, codes: list[str]
    ) -> None:
        assert [one.code for one in concluding(outcome, **MENDABLE).findings] == codes

    def test_why_it_continues_with_a_ground_is_left_open(
        self, concluding: Callable[..., Decision]
    ) -> None:
        decision = concluding("continuation", **MENDABLE)
        assert decision.ruling is Ruling.PERMITTED
        assert [(one.name, one.missing) for one in decision.unknowns] == [
            ("market-cleanup.fit", ("reason_to_continue",))
        ]

    def test_the_finding_names_the_outcome_and_where_it_is_known_from(
        self, concluding: Callable[..., Decision]
    ) -> None:
        (found,) = concluding("continuation", still_applies=False).findings
        assert found.message.zh == (
            "DB15/T 1800-2020的结论“继续有效”与排查情形或者评估情况不符"
            "（其依据仅见于一个省份的公告）"
        )
        assert found.message.en == (
            "DB15/T 1800-2020: that it continues does not follow from its ground and the "
            "assessment (what does is known from one province's announcement alone)"
        )
        assert (found.code, found.weight) == ("LS678", Weight.WARNING)
        assert [one.provision for one in found.citations] == [
            "lsr2023-classes",
            "lsr2023-convert",
            "sl2017-review-outcome",
        ]

    @pytest.mark.parametrize(
        ("assessed", "codes"),
        [
            ({"still_applies": True}, []),
            ({"still_applies": False}, ["LS678"]),
            ({"ground": "inconsistent", "still_applies": True}, []),
            ({"ground": "inconsistent", "still_applies": False}, ["LS678"]),
        ],
    )
    def test_an_assessment_without_a_ground_found_none(
        self,
        concluding: Callable[..., Decision],
        assessed: dict[str, Any],
        codes: list[str],
    ) -> None:
        assert [one.code for one in concluding("continuation", **assessed).findings] == codes

    def test_conversion_needs_somebody_who_takes_it_up(
        self, concluding: Callable[..., Decision]
    ) -> None:
        told = {**MENDABLE, "is_taken_up": False}
        assert [one.code for one in concluding("conversion", **told).findings] == ["LS678"]
        assert [
            (one.name, one.missing) for one in concluding("conversion", **MENDABLE).unknowns
        ] == [("market-cleanup.fit", ("is_taken_up",))]

    def test_the_sector_department_assesses(self, law: Law, calendar: WorkCalendar) -> None:
        whole = history(**MENDABLE)
        found = judge_history(MARKET_CLEANUP, whole, law=law, calendar=calendar, as_of=ANNOUNCED)
        assert (found.findings, found.unknowns, found.state.stage.code) == ((), (), "to-revise")


class TestAnnouncement:
    """What each announcement leads to, and what it must be."""

    @pytest.mark.parametrize(
        ("outcome", "stage"),
        [
            ("continuation", "continued"),
            ("revision", "revising"),
            ("conversion", "converting"),
            ("abolition", "abolished"),
        ],
    )
    def test_only_what_was_concluded_is_announced(
        self, law: Law, calendar: WorkCalendar, outcome: str, stage: str
    ) -> None:
        found = {}
        for concluded in ("continuation", "revision", "conversion", "abolition"):
            decision = decide(
                MARKET_CLEANUP,
                history(outcome=concluded),
                event(f"{outcome}-announced", ANNOUNCED),
                law=law,
                calendar=calendar,
                as_of=ANNOUNCED,
            )
            codes = [one.code for one in decision.findings]
            found[concluded] = (codes, decision.state.stage.code == stage)
        assert found == {
            concluded: ([], True) if concluded == outcome else (["LS601"], False)
            for concluded in found
        }


class TestRevision:
    """lsr2023-revise-limit: eighteen months, in the province whose notice says so."""

    @pytest.mark.parametrize(
        ("as_of", "codes"),
        [
            (date(2025, 11, 20), []),
            (date(2025, 11, 21), []),
            (date(2025, 11, 22), ["LS677"]),
        ],
    )
    def test_is_done_within_eighteen_months(
        self, law: Law, calendar: WorkCalendar, as_of: date, codes: list[str]
    ) -> None:
        whole = history(**MENDABLE).with_(event("revision-announced", ANNOUNCED))
        found = judge_history(MARKET_CLEANUP, whole, law=law, calendar=calendar, as_of=as_of)
        assert [one.code for one in found.findings] == codes
        assert {one.certainty for one in found.findings} <= {Certainty.POSSIBLE}

    @pytest.mark.parametrize(
        "role", ["province", "sector", "home-unit", "drafter", "secretariat", "committee"]
    )
    def test_whoever_writes_it_may_tell_that_it_is_done(
        self, law: Law, calendar: WorkCalendar, role: str
    ) -> None:
        whole = history(**MENDABLE).with_(event("revision-announced", ANNOUNCED))
        done = event("revised", date(2025, 9, 1), Body(role=role, place="15"))
        found = decide(MARKET_CLEANUP, whole, done, law=law, calendar=calendar, as_of=done.on.last)
        assert (found.ruling, found.findings) == (Ruling.PERMITTED, ())

    def test_nobody_else_may(self, law: Law, calendar: WorkCalendar) -> None:
        whole = history(**MENDABLE).with_(event("revision-announced", ANNOUNCED))
        done = event("revised", date(2025, 9, 1), Body(role="health", place="15"))
        found = decide(MARKET_CLEANUP, whole, done, law=law, calendar=calendar, as_of=done.on.last)
        assert [one.code for one in found.bars] == ["LS602"]

    def test_elsewhere_it_is_owed_without_a_day(self, law: Law, calendar: WorkCalendar) -> None:
        whole = history("14", **MENDABLE).with_(
            Event.of("revision-announced", ANNOUNCED, Body(role="province", place="14"))
        )
        (owed,) = duties(MARKET_CLEANUP, whole, law=law, calendar=calendar, as_of=date(2026, 1, 1))
        assert (owed.type.name, owed.due, owed.owed_by and owed.owed_by.name) == (
            "revision",
            None,
            "province",
        )

    @pytest.mark.parametrize(
        ("type_", "stage"), [("revised", "revised"), ("abolition-announced", "abolished")]
    )
    def test_ends_with_the_revision_or_with_the_standard(
        self, law: Law, calendar: WorkCalendar, type_: str, stage: str
    ) -> None:
        whole = history(**MENDABLE).with_(
            event("revision-announced", ANNOUNCED), event(type_, date(2025, 6, 1))
        )
        found = judge_history(
            MARKET_CLEANUP, whole, law=law, calendar=calendar, as_of=date(2026, 1, 1)
        )
        assert (found.state.stage.code, found.duties, found.findings) == (stage, (), ())


def test_a_group_standard_does_not_end_the_local_one_by_itself(
    law: Law, calendar: WorkCalendar
) -> None:
    taken_over = Event.of(
        "taken-over", date(2024, 12, 1), group_number=StandardNumber.parse("T/NMBZ 1-2024")
    )
    whole = history(outcome="conversion").with_(
        event("conversion-announced", ANNOUNCED), taken_over
    )
    assert fold(MARKET_CLEANUP, whole).stage.code == "converting"
    end = event("abolition-announced", date(2025, 1, 5))
    found = decide(MARKET_CLEANUP, whole, end, law=law, calendar=calendar, as_of=date(2025, 1, 5))
    assert (found.ruling, found.state.stage.code) == (Ruling.PERMITTED, "abolished")


def test_nothing_is_cited_before_the_notice_was_surely_there(
    law: Law, calendar: WorkCalendar
) -> None:
    cited = {}
    for day in (date(2023, 12, 30), date(2023, 12, 31)):
        found = decide(
            MARKET_CLEANUP,
            History(matter=Matter(id="1", place="15")),
            listed(Candidate(number=NUMBER, status=Status.IN_FORCE), on=day, by=PROVINCE),
            law=law,
            calendar=calendar,
            as_of=day,
        )
        cited[day] = [one.provision for one in found.citations]
    assert cited == {date(2023, 12, 30): [], date(2023, 12, 31): ["lsr2023-classes"]}
