"""A project is taken on for a need, within the scope, by who may, on a whole plan."""

from collections.abc import Callable
from datetime import date
from typing import Any, TypeAlias

import pytest

from localstd.law import Track
from localstd.procedure import Body, Decision, Ruling

Changes: TypeAlias = dict[str, Any]
Told: TypeAlias = tuple[str, str, str, str, tuple[str, ...]]
Finding: TypeAlias = Callable[..., list[Told]]
Judging: TypeAlias = Callable[..., Decision]

#: What is changed, and all that is then found: code, weight, both messages, provisions.
FOUND = {
    "a city without the approval of its province": (
        "project-approved",
        {"place": "3302", "skip": ("city-empowered",)},
        [
            (
                "LS620",
                "bar",
                ("1：3302未经所在地省级标准化行政主管部门批准，不能制定地方标准"),
                "1: 3302 makes local standards only with its province's approval",
                ("sl2017-local-issuer-city",),
            ),
        ],
    ),
    "a city on the last day on which only provinces had the power": (
        "project-approved",
        {"place": "3302", "start": date(2017, 11, 1), "on": date(2017, 12, 31)},
        [
            (
                "LS621",
                "bar",
                "1：3302无权制定地方标准",
                "1: 3302 has no power to make local standards",
                ("ls1990-issuer",),
            ),
        ],
    ),
    "a county": (
        "project-approved",
        {"place": "330203", "by": Body(role="county", place="330203")},
        [
            (
                "LS621",
                "bar",
                "1：330203无权制定地方标准",
                "1: 330203 has no power to make local standards",
                ("sl2017-local-issuer-city",),
            ),
        ],
    ),
    "no appraisal": (
        "project-approved",
        {"skip": ("appraised",)},
        [
            (
                "LS625",
                "bar",
                "1立项前须调查需求并论证必要性、可行性",
                (
                    "1: needs must be surveyed, and necessity and feasibility appraised,"
                    " before it goes on the plan"
                ),
                ("sl2017-need-survey",),
            ),
        ],
    ),
    "no survey of needs": (
        "project-approved",
        {"told": {"appraised": {"surveyed": False}}},
        [
            (
                "LS625",
                "bar",
                "1立项前须调查需求并论证必要性、可行性",
                (
                    "1: needs must be surveyed, and necessity and feasibility appraised,"
                    " before it goes on the plan"
                ),
                ("sl2017-need-survey",),
            ),
        ],
    ),
    "nothing special about the place": (
        "project-approved",
        {"told": {"appraised": {"special_need": None}}},
        [
            (
                "LS622",
                "bar",
                "1不属于可以制定地方标准的范围",
                "1 is not within the scope of local standards",
                ("sl2017-local-condition",),
            ),
        ],
    ),
    "a national standard on the subject on the last day of the law of 1988": (
        "project-approved",
        {
            "start": date(2017, 11, 1),
            "on": date(2017, 12, 31),
            "told": {"appraised": {"national_exists": True}},
        },
        [
            (
                "LS622",
                "bar",
                "1不属于可以制定地方标准的范围",
                "1 is not within the scope of local standards",
                ("ls1990-scope", "ir1990-local-scope"),
            ),
        ],
    ),
    "a food that is no local specialty": (
        "project-approved",
        {"track": Track.FOOD, "told": {"appraised": {"is_local_specialty": False}}},
        [
            (
                "LS622",
                "bar",
                "1不属于可以制定地方标准的范围",
                "1 is not within the scope of local standards",
                ("fl-local-scope",),
            ),
        ],
    ),
    "a food with a national standard": (
        "project-approved",
        {"track": Track.FOOD, "told": {"appraised": {"national_exists": True}}},
        [
            (
                "LS622",
                "bar",
                "1不属于可以制定地方标准的范围",
                "1 is not within the scope of local standards",
                ("fl-local-scope",),
            ),
        ],
    ),
    "health food": (
        "project-approved",
        {"track": Track.FOOD, "told": {"appraised": {"food_class": "保健食品"}}},
        [
            (
                "LS623",
                "bar",
                "1：保健食品不得制定食品安全地方标准",
                "1: no local food safety standard may be made for health foods",
                ("fli-excluded", "fls2011-exclude"),
            ),
        ],
    ),
    "the health department of a city": (
        "project-approved",
        {"track": Track.FOOD, "place": "3302", "by": Body(role="health", place="3302")},
        [
            (
                "LS624",
                "bar",
                "1：食品安全地方标准由省级卫生行政部门制定",
                "1: a province's health department makes its food safety standards",
                ("fl-local-issuer",),
            ),
        ],
    ),
    "a food standard of the market regulator": (
        "project-approved",
        {"track": Track.FOOD, "by": Body(role="health", place="33", name="浙江省市场监督管理局")},
        [
            (
                "LS624",
                "bar",
                "1：食品安全地方标准由省级卫生行政部门制定",
                "1: a province's health department makes its food safety standards",
                ("fl-local-issuer",),
            ),
        ],
    ),
    "an environmental standard no stricter on the last day of the law of 2014": (
        "project-approved",
        {
            "track": Track.ENVIRONMENT,
            "on": date(2026, 8, 14),
            "told": {"appraised": {"national_exists": True, "is_stricter": False}},
        },
        [
            (
                "LS622",
                "bar",
                "1不属于可以制定地方标准的范围",
                "1 is not within the scope of local standards",
                ("epl-quality", "epl-discharge"),
            ),
        ],
    ),
    "an environmental standard no stricter on the first day of the code": (
        "project-approved",
        {
            "track": Track.ENVIRONMENT,
            "on": date(2026, 8, 15),
            "told": {"appraised": {"national_exists": True, "is_stricter": False}},
        },
        [
            (
                "LS622",
                "bar",
                "1不属于可以制定地方标准的范围",
                "1 is not within the scope of local standards",
                ("eec-quality", "eec-discharge", "eec-soil"),
            ),
        ],
    ),
    "a plan without drafter and deadline": (
        "project-approved",
        {"facts": {"deadline": None, "drafter": None}},
        [
            (
                "LS626",
                "fault",
                "1的立项计划缺起草单位、完成期限（所依条款原文未核）",
                (
                    "the plan of 1 lacks: drafting unit, day of completion (the provision's text "
                    "was not checked)"
                ),
                ("ls2020-plan",),
            ),
        ],
    ),
    "a plan without deadline on the first day of ls2020": (
        "project-approved",
        {"on": date(2020, 3, 1), "start": date(2020, 1, 2), "facts": {"deadline": None}},
        [
            (
                "LS626",
                "fault",
                "1的立项计划缺完成期限（所依条款原文未核）",
                "the plan of 1 lacks: day of completion (the provision's text was not checked)",
                ("ls2020-plan",),
            ),
        ],
    ),
    "an urgency of which the law knows nothing": (
        "project-approved",
        {"facts": {"urgent": "方便"}},
        [
            (
                "LS627",
                "warning",
                "1的急需情形“方便”不在法律所列之内",
                "1: “方便” is not a reason of urgency that the law names",
                ("sl2017-urgent",),
            ),
        ],
    ),
}
#: What is changed, and nothing is found.
KEPT = {
    "a province": ("project-approved", {}),
    "a city with the approval of its province": ("project-approved", {"place": "3302"}),
    "a city on the first day on which cities have the power": (
        "project-approved",
        {"place": "3302", "start": date(2017, 11, 1), "on": date(2018, 1, 1)},
    ),
    "no appraisal on the last day of the law of 1988": (
        "project-approved",
        {"start": date(2017, 11, 1), "on": date(2017, 12, 31), "skip": ("appraised",)},
    ),
    "a national standard on the subject since the law of 2017": (
        "project-approved",
        {"told": {"appraised": {"national_exists": True}}},
    ),
    "nothing special about the place under the law of 1988": (
        "project-approved",
        {
            "start": date(2017, 11, 1),
            "on": date(2017, 12, 31),
            "told": {"appraised": {"special_need": None}},
        },
    ),
    "a local specialty": ("project-approved", {"track": Track.FOOD}),
    "health food on the last day before food safety standards had a law that was read": (
        "project-approved",
        {
            "track": Track.FOOD,
            "start": date(2011, 1, 2),
            "on": date(2011, 3, 1),
            "told": {"appraised": {"food_class": "保健食品"}},
        },
    ),
    "the health department by its name": (
        "project-approved",
        {"track": Track.FOOD, "by": Body(role="health", place="33", name="浙江省卫生健康委员会")},
    ),
    "a stricter environmental standard": (
        "project-approved",
        {
            "track": Track.ENVIRONMENT,
            "told": {"appraised": {"national_exists": True, "is_stricter": True}},
        },
    ),
    "an environmental standard on what national ones leave open": (
        "project-approved",
        {
            "track": Track.ENVIRONMENT,
            "told": {"appraised": {"national_exists": False, "is_stricter": False}},
        },
    ),
    "engineering construction, of which no text says anything": (
        "project-approved",
        {"track": Track.ENGINEERING, "skip": ("appraised",)},
    ),
    "a plan without deadline on the last day of ls1990": (
        "project-approved",
        {"on": date(2020, 2, 29), "start": date(2020, 1, 2), "facts": {"deadline": None}},
    ),
    "an urgency that the law names": ("project-approved", {"facts": {"urgent": "生态环境安全"}}),
    "an emergency in Shanghai": (
        "project-approved",
        {"place": "31", "facts": {"urgent": "emergency"}},
    ),
    "an urgency claimed before the law of 2017": (
        "project-approved",
        {"start": date(2017, 11, 1), "on": date(2017, 12, 31), "facts": {"urgent": "方便"}},
    ),
}


@pytest.mark.parametrize(("step", "changed", "expected"), FOUND.values(), ids=FOUND)
def test_what_departs_is_found_with_its_article(
    found: Finding, step: str, changed: Changes, expected: list[Told]
) -> None:
    assert found(step, **changed) == expected


@pytest.mark.parametrize(("step", "changed", "expected"), FOUND.values(), ids=FOUND)
def test_only_what_is_barred_is_refused(
    judged: Judging, step: str, changed: Changes, expected: list[Told]
) -> None:
    is_barred = any(weight == "bar" for _, weight, *_ in expected)
    assert judged(step, **changed).ruling is (Ruling.REFUSED if is_barred else Ruling.PERMITTED)


@pytest.mark.parametrize(("step", "changed"), KEPT.values(), ids=KEPT)
def test_what_is_lawful_is_permitted_and_nothing_is_found(
    found: Finding, judged: Judging, step: str, changed: Changes
) -> None:
    assert found(step, **changed) == []
    assert judged(step, **changed).ruling is Ruling.PERMITTED


def test_what_a_history_taken_over_does_not_tell_is_unknown_and_never_broken(
    judged: Judging,
) -> None:
    decision = judged(
        "project-approved",
        place="3302",
        is_whole=False,
        skip=("appraised", "city-empowered"),
        facts={"applicant": None, "drafter": None, "deadline": None},
    )
    assert decision.findings == ()
    assert [(one.name, one.missing) for one in decision.unknowns] == [
        ("local.city-approval", ("province_approved",)),
        ("local.appraisal", ("surveyed", "appraised")),
        ("local.scope", ("ground",)),
        ("local.plan-content", ("applicant", "drafter", "deadline")),
    ]


def test_the_need_that_a_taken_over_appraisal_does_not_name_is_unknown(judged: Judging) -> None:
    decision = judged(
        "project-approved", is_whole=False, told={"appraised": {"special_need": None}}
    )
    assert [(one.name, one.missing) for one in decision.unknowns] == [("local.scope", ("ground",))]


def test_an_emergency_outside_shanghai_is_left_to_the_law_of_the_place(judged: Judging) -> None:
    decision = judged("project-approved", facts={"urgent": "emergency"})
    assert decision.findings == ()
    assert [(one.name, one.missing) for one in decision.unknowns] == [
        ("local.urgent", ("law_of_the_place",))
    ]


@pytest.mark.parametrize("reason", [None, "ecology"])
def test_no_step_is_skipped_for_an_urgent_project(judged: Judging, reason: str | None) -> None:
    """sl2017 art 14: 优先立项并及时完成; it says nothing of fewer steps."""
    urgent = {"project-approved": {"urgent": reason}}
    short = judged("comment-closed", on=date(2024, 5, 10), told=urgent)
    unreviewed = judged("approved", told=urgent, skip=("technically-reviewed",))
    assert [one.code for one in short.findings] == ["LS630"]
    assert [one.code for one in unreviewed.bars] == ["LS601"]


def test_an_appraisal_that_did_not_happen_lacks_survey_and_argument(judged: Judging) -> None:
    (finding,) = judged("project-approved", skip=("appraised",)).findings
    assert (finding.facts["surveyed"], finding.facts["appraised"]) == (False, False)


def test_an_environmental_standard_of_a_city_is_refused_by_name(found: Finding) -> None:
    government = Body(role="government", place="3302")
    assert found("approved", track=Track.ENVIRONMENT, place="3302", by=government) == [
        (
            "LS629",
            "bar",
            "DB3302/T 1-2024：生态环境地方标准由省级人民政府制定",
            "DB3302/T 1-2024: the government of the province makes its environmental standards",
            ("epl-quality", "epl-discharge"),
        )
    ]
