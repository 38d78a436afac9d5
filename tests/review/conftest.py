"""Reviews to decide about, under the law of China."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.calendar import PartialDate, china_calendar
from localstd.law import Track
from localstd.numbers import StandardNumber
from localstd.procedure import Body, Decision, Event, History, Matter, Mode, decide
from localstd.review import REVIEW, CountedFrom, begin
from localstd.testing import law_of_a_place

NUMBER = StandardNumber.parse("DB34/T 3000-2019")


@pytest.fixture
def number() -> StandardNumber:
    """Give the number of the standard that is reviewed."""
    return NUMBER


@pytest.fixture
def office() -> Body:
    """Give the province's authority."""
    return Body(role="province", place="34")


@pytest.fixture
def waiting() -> Callable[..., History]:
    """Give a review whose cycle began with the publication."""

    def waiting(
        on: date = date(2021, 5, 12),
        *,
        place: str = "34",
        track: Track = Track.ORDINARY,
        parts: tuple[str, ...] = (),
    ) -> History:
        began = begin(
            "34-7",
            NUMBER,
            on=PartialDate.of(on),
            counted_from=CountedFrom.PUBLICATION,
            parts=parts,
        )
        return History(matter=Matter(id="review-9", place=place, track=track), events=(began,))

    return waiting


@pytest.fixture
def under_review(waiting: Callable[..., History], office: Body) -> Callable[..., History]:
    """Give a review that is open since 2026-03-02."""

    def under_review(**more: object) -> History:
        return waiting(**more).with_(Event.of("opened", date(2026, 3, 2), office))

    return under_review


@pytest.fixture
def decided() -> Callable[..., Decision]:
    """Decide about an event on its own day."""

    def decided(history: History, event: Event, mode: Mode = Mode.PERMIT) -> Decision:
        return decide(
            REVIEW,
            history,
            event,
            law=law_of_a_place("46"),
            calendar=china_calendar(),
            as_of=event.on.last,
            mode=mode,
        )

    return decided
