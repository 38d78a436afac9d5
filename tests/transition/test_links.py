"""What a successor's file has published is told to the transition as an event."""

from datetime import date

import pytest

from localstd.calendar import PartialDate
from localstd.numbers import StandardNumber
from localstd.procedure import Event, History, Matter
from localstd.transition import succession

NUMBER = StandardNumber.parse("T/GDES 1-2019")


def published(**facts: object) -> History:
    event = Event.of("published", date(2019, 3, 1), **facts)
    return History(matter=Matter(id="gs-1", place="44"), events=(event,))


def test_who_published_is_told_as_far_as_it_is_known() -> None:
    event = succession(
        published(
            number=NUMBER,
            organisation="省照明学会",
            organisation_form="organisation",
            registered=PartialDate(2009, 3),
            implementation=PartialDate(2019, 6, 1),
        ),
        as_of=date(2019, 3, 1),
    )
    assert event is not None
    assert (event.type, dict(event.facts)) == (
        "succeeded",
        {
            "successor": NUMBER,
            "implementation": PartialDate(2019, 6, 1),
            "organisation": "省照明学会",
            "form": "organisation",
            "registered": PartialDate(2009, 3),
            "successor_matter": "gs-1",
        },
    )


def test_the_part_that_it_takes_over_is_named() -> None:
    event = succession(published(number=NUMBER), as_of=date(2019, 3, 1), part="灯具")
    assert event is not None
    assert (event.type, event.facts["part"]) == ("part-succeeded", "灯具")


@pytest.mark.parametrize(
    ("facts", "as_of"),
    [({"number": NUMBER}, date(2019, 2, 28)), ({}, date(2019, 3, 1))],
)
def test_nothing_is_told_before_something_with_a_number_is_published(
    facts: dict[str, StandardNumber], as_of: date
) -> None:
    assert succession(published(**facts), as_of=as_of) is None
