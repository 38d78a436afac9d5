"""A standard of Anhui in two parts, reviewed early since a national standard changed; day by day.

地方标准管理办法 art 24: 相关国家标准发生重大变化的，应当及时复审. Numbers and days are made up.
"""

from datetime import date

from localstd._attrs import frozen
from localstd.calendar import PartialDate, china_calendar
from localstd.law import ReviewOutcome, china_law
from localstd.making import MAKING
from localstd.numbers import StandardNumber
from localstd.procedure import (
    Body,
    Decision,
    Event,
    History,
    Matter,
    Procedure,
    decide,
    duties,
    fold,
)
from localstd.review import (
    REVIEW,
    CountedFrom,
    Cycle,
    begin,
    for_standard,
    next_cycle,
    open_parts,
    outcomes,
    review_due,
)

NUMBER = StandardNumber.parse("DB34/T 4210-2022")
PUBLISHED = PartialDate(2022, 6, 29)
PROVINCE = Body(role="province", place="34", name="安徽省市场监督管理局")
COMMITTEE = Body(role="committee", place="34", name="安徽省茶叶标准化技术委员会")


@frozen
class File:
    """One file of the office: what happened to it, one thing a day."""

    procedure: Procedure
    history: History

    def asked(self, day: str, event: str, by: Body | None, facts: dict[str, object]) -> Decision:
        told = Event.of(event, PartialDate.parse(day), by, **facts)
        return decide(
            self.procedure,
            self.history,
            told,
            law=china_law(),
            calendar=china_calendar(),
            as_of=told.on.last,
        )

    def then(self, day: str, event: str, by: Body | None = None, **facts: object) -> "File":
        decision = self.asked(day, event, by, facts)
        assert [str(one.message) for one in decision.findings] == []
        return self.with_(decision.event)

    def with_(self, *events: Event) -> "File":
        return File(procedure=self.procedure, history=self.history.with_(*events))

    def owed(self, day: str) -> dict[str, str]:
        found = duties(
            self.procedure,
            self.history,
            law=china_law(),
            calendar=china_calendar(),
            as_of=date.fromisoformat(day),
        )
        return {one.type.name: str(one.due) for one in found}

    @property
    def stage(self) -> str:
        return fold(self.procedure, self.history).stage.code


def standards_file() -> File:
    """Give the file of the standard, as a register tells of it."""
    published = Event.of("published", PUBLISHED, PROVINCE, number=NUMBER)
    history = History(
        matter=Matter(id="34-2022-17", place="34"), events=(published,), is_whole=False
    )
    return File(procedure=MAKING, history=history)


def waiting() -> File:
    """Give its review, which begins where its cycle does."""
    began = begin(
        "34-2022-17",
        NUMBER,
        on=PUBLISHED,
        counted_from=CountedFrom.PUBLICATION,
        parts=("1", "2"),
    )
    history = History(matter=Matter(id="34-review-2024-3", place="34"), events=(began,))
    return File(procedure=REVIEW, history=history)


def triggered() -> File:
    changed = StandardNumber.parse("GB/T 30375-2024")
    return waiting().then(
        "2024-03-15", "trigger-arose", trigger="standards", changed_standard=changed
    )


def examined() -> File:
    opened = triggered().then("2024-04-08", "opened", PROVINCE)
    return opened.then(
        "2024-06-20",
        "examined",
        COMMITTEE,
        body="committee",
        members=29,
        vice_chairs=3,
        from_one_unit=2,
        seats_of_one_person=2,
        voting=27,
        in_favour=26,
        against=1,
    )


def concluded() -> File:
    file = examined().then("2024-07-05", "part-concluded", PROVINCE, part="1", outcome="revise")
    return file.then("2024-07-05", "concluded", PROVINCE, outcome="continue")


def test_the_cycle_alone_would_have_run_till_2027() -> None:
    due = review_due(
        Cycle(place="34", published=PUBLISHED),
        law=china_law(),
        calendar=china_calendar(),
        as_of=date(2024, 3, 14),
    )
    assert due is not None
    assert (str(due.due), due.assessment) == ("2027-06-29", None)
    assert waiting().owed("2024-03-14") == {"review": "2027-06-29"}


def test_the_changed_national_standard_makes_it_owed_at_once() -> None:
    assert triggered().owed("2024-03-15") == {"review": "2027-06-29", "early-review": "None"}


def test_a_reason_without_what_shows_it_is_warned_of() -> None:
    decision = waiting().asked("2024-03-15", "trigger-arose", None, {"trigger": "standards"})
    assert [one.code for one in decision.findings] == ["LS663"]
    assert decision.bars == ()


def test_the_committee_examines_and_the_province_concludes() -> None:
    assert (examined().stage, concluded().stage) == ("examined", "concluded")
    decision = examined().asked("2024-07-05", "concluded", COMMITTEE, {"outcome": "continue"})
    assert [one.code for one in decision.bars] == ["LS602"]


def test_each_part_has_its_own_outcome() -> None:
    state = fold(REVIEW, concluded().history)
    assert outcomes(state) == {"1": ReviewOutcome.REVISE, "2": ReviewOutcome.CONTINUE}
    assert open_parts(state) == {"1": ReviewOutcome.REVISE}
    assert concluded().owed("2024-07-05") == {"revision": "None"}


def test_the_part_left_without_an_outcome_keeps_the_review_open() -> None:
    file = examined().then("2024-07-05", "part-concluded", PROVINCE, part="1", outcome="revise")
    decision = file.asked("2024-07-05", "concluded", PROVINCE, {})
    assert [str(one.message.en) for one in decision.bars] == [
        "DB34/T 4210-2022: parts without an outcome: 2"
    ]


def test_the_revision_is_a_making_of_its_own_and_ends_what_is_owed() -> None:
    opened = concluded().then(
        "2024-07-22", "revision-opened", PROVINCE, making="34-2024-9", part="1"
    )
    assert open_parts(fold(REVIEW, opened.history)) == {}
    assert opened.owed("2024-07-22") == {"revision": "None"}
    done = opened.then("2025-12-30", "revision-published", PROVINCE, making="34-2024-9", part="1")
    assert done.owed("2025-12-30") == {}


def test_the_files_of_the_parts_hear_of_it() -> None:
    opened = concluded().then(
        "2024-07-22", "revision-opened", PROVINCE, making="34-2024-9", part="1"
    )
    one, two = (standards_file().with_(*for_standard(opened.history, part)) for part in "12")
    assert fold(MAKING, one.history).fact("making") == "34-2024-9"
    assert fold(MAKING, two.history).fact("outcome") == "continue"
    assert one.stage == two.stage == "60"
    assert two.owed("2024-07-05")["review"] == "2029-07-05"
    assert "revision" in one.owed("2024-07-22")
    assert "revision" not in two.owed("2024-07-22")


def test_the_part_that_goes_on_comes_round_again_five_years_later() -> None:
    event = next_cycle(concluded().history)
    assert event is not None
    assert event.facts["parts"] == ("2",)
    again = History(matter=Matter(id="34-review-2029-1", place="34"), events=(event,))
    assert File(procedure=REVIEW, history=again).owed("2025-01-01") == {"review": "2029-07-05"}
