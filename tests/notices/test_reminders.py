"""Reminders come before, on and after a day, each once; a day that moved is reminded of anew."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.calendar import CHINA_TIME
from localstd.notices import (
    Addressing,
    DueDuty,
    Message,
    Recipient,
    ReminderSchedule,
    ScheduleError,
    reminders,
)
from localstd.procedure import Matter
from localstd.roles import PROVINCE
from localstd.wording import Wording

DUE = date(2026, 8, 31)
FILING = DueDuty(
    matter=Matter(id="34-1", place="34"),
    name="filing",
    wording=Wording("报送备案", "filing"),
    owed_by=PROVINCE,
    due=DUE,
    facts={"title": "绿茶"},
)


@pytest.fixture
def made(
    recipient: Callable[..., Recipient], addressing: Callable[..., Addressing]
) -> Callable[..., tuple[Message, ...]]:
    """Make the reminders of a day."""
    how = addressing(recipient("amr", role="province"))

    def make(
        on: date, duty: DueDuty = FILING, schedule: ReminderSchedule | None = None
    ) -> tuple[Message, ...]:
        created = datetime(on.year, on.month, on.day, 9, tzinfo=CHINA_TIME)
        return reminders([duty], how, on=on, created=created, schedule=schedule)

    return make


@pytest.mark.parametrize(
    ("on", "said"),
    [
        ("2026-08-01", "[due soon] 绿茶: filing"),
        ("2026-08-30", "[due soon] 绿茶: filing"),
        ("2026-08-31", "[due] 绿茶: filing"),
        ("2026-09-01", "[overdue] 绿茶: filing"),
        ("2027-01-01", "[overdue] 绿茶: filing"),
    ],
)
def test_a_reminder_says_how_the_day_stands(
    made: Callable[..., tuple[Message, ...]], on: str, said: str
) -> None:
    assert [one.subject.en for one in made(date.fromisoformat(on))] == [said]


@pytest.mark.parametrize("on", ["2026-08-24", "2026-08-31", "2026-09-07"])
def test_a_reminder_holds_true_on_whatever_day_it_arrives(
    made: Callable[..., tuple[Message, ...]], on: str
) -> None:
    (message,) = made(date.fromisoformat(on))
    assert f"截至{on}：" in message.body.zh
    assert f"As of {on}: " in message.body.en
    assert "2026-08-31" in message.body.zh
    for words in (message.subject, message.body):
        assert "今日" not in words.zh
        assert "today" not in words.en


def test_nothing_is_said_before_the_first_day(
    made: Callable[..., tuple[Message, ...]],
) -> None:
    assert made(date(2026, 7, 31)) == ()
    assert len(made(date(2026, 8, 1))) == 1


def test_a_reminder_counts_the_days_that_there_are_and_not_those_of_the_schedule(
    made: Callable[..., tuple[Message, ...]],
) -> None:
    (soon,), (late,) = made(date(2026, 8, 21)), made(date(2026, 9, 10))
    assert "将于2026-08-31到期，还有10天" in soon.body.zh
    assert "days overdue: 10." in late.body.en
    assert (soon.version, soon.matter, soon.name) == (None, "34-1", "filing")


def test_a_day_that_may_still_move_is_called_provisional(
    made: Callable[..., tuple[Message, ...]],
) -> None:
    (message,) = made(DUE, evolve(FILING, is_provisional=True))
    assert "2026-08-31 (provisional)" in message.body.en
    assert "2026-08-31（暂定）" in message.body.zh


def test_each_day_of_the_schedule_is_another_message_and_each_between_is_the_same(
    made: Callable[..., tuple[Message, ...]],
) -> None:
    days = [DUE + timedelta(days=passed) for passed in range(-40, 60)]
    ids = [one.id for day in days for one in made(day)]
    assert len(ids) == 90
    assert len(set(ids)) == 7


def test_a_day_that_moved_is_reminded_of_anew(
    made: Callable[..., tuple[Message, ...]],
) -> None:
    (before,), (after,) = made(DUE), made(DUE, evolve(FILING, due=DUE + timedelta(days=1)))
    assert before.id != after.id


@given(
    before=st.sets(st.integers(1, 60), max_size=4),
    after=st.sets(st.integers(1, 60), max_size=4),
    on_the_day=st.booleans(),
    passed=st.integers(-70, 70),
)
def test_only_the_latest_offset_that_is_reached_counts(
    before: set[int],
    after: set[int],
    on_the_day: bool,  # noqa: FBT001  drawn
    passed: int,
) -> None:
    schedule = ReminderSchedule(before=tuple(before), after=tuple(after), on_the_day=on_the_day)
    reached = schedule.reached(DUE, DUE + timedelta(days=passed))
    later = [one for one in schedule.offsets if reached is None or one > reached]
    assert reached is None or (reached in schedule.offsets and reached <= passed)
    assert all(one > passed for one in later)


@pytest.mark.parametrize("days", [0, -1, 3661, True, 1.5, "7"])
def test_what_is_no_number_of_days_is_refused(days: object) -> None:
    with pytest.raises(ScheduleError, match="is not a number of days"):
        ReminderSchedule(before=(30, days))  # type: ignore[arg-type]  # almost valid
    with pytest.raises(ScheduleError):
        ReminderSchedule(after=(days,))  # type: ignore[arg-type]  # almost valid


def test_an_office_may_remind_of_nothing(made: Callable[..., tuple[Message, ...]]) -> None:
    silent = ReminderSchedule(before=(), on_the_day=False, after=())
    assert made(DUE, FILING, silent) == ()
