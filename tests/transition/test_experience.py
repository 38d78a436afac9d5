"""What transitions teach: figures with their denominators, times, failures, votes."""

from datetime import date
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from localstd.calendar import PartialDate
from localstd.law import china_law
from localstd.numbers import StandardNumber
from localstd.procedure import Event, History, Matter
from localstd.testing.strategies.alliances import transition_histories
from localstd.transition import FailureGround, experience, transition_map

LAST = date(2040, 1, 1)
NEW = StandardNumber.parse("Q/LM 1-2019")


def history(n: int, *events: Event) -> History:
    registered = Event.of("registered", date(2018, 1, 2), number=f"LM {n}-2014")
    return History(matter=Matter(id=f"tr-{n}"), events=(registered, *events))


FAILED_THEN_JOINT = history(
    1,
    Event.of("assessed", date(2018, 1, 12)),
    Event.of("way-chosen", date(2018, 3, 1), way="through-organisation"),
    Event.of(
        "way-failed",
        date(2018, 9, 3),
        reason="票数不足",
        ground="no-consensus",
        attending=20,
        in_favour=9,
    ),
    Event.of("way-chosen", date(2018, 10, 8), way="joint-enterprise"),
    Event.of("succeeded", date(2019, 2, 1), successor=NEW),
    Event.of("citing-ended", date(2019, 8, 1)),
)
WITHDRAWN = history(2, Event.of("withdrawn", date(2018, 6, 1), reason="已有国家标准"))
OPEN = history(3, Event.of("way-failed", PartialDate(2018, 9), reason="不详"))


def test_figures_say_what_they_count_out_of_what() -> None:
    found = experience([FAILED_THEN_JOINT, WITHDRAWN, OPEN], as_of=LAST)
    assert {one.name: (one.value, one.base) for one in found.figures} == {
        "succeeded": (1, 3),
        "withdrawn": (1, 3),
        "unsettled": (1, 3),
        "failed-once": (2, 3),
        "succeeded-after-failure": (1, 3),
        "way-register": (0, 0),
        "way-through-organisation": (0, 1),
        "way-joint-enterprise": (1, 1),
        "way-local": (0, 0),
    }
    assert [one.share for one in found.figures if one.base == 0] == [None, None]


def test_steps_are_timed_from_the_last_event_that_began_them() -> None:
    found = experience([FAILED_THEN_JOINT, OPEN], as_of=LAST)
    assert {(one.since, one.until): (one.days, one.begun) for one in found.steps} == {
        ("registered", "assessed"): ((10,), 2),
        ("assessed", "way-chosen"): ((48,), 1),
        ("way-chosen", "way-failed"): ((186,), 2),
        ("way-chosen", "succeeded"): ((116,), 2),
        ("registered", "succeeded"): ((395,), 2),
        ("succeeded", "citing-ended"): ((181,), 1),
    }


def test_failures_are_counted_by_ground_and_votes_by_share() -> None:
    found = experience([FAILED_THEN_JOINT, OPEN], as_of=LAST)
    assert dict(found.failures) == {FailureGround.NO_CONSENSUS: 1, None: 1}
    assert found.votes == (Fraction(9, 20),)


def test_votes_whose_counts_cannot_be_are_left_out() -> None:
    wrong = [
        Event.of("way-failed", date(2018, 9, day), reason="不详", attending=a, in_favour=f)
        for day, (a, f) in enumerate(((3, 4), (0, 0)), start=1)
    ]
    assert experience([history(4, *wrong)], as_of=LAST).votes == ()


@given(histories=st.lists(transition_histories(), max_size=4), data=st.data())
def test_no_figure_exceeds_its_base_and_order_makes_no_difference(
    histories: list[History], data: st.DataObject
) -> None:
    found = experience(histories, as_of=LAST)
    assert all(0 <= one.value <= one.base for one in found.figures)
    assert all(len(one.days) <= one.begun for one in found.steps)
    assert experience(data.draw(st.permutations(histories)), as_of=LAST) == found


@given(history=transition_histories())
def test_what_the_map_calls_unsettled_is_counted_as_such(history: History) -> None:
    figures = {one.name: one.value for one in experience([history], as_of=LAST).figures}
    found = transition_map([history], law=china_law(), as_of=LAST)
    assert figures["unsettled"] == len(found.unsettled)


def test_a_step_that_ends_in_a_month_is_begun_and_not_timed() -> None:
    chosen = Event.of("way-chosen", date(2018, 3, 1), way="local")
    failed = Event.of("way-failed", PartialDate(2018, 9), reason="不详")
    found = experience([history(5, chosen, failed)], as_of=LAST)
    step = next(one for one in found.steps if one.until == "way-failed")
    assert (step.days, step.begun, step.median) == ((), 1, None)
