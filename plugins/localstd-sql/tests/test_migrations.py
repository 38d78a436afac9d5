"""The tables go up and down between all released revisions, and keep what is in them."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, date, datetime
from itertools import pairwise
from typing import Any

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, inspect, text

from localstd.errors import LocalstdError
from localstd.notices import Message
from localstd.storage import (
    AlreadyCreatedError,
    Append,
    Draft,
    NotCreatedError,
    OpenDuty,
    Origin,
    Standing,
    StandingQuery,
    Storage,
    StorageUnavailableError,
    verify,
)
from localstd.wording import Wording
from localstd_sql import SQLStorage, downgrade, schema, upgrade
from localstd_sql.address import Address
from localstd_sql.schema import REVISION, RecordsLostError, RevisionError
from localstd_sql.tables import Tables

RELEASED = ["0001", "0002"]
NOON = datetime(2026, 7, 24, 12, tzinfo=UTC)


def fill(storage: Storage) -> None:
    """Keep some of everything."""
    duty = OpenDuty(name="filing", owed_by="province", due=date(2026, 8, 31))
    said = Wording("已备案", "filed")
    for expected in range(2):
        matter, version = "34-茶", expected + 1
        draft = Draft(type="filed", recorded=NOON, body="{}", key=f"k{version}")
        standing = Standing(
            matter=matter,
            version=version,
            procedure="making",
            track="ordinary",
            stage="60",
            place="3401",
            number="DB34/T 1—2026",
            title="绿茶",
            duties=(duty,),
        )
        message = Message(
            id=f"m{version}",
            recipient="li",
            channel="mail",
            name="filing",
            subject=said,
            body=said,
            created=NOON,
            matter=matter,
            version=version,
        )
        storage.append(
            [
                Append(
                    matter=matter,
                    expected=expected,
                    drafts=[draft],
                    standing=standing,
                    messages=[message],
                )
            ]
        )


def kept(storage: Storage) -> tuple[Any, ...]:
    """Look at all of it, by every way of finding it."""
    due = StandingQuery(due_until=date(2026, 8, 31))
    below = StandingQuery(place="34", number="DB34/T 1—2026", title="茶")
    return (
        storage.head(),
        storage.since(0, limit=9),
        storage.keyed("k2"),
        storage.standings(due, limit=9),
        storage.standings(below, limit=9),
        storage.outbox(limit=9),
    )


@pytest.fixture
def filled(storage: SQLStorage) -> SQLStorage:
    fill(storage)
    return storage


def test_all_revisions_are_known_here() -> None:
    config = Config()
    config.set_main_option("script_location", "localstd_sql:migrations")
    script = ScriptDirectory.from_config(config)
    assert [one.revision for one in script.walk_revisions()][::-1] == RELEASED
    assert script.get_current_head() == REVISION


@pytest.mark.parametrize("released", RELEASED)
def test_what_is_kept_outlasts_the_way_down_and_up(
    filled: SQLStorage, url: str, released: str
) -> None:
    before = kept(filled)
    downgrade(url, released)
    assert written(url) == before[1]
    upgrade(url)
    with closing(SQLStorage(url)) as again:
        assert kept(again) == before
        assert verify(again).is_sound
        again.append(
            [Append(matter="34-茶", expected=2, drafts=[Draft(type="x", recorded=NOON, body="")])]
        )


def written(url: str) -> tuple[Any, ...]:
    """Read the records as the release of an older revision did."""
    with closing(SQLStorage(url)) as storage:
        storage._is_there = True
        return storage.since(0, limit=9)


@pytest.mark.parametrize("released", RELEASED)
def test_an_empty_office_of_every_revision_is_brought_up(url: str, released: str) -> None:
    upgrade(url, released)
    with closing(SQLStorage(url)) as storage:
        storage.create(Origin(place="34"))
        fill(storage)
        assert len(kept(storage)[1]) == 2


def test_the_tables_are_those_that_statements_name(storage: SQLStorage, url: str) -> None:
    storage.head()
    address = Address.parse(url)
    engine = create_engine(address.driver)
    found = inspect(engine)
    tables = Tables.of(address.schema)
    named = [getattr(tables, one) for one in Tables.__annotations__]
    try:
        assert {one.name for one in named} == set(found.get_table_names(address.schema))
        for one in named:
            columns = [column["name"] for column in found.get_columns(one.name, address.schema)]
            assert [column.name for column in one.columns] == columns
    finally:
        engine.dispose()


def test_a_migration_that_was_interrupted_is_finished(
    url: str, told: Callable[..., None], base: str
) -> None:
    """MariaDB cannot undo half of a migration; the other half is made when it is run again."""
    upgrade(url)
    name = Address.parse(url).schema
    on = "" if base.startswith("postgresql") else f" ON {name}.localstd_duty"
    within = f"{name}." if base.startswith("postgresql") else ""
    told(f"DROP INDEX {within}localstd_duty_due{on}")
    told(f"UPDATE {name}.localstd_revision SET version_num = '0001'")  # noqa: S608  a test's own
    upgrade(url)
    told(f"DROP TABLE {name}.localstd_desk", f"DELETE FROM {name}.localstd_revision")  # noqa: S608  a test's own
    upgrade(url)
    with closing(SQLStorage(url)) as storage:
        storage.create(Origin(place="34"))
        fill(storage)
        assert len(kept(storage)[3].items) == 1


def test_tables_with_records_are_never_taken_away(filled: SQLStorage, url: str) -> None:
    before = kept(filled)
    with pytest.raises(RecordsLostError) as raised:
        downgrade(url, "base")
    assert raised.value.position == 2
    upgrade(url)
    with closing(SQLStorage(url)) as again:
        assert kept(again) == before


def test_an_office_without_records_can_be_taken_away(storage: SQLStorage, url: str) -> None:
    assert storage.head().position == 0
    downgrade(url, "base")
    with closing(SQLStorage(url)) as again:
        with pytest.raises(NotCreatedError):
            again.head()
        again.create(Origin(place="33"))
        assert again.head().origin.place == "33"


@pytest.mark.usefixtures("storage")
def test_tables_of_another_revision_are_refused(url: str, told: Callable[..., None]) -> None:
    downgrade(url, "0001")
    with closing(SQLStorage(url)) as older:
        with pytest.raises(RevisionError) as raised:
            older.append([])
        assert raised.value.found == "0001"
        older.create(Origin(place="34"))
        assert older.append([]) == ()
    name = Address.parse(url).schema
    told(f"UPDATE {name}.localstd_revision SET version_num = '9999'")  # noqa: S608  a test's own
    with closing(SQLStorage(url)) as newer, pytest.raises(RevisionError):
        newer.head()


def test_an_office_is_made_once(storage: SQLStorage, url: str) -> None:
    storage.create(Origin(place="34"))
    with closing(SQLStorage(url)) as other, pytest.raises(AlreadyCreatedError) as raised:
        other.create(Origin(place="34", algorithm="sm3"))
    assert raised.value.algorithm == "sha256"


def answers(url: str, count: int) -> Iterator[object]:
    """Create an office in several threads at once, each for another place."""
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415

    def create(number: int) -> object:
        with closing(SQLStorage(url)) as storage:
            try:
                storage.create(Origin(place=f"3{number}"))
            except LocalstdError as refused:
                return type(refused)
            return number

    with ThreadPoolExecutor(count) as pool:
        yield from pool.map(create, range(count))


def test_of_several_that_create_at_once_one_succeeds(url: str) -> None:
    told = list(answers(url, 4))
    assert sorted(map(str, told)) == sorted(
        [str(next(one for one in told if isinstance(one, int))), *[str(AlreadyCreatedError)] * 3]
    )


def test_a_server_that_is_not_there_is_told_by_a_migration() -> None:
    with pytest.raises(StorageUnavailableError):
        upgrade("mariadb://office@127.0.0.1:1/standards?schema=p34")


def test_a_migration_that_takes_for_ever_is_told(
    server: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    url = f"{server('MARIADB')}?schema=never_made"
    engine = create_engine(Address.parse(url).driver)
    monkeypatch.setattr(schema, "_PATIENCE", 1)
    with engine.connect() as other:
        other.execute(text("SELECT get_lock('localstd.never_made', 1)"))
        with pytest.raises(StorageUnavailableError, match="another process"):
            upgrade(url)
    engine.dispose()


def test_revisions_follow_one_another() -> None:
    assert all(one < other for one, other in pairwise(RELEASED))


def test_text_is_compared_by_code_point(url: str, base: str) -> None:
    upgrade(url)
    address = Address.parse(url)
    engine = create_engine(address.driver)
    asked = (
        "SELECT collation_name FROM information_schema.columns WHERE table_schema = :schema"
        " AND table_name <> 'localstd_revision' AND data_type LIKE '%text%'"
        " OR table_schema = :schema AND data_type LIKE '%char%'"
        " AND table_name <> 'localstd_revision'"
    )
    try:
        with engine.connect() as connection:
            found = {*connection.scalars(text(asked), {"schema": address.schema})}
        assert found == {"C" if base.startswith("postgresql") else "utf8mb4_nopad_bin"}
    finally:
        engine.dispose()
