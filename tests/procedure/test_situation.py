"""Picking facts of a situation: of the right kind, from the event or the last one that told."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.making import MAKING
from localstd.procedure import Event, History, Matter, Situation, fold


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
        (Situation.text, "茶", (1, True, ("茶",), None)),
        (Situation.flag, False, (0, "false", None)),
        (Situation.count, 3, ("3", None)),
        (Situation.texts, ("甲", "乙"), ("甲", ["甲"], None)),
    ],
)
def test_a_fact_is_picked_if_it_is_of_the_kind(
    pick: Callable[[Situation, str], object], value: object, others: tuple[object, ...]
) -> None:
    assert pick(situation(one=value), "one") == value
    assert [pick(situation(one=other), "one") for other in others] == [None] * len(others)


def test_what_the_event_does_not_tell_the_last_one_before_it_may() -> None:
    assert situation(before={"urgent": "ecology"}).text("urgent") == "ecology"
    assert situation(before={"urgent": "ecology"}, urgent="safety").text("urgent") == "safety"


def test_what_is_not_told_did_not_happen_in_a_whole_history_and_is_unknown_otherwise() -> None:
    told = {"before": {"surveyed": True}}
    assert situation(**told).has_happened("appraised") is True  # type: ignore[arg-type]
    assert situation().has_happened("appraised") is False
    assert situation(is_whole=False).has_happened("appraised") is None
