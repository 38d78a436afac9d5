"""Whatever is done, both servers answer what memory storage, the reference, answers."""

import os
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import delete, update

from localstd.calendar import CHINA_TIME
from localstd.errors import LocalstdError
from localstd.notices import Message, MessageState, Posted
from localstd.storage import (
    Append,
    Draft,
    Kind,
    MemoryStorage,
    OpenDuty,
    Origin,
    Standing,
    StandingQuery,
)
from localstd.wording import Wording
from localstd_sql import SQLStorage

NOON = datetime(2026, 7, 24, 12, tzinfo=CHINA_TIME)
ORIGIN = Origin(place="34")

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=8)
instants = st.builds(
    lambda minutes, zone: (NOON + timedelta(minutes=minutes)).astimezone(zone),
    st.integers(-3, 3),
    st.sampled_from([UTC, CHINA_TIME]),
)
# Orders differ here between code points and UTF-16, between cases, accents, and trailing spaces.
matters = st.sampled_from(["34-1", "34-10", "绿茶", "𠮷", "￿", "a", "A", "á", "a\u0301", "ａ"])
places = st.sampled_from(
    ["", "3", "34", "3401", "34 ", "35", "3%", "3_", "34\U0010ffff", "\ud7ff", "\U0010ffff"]
)
titles = st.sampled_from(
    [
        "绿茶加工",
        "ＤＢ34／T",
        "db34/t 绿茶",
        "STRASSE",
        "straße",
        "",
        "a%b_c",
        "\\",
        "'",
        "茶 ",
        "%",
    ]
)
names = st.sampled_from(["", "a", "A", "a "])
days = st.sampled_from([None, date(2026, 8, 1), date(2026, 8, 2), date(2027, 1, 1), date.max])
drafts = st.builds(
    Draft,
    type=st.sampled_from(["filed", "redacted"]),
    recorded=instants,
    body=st.none() | texts,
    kind=st.sampled_from(Kind),
    schema=st.integers(1, 3),
    salt=texts,
    key=st.none() | st.sampled_from([f"{case}{n}" for n in range(8) for case in "kK"]),
    digest=st.none() | st.sampled_from(["", "d"]),
)
duties = st.builds(
    OpenDuty, name=names, owed_by=st.none() | names, due=days, is_provisional=st.booleans()
)
ids = st.sampled_from([f"{case}-{n}" for n in range(6) for case in "mM"])
workers = st.sampled_from(["a", "A"])
messages = st.builds(
    Message,
    id=ids,
    recipient=st.sampled_from(["li", "LI", "wang"]),
    channel=names,
    name=st.sampled_from(["filing", "review"]),
    subject=st.builds(Wording, texts, texts),
    body=st.builds(Wording, texts, texts),
    created=instants,
    address=names,
    matter=st.none() | matters,
    version=st.none() | st.integers(1, 3),
    not_before=st.none() | instants,
    digest=names,
)
posted = st.builds(
    Posted,
    message=messages,
    state=st.sampled_from(MessageState),
    attempts=st.integers(0, 3),
    ready=st.none() | instants,
    claimed_by=st.just("") | workers,
    claimed_until=st.none() | instants,
    reason=names,
    settled=st.none() | instants,
)
queries = st.builds(
    StandingQuery,
    place=st.none() | places,
    procedure=st.none() | names,
    kind=st.none() | names,
    stage=st.none() | names,
    number=st.none() | names,
    body=st.none() | names,
    sector=st.none() | names,
    title=st.none() | titles | texts,
    due_from=days,
    due_until=days,
)
limits = st.integers(1, 4)


def standings_of(matter: str, version: int) -> st.SearchStrategy[Standing]:
    return st.builds(
        Standing,
        matter=st.just(matter),
        version=st.just(version),
        procedure=names,
        track=names,
        stage=names,
        is_final=st.booleans(),
        since=names,
        place=places,
        kind=names,
        number=names,
        body=names,
        sector=names,
        title=titles | texts,
        law=names,
        duties=st.lists(duties, max_size=3).map(tuple),
    )


class TheSameAsMemory(RuleBasedStateMachine):
    """Do everything to both."""

    def __init__(self, ours: SQLStorage) -> None:
        super().__init__()
        self.memory, self.ours = MemoryStorage(ours._url), ours
        self.memory.create(ORIGIN)
        empty(ours)

    def both(self, name: str, *args: Any, **options: Any) -> Any:
        expected, actual = (
            answer(getattr(one, name), *args, **options) for one in (self.memory, self.ours)
        )
        assert actual == expected
        return expected

    def version(self, matter: str) -> int:
        return len(self.memory.read(matter))

    @rule(place=st.sampled_from(["34", "35"]))
    def create(self, place: str) -> None:
        self.both("create", Origin(place=place))

    @rule(data=st.data(), chosen=st.lists(matters, max_size=3))
    def append(self, data: st.DataObject, chosen: list[str]) -> None:
        versions = {matter: self.version(matter) for matter in chosen}
        self.both("append", [self.drawn(data, matter, versions) for matter in chosen])

    def drawn(self, data: st.DataObject, matter: str, versions: dict[str, int]) -> Append:
        expected = versions[matter] + data.draw(st.sampled_from([0] * 9 + [1]))
        made = data.draw(st.lists(drafts, max_size=3))
        versions[matter] += len(made)
        return Append(
            matter=matter,
            expected=expected,
            drafts=made,
            standing=data.draw(st.none() | standings_of(matter, versions[matter])),
            messages=data.draw(st.lists(messages, max_size=2)),
            redacts=data.draw(st.lists(st.integers(1, max(expected, 1)), max_size=2)),
        )

    @rule(matter=matters, until=st.none() | st.integers(0, 4), known=st.none() | instants)
    def read(self, matter: str, until: int | None, known: datetime | None) -> None:
        self.both("read", matter, until=until, known=known)

    @rule(position=st.integers(-2, 30), limit=limits, key=texts, matter=matters)
    def find(self, position: int, limit: int, key: str, matter: str) -> None:
        self.both("since", position, limit=limit)
        self.both("keyed", key)
        self.both("standing", matter)

    @rule(query=queries, after=st.just("") | matters, limit=limits)
    def search(self, query: StandingQuery, after: str, limit: int) -> None:
        self.both("standings", query, after=after, limit=limit)

    @rule(data=st.data(), chosen=st.lists(matters, max_size=3))
    def restate(self, data: st.DataObject, chosen: list[str]) -> None:
        later = st.sampled_from([0, 0, 1])
        made = [
            data.draw(standings_of(one, self.version(one) + data.draw(later))) for one in chosen
        ]
        self.both("restate", made)

    @rule(some=st.lists(posted, max_size=3))
    def post(self, some: list[Posted]) -> None:
        self.both("post", some)

    @rule(worker=workers, now=instants, until=instants, limit=limits)
    def claim(self, worker: str, now: datetime, until: datetime, limit: int) -> None:
        self.both("claim", worker, now=now, until=until, limit=limit)

    @rule(data=st.data(), worker=workers, at=instants, post=st.lists(messages, max_size=1))
    def settle(self, data: st.DataObject, worker: str, at: datetime, post: list[Message]) -> None:
        self.both("settle", self.claimed(data, worker), worker=worker, at=at, post=post)

    @rule(data=st.data(), worker=workers, at=instants, ready=st.none() | instants)
    def fail(self, data: st.DataObject, worker: str, at: datetime, ready: datetime | None) -> None:
        for one in self.claimed(data, worker)[:1]:
            self.both("fail", one, worker=worker, at=at, reason="busy", ready=ready)

    @rule(data=st.data(), worker=workers)
    def release(self, data: st.DataObject, worker: str) -> None:
        self.both("release", self.claimed(data, worker), worker=worker)

    def claimed(self, data: st.DataObject, worker: str) -> list[str]:
        """Draw messages that this worker has claimed, and rarely others."""
        there = self.memory.outbox(MessageState.WAITING, limit=99)
        own = [one.message.id for one in there if one.claimed_by == worker]
        few = st.lists(st.sampled_from(own), max_size=3) if own else st.just([])
        return data.draw(few) + data.draw(st.just([]) | st.lists(ids, max_size=1))

    @rule(some=st.lists(ids, max_size=3), at=instants)
    def revive(self, some: list[str], at: datetime) -> None:
        self.both("revive", some, at=at)

    @rule(state=st.none() | st.sampled_from(MessageState), after=st.integers(0, 9), limit=limits)
    def outbox(self, state: MessageState | None, after: int, limit: int) -> None:
        self.both("outbox", state, after=after, limit=limit)

    @invariant()
    def all_is_the_same(self) -> None:
        self.both("head")
        self.both("since", 0, limit=1000)
        self.both("outbox", limit=1000)
        self.both("standings", StandingQuery(), limit=1000)


def empty(storage: SQLStorage) -> None:
    """Begin the office anew, as nobody may but a test: making the tables takes longer."""
    tables = storage._tables
    beginning = {"position": 0, "seal": ORIGIN.seal, "posted": 0}
    with storage._server.writing.begin() as connection:
        for one in (tables.message, tables.duty, tables.standing, tables.record):
            connection.execute(delete(one))
        connection.execute(update(tables.office).values(beginning))


def answer(call: Callable[..., Any], *args: Any, **options: Any) -> Any:
    try:
        return call(*args, **options)
    except LocalstdError as refused:
        return type(refused), str(refused)


def compare(storage: SQLStorage, *, examples: int) -> None:
    class Here(TheSameAsMemory):
        def __init__(self) -> None:
            super().__init__(storage)

    run_state_machine_as_test(
        Here,
        settings=settings(
            max_examples=examples,
            stateful_step_count=30,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_it_is_the_same_as_memory(storage: SQLStorage) -> None:
    compare(storage, examples=25)


@pytest.mark.property
def test_it_is_the_same_as_memory_whatever_is_done(storage: SQLStorage) -> None:
    compare(storage, examples=1500 if os.environ.get("LOCALSTD_PROFILE") == "long" else 200)
