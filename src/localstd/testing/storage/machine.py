"""A machine that uses a storage (存储状态机): whatever is called, it does what a model says."""

from collections import defaultdict
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from datetime import datetime, timedelta
from typing import Final

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from localstd._attrs import evolve
from localstd.notices import Message, MessageState, Posted
from localstd.storage import (
    ClaimLostError,
    ConflictError,
    Draft,
    Keeps,
    KeyTakenError,
    Standing,
    StandingQuery,
)
from localstd.testing.storage.appending import given
from localstd.testing.storage.check import unequal
from localstd.testing.storage.ground import NOON, Ground, draft
from localstd.testing.storage.harness import StorageHarness
from localstd.testing.storage.harness_machine import HarnessMachine, require

__all__ = ["StorageMachine", "StorageModel", "run_storage_machine"]

_MATTERS: Final = st.sampled_from(("a", "B", "a\u0301", "𠮷"))
_MESSAGES: Final = st.sampled_from(("1", "1", "2", "3", "4"))
_RECIPIENTS: Final = st.sampled_from(("li", "li", "LI"))
_WORKERS: Final = st.sampled_from(("w1", "w1", "w2"))
_MINUTES: Final = st.sampled_from((1, 10, 10, -3)).map(lambda n: timedelta(minutes=n))
_LEASE: Final = timedelta(minutes=10)


class StorageModel:
    """What a storage is: drafts by matter and in order, standings, and messages.

    >>> StorageModel().free(NOON)
    []
    """

    def __init__(self) -> None:
        self.matters: defaultdict[str, list[Draft]] = defaultdict(list)
        self.order: list[Draft] = []
        self.keys: set[str] = set()
        self.standings: dict[str, Standing] = {}
        self.outbox: dict[str, Posted] = {}

    def free(self, now: datetime) -> list[str]:
        """Say what may be claimed, in the order of posting."""
        waiting = [one for one in self.outbox.values() if one.state is MessageState.WAITING]
        held = {_to(one) for one in waiting if one.claimed_until and one.claimed_until > now}
        free: list[str] = []
        for one in waiting:
            held |= {_to(one)} if one.ready and one.ready > now else set()
            free += [one.message.id] if _to(one) not in held else []
        return free


def _to(one: Posted) -> str:
    return one.message.recipient


class StorageMachine(HarnessMachine):
    """A storage that is called in every way, right and wrong; after each call it is looked at.

    Hypothesis makes the calls by chance, each method here being one of them, and does the same to
    a ``StorageModel`` of a few lines. Records, standings, messages and refusals must be the
    same. What fails is told as the fewest calls with which it does, in their order.

    :class:`~localstd.testing.StorageSuite` runs it already, for a short while;
    :func:`~localstd.testing.run_storage_machine` runs it longer. ``of`` makes the machine of a
    factory, whose ``TestCase`` is a test for pytest; who adds calls of a storage's own inherits,
    and gives ``make``, a static method that gives a harness with a new place.

    >>> from localstd.storage import MemoryStorage
    >>> machine = StorageMachine.of(lambda: StorageHarness(opens=MemoryStorage))
    >>> machine.__name__
    'StorageMachine'
    """

    @initialize()
    def an_office_is_made(self) -> None:
        """Begin with an office without matters, in whose outbox three messages wait."""
        self.harness = self.open.enter_context(type(self).make())
        self.ground = self.open.enter_context(Ground.on(self.harness))
        self.model, self.now = StorageModel(), NOON
        for name, to in (("1", "li"), ("2", "li"), ("3", "LI")):
            self.a_message_is_posted(name, to, 0)

    @rule(by=_MINUTES)
    def time_passes(self, by: timedelta) -> None:
        """Wait; now and then the clock is put back."""
        self.now += by

    @rule(
        matter=_MATTERS,
        count=st.integers(0, 3),
        off=st.sampled_from((0, 0, 0, 0, 1, -1)),
        key=st.sampled_from((None, None, "k", "K", "l")),
        message=st.none() | _MESSAGES,
        to=_RECIPIENTS,
    )
    def something_is_appended(  # noqa: PLR0913, PLR0917  all that goes with an append
        self, matter: str, count: int, off: int, key: str | None, message: str | None, to: str
    ) -> None:
        """Append records of one matter, with its standing, a key and a message."""
        before, name = len(self.model.matters[matter]), self.ground.named(matter)
        drafts = [self._draft(before + n, key if n == 0 else None) for n in range(count)]
        standing = self.ground.standing(matter, before + count, title=f"{before}")
        posted = [self.ground.message(message, to, created=self.now)] if message else []
        one = self.ground.appended(
            matter, *drafts, expected=before + off, standing=standing, messages=posted
        )
        is_taken = count > 0 and key in self.model.keys
        error = ConflictError if off else KeyTakenError if is_taken else None
        self._call(lambda: self.ground.storage.append([one]), refused=error)
        if error is None:
            self.model.matters[matter] += drafts
            self.model.order += drafts
            self.model.keys |= {key} if count and key else set()
            self.model.standings[name] = standing
            self._posted(posted)

    def _draft(self, number: int, key: str | None) -> Draft:
        return draft(f"t{number}", recorded=self.now, key=self.ground.named(key) if key else None)

    @precondition(lambda self: Keeps.REDACTION in self.ground.storage.capabilities)
    @rule(matter=_MATTERS)
    def something_is_redacted(self, matter: str) -> None:
        """Take the words of the first record of a matter away."""
        drafts = self.model.matters[matter]
        if drafts:
            mark = draft("redacted", recorded=self.now)
            self.ground.keep(matter, mark, expected=len(drafts), redacts=[1])
            wordless = evolve(drafts[0], body=None, salt="")
            self.model.order = [wordless if one is drafts[0] else one for one in self.model.order]
            self.model.order.append(mark)
            self.model.matters[matter] = [wordless, *drafts[1:], mark]

    @rule(name=_MESSAGES, to=_RECIPIENTS, wait=st.sampled_from((0, 0, 4)))
    def a_message_is_posted(self, name: str, to: str, wait: int) -> None:
        """Post a message, perhaps again, perhaps for later."""
        later = self.now + timedelta(minutes=wait) if wait else None
        message = self.ground.message(name, to, created=self.now, not_before=later)
        is_new = message.id not in self.model.outbox
        _same("new", self.ground.post(message), int(is_new))
        self._posted([message])

    def _posted(self, messages: list[Message]) -> None:
        for one in messages:
            self.model.outbox.setdefault(one.id, Posted.new(one))

    @rule(worker=_WORKERS, limit=st.integers(1, 4))
    def messages_are_claimed(self, worker: str, limit: int) -> None:
        """Claim what is free."""
        until = self.now + _LEASE
        found = self.ground.storage.claim(worker, now=self.now, until=until, limit=limit)
        wanted = self.model.free(self.now)[:limit]
        _same("claimed", [one.message.id for one in found], wanted)
        for name in wanted:
            self.model.outbox[name] = self.model.outbox[name].claimed(worker, until)

    @rule(worker=_WORKERS, name=_MESSAGES)
    def one_is_settled(self, worker: str, name: str) -> None:
        """Settle a message, whether the worker has it or not."""
        ids = [self.ground.named(name)]
        self._end(
            name, worker, lambda one: one.sent(self.now),
            lambda: self.ground.storage.settle(ids, worker=worker, at=self.now),
        )  # fmt: skip

    @rule(worker=_WORKERS, name=_MESSAGES, wait=st.sampled_from((None, 0, 4)))
    def one_fails(self, worker: str, name: str, wait: int | None) -> None:
        """Give a message back for now or later, or up."""
        ready = None if wait is None else self.now + timedelta(minutes=wait)
        self._end(
            name,
            worker,
            lambda one: one.again("忙", ready) if ready else one.dead("忙", self.now),
            lambda: self.ground.storage.fail(
                self.ground.named(name), worker=worker, at=self.now, reason="忙", ready=ready
            ),
        )

    @rule(worker=_WORKERS, name=_MESSAGES)
    def one_is_released(self, worker: str, name: str) -> None:
        """Give a message back untried."""
        ids = [self.ground.named(name)]
        self._end(
            name, worker, lambda one: one.released(),
            lambda: self.ground.storage.release(ids, worker=worker),
        )  # fmt: skip

    def _end(
        self,
        name: str,
        worker: str,
        becomes: Callable[[Posted], Posted],
        call: Callable[[], object],
    ) -> None:
        id_ = self.ground.named(name)
        there = self.model.outbox.get(id_)
        is_had = there is not None and (there.state, there.claimed_by) == ("waiting", worker)
        self._call(call, refused=None if is_had else ClaimLostError)
        if there is not None and is_had:
            self.model.outbox[id_] = becomes(there)

    @rule(name=_MESSAGES)
    def one_is_revived(self, name: str) -> None:
        """Revive a message, whether it was given up or not."""
        id_ = self.ground.named(name)
        there = self.model.outbox.get(id_)
        is_dead = there is not None and there.state is MessageState.DEAD
        _same("revived", self.ground.storage.revive([id_], at=self.now), int(is_dead))
        if there is not None and is_dead:
            self.model.outbox[id_] = there.revived(self.now)

    @precondition(lambda self: Keeps.DURABLY in self.ground.storage.capabilities)
    @rule()
    def it_is_closed_and_opened(self) -> None:
        """Close the storage, and go on with another one on the same place."""
        self.ground.storage.close()
        storage = self.open.enter_context(closing(self.harness.open()))
        self.ground = evolve(self.ground, storage=storage)

    @invariant()
    def it_keeps_what_the_model_keeps(self) -> None:
        """Compare records, standings and messages."""
        if not hasattr(self, "ground"):
            return
        for matter, drafts in self.model.matters.items():
            _same(f"records of {matter}", [*map(given, self.ground.read(matter))], drafts)
        _same("records in order", [*map(given, self.ground.records())], self.model.order)
        wanted = [self.model.standings[name] for name in sorted(self.model.standings)]
        _same("standings", [*self.ground.found(StandingQuery())], wanted)
        posted = [evolve(one, number=0) for one in self.ground.posted()]
        _same("outbox", posted, [*self.model.outbox.values()])

    def _call(self, call: Callable[[], object], *, refused: type[Exception] | None) -> None:
        try:
            call()
        except (ClaimLostError, ConflictError, KeyTakenError) as told:
            _same("refusal", type(told), refused)
        else:
            _same("refusal", None, refused)


def _same(what: str, given_: object, wanted: object) -> None:
    require(unequal(what, given_, wanted))


def run_storage_machine(
    make: Callable[[], AbstractContextManager[StorageHarness]], *, profile: settings | None = None
) -> None:
    """Run the machine of a factory, as a test does; ``profile`` is a profile of hypothesis.

    Raises:
        AssertionError: if the storage does not do what the model does; hypothesis adds the calls.

    >>> from localstd.storage import MemoryStorage
    >>> few = settings(max_examples=2, stateful_step_count=5, deadline=None, database=None)
    >>> run_storage_machine(lambda: StorageHarness(opens=MemoryStorage), profile=few)
    """
    run_state_machine_as_test(StorageMachine.of(make), settings=profile)
