"""Digests (汇总通知): the messages of one recipient and day, in one."""

from collections.abc import Sequence
from datetime import datetime

from localstd.notices.identity import thing_id, to_recipient
from localstd.notices.message import Message
from localstd.notices.templates.office_templates import Templates
from localstd.wording import Language, Wording

__all__ = ["digest_of_messages"]


def digest_of_messages(
    members: Sequence[Message],
    *,
    created: datetime,
    recipient: str = "",
    templates: Templates | None = None,
) -> Message:
    """Put messages of one recipient and slot, at least one, into one message.

    ``recipient`` is the name by which the recipient is addressed. The id follows from the
    recipient, the slot and the ids of the members, so the same members make the same digest. It
    goes where the last of them would have gone. What a member says in one language only, it says
    in that one.

    >>> from datetime import UTC
    >>> noon = datetime(2026, 7, 24, 12, tzinfo=UTC)
    >>> members = [
    ...     Message(id=f"m.{n}", recipient="li", channel="mail", name="filing", digest="2026-07-25",
    ...         subject=Wording(f"备案{n}", f"filing {n}"), body=Wording("已备案", "filed"),
    ...         created=noon)
    ...     for n in (1, 2)
    ... ]
    >>> digest = digest_of_messages(members, created=noon, recipient="李工")
    >>> digest.subject.en, digest.digest
    ('[Digest] 2026-07-25, messages: 2', '')
    """
    last = members[-1]
    template = (templates or Templates()).digest()
    items = Wording(_listed(members, "zh"), _listed(members, "en"))
    facts = {
        "recipient": recipient,
        "slot": last.digest,
        "count": len(members),
        "items": items,
    }
    subject, body = template.filled(facts)
    ids = [one.id for one in members]
    return Message(
        id=to_recipient(thing_id("digest", last.digest, ids), last.recipient),
        recipient=last.recipient,
        channel=last.channel,
        address=last.address,
        name="digest",
        subject=_as_wanted(subject, members),
        body=_as_wanted(body, members),
        created=created,
    )


def _listed(members: Sequence[Message], language: Language) -> str:
    return "\n\n".join(
        f"{number}. {_in(one.subject, language)}\n{_in(one.body, language)}"
        for number, one in enumerate(members, start=1)
    )


def _in(words: Wording, language: Language) -> str:
    return words.text(language) or words.zh or words.en


def _as_wanted(words: Wording, members: Sequence[Message]) -> Wording:
    """Leave a language out in which no member says anything."""
    return Wording(
        words.zh if any(one.body.zh for one in members) else "",
        words.en if any(one.body.en for one in members) else "",
    )
