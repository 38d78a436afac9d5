"""Promised of PostgreSQL: one append at least 0.6 × as quick as the same statements by psycopg.

The peer sends, in another schema of the same server, word for word the statements that ours sends,
with the same bytes, and commits as ours does. It waits for each answer, as psycopg does by itself.
Of MariaDB the same is measured beside PyMySQL, and nothing is promised.

The servers are those of ``LOCALSTD_TEST_POSTGRESQL`` and ``LOCALSTD_TEST_MARIADB``.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import closing
from typing import Any
from uuid import uuid4

import pytest
from bench.submissions import whole
from sqlalchemy import create_engine, event, text

from localstd.storage import Append, Origin, verify
from localstd_sql import SQLStorage
from localstd_sql.address import Address

Timed = Callable[..., tuple[float, float]]
Sent = tuple[str, Any, bool]  # a statement, what is given with it, and whether that is many

ROUNDS = 300
BATCHES = 20

pytestmark = pytest.mark.benchmark(group="sql")


@pytest.fixture(params=["POSTGRESQL", "MARIADB"])
def base(request: pytest.FixtureRequest) -> str:
    url = os.environ.get(f"LOCALSTD_TEST_{request.param}")
    if not url:
        pytest.skip(f"no {request.param} server at hand (set LOCALSTD_TEST_{request.param})")
    return url


@pytest.fixture
def schemas(base: str) -> Iterator[list[str]]:
    """Name three schemas, by names of one length, and drop them in the end."""
    names = [f"localstd_{uuid4().hex[:12]}" for _ in range(3)]
    yield names
    cascade = " CASCADE" if base.startswith("postgresql") else ""
    engine = create_engine(Address.parse(base).driver)
    with engine.begin() as connection:
        for name in names:
            connection.execute(text(f"DROP SCHEMA IF EXISTS {name}{cascade}"))
    engine.dispose()


def made(base: str, schema: str) -> SQLStorage:
    storage = SQLStorage(f"{base}?schema={schema}")
    storage.create(Origin(place="34"))
    return storage


def sent(storage: SQLStorage, submissions: list[list[Append]]) -> list[list[Sent]]:
    """Record submissions; give the statements that each was made of."""
    told: list[list[Sent]] = []

    def listen(*said: Any) -> None:  # noqa: ANN401  as it is called
        _, _, statement, given, _, is_many = said
        told[-1].append((statement, given, is_many))

    event.listen(storage._server.writing, "before_cursor_execute", listen)  # noqa: SLF001  what it sends
    for one in submissions:
        told.append([])
        storage.append(one)
    event.remove(storage._server.writing, "before_cursor_execute", listen)  # noqa: SLF001  the same
    return told


def send(connection: Any, statements: list[Sent]) -> None:  # noqa: ANN401  of either driver
    with connection.cursor() as cursor:
        for statement, given, is_many in statements:
            if is_many:
                cursor.executemany(statement, given)
            else:
                cursor.execute(statement, given)
                if statement.startswith("SELECT"):
                    cursor.fetchall()
    connection.commit()


def measured(
    base: str, schemas: list[str], in_turns: Timed, submissions: list[list[Append]]
) -> float:
    """Give how quick ours is beside the peer; both have kept the same in the end."""
    told, mirrored, kept = schemas
    with closing(made(base, told)) as listened:
        statements = [
            [(words.replace(told, mirrored), given, is_many) for words, given, is_many in some]
            for some in sent(listened, submissions)
        ]
    with closing(made(base, mirrored)) as theirs, closing(made(base, kept)) as ours:
        raw = theirs._server.writing.raw_connection()  # noqa: SLF001  connected in the same way
        try:
            peer, own = in_turns(
                lambda turn: send(raw.driver_connection, statements[turn]),
                lambda turn: ours.append(submissions[turn]),
                len(submissions),
            )
        finally:
            raw.close()
        assert theirs.head() == ours.head()
        assert theirs.outbox(limit=10**5) == ours.outbox(limit=10**5)
        assert verify(theirs).is_sound
    return peer / own


def test_one_append(base: str, schemas: list[str], in_turns: Timed) -> None:
    submissions = [[whole(number)] for number in range(ROUNDS)]
    ratio = measured(base, schemas, in_turns, submissions)
    assert ratio >= 0.6 or not base.startswith("postgresql")


def test_a_thousand_at_once(base: str, schemas: list[str], in_turns: Timed) -> None:
    numbers = [range(1000 * turn, 1000 * (turn + 1)) for turn in range(BATCHES)]
    submissions = [[whole(number) for number in some] for some in numbers]
    assert measured(base, schemas, in_turns, submissions) > 0
