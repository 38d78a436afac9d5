"""Who owes something is reminded by its day, as often as the schedule says and no more."""

from datetime import date, datetime, timedelta

import pytest

from localstd.calendar import CHINA_TIME, china_calendar
from localstd.notices import Addressing, Directory, Message, Recipient, ReminderSchedule
from localstd.office import Reminding
from localstd.office.reminding import remind
from localstd.storage import Append, Draft, MemoryStorage, OpenDuty, Origin, Standing

DUE = date(2026, 8, 31)
AMR = Recipient(id="amr", name="省局", role="province", place="34", channel="mail")


class Reminders:
    """An office whose matters owe something, and the days on which it is reminded."""

    def __init__(self) -> None:
        self.storage = MemoryStorage()
        self.storage.create(Origin(place="34"))

    def owe(self, matter: str, *duties: OpenDuty, procedure: str = "making") -> None:
        version = len(self.storage.read(matter))
        standing = Standing(
            matter=matter,
            version=version + 1,
            procedure=procedure,
            track="ordinary",
            stage="60",
            place="34",
            number="DB34/T 1-2026",
            title="绿茶",
            duties=duties,
        )
        draft = Draft(type="published", recorded=datetime(2026, 7, 1, tzinfo=CHINA_TIME), body="{}")
        self.storage.append(
            [Append(matter=matter, expected=version, drafts=[draft], standing=standing)]
        )

    def remind(self, on: date, schedule: ReminderSchedule | None = None) -> Reminding:
        return remind(
            self.storage,
            Addressing(directory=Directory.of(AMR), calendar=china_calendar()),
            clock=lambda: datetime(on.year, on.month, on.day, 9, tzinfo=CHINA_TIME),
            schedule=schedule,
        )

    @property
    def messages(self) -> list[Message]:
        return [one.message for one in self.storage.outbox(limit=9999)]


@pytest.fixture
def office() -> Reminders:
    return Reminders()


def filing(due: date | None = DUE, owed_by: str | None = "province") -> OpenDuty:
    return OpenDuty(name="filing", owed_by=owed_by, due=due)


def test_the_same_day_again_posts_nothing_twice(office: Reminders) -> None:
    office.owe("34-1", filing())
    assert office.remind(DUE) == Reminding(duties=1, posted=1, unowed=0)
    assert office.remind(DUE) == Reminding(duties=1, posted=0, unowed=0)
    (message,) = office.messages
    assert message.subject.zh == "【到期】DB34/T 1-2026 绿茶：报送备案"
    assert (message.recipient, message.matter) == ("amr", "34-1")


def test_every_day_for_a_year_brings_seven_reminders(office: Reminders) -> None:
    office.owe("34-1", filing())
    for passed in range(-200, 165):
        office.remind(DUE + timedelta(days=passed))
    assert len(office.messages) == 7


def test_days_on_which_nothing_ran_are_made_up_for_by_the_latest_reminder(
    office: Reminders,
) -> None:
    office.owe("34-1", filing())
    office.remind(DUE - timedelta(days=29))
    office.remind(DUE + timedelta(days=45))
    assert ["due soon" in one.subject.en for one in office.messages] == [True, False]


def test_what_is_past_for_long_or_far_ahead_is_left_alone(office: Reminders) -> None:
    office.owe("34-1", filing(DUE - timedelta(days=61)))
    office.owe("34-2", filing(DUE + timedelta(days=31)))
    office.owe("34-3", filing(None))
    assert office.remind(DUE) == Reminding(duties=0, posted=0, unowed=0)
    office.owe("34-4", filing(DUE - timedelta(days=60)), filing(DUE + timedelta(days=30)))
    assert office.remind(DUE).posted == 2


def test_a_duty_near_its_day_is_reminded_of_without_its_neighbours(office: Reminders) -> None:
    office.owe("34-1", filing(), OpenDuty(name="review", owed_by="province", due=date(2031, 7, 1)))
    assert office.remind(DUE).duties == 1


def test_a_day_that_moved_is_reminded_of_anew(office: Reminders) -> None:
    office.owe("34-1", filing())
    office.remind(DUE)
    office.owe("34-1", filing(DUE + timedelta(days=1)))
    assert office.remind(DUE + timedelta(days=1)).posted == 1


def test_a_duty_that_was_done_is_not_reminded_of(office: Reminders) -> None:
    office.owe("34-1", filing())
    office.owe("34-1")
    assert office.remind(DUE) == Reminding(duties=0, posted=0, unowed=0)


@pytest.mark.parametrize("owed_by", [None, "nobody"])
def test_a_duty_that_nobody_is_known_to_owe_is_counted(
    office: Reminders, owed_by: str | None
) -> None:
    office.owe("34-1", filing(owed_by=owed_by))
    assert office.remind(DUE) == Reminding(duties=1, posted=0, unowed=1)


def test_what_a_procedure_does_not_know_is_reminded_of_by_its_name(office: Reminders) -> None:
    office.owe("34-1", OpenDuty(name="inspection", owed_by="province", due=DUE))
    office.owe("34-2", filing(), procedure="a province's own")
    assert office.remind(DUE).posted == 2
    assert [one.subject.en.partition(": ")[2] for one in office.messages] == [
        "inspection",
        "filing",
    ]


def test_an_office_of_many_matters_is_gone_through_page_by_page(office: Reminders) -> None:
    for number in range(1201):
        office.owe(f"34-{number:04}", filing())
    assert office.remind(DUE) == Reminding(duties=1201, posted=1201, unowed=0)


def test_an_office_that_reminds_of_nothing_posts_nothing(office: Reminders) -> None:
    office.owe("34-1", filing())
    silent = ReminderSchedule(before=(), on_the_day=False, after=())
    assert office.remind(DUE, silent).posted == 0
