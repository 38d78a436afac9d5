"""An office as it stands in memory: it is read from its files, and goes on with them."""

import json
from collections import defaultdict
from collections.abc import Sequence
from typing import TypeVar

from localstd.convert import make_converter
from localstd.notices import Posted
from localstd.storage import Head, Origin, Record, Standing
from localstd_jsonl.files import Files

__all__ = ["Entry", "Office", "line_of"]

Entry = Record | Standing | Posted
TYPES: dict[str, type[Entry]] = {"records": Record, "standings": Standing, "outbox": Posted}
CONVERTER = make_converter()
Value = TypeVar("Value")


class Office:
    """The records, standings and messages of one office."""

    def __init__(self, files: Files) -> None:
        """Read the files line by line; of lines with one name, the last holds."""
        self.files = files
        self.head = Head.new(_read(Origin, files.opening, "line 1 of commits.jsonl"))
        self.records: list[Record] = []
        self.matters: defaultdict[str, list[Record]] = defaultdict(list)
        self.keyed: dict[str, Record] = {}
        self.standings: dict[str, Standing] = {}
        self.outbox: dict[str, Posted] = {}
        for part, type_ in TYPES.items():
            for number, line in enumerate(files.lines(part), 1):
                self._take(_read(type_, line, f"line {number} of {part}.jsonl"))

    def last(self, matter: str) -> Record | None:
        """Give the last record of a matter."""
        return self.matters[matter][-1] if matter in self.matters else None

    def version(self, matter: str) -> int:
        """Count the records of a matter."""
        return len(self.matters[matter]) if matter in self.matters else 0

    def keep(self, entries: Sequence[Entry]) -> None:
        """Write entries into the files, all or none; only then take them in."""
        if entries:
            self.files.add(
                {
                    part: [line_of(entry) for entry in entries if isinstance(entry, type_)]
                    for part, type_ in TYPES.items()
                }
            )
        for entry in entries:
            self._take(entry)

    def _take(self, entry: Entry) -> None:
        match entry:
            case Record():
                self._take_record(entry)
            case Standing():
                self.standings[entry.matter] = entry
            case Posted():
                self.outbox[entry.message.id] = entry

    def _take_record(self, record: Record) -> None:
        self.head = Head(origin=self.head.origin, position=record.position, seal=record.seal)
        self.records.append(record)
        self.matters[record.matter].append(record)
        if record.key is not None:
            self.keyed[record.key] = record


def line_of(value: Origin | Entry) -> bytes:
    """Write a value as one line of JSON."""
    return json.dumps(CONVERTER.unstructure(value), ensure_ascii=False).encode() + b"\n"


def _read(type_: type[Value], line: bytes, where: str) -> Value:
    try:
        return CONVERTER.structure(json.loads(line), type_)
    except Exception as damage:
        raise OSError(f"{where} cannot be read; take a backup") from damage
