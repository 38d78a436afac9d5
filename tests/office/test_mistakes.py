"""What a developer types at first: each slip is told where it is made, with what to give."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from localstd.calendar import InstantError, NotADayError
from localstd.convert import RecordError, event_of
from localstd.errors import UnfitArgumentError
from localstd.law import Track, UnknownTrackError
from localstd.making import MAKING
from localstd.office import Actor, Office, UnknownMatterError, open_office
from localstd.places import PlaceCodeError
from localstd.procedure import Body, Event, UnknownEventError

DAY = date(2026, 7, 1)
APPLIED = Event.of("applied", DAY, title="绿茶")
WANG = Actor.of("王工", ("sector", "34"))


@pytest.fixture
def office() -> Iterator[Office]:
    with opened() as made:
        yield made


def opened(**told: Any) -> Office:
    made: dict[str, Any] = {"url": "memory:", "place": "34", "create": True}
    return open_office(**{**made, **told})


@pytest.mark.parametrize("place", [34, None, 3401])
def test_a_place_that_is_no_text_is_told_so(place: Any) -> None:
    with pytest.raises(PlaceCodeError, match="write it as text, such as '34'"):
        opened(place=place)


@pytest.mark.parametrize(
    ("argument", "given", "instead"),
    [
        ("url", Path("anhui.db"), "sqlite:///anhui.db"),
        ("url", None, "sqlite:///anhui.db"),
        ("clock", datetime(2026, 7, 1, tzinfo=UTC), "lambda: datetime.now"),
        ("directory", [{"id": "wang"}], "read_directory"),
    ],
)
def test_an_office_is_not_opened_with_something_else(
    argument: str, given: Any, instead: str
) -> None:
    with pytest.raises(UnfitArgumentError) as told:
        opened(**{argument: given})
    assert told.value.argument == argument
    assert instead in told.value.wording.zh
    assert instead in told.value.wording.en


@pytest.mark.parametrize("now", [datetime(2026, 7, 1), DAY, "2026-07-01"])  # noqa: DTZ001  naive on purpose
def test_a_clock_that_says_no_zone_is_refused(now: Any) -> None:
    with pytest.raises(InstantError, match="a datetime with its zone"):
        opened(clock=lambda: now).submit("34-1", APPLIED, by=WANG)


@pytest.mark.parametrize(
    ("argument", "given", "instead"),
    [
        ("by", "王工", "Actor.of"),
        ("by", Body(role="sector", place="34"), "Actor.of"),
        ("event", {"type": "applied", "on": "2026-07-01"}, "event_of"),
        ("expected", "0", "an integer"),
        ("matter", 1, "a text"),
    ],
)
def test_a_submission_of_something_else_is_refused(
    office: Any, argument: str, given: Any, instead: str
) -> None:
    told: dict[str, Any] = {"matter": "34-1", "event": APPLIED, "by": WANG, argument: given}
    with pytest.raises(UnfitArgumentError, match=instead) as refused:
        office.submit(**told)
    assert refused.value.argument == argument


def test_a_matter_is_named_where_its_number_is_spelled_otherwise(office: Any) -> None:
    office.take_over([{"number": "DB34/T 1-2020", "published": "2020-05-01"}])
    with pytest.raises(UnknownMatterError) as told:
        office.matter("DB34/T 001—2020")
    assert told.value.meant == "DB34/T 1-2020"
    for words in (told.value.wording.zh, told.value.wording.en):
        assert "DB34/T 1-2020" in words
    for other in ("DB34/T 2-2020", "34-1"):
        with pytest.raises(UnknownMatterError, match="office find"):
            office.matter(other)


def test_an_event_in_chinese_words_is_told_its_name(office: Any) -> None:
    with pytest.raises(UnknownEventError, match="perhaps: applied") as told:
        office.submit("34-1", Event.of("申请", DAY), by=WANG)
    assert "是否应为：applied" in told.value.wording.zh
    with pytest.raises(RecordError, match="perhaps: filed"):
        event_of({"type": "备案", "on": "2026-07-01"}, MAKING)
    assert MAKING.meant_by("开始编写")[0] == "drafting-began"
    assert MAKING.meant_by("午饭") == ()


def test_a_track_may_be_named_and_an_unknown_one_is_refused(office: Any) -> None:
    assert office.submit("34-1", APPLIED, by=WANG, track="ordinary").is_permitted
    assert office.matter("34-1").matter.track is Track.ORDINARY
    with pytest.raises(UnknownTrackError, match="ordinary"):
        office.submit("34-2", APPLIED, by=WANG, track="ordnary")


@pytest.mark.parametrize("day", ["2026-12-31", datetime(2026, 12, 31, tzinfo=UTC)])
def test_duties_and_files_are_asked_about_days(office: Any, day: Any) -> None:
    office.submit("34-1", APPLIED, by=WANG)
    asked: tuple[Callable[[], object], ...] = (
        lambda: office.duties(until=day),
        lambda: office.duties(until=DAY, since=day),
        lambda: office.matter("34-1", as_of=day),
    )
    for ask in asked:
        with pytest.raises(NotADayError):
            ask()


def test_known_by_a_text_or_at_an_instant_without_its_zone_is_refused(office: Any) -> None:
    with pytest.raises(NotADayError):
        office.matter("34-1", as_known="2026-12-31")
    with pytest.raises(InstantError):
        office.matter("34-1", as_known=datetime(2026, 12, 31))  # noqa: DTZ001  naive on purpose


def test_a_path_in_the_place_of_rows_is_told_what_opens_a_file(office: Any) -> None:
    with pytest.raises(UnfitArgumentError, match="open_register"):
        office.take_over("examples/bulletin-2026-07.csv")
