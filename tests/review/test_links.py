"""Matters are linked by events that tell ids, and never reach into each other."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.calendar import PartialDate
from localstd.making import MAKING
from localstd.numbers import StandardNumber
from localstd.procedure import Body, Event, History, Matter, fold
from localstd.review import CountedFrom, begin, for_standard, next_cycle

Making = Callable[..., History]

OFFICE = Body(role="province", place="34")
DAY = date(2026, 5, 8)
NUMBER = StandardNumber.parse("DB34/T 3000-2019")


def told(events: tuple[Event, ...]) -> list[tuple[str, str, dict[str, object]]]:
    return [(one.type, str(one.on), dict(one.facts)) for one in events]


class TestTheBeginning:
    def test_names_the_standard_and_its_cycle(self) -> None:
        event = begin(
            "34-7", NUMBER, on=PartialDate(2021, 5), counted_from=CountedFrom.IMPLEMENTATION
        )
        assert (event.type, event.on, event.by) == ("cycle-began", PartialDate(2021, 5), None)
        assert dict(event.facts) == {
            "standard": "34-7",
            "number": NUMBER,
            "counted_from": "implementation",
        }

    def test_names_the_parts_that_there_are(self) -> None:
        event = begin(
            "34-7",
            NUMBER,
            on=PartialDate(2021, 5),
            counted_from=CountedFrom.REVIEW,
            parts=("1", "2"),
        )
        assert event.facts["parts"] == ("1", "2")


class TestTheFileOfTheStandard:
    def test_hears_of_the_opening_and_the_outcome(self, under_review: Making) -> None:
        done = under_review().with_(Event.of("concluded", DAY, OFFICE, outcome="continue"))
        assert told(for_standard(done)) == [
            ("review-opened", "2026-03-02", {"review": "review-9"}),
            ("reviewed", "2026-05-08", {"review": "review-9", "outcome": "continue"}),
        ]
        assert {one.by for one in for_standard(done)} == {OFFICE}

    def test_hears_which_making_revises_it(self, under_review: Making) -> None:
        done = under_review().with_(
            Event.of("concluded", DAY, OFFICE, outcome="revise"),
            Event.of("revision-opened", DAY, OFFICE, making="34-2026-88"),
            Event.of("revision-opened", DAY, OFFICE, making="34-2026-89"),
        )
        assert told(for_standard(done))[1][2] == {
            "review": "review-9",
            "outcome": "revise",
            "making": "34-2026-89",
        }

    def test_hears_of_no_making_where_none_was_opened(self, under_review: Making) -> None:
        done = under_review().with_(Event.of("concluded", DAY, OFFICE, outcome="revise"))
        assert "making" not in for_standard(done)[1].facts

    def test_hears_of_its_end(self, under_review: Making) -> None:
        end = {"announcement": "2026年第5号公告", "ends": PartialDate(2026, 12, 31)}
        done = under_review().with_(
            Event.of("concluded", DAY, OFFICE, outcome="abolish"),
            Event.of("abolition-announced", date(2026, 6, 1), OFFICE, **end),
        )
        assert told(for_standard(done))[2] == (
            "abolished",
            "2026-06-01",
            {"announcement": "2026年第5号公告"},
        )

    def test_hears_nothing_of_what_is_not_concluded(self, waiting: Making) -> None:
        assert for_standard(waiting()) == ()

    def test_of_a_part_hears_of_that_part(self, under_review: Making) -> None:
        end = {"announcement": "公告", "ends": PartialDate(2026, 12, 31)}
        done = under_review(parts=("1", "2")).with_(
            Event.of("part-concluded", DAY, OFFICE, part="1", outcome="revise"),
            Event.of("part-concluded", DAY, OFFICE, part="2", outcome="abolish"),
            Event.of("concluded", DAY, OFFICE),
            Event.of("revision-opened", DAY, OFFICE, making="34-8", part="1"),
            Event.of("abolition-announced", DAY, OFFICE, part="2", **end),
        )
        opened = ("review-opened", "2026-03-02", {"review": "review-9"})
        one = {"review": "review-9", "outcome": "revise", "making": "34-8"}
        two = {"review": "review-9", "outcome": "abolish"}
        assert told(for_standard(done, "1")) == [opened, ("reviewed", "2026-05-08", one)]
        assert told(for_standard(done, "2")) == [
            opened,
            ("reviewed", "2026-05-08", two),
            ("abolished", "2026-05-08", {"announcement": "公告"}),
        ]
        assert told(for_standard(done)) == [opened]

    @pytest.mark.parametrize("outcome", ["continue", "revise", "abolish", "convert"])
    def test_understands_what_it_hears(self, outcome: str, under_review: Making) -> None:
        done = under_review().with_(Event.of("concluded", DAY, OFFICE, outcome=outcome))
        file = History(
            matter=Matter(id="34-7", place="34"),
            events=(Event.of("published", date(2021, 5, 12), OFFICE, number=NUMBER),),
            is_whole=False,
        )
        state = fold(MAKING, file.with_(*for_standard(done)))
        assert state.fact("review") == "review-9"
        assert state.fact("outcome") == outcome


class TestTheNextCycle:
    def test_begins_with_the_outcome(self, under_review: Making) -> None:
        done = under_review().with_(Event.of("concluded", DAY, OFFICE, outcome="continue"))
        event = next_cycle(done)
        assert event is not None
        assert (event.type, event.on) == ("cycle-began", PartialDate.of(DAY))
        assert dict(event.facts) == {
            "standard": "34-7",
            "number": NUMBER,
            "counted_from": "review",
        }

    @pytest.mark.parametrize("outcome", ["revise", "abolish", "convert"])
    def test_does_not_begin_for_what_does_not_go_on(
        self, outcome: str, under_review: Making
    ) -> None:
        done = under_review().with_(Event.of("concluded", DAY, OFFICE, outcome=outcome))
        assert next_cycle(done) is None

    def test_begins_for_the_parts_that_go_on(self, under_review: Making) -> None:
        done = under_review(parts=("1", "2", "3")).with_(
            Event.of("part-concluded", DAY, OFFICE, part="2", outcome="abolish"),
            Event.of("concluded", DAY, OFFICE, outcome="continue"),
        )
        event = next_cycle(done)
        assert event is not None
        assert event.facts["parts"] == ("1", "3")

    def test_does_not_begin_before_the_outcome(self, under_review: Making) -> None:
        assert next_cycle(under_review()) is None

    def test_does_not_begin_where_the_file_is_not_told(self) -> None:
        bare = History(
            matter=Matter(id="review-9", place="34"),
            events=(Event.of("concluded", DAY, OFFICE, outcome="continue"),),
        )
        assert next_cycle(bare) is None
        named = bare.with_(Event.of("cycle-began", date(2021, 5, 12), None, standard="34-7"))
        assert next_cycle(named) is None
        numbered = bare.with_(Event.of("cycle-began", date(2021, 5, 12), None, number=NUMBER))
        assert next_cycle(numbered) is None
