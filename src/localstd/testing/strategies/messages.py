"""Strategies (生成策略) for notices on their way: recipients, templates, messages, reminders."""

from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.calendar import china_calendar
from localstd.notices import (
    Addressing,
    DeliveryError,
    Directory,
    DueDuty,
    Message,
    Posted,
    Recipient,
    ReminderSchedule,
    Template,
    TemplateKind,
    Templates,
)
from localstd.office import Delivery, Patience, Reminding
from localstd.roles import ROLES
from localstd.testing.strategies.deriving import derived
from localstd.testing.strategies.values import days, matters, place_codes
from localstd.wording import Wording

__all__ = [
    "addressings",
    "deliveries",
    "directories",
    "due_duties",
    "instants",
    "messages",
    "patiences",
    "posted",
    "recipients",
    "reminder_schedules",
    "remindings",
    "template_sets",
    "templates",
]

_IDS = ("li", "wang", "zhao", "amr", "role:sector@34")
_NAMES = ("filing", "publication", "review")
_DAYS = st.sets(st.integers(1, 90), max_size=3).map(lambda found: tuple(sorted(found)))
_TIMES = ("before", "on", "after")
_FEW = st.integers(0, 9)


def instants() -> st.SearchStrategy[datetime]:
    """Give instants (时刻), with their zone."""
    plain = st.datetimes(datetime(2015, 1, 1), datetime(2035, 1, 1))  # noqa: DTZ001  zoned at once
    return plain.map(lambda one: one.replace(tzinfo=UTC))


@st.composite
def recipients(draw: st.DrawFn) -> Recipient:
    """Give recipients (收件人) of every role, with and without wishes of their own."""
    return draw(
        derived(
            Recipient,
            id=st.sampled_from(_IDS[:-1]),
            role=st.sampled_from(tuple(ROLES)),
            place=place_codes() | st.just(""),
            channel=st.sampled_from(("mail", "ding")),
            address=st.sampled_from(("", "li@example.org")),
            language=st.sampled_from((None, "zh", "en")),
        )
    )


def directories() -> st.SearchStrategy[Directory]:
    """Give directories (通讯录), empty ones among them."""
    several = st.lists(recipients(), max_size=4, unique_by=lambda one: one.id)
    return several.map(tuple).map(Directory)


@st.composite
def templates(draw: st.DrawFn, kind: TemplateKind | None = None) -> Template:
    """Give templates (模板) that keep some of the places that they may keep."""
    of = kind or draw(st.sampled_from(TemplateKind))
    places = st.lists(st.sampled_from(of.places), max_size=3)
    text = places.map(lambda names: "，".join(f"{{{name}}}" for name in names))
    words = st.builds(Wording, text, text)
    return Template(kind=of, subject=draw(words), body=draw(words))


@st.composite
def template_sets(draw: st.DrawFn) -> Templates:
    """Give the templates of offices (模板集) that replace some of those that ship."""
    names = {
        TemplateKind.NOTICE: ("notice", *(f"notice:{name}" for name in _NAMES)),
        TemplateKind.REMINDER: tuple(f"reminder:{time}" for time in _TIMES),
        TemplateKind.DIGEST: ("digest",),
    }
    kinds = draw(st.sets(st.sampled_from(TemplateKind)))
    own = {draw(st.sampled_from(names[kind])): draw(templates(kind)) for kind in sorted(kinds)}
    return Templates(own)


@st.composite
def addressings(draw: st.DrawFn) -> Addressing:
    """Give how offices address their messages (分送设置)."""
    return Addressing(
        directory=draw(directories()),
        calendar=china_calendar(),
        templates=draw(template_sets()),
        opens=draw(st.times().map(lambda one: one.replace(second=0, microsecond=0))),
    )


@st.composite
def messages(draw: st.DrawFn) -> Message:
    """Give messages (通知件), for people and for roles, at once and later."""
    number, created = draw(st.integers(1, 999)), draw(instants())
    waits = draw(st.none() | st.integers(0, 72))
    made = draw(
        derived(
            Message,
            id=st.just(f"{number:032x}.{number:016x}"),
            recipient=st.sampled_from(_IDS),
            channel=st.sampled_from(("mail", "ding", "")),
            name=st.sampled_from(_NAMES),
            created=st.just(created),
            not_before=st.none(),
            matter=st.none() | st.just("34-1"),
            version=st.none() | st.integers(1, 9),
            digest=st.sampled_from(("", "2026-07-24")),
        )
    )
    return evolve(made, not_before=None if waits is None else created + timedelta(hours=waits))


@st.composite
def posted(draw: st.DrawFn) -> Posted:
    """Give messages of an outbox (发件箱), whatever has become of them."""
    one = evolve(Posted.new(draw(messages())), number=draw(st.integers(1, 999)))
    at = draw(instants())
    steps = {
        "claimed": lambda: one.claimed("w-1", at),
        "sent": lambda: one.claimed("w-1", at).sent(at),
        "again": lambda: one.claimed("w-1", at).again("451 busy", at),
        "dead": lambda: one.claimed("w-1", at).dead("550 no such user", at),
        "waiting": lambda: one,
    }
    return steps[draw(st.sampled_from(sorted(steps)))]()


@st.composite
def reminder_schedules(draw: st.DrawFn) -> ReminderSchedule:
    """Give schedules of reminders (提醒时点), those that never remind among them."""
    return ReminderSchedule(before=draw(_DAYS), on_the_day=draw(st.booleans()), after=draw(_DAYS))


@st.composite
def due_duties(draw: st.DrawFn) -> DueDuty:
    """Give duties with a last day (有期限的义务), as reminders tell of them."""
    name = draw(st.sampled_from(_NAMES))
    return DueDuty(
        matter=draw(matters()),
        name=name,
        wording=Wording("义务", name),
        owed_by=ROLES[draw(st.sampled_from(tuple(ROLES)))],
        due=draw(days()),
        is_provisional=draw(st.booleans()),
        facts={"title": "绿茶"} if draw(st.booleans()) else {},
    )


def patiences() -> st.SearchStrategy[Patience]:
    """Give settings of retries (重试设置)."""
    waits = st.timedeltas(timedelta(seconds=1), timedelta(days=1))
    return st.builds(Patience, first=waits, longest=waits, attempts=st.integers(1, 20))


def deliveries() -> st.SearchStrategy[Delivery]:
    """Give what came of deliveries (发送结果)."""
    problem = DeliveryError(message="9f.1", reason="550 no such user", is_final=True)
    problems = st.sampled_from(((), (problem,)))
    names = ("sent", "failed", "dead", "digested", "readdressed", "lost")
    return st.builds(Delivery, problems=problems, **dict.fromkeys(names, _FEW))


def remindings() -> st.SearchStrategy[Reminding]:
    """Give what came of reminding (提醒结果)."""
    return st.builds(Reminding, duties=_FEW, posted=_FEW, unowed=_FEW)
