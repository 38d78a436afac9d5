"""Records (档案记录): an event as kept, with its place in the order and what seals it."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from localstd._attrs import frozen
from localstd.calendar.instant import require_zone
from localstd.notices.fitting import require_name, require_texts
from localstd.notices.message import Message
from localstd.storage.standing import Standing

__all__ = ["Append", "Draft", "Record", "RecordKind"]


class RecordKind(StrEnum):
    """What a record tells (记录种类)."""

    EVENT = "event"  #: 事件: something happened to the matter
    REFUSAL = "refusal"  #: 未准: an attempt that was refused, with the reasons
    REDACTION = "redaction"  #: 隐去: the words of earlier records were taken away, and why


@frozen
class Draft:
    """What is to be recorded, before it has a place in the order.

    ``type`` and ``schema`` say how ``body`` is to be read: canonical JSON, ``None`` where it was
    redacted, which needs its ``digest``. ``salt`` keeps a short body from being guessed by its
    digest, and is redacted with it. ``key`` is that of the submission (幂等键): the same one is
    recorded once in an office.

    Raises:
        UnfitTextError: if a name or the body cannot be kept by every storage.
        InstantError: if ``recorded`` does not say its zone.

    >>> from localstd.calendar import CHINA_TIME
    >>> noon = datetime(2026, 7, 24, 12, tzinfo=CHINA_TIME)
    >>> Draft(type="filed", recorded=noon, body='{"on":"2026-07-24"}').kind.value
    'event'
    """

    type: str
    recorded: datetime
    body: str | None
    kind: RecordKind = RecordKind.EVENT
    schema: int = 1
    salt: str = ""
    key: str | None = None
    digest: str | None = None

    def __attrs_post_init__(self) -> None:
        require_name("type", self.type)
        require_zone(self.recorded)
        if self.key is not None:
            require_name("key", self.key)
        if self.body is not None:
            require_texts(body=self.body)


@frozen
class Record:
    """What was recorded (档案记录); it never changes, but for its words being redacted.

    ``position`` counts the records of the office, ``version`` those of the matter, both from 1
    and without gaps. ``digest`` stands for the body; ``before`` is the ``link`` of the matter's
    record before it, ``link`` seals it within its matter, ``seal`` within the office
    (:func:`localstd.storage.sealed` makes all of them).

    >>> from localstd.calendar import CHINA_TIME
    >>> from localstd.storage import Head, Origin, sealed
    >>> draft = Draft(type="filed", recorded=datetime(2026, 7, 24, tzinfo=CHINA_TIME), body="{}")
    >>> record = sealed(Head.new(Origin(place="34")), "34-1", 0, "", draft)
    >>> record.position, record.version, record.is_redacted
    (1, 1, False)
    """

    position: int
    matter: str
    version: int
    kind: RecordKind
    type: str
    schema: int
    recorded: datetime
    key: str | None
    body: str | None
    salt: str
    digest: str
    before: str
    link: str
    seal: str

    @property
    def is_redacted(self) -> bool:
        """Say whether its words were taken away."""
        return self.body is None

    @property
    def draft(self) -> Draft:
        """What it was made of: recorded elsewhere in the same order, it gets the same seal."""
        return Draft(
            type=self.type,
            recorded=self.recorded,
            body=self.body,
            kind=self.kind,
            schema=self.schema,
            salt=self.salt,
            key=self.key,
            digest=self.digest,
        )


@frozen
class Append:
    """What one submission adds to one matter; it is kept whole or not at all.

    ``expected`` is the version that the matter has, 0 for a new one. ``standing`` takes the
    place of the one before, ``None`` leaves it as it is; ``messages`` are posted; ``redacts``
    are versions of earlier records of the matter whose body and salt are erased, together with
    the words of the messages about them that are no longer waiting.

    >>> Append(matter="34-1", expected=0, drafts=()).messages
    ()
    """

    matter: str
    expected: int
    drafts: Sequence[Draft]
    standing: Standing | None = None
    messages: Sequence[Message] = ()
    redacts: Sequence[int] = ()

    def __attrs_post_init__(self) -> None:
        require_name("matter", self.matter)
