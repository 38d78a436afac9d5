"""Import (导入): an office from the lines of an export, each record checked by its seals."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import groupby
from operator import itemgetter
from typing import Any, Final, TypeAlias

from localstd._attrs import error
from localstd._shipped import shipped_schema
from localstd.convert import RecordError
from localstd.errors import LocalstdError
from localstd.notices.fitting import UnfitTextError
from localstd.storage.chain import AlgorithmError, Head
from localstd.storage.copying import Copied
from localstd.storage.errors import ConflictError, KeyTakenError
from localstd.storage.intake import Intake, UntrueHeadError, UntrueRecordError, in_pages
from localstd.storage.lines import (
    OFFICE_SCHEMA,
    Line,
    head_of,
    line_of,
    message_of,
    record_of,
    standing_of,
)
from localstd.storage.protocol import Storage
from localstd.storage.record import Record
from localstd.storage.walking import PAGE, Progress, unheard
from localstd.wording import Wording

__all__ = ["ImportRefusedError", "export_schema", "import_lines"]

_SORTS: Final = ("record", "standing", "message", "end")  # in the order in which they come
_CUT_OFF: Final = Wording(
    "结尾缺失：文件不完整；请重新导出", "the end is missing: the file was cut off; export it again"
)
_BEHIND: Final = Wording(
    "结尾之后还有内容；请重新导出", "something stands behind the end; export it again"
)
_OUT_OF_ORDER: Final = Wording(
    "此处应为记录、现状、通知件或结尾之一，并依此次序",
    "expected a record, a standing, a message or the end, in this order",
)
_COUNTS: Final = Wording("数目与各行不符", "the counts are not those of the lines")

_Sorted: TypeAlias = tuple[str, Line]


@error
class ImportRefusedError(LocalstdError):
    """A line of an export cannot be taken over; ``line`` counts from 1, ``key`` is what is meant.

    >>> reason = Wording("结尾缺失", "the end is missing")
    >>> print(ImportRefusedError(line=7, key="end", reason=reason).wording.en)
    line 7, end: the end is missing
    """

    line: int
    key: str
    reason: Wording

    @property
    def wording(self) -> Wording:
        """Name the line and the key, and say what is wrong."""
        zh, en = (f"，{self.key}", f", {self.key}") if self.key else ("", "")
        return Wording(
            f"第{self.line}行{zh}：{self.reason.zh}", f"line {self.line}{en}: {self.reason.en}"
        )


def import_lines(
    lines: Iterable[str], storage: Storage, *, page: int = PAGE, progress: Progress = unheard
) -> Copied:
    """Take an office over from the lines of an export, in batches (导入).

    Every record must follow from the one before it, and the last be the head of the first line.
    Run again after an interruption, it goes on where it stopped. A storage that has an office
    takes what it lacks, if what it has is the beginning of what comes.

    Raises:
        ImportRefusedError: at the first line that cannot be taken over, or if the end is missing.
            What came before it may be there, and nothing behind it.
        AlreadyCreatedError: if the storage holds another office; nothing is written.
        DivergedError: if it holds other records, or more; nothing is written.

    >>> from localstd.storage import MemoryStorage, Origin, export_lines
    >>> source, target = MemoryStorage(), MemoryStorage()
    >>> source.create(Origin(place="34"))
    >>> import_lines(export_lines(source), target).head == source.head()
    True
    """
    read = _Lines(lines)
    with read.told_by_line():
        return _Import(read, storage, page, progress).run()


def export_schema() -> dict[str, Any]:
    """Give the JSON Schema (2020-12) of a line of an export.

    >>> export_schema()["title"]
    'localstd-office/1'
    """
    return shipped_schema("localstd.storage", OFFICE_SCHEMA)


class _Lines:
    """The lines of an export, in their order, to the end."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._number = 0
        self._texts = self._counted(lines)

    def head(self) -> Head:
        """Read the first line."""
        for text in self._texts:
            return head_of(line_of(text))
        raise self._refused("", _CUT_OFF)

    def __iter__(self) -> Iterator[_Sorted]:
        counts: Counter[str] = Counter()
        place = 0
        for text in self._texts:
            sort, line = self._sorted(line_of(text), place)
            place = _SORTS.index(sort)
            if sort == "end":
                self._end(line, counts)
            counts[f"{sort}s"] += 1
            yield sort, line
        if _SORTS[place] != "end":
            self._number += 1
            raise self._refused("end", _CUT_OFF)

    def _counted(self, lines: Iterable[str]) -> Iterator[str]:
        """Give the lines that are not blank, and remember the number of each."""
        for number, text in enumerate(lines, start=1):
            self._number = number
            if text.strip():
                yield text

    def _sorted(self, line: Line, place: int) -> _Sorted:
        """Say of which sort a line is; those that come before another do not come after it."""
        ((sort, content),) = line.items() if len(line) == 1 else (("", None),)
        if place == _SORTS.index("end"):
            raise self._refused("", _BEHIND)
        if sort not in _SORTS[place:] or not isinstance(content, dict):
            raise self._refused(sort, _OUT_OF_ORDER)
        return sort, content

    def _end(self, line: Line, counts: Counter[str]) -> None:
        if line != {f"{sort}s": counts[f"{sort}s"] for sort in _SORTS[:-1]}:
            raise self._refused("end", _COUNTS)

    @contextmanager
    def told_by_line(self) -> Iterator[None]:
        """Tell by its line what keeps it from being taken over."""
        try:
            yield
        except RecordError as refusal:
            words = Wording.joined((refusal.problem, refusal.advice), by="semicolon")
            raise self._refused(refusal.key, words) from refusal
        except UntrueRecordError as refusal:
            raise self._refused(refusal.key, refusal.wording) from refusal
        except (
            AlgorithmError,
            ConflictError,
            KeyTakenError,
            UnfitTextError,
            UntrueHeadError,
        ) as refusal:
            raise self._refused("", refusal.wording) from refusal

    def _refused(self, key: str, reason: Wording) -> ImportRefusedError:
        return ImportRefusedError(line=max(self._number, 1), key=key, reason=reason)


class _Import:
    """One pass through an export, into a storage."""

    def __init__(self, lines: _Lines, storage: Storage, page: int, progress: Progress) -> None:
        self._lines, self._storage = lines, storage
        self._page, self._progress = page, progress
        self._head = lines.head()
        self._gone: dict[str, set[int]] = defaultdict(set)  # versions redacted since
        self._intake = Intake(storage, self._head, redacted=lambda one: self._gone[one])

    def run(self) -> Copied:
        """Take all over, each sort in its turn."""
        new = {"record": 0, "standing": 0, "message": 0, "end": 0}
        for sort, lines in groupby(self._lines, key=itemgetter(0)):
            contents = map(itemgetter(1), lines)
            if sort == "record":
                new[sort] += self._keep(map(record_of, contents))
                continue
            self._intake.end(self._head)
            for some in in_pages(contents, self._page):
                new[sort] += self._put(sort, some)
        return Copied(
            head=self._head,
            records=new["record"],
            standings=new["standing"],
            messages=new["message"],
        )

    def _keep(self, records: Iterator[Record]) -> int:
        kept = 0
        for some in in_pages(filter(self._is_new, records), self._page):
            self._intake.keep(some)
            self._progress(self._intake.position, self._head.position)
            kept += len(some)
        return kept

    def _is_new(self, record: Record) -> bool:
        is_new = self._intake.check(record)
        if not is_new and record.is_redacted:
            there = self._storage.read(record.matter, until=record.version)
            if not there[-1].is_redacted:
                self._gone[record.matter].add(record.version)
        return is_new

    def _put(self, sort: str, lines: Iterable[Line]) -> int:
        if sort == "standing":
            return self._intake.restate(tuple(map(standing_of, lines)))
        if sort == "message":
            return self._storage.post(tuple(map(message_of, lines)))
        return 0
