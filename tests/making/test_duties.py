"""What is owed for a standard, by whom, by which day: the day before, on it, and after it."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.calendar import PartialDate, china_calendar
from localstd.law import Track
from localstd.making import MAKING, ReviewStart, making
from localstd.numbers import StandardNumber
from localstd.procedure import Body, Decision, Duty, Event, History, Matter, duties, judge_history
from localstd.testing import law_of_a_place

Judging: TypeAlias = Callable[..., Decision]
Telling: TypeAlias = Callable[..., History]
Owed: TypeAlias = tuple[str, str | None, str, tuple[str, ...]]

UNCHECKED = "（所依条款原文未核）"


def owed(decision: Decision) -> list[Owed]:
    """Give each open duty: name, who owes it, the last day in time, provisions."""
    return [told(duty) for duty in decision.duties]


def told(duty: Duty) -> Owed:
    return (
        duty.type.name,
        duty.owed_by.name if duty.owed_by else None,
        str(duty.due),
        tuple(cited.provision for cited in duty.citations),
    )


def found(history: History, as_of: date) -> list[tuple[str, str, str]]:
    recording = judge_history(
        MAKING, history, law=law_of_a_place("46"), calendar=china_calendar(), as_of=as_of
    )
    return [(one.code, one.weight.word, one.message.zh) for one in recording.findings]


class TestPublication:
    """What begins when a standard is published."""

    @pytest.mark.parametrize(
        ("start", "expected"),
        [
            (
                date(2019, 8, 23),  # published 2020-02-29, a Saturday
                [
                    ("filing", "province", "2020-03-30", ("ls1990-filing", "sl2017-local-filing")),
                    (
                        "review",
                        "province",
                        "2025-02-28",
                        ("sl2017-review-interval", "ir1990-review"),
                    ),
                ],
            ),
            (
                date(2019, 8, 24),  # published 2020-03-01
                [
                    ("publicity", "province", "2020-03-23", ("ls2020-publicity-days",)),
                    (
                        "filing",
                        "province",
                        "2020-04-30",
                        ("ls2020-filing-days", "sl2017-local-filing"),
                    ),
                    (
                        "review",
                        "province",
                        "2025-03-03",
                        ("sl2017-review-interval", "ir1990-review"),
                    ),
                ],
            ),
        ],
    )
    def test_the_law_of_its_day_sets_what_is_owed(
        self, judged: Judging, start: date, expected: list[Owed]
    ) -> None:
        assert owed(judged("published", start=start)) == expected

    def test_a_city_reports_to_its_province_where_that_asks(self, judged: Judging) -> None:
        reports = [
            owed(judged("published", place=place, start=start))
            for place, start in [
                ("4602", date(2019, 6, 26)),  # published 2020-01-01
                ("4602", date(2019, 6, 24)),
                ("46", date(2019, 6, 26)),
                ("3302", date(2019, 6, 26)),
            ]
        ]
        assert [[one for one in all_ if one[0] == "report-to-province"] for all_ in reports] == [
            [
                (
                    "report-to-province",
                    "city",
                    "2020-02-03",
                    ("mu-local.report-to-province", "mu-place.city-report"),
                )
            ],
            [],
            [],
            [],
        ]

    def test_a_city_is_filed_for_by_its_province(self, judged: Judging) -> None:
        filing = next(one for one in owed(judged("published", place="3302")) if one[0] == "filing")
        assert filing == (
            "filing",
            "province",
            "2024-09-09",
            ("ls2020-filing-days", "sl2017-local-filing"),
        )

    def test_food_is_filed_within_thirty_working_days_and_public_without_a_day(
        self, judged: Judging
    ) -> None:
        """fli2019 art 11, fl2021 art 31; nobody owes a review."""
        assert owed(judged("published", track=Track.FOOD)) == [
            ("publicity", "health", "None", ("fl-publish",)),
            ("filing", "health", "2024-08-21", ("fli-filing", "fl-local-issuer")),
        ]

    @pytest.mark.parametrize(
        ("start", "expected"),
        [
            (
                date(2026, 2, 5),  # published 2026-08-14
                [("filing", "government", "None", ("epl-quality",))],
            ),
            (
                date(2026, 2, 6),  # published 2026-08-15
                [
                    ("publicity", "government", "None", ("eec-publish",)),
                    ("filing", "government", "None", ("eec-quality",)),
                ],
            ),
        ],
    )
    def test_the_environment_has_no_days_and_another_law_from_the_code_on(
        self, judged: Judging, start: date, expected: list[Owed]
    ) -> None:
        assert owed(judged("published", track=Track.ENVIRONMENT, start=start)) == expected

    def test_of_engineering_construction_no_text_says_anything(self, judged: Judging) -> None:
        assert owed(judged("published", track=Track.ENGINEERING)) == []


class TestEnds:
    """Done in time, on the last day, and a day late."""

    @pytest.mark.parametrize(
        ("step", "place", "on", "expected"),
        [
            ("filed", "33", date(2024, 9, 9), []),
            (
                "filed",
                "33",
                date(2024, 9, 10),
                [
                    (
                        "LS301",
                        "DB33/T 1-2024于2024-07-10发布，最迟应于2024-09-09备案，2024-09-10备案，"
                        "逾期1天" + UNCHECKED,
                    )
                ],
            ),
            ("made-public", "33", date(2024, 7, 30), []),
            (
                "made-public",
                "33",
                date(2024, 7, 31),
                [
                    (
                        "LS303",
                        "DB33/T 1-2024于2024-07-10发布，目录和文本最迟应于2024-07-30公开，"
                        "2024-07-31公开，逾期1天" + UNCHECKED,
                    )
                ],
            ),
            ("reported-to-province", "4602", date(2024, 8, 9), []),
            (
                "reported-to-province",
                "4602",
                date(2024, 8, 10),
                [
                    (
                        "LS612",
                        (
                            "DB4602/T 1-2024于2024-07-10发布，最迟应于2024-08-09"
                            "报省级标准化行政主管部门，2024-08-10报送，逾期1天"
                        ),
                    )
                ],
            ),
        ],
    )
    def test_a_day_late_is_a_fault(
        self, judged: Judging, step: str, place: str, on: date, expected: list[tuple[str, str]]
    ) -> None:
        decision = judged(step, place=place, on=on)
        assert [(one.code, one.message.zh) for one in decision.findings] == expected
        assert {one.weight.word for one in decision.findings} <= {"fault"}

    def test_each_step_ends_its_own_duty_alone(self, judged: Judging) -> None:
        left = {
            step: {one[0] for one in owed(judged(step, place="4602"))}
            for step in ("made-public", "reported-to-province", "filed", "sector-informed")
        }
        assert left == {
            "made-public": {"report-to-province", "filing", "review"},
            "reported-to-province": {"filing", "review"},
            "filed": {"review", "sector-notice"},
            "sector-informed": {"review"},
        }

    def test_what_nobody_has_done_is_found_the_day_after(self, before: Telling) -> None:
        history = before("made-public", place="4602")
        assert found(history, date(2024, 7, 30)) == []
        assert found(history, date(2024, 7, 31)) == [
            (
                "LS304",
                "fault",
                (
                    "DB4602/T 1-2024于2024-07-10发布，目录和文本最迟应于2024-07-30公开，"
                    f"至2024-07-31未见公开，逾期1天{UNCHECKED}"
                ),
            )
        ]
        assert [one for one, *_ in found(history, date(2024, 9, 10))] == ["LS304", "LS613", "LS302"]
        assert found(history, date(2024, 9, 10))[1:] == [
            (
                "LS613",
                "fault",
                (
                    "DB4602/T 1-2024于2024-07-10发布，最迟应于2024-08-09报省级标准化行政主管部门，"
                    "至2024-09-10未报，逾期32天"
                ),
            ),
            (
                "LS302",
                "fault",
                (
                    "DB4602/T 1-2024于2024-07-10发布，最迟应于2024-09-09备案，"
                    f"至2024-09-10未见备案，逾期1天{UNCHECKED}"
                ),
            ),
        ]

    def test_in_english_too(self, before: Telling) -> None:
        recording = judge_history(
            MAKING,
            before("made-public", place="4602"),
            law=law_of_a_place("46"),
            calendar=china_calendar(),
            as_of=date(2024, 9, 10),
        )
        unchecked = " (the provision's text was not checked)"
        assert [one.message.en for one in recording.findings] == [
            (
                "DB4602/T 1-2024: published 2024-07-10, to be made public by 2024-07-30, "
                f"not public by 2024-09-10 (42-day delay){unchecked}"
            ),
            (
                "DB4602/T 1-2024: published 2024-07-10, to be reported to the province "
                "by 2024-08-09, not reported by 2024-09-10 (32-day delay)"
            ),
            (
                "DB4602/T 1-2024: published 2024-07-10, to be filed by 2024-09-09, not filed by "
                f"2024-09-10 (1-day delay){unchecked}"
            ),
        ]


class TestProject:
    """The plan names the day of completion (ls2020 art 11, text not checked)."""

    def test_its_day_is_that_of_the_plan(self, judged: Judging) -> None:
        assert owed(judged("project-approved")) == [
            ("project", "province", "2026-01-01", ("ls2020-plan",))
        ]
        assert owed(judged("project-approved", place="3302"))[0][:3] == (
            "project",
            "city",
            "2026-01-01",
        )

    @pytest.mark.parametrize("track", [Track.FOOD, Track.ENVIRONMENT])
    def test_on_other_tracks_nobody_owes_it(self, judged: Judging, track: Track) -> None:
        """fl2021 art 29 and the laws on the environment say who makes, and nothing of a plan."""
        assert owed(judged("project-approved", track=track, place="46")) == []

    @pytest.mark.parametrize(
        ("on", "basis"),
        [
            (date(1990, 9, 5), None),
            (date(1990, 9, 6), ("ls1990-procedure",)),
            (date(2020, 2, 29), ("ls1990-procedure",)),
            (date(2020, 3, 1), ("ls2020-plan",)),
        ],
    )
    def test_a_plan_is_asked_for_by_the_rules_of_its_day(
        self, judged: Judging, on: date, basis: tuple[str, ...] | None
    ) -> None:
        decision = judged("project-approved", start=on - timedelta(days=60))
        assert [one[3] for one in owed(decision)] == ([] if basis is None else [basis])

    def test_a_plan_without_a_day_leaves_the_duty_without_one(self, judged: Judging) -> None:
        assert owed(judged("project-approved", facts={"deadline": None})) == [
            ("project", "province", "None", ("ls2020-plan",))
        ]

    @pytest.mark.parametrize(
        ("on", "expected"),
        [
            (date(2026, 1, 1), []),
            (
                date(2026, 1, 2),
                [
                    (
                        "LS610",
                        "warning",
                        f"DB33/T 1-2026应于2026-01-01完成，2026-01-02才“发布”，逾期1天{UNCHECKED}",
                        (
                            "DB33/T 1-2026 was to be finished by 2026-01-01; “published” came "
                            "2026-01-02 (1-day delay) (the provision's text was not checked)"
                        ),
                    )
                ],
            ),
        ],
    )
    def test_publication_after_its_day_is_late(
        self, judged: Judging, on: date, expected: list[object]
    ) -> None:
        number = {"number": StandardNumber.parse("DB33/T 1-2026")}
        decision = judged(
            "published", on=on, told={"approved": number}, facts={**number, "implementation": None}
        )
        assert [
            (one.code, one.weight.word, one.message.zh, one.message.en) for one in decision.findings
        ] == expected
        assert "project" not in {one[0] for one in owed(decision)}

    def test_what_is_not_finished_is_overdue(self, before: Telling) -> None:
        history = before("drafting-began")
        assert found(history, date(2026, 1, 1)) == []
        assert found(history, date(2026, 1, 2)) == [
            (
                "LS611",
                "warning",
                f"1应于2026-01-01完成，至2026-01-02仍未发布，逾期1天{UNCHECKED}",
            )
        ]

    @given(later=st.integers(1, 2000))
    def test_a_new_day_takes_the_place_of_the_old_one(self, before: Telling, later: int) -> None:
        new = date(2026, 1, 1) + timedelta(days=later)
        moved = Event.of(
            "project-rescheduled",
            date(2024, 4, 1),
            Body(role="province", place="33"),
            deadline=PartialDate.of(new),
        )
        history = before("drafting-began").with_(moved)
        assert found(history, new) == []
        assert [one[0] for one in found(history, new + timedelta(days=1))] == ["LS611"]

    def test_another_change_leaves_the_day_as_it_is(self, before: Telling) -> None:
        changed = Event.of(
            "project-changed", date(2024, 4, 1), Body(role="sector", place="33"), change="起草单位"
        )
        history = before("drafting-began").with_(changed)
        assert [one[0] for one in found(history, date(2026, 1, 2))] == ["LS611"]


class TestUrgentProject:
    """sl2017 art 14: 优先立项并及时完成; the article names no day."""

    def test_it_is_owed_in_time_beside_the_day_of_the_plan(self, judged: Judging) -> None:
        decision = judged("project-approved", facts={"urgent": "ecology"})
        assert owed(decision) == [
            ("project", "province", "2026-01-01", ("ls2020-plan",)),
            ("urgent-project", "province", "None", ("sl2017-urgent",)),
        ]

    @pytest.mark.parametrize(
        ("track", "place", "roles"),
        [
            (Track.ORDINARY, "46", ["province"]),
            (Track.ORDINARY, "4602", ["city"]),
            (Track.FOOD, "46", []),
            (Track.ENVIRONMENT, "46", []),
        ],
    )
    def test_it_is_owed_on_the_ordinary_track(
        self, judged: Judging, track: Track, place: str, roles: list[str]
    ) -> None:
        """Art 10 para 5 leaves the making of mandatory standards to their own laws."""
        decision = judged("project-approved", track=track, place=place, facts={"urgent": "ecology"})
        assert [one[1] for one in owed(decision) if one[0] == "urgent-project"] == roles

    def test_it_ends_with_publication(self, judged: Judging) -> None:
        decision = judged("published", told={"project-approved": {"urgent": "ecology"}})
        assert {one[0] for one in owed(decision)} == {"publicity", "filing", "review"}

    def test_no_other_project_is_owed_so(self, judged: Judging) -> None:
        assert [one[0] for one in owed(judged("project-approved"))] == ["project"]


class TestReview:
    """The period runs from publication, or from implementation where a place reads it so."""

    def test_it_runs_from_the_day_that_the_reading_names(self, before: Telling) -> None:
        history = before("implemented").with_(Event.of("implemented", date(2024, 9, 8)))
        due = {
            start: [
                told(one)[2]
                for one in duties(
                    making(start),
                    history,
                    law=law_of_a_place("46"),
                    calendar=china_calendar(),
                    as_of=date(2024, 9, 8),
                )
                if one.type.name == "review"
            ]
            for start in ReviewStart
        }
        assert due == {
            ReviewStart.PUBLICATION: ["2029-07-10"],
            ReviewStart.IMPLEMENTATION: ["2029-09-10"],
        }

    @pytest.mark.parametrize(
        ("outcome", "expected"),
        [
            ("continue", ["review"]),
            ("revise", ["review", "revision"]),
            ("abolish", ["review", "abolition"]),
        ],
    )
    def test_its_outcome_says_what_is_owed_next(
        self, before: Telling, outcome: str, expected: list[str]
    ) -> None:
        province = Body(role="province", place="33")
        reviewed = Event.of("reviewed", date(2029, 7, 10), province, outcome=outcome)
        history = before("implemented").with_(reviewed)
        left = duties(
            MAKING,
            history,
            law=law_of_a_place("46"),
            calendar=china_calendar(),
            as_of=date(2029, 7, 10),
        )
        assert [one.type.name for one in left if one.type.name != "sector-notice"] == expected
        assert [told(one)[2] for one in left if one.type.name == "review"] == ["2034-07-10"]
        assert [told(one)[1:] for one in left if one.type.name in {"revision", "abolition"}] == [
            ("province", "None", ("sl2017-review-outcome",))
        ] * (outcome != "continue")

    @pytest.mark.parametrize("end", ["abolished", "replaced"])
    def test_nothing_is_owed_for_what_has_ended(self, before: Telling, end: str) -> None:
        facts = {"by_number": StandardNumber.parse("DB33/T 2-2028")} if end == "replaced" else {}
        gone = Event.of(end, date(2028, 7, 10), Body(role="province", place="33"), **facts)
        left = duties(
            MAKING,
            before("implemented").with_(gone),
            law=law_of_a_place("46"),
            calendar=china_calendar(),
            as_of=date(2040, 1, 1),
        )
        assert left == ()


def test_a_matter_of_no_place_owes_what_a_province_owes() -> None:
    published = Event.of(
        "published", date(2024, 7, 10), number=StandardNumber.parse("DB33/T 1-2024")
    )
    history = History(matter=Matter(id="1"), events=(published,), is_whole=False)
    left = duties(
        MAKING,
        history,
        law=law_of_a_place("46"),
        calendar=china_calendar(),
        as_of=date(2024, 7, 10),
    )
    assert [told(one)[:2] for one in left] == [
        ("publicity", "province"),
        ("filing", "province"),
        ("review", "province"),
    ]
