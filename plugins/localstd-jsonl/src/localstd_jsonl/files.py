"""The files of an office: lines are added to them, and a line of sizes makes these count."""

import json
import os
from collections.abc import Mapping, Sequence
from contextlib import ExitStack, suppress
from io import FileIO
from pathlib import Path
from typing import Self

__all__ = ["PARTS", "Files", "UnsureError", "make_files"]

COMMITS = "commits.jsonl"
PARTS = ("records", "standings", "outbox")


class UnsureError(OSError):
    """What was to be kept may be on disk or not; only reading tells."""


class Files:
    """The files of one folder, open, and locked for whoever has them.

    ``commits.jsonl`` begins with a line that names the office. Each further line says how many
    bytes of the other files count. What stands beyond them was never acknowledged: it was being
    written when a process died. It is cut off when the folder is opened.
    """

    def __init__(self, commits: FileIO, parts: dict[str, FileIO], opening: bytes) -> None:
        """Go on with files that are open."""
        self._commits = commits
        self._parts = parts
        self.opening = opening

    @classmethod
    def open(cls, folder: Path) -> Self | None:
        """Open the files of a folder; `None` if there is no office in it.

        Raises:
            OSError: if they cannot be opened, are in use, or are damaged.
        """
        if not (folder / COMMITS).exists():
            return None
        with ExitStack() as opened:
            commits = opened.enter_context(_locked(folder / COMMITS, "r+"))
            lines = _whole_lines(commits)
            if not lines:
                return None
            sizes = _sizes(lines)
            parts = {
                part: opened.enter_context(_cut_off(_path(folder, part), sizes[part]))
                for part in PARTS
            }
            opened.pop_all()
            return cls(commits, parts, lines[0])

    def lines(self, part: str) -> list[bytes]:
        """Read the lines of a file."""
        return _whole_lines(self._parts[part])

    def add(self, lines: Mapping[str, Sequence[bytes]]) -> None:
        """Add lines to the files, all or none, and wait for the disk."""
        sizes = {part: _write(file, b"".join(lines[part])) for part, file in self._parts.items()}
        before = self._commits.seek(0, os.SEEK_END)
        try:
            _write(self._commits, json.dumps(sizes).encode() + b"\n")
        except OSError as error:
            with suppress(OSError):
                self._commits.truncate(before)
            raise UnsureError(*error.args) from error

    def close(self) -> None:
        """Close the files, and leave the folder to others."""
        for file in (*self._parts.values(), self._commits):
            file.close()


def make_files(folder: Path, opening: bytes) -> None:
    """Make the files of an office; the line that names it is written last."""
    folder.mkdir(parents=True, exist_ok=True)
    with _locked(folder / COMMITS, "a+") as commits:
        if _whole_lines(commits):
            return  # somebody was quicker
        for part in PARTS:
            with _path(folder, part).open("ab") as file:
                if file.tell():
                    raise OSError(f"{file.name} is there, and no office; choose another folder")
        _write(commits, opening)
    for changed in (folder, folder.parent):
        _sync_folder(changed)


def _path(folder: Path, part: str) -> Path:
    return folder / f"{part}.jsonl"


def _locked(path: Path, mode: str) -> FileIO:
    """Open a file that nobody else has open."""
    from fcntl import LOCK_EX, LOCK_NB, flock  # noqa: PLC0415  Windows has none

    file = FileIO(path, mode)
    try:
        flock(file, LOCK_EX | LOCK_NB)
    except OSError as error:
        file.close()
        raise OSError("the folder is in use; close it there, and try again") from error
    return file


def _whole_lines(file: FileIO) -> list[bytes]:
    """Read the lines; half a line at the end is cut off."""
    file.seek(0)
    whole, end, _half = file.read().rpartition(b"\n")
    file.truncate(len(whole + end))
    return whole.splitlines()


def _sizes(lines: Sequence[bytes]) -> dict[str, int]:
    """Read the last line of sizes; where there is none yet, nothing counts."""
    try:
        return json.loads(lines[-1]) if lines[1:] else dict.fromkeys(PARTS, 0)
    except ValueError as damage:
        raise OSError(f"line {len(lines)} of {COMMITS} cannot be read; take a backup") from damage


def _cut_off(path: Path, counts: int) -> FileIO:
    """Open a file, and cut off what does not count."""
    file = FileIO(path, "r+")
    if file.seek(0, os.SEEK_END) < counts:
        file.close()
        raise OSError(f"{path.name} is shorter than {COMMITS} says; take a backup")
    file.truncate(counts)
    return file


def _write(file: FileIO, data: bytes) -> int:
    """Write at the end, and wait for the disk; give the size of the file."""
    file.seek(0, os.SEEK_END)
    left = memoryview(data)
    while left:
        left = left[file.write(left) :]
    if data:
        os.fsync(file.fileno())
    return file.tell()


def _sync_folder(folder: Path) -> None:
    """Wait until the disk knows which files there are."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
