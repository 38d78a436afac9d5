"""Picking facts: of the right kind, from the event or the last one that told, or nothing."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.making import MAKING
from localstd.numbers import StandardNumber
from localstd.procedure import Event, History, Matter, Situation, fold
from localstd.steps import picking

NUMBER = StandardNumber.parse("DB33/T 1-2024")


def situation(
    *, is_whole: bool = True, before: dict[str, object] | None = None, **facts: object
) -> Situation:
    events = () if before is None else (Event.of("appraised", date(2024, 1, 2), **before),)
    history = History(matter=Matter(id="1", place="33"), events=events)
    return Situation(
        matter=history.matter,
        state=fold(MAKING, history),
        event=Event.of("project-approved", date(2024, 3, 1), **facts),
        as_of=date(2024, 3, 1),
        is_whole=is_whole,
    )


@pytest.mark.parametrize(
    ("pick", "value", "others"),
    [
        (picking.text, "茶", (1, True, ("茶",), None)),
        (picking.flag, False, (0, "false", None)),
        (picking.count, 3, ("3", None)),
        (picking.texts, ("甲", "乙"), ("甲", ["甲"], None)),
    ],
)
def test_a_fact_is_picked_if_it_is_of_the_kind(
    pick: Callable[[Situation, str], object], value: object, others: tuple[object, ...]
) -> None:
    assert pick(situation(one=value), "one") == value
    assert [pick(situation(one=other), "one") for other in others] == [None] * len(others)


def test_what_the_event_does_not_tell_the_last_one_before_it_may() -> None:
    assert picking.text(situation(before={"urgent": "ecology"}), "urgent") == "ecology"
    assert picking.text(situation(before={"urgent": "ecology"}, urgent="safety"), "urgent") == (
        "safety"
    )


def test_the_number_is_picked_as_a_number_alone() -> None:
    assert picking.number(situation(number=NUMBER)) is NUMBER
    assert picking.number(situation(number="DB33/T 1-2024")) is None
    assert picking.number(situation()) is None


def test_what_is_not_told_did_not_happen_in_a_whole_history_and_is_unknown_otherwise() -> None:
    told = {"before": {"surveyed": True}}
    assert picking.has_happened(situation(**told), "appraised") is True  # type: ignore[arg-type]
    assert picking.has_happened(situation(), "appraised") is False
    assert picking.has_happened(situation(is_whole=False), "appraised") is None
