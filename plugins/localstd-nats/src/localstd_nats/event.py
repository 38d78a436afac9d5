"""Events on the wire (云事件): a message as a CloudEvent 1.0, in structured JSON mode.

The whole event, attributes and data, is one JSON document. The other mode would put the attributes
into headers, each escaped by a rule of its own; so a dump of the stream is whole, whoever reads it
needs nothing of NATS, and no word that somebody wrote ever comes near a header.
"""

import json
import re
from typing import Final
from urllib.parse import quote

from localstd.notices import Message
from localstd.wording import Wording

__all__ = ["CONTENT_TYPE", "event_of", "headers_of"]

#: What the payload is, as its header says.
CONTENT_TYPE: Final = "application/cloudevents+json; charset=utf-8"

_TYPE: Final = "cn.localstd.notice"
_UNSPEAKABLE: Final = re.compile("[\0-\x1f\x7f-\x9f]")


def event_of(message: Message, source: str) -> bytes:
    """Write a message as an event of an office.

    >>> from datetime import datetime, timezone
    >>> message = Message(id="m-1", recipient="archive", channel="nats", name="filing",
    ...     subject=Wording("备案", "filed"), body=Wording("茶叶已备案。", "Tea is filed."),
    ...     created=datetime(2026, 7, 24, 1, tzinfo=timezone.utc), matter="m", version=3)
    >>> event = json.loads(event_of(message, "/offices/34"))
    >>> event["type"], event["subject"], event["time"]
    ('cn.localstd.notice.filing', 'm', '2026-07-24T01:00:00+00:00')
    >>> event["data"]["body"]["zh"]
    '茶叶已备案。'
    """
    about = {} if message.matter is None else {"subject": _attribute(message.matter)}
    event = {
        "specversion": "1.0",
        "id": _attribute(message.id),
        "source": source,
        "type": f"{_TYPE}.{_attribute(message.name)}",
        **about,
        "time": message.created.isoformat(),
        "datacontenttype": "application/json",
        "data": {
            "recipient": message.recipient,
            "address": message.address,
            "name": message.name,
            "matter": message.matter,
            "version": message.version,
            "subject": _words(message.subject),
            "body": _words(message.body),
        },
    }
    return json.dumps(event, ensure_ascii=False, separators=(",", ":")).encode()


def headers_of(message: Message) -> dict[str, str]:
    r"""Give the headers: the id by which the server knows a message again, and the type.

    >>> from datetime import datetime
    >>> message = Message(id="m 1\r\n", recipient="", channel="", name="",
    ...     subject=Wording("", ""), body=Wording("", ""), created=datetime.min)
    >>> headers_of(message)["Nats-Msg-Id"]
    'm%201%0D%0A'
    """
    return {"Nats-Msg-Id": quote(message.id, safe=":@/+="), "Content-Type": CONTENT_TYPE}


def _words(wording: Wording) -> dict[str, str]:
    return {"zh": wording.zh, "en": wording.en}


def _attribute(text: str) -> str:
    """Escape what the specification forbids in an attribute: control characters."""
    return _UNSPEAKABLE.sub(lambda found: quote(found[0]), text)
