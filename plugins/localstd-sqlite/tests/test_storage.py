"""What is SQLite storage's own: its addresses, its files, and that redacted bytes are gone."""

import random
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from urllib.parse import quote

import pytest

from localstd.hooks import load_plugins
from localstd.notices import Message, MessageState
from localstd.storage import (
    Append,
    Draft,
    NotCreatedError,
    OpenDuty,
    Origin,
    Standing,
    StandingQuery,
    StorageUnavailableError,
)
from localstd.wording import Wording
from localstd_sqlite import Address, AddressError, Durability, SQLiteStorage, localstd_storage
from localstd_sqlite.schema import SCHEMAS, ForeignFileError, upgrade, version_of

NOON = datetime(2026, 7, 24, 4, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give the path of a new office, in Anhui."""
    return tmp_path / "安徽 1.db"


@pytest.fixture
def storage(path: Path) -> Iterator[SQLiteStorage]:
    """Open a new office."""
    with closing(SQLiteStorage(Address.parse(f"sqlite:///{path}"))) as made:
        made.create(Origin(place="34"))
        yield made


def draft(body: str = "{}", salt: str = "") -> Draft:
    return Draft(type="filed", recorded=NOON, body=body, salt=salt)


def test_the_plugin_is_found_by_the_scheme(path: Path) -> None:
    found = load_plugins().storage(f"sqlite:///{path}")
    assert isinstance(found, SQLiteStorage)
    with pytest.raises(NotCreatedError):
        found.head()
    assert not path.exists()


@pytest.mark.parametrize("url", ["postgresql://localhost/a", "memory:", "sqlitefish:///a.db"])
def test_other_schemes_are_left_to_others(url: str) -> None:
    assert localstd_storage(url) is None


def test_a_path_is_relative_to_the_folder_at_hand_or_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    address = Address.parse("sqlite:///here/a.db")
    monkeypatch.chdir("/")
    assert address.path == tmp_path / "here" / "a.db"
    assert Address.parse(f"sqlite:///{tmp_path}/a.db").path == tmp_path / "a.db"


def test_the_scheme_may_be_written_large() -> None:
    assert Address.parse("SQLite:////a.db").path == Path("/a.db")
    assert isinstance(localstd_storage("SQLite:////a.db"), SQLiteStorage)


def test_a_path_may_be_quoted() -> None:
    assert Address.parse(f"sqlite:////{quote('安徽?#%.db')}").path == Path("/安徽?#%.db")


def test_options_have_defaults() -> None:
    plain = Address.parse("sqlite:///a.db")
    assert (plain.durability, plain.timeout) == (Durability.FULL, 30.0)
    other = Address.parse("sqlite:///a.db?durability=normal&timeout=1.5")
    assert (other.durability, other.timeout) == (Durability.NORMAL, 1.5)


@pytest.mark.parametrize(
    "url",
    [
        "sqlite:",
        "sqlite:///",
        "sqlite:a.db",
        "sqlite://a.db",
        "sqlite://host/a.db",
        "sqlite:///a.db#b",
        "sqlite:///a%00.db",
        "sqlite:///a.db?mode=ro",
        "sqlite:///a.db?durability=some",
        "sqlite:///a.db?timeout=-1",
        "sqlite:///a.db?timeout=nan",
        "sqlite:///a.db?timeout=soon",
        "sqlite:///a.db?timeout",
    ],
)
def test_an_unknown_address_is_refused(url: str) -> None:
    with pytest.raises(AddressError) as refused:
        localstd_storage(url)
    assert url in refused.value.wording.zh


def test_every_commit_waits_for_the_disk(path: Path) -> None:
    found = {}
    for durability in Durability:
        address = Address.parse(f"sqlite:///{path}?durability={durability}")
        with closing(SQLiteStorage(address)) as storage:
            storage.create(Origin(place="34"))
            with storage._connections.reading() as opened:
                (found[durability],) = opened.execute("PRAGMA synchronous").fetchone()
    assert found == {Durability.FULL: 2, Durability.NORMAL: 1}


def test_a_file_says_what_it_is(storage: SQLiteStorage, path: Path) -> None:
    assert storage.head().position == 0
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (0x6C737464,)
        assert connection.execute("PRAGMA user_version").fetchone() == (len(SCHEMAS),)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def require_no_office_yet(path: Path) -> None:
    with closing(SQLiteStorage(Address.parse(f"sqlite:///{path}"))) as storage:
        with pytest.raises(NotCreatedError):
            storage.head()
        storage.create(Origin(place="34"))
        assert storage.head().position == 0


def test_an_empty_file_holds_no_office_yet(path: Path) -> None:
    path.touch()
    require_no_office_yet(path)


def test_a_file_whose_making_broke_off_holds_no_office_yet(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        upgrade(connection)
    require_no_office_yet(path)


def test_another_program_s_database_is_refused(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE letters (text)")
    before = path.read_bytes()
    with closing(SQLiteStorage(Address.parse(f"sqlite:///{path}"))) as storage:
        for call in (storage.head, lambda: storage.create(Origin(place="34"))):
            with pytest.raises(StorageUnavailableError, match="another program"):
                call()
    assert path.read_bytes() == before


def test_a_later_version_s_file_is_refused(storage: SQLiteStorage, path: Path) -> None:
    storage.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {len(SCHEMAS) + 1}")
    with (
        closing(SQLiteStorage(Address.parse(f"sqlite:///{path}"))) as other,
        pytest.raises(StorageUnavailableError, match=f"schema {len(SCHEMAS) + 1}; known here"),
    ):
        other.head()


def test_an_earlier_version_s_file_is_upgraded_and_keeps_what_it_holds(path: Path) -> None:
    later = (*SCHEMAS, "ALTER TABLE office ADD COLUMN name TEXT;\nCREATE TABLE more (a);\n")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        upgrade(connection)
        connection.execute("INSERT INTO office VALUES ('34', 'sha256')")
        upgrade(connection, later)
        assert version_of(connection, later) == len(later)
        assert connection.execute("SELECT * FROM office").fetchall() == [("34", "sha256", None)]
        with pytest.raises(ForeignFileError, match="later"):
            upgrade(connection)


def test_an_upgrade_that_fails_changes_nothing(path: Path) -> None:
    wrong = (*SCHEMAS, "CREATE TABLE more (a);\nCREATE TABLE more (a);\n")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        upgrade(connection)
        with pytest.raises(sqlite3.OperationalError):
            upgrade(connection, wrong)
    with closing(sqlite3.connect(path)) as connection:
        assert version_of(connection) == len(SCHEMAS)
        assert (
            connection.execute("SELECT * FROM sqlite_master WHERE name = 'more'").fetchall() == []
        )


def message(name: str, matter: str, version: int) -> Message:
    return Message(
        id=name,
        recipient=name,
        channel="mail",
        name="filing",
        subject=Wording(f"密件{name}之题", f"subject of secret {name}"),
        body=Wording(f"密件{name}之文" * 9, f"body of secret {name}" * 9),
        created=NOON,
        matter=matter,
        version=version,
    )


def bytes_of(path: Path) -> bytes:
    return b"".join(file.read_bytes() for file in path.parent.glob(f"{path.name}*"))


def test_redacted_words_are_nowhere_in_the_files(storage: SQLiteStorage, path: Path) -> None:
    """Records of many lengths, redacted out of order: nothing may leave a copy behind."""
    chance = random.Random(34)  # noqa: S311  a repeatable draw is what is wanted
    lengths = [chance.choice([0, 3, 40, 400, 4000]) for _ in range(200)]
    for n, length in enumerate(lengths):
        one = Append(
            matter=f"34-{n % 7}",
            expected=n // 7,
            drafts=[draft(f"secret b{n:04}" + "茶" * length, salt=f"secret s{n:04}")],
            messages=[message(f"m{n:04}", f"34-{n % 7}", n // 7 + 1)],
        )
        storage.append([one])
    while found := storage.claim("a", now=NOON, until=NOON + timedelta(hours=1), limit=50):
        storage.settle([one.message.id for one in found], worker="a", at=NOON)
    assert words_in(path) == set(range(200))

    redacted = chance.sample(range(200), 120)
    for some in (redacted[start : start + 10] for start in range(0, 120, 10)):
        for matter in {n % 7 for n in some}:
            asked = Append(
                matter=f"34-{matter}",
                expected=len(storage.read(f"34-{matter}")),
                drafts=[draft("why")],
                redacts=[n // 7 + 1 for n in some if n % 7 == matter],
            )
            storage.append([asked])
    assert words_in(path) == set(range(200)) - set(redacted)


def words_in(path: Path) -> set[int]:
    """Give the records of which a word, a salt or the words of a message stand in the files."""
    return {int(found) for found in re.findall(rb"secret [bsm](\d{4})", bytes_of(path))}


def test_the_log_is_emptied_as_soon_as_nobody_reads_an_older_state(
    storage: SQLiteStorage, path: Path
) -> None:
    storage.append([Append(matter="m", expected=0, drafts=[draft("a secret")])])
    with closing(sqlite3.connect(path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM records").fetchone()
        asked = Append(matter="m", expected=1, drafts=[draft()], redacts=[1])
        assert len(storage.append([asked])) == 1
        assert b"a secret" in bytes_of(path)
        reader.execute("COMMIT")
    storage.append([Append(matter="m", expected=2, drafts=[draft()])])
    assert b"a secret" not in bytes_of(path)


def test_all_that_is_due_is_found_whether_it_is_little_or_much(storage: SQLiteStorage) -> None:
    """Beyond some thousands of duties another way to find them is taken."""
    first = date(2026, 1, 1)
    standings = [
        Standing(
            matter=f"34-{n:05}",
            version=1,
            procedure="making",
            track="ordinary",
            stage="60",
            duties=tuple(
                OpenDuty(name=name, owed_by=None, due=first + timedelta(days=n * step % 2000))
                for name, step in (("review", 1), ("filing", 7))
            ),
        )
        for n in range(4000)
    ]
    records = [
        Append(matter=one.matter, expected=0, drafts=[draft()], standing=one) for one in standings
    ]
    storage.append(records)
    for days in (10, 1900):
        query = StandingQuery(due_from=first, due_until=first + timedelta(days=days))
        found: list[Standing] = []
        after = ""
        while True:
            page = storage.standings(query, after=after, limit=300)
            found += page.items
            if page.after is None:
                break
            after = page.after
        assert found == [one for one in standings if query.finds(one)]


def test_a_copy_by_sqlite_s_own_backup_is_the_same_office(
    storage: SQLiteStorage, path: Path
) -> None:
    storage.append([Append(matter="m", expected=0, drafts=[draft()])])
    copy = path.with_name("copy.db")
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)
    with closing(SQLiteStorage(Address.parse(f"sqlite:///{copy}"))) as other:
        assert other.head() == storage.head()
        assert other.append([Append(matter="m", expected=1, drafts=[draft()])])[0].position == 2


def test_messages_keep_what_was_known_about_them(storage: SQLiteStorage) -> None:
    sent = message("m1", "m", 1)
    storage.append([Append(matter="m", expected=0, drafts=[draft()], messages=[sent])])
    (posted,) = storage.outbox(MessageState.WAITING, limit=9)
    assert posted.message == sent


def test_what_is_lent_while_it_closes_is_closed_when_it_comes_back(
    storage: SQLiteStorage,
) -> None:
    with storage._connections.reading() as opened:
        storage.close()
    with pytest.raises(sqlite3.ProgrammingError):
        opened.execute("SELECT 1")
    assert storage.head().position == 0
