"""A machine that does the same to a storage and to memory (对照状态机): both must answer alike."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing
from datetime import datetime
from itertools import zip_longest
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
from localstd.errors import LocalstdError
from localstd.notices import Message, MessageState, Posted
from localstd.storage import (
    Append,
    Keeps,
    MemoryStorage,
    Origin,
    Record,
    RecordKind,
    StandingQuery,
    Storage,
    UnsupportedError,
)
from localstd.testing.storage import awkward
from localstd.testing.storage.check import unequal, unrefused
from localstd.testing.storage.ground import MINUTE, ORIGIN, draft
from localstd.testing.storage.harness import StorageHarness
from localstd.testing.storage.harness_machine import HarnessMachine, require

__all__ = ["BesideMemoryMachine", "run_beside_memory"]

_LIMITS: Final = st.integers(1, 4)
_ALL: Final = 1000
_LASTS: Final = st.sampled_from((1, 2, 10, 0, -1))  # minutes
_NOW: Final = awkward.near_instants()
_SPOILT: Final = (None, None, None, None, None, "version", "key", "redacts")
#: The URL is each one's own; a key that comes twice in one call stands on no record yet.
_UNPROMISED: Final = ("url", "position")


class BesideMemoryMachine(HarnessMachine):
    """A storage to which is done what is done to :class:`~localstd.storage.MemoryStorage`.

    What it is given is made to be confused: names that are alike, titles that are patterns, texts
    of every character, instants a microsecond apart. Every answer and every refusal is compared,
    and after each call all that is kept. There is one reason at most to refuse a call, so nothing
    depends on which is told first. Redaction that is not declared must be refused.

    Its place must be empty, or hold an office of the kit without records.
    :func:`~localstd.testing.run_beside_memory` runs it; ``of`` and inheriting are as for
    :class:`~localstd.testing.StorageMachine`.

    >>> machine = BesideMemoryMachine.of(lambda: StorageHarness(opens=MemoryStorage))
    >>> machine.__name__
    'BesideMemoryMachine'
    """

    @initialize()
    def both_begin(self) -> None:
        """Make both offices; before, nothing can be asked of either."""
        self.harness = self.open.enter_context(type(self).make())
        self.memory, self.storage = MemoryStorage(), self._opened()
        if not self.harness.is_used:
            self.both("head")
        self.both("create", ORIGIN)

    def teardown(self) -> None:
        """Search once more by every place and title, and close what was opened."""
        try:
            if getattr(self, "agrees", False):
                for place in awkward.PLACES:
                    self.both("standings", StandingQuery(place=place), limit=_ALL)
                for title in awkward.TITLES:
                    self.both("standings", StandingQuery(title=title), limit=_ALL)
        finally:
            super().teardown()

    def both(self, name: str, *args: object, **options: object) -> None:
        """Call both, and compare what they answer."""
        self.agrees = False
        wanted = _answer(getattr(self.memory, name), *args, **options)
        given = _answer(getattr(self.storage, name), *args, **options)
        require(_differences(name, given, wanted))
        self.agrees = True

    @rule(place=st.sampled_from((ORIGIN.place, "34")))
    def it_is_made_again(self, place: str) -> None:
        """Make the office again, or another one in its place."""
        self.both("create", Origin(place=place))

    @rule(data=st.data(), chosen=st.lists(awkward.matters(), min_size=1, max_size=3))
    def some_are_appended(self, data: st.DataObject, chosen: list[str]) -> None:
        """Append to some matters at once, now and then what does not fit."""
        versions = {matter: len(self.memory.read(matter)) for matter in chosen}
        free = {key for key in data.draw(st.sets(awkward.keys())) if not self.memory.keyed(key)}
        appends: list[Append] = []
        for matter in chosen:
            one = data.draw(
                awkward.fitting_appends(matter, versions[matter], free=free, redacts=self.redacts)
            )
            versions[matter] += len(one.drafts)
            free -= {made.key for made in one.drafts if made.key}
            appends.append(one)
        spoilt = data.draw(st.sampled_from(_SPOILT if self.redacts else _SPOILT[:-1]))
        if spoilt:
            appends[-1] = self._spoilt(data, spoilt, appends)
        self.both("append", appends)

    @property
    def redacts(self) -> bool:
        """Whether the storage declares redaction."""
        return Keeps.REDACTION in self.storage.capabilities

    @precondition(lambda self: self.redacts and self.memory.head().position > 0)
    @rule(data=st.data(), some=st.lists(awkward.posted(), max_size=2))
    def one_is_redacted(self, data: st.DataObject, some: list[Posted]) -> None:
        """Take the words of a record away, of which messages tell."""
        one = data.draw(st.sampled_from(self.memory.since(0, limit=_ALL)))
        self.both("post", [_telling_of(one, told) for told in some])
        there = len(self.memory.read(one.matter))
        self.both("append", [_redacting(one, expected=there)])

    @precondition(lambda self: not self.redacts and self.memory.head().position > 0)
    @rule(data=st.data())
    def redaction_is_asked_for(self, data: st.DataObject) -> None:
        """Ask for what is not declared."""
        one = data.draw(st.sampled_from(self.memory.since(0, limit=_ALL)))
        asked = [_redacting(one, expected=len(self.memory.read(one.matter)))]
        wanted = UnsupportedError(capability=Keeps.REDACTION)
        self.agrees = False
        require(unrefused("redaction", lambda: self.storage.append(asked), wanted))
        self.agrees = True

    def _spoilt(self, data: st.DataObject, how: str, appends: list[Append]) -> Append:
        """Give the last append so that it does not fit, for one reason."""
        last = appends[-1]
        if how == "version":
            off = data.draw(st.sampled_from((1, -1))) if last.expected else 1
            return evolve(last, expected=last.expected + off, redacts=())
        if how == "key":
            ours = [one.key for made in appends for one in made.drafts if one.key]
            records = self.memory.since(0, limit=_ALL)
            taken = [*ours, *(one.key for one in records if one.key)]
            more = [draft(key=data.draw(st.sampled_from(taken)))] if taken else []
            return evolve(last, drafts=[*last.drafts, *more])
        missing = data.draw(st.sampled_from((0, -1, last.expected + 1, last.expected + 9)))
        return evolve(last, redacts=[*last.redacts, missing])

    @rule(matter=awkward.matters(), until=st.none() | st.integers(0, 4), as_known=st.none() | _NOW)
    def one_is_read(self, matter: str, until: int | None, as_known: datetime | None) -> None:
        """Read a matter, up to a version, as known on a time."""
        self.both("read", matter, until=until, as_known=as_known)
        self.both("standing", matter)

    @rule(position=st.integers(-2, 30), limit=_LIMITS, key=awkward.keys())
    def records_are_found(self, position: int, limit: int, key: str) -> None:
        """Read on from a position, and find the record of a key."""
        self.both("since", position, limit=limit)
        self.both("keyed", key)

    @rule(query=awkward.queries(), after=st.just("") | awkward.matters(), limit=_LIMITS)
    def some_are_searched(self, query: StandingQuery, after: str, limit: int) -> None:
        """Find a page of standings."""
        self.both("standings", query, after=after, limit=limit)

    @rule(data=st.data(), chosen=st.lists(awkward.matters(), max_size=3))
    def some_are_restated(self, data: st.DataObject, chosen: list[str]) -> None:
        """Put standings made anew, some of them of a version that is not there."""
        off = st.sampled_from((0, 0, 1))
        self.both(
            "restate",
            [
                data.draw(awkward.standings(one, len(self.memory.read(one)) + data.draw(off)))
                for one in chosen
            ],
        )

    @rule(some=st.lists(awkward.posted(), min_size=1, max_size=3))
    def some_are_posted(self, some: list[Posted]) -> None:
        """Post messages in any state."""
        self.both("post", some)

    @rule(worker=awkward.workers(), now=_NOW, lasts=_LASTS, limit=_LIMITS)
    def some_are_claimed(self, worker: str, now: datetime, lasts: int, limit: int) -> None:
        """Claim messages, now and then for no time at all."""
        self.both("claim", worker, now=now, until=now + lasts * MINUTE, limit=limit)

    @rule(
        data=st.data(),
        worker=awkward.workers(),
        at=_NOW,
        post=st.lists(awkward.messages(), max_size=1),
    )
    def some_are_settled(
        self, data: st.DataObject, worker: str, at: datetime, post: list[Message]
    ) -> None:
        """Settle messages, and post another."""
        self.both("settle", self._claimed(data, worker), worker=worker, at=at, post=post)

    @rule(data=st.data(), worker=awkward.workers(), at=_NOW, ready=st.none() | _NOW)
    def one_fails(
        self, data: st.DataObject, worker: str, at: datetime, ready: datetime | None
    ) -> None:
        """Give a message back, or up."""
        for one in self._claimed(data, worker)[:1]:
            self.both("fail", one, worker=worker, at=at, reason="忙", ready=ready)

    @rule(data=st.data(), worker=awkward.workers())
    def some_are_released(self, data: st.DataObject, worker: str) -> None:
        """Give messages back untried."""
        self.both("release", self._claimed(data, worker), worker=worker)

    def _claimed(self, data: st.DataObject, worker: str) -> list[str]:
        """Draw messages that this worker has claimed, and rarely another one."""
        waiting = self.memory.outbox(MessageState.WAITING, limit=_ALL)
        own = [one.message.id for one in waiting if one.claimed_by == worker]
        few = data.draw(st.lists(st.sampled_from(own), max_size=3)) if own else []
        return few + data.draw(st.just([]) | st.lists(awkward.message_ids(), max_size=1))

    @rule(some=st.lists(awkward.message_ids(), max_size=3), at=_NOW)
    def some_are_revived(self, some: list[str], at: datetime) -> None:
        """Revive messages, whether they were given up or not."""
        self.both("revive", some, at=at)

    @rule(state=st.none() | st.sampled_from(MessageState), after=st.integers(0, 9), limit=_LIMITS)
    def some_are_shown(self, state: MessageState | None, after: int, limit: int) -> None:
        """Read the outbox, all of it or one state."""
        self.both("outbox", state, after=after, limit=limit)

    @precondition(lambda self: Keeps.DURABLY in self.storage.capabilities)
    @rule()
    def it_is_closed_and_opened(self) -> None:
        """Close the storage, and go on with another one on the same place."""
        self.storage.close()
        self.storage = self._opened()

    @invariant()
    def both_keep_the_same(self) -> None:
        """Compare all that is kept."""
        self.both("head")
        self.both("since", 0, limit=_ALL)
        self.both("standings", StandingQuery(), limit=_ALL)
        self.both("outbox", limit=_ALL)

    def _opened(self) -> Storage:
        return self.open.enter_context(closing(self.harness.open()))


def _telling_of(one: Record, told: Posted) -> Posted:
    return evolve(told, message=evolve(told.message, matter=one.matter, version=one.version))


def _redacting(one: Record, *, expected: int) -> Append:
    mark = draft("redacted", kind=RecordKind.REDACTION)
    return Append(matter=one.matter, expected=expected, drafts=[mark], redacts=[one.version])


def _answer(call: Callable[..., object], *args: object, **options: object) -> object:
    """Give what a call answers, or why it refuses, but for what no storage promises to tell."""
    try:
        return call(*args, **options)
    except LocalstdError as refused:
        told = {name: one for name, one in vars(refused).items() if name not in _UNPROMISED}
        return {"refused": type(refused).__name__, **told}


def _differences(what: str, given: object, wanted: object) -> Iterator[str]:
    """Say where two answers differ, as closely as can be told."""
    if type(given) is type(wanted) and hasattr(given, "__attrs_attrs__"):
        for field in given.__attrs_attrs__:
            name = field.name
            yield from _differences(f"{what}.{name}", getattr(given, name), getattr(wanted, name))
    elif isinstance(given, tuple) and isinstance(wanted, tuple):
        for number, (one, other) in enumerate(zip_longest(given, wanted)):
            yield from _differences(f"{what}[{number}]", one, other)
    else:
        yield from unequal(what, given, wanted)


def run_beside_memory(
    make: Callable[[], AbstractContextManager[StorageHarness]], *, profile: settings | None = None
) -> None:
    """Run the machine of a factory, as a test does; ``profile`` is a profile of hypothesis.

    Raises:
        AssertionError: if the storage answers what memory does not; hypothesis adds the calls.

    >>> few = settings(max_examples=2, stateful_step_count=5, deadline=None, database=None)
    >>> run_beside_memory(lambda: StorageHarness(opens=MemoryStorage), profile=few)
    """
    run_state_machine_as_test(BesideMemoryMachine.of(make), settings=profile)
