"""The history that a row tells: each event, and what is left untold."""

from datetime import date

from hypothesis import given

from localstd.audit import Field, Row
from localstd.audit.entry import read_entry
from localstd.audit.history import history_of, publication
from localstd.calendar import Certainty, PartialDate
from localstd.law import Track
from localstd.making.table import MAKING
from localstd.numbers import StandardNumber
from localstd.procedure import Event, History, Matter, fold
from localstd.testing.strategies.values import days, rows

AS_OF = date(2026, 11, 22)
NUMBER = StandardNumber.parse("DB34/T 4500-2023")


def told(as_of: date = AS_OF, /, **cells: str) -> History:
    return history_of(read_entry(Row.of(7, cells)), as_of)


def events(as_of: date = AS_OF, /, **cells: str) -> list[tuple[str, str]]:
    return [(event.type, str(event.on)) for event in told(as_of, **cells).events]


def test_a_row_tells_its_matter_by_its_own_number_in_the_file() -> None:
    assert told(number="DB3401/T 4500-2023").matter == Matter(id="7", place="3401")
    assert told(number="DBS52/ 052-2022").matter == Matter(id="7", place="52", track=Track.FOOD)
    assert told(number="?").matter == Matter(id="7")


def test_a_row_never_tells_the_whole() -> None:
    assert not told(number="DB34/T 4500-2023", published="2023-06-01").is_whole


def test_a_full_row_tells_seven_days() -> None:
    history = told(
        number="DB34/T 4500-2023",
        title="城市道路照明",
        approved="2023-05-20",
        published="2023-06-01",
        implemented="2023-07-01",
        publicized="2023-06-10",
        filed="2023-06-15",
        reviewed="2025-06",
        abolished="2026-07-24",
    )

    assert history.events == (
        Event.of(
            "published",
            date(2023, 6, 1),
            number=NUMBER,
            title="城市道路照明",
            implementation=PartialDate(2023, 7, 1),
        ),
        Event.of("made-public", date(2023, 6, 10)),
        Event.of("filed", date(2023, 6, 15)),
        Event.of("implemented", date(2023, 7, 1)),
        Event.of("reviewed", PartialDate(2025, 6)),
        Event.of("abolished", date(2026, 7, 24)),
    )


def test_an_approval_stands_for_the_publication() -> None:
    assert events(number="DB34/T 1-2023", approved="2022-12-20") == [("published", "2022-12-20")]


def test_the_year_of_the_number_stands_for_it_at_last() -> None:
    assert events(number="DB34/T 1-2008") == [("published", "2008")]
    assert events(number="DB34/T 1") == []
    assert publication(read_entry(Row.of(2, {"number": "?"}))) is None


def test_the_end_is_a_replacement_where_the_row_names_the_successor() -> None:
    ended = {"number": "DB34/T 1", "abolished": "2026-07-24"}
    (replaced,) = told(**ended, replaced_by="DB34/T 2-2026").events

    assert events(**ended) == [("abolished", "2026-07-24")]
    assert replaced.type == "replaced"
    assert replaced.facts == {"by_number": StandardNumber.parse("DB34/T 2-2026")}


def test_a_filing_number_without_a_day_is_no_event() -> None:
    assert events(number="DB34/T 1", filing_number="130592-2026", filed="") == []


def test_what_follows_publication_is_told_on_its_first_day_at_the_earliest() -> None:
    early = {"filed": "2023-05-31", "reviewed": "2022", "implemented": "2023-06"}

    assert events(number="DB34/T 1-2023", published="2023-06", **early) == [
        ("published", "2023-06"),
        ("filed", "2023-06-01"),
        ("implemented", "2023-06"),
        ("reviewed", "2023-06-01"),
    ]


def test_a_publication_that_lies_ahead_holds_back_nothing() -> None:
    eve, day = date(2023, 5, 31), date(2023, 6, 1)
    row = {"number": "DB34/T 1-2023", "published": "2023-06-01", "abolished": "2020-01-01"}

    assert events(eve, **row)[-1] == ("abolished", "2020-01-01")
    assert events(day, **row)[-1] == ("abolished", "2023-06-01")


def test_nothing_is_reviewed_after_the_end() -> None:
    row = {"number": "DB34/T 1", "abolished": "2020-01"}

    assert ("reviewed", "2020-01-31") in events(**row, reviewed="2020-01-31")
    assert "reviewed" not in dict(events(**row, reviewed="2020-02-01"))


@given(rows(), days())
def test_nothing_comes_before_the_publication_once_it_has_happened(row: Row, as_of: date) -> None:
    told_events = history_of(read_entry(row), as_of).as_of(as_of).standing

    assert "published" not in [event.type for event in told_events[1:]]


@given(rows(), days())
def test_a_dated_end_is_the_end(row: Row, as_of: date) -> None:
    entry = read_entry(row)
    ended = entry.dates.get(Field.ABOLISHED)
    state = fold(MAKING, history_of(entry, as_of).as_of(as_of))

    if ended is not None and ended.before(as_of) is Certainty.CERTAIN:
        assert state.stage.is_final == (state.since is not None and state.since.first <= as_of)
        assert state.stage.is_final
