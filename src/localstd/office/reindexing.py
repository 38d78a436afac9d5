"""Reindexing (重建索引): the standing of every matter, made anew from its records."""

from typing import Final

from localstd.office.file import file_of
from localstd.office.setup import Setup, mark_for
from localstd.office.standing import standing_of
from localstd.storage import Standing
from localstd.storage.walking import records_until

__all__ = ["reindex", "standing_now"]

_BATCH: Final = 500  # standings in one transaction
_PAGE: Final = 5_000  # records


def reindex(setup: Setup) -> int:
    """Derive the standing of every matter by the law and the calendar of today; say how many.

    Whoever submits meanwhile goes first: their standing stays.
    """
    restated = 0
    records = records_until(setup.storage, setup.storage.head().position, page=_PAGE)
    matters = tuple(dict.fromkeys(one.matter for one in records))
    for first in range(0, len(matters), _BATCH):
        standings = (standing_now(setup, one) for one in matters[first : first + _BATCH])
        restated += setup.storage.restate([one for one in standings if one is not None])
    return restated


def standing_now(setup: Setup, matter: str) -> Standing | None:
    """Make the standing of a matter from its records; ``None`` if no event stands in it."""
    today = setup.today()
    file = file_of(matter, setup.storage.read(matter), setup.rules, as_of=today)
    if file is None or not file.history.events:
        return None
    return standing_of(
        file.matter,
        file.version,
        procedure=file.procedure,
        state=file.state,
        duties=file.duties,
        law=mark_for(setup, file.matter, today),
    )
