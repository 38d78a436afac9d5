"""A food safety standard of a province (DBS), overtaken by a national one; told day by day.

食品安全法 art 29: 食品安全国家标准制定后，该地方标准即行废止; its regulations art 11: 30个工作日.
Numbers and days are made up.
"""

from collections.abc import Callable
from datetime import date
from typing import Any, TypeAlias

from localstd.law import Track
from localstd.making import Series, next_number
from localstd.numbers import StandardNumber

Desk: TypeAlias = Any  # tests/stories/conftest.py
Opening: TypeAlias = Callable[..., Desk]
Telling: TypeAlias = Callable[..., list[tuple[str, str, tuple[str, ...]]]]

NUMBER = "DBS43/ 013-2022"


def appraised(opened: Opening, **facts: object) -> Desk:
    usual = {"is_local_specialty": True, "national_exists": False, "food_class": "米粉"}
    return opened("湘食-2021-2", "43", Track.FOOD).then(
        "2021-06-01", "appraised", "health", surveyed=True, appraised=True, **usual, **facts
    )


def published(opened: Opening) -> Desk:
    desk = appraised(opened).then("2021-07-01", "project-approved", "health", project="鲜湿米粉")
    desk = desk.then("2021-08-02", "drafting-began")
    desk = desk.then("2021-11-01", "comment-opened", "health", was_public=True)
    # the regulations ask for the public and name no number of days
    desk = desk.then("2021-11-20", "comment-closed", "health")
    desk = desk.then("2022-02-10", "technically-reviewed", "health")
    taken = [StandardNumber.parse("DBS43/ 012-2021"), StandardNumber.parse("DB43/T 2000-2021")]
    number = next_number(taken, place="43", year=2022, series=Series.FOOD)
    assert str(number) == NUMBER
    return desk.then(
        "2022-03-01", "published", "health", number=NUMBER, implementation="2022-09-01"
    )


def test_the_province_for_standardization_does_not_make_it(
    opened: Opening, telling: Telling
) -> None:
    decision = appraised(opened).asked("2021-07-01", "project-approved", "province", project="米粉")
    assert telling(decision) == [
        (
            "LS602",
            "“批准立项”由省级标准化行政主管部门办理，而有权办理的是省级卫生行政部门",
            ("fl-local-issuer", "sl2017-need-survey"),
        ),
        ("LS624", "湘食-2021-2：食品安全地方标准由省级卫生行政部门制定", ("fl-local-issuer",)),
    ]


def test_a_national_standard_leaves_no_room_for_it(opened: Opening, telling: Telling) -> None:
    desk = opened("湘食-2021-3", "43", Track.FOOD).then(
        "2021-06-01",
        "appraised",
        "health",
        surveyed=True,
        appraised=True,
        is_local_specialty=True,
        national_exists=True,
        food_class="婴幼儿配方食品",
    )
    decision = desk.asked("2021-07-01", "project-approved", "health", project="米粉")
    assert telling(decision) == [
        ("LS622", "湘食-2021-3不属于可以制定地方标准的范围", ("fl-local-scope",)),
        (
            "LS623",
            "湘食-2021-3：婴幼儿配方食品不得制定食品安全地方标准",
            ("fli-excluded", "fls2011-exclude"),
        ),
    ]


def test_a_recommended_number_is_refused(opened: Opening, telling: Telling) -> None:
    desk = published(opened)
    before = type(desk)(history=desk.history.as_of(date(2022, 2, 28)))
    decision = before.asked("2022-03-01", "published", "health", number="DB43/T 2001-2022")
    assert telling(decision) == [
        (
            "LS649",
            "DB43/T 2001-2022不是强制性编号，而食品安全标准是强制执行的标准",
            ("fl-mandatory",),
        )
    ]


def test_it_is_filed_within_thirty_working_days_with_the_health_department(
    opened: Opening, telling: Telling
) -> None:
    desk = published(opened)
    # 1 March 2022 and thirty working days: the holiday of Qingming and its make-up day counted
    assert desk.owed("2022-03-01") == [
        ("filing", "health", "2022-04-13"),
        ("publicity", "health", "None"),
    ]
    assert desk.cited("2022-03-01", "filing") == ("fli-filing", "fl-local-issuer")
    filed = desk.asked("2022-04-13", "filed", "health")
    assert telling(filed) == []
    assert [one.to.name for one in filed.notices] == ["national-health"]
    _, found = desk.at_fault("2022-04-14", "filed", "health")
    assert found == [
        (
            "LS301",
            "DBS43/ 013-2022于2022-03-01发布，最迟应于2022-04-13备案，2022-04-14备案，逾期1天",
            ("fli-filing",),
        )
    ]


def test_it_ends_at_once_when_the_national_one_is_published(
    opened: Opening, telling: Telling
) -> None:
    desk = published(opened)
    desk = desk.then("2022-03-20", "made-public", "health").then("2022-04-11", "filed", "health")
    desk = desk.then("2022-09-01", "implemented")
    assert desk.owed("2023-09-05") == []  # nobody owes a review of food standards in cycles
    alone = desk.asked("2023-09-05", "lapsed")
    assert telling(alone) == [
        ("LS653", f"{NUMBER}此时不因相应国家标准或者行业标准而自行废止", ("fl-local-lapse",))
    ]
    desk = desk.then(
        "2023-09-06", "overtaken", standard="GB 2713-2023", implementation="2024-09-06"
    )
    # it is not yet implemented: on the ordinary track nothing would have happened
    kept = desk.asked("2023-09-06", "reviewed", "health", outcome="continue")
    assert telling(kept) == [
        (
            "LS656",
            f"{NUMBER}因相应国家标准或者行业标准已自行废止，不能再“复审结论”",
            ("fl-local-lapse",),
        )
    ]
    desk = desk.then("2023-09-06", "lapsed", standard="GB 2713-2023")
    assert (desk.stage("2023-09-05"), desk.stage("2023-09-06")) == ("60", "95")
    assert telling(desk.recorded("2026-11-25")) == []
    assert desk.owed("2026-11-25") == []
