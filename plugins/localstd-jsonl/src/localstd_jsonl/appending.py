"""What appends add; none of it is kept yet, so one that is refused leaves nothing."""

from collections import ChainMap
from collections.abc import Sequence

from localstd.notices import Posted
from localstd.storage import (
    Append,
    ConflictError,
    Draft,
    Head,
    Keeps,
    KeyTakenError,
    Record,
    UnsupportedError,
    sealed,
)
from localstd_jsonl.office import Entry, Office
from localstd_jsonl.outbox import new_in

__all__ = ["appended"]


def appended(office: Office, appends: Sequence[Append]) -> list[Entry]:
    """Make the entries that appends add, their records first."""
    batch = _Batch(office)
    for append in appends:
        batch.add(append)
    standings = [append.standing for append in appends if append.standing is not None]
    messages = [Posted.new(message) for append in appends for message in append.messages]
    return [*batch.records, *standings, *new_in(office, messages)]


class _Batch:
    """Records to be; each append sees those before it, and beneath them what is kept."""

    def __init__(self, office: Office) -> None:
        self.records: list[Record] = []
        self._office = office
        self._head = office.head
        self._last: dict[str, Record] = {}
        self._keyed = ChainMap({}, office.keyed)

    def add(self, append: Append) -> None:
        if append.redacts:
            raise UnsupportedError(capability=Keeps.REDACTION)
        last = self._last_of(append.matter)
        actual = last.version if last is not None else 0
        if actual != append.expected:
            raise ConflictError(matter=append.matter, expected=append.expected, actual=actual)
        for draft in append.drafts:
            self._add(append.matter, draft)

    def _add(self, matter: str, draft: Draft) -> None:
        if draft.key is not None and draft.key in self._keyed:
            raise KeyTakenError(key=draft.key, position=self._keyed[draft.key].position)
        last = self._last_of(matter)
        version, link = (last.version, last.link) if last is not None else (0, "")
        record = sealed(self._head, matter, version, link, draft)
        self.records.append(record)
        self._head = Head(origin=self._head.origin, position=record.position, seal=record.seal)
        self._last[matter] = record
        if record.key is not None:
            self._keyed[record.key] = record

    def _last_of(self, matter: str) -> Record | None:
        return self._last.get(matter) or self._office.last(matter)
