"""Strategies (生成策略) for registers and audits: rows as read, indexes, figures, what to check."""

from collections.abc import Mapping

from hypothesis import assume
from hypothesis import strategies as st

from localstd.audit import (
    ALL_CHECKS,
    Context,
    Entry,
    Field,
    Listed,
    Reference,
    RegisterIndex,
    Replacement,
    Row,
    Selection,
    Stock,
    read_entry,
)
from localstd.audit.stock import StockTally
from localstd.calendar import china_calendar
from localstd.convert import Opening
from localstd.law import Weight, china_law
from localstd.places import china_places
from localstd.procedures import PROCEDURES, procedure_named
from localstd.registers import Fault, FileForm, HistoryFile
from localstd.reports import AuditAbout, Summary
from localstd.testing.strategies.deriving import derived, words
from localstd.testing.strategies.histories import histories
from localstd.testing.strategies.logs import log_figures
from localstd.testing.strategies.values import days, matters, rows

__all__ = [
    "audit_subjects",
    "contexts",
    "entries",
    "file_forms",
    "history_files",
    "listed",
    "misnamed_cells",
    "no_histories",
    "no_selections",
    "openings",
    "references",
    "register_faults",
    "register_indexes",
    "replacements",
    "selections",
    "stocks",
    "summaries",
]

_NO_FIELDS = ("price", "Number", "标准编号", "", "filed ")
_NO_CHECKS = ("LS9", "ls", "number", "filed_late", "301")
_OPENING = '{"matter": "1", "procedure": "making"}'
_NO_HISTORIES = (
    *("", "[]", "{", "{}", '{"matter": "1"}', '{"matter": "", "procedure": "making"}'),
    *('{"matter": "1", "procedure": "makin"}', '{"matter": "1", "procedure": "making", "a": 1}'),
    *(
        f"{_OPENING}\n{event}"
        for event in (
            '{"type": "published"}',
            '{"on": "2026-07"}',
            '{"type": "publish", "on": "2026-07"}',
            '{"type": "published", "on": "2026-13"}',
            '{"type": "published", "on": "2026-07", "corrects": 1}',
            '{"type": "published", "on": "2026-07", "facts": {"number": "DB"}}',
        )
    ),
)
_MOST_ROWS = 5
_N = st.integers(0, 1000)


def entries() -> st.SearchStrategy[Entry]:
    """Give rows as they are understood (条目), with the errors in what cannot be."""
    return rows().map(read_entry)


def replacements() -> st.SearchStrategy[Replacement]:
    """Give what a row says of one number that replaces another, and how sure it is."""
    return derived(Replacement)


@st.composite
def misnamed_cells(draw: st.DrawFn) -> Mapping[str, str]:
    """Give the cells of a row, one of them under a name that no field has."""
    cells = {str(name): text for name, text in draw(rows()).cells.items()}
    return {**cells, draw(st.sampled_from(_NO_FIELDS)): "1"}


def contexts() -> st.SearchStrategy[Context]:
    """Give what an audit goes by: the law, the calendar and the places that ship, on any day."""
    return derived(
        Context,
        law=st.just(china_law()),
        calendar=st.just(china_calendar()),
        places=st.just(china_places()),
        place=st.sampled_from((None, "34", "3702")),
        headings=st.sampled_from(({}, {Field.FILED: "备案时间"})),
    )


def selections() -> st.SearchStrategy[Selection]:
    """Give choices of checks, by code, by the beginning of one, or by name."""
    named = [name for one in ALL_CHECKS for name in (one.code, one.code[:3], one.name)]
    some = st.lists(st.sampled_from(named), max_size=3).map(tuple)
    return st.builds(Selection, select=some, ignore=some)


def no_selections() -> st.SearchStrategy[Selection]:
    """Give choices that look like ones of checks, and name none."""
    codes = [one.code for one in ALL_CHECKS]
    none = [one for one in _NO_CHECKS if not any(code.startswith(one.upper()) for code in codes)]
    unknown = st.sampled_from(none).map(lambda one: (one,))
    return st.builds(Selection, select=unknown)


@st.composite
def _registers(draw: st.DrawFn) -> list[Row]:
    n = draw(st.integers(1, _MOST_ROWS))
    return [draw(rows(number)) for number in range(2, n + 2)]


def register_indexes() -> st.SearchStrategy[RegisterIndex]:
    """Give indexes of small registers, as of any day."""
    return st.builds(RegisterIndex.of, _registers(), as_of=days())


def listed() -> st.SearchStrategy[Listed]:
    """Give where standards of a register stand."""
    found = register_indexes().map(lambda index: tuple(index.by_number.values()))
    return found.filter(bool).flatmap(st.sampled_from)


@st.composite
def references(draw: st.DrawFn) -> Reference:
    """Give references (引用) to standards that a register holds, and some that it does not."""
    index = draw(register_indexes())
    known = [str(one.number) for one in index.by_number.values()]
    text = draw(st.sampled_from(("GB/T 1.1-2020", *known)))
    found = tuple(index.references(f"按 {text} 的规定"))
    assume(found)
    return found[0]


@st.composite
def stocks(draw: st.DrawFn) -> Stock:
    """Give the figures (存量) of small registers."""
    tally = StockTally()
    for row in draw(_registers()):
        tally.standard(read_entry(row))
    return tally.total()


def audit_subjects() -> st.SearchStrategy[AuditAbout]:
    """Give what audits are about: a register, a day, a place or none."""
    return derived(AuditAbout, place=st.sampled_from((None, "34", "3702")))


def summaries() -> st.SearchStrategy[Summary]:
    """Give what audits read and found, in figures."""
    codes = st.sampled_from([one.code for one in ALL_CHECKS])
    return derived(
        Summary,
        about=audit_subjects(),
        rows=_N,
        by_check=st.dictionaries(codes, _N, max_size=3),
        by_weight=st.dictionaries(st.sampled_from(Weight), _N),
        stock=stocks(),
        log=st.one_of(st.none(), log_figures()),
    )


def file_forms() -> st.SearchStrategy[FileForm]:
    """Give forms of files that registers are read from."""
    kind = st.sampled_from(("csv", "xlsx", "jsonl"))
    return derived(FileForm, kind=kind, delimiter=st.sampled_from((None, ",", ";", "\t")))


def register_faults() -> st.SearchStrategy[Fault]:
    """Give what may be wrong with the file of a register."""
    return derived(Fault, name=words())


def openings() -> st.SearchStrategy[Opening]:
    """Give first lines of files of histories: a matter, its procedure, whether it is whole."""
    return derived(Opening, matter=matters(), procedure=st.sampled_from(sorted(PROCEDURES)))


@st.composite
def history_files(draw: st.DrawFn) -> HistoryFile:
    """Give histories as they are read from files."""
    procedure = procedure_named(draw(st.sampled_from(sorted(PROCEDURES))))
    history = draw(histories(procedure))
    return HistoryFile(name="life.jsonl", procedure=procedure, history=history)


def no_histories() -> st.SearchStrategy[str]:
    """Give what looks like a file of a history, and is refused."""
    return st.sampled_from(_NO_HISTORIES)
