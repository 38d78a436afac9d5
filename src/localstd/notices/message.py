"""Messages (通知件): a notice to one recipient, in words, as the outbox keeps it."""

from datetime import datetime
from enum import StrEnum

from localstd._attrs import evolve, frozen
from localstd.notices.fitting import require_name, require_texts
from localstd.wording import Wording

__all__ = ["Message", "MessageState", "Posted"]


@frozen
class Message:
    """What one recipient must be told; its ``id`` never changes, however often it is sent.

    ``recipient`` is an id of the office's directory, ``channel`` the name of the notifier that
    carries it, ``address`` where that notifier finds the recipient (empty where it is the
    channel itself). ``subject`` and ``body`` are plain text in both languages: a notifier
    escapes them for its medium. Of a recipient who reads one language only, the text in the other
    is empty. ``name`` is that of the notice, or of the duty of a reminder.
    ``matter`` and ``version`` say about which record it is, as far as it is about one.
    ``not_before`` is the earliest instant at which it may go out. ``digest`` is the day's parcel
    into which it is to be put together with others, empty for none.

    Raises:
        UnfitTextError: if its id, recipient or name is no name, or something is no text.

    >>> from localstd.calendar import CHINA_TIME
    >>> message = Message(
    ...     id="m-1", recipient="li", channel="mail", address="li@example.org", name="filing",
    ...     subject=Wording("备案", "filed"), body=Wording("茶叶已备案。", "Tea is filed."),
    ...     created=datetime(2026, 7, 24, 9, tzinfo=CHINA_TIME),
    ... )
    >>> message.not_before is None, message.digest
    (True, '')
    """

    id: str
    recipient: str
    channel: str
    name: str
    subject: Wording
    body: Wording
    created: datetime
    address: str = ""
    matter: str | None = None
    version: int | None = None
    not_before: datetime | None = None
    digest: str = ""

    def __attrs_post_init__(self) -> None:
        require_name("id", self.id)
        require_name("recipient", self.recipient)
        require_name("name", self.name)
        require_texts(
            channel=self.channel,
            address=self.address,
            matter=self.matter or "",
            digest=self.digest,
            subject=self.subject.zh + self.subject.en,
            body=self.body.zh + self.body.en,
        )


class MessageState(StrEnum):
    """Where a message of the outbox stands (发送状态)."""

    WAITING = "waiting"  #: to be sent, perhaps by a worker that has claimed it
    SETTLED = "settled"  #: sent, or put into a digest
    DEAD = "dead"  #: given up, with the reason; it can be revived

    @property
    def wording(self) -> Wording:
        """Name the state in both languages.

        >>> MessageState.DEAD.wording.zh
        '未能送达'
        """
        return _STATES[self]


_STATES = {
    MessageState.WAITING: Wording("待发送", "waiting"),
    MessageState.SETTLED: Wording("已处理", "settled"),
    MessageState.DEAD: Wording("未能送达", "could not be delivered"),
}


@frozen
class Posted:
    """A message in the outbox (发件箱), and what has become of it.

    ``number`` is its place in the order of posting, from 1, and is given by the storage.
    ``attempts`` counts the claims, not the answers: a worker that crashed has tried, too.
    ``ready`` is when it may be claimed next; ``claimed_by`` and ``claimed_until`` name the
    worker that has it, as long as it is waiting. ``reason`` says why the last attempt failed.

    >>> from localstd.calendar import CHINA_TIME
    >>> noon = datetime(2026, 7, 24, 12, tzinfo=CHINA_TIME)
    >>> message = Message(id="m-1", recipient="li", channel="mail", name="filing",
    ...     subject=Wording("备案", "filed"), body=Wording("已备案", "filed"), created=noon)
    >>> Posted.new(message).dead("address unknown", noon).state.value
    'dead'
    """

    message: Message
    number: int = 0
    state: MessageState = MessageState.WAITING
    attempts: int = 0
    ready: datetime | None = None
    claimed_by: str = ""
    claimed_until: datetime | None = None
    reason: str = ""
    settled: datetime | None = None

    @classmethod
    def new(cls, message: Message) -> "Posted":
        """Give a message as it is posted: waiting, ready when it may go out."""
        return cls(message=message, ready=message.not_before or message.created)

    def claimed(self, by: str, until: datetime) -> "Posted":
        """Give it as claimed by a worker until an instant, that instant not included."""
        return evolve(self, claimed_by=by, claimed_until=until, attempts=self.attempts + 1)

    def numbered(self, number: int) -> "Posted":
        """Give it as it stands in an outbox, at its place in the order of posting."""
        return evolve(self, number=number)

    def released(self) -> "Posted":
        """Give it as it was before it was claimed: nobody has tried to send it."""
        return evolve(self, claimed_by="", claimed_until=None, attempts=self.attempts - 1)

    def sent(self, at: datetime) -> "Posted":
        """Give it as settled."""
        return evolve(
            self, state=MessageState.SETTLED, settled=at, claimed_by="", claimed_until=None
        )

    def again(self, reason: str, ready: datetime) -> "Posted":
        """Give it as failed, to be tried again from an instant on."""
        return evolve(self, reason=reason, ready=ready, claimed_by="", claimed_until=None)

    def dead(self, reason: str, at: datetime) -> "Posted":
        """Give it as given up."""
        return evolve(
            self,
            state=MessageState.DEAD,
            reason=reason,
            settled=at,
            claimed_by="",
            claimed_until=None,
        )

    def revived(self, at: datetime) -> "Posted":
        """Give it as waiting again, its attempts forgotten and its reason kept."""
        return evolve(self, state=MessageState.WAITING, attempts=0, ready=at, settled=None)
