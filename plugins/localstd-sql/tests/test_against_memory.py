"""Whatever is done, both servers answer what memory storage, the reference, answers."""

import os
from collections.abc import Callable
from contextlib import closing
from functools import partial

import pytest
from hypothesis import HealthCheck, settings
from sqlalchemy import delete, update

from localstd.testing import StorageHarness, run_beside_memory
from localstd_sql import SQLStorage

FEW = settings(
    max_examples=25,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
MANY = 1500 if os.environ.get("LOCALSTD_PROFILE") == "long" else 200


@pytest.fixture
def make(url: str) -> Callable[[], StorageHarness]:
    """Give the same place each time, emptied: making the tables takes longer."""

    def emptied() -> StorageHarness:
        harness = StorageHarness(opens=partial(SQLStorage, url)).looked_at()
        if harness.is_used:
            with closing(SQLStorage(url)) as storage:
                empty(storage)
        return harness

    return emptied


def empty(storage: SQLStorage) -> None:
    """Begin the office anew, as nobody may but a test."""
    tables = storage._tables
    beginning = {"position": 0, "seal": storage.head().origin.seal, "posted": 0}
    with storage._server.writing.begin() as connection:
        for one in (tables.message, tables.duty, tables.standing, tables.record):
            connection.execute(delete(one))
        connection.execute(update(tables.office).values(beginning))


def test_they_answer_as_memory_does(make: Callable[[], StorageHarness]) -> None:
    run_beside_memory(make, profile=FEW)


@pytest.mark.property
def test_they_answer_as_memory_does_whatever_is_done(make: Callable[[], StorageHarness]) -> None:
    run_beside_memory(make, profile=settings(FEW, max_examples=MANY))
