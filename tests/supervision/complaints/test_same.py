"""The same again: known by what it is about, and never by whom."""

from datetime import date

import pytest
from hypothesis import given

from localstd._attrs import evolve
from localstd.calendar import Certainty, PartialDate
from localstd.supervision.complaints import (
    Claim,
    Intake,
    about_the_same,
    gathered,
    same_dispute,
)
from localstd.testing.strategies.submissions import claims, intakes

KETTLE = Claim(label="1", operator="某商店（总店）", goods="电热水壶", day=PartialDate(2026, 2, 1))


def came(id_: str, day: int, *of: Claim, withdrawn: date | None = None) -> Intake:
    return Intake(id=id_, received=date(2026, 2, day), claims=of or (KETTLE,), withdrawn=withdrawn)


class TestOneDispute:
    @pytest.mark.parametrize(
        ("other", "sure"),
        [
            ({}, Certainty.CERTAIN),
            ({"operator": "某商店 (总店)"}, Certainty.CERTAIN),
            ({"operator": "另一商店"}, Certainty.IMPOSSIBLE),
            ({"operator": ""}, Certainty.POSSIBLE),
            ({"goods": "电饭煲"}, Certainty.IMPOSSIBLE),
            ({"day": None}, Certainty.POSSIBLE),
            ({"day": PartialDate(2026, 2)}, Certainty.POSSIBLE),
            ({"day": PartialDate(2026, 3)}, Certainty.IMPOSSIBLE),
            ({"day": PartialDate(2026, 2, 2)}, Certainty.IMPOSSIBLE),
        ],
        ids=str,
    )
    def test_operator_goods_and_day_decide(self, other: dict[str, object], sure: Certainty) -> None:
        assert same_dispute(KETTLE, evolve(KETTLE, label="2", **other)) is sure

    @given(claims(), claims())
    def test_it_is_the_same_either_way_round(self, one: Claim, other: Claim) -> None:
        assert same_dispute(one, other) is same_dispute(other, one)


class TestAgain:
    def test_the_surest_come_first_and_what_differs_is_left_out(self) -> None:
        vague = came("5", 2, evolve(KETTLE, day=None))
        other = came("6", 3, evolve(KETTLE, goods="电饭煲"))
        same = came("7", 4, withdrawn=date(2026, 2, 5))
        found = about_the_same(came("9", 13), [vague, other, same])
        assert [(one.id, sure.value) for one, sure in found] == [
            ("7", "certain"),
            ("5", "possible"),
        ]

    def test_what_has_no_claim_is_like_nothing(self) -> None:
        nothing = Intake(id="0", received=date(2026, 2, 1), claims=())
        assert about_the_same(nothing, [came("7", 4)]) == ()
        assert about_the_same(came("7", 4), [nothing]) == ()


class TestGathered:
    def test_many_about_one_thing_are_one_group_in_the_order_of_receipt(self) -> None:
        twice_in_one = came("6", 3, KETTLE, evolve(KETTLE, label="2"))
        gone = came("7", 4, withdrawn=date(2026, 2, 5))
        (group,) = gathered([came("8", 5), gone, twice_in_one])
        assert [one.id for one in group.intakes] == ["6", "7", "8"]
        assert [one.id for one in group.still] == ["6", "8"]
        assert (group.first.id, group.operator) == ("6", KETTLE.operator)

    def test_one_alone_is_no_group(self) -> None:
        assert gathered([came("6", 3, KETTLE, evolve(KETTLE, label="2"))]) == ()

    @pytest.mark.parametrize("lack", [{"operator": ""}, {"goods": ""}, {"day": None}], ids=str)
    def test_what_does_not_tell_enough_is_gathered_with_none(self, lack: dict[str, object]) -> None:
        vague = evolve(KETTLE, **lack)
        assert gathered([came("6", 3, vague), came("7", 4, vague)]) == ()

    @given(intakes(), intakes())
    def test_who_is_in_a_group_is_surely_about_the_same(self, one: Intake, other: Intake) -> None:
        other = evolve(other, id=one.id + "'")
        for group in gathered([one, other]):
            assert {each.id for each in group.intakes} == {one.id, other.id}
