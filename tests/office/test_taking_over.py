"""Registers and histories are taken over as they are: in whole batches, once, with reasons."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.audit import Audit, Context, Row, UnknownFieldError, read_entry
from localstd.calendar import CHINA_TIME, PartialDate, china_calendar
from localstd.law import china_law
from localstd.making import MAKING
from localstd.office import NATION, Actor, Office, Rules, TakeOver, open_office
from localstd.office.stories import Stories
from localstd.office.taken import ToTake, told_by_rows
from localstd.places import china_places
from localstd.procedure import Body, Event, History, Matter
from localstd.storage import Append, ConflictError, MemoryStorage, Record
from localstd.testing.strategies.histories import histories
from localstd.testing.strategies.values import rows

Opening = Callable[..., tuple[Office, Any]]

LI = Actor.of("李工", ("province", "34"))
ROW = {
    "number": "DB34/T 3000-2018",
    "title": "茶叶",
    "published": "2018-01-02",
    "filed": "2018-02-01",
    "implemented": "2018-02-02",
    "reviewed": "2023-01-02",
}
MATTER = "DB34/T 3000-2018"
FILED_ONCE = {"number": "DB34/T 1-2020", "published": "2020-05-01"}


def counts(done: TakeOver) -> tuple[int, int, int, int, int]:
    """Give what became of the matters."""
    return done.taken, done.appended, done.already, len(done.differing), len(done.refused)


def test_a_row_becomes_a_matter_with_its_history(opened: Opening) -> None:
    office, _ = opened("2026-07-24")
    done = office.take_over([ROW], by=LI)
    assert counts(done) == (1, 0, 0, 0, 0)
    file = office.matter(MATTER)
    assert [(one.type, str(one.on)) for one in file.history.events] == [
        ("published", "2018-01-02"),
        ("filed", "2018-02-01"),
        ("implemented", "2018-02-02"),
        ("reviewed", "2023-01-02"),
    ]
    assert not file.history.is_whole
    assert {one.recorded for one in file.history.events} == {date(2026, 7, 24)}
    assert {(one.actor, one.is_taken) for one in file.records} == {("李工", True)}
    assert (file.matter.place, file.state.stage.code) == ("34", "60")
    assert done.records == office.verify().records == 4
    assert office.setup.storage.outbox(limit=9) == ()  # nobody is told of what is long over


def test_what_the_library_reads_leniently_is_one_standard(opened: Opening) -> None:
    office, _ = opened()
    done = office.take_over([{"number": "ＤＢ34／Ｔ3000—2018", "published": "2018.1.2"}])
    assert done.taken == 1
    assert office.matter(MATTER).history.events[0].facts["number"].kind.value == "local"  # type: ignore[attr-defined]  # a number


@pytest.mark.parametrize(
    ("row", "column", "said"),
    [
        ({"number": ""}, "number", "it has no standard number"),
        ({"number": "—"}, "number", "it has no standard number"),
        ({"number": "安标2018"}, "number", "安标2018"),
        ({"number": "GB/T 1.1-2020"}, "number", "not the number of a local standard"),
        ({"number": "DB33/T 1-2020"}, "number", "this office acts for 34"),
        ({**ROW, "filed": "上月"}, "filed", "'上月' is not a readable date"),
        ({**ROW, "abolished": "2024-01-01", "replaced_by": "见附件"}, "replaced_by", "见附件"),
        ({"number": "DB34/T 1-2027"}, "number", "nothing that has happened"),
        ({**ROW, "number": "DB34/T 9-2018", "title": "茶\x00"}, "matter", "cannot be stored"),
    ],
)
def test_a_row_that_cannot_be_taken_is_named_with_the_reason(
    opened: Opening, row: Mapping[str, object], column: str, said: str
) -> None:
    office, _ = opened()
    done = office.take_over([ROW, row, {"number": "DB34/T 1-2020"}])
    assert counts(done) == (2, 0, 0, 0, 1)
    (refused,) = done.refused
    assert (refused.row, refused.column) == (2, column)
    assert said in refused.wording.en
    assert refused.wording.zh.startswith("第2行")


def test_a_successor_that_cannot_be_read_matters_only_for_the_end(opened: Opening) -> None:
    office, _ = opened()
    assert office.take_over([{**ROW, "replaced_by": "见附件"}]).taken == 1


def test_of_two_rows_of_one_number_the_second_is_refused(opened: Opening) -> None:
    office, _ = opened()
    rows_ = [ROW, {**ROW, "number": "DB34/T 03000-2018", "title": "红茶"}]
    for _ in range(2):
        done = office.take_over(rows_)
        assert [(one.row, one.matter) for one in done.refused] == [(2, MATTER)]
        assert "row 1 has the same number" in done.refused[0].wording.en
    assert office.standings().items[0].title == "茶叶"


def test_running_it_again_records_nothing(opened: Opening) -> None:
    office, clock = opened()
    office.take_over([ROW])
    head = office.verify().head
    clock.set("2026-08-01")
    assert counts(office.take_over([ROW])) == (0, 0, 1, 0, 0)
    assert office.verify().head == head


def test_what_the_register_has_learned_is_appended(opened: Opening) -> None:
    office, _ = opened()
    office.take_over([{**ROW, "filed": "", "reviewed": "2020-05-05"}])
    done = office.take_over([ROW])
    assert counts(done) == (0, 1, 0, 0, 0)
    file = office.matter(MATTER)
    assert [one.type for one in file.history.standing] == [
        "published",
        "filed",
        "implemented",
        "reviewed",
        "reviewed",
    ]
    assert counts(office.take_over([ROW])) == (0, 0, 1, 0, 0)


def test_what_lies_ahead_comes_with_a_later_run(opened: Opening) -> None:
    office, clock = opened("2018-01-20")
    row = {**ROW, "filed": "", "reviewed": ""}
    office.take_over([row])
    assert office.matter(MATTER).version == 1
    clock.set("2018-02-02")
    assert office.take_over([row]).appended == 1
    assert office.matter(MATTER).history.events[-1].type == "implemented"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"filed": "2018-02-03"}, "filed: the office has '2018-02-01'"),
        ({"title": "红茶"}, "title=茶叶"),
        ({"reviewed": "2022-01-02"}, "reviewed: the office has '2023-01-02'"),
        ({"filed": ""}, "filed (2018-02-01), which is no longer stated"),
        ({"track": "食品安全"}, "opened otherwise"),
    ],
)
def test_what_now_says_something_else_is_reported_and_not_recorded(
    opened: Opening, changes: Mapping[str, str], said: str
) -> None:
    office, _ = opened()
    office.take_over([ROW])
    done = office.take_over([{**ROW, **changes}])
    assert counts(done) == (0, 0, 0, 1, 0)
    assert said in done.differing[0].wording.en
    assert office.matter(MATTER).version == 4


def test_what_the_office_itself_recorded_or_corrected_stays(opened: Opening) -> None:
    office, _ = opened()
    office.take_over([ROW])
    mended = Event.of("filed", date(2018, 2, 5)).correcting(2)
    assert office.submit(MATTER, mended, by=LI).is_permitted
    assert office.submit(MATTER, Event.of("made-public", date(2018, 2, 6)), by=LI).is_permitted
    assert counts(office.take_over([ROW])) == (0, 0, 1, 0, 0)
    told = office.take_over([{**ROW, "publicized": "2018-02-06"}])
    assert counts(told) == (0, 0, 1, 0, 0)
    other = office.take_over([{**ROW, "publicized": "2018-02-07"}])
    assert len(other.differing) == 1


def test_what_was_redacted_is_there_all_the_same(opened: Opening) -> None:
    office, _ = opened("2026-07-24")
    office.take_over([ROW])
    office.redact(MATTER, [1, 2], by=LI, reason="个人信息")
    assert counts(office.take_over([ROW])) == (0, 0, 1, 0, 0)
    assert counts(office.take_over([{**ROW, "filed": "2018-02-03"}])) == (0, 0, 0, 1, 0)
    assert counts(office.take_over([{**ROW, "implemented": "2018-02-03"}])) == (0, 0, 0, 1, 0)


def test_what_was_redacted_of_a_history_is_there_all_the_same(opened: Opening) -> None:
    office, _ = opened("2026-07-24")
    published = Event.of("published", date(2019, 5, 1), number="DB34/T 7-2019", title="绿茶")
    told = History(matter=Matter(id="7", place="34"), events=(published,), is_whole=False)
    office.take_over_histories([told])
    office.redact("7", [1], by=LI, reason="个人信息")
    assert counts(office.take_over_histories([told])) == (0, 0, 1, 0, 0)
    moved = evolve(told, events=(evolve(published, on=PartialDate(2019, 5, 2)),))
    assert counts(office.take_over_histories([moved])) == (0, 0, 0, 1, 0)


def test_what_was_submitted_before_is_no_obstacle(opened: Opening) -> None:
    office, _ = opened()
    refused = office.submit(MATTER, Event.of("filed", date(2018, 2, 1)), by=LI, keep_refusal=True)
    assert refused.record is not None
    assert office.take_over([ROW]).taken + office.take_over([ROW]).already == 2
    assert office.matter(MATTER).version == 5


@pytest.mark.parametrize("text", ["75000-2021", "75000—2021", "75000－2021", "75000 - 2021"])
def test_a_filing_number_tells_the_year_of_the_filing(opened: Opening, text: str) -> None:
    """However the audit reads it, the office does."""
    office, _ = opened()
    office.take_over([{**FILED_ONCE, "filing_number": text}])
    _, filed = office.matter("DB34/T 1-2020").history.events
    assert (str(filed.on), filed.facts["filing_number"]) == ("2021", text)


@pytest.mark.parametrize("text", ["75000", "2021", "75000-2019", "75000-0000", "75000-9999"])
def test_what_is_no_filing_number_of_its_time_tells_nothing(opened: Opening, text: str) -> None:
    office, _ = opened()
    office.take_over([{**FILED_ONCE, "filing_number": text}])
    assert len(office.matter("DB34/T 1-2020").history.events) == 1


def test_what_a_register_has_no_column_for_is_not_held_against_it(opened: Opening) -> None:
    office, _ = opened()
    bare = {"number": "DB34/T 1-2020", "published": "2020-05-01"}
    asked = {**bare, "number": "DB34/T 2-2020", "filed": "", "publicized": ""}
    assert set(office.take_over([bare]).findings) == {"LS305"}
    assert set(office.take_over([asked]).findings) == {"LS302", "LS304", "LS305"}


def test_a_field_that_there_is_not_is_an_error(opened: Opening) -> None:
    office, _ = opened()
    with pytest.raises(UnknownFieldError):
        office.take_over([{"price": "1"}])


def noon_of(day: date) -> datetime:
    """Give an instant of a day."""
    return datetime.combine(day, time(12), CHINA_TIME)


def many(count: int) -> Iterator[Row]:
    """Give the rows of a register, however long."""
    for number in range(1, count + 1):
        yield Row.of(number + 1, {**ROW, "number": f"DB34/T {number}-2018"})


class Crashing(MemoryStorage):
    """A storage whose process ends in the middle of a run."""

    left = 10**9

    def append(self, appends: Sequence[Append]) -> tuple[Record, ...]:
        """Keep a batch, if it still can."""
        if not self.left:
            raise KeyboardInterrupt
        self.left -= 1
        assert len(appends) <= 1000
        return super().append(appends)


def test_an_interrupted_run_leaves_whole_batches_and_is_taken_up(opened: Opening) -> None:
    storage = Crashing()
    office, _ = opened(storage=storage)
    storage.left = 2
    with pytest.raises(KeyboardInterrupt):
        office.take_over(many(2500))
    assert office.verify().records == 2000 * 4
    storage.left = 10**9
    assert counts(office.take_over(many(2500))) == (500, 0, 2000, 0, 0)
    assert office.verify().is_sound


class Contested(MemoryStorage):
    """A storage in which somebody else takes the same matter over first."""

    races = 0

    def append(self, appends: Sequence[Append]) -> tuple[Record, ...]:
        """Let the other one go first, once for each race."""
        if self.races:
            self.races -= 1
            super().append([evolve(one, drafts=one.drafts[:1]) for one in appends[:1]])
        return super().append(appends)


def test_whoever_takes_over_the_same_at_once_is_read(opened: Opening) -> None:
    storage = Contested()
    office, _ = opened(storage=storage)
    storage.races = 1
    done = office.take_over(many(3))
    assert counts(done) == (2, 1, 0, 0, 0)
    assert office.verify().records == 12
    storage.races = 99
    with pytest.raises(ConflictError):
        office.take_over([{**ROW, "number": f"DB34/T {n}-2019"} for n in range(9)])


@given(told=st.lists(rows(), max_size=12), day=st.dates(date(2016, 1, 1), date(2027, 1, 1)))
def test_every_row_is_taken_or_named_and_a_second_run_changes_nothing(
    told: list[Row], day: date
) -> None:
    numbered = [Row(number=n, cells=row.cells) for n, row in enumerate(told, start=2)]
    noon = noon_of(day)
    office = open_office(MemoryStorage(), place=NATION, create=True, clock=lambda: noon)
    first = office.take_over(numbered)
    head = office.verify().head
    assert first.taken + len(first.refused) == len(numbered)
    again = office.take_over(numbered)
    assert (again.already, again.refused) == (first.taken, first.refused)
    assert office.verify().head == head
    before = list(office.all_standings())
    office.reindex()
    assert list(office.all_standings()) == before
    assert len(before) == first.taken


@given(told=st.lists(rows(), max_size=6), day=st.dates(date(2016, 1, 1), date(2027, 1, 1)))
def test_a_story_is_judged_as_each_history_would_be(told: list[Row], day: date) -> None:
    rules = Rules(law=china_law(), calendar=china_calendar())
    office = open_office(MemoryStorage(), place=NATION, create=True)
    stories = Stories(MAKING, rules, day)
    numbered = [Row(number=n, cells=row.cells) for n, row in enumerate(told, start=2)]
    for one in told_by_rows(office.setup, numbered, day):
        if isinstance(one, ToTake):
            known, alone = stories.of_row(one.history), stories.of(one.history)
            assert known.codes == alone.codes
            assert [(duty.type, duty.due, duty.owed_by) for duty in known.duties] == [
                (duty.type, duty.due, duty.owed_by) for duty in alone.duties
            ]


@given(told=st.lists(rows(), max_size=8))
def test_a_late_filing_is_counted_wherever_the_audit_finds_it(told: list[Row]) -> None:
    """The same rules, whether a register is audited or taken over."""
    day = date(2026, 11, 2)
    numbered = [Row(number=n, cells=row.cells) for n, row in enumerate(told, start=2)]
    noon = noon_of(day)
    office = open_office(MemoryStorage(), place=NATION, create=True, clock=lambda: noon)
    done = office.take_over(numbered)
    context = Context(as_of=day, law=china_law(), calendar=china_calendar(), places=china_places())
    ahead = {
        row.number
        for row in numbered
        if any(one.last > day for one in read_entry(row).dates.values())
    }
    refused = {one.row for one in done.refused} | ahead
    audited = [
        one
        for one in Audit(context).findings(numbered)
        if one.code == "LS301" and one.row not in refused
    ]
    assert len(audited) <= done.findings.get("LS301", 0)


MATTERS = st.sampled_from([Matter(id=one, place="34") for one in ("a", "b")])


@given(told=st.lists(histories(MAKING, MATTERS), max_size=3))
def test_histories_are_taken_over_as_they_are(told: list[History]) -> None:
    noon = noon_of(date(2101, 1, 1))
    office = open_office(MemoryStorage(), place="34", create=True, clock=lambda: noon)
    done = office.take_over_histories(told)
    assert done.taken + len(done.refused) == len(told)
    first = {one.matter.id: one for one in reversed(told)}
    for id_, history in first.items():
        if not history.events:
            continue
        kept = office.matter(id_, as_of=date.max).history
        assert [evolve(one, recorded=None) for one in kept.events] == [
            evolve(one, recorded=None) for one in history.events
        ]
        assert kept.is_whole == history.is_whole
    assert office.take_over_histories(first.values()).already == len(
        [one for one in first.values() if one.events]
    )


def test_more_of_a_history_is_appended_and_another_one_differs(opened: Opening) -> None:
    office, _ = opened()
    body = Body(role="sector", place="34")
    applied = Event.of("applied", date(2026, 7, 1), body, title="绿茶")
    rejected = Event.of(
        "rejected", date(2026, 7, 9), Body(role="province", place="34"), reason="重复"
    )
    history = History(matter=Matter(id="1", place="34"), events=(applied,))
    assert office.take_over_histories([history]).taken == 1
    assert office.take_over_histories([history.with_(rejected)]).appended == 1
    assert office.take_over_histories([history]).already == 1
    other = evolve(history, events=(evolve(applied, by=None),))
    assert "differ" not in str(office.take_over_histories([other]).refused)
    assert len(office.take_over_histories([other]).differing) == 1


@pytest.mark.parametrize(
    ("history", "said"),
    [
        (History(matter=Matter(id="1", place="33")), "acts for 34"),
        (History(matter=Matter(id="1", place=None)), "acts for 34"),
        (
            History(
                matter=Matter(id="1", place="34"), events=(Event.of("baked", date(2026, 1, 1)),)
            ),
            "baked",
        ),
        (
            History(
                matter=Matter(id="1", place="34"),
                events=(Event.of("applied", date(2026, 1, 1), titel="茶"),),
            ),
            "titel",
        ),
        (
            History(
                matter=Matter(id="1\t2", place="34"),
                events=(Event.of("applied", date(2026, 1, 1), title="茶"),),
            ),
            "control characters",
        ),
    ],
)
def test_a_history_that_cannot_be_taken_is_named(
    opened: Opening, history: History, said: str
) -> None:
    office, _ = opened()
    (refused,) = office.take_over_histories([history]).refused
    assert refused.row == 1
    assert said in refused.wording.en
    assert office.verify().records == 0


def test_a_matter_that_is_told_twice_is_refused_the_second_time(opened: Opening) -> None:
    office, _ = opened()
    applied = Event.of("applied", date(2026, 7, 1), title="绿茶")
    history = History(matter=Matter(id="1", place="34"), events=(applied,))
    done = office.take_over_histories([history, history])
    assert counts(done) == (1, 0, 0, 0, 1)
    assert "history 1 is of the same matter" in done.refused[0].wording.en
