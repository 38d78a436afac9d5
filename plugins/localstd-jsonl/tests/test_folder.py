"""What the kit cannot know: the files, and what becomes of them when something goes wrong."""

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from io import FileIO
from pathlib import Path

import pytest

from localstd.storage import (
    Append,
    Draft,
    NotCreatedError,
    Origin,
    Record,
    Storage,
    StorageUnavailableError,
)
from localstd_jsonl import localstd_storage
from localstd_jsonl.files import make_files
from localstd_jsonl.storage import JSONLinesStorage

NOON = datetime(2026, 7, 24, 12, tzinfo=UTC)
FILES = ("commits", "outbox", "records", "standings")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "an office"


@pytest.fixture
def storage(folder: Path) -> Iterator[JSONLinesStorage]:
    """Open an office with one record."""
    opened = open_at(folder)
    opened.create(Origin(place="34"))
    keep(opened, 0)
    yield opened
    opened.close()


def open_at(folder: Path) -> JSONLinesStorage:
    return JSONLinesStorage(folder, url=f"jsonl:///{folder}")


def keep(storage: Storage, expected: int) -> Record:
    draft = Draft(type="filed", recorded=NOON, body="{}")
    (record,) = storage.append([Append(matter="34-1", expected=expected, drafts=[draft])])
    return record


def test_each_record_is_a_line(storage: JSONLinesStorage, folder: Path) -> None:
    keep(storage, 1)
    lines = (folder / "records.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["version"] for line in lines] == [1, 2]


@pytest.mark.parametrize("name", FILES)
def test_what_was_half_written_is_cut_off(
    name: str, storage: JSONLinesStorage, folder: Path
) -> None:
    storage.close()
    with (folder / f"{name}.jsonl").open("a", encoding="utf-8") as file:
        file.write('{"position": 2, "mat')
    assert storage.head().position == 1
    assert keep(storage, 1).position == 2


def test_whole_lines_that_were_not_committed_are_cut_off(
    storage: JSONLinesStorage, folder: Path
) -> None:
    commits = (folder / "commits.jsonl").read_bytes()
    keep(storage, 1)
    storage.close()
    (folder / "commits.jsonl").write_bytes(commits)
    assert storage.head().position == 1
    assert len((folder / "records.jsonl").read_bytes().splitlines()) == 1


def test_after_a_position_before_all_stands_the_first_record(storage: JSONLinesStorage) -> None:
    keep(storage, 1)
    assert [one.position for one in storage.since(-1, limit=1)] == [1]


def test_a_folder_is_open_once(storage: JSONLinesStorage, folder: Path) -> None:
    with pytest.raises(StorageUnavailableError, match="in use"):
        open_at(folder)
    storage.close()
    other = open_at(folder)
    with pytest.raises(StorageUnavailableError, match="in use"):
        storage.head()
    other.close()


def test_another_process_is_refused(storage: JSONLinesStorage, folder: Path) -> None:
    command = [sys.executable, "-m", "localstd", "store", "head", f"jsonl:///{folder}"]
    done = subprocess.run(command, capture_output=True, check=False, encoding="utf-8")
    assert done.returncode == 2
    assert "the folder is in use" in done.stderr
    assert storage.head().position == 1


def test_a_full_disk_keeps_nothing(storage: JSONLinesStorage) -> None:
    assert storage._office is not None
    parts = storage._office.files._parts
    parts["records"].close()
    parts["records"] = FileIO("/dev/full", "r+")
    with pytest.raises(StorageUnavailableError, match="No space left") as refused:
        keep(storage, 1)
    assert not refused.value.is_unsure
    assert keep(storage, 1).position == 2


def test_a_disk_that_is_full_at_the_last_line_leaves_it_unsure(storage: JSONLinesStorage) -> None:
    assert storage._office is not None
    storage._office.files._commits.close()
    storage._office.files._commits = FileIO("/dev/full", "r+")
    with pytest.raises(StorageUnavailableError) as refused:
        keep(storage, 1)
    assert refused.value.is_unsure
    assert keep(storage, 1).position == 2


@pytest.mark.parametrize(
    ("name", "told"),
    [("records", "line 1 of records"), ("commits", "line 2 of commits")],
)
def test_what_cannot_be_read_is_named(
    name: str, told: str, storage: JSONLinesStorage, folder: Path
) -> None:
    storage.close()
    file = folder / f"{name}.jsonl"
    *before, last = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(b"".join(before) + b"?" * (len(last) - 1) + b"\n")
    for _ in range(2):  # and the folder is not held by whoever could not read it
        with pytest.raises(StorageUnavailableError, match=told):
            storage.head()


def test_a_file_that_lost_lines_is_named(storage: JSONLinesStorage, folder: Path) -> None:
    storage.close()
    (folder / "records.jsonl").write_bytes(b"")
    with pytest.raises(StorageUnavailableError, match=r"records\.jsonl is shorter"):
        storage.head()


def test_files_of_others_are_left_alone(folder: Path) -> None:
    folder.mkdir()
    (folder / "records.jsonl").write_text("mine")
    with pytest.raises(StorageUnavailableError, match="choose another folder"):
        open_at(folder).create(Origin(place="34"))
    assert (folder / "records.jsonl").read_text() == "mine"


def test_an_office_that_was_half_made_is_made_again(folder: Path) -> None:
    folder.mkdir()
    (folder / "commits.jsonl").write_text('{"place": "34"')
    storage = open_at(folder)
    with pytest.raises(NotCreatedError):
        storage.head()
    storage.create(Origin(place="34"))
    assert storage.head().position == 0
    storage.close()


def test_whoever_makes_it_second_takes_what_is_there(
    storage: JSONLinesStorage, folder: Path
) -> None:
    storage.close()
    make_files(folder, b'{"place": "33"}\n')
    assert storage.head().origin.place == "34"


def test_a_url_names_a_folder(tmp_path: Path) -> None:
    storage = localstd_storage(f"JSONL:///{tmp_path}/an%20office")
    assert storage is not None
    storage.create(Origin(place="34"))
    storage.close()
    assert (tmp_path / "an office").is_dir()


def test_urls_of_others_are_left_to_them() -> None:
    assert localstd_storage("sqlite:///anhui.db") is None
