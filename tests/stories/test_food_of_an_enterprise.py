"""A food standard of Shanghai: filed with the health department, and declared beside (2022)."""

from collections.abc import Callable
from typing import Any

from localstd.enterprises import ENTERPRISE_STANDARD
from localstd.law import Track
from localstd.numbers import StandardNumber

NUMBER = StandardNumber.parse("Q/SHSP 0001S-2022")
SHOWN = {
    "shows_number": True,
    "shows_name": True,
    "shows_functions": True,
    "shows_performance": True,
    "pledged": ["law", "mandatory", "policy", "truth"],
}
MADE = {"number": NUMBER, "enterprise": "甲", "subject": "产品", "below_mandatory": False}


def test_it_is_still_filed_where_others_only_declare(opened: Callable[..., Any]) -> None:
    desk = opened("sh-1", "31", Track.FOOD, procedure=ENTERPRISE_STANDARD)
    desk = desk.then("2022-03-01", "published", "enterprise", **MADE, is_stricter=True)
    assert desk.owed("2022-03-01") == [
        ("declaration", "enterprise", "None"),
        ("health-filing", "enterprise", "None"),
        ("review", "enterprise", "2027-03-01"),
    ]
    assert desk.cited("2022-03-01", "health-filing") == ("fl-ent",)
    desk = desk.then("2022-03-10", "filed-with-health", "enterprise", filing_number="31-1")
    assert ("health-publicity", "health", "None") in desk.owed("2022-03-10")
    desk = desk.then("2022-03-20", "published-by-health", "health")
    desk = desk.then("2022-03-21", "declared", "enterprise", **SHOWN)
    assert desk.owed("2022-03-21") == [("review", "enterprise", "2027-03-01")]


def test_what_is_not_stricter_is_not_filed(opened: Callable[..., Any]) -> None:
    desk = opened("sh-2", "31", Track.FOOD, procedure=ENTERPRISE_STANDARD)
    desk = desk.then("2022-03-01", "published", "enterprise", **MADE, is_stricter=False)
    assert "health-filing" not in {name for name, _, _ in desk.owed("2022-03-01")}
    _, told = desk.at_fault("2022-03-10", "filed-with-health", "health")
    assert [(code, cited) for code, _, cited in told] == [("LS774", ("fl-ent",))]


def test_the_health_department_takes_no_other_standard(opened: Callable[..., Any]) -> None:
    desk = opened("sh-3", "31", procedure=ENTERPRISE_STANDARD)
    desk = desk.then("2022-03-01", "published", "enterprise", **MADE)
    assert "health-filing" not in {name for name, _, _ in desk.owed("2022-03-01")}
    decision = desk.asked("2022-03-10", "filed-with-health", "health")
    assert [one.code for one in decision.bars] == ["LS606"]
