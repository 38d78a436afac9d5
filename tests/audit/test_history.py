"""The history that a row tells: each event, and what is left untold."""

from datetime import date

from hypothesis import given

from localstd.audit import Field, Row
from localstd.audit.entry import read_entry
from localstd.audit.history import history_of, publication
from localstd.audit.regimes import LOCAL_STANDARDS, regime_of
from localstd.audit.regimes.groups import years_after
from localstd.calendar import Certainty, PartialDate
from localstd.law import Track
from localstd.numbers import StandardNumber
from localstd.procedure import Event, History, Matter, fold
from localstd.steps.review_start import ReviewStart
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


def test_a_group_standard_tells_its_declaration_and_its_own_cycle() -> None:
    row = {
        "number": "T/CBIA 1-2021",
        "published": "2021-06-01",
        "implemented": "2021-07-01",
        "publicized": "2021-06-02",
        "declared": "2021-06-03",
        "registered": "1993",
        "review_years": "3",
        "reviewed": "2024-02",
        "issuer": "中国饮料工业协会",
        "credit_code": "51310000500000007E",
    }
    history = told(**row, abolished="2025-01-01")
    published = history.events[0].facts

    assert history.matter == Matter(id="7", place="31")
    assert [(event.type, str(event.on)) for event in history.events] == [
        ("published", "2021-06-01"),
        ("disclosed", "2021-06-02"),
        ("self-declared", "2021-06-03"),
        ("implemented", "2021-07-01"),
        ("reviewed", "2024-02"),
        ("withdrawn", "2025-01-01"),
    ]
    assert (published["registered"], published["code"]) == (PartialDate(1993), "CBIA")
    assert published["review_due"] == PartialDate(2024, 6, 1)
    assert history.events[4].facts == {"review_due": PartialDate(2027, 2)}


def test_a_cycle_may_run_from_the_implementation() -> None:
    entry = read_entry(
        Row.of(2, {"number": "T/CBIA 1-2021", "implemented": "2021-07-01", "review_years": "3年"})
    )
    by_other = history_of(entry, AS_OF, review_start=ReviewStart.IMPLEMENTATION)

    assert history_of(entry, AS_OF).events[0].facts["review_due"] == PartialDate(2024)
    assert by_other.events[0].facts["review_due"] == PartialDate(2024, 7, 1)


def test_a_cycle_ends_on_a_day_that_there_is() -> None:
    assert years_after(PartialDate(2020, 2, 29), 4) == PartialDate(2024, 2, 29)
    assert years_after(PartialDate(2020, 2, 29), 3) == PartialDate(2023, 2, 28)
    assert years_after(PartialDate(9999, 1, 1), 1) is None
    assert (
        "review_due"
        not in told(number="T/CBIA 1-2021", published="9998-01-01", review_years="5")
        .events[0]
        .facts
    )


def test_an_enterprise_standard_tells_its_filing_and_its_declaration() -> None:
    row = {"number": "Q/320281 NQ 1-2016", "published": "2016-03-01", "filed": "2016-03-20"}
    history = told(**row, valid_until="2019-03-19", declared="2018-02-01", issuer="甲")
    food = told(**{**row, "number": "Q/NQ 0001S-2016"}, publicized="2018-02-01")

    assert history.matter == Matter(id="7", place="32")
    assert history.events[0].facts["enterprise"] == "甲"
    assert [event.type for event in history.events] == ["published", "filed", "declared"]
    assert history.events[1].facts == {"valid_until": PartialDate(2019, 3, 19)}
    assert food.matter.track is Track.FOOD
    assert [event.type for event in food.events] == ["published", "filed-with-health", "declared"]


def test_the_track_that_an_enterprise_register_states_goes_before_the_serial() -> None:
    assert told(number="Q/NQ 0001S-2016", track="普通").matter.track is Track.ORDINARY
    assert told(number="Q/NQ 0001-2016", track="食品").matter.track is Track.FOOD


def test_the_place_of_a_register_is_that_of_its_group_standards() -> None:
    group, local = (
        read_entry(Row.of(2, {"number": number})) for number in ("T/CBIA 1-2021", "DB34/T 1-2021")
    )

    assert history_of(group, AS_OF, place="31").matter.place == "31"
    assert history_of(local, AS_OF, place="31").matter.place == "34"


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
    table = (regime_of(entry) or LOCAL_STANDARDS).table(ReviewStart.PUBLICATION)
    state = fold(table, history_of(entry, as_of).as_of(as_of))

    if ended is not None and ended.before(as_of) is Certainty.CERTAIN:
        assert state.stage.is_final == (state.since is not None and state.since.first <= as_of)
        assert state.stage.is_final
