"""Strategies (生成策略) for archives: kinds of records, tables of retention, files, their days."""

from datetime import date

from hypothesis import assume
from hypothesis import strategies as st

from localstd.archive import (
    RECORDS,
    Approval,
    FileCheck,
    Milestone,
    MissingRecord,
    RecordType,
    Retention,
    RetentionTable,
    Schedule,
    check_file,
    retention_of,
    schedule_of,
)
from localstd.calendar import china_calendar
from localstd.law import RetentionTerm, china_law
from localstd.making import MAKING
from localstd.testing.strategies.findings import citations
from localstd.testing.strategies.histories import histories
from localstd.testing.strategies.values import days, place_codes
from localstd.wording import Wording

__all__ = [
    "approvals",
    "file_checks",
    "milestones",
    "missing_records",
    "no_approvals",
    "record_types",
    "retention_tables",
    "retentions",
    "schedules",
]

_BLANK = ("", " ", "\u3000")
_OWN = RecordType(name="photographs", wording=Wording("照片", "photographs"))
_SINCE_THE_LISTS = date(2020, 7, 13)
_MOST_RECORDS = 6


def record_types() -> st.SearchStrategy[RecordType]:
    """Give kinds of records (归档文件材料), those of the lists and an office's own."""
    return st.sampled_from((*RECORDS, _OWN))


def approvals() -> st.SearchStrategy[Approval]:
    """Give approvals (审核同意) of tables of retention."""
    by, document = st.sampled_from(("某省档案局", "某市档案馆")), st.just("档函〔2024〕1号")
    return st.builds(Approval, by=by, on=days(_SINCE_THE_LISTS), document=document)


def no_approvals() -> st.SearchStrategy[tuple[str, str]]:
    """Give who approved and by which document, where at least one is left blank."""
    blank = st.sampled_from(_BLANK)
    either = blank | st.just("某省档案局"), blank | st.just("档函〔2024〕1号")
    return st.tuples(*either).filter(lambda told: not all(map(str.strip, told)))


def retention_tables() -> st.SearchStrategy[RetentionTable]:
    """Give an office's own tables (归档范围和档案保管期限表), each record at most once."""
    row = st.tuples(record_types(), st.sampled_from(RetentionTerm))
    listed = st.lists(row, max_size=_MOST_RECORDS, unique_by=lambda one: one[0].name)
    return st.builds(RetentionTable, terms=listed.map(tuple), approval=approvals())


@st.composite
def retentions(draw: st.DrawFn) -> Retention:
    """Give for how long records are kept (保管期限), by the lists or by an office's own table."""
    found = retention_of(
        draw(record_types()),
        formed=draw(days()),
        as_of=draw(days(_SINCE_THE_LISTS)),
        law=china_law(),
        table=draw(retention_tables()),
    )
    assume(found is not None)
    assert found is not None  # noqa: S101  assumed
    return found


def milestones() -> st.SearchStrategy[Milestone]:
    """Give days on which something is due for a record."""
    return st.builds(Milestone, days(), st.lists(citations(), max_size=2).map(tuple))


@st.composite
def schedules(draw: st.DrawFn) -> Schedule:
    """Give when records are handed over, opened and appraised (移交、开放、鉴定)."""
    return schedule_of(
        draw(retentions()),
        formed=draw(days()),
        place=draw(st.none() | place_codes()),
        as_of=draw(days(_SINCE_THE_LISTS)),
        law=china_law(),
        calendar=china_calendar(),
    )


@st.composite
def file_checks(draw: st.DrawFn) -> FileCheck:
    """Give checks of files of any history of a making, with and without a table."""
    table = draw(st.none() | retention_tables())
    history = draw(histories(MAKING))
    return check_file(MAKING, history, law=china_law(), as_of=draw(days()), table=table)


def missing_records() -> st.SearchStrategy[MissingRecord]:
    """Give records that files lack."""
    return file_checks().map(lambda found: found.missing).filter(bool).flatmap(st.sampled_from)
