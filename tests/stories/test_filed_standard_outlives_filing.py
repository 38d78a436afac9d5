"""A standard of Hangzhou that was filed in 2016, and outlives filing (2016-2024).

Its filing is told to be valid until 2019-03-19. On the last day of 2017 that day is still one to
keep; on the next nobody asks for it, and the enterprise owes a declaration that has no number of
days. It files anew all the same, is warned, declares in part, and mends it. Under es2023 it
changes its standard, which is below a recommended one by then, and must say so. It withdraws it.
"""

from collections.abc import Callable
from typing import Any

from localstd.enterprises import ENTERPRISE_STANDARD
from localstd.numbers import StandardNumber

NUMBER = StandardNumber.parse("Q/HZJY 001-2016")
SHOWN = {"shows_number": True, "shows_name": True, "shows_functions": True}


def test_it_is_filed_then_declared(
    opened: Callable[..., Any], telling: Callable[..., list[Any]]
) -> None:
    desk = opened("hz-1", "3301", procedure=ENTERPRISE_STANDARD)
    desk = desk.then("2016-02-01", "drafted", "enterprise", enterprise="甲", subject="产品")
    desk = desk.then("2016-03-01", "published", "enterprise", number=NUMBER, enterprise="甲")
    assert desk.owed("2016-03-20") == [
        ("filing", "enterprise", "2016-03-31"),
        ("review", "enterprise", "2019-03-01"),
    ]
    assert desk.cited("2016-03-20", "filing") == ("es1990-filing", "ir1990-ent-filing")
    desk = desk.then("2016-03-20", "filed", "enterprise", valid_until="2019-03-19")
    desk = desk.then("2016-04-01", "implemented", "enterprise")

    assert desk.owed("2017-12-31") == [
        ("refiling", "enterprise", "2019-03-19"),
        ("review", "enterprise", "2019-03-01"),
    ]
    assert desk.owed("2018-01-01") == [("declaration", "enterprise", "None")]
    assert desk.cited("2018-01-01", "declaration") == ("sl2017-selfdecl",)
    assert desk.owed("2019-03-20") == [("declaration", "enterprise", "None")]
    assert desk.stage("2019-03-20") == "in-force"

    desk, told = desk.at_fault("2019-03-10", "refiled", valid_until="2022-03-09")
    assert [(code, cited) for code, _, cited in told] == [("LS767", ("sl2017-selfdecl",))]
    assert desk.owed("2019-03-10") == [("declaration", "enterprise", "None")]
    desk, told = desk.at_fault(
        "2019-04-01", "declared", "enterprise", **SHOWN, shows_performance=False
    )
    assert [code for code, _, _ in told] == ["LS768"]
    desk = desk.then(
        "2019-04-08", "declaration-changed", "enterprise", **SHOWN, shows_performance=True
    )
    assert desk.owed("2019-04-08") == []

    content = {"below_mandatory": False, "names_methods": True, "own_method": False}
    desk = desk.then("2024-03-01", "changed", "enterprise", **content, below_recommended=True)
    assert desk.owed("2024-03-01") == [("declaration", "enterprise", "None")]
    again = {**SHOWN, "shows_performance": True}
    decision = desk.asked(
        "2024-03-05", "declaration-changed", "enterprise", **again, shows_lower=False
    )
    assert telling(decision) == [
        (
            "LS769",
            "Q/HZJY 001-2016的指标少于或者低于推荐性标准，自我声明未明示",
            ("es2023-lower",),
        )
    ]
    desk = desk.then("2024-03-05", "declaration-changed", "enterprise", **again, shows_lower=True)
    desk = desk.then("2024-12-31", "withdrawn", "enterprise")
    assert (desk.stage("2024-12-31"), desk.owed("2024-12-31")) == ("withdrawn", [])


def test_what_was_never_filed_is_no_fault_any_more_when_filing_has_ended(
    opened: Callable[..., Any], telling: Callable[..., list[Any]]
) -> None:
    """And is still one, possibly, on the last day of filing."""
    desk = opened("hz-2", "3301", procedure=ENTERPRISE_STANDARD)
    desk = desk.then("2015-03-02", "published", "enterprise", number=NUMBER, enterprise="甲")
    last, after = desk.recorded("2017-12-31"), desk.recorded("2018-01-01")
    assert [code for code, _, _ in telling(last)] == ["LS764"]
    assert [one.certainty.value for one in last.findings] == ["possible"]
    assert after.findings == ()


def test_a_filing_without_an_end_ends_after_three_years(opened: Callable[..., Any]) -> None:
    desk = opened("hz-3", "3301", procedure=ENTERPRISE_STANDARD)
    desk = desk.then("2013-03-01", "published", "enterprise", number=NUMBER, enterprise="甲")
    desk = desk.then("2013-03-20", "filed", "enterprise")
    due = ("refiling-in-three-years", "enterprise", "2016-03-21")  # the 20th is a Sunday
    assert due in desk.owed("2013-04-01")
    _, told = desk.at_fault("2013-03-25", "filed")
    assert told == []


def test_one_of_which_nobody_files_the_text_is_filed_late(opened: Callable[..., Any]) -> None:
    desk = opened("hz-4", "3301", procedure=ENTERPRISE_STANDARD)
    desk = desk.then("2016-03-01", "published", "enterprise", number=NUMBER, enterprise="甲")
    desk, told = desk.at_fault("2016-04-01", "filed", "enterprise", valid_until="2017-03-31")
    assert [(code, cited) for code, _, cited in told] == [("LS763", ("es1990-filing",))]
    _, told = desk.at_fault("2017-04-01", "refiled", "enterprise")
    assert [(code, cited) for code, _, cited in told] == [("LS765", ("ep2009-refile",))]
