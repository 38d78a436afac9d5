"""From roles to people: who gets which message under which id, in which language, and when."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.calendar import CHINA_TIME, china_calendar, day_of
from localstd.notices import (
    Addressing,
    Directory,
    Message,
    Recipient,
    addressed,
    digest_opening,
    earliest,
    is_to_a_role,
    readdressed,
)
from localstd.procedure import Event, Matter, Notice
from localstd.roles import NATIONAL, SECTOR
from localstd.testing.strategies.storages import names
from localstd.wording import Wording

MATTER = Matter(id="34-1", place="3401")
NOON = datetime(2026, 7, 24, 12, tzinfo=CHINA_TIME)  # a Friday
Making = Callable[..., Recipient]
Noticing = Callable[..., Notice]
Setting = Callable[..., Addressing]


def messages(
    how: Addressing, *notices: Notice, at: datetime = NOON, version: int = 3, **facts: object
) -> tuple[Message, ...]:
    return addressed(notices, how, matter=MATTER, version=version, created=at, facts=facts)


def test_each_who_fills_the_role_gets_one_message(
    recipient: Making, filing: Noticing, addressing: Setting
) -> None:
    how = addressing(recipient("li", address="li@example.org"), recipient("wang"))
    made = messages(how, filing(SECTOR))
    assert [(one.recipient, one.channel, one.address) for one in made] == [
        ("li", "mail", "li@example.org"),
        ("wang", "mail", ""),
    ]
    assert {(one.name, one.matter, one.version, one.created) for one in made} == {
        ("filing", "34-1", 3, NOON)
    }


def test_a_message_says_what_where_when_and_to_whom(
    recipient: Making, filing: Noticing, addressing: Setting
) -> None:
    how = addressing(recipient("li", name="李工"))
    (message,) = messages(how, filing(SECTOR), number="DB3401/T 1-2026", title="绿茶")
    assert message.subject == Wording(
        "【报送备案】DB3401/T 1-2026 绿茶", "[filed] DB3401/T 1-2026 绿茶"
    )
    assert message.body == Wording(
        "李工：\n\n茶已备案。\n\n日期：2026-07-24\n事项：DB3401/T 1-2026 绿茶\n事项编号：34-1\n"
        "接收角色：有关行政主管部门",
        "To 李工:\n\ntea is filed.\n\nDate: 2026-07-24\n"
        "Matter: DB3401/T 1-2026 绿茶\nId of the matter: 34-1\n"
        "Recipient's role: the sector department",
    )


def test_an_id_follows_from_matter_version_notice_and_recipient(
    recipient: Making, filing: Noticing, addressing: Setting
) -> None:
    how = addressing(recipient("li"), recipient("wang"))
    made = [
        *messages(how, filing(SECTOR)),
        *messages(how, filing(SECTOR), version=4),
        *messages(how, filing(SECTOR, name="publication")),
    ]
    assert len({one.id for one in made}) == 6
    again = messages(how, filing(SECTOR), at=NOON + timedelta(days=1), title="别的")
    assert [one.id for one in again] == [one.id for one in made[:2]]


@given(st.lists(names(), min_size=1, max_size=5, unique=True))
def test_no_two_recipients_share_an_id(ids: list[str]) -> None:
    notice_to = [
        Recipient(id=one, name=one, role="sector", channel="mail", place="34") for one in ids
    ]
    how = Addressing(directory=Directory(tuple(notice_to)), calendar=china_calendar())
    event = Event.of("filed", date(2026, 7, 24))
    notice = Notice(name="filing", to=SECTOR, event=event, wording=Wording("已备案", "filed"))
    made = messages(how, notice)
    assert len({one.id for one in made}) == len(ids)


def test_a_role_that_nobody_fills_gets_a_message_all_the_same(
    filing: Noticing, addressing: Setting
) -> None:
    (message,) = messages(addressing(), filing(NATIONAL))
    assert (message.recipient, message.channel, message.address) == ("role:national@3401", "", "")
    assert is_to_a_role(message)
    assert message.body.zh.startswith("国务院标准化行政主管部门：")


def test_what_is_readdressed_is_what_would_have_been_addressed(
    recipient: Making, filing: Noticing, addressing: Setting
) -> None:
    (unfilled,) = messages(addressing(), filing(SECTOR), title="绿茶", sector="农业")
    how = addressing(recipient("any"), recipient("li", name="sector", sector="农业"))
    found = readdressed(unfilled, how, at=NOON, sector="农业")
    wanted = messages(how, filing(SECTOR), title="绿茶", sector="农业")
    assert [(one.id, one.recipient, one.channel) for one in found] == [
        (one.id, one.recipient, one.channel) for one in wanted
    ]
    assert not any(map(is_to_a_role, found))


def test_what_still_nobody_fills_is_not_readdressed(
    filing: Noticing, addressing: Setting, recipient: Making
) -> None:
    (unfilled,) = messages(addressing(), filing(SECTOR))
    assert readdressed(unfilled, addressing(recipient("there", "33")), at=NOON) == ()


def test_a_role_that_only_a_province_knows_is_readdressed_by_its_name(
    recipient: Making, addressing: Setting
) -> None:
    words = Wording("检测", "tested")
    message = Message(
        id="9f.1",
        recipient="role:laboratory@34",
        channel="",
        name="tested",
        subject=words,
        body=words,
        created=NOON,
    )
    how = addressing(recipient("lab", role="laboratory"))
    assert [one.recipient for one in readdressed(message, how, at=NOON)] == ["lab"]


@pytest.mark.parametrize(
    ("language", "has"),
    [("zh", (True, False)), ("en", (False, True)), (None, (True, True))],
)
def test_a_recipient_reads_the_languages_that_it_wants(
    recipient: Making,
    filing: Noticing,
    addressing: Setting,
    language: str | None,
    has: tuple[bool, bool],
) -> None:
    (message,) = messages(addressing(recipient("li", language=language)), filing(SECTOR))
    for words in (message.subject, message.body):
        assert (bool(words.zh), bool(words.en)) == has


def quiet(**more: object) -> Recipient:
    return Recipient(id="q", name="q", role="sector", channel="mail", is_quiet=True, **more)  # type: ignore[arg-type]  # fields by name


@pytest.mark.parametrize(
    ("at", "goes"),
    [
        ("2026-07-24T08:29", "2026-07-24T08:30"),  # a Friday, before the office opens
        ("2026-07-24T08:30", None),
        ("2026-07-24T23:59", None),
        ("2026-07-25T10:00", "2026-07-27T08:30"),  # Saturday, to Monday
        ("2026-02-14T10:00", None),  # a Saturday that is worked, before the Spring Festival
        ("2026-10-01T10:00", "2026-10-08T08:30"),  # the National Day's seven days
        ("2035-10-01T10:00", "2035-10-01T10:00"),  # beyond the last notice: a Monday, as any
    ],
)
def test_who_is_quiet_is_told_on_working_days(at: str, goes: str | None) -> None:
    made = datetime.fromisoformat(at).replace(tzinfo=CHINA_TIME)
    said = earliest(quiet(), made, calendar=china_calendar())
    expected = None if goes in (None, at) else datetime.fromisoformat(goes)
    assert said == (expected and expected.replace(tzinfo=CHINA_TIME))


@given(
    at=st.datetimes(datetime(2024, 1, 1), datetime(2031, 1, 1)),  # noqa: DTZ001  zoned below
    is_quiet=st.booleans(),
)
def test_a_digest_goes_at_the_first_opening_afterwards(at: datetime, is_quiet: bool) -> None:  # noqa: FBT001  drawn
    made = at.replace(tzinfo=CHINA_TIME)
    calendar = china_calendar()
    one = Recipient(
        id="d", name="d", role="sector", channel="mail", wants_digest=True, is_quiet=is_quiet
    )
    goes = digest_opening(one, made, calendar=calendar)
    assert goes > made
    assert goes.strftime("%H:%M") == "08:30"
    assert not is_quiet or calendar.is_working(day_of(goes))
    between = [goes - timedelta(days=days) for days in range(1, 20)]
    earlier = [day for day in between if day > made]
    assert not any(calendar.is_working(day_of(day)) or not is_quiet for day in earlier)


def test_a_message_for_a_digest_names_its_day(
    recipient: Making, filing: Noticing, addressing: Setting
) -> None:
    how = addressing(recipient("li", wants_digest=True), recipient("wang", is_quiet=True))
    saturday = datetime(2026, 7, 25, 1, tzinfo=CHINA_TIME)
    digest, quieted = messages(how, filing(SECTOR), at=saturday)
    assert (digest.digest, str(digest.not_before)) == ("2026-07-25", "2026-07-25 08:30:00+08:00")
    assert (quieted.digest, str(quieted.not_before)) == ("", "2026-07-27 08:30:00+08:00")


def test_who_fills_a_role_is_called_as_the_law_of_the_place_does(
    filing: Noticing, addressing: Setting
) -> None:
    how = addressing(titles={"sector": Wording("市有关行政管理部门", "the city's department")})
    (message, other) = (*messages(how, filing(SECTOR)), *messages(how, filing(NATIONAL)))
    assert message.body.zh.startswith("市有关行政管理部门：")
    assert message.body.en.endswith("Recipient's role: the city's department")
    assert other.body.zh.startswith("国务院标准化行政主管部门：")
