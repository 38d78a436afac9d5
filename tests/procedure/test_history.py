"""Histories: what stands after corrections, as of a day, and as known on a day."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.calendar import PartialDate
from localstd.procedure import (
    STRUCK,
    CorrectionError,
    Event,
    History,
    Matter,
    RecordOrderError,
)
from localstd.wording import Wording

START = date(2020, 1, 1)


def day(n: int) -> date:
    return START + timedelta(days=n)


def event(name: str, on: int, *, corrects: int | None = None, recorded: int | None = None) -> Event:
    return Event(
        type=name,
        on=PartialDate.of(day(on)),
        corrects=corrects,
        recorded=None if recorded is None else day(recorded),
    )


def history(*events: Event) -> History:
    return History(matter=Matter(id="1"), events=events)


def standing(*events: Event) -> list[str]:
    return [one.type for one in history(*events).standing]


def test_a_day_and_a_list_are_taken_for_what_they_say() -> None:
    plain: Any = {"on": day(1), "events": [event("a", 1)]}
    assert Event(type="a", on=plain["on"]) == event("a", 1)
    assert History(matter=Matter(id="1"), events=plain["events"]) == history(event("a", 1))


class TestCorrections:
    def test_a_correction_takes_the_place_of_what_it_corrects(self) -> None:
        assert standing(event("a", 1), event("b", 1), event("A", 1, corrects=1)) == ["A", "b"]

    def test_a_correction_of_a_correction_stands_in_the_first_place(self) -> None:
        events = (event("a", 1), event("b", 1), event("A", 1, corrects=1))
        assert standing(*events, event("Ä", 1, corrects=3)) == ["Ä", "b"]

    def test_of_two_corrections_of_one_event_the_later_counts(self) -> None:
        events = (event("a", 1), event("A", 1, corrects=1), event("Ä", 1, corrects=1))
        assert standing(*events) == ["Ä"]

    def test_a_correction_moves_to_its_own_day(self) -> None:
        assert standing(event("a", 1), event("b", 2), event("A", 3, corrects=1)) == ["b", "A"]

    def test_a_struck_event_stands_no_longer(self) -> None:
        assert standing(event("a", 1), event("b", 2), event(STRUCK, 3, corrects=1)) == ["b"]

    def test_correcting_what_struck_restores_the_place(self) -> None:
        events = (event("a", 1), event("b", 1), event(STRUCK, 3, corrects=1))
        assert standing(*events, event("A", 1, corrects=3)) == ["A", "b"]

    def test_positions_are_those_of_what_stands(self) -> None:
        events = (event("a", 1), event("b", 2), event("A", 1, corrects=1))
        assert [(n, one.type) for n, one in history(*events).placed] == [(3, "A"), (2, "b")]

    def test_one_event_recorded_twice_stands_at_two_positions(self) -> None:
        twice = event("a", 1)
        assert [n for n, _ in history(twice, twice).placed] == [1, 2]

    @pytest.mark.parametrize("corrects", [0, 2, 3, -1])
    def test_only_an_earlier_event_can_be_corrected(self, corrects: int) -> None:
        with pytest.raises(CorrectionError) as refused:
            history(event("a", 1), event("A", 1, corrects=corrects))
        assert (refused.value.position, refused.value.corrects) == (2, corrects)
        assert refused.value.wording == Wording(
            f"第2个事件更正第{corrects}个事件，但后者不在其前；请填写此前的序号（从1起）",
            f"event 2 corrects event {corrects}, which does not stand before it; "
            "name an earlier position, from 1",
        )

    def test_what_strikes_must_say_what(self) -> None:
        with pytest.raises(CorrectionError) as refused:
            history(event("a", 1), event(STRUCK, 1))
        assert refused.value.wording == Wording(
            "第2个事件未写明撤销哪个事件；请填写此前的序号（从1起）",
            "event 2 does not say which event it strikes; name an earlier position, from 1",
        )


class TestRecording:
    def test_days_of_recording_do_not_go_backwards(self) -> None:
        with pytest.raises(RecordOrderError) as refused:
            history(event("a", 1, recorded=5), event("b", 1), event("c", 1, recorded=4))
        assert refused.value.wording == Wording(
            "第3个事件于2020-01-05记录，早于其上一个事件（2020-01-06）；请按记录先后排列",
            "event 3 was recorded on 2020-01-05, before the one above it (2020-01-06); "
            "put them in order",
        )

    def test_the_first_one_that_goes_backwards_is_named(self) -> None:
        events = (event("a", 1, recorded=5), event("b", 1, recorded=5), event("c", 1, recorded=4))
        with pytest.raises(RecordOrderError) as refused:
            history(*events)
        assert refused.value.position == 3

    def test_several_events_can_be_recorded_on_one_day(self) -> None:
        assert standing(event("a", 1, recorded=5), event("b", 1, recorded=5)) == ["a", "b"]

    def test_what_was_recorded_by_a_day_is_known_on_it(self) -> None:
        whole = history(event("a", 1, recorded=3), event("b", 1, recorded=4))
        known = [len(whole.as_known(day(n)).events) for n in (2, 3, 4)]
        assert known == [0, 1, 2]

    def test_without_a_day_of_recording_the_day_itself_counts(self) -> None:
        whole = history(Event.of("a", PartialDate(2020, 1)))
        known = [len(whole.as_known(one).events) for one in (date(2020, 1, 30), date(2020, 1, 31))]
        assert known == [0, 1]

    def test_nothing_is_known_of_what_was_recorded_after_something_unknown(self) -> None:
        whole = history(event("a", 9), event("b", 1))
        assert whole.as_known(day(5)).events == ()

    @given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 3))), st.integers(0, 40))
    def test_what_is_known_is_what_was_recorded_first(
        self, told: list[tuple[int, int]], cut: int
    ) -> None:
        recorded, events = 0, []
        for on, further in told:
            recorded += further
            events.append(event("a", on, recorded=recorded))
        whole = history(*events)
        known = whole.as_known(day(cut))
        assert known.events == whole.events[: len(known.events)]
        assert len(known.events) == sum(one.recorded <= day(cut) for one in events if one.recorded)
        assert known.as_known(day(cut)) == known


class TestAsOf:
    def test_what_happened_on_the_day_counts(self) -> None:
        whole = history(event("a", 1), event("b", 2))
        cut = [[one.type for one in whole.as_of(day(n)).standing] for n in (0, 1, 2)]
        assert cut == [[], ["a"], ["a", "b"]]

    def test_what_may_have_happened_by_the_day_counts(self) -> None:
        whole = history(Event.of("a", PartialDate(2020, 2)))
        cut = [len(whole.as_of(one).standing) for one in (date(2020, 1, 31), date(2020, 2, 1))]
        assert cut == [0, 1]

    def test_a_history_that_is_over_is_not_cut(self) -> None:
        whole = history(event("a", 1))
        assert whole.as_of(day(1)) is whole

    def test_a_later_cut_takes_nothing_back(self) -> None:
        whole = history(Event.of("a", PartialDate(2020)), event("b", 99), event("c", 200))
        cut = whole.as_of(day(50))
        assert [one.type for one in cut.as_of(day(150)).standing] == ["a"]
        assert cut.as_of(day(150)).until == day(50)
        assert whole.as_of(day(150)).as_of(day(50)) == cut

    def test_what_is_added_to_a_cut_history_is_cut_too(self) -> None:
        cut = history(event("a", 1), event("b", 9)).as_of(day(5))
        assert [one.type for one in cut.with_(event("c", 4), event("d", 6)).standing] == ["a", "c"]

    @given(st.lists(st.integers(0, 9)), st.integers(0, 9), st.integers(0, 9))
    def test_two_cuts_are_the_earlier_one(self, days: list[int], one: int, other: int) -> None:
        whole = history(*(event(str(n), n) for n in days))
        twice = whole.as_of(day(one)).as_of(day(other))
        assert twice.standing == whole.as_of(day(min(one, other))).standing


class TestAround:
    def test_a_later_event_stands_last(self) -> None:
        whole = history(event("a", 1), event("b", 2))
        last = event("c", 2)
        assert whole.around(last) == (whole.standing, (last,))

    def test_an_earlier_event_stands_on_its_own_day(self) -> None:
        a, c, b = event("a", 1), event("c", 3), event("b", 2)
        assert history(a, c).around(b) == ((a,), (b, c))

    def test_of_one_day_the_event_recorded_last_stands_last(self) -> None:
        a, c, b = event("a", 1), event("c", 3), event("b", 1)
        assert history(a, c).around(b) == ((a,), (b, c))

    def test_the_same_event_again_stands_after_itself(self) -> None:
        a, c = event("a", 1), event("c", 3)
        before, after = history(a, c).around(a)
        assert (before, after) == ((a,), (a, c))

    def test_what_is_corrected_stands_on_neither_side(self) -> None:
        a, b, again = event("a", 1), event("b", 2), event("A", 3, corrects=1)
        assert history(a, b).around(again) == ((b,), (again,))

    def test_a_correction_is_judged_where_the_corrected_event_stood(self) -> None:
        a, b, again = event("a", 1), event("b", 1), event("A", 1, corrects=1)
        assert history(a, b).around(again) == ((), (again, b))

    def test_in_a_cut_history_the_event_itself_is_not_cut(self) -> None:
        a, b = event("a", 1), event("b", 9)
        later, other = event("c", 6), event("d", 3)
        cut = history(a, event("x", 3), b).as_of(day(5))
        assert [one.type for one in cut.around(later)[0]] == ["a", "x"]
        assert cut.around(later)[1] == (later,)
        assert [one.type for one in cut.around(other)[1]] == ["d"]
        again = event("A", 8, corrects=1)
        assert cut.around(again)[1] == (again,)
        upto = history(a, event("y", 5), b).as_of(day(5))
        assert [one.type for one in upto.around(event("e", 2))[1]] == ["e", "y"]

    def test_only_an_event_that_is_there_can_be_corrected(self) -> None:
        with pytest.raises(CorrectionError) as refused:
            history(event("a", 1)).around(event("A", 1, corrects=2))
        assert (refused.value.position, refused.value.corrects) == (2, 2)

    @given(st.lists(st.integers(0, 9)), st.integers(0, 9))
    def test_both_sides_together_are_the_history_with_the_event(
        self, days: list[int], on: int
    ) -> None:
        whole, further = history(*(event(str(n), n) for n in days)), event("new", on)
        before, after = whole.around(further)
        assert (*before, *after) == whole.with_(further).standing
        assert after[0] is further
