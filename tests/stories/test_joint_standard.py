"""A joint standard of three enterprises of Qingdao, and the one that leaves (2021-2022)."""

from collections.abc import Callable
from typing import Any

from localstd.enterprises import ENTERPRISE_STANDARD, partners, undeclared
from localstd.numbers import StandardNumber
from localstd.procedure import fold

NUMBER = StandardNumber.parse("Q/QDLH 001-2021")
SHOWN = {
    "shows_number": True,
    "shows_name": True,
    "shows_functions": True,
    "shows_performance": True,
    "supplied": "2021-07-01",
}
CHAIN = {"subject": "产品", "below_mandatory": False, "same_chain": True}


def left_to_declare(desk: Any) -> tuple[str, ...]:
    return undeclared(fold(ENTERPRISE_STANDARD, desk.history))


def test_each_partner_declares_or_leaves(opened: Callable[..., Any]) -> None:
    desk = opened("qd-1", "3702", procedure=ENTERPRISE_STANDARD)
    desk = desk.then(
        "2021-05-06", "published", "enterprise",
        number=NUMBER, enterprise="甲", partners=["乙", "丙"], **CHAIN,
        alliance_number="Q/QDLM 001-2014",
    )  # fmt: skip
    assert left_to_declare(desk) == ("甲", "乙", "丙")
    desk = desk.then("2021-06-01", "declared", "enterprise", enterprise="乙", **SHOWN)
    desk = desk.then("2021-06-02", "declared", "enterprise", enterprise="甲", **SHOWN)
    assert left_to_declare(desk) == ("丙",)
    assert desk.owed("2021-06-02") == [("declaration", "enterprise", "None")]

    desk = desk.then("2021-06-30", "partner-left", "enterprise", partner="丙")
    assert partners(desk.history.standing) == ("甲", "乙")
    assert (left_to_declare(desk), desk.owed("2021-06-30")) == ((), [])

    desk = desk.then("2022-05-06", "changed", "enterprise", below_mandatory=False)
    assert left_to_declare(desk) == ("甲", "乙")
    desk = desk.then("2022-05-07", "partner-left", "enterprise", partner="甲")
    assert desk.owed("2022-05-07") == [("declaration", "enterprise", "None")]
    desk = desk.then("2022-05-08", "declaration-changed", "enterprise", enterprise="乙", **SHOWN)
    assert desk.owed("2022-05-08") == []


def test_who_leaves_is_named(opened: Callable[..., Any]) -> None:
    desk = opened("qd-3", "3702", procedure=ENTERPRISE_STANDARD)
    desk = desk.then(
        "2021-05-06", "published", "enterprise", number=NUMBER, enterprise="甲", **CHAIN
    )
    decision = desk.asked("2021-05-07", "partner-left", "enterprise")
    assert [one.code for one in decision.bars] == ["LS603"]


def test_what_a_partner_leaves_out_is_only_warned_of(opened: Callable[..., Any]) -> None:
    """That art 27 means by one's own (自行制定) what is made with others is a reading."""
    desk = opened("qd-2", "3702", procedure=ENTERPRISE_STANDARD)
    desk = desk.then(
        "2021-05-06", "published", "enterprise",
        number=NUMBER, enterprise="甲", partners=["乙"], **CHAIN,
    )  # fmt: skip
    partly = {**SHOWN, "shows_performance": False}
    decision = desk.asked("2021-06-01", "declared", "enterprise", **partly)
    assert [(one.code, one.weight.name) for one in decision.findings] == [("LS768", "WARNING")]


def test_the_definition_of_shandong_and_its_order_bind_nobody_elsewhere(
    opened: Callable[..., Any],
) -> None:
    facts = {**CHAIN, "same_chain": False, "number": NUMBER, "enterprise": "甲", "partners": ["乙"]}
    late = {**SHOWN, "supplied": "2021-05-31"}
    found = {}
    for place in ("3702", "3301"):
        desk = opened("x", place, procedure=ENTERPRISE_STANDARD)
        desk, made = desk.at_fault("2021-05-06", "published", "enterprise", **facts)
        _, shown = desk.at_fault("2021-06-01", "declared", "enterprise", **late)
        found[place] = [code for code, _, _ in (*made, *shown)]
    assert found == {"3702": ["LS773", "LS771"], "3301": []}
