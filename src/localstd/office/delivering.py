"""Delivering (发送通知): what waits in the outbox goes out, at least once and in order."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final

from localstd._attrs import evolve, frozen
from localstd.legible import legible
from localstd.notices import (
    Addressing,
    DeliveryError,
    Message,
    Notifier,
    Posted,
    digest_of_messages,
    is_to_a_role,
    readdressed,
)
from localstd.office.clock import Clock
from localstd.office.patience import Patience
from localstd.storage import ClaimLostError, Storage
from localstd.wording import Wording

__all__ = ["Delivery", "deliver"]

_LEASE: Final = timedelta(minutes=10)
_LIMIT: Final = 100  # messages claimed at once
_LARGEST: Final = 5_000  # messages that one digest may hold
_REASON: Final = 500  # characters of a reason that are kept


@frozen
class Delivery:
    """What came of delivering (发送结果): how many messages went which way, and what went wrong.

    ``sent`` counts the messages handed over, digests among them; ``failed`` those to be tried
    again, ``dead`` those given up. ``digested`` were put into digests, ``readdressed`` were for a
    role and are now for those who fill it. ``lost`` were claimed by somebody else before it was
    over: whoever has them now may send them once more. ``problems`` are the reasons.

    >>> Delivery(sent=2).is_clean, Delivery(failed=1).is_clean
    (True, False)
    """

    sent: int = 0
    failed: int = 0
    dead: int = 0
    digested: int = 0
    readdressed: int = 0
    lost: int = 0
    problems: tuple[DeliveryError, ...] = ()

    @property
    def is_clean(self) -> bool:
        """Say whether nothing went wrong."""
        return not (self.failed or self.dead or self.lost)

    @property
    def wording(self) -> Wording:
        """Say it in words.

        >>> print(Delivery(sent=2, dead=1).wording.en)
        sent 2, to be tried again 0, undeliverable 1, put into digests 0, ...
        """
        return Wording(
            f"已发送{self.sent}，待重试{self.failed}，未能送达{self.dead}，"
            f"已汇总{self.digested}，已改投{self.readdressed}，认领失效{self.lost}",
            f"sent {self.sent}, to be tried again {self.failed}, undeliverable {self.dead}, "
            f"put into digests {self.digested}, readdressed {self.readdressed}, "
            f"claims lost {self.lost}",
        )


def deliver(  # noqa: PLR0913  what a delivery works with, and its settings
    storage: Storage,
    notifiers: Mapping[str, Notifier],
    addressing: Addressing,
    *,
    clock: Clock,
    worker: str,
    patience: Patience | None = None,
    lease: timedelta = _LEASE,
    limit: int = _LIMIT,
) -> Delivery:
    """Send what waits in an outbox and may go out now, until nothing more may.

    ``notifiers`` are those of the channels, by name. What one recipient gets keeps its order:
    after a message that failed, those behind it wait with it. Each is settled as soon as its
    notifier has it, so after a crash at most the one in between is sent again, under the same id.

    A message goes to the channel and address that the directory has now, so a corrected address
    serves what was posted before. One for a role is readdressed, and is a dead letter if nobody
    fills it; those for a digest are put into one.

    ``worker`` is to be unique among those at work. ``lease`` is how long messages are claimed at a
    time, ``limit`` how many, save that a digest is made of up to 5,000; a worker whose lease is
    half over gives back what it has not begun, so a delivery may take half a lease.

    Raises:
        StorageUnavailableError: if the outbox cannot be read or written; what was sent and not
            settled is sent again.

    >>> from localstd.calendar import CHINA_TIME, china_calendar
    >>> from localstd.notices import Directory, MemoryNotifier
    >>> from localstd.storage import MemoryStorage, Origin
    >>> storage, mail = MemoryStorage(), MemoryNotifier()
    >>> storage.create(Origin(place="34"))
    >>> noon = datetime(2026, 7, 24, 12, tzinfo=CHINA_TIME)
    >>> words = Wording("备案", "filed")
    >>> message = Message(id="m-1", recipient="li", channel="mail", name="filing", subject=words,
    ...     body=words, created=noon)
    >>> storage.post([Posted.new(message)])
    1
    >>> how = Addressing(directory=Directory(), calendar=china_calendar())
    >>> deliver(storage, {"mail": mail}, how, clock=lambda: noon, worker="w-1").sent
    1
    >>> [one.id for one in mail.delivered]
    ['m-1']
    """
    run = _Run(storage, notifiers, addressing, clock, worker, patience=patience or Patience())
    while claimed := run.claim(lease, limit):
        if not run.go_through(claimed):
            break
    return run.done


class _Run:
    """One run of a worker, and what came of it so far."""

    half_over: datetime

    def __init__(  # noqa: PLR0913  what a run works with
        self,
        storage: Storage,
        notifiers: Mapping[str, Notifier],
        addressing: Addressing,
        clock: Clock,
        worker: str,
        *,
        patience: Patience,
    ) -> None:
        self.storage, self.notifiers, self.addressing = storage, notifiers, addressing
        self.clock, self.worker, self.patience = clock, worker, patience
        self.done = Delivery()

    def claim(self, lease: timedelta, limit: int) -> tuple[Posted, ...]:
        """Claim messages; where they are for digests, so many that no digest is cut in two."""
        now = self.clock()
        self.half_over = now + lease / 2
        claimed = self.storage.claim(self.worker, now=now, until=now + lease, limit=limit)
        is_cut = len(claimed) == limit and any(one.message.digest for one in claimed)
        if not is_cut or limit >= _LARGEST:
            return claimed
        self._release(claimed)
        return self.claim(lease, min(limit * 4, _LARGEST))

    def go_through(self, claimed: Sequence[Posted]) -> bool:
        """Deal with what was claimed, in order; say whether anything was begun."""
        left = list(claimed)
        is_begun = False
        while left and self.clock() < self.half_over:
            is_begun = True
            taken = _taken_first(left)
            begun = {one.message.id for one in taken}
            left = [one for one in left if one.message.id not in begun]
            if not self._deal_with(taken):
                recipient = taken[0].message.recipient
                behind = [one for one in left if one.message.recipient == recipient]
                left = [one for one in left if one.message.recipient != recipient]
                self._release(behind)
        self._release(left)
        return is_begun

    def _deal_with(self, taken: Sequence[Posted]) -> bool:
        """Deal with one message, or those of one digest; say whether what follows may go on."""
        first = taken[0].message
        try:
            if is_to_a_role(first):
                self._readdress(first)
            elif first.digest:
                self._digest(taken)
            else:
                return self._send(taken[0])
        except ClaimLostError:
            self._count(lost=len(taken))
            return False  # whoever has it now sends what follows it, too
        return True

    def _readdress(self, message: Message) -> None:
        now = self.clock()
        standing = self.storage.standing(message.matter) if message.matter else None
        found = readdressed(
            message,
            self.addressing,
            at=now,
            sector=standing.sector if standing else "",
        )
        if not found:
            self._give_up(message, _nobody(message), now)
            return
        self.storage.settle([message.id], worker=self.worker, at=now, post=found)
        self._count(readdressed=1)

    def _digest(self, members: Sequence[Posted]) -> None:
        now = self.clock()
        messages = [one.message for one in members]
        known = self.addressing.directory.get(messages[0].recipient)
        digest = digest_of_messages(
            messages,
            created=now,
            recipient=known.name if known else messages[0].recipient,
            templates=self.addressing.templates,
        )
        ids = [one.id for one in messages]
        self.storage.settle(ids, worker=self.worker, at=now, post=[digest])
        self._count(digested=len(members))

    def _send(self, posted: Posted) -> bool:
        message = self._as_known_now(posted.message)
        problem = self._hand_over(message)
        now = self.clock()
        if problem is None:
            self.storage.settle([message.id], worker=self.worker, at=now)
            self._count(sent=1)
            return True
        wait = None if problem.is_final else self.patience.after(posted.attempts)
        if wait is None:
            self._give_up(message, problem, now)
            return True
        self._fail(message, problem, now, ready=now + wait)
        self._count(failed=1, problem=problem)
        return False

    def _as_known_now(self, message: Message) -> Message:
        known = self.addressing.directory.get(message.recipient)
        if known is None:
            return message
        return evolve(message, channel=known.channel, address=known.address)

    def _hand_over(self, message: Message) -> DeliveryError | None:
        notifier = self.notifiers.get(message.channel)
        if notifier is None:
            return DeliveryError(message=message.id, reason=_no_channel(message.channel))
        try:
            notifier.deliver(message)
        except DeliveryError as problem:
            return problem
        except Exception as problem:  # noqa: BLE001  whatever a plug-in raises, the outbox goes on
            wrapped = DeliveryError(
                message=message.id, reason=f"{type(problem).__name__}: {problem}"
            )
            wrapped.__cause__ = problem
            return wrapped
        return None

    def _give_up(self, message: Message, problem: DeliveryError, now: datetime) -> None:
        self._fail(message, problem, now, ready=None)
        self._count(dead=1, problem=problem)

    def _fail(
        self, message: Message, problem: DeliveryError, now: datetime, *, ready: datetime | None
    ) -> None:
        reason = legible(problem.reason, _REASON)
        self.storage.fail(message.id, worker=self.worker, at=now, reason=reason, ready=ready)

    def _release(self, untried: Sequence[Posted]) -> None:
        """Give back what was claimed: together, or one by one if some of it was lost meanwhile."""
        ids = [one.message.id for one in untried]
        if not ids:
            return
        try:
            self.storage.release(ids, worker=self.worker)
        except ClaimLostError:
            if len(untried) == 1:
                self._count(lost=1)
                return
            for one in untried:
                self._release([one])

    def _count(self, problem: DeliveryError | None = None, **more: int) -> None:
        sums = {name: getattr(self.done, name) + number for name, number in more.items()}
        problems = (*self.done.problems, problem) if problem else self.done.problems
        self.done = evolve(self.done, **sums, problems=problems)


def _taken_first(left: Sequence[Posted]) -> list[Posted]:
    """Give the first message, and all others of the same digest if it is for one."""
    first = left[0].message
    if not first.digest or is_to_a_role(first):
        return [left[0]]
    parcel = (first.recipient, first.digest)
    return [one for one in left if (one.message.recipient, one.message.digest) == parcel]


def _no_channel(channel: str) -> str:
    return str(Wording(f"没有名为“{channel}”的通知渠道", f"there is no notifier {channel!r}"))


def _nobody(message: Message) -> DeliveryError:
    role = message.recipient.partition(":")[2]
    reason = Wording(
        f"通讯录中无人担任{role}；请补充通讯录后恢复发送",
        f"nobody in the directory fills {role}; add somebody, and revive the message",
    )
    return DeliveryError(message=message.id, reason=str(reason), is_final=True)
