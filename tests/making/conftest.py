"""A lawful making, step by step, of which each test changes one thing."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from typing import Any, TypeAlias

import pytest

from localstd.calendar import PartialDate, china_calendar
from localstd.law import Paper, Track
from localstd.making import MAKING
from localstd.numbers import StandardNumber
from localstd.procedure import Body, Decision, Event, History, Matter, decide
from localstd.testing import law_of_a_place

Facts: TypeAlias = Mapping[str, object]
Judging: TypeAlias = Callable[..., Decision]
Telling: TypeAlias = Callable[..., History]
Told: TypeAlias = tuple[str, str, str, str, tuple[str, ...]]
Finding: TypeAlias = Callable[..., list[Told]]

START = date(2024, 1, 2)
PAPERS = tuple(paper.value for paper in Paper)
MAKERS = {Track.FOOD: "health", Track.ENVIRONMENT: "government"}
VOTE = {
    "body": "committee",
    "committee_exists": True,
    "form": "meeting",
    "members": 25,
    "vice_chairs": 2,
    "from_one_unit": 2,
    "seats_of_one_person": 1,
    "voting": 20,
    "in_favour": 20,
    "against": 0,
    "reviewers": ("丙", "丁"),
}
EXAMINED = {
    "in_scope": True,
    "floor_kept": True,
    "dissent_handled": True,
    "below_mandatory": False,
    "below_recommended": False,
}
SCOPE = {
    "special_need": "盐碱地",
    "national_exists": False,
    "is_local_specialty": True,
    "is_stricter": True,
    "food_class": "黄酒",
}


def steps(place: str, track: Track, start: date) -> Iterator[tuple[int, str, str | None, Facts]]:
    """Tell a lawful making: days from its start, event, role, facts."""
    maker = MAKERS.get(track, "city" if len(place) == 4 else "province")
    year = (start + timedelta(days=190)).year
    form = f"DBS{place[:2]}/ 001-{year}" if track is Track.FOOD else f"DB{place}/T 1-{year}"
    number = StandardNumber.parse(form)
    yield 0, "proposed", "public", {"title": "海带"}
    yield 10, "applied", "sector", {"title": "海带", "papers": PAPERS}
    if len(place) == 4:
        yield 15, "city-empowered", "province", {}
    yield 30, "appraised", maker, {"surveyed": True, "appraised": True, **SCOPE}
    plan = {"project": "海带", "applicant": "海洋局", "drafter": "海洋所"}
    deadline = PartialDate.of(start + timedelta(days=730))
    yield 60, "project-approved", maker, {**plan, "deadline": deadline}
    yield 70, "drafting-began", "drafter", {"drafters": ("甲", "乙")}
    yield 100, "comment-opened", maker, {"was_public": True}
    yield 110, "comment-received", None, {"comment": "1"}
    yield 120, "comment-answered", maker, {"comment": "1", "answer": "adopted"}
    yield 130, "comment-closed", maker, {}
    yield 140, "submitted", "sector", {"papers": PAPERS}
    yield 160, "technically-reviewed", "committee", {**VOTE, **EXAMINED}
    yield 170, "public-notice", maker, {"has_open_dissent": False}
    yield 180, "approved", maker, {"number": number, "papers": PAPERS, "is_used": False}
    implementation = PartialDate.of(start + timedelta(days=250))
    yield 190, "published", maker, {"number": number, "implementation": implementation}
    yield 200, "made-public", maker, {}
    yield 205, "reported-to-province", "city", {}
    yield 230, "filed", "health" if track is Track.FOOD else "province", {"papers": PAPERS}
    yield 240, "sector-informed", "national", {}
    yield 250, "implemented", None, {}


def body(role: str | None, place: str) -> Body | None:
    """Name a body by its role, of the level that the role has."""
    if role is None:
        return None
    if role == "national":
        return Body(role=role)
    return Body(role=role, place=place[:2] if role == "province" else place)


def made(place: str, track: Track, start: date, told: Mapping[str, Facts]) -> Iterator[Event]:
    """Make the events, with some facts told otherwise; ``None`` takes a fact away."""
    for after, name, role, facts in steps(place, track, start):
        changed = {**facts, **told.get(name, {})}
        kept = {fact: value for fact, value in changed.items() if value is not None}
        yield Event.of(name, start + timedelta(days=after), body(role, place), **kept)


@pytest.fixture(scope="session")
def before() -> Telling:
    """Tell a making up to a step, that step not included."""

    def tell(  # noqa: PLR0913  whatever a test may change
        step: str,
        *,
        place: str = "33",
        track: Track = Track.ORDINARY,
        start: date = START,
        skip: tuple[str, ...] = (),
        told: Mapping[str, Facts] | None = None,
        is_whole: bool = True,
    ) -> History:
        every = list(made(place, track, start, told or {}))
        end = next(position for position, event in enumerate(every) if event.type == step)
        kept = tuple(event for event in every[:end] if event.type not in skip)
        matter = Matter(id="1", place=place, track=track)
        return History(matter=matter, events=kept, is_whole=is_whole)

    return tell


@pytest.fixture(scope="session")
def judged(before: Telling) -> Judging:
    """Decide about a step of a making: on its usual day, by its usual body, or otherwise."""

    def judge(  # noqa: PLR0913  whatever a test may change
        step: str,
        *,
        place: str = "33",
        track: Track = Track.ORDINARY,
        start: date = START,
        told: Mapping[str, Facts] | None = None,
        on: date | None = None,
        by: Body | None = None,
        facts: Facts | None = None,
        **telling: Any,
    ) -> Decision:
        changes = {**(told or {}), step: facts or {}}
        history = before(step, place=place, track=track, start=start, told=told, **telling)
        usual = next(one for one in made(place, track, start, changes) if one.type == step)
        event = Event.of(step, on or usual.on, by or usual.by, **usual.facts)
        return decide(
            MAKING,
            history,
            event,
            law=law_of_a_place("46"),
            calendar=china_calendar(),
            as_of=event.on.last,
        )

    return judge


@pytest.fixture(scope="session")
def found(judged: Judging) -> Finding:
    """Tell what is found about a step: code, weight, both messages, provisions."""

    def find(step: str, **changed: Any) -> list[Told]:
        return [
            (
                one.code,
                one.weight.word,
                one.message.zh,
                one.message.en,
                tuple(cited.provision for cited in one.citations),
            )
            for one in judged(step, **changed).findings
        ]

    return find
