"""Who is told of a step, and in which words; by track, where the law names others."""

from collections.abc import Callable
from datetime import date
from typing import Any, TypeAlias

import pytest

from localstd.calendar import china_calendar
from localstd.law import Track, china_law
from localstd.making import MAKING
from localstd.numbers import StandardNumber
from localstd.procedure import Body, Decision, Event, History, Matter, decide

Judging: TypeAlias = Callable[..., Decision]

NUMBER = StandardNumber.parse("DB33/T 1-2024")
PUBLISHED = date(2024, 7, 10)


def notices(decision: Decision) -> list[tuple[str, str, str, str]]:
    return [(one.name, one.to.name, one.wording.zh, one.wording.en) for one in decision.notices]


def after_publication(
    type_: str,
    role: str | None,
    *,
    place: str = "33",
    track: Track = Track.ORDINARY,
    **facts: object,
) -> Decision:
    published = Event.of("published", PUBLISHED, number=NUMBER)
    matter = Matter(id="1", place=place, track=track)
    by = Body(role=role, place=place) if role else None
    return decide(
        MAKING,
        History(matter=matter, events=(published,), is_whole=False),
        Event.of(type_, date(2024, 8, 1), by, **facts),
        law=china_law(),
        calendar=china_calendar(),
        as_of=date(2024, 8, 1),
    )


@pytest.mark.parametrize(
    ("step", "expected"),
    [
        (
            "project-approved",
            [
                ("plan", role, "1已列入项目计划", "1 is on the plan of projects")
                for role in ("sector", "drafter", "public")
            ],
        ),
        (
            "comment-opened",
            [
                ("comment", role, "1公开征求意见", "1 is open to comment")
                for role in ("public", "sector")
            ],
        ),
        (
            "comment-answered",
            [("answer", "public", "1的意见已处理", "a comment on 1 was answered")],
        ),
        (
            "published",
            [
                ("publication", role, "DB33/T 1-2024已发布", "DB33/T 1-2024 is published")
                for role in ("public", "sector")
            ],
        ),
        ("drafting-began", []),
        ("approved", []),
    ],
)
def test_a_step_is_told_to_those_whom_it_concerns(
    judged: Judging, step: str, expected: list[object]
) -> None:
    assert notices(judged(step)) == expected


@pytest.mark.parametrize(
    ("track", "expected"),
    [
        (Track.ORDINARY, ["national"]),
        (Track.FOOD, ["national-health"]),
        (Track.ENVIRONMENT, ["national-environment"]),
        (Track.ENGINEERING, []),
    ],
)
def test_a_filing_goes_to_the_department_of_its_track(
    judged: Judging, track: Track, expected: list[str]
) -> None:
    told = notices(judged("filed", track=track))
    number = "DBS33/ 001-2024" if track is Track.FOOD else "DB33/T 1-2024"
    assert told == [
        ("filing", role, f"{number}报送备案", f"{number} is filed") for role in expected
    ]


@pytest.mark.parametrize(
    ("track", "place", "expected"),
    [
        (Track.ORDINARY, "33", ["province", "sector"]),
        (Track.ORDINARY, "3302", ["city", "sector"]),
        (Track.FOOD, "33", ["health", "sector"]),
        (Track.ENVIRONMENT, "33", ["government", "sector"]),
        (Track.ENGINEERING, "33", ["sector"]),
    ],
)
def test_a_new_national_standard_is_told_to_who_made_the_local_one(
    track: Track, place: str, expected: list[str]
) -> None:
    standard = StandardNumber.parse("GB/T 1-2024")
    decision = after_publication("overtaken", None, track=track, place=place, standard=standard)
    assert notices(decision) == [
        (
            "overtaken",
            role,
            "相应国家标准或者行业标准已发布，涉及DB33/T 1-2024",
            "a national or industry standard on the subject of DB33/T 1-2024 is published",
        )
        for role in expected
    ]


@pytest.mark.parametrize(
    ("type_", "facts", "name", "roles", "zh", "en"),
    [
        (
            "amended",
            {"sheet": "1"},
            "publication",
            ("public", "sector"),
            "DB33/T 1-2024已发布",
            "DB33/T 1-2024 is published",
        ),
        (
            "review-opened",
            {},
            "review",
            ("sector", "committee"),
            "DB33/T 1-2024启动复审",
            "a review of DB33/T 1-2024 is opened",
        ),
        *(
            (
                type_,
                facts,
                "abolition",
                ("public", "sector"),
                "DB33/T 1-2024已废止",
                "DB33/T 1-2024 is abolished",
            )
            for type_, facts in (("abolished", {}), ("replaced", {"by_number": NUMBER}))
        ),
    ],
)
def test_what_becomes_of_a_standard_is_told(  # noqa: PLR0913  the whole of a notice
    *, type_: str, facts: dict[str, Any], name: str, roles: tuple[str, ...], zh: str, en: str
) -> None:
    decision = after_publication(type_, "province", **facts)
    assert notices(decision) == [(name, role, zh, en) for role in roles]


def test_a_report_is_told_to_the_province() -> None:
    decision = after_publication("reported-to-province", "city", place="3702")
    assert notices(decision) == [
        (
            "report",
            "province",
            "DB33/T 1-2024已报省级标准化行政主管部门",
            "DB33/T 1-2024 is reported to the province",
        )
    ]


@pytest.mark.parametrize(
    ("step", "type_", "role", "facts", "expected"),
    [
        (
            "project-approved",
            "rejected",
            "province",
            {"reason": "不属于地方标准范围"},
            [("rejection", "sector", "1不予立项", "1 was not taken as a project")],
        ),
        (
            "comment-opened",
            "project-terminated",
            "province",
            {"ground": "policy"},
            [
                ("termination", role, "1项目终止", "the project 1 was ended")
                for role in ("sector", "drafter")
            ],
        ),
        (
            "technically-reviewed",
            "review-failed",
            "committee",
            {"reason": "数据不足"},
            [
                ("failure", role, "1未通过技术审查", "1 did not pass the technical review")
                for role in ("sector", "drafter")
            ],
        ),
    ],
)
def test_the_end_of_a_project_and_a_failed_review_are_told(  # noqa: PLR0913  as above
    *,
    before: Callable[..., History],
    step: str,
    type_: str,
    role: str,
    facts: dict[str, object],
    expected: list[object],
) -> None:
    on = date(2024, 7, 1)
    decision = decide(
        MAKING,
        before(step),
        Event.of(type_, on, Body(role=role, place="33"), **facts),
        law=china_law(),
        calendar=china_calendar(),
        as_of=on,
    )
    assert decision.findings == ()
    assert notices(decision) == expected


def test_nobody_is_told_of_what_is_refused(judged: Judging) -> None:
    assert judged("published", skip=("approved",)).notices == ()
