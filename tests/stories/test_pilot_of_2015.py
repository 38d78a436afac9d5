"""A declaration of 2015: lawful in the pilot, of which nobody tells where it was."""

from collections.abc import Callable
from typing import Any

import pytest

from localstd.enterprises import ENTERPRISE_STANDARD
from localstd.numbers import StandardNumber

NUMBER = StandardNumber.parse("Q/SZDZ 001-2015")


def test_in_the_pilot_nothing_is_filed(opened: Callable[..., Any]) -> None:
    desk = opened("sz-1", "4403", procedure=ENTERPRISE_STANDARD)
    desk = desk.then(
        "2015-04-01", "published", "enterprise", number=NUMBER, enterprise="甲", in_pilot=True
    )
    assert "filing" not in {name for name, _, _ in desk.owed("2015-04-01")}
    decision = desk.asked("2015-04-10", "declared", "enterprise")
    assert (decision.findings, decision.unknowns) == ((), ())
    assert [one.provision for one in decision.citations][:1] == ["reform2015-ent-pilot"]


@pytest.mark.parametrize("in_pilot", [{}, {"in_pilot": False}])
def test_outside_of_it_nobody_can_say_whether_that_was_enough(
    opened: Callable[..., Any], in_pilot: dict[str, bool]
) -> None:
    desk = opened("sz-2", "4403", procedure=ENTERPRISE_STANDARD)
    desk = desk.then(
        "2015-04-01", "published", "enterprise", number=NUMBER, enterprise="甲", **in_pilot
    )
    assert ("filing", "enterprise", "2015-05-04") in desk.owed("2015-04-10")
    decision = desk.asked("2015-04-10", "declared", "enterprise")
    assert [(one.name, one.missing) for one in decision.unknowns] == [
        ("enterprise.pilot", ("in_pilot",))
    ]
    desk = desk.then("2015-04-10", "declared", "enterprise")
    assert "filing" not in {name for name, _, _ in desk.owed("2015-06-01")}


def test_before_the_reform_no_text_knows_of_declaring(opened: Callable[..., Any]) -> None:
    desk = opened("sz-3", "4403", procedure=ENTERPRISE_STANDARD)
    desk = desk.then("2014-04-01", "published", "enterprise", number=NUMBER, enterprise="甲")
    decision = desk.asked("2014-04-10", "declared", "enterprise")
    assert decision.findings == ()
    assert [(one.name, one.missing) for one in decision.unknowns] == [("power", ("law",))]
