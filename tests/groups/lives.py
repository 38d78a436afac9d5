"""The life of a group standard, event by event, as a file tells it when nothing is wrong."""

from datetime import date

from localstd._attrs import evolve
from localstd.calendar import PartialDate
from localstd.law import PlatformPaper, PledgeItem
from localstd.numbers import StandardNumber
from localstd.procedure import Body, Event, History, Matter

ASSOCIATION = Body(role="group", name="珠江灯饰产业协会")
NUMBER = StandardNumber.parse("T/ZJDS 1-2021")

#: What happened until publication, and to what was published then.
LIFE = (
    Event.of("proposed", date(2021, 1, 4), title="LED庭院灯", alliance_number="LM/ZJDS 3-2014"),
    Event.of(
        "project-approved",
        date(2021, 1, 20),
        ASSOCIATION,
        organisation="珠江灯饰产业协会",
        code="ZJDS",
        organisation_form="organisation",
        registered=PartialDate(2017, 3, 8),
        has_certificate=True,
        credit_code="51100000500000015P",
        in_charter=True,
        has_staff=True,
        has_department=True,
        has_procedures=True,
        has_ip_policy=True,
        is_suspended=False,
        code_is_free=True,
        interests=("consumers",),
    ),
    Event.of(
        "drafting-began",
        date(2021, 1, 21),
        drafters=("甲", "乙"),
        drafting_units=("甲厂",),
        parties=("producer", "user"),
        surveyed=True,
        experimented=True,
        argued=True,
    ),
    Event.of("comment-opened", date(2021, 3, 1), ASSOCIATION, was_public=True),
    Event.of("comment-closed", date(2021, 3, 31), ASSOCIATION),
    Event.of(
        "technically-reviewed",
        date(2021, 4, 20),
        ASSOCIATION,
        voting=25,
        in_favour=19,
        against=6,
        voters=("丙", "丁"),
        voting_units=("丙院",),
        below_mandatory=False,
        sets_basics_anew=False,
        restricts_competition=False,
    ),
    Event.of(
        "approved", date(2021, 5, 6), ASSOCIATION, number=NUMBER, is_used=False, is_suspended=False
    ),
    Event.of(
        "published",
        date(2021, 5, 10),
        ASSOCIATION,
        number=NUMBER,
        title="LED庭院灯",
        implementation=PartialDate(2021, 6, 1),
        review_due=PartialDate(2024, 5, 10),
        is_suspended=False,
    ),
    Event.of(
        "disclosed",
        date(2021, 5, 11),
        ASSOCIATION,
        disclosed=("title", "number", "document"),
        has_patents=False,
    ),
    Event.of("self-declared", date(2021, 5, 11), ASSOCIATION, declared=tuple(PledgeItem)),
    Event.of(
        "platform-entered", date(2021, 5, 12), ASSOCIATION, platform_papers=tuple(PlatformPaper)
    ),
    Event.of("implemented", date(2021, 6, 1)),
)


def until(event: str, place: str | None = None) -> tuple[History, Event]:
    """Give the history before an event of the life, and the event itself."""
    at = next(at for at, one in enumerate(LIFE) if one.type == event)
    return History(matter=Matter(id="t-1", place=place), events=LIFE[:at]), LIFE[at]


def alive(place: str | None = None) -> History:
    """Give the history of the standard since it is implemented."""
    return History(matter=Matter(id="t-1", place=place), events=LIFE)


def told(event: Event, **facts: object) -> Event:
    """Give an event that tells some facts otherwise; ``None`` leaves one out."""
    every = {**event.facts, **facts}
    return evolve(event, facts={name: one for name, one in every.items() if one is not None})
