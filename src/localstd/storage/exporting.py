"""Export (导出): an office as JSON Lines, one line after the other, never all at once."""

from collections.abc import Iterator
from itertools import chain

from localstd.storage.copying import OfficeMovedError
from localstd.storage.lines import (
    Line,
    head_line,
    message_line,
    record_line,
    standing_line,
    text_of,
)
from localstd.storage.protocol import Storage
from localstd.storage.walking import (
    PAGE,
    Progress,
    message_pages,
    records_until,
    standing_pages,
    unheard,
)

__all__ = ["export_lines"]


def export_lines(
    storage: Storage, *, page: int = PAGE, progress: Progress = unheard
) -> Iterator[str]:
    """Give an office as lines of the schema ``localstd-office/1``, without their line feeds (导出).

    The first line names the form, the office and its head; then come its records, the standings
    of its matters, the messages of its outbox, and an end with the count of each. Lines without
    that end are no whole office. The office must rest meanwhile.

    Raises:
        NotCreatedError: if there is no office.
        OfficeMovedError: instead of the end, if something was recorded meanwhile.

    >>> from localstd.storage import MemoryStorage, Origin
    >>> storage = MemoryStorage()
    >>> storage.create(Origin(place="34"))
    >>> list(export_lines(storage))[-1]
    '{"end":{"records":0,"standings":0,"messages":0}}'
    """
    return map(text_of, _lines(storage, page, progress))


def _lines(storage: Storage, page: int, progress: Progress) -> Iterator[Line]:
    head = storage.head()
    counts = {"records": 0, "standings": 0, "messages": 0}
    yield head_line(head)
    for record in records_until(storage, head.position, page=page, progress=progress):
        counts["records"] += 1
        yield {"record": record_line(record)}
    for standing in chain.from_iterable(standing_pages(storage, page=page)):
        counts["standings"] += 1
        yield {"standing": standing_line(standing)}
    for posted in chain.from_iterable(message_pages(storage, page=page)):
        counts["messages"] += 1
        yield {"message": message_line(posted)}
    now = storage.head().position
    if now != head.position:
        raise OfficeMovedError(before=head.position, after=now)
    yield {"end": counts}
