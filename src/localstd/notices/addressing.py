"""Addressing (分送): from what a procedure says of roles to messages for people and systems."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, time
from types import MappingProxyType
from typing import Final

from localstd._attrs import evolve, frozen, mapping_field
from localstd.calendar import CHINA_TIME, WorkCalendar
from localstd.notices.directory import Directory, Recipient
from localstd.notices.identity import readdressed_id, thing_id, to_recipient
from localstd.notices.message import Message
from localstd.notices.quiet import OPENING_TIME, earliest
from localstd.notices.templates.office_templates import Templates
from localstd.notices.templates.template import Template
from localstd.procedure import Matter, Notice, Role
from localstd.roles import ROLES
from localstd.wording import Wording

__all__ = ["Addressing", "addressed", "is_to_a_role", "posted_to", "readdressed"]

_TO_A_ROLE: Final = "role:"
_NO_FACTS: Final[Mapping[str, object]] = MappingProxyType({})


@frozen
class Addressing:
    """How an office addresses its messages (分送设置): to whom, in which words, on which days.

    ``opens`` is when the office's day begins, in China. ``titles`` are what the law of its place
    calls who fills a role (职务称谓), by the role's name; others are called as everywhere.

    >>> from localstd.calendar import china_calendar
    >>> Addressing(directory=Directory(), calendar=china_calendar()).opens
    datetime.time(8, 30)
    """

    directory: Directory
    calendar: WorkCalendar
    templates: Templates = Templates()
    opens: time = OPENING_TIME
    titles: Mapping[str, Wording] = mapping_field(default={})

    def title(self, role: Role) -> Wording:
        """Give what who fills a role is called at the office's place."""
        return self.titles.get(role.name, role.wording)


def addressed(  # noqa: PLR0913  what a message is about, and how it is addressed
    notices: Iterable[Notice],
    addressing: Addressing,
    *,
    matter: Matter,
    version: int,
    created: datetime,
    facts: Mapping[str, object] = _NO_FACTS,
) -> tuple[Message, ...]:
    """Give the messages that some notices of one record become, one for each recipient.

    ``facts`` is what the office knows of the matter: ``number``, ``title`` and ``sector``; the
    last also says whose recipients are meant. Ids follow from the matter, the version, the
    notice and the recipient. A role that nobody fills gets one message all the same, to the
    recipient ``role:<role>@<place>`` and by no channel, for :func:`readdressed` to find.

    >>> from datetime import date
    >>> from localstd.calendar import china_calendar
    >>> from localstd.procedure import Event
    >>> from localstd.roles import SECTOR
    >>> filed = Event.of("filed", date(2026, 7, 24))
    >>> notice = Notice(name="filing", to=SECTOR, event=filed, wording=Wording("已备案", "filed"))
    >>> asked = {"matter": Matter(id="34-1", place="34"), "version": 3,
    ...     "created": datetime(2026, 7, 24, 9, tzinfo=CHINA_TIME), "facts": {"title": "绿茶"}}
    >>> li = Recipient(id="li", name="李工", role="sector", place="34", channel="mail")
    >>> how = Addressing(directory=Directory.of(li), calendar=china_calendar())
    >>> (message,) = addressed([notice], how, **asked)
    >>> message.recipient, message.subject.zh
    ('li', '【报送备案】绿茶')
    >>> nobody = Addressing(directory=Directory(), calendar=china_calendar())
    >>> (lost,) = addressed([notice], nobody, **asked)
    >>> lost.recipient, lost.channel
    ('role:sector@34', '')
    """
    return tuple(
        message
        for notice in notices
        for message in posted_to(
            notice.to,
            addressing,
            thing=thing_id("notice", matter.id, version, notice.name),
            name=notice.name,
            matter=matter,
            version=version,
            created=created,
            template=addressing.templates.notice(notice.name),
            facts={**facts, "notice": notice.wording, "on": notice.event.on},
        )
    )


def posted_to(  # noqa: PLR0913  all that a message is made of
    role: Role,
    addressing: Addressing,
    *,
    thing: str,
    name: str,
    matter: Matter,
    version: int | None,
    created: datetime,
    template: Template,
    facts: Mapping[str, object],
) -> Iterator[Message]:
    """Give one message for each who fills a role; one for the role itself if nobody does."""
    told = {**facts, **_told_of(matter, facts), "role": addressing.title(role)}

    def message(recipient: str, named: Wording | str) -> Message:
        subject, body = template.filled({**told, "recipient": named})
        return Message(
            id=to_recipient(thing, recipient),
            recipient=recipient,
            channel="",
            name=name,
            subject=subject,
            body=body,
            created=created,
            matter=matter.id,
            version=version,
        )

    sector = str(facts.get("sector") or "")
    found = addressing.directory.find(role, matter.place, matter=matter.id, sector=sector)
    for one in found:
        yield _sent_to(message(one.id, one.name), one, addressing, at=created)
    if not found:
        yield message(f"{_TO_A_ROLE}{role.name}@{matter.place or ''}", addressing.title(role))


def _told_of(matter: Matter, facts: Mapping[str, object]) -> Mapping[str, object]:
    named = (str(facts.get(key) or "") for key in ("number", "title"))
    return {
        "matter": matter.id,
        "place": matter.place,
        "about": " ".join(filter(None, named)) or matter.id,
    }


def _sent_to(
    message: Message, recipient: Recipient, addressing: Addressing, *, at: datetime
) -> Message:
    """Put the recipient on a message: its languages, by which channel, where, when, the digest."""
    not_before = earliest(recipient, at, calendar=addressing.calendar, opens=addressing.opens)
    is_for_a_digest = recipient.wants_digest and not_before is not None
    slot = not_before.astimezone(CHINA_TIME).date() if is_for_a_digest and not_before else ""
    return evolve(
        message,
        recipient=recipient.id,
        subject=recipient.spoken(message.subject),
        body=recipient.spoken(message.body),
        channel=recipient.channel,
        address=recipient.address,
        not_before=not_before,
        digest=str(slot),
    )


def is_to_a_role(message: Message) -> bool:
    """Say whether a message still looks for somebody who fills its role.

    >>> from datetime import UTC
    >>> words = Wording("备案", "filed")
    >>> message = Message(id="m", recipient="role:sector@34", channel="", name="filing",
    ...     subject=words, body=words, created=datetime(2026, 7, 24, tzinfo=UTC))
    >>> is_to_a_role(message)
    True
    """
    return not message.channel and message.recipient.startswith(_TO_A_ROLE)


def readdressed(
    message: Message,
    addressing: Addressing,
    *,
    at: datetime,
    sector: str = "",
) -> tuple[Message, ...]:
    """Look up anew who fills the role that a message is for; empty if still nobody does.

    The ids are those that it would have had if they had been there from the start. ``at`` is now:
    quiet and digests count from it.

    >>> from datetime import UTC
    >>> from localstd.calendar import china_calendar
    >>> words = Wording("备案", "filed")
    >>> message = Message(id="9f.1", recipient="role:sector@3401", channel="", name="filing",
    ...     subject=words, body=words, created=datetime(2026, 7, 24, tzinfo=UTC))
    >>> li = Recipient(id="li", name="李工", role="sector", place="34", channel="mail")
    >>> how = Addressing(directory=Directory.of(li), calendar=china_calendar())
    >>> [one.recipient for one in readdressed(message, how, at=message.created)]
    ['li']
    """
    name, _, place = message.recipient.removeprefix(_TO_A_ROLE).partition("@")
    role = ROLES.get(name) or Role(name=name, wording=Wording(name, name))
    found = addressing.directory.find(
        role, place or None, matter=message.matter or "", sector=sector
    )
    return tuple(
        _sent_to(evolve(message, id=readdressed_id(message.id, one.id)), one, addressing, at=at)
        for one in found
    )
