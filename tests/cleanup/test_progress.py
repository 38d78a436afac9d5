"""How far a clean-up has come."""

import re
from collections.abc import Iterable
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from localstd.cleanup import (
    MANDATORY_CLEANUP,
    MARKET_CLEANUP,
    Concluded,
    concluded_in,
    progress,
)
from localstd.law import Law, MandatoryConclusion, ReviewOutcome
from localstd.numbers import StandardNumber
from localstd.procedure import Event, History, Matter
from localstd.testing.strategies.values import local_numbers


def _listed(
    place: str, conclusion: MandatoryConclusion | None, serials: Iterable[int]
) -> Iterable[Concluded]:
    for serial in serials:
        yield Concluded(StandardNumber.parse(f"DB{place}/ {serial}-2010"), conclusion)


def test_the_figures_of_inner_mongolia_are_those_of_its_announcement(law: Law) -> None:
    """mand2016-local-example: 127 standards, 33 abolished, 11 continued, 83 converted."""
    figures = [int(n) for n in re.findall(r"\d+", law.provisions["mand2016-local-example"].value)]
    total, abolished, continued, converted = figures
    ends = abolished, abolished + continued, abolished + continued + converted
    found = progress([
        *_listed("15", MandatoryConclusion.ABOLISH, range(ends[0])),
        *_listed("15", MandatoryConclusion.CONTINUE, range(ends[0], ends[1])),
        *_listed("15", MandatoryConclusion.CONVERT, range(ends[1], ends[2])),
    ])  # fmt: skip

    assert (found.total, found.done, found.remaining) == (total, 127, ())
    assert found.by_conclusion == {
        MandatoryConclusion.ABOLISH: 33,
        MandatoryConclusion.CONTINUE: 11,
        MandatoryConclusion.CONVERT: 83,
    }
    assert found.by_place == {"15": found.by_conclusion}


def test_what_is_open_is_told_by_number_in_order() -> None:
    found = progress([
        *_listed("37", None, (10, 9)),
        *_listed("15", None, (2,)),
        *_listed("15", MandatoryConclusion.CONVERT, (1,)),
    ])  # fmt: skip

    remaining = ["DB15/ 2-2010", "DB37/ 9-2010", "DB37/ 10-2010"]
    assert [str(one) for one in found.remaining] == remaining
    assert (found.total, found.done) == (4, 1)
    assert found.by_place == {"15": {MandatoryConclusion.CONVERT: 1}, "37": {}}


def test_nothing_listed_is_nothing_open() -> None:
    found = progress([])
    assert (found.total, found.done, found.remaining) == (0, 0, ())
    assert (found.by_conclusion, found.by_place) == ({}, {})


def test_a_matter_tells_what_was_concluded_on_its_standard() -> None:
    listed = Event.of("listed", date(2024, 1, 8), number=StandardNumber.parse("DB15/T 1-2020"))
    first = Event.of("revision-concluded", date(2024, 4, 1))
    second = Event.of("conversion-concluded", date(2024, 4, 30))
    off = Event.of("taken-off", date(2024, 2, 1), reason="已废止")

    def told(*events: Event) -> object:
        history = History(matter=Matter(id="1", place="15"), events=events)
        found = concluded_in(MARKET_CLEANUP, history)
        return found and found.conclusion

    assert told(listed, first) is ReviewOutcome.REVISE
    assert told(listed, first, second) is ReviewOutcome.CONVERT
    assert told(listed) is None
    nothing = History(matter=Matter(id="1"), events=())
    taken_off = History(matter=Matter(id="1"), events=(listed, off))
    assert concluded_in(MARKET_CLEANUP, nothing) is None
    assert concluded_in(MARKET_CLEANUP, taken_off) is None


def test_every_conclusion_of_a_table_is_counted_by_its_own_name() -> None:
    number = StandardNumber.parse("DB15/ 1-2010")
    for procedure, terms in (
        (MANDATORY_CLEANUP, MandatoryConclusion),
        (MARKET_CLEANUP, ReviewOutcome),
    ):
        events = [one.name for one in procedure.events if one.name.endswith("-concluded")]
        drawn = [
            concluded_in(
                procedure,
                History(
                    matter=Matter(id="1"),
                    events=(
                        Event.of("listed", date(2024, 1, 8), number=number),
                        Event.of(event, date(2024, 2, 1)),
                    ),
                ),
            )
            for event in events
        ]
        assert [one and one.number for one in drawn] == [number] * 4
        assert {one.conclusion for one in drawn if one} == set(terms)


conclusions = st.none() | st.sampled_from(MandatoryConclusion) | st.sampled_from(ReviewOutcome)


@given(st.lists(st.builds(Concluded, local_numbers(), conclusions)))
def test_every_standard_is_counted_once(listed: list[Concluded]) -> None:
    found = progress(listed)
    by_place = [sum(counts.values()) for counts in found.by_place.values()]
    assert found.total == len(listed) == found.done + len(found.remaining)
    assert sum(found.by_conclusion.values()) == sum(by_place) == found.done
