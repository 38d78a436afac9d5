"""The header (表头) of a table: which row it is, and which column holds which field."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import zip_longest
from typing import Generic

from localstd._attrs import frozen, mapping_field
from localstd.registers.vocabulary import F, Vocabulary, plain

__all__ = ["HEADER_WITHIN", "MAX_COLUMNS", "Header", "find_header"]

HEADER_WITHIN = 20  #: rows among which the header is looked for
MAX_COLUMNS = 1_000  #: columns of a register

_SHOWN, _SHOWN_LENGTH = 20, 30


@frozen
class Header(Generic[F]):
    """The number of the header's row, its cells, and the index of the column of each field.

    ``lines`` are the rows that it is made of as they stand: one, or two of which the upper one
    groups columns (发布 and 实施 under 日期); ``row`` is then the lower one.
    """

    row: int
    cells: tuple[str, ...]
    columns: Mapping[F, int] = mapping_field()
    needed: tuple[F, ...] = ()
    lines: tuple[tuple[str, ...], ...] = ()

    @property
    def fit(self) -> tuple[bool, int, int, int]:
        """Order candidates: with what is needed, more fields, fewer rows, more headings."""
        return self.lacking is None, len(self.columns), -len(self.lines), len(self.headings)

    @property
    def lacking(self) -> F | None:
        """The first field that is needed and has no column."""
        return next((one for one in self.needed if one not in self.columns), None)

    @property
    def headings(self) -> tuple[str, ...]:
        """The cells that hold a word."""
        return tuple(cell.strip() for cell in self.cells if plain(cell))

    @property
    def shown(self) -> str:
        """The headings as an error message shows them: the first ones, each its beginning."""
        few = [heading[:_SHOWN_LENGTH] for heading in self.headings[:_SHOWN]]
        return "、".join(few) + ("…" if len(self.headings) > _SHOWN else "")


def find_header(
    rows: Iterable[tuple[int, list[str]]], vocabulary: Vocabulary[F], mapping: Mapping[F, str]
) -> Header[F] | None:
    """Choose the row that names most fields; ``None`` when every row is blank.

    Two rows are taken for one header where together they name more than each of them does, as
    where 发布 and 实施 stand below 日期.

    >>> from localstd.registers.headings import STANDARDS
    >>> rows = [(1, ["2026年7月备案"]), (2, ["序号", "标准编号", "名称"])]
    >>> header = find_header(rows, STANDARDS, {})
    >>> header.row, {str(field): column for field, column in header.columns.items()}
    (2, {'number': 1, 'title': 2})
    """
    candidates = _candidates(rows, vocabulary, mapping)
    return max(
        (header for header in candidates if header.headings),
        key=lambda header: header.fit,
        default=None,
    )


def _candidates(
    rows: Iterable[tuple[int, list[str]]], vocabulary: Vocabulary[F], mapping: Mapping[F, str]
) -> Iterator[Header[F]]:
    above: tuple[str, ...] = ()
    for number, cells in rows:
        line = tuple(cells[: MAX_COLUMNS + 1])
        yield _read(number, (line,), line, vocabulary, mapping)
        words = 0 if any(map(str.isdigit, "".join(line))) else sum(map(bool, line))
        if above and words:
            both = _joined(above, line, vocabulary)
            yield _read(number, (above, line), both, vocabulary, mapping)
        above = line if words > 1 else ()


def _joined(
    upper: tuple[str, ...], lower: tuple[str, ...], vocabulary: Vocabulary[F]
) -> tuple[str, ...]:
    """Put two rows together, the upper of which names the columns to its right as well."""
    group, cells = "", []
    for above, below in zip_longest(upper, lower, fillvalue=""):
        group = above.strip() or group
        cells.append(_heading(group, below.strip(), vocabulary) if below.strip() else above)
    return tuple(cells)


def _heading(group: str, below: str, vocabulary: Vocabulary[F]) -> str:
    """Give the one of the ways to join them that is known: 日期 and 发布 are 发布日期."""
    ways = (group + below, below + group, below)
    return next((way for way in ways if vocabulary.rank(way)), group + below)


def _read(
    number: int,
    lines: tuple[tuple[str, ...], ...],
    cells: tuple[str, ...],
    vocabulary: Vocabulary[F],
    mapping: Mapping[F, str],
) -> Header[F]:
    """Columns that the caller names come first; no column serves for two fields."""
    named = _named(cells, mapping)
    found = _recognised(cells, vocabulary)
    free = {
        field: column
        for field, column in found.items()
        if field not in mapping and column not in named.values()
    }
    return Header(
        row=number, cells=cells, columns=named | free, needed=vocabulary.needed, lines=lines
    )


def _named(cells: tuple[str, ...], mapping: Mapping[F, str]) -> dict[F, int]:
    places = {plain(cell): column for column, cell in reversed(list(enumerate(cells))) if cell}
    return {
        field: places[plain(heading)]
        for field, heading in mapping.items()
        if plain(heading) in places
    }


def _recognised(cells: tuple[str, ...], vocabulary: Vocabulary[F]) -> dict[F, int]:
    """Give each field the column that names it most plainly, the leftmost of equals."""
    ranked = [
        (place, column, field)
        for column, cell in enumerate(cells)
        for field, place in filter(None, [vocabulary.rank(cell)])
    ]
    best = {field: column for _, column, field in sorted(ranked, reverse=True)}
    return dict(sorted(best.items(), key=lambda item: item[1]))
