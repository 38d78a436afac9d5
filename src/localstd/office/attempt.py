"""Attempts (办理请求) and what comes of them: a preview, or a submission."""

from typing import Final

from localstd._attrs import field, frozen
from localstd.errors import UnfitArgumentError
from localstd.law import Track, UnknownTrackError
from localstd.notices import Message
from localstd.office.actor import Actor
from localstd.procedure import Decision, Event, Ruling
from localstd.storage import Record
from localstd.wording import Wording

__all__ = ["Attempt", "Preview", "Submission"]


_ACTOR: Final = Wording(
    "Actor，如 Actor.of('李工', ('province', '34'))",
    "an Actor, such as Actor.of('李工', ('province', '34'))",
)
_EVENT: Final = Wording(
    "Event，如 Event.of('applied', date(2026, 7, 1), title='…')；外来的记录用 event_of 读取",
    "an Event, such as Event.of('applied', date(2026, 7, 1), title='…'); event_of reads a record",
)
_VERSION: Final = Wording("整数，即已读到的 version", "an integer: the version that was read")


def _track(track: str | None) -> Track | None:
    try:
        return None if track is None else Track(track)
    except ValueError:
        raise UnknownTrackError(track=track) from None


@frozen
class Attempt:
    """What somebody asks an office to record; the arguments of ``Office.submit`` in one."""

    matter: str
    event: Event
    by: Actor
    procedure: str | None = None
    place: str | None = None
    track: Track | None = field(default=None, converter=_track)
    expected: int | None = None
    key: str | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse what is of another kind, before it fails somewhere within."""
        if not isinstance(self.event, Event):
            raise UnfitArgumentError.of("event", self.event, _EVENT)
        if not isinstance(self.by, Actor):
            raise UnfitArgumentError.of("by", self.by, _ACTOR)
        if self.expected is not None and not isinstance(self.expected, int):
            raise UnfitArgumentError.of("expected", self.expected, _VERSION)


@frozen
class Preview:
    """What submitting an event would bring, nothing written (预览).

    ``decision`` is the whole answer, with the duties that would be owed; ``event`` is as it would
    be recorded, with who does it; ``messages`` are what people and systems would be told;
    ``version`` is that of the matter now, which a submission may expect.

    >>> from localstd.office import Actor, open_office
    >>> from datetime import date
    >>> with open_office("memory:", place="34", create=True) as office:
    ...     proposed = Event.of("proposed", date(2026, 7, 1), title="绿茶")
    ...     seen = office.preview("34-1", proposed, by=Actor.of("李工", ("public", None)))
    >>> seen.decision.ruling.value, seen.event.by.role, seen.version
    ('permitted', 'public', 0)
    """

    decision: Decision
    event: Event
    messages: tuple[Message, ...]
    version: int


@frozen
class Submission:
    """What came of a submission (办理结果).

    ``record`` is what was recorded: the event, or the refusal where that was to be kept; ``None``
    where it was refused and nothing was kept. ``is_repeated`` says that its key stood on a record
    already: that record is given again, with the decision as it is read today, and no message is
    posted anew.

    >>> from localstd.office import Actor, open_office
    >>> from datetime import date
    >>> with open_office("memory:", place="34", create=True) as office:
    ...     filed = Event.of("filed", date(2026, 7, 1))
    ...     done = office.submit("34-1", filed, by=Actor.of("李工", ("province", "34")))
    >>> done.is_permitted, done.record, [one.code for one in done.decision.bars]
    (False, None, ['LS601'])
    """

    decision: Decision
    record: Record | None
    messages: tuple[Message, ...] = ()
    is_repeated: bool = False

    @property
    def is_permitted(self) -> bool:
        """Say whether it was permitted, and so recorded."""
        return self.decision.ruling is Ruling.PERMITTED
