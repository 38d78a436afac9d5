"""The archive list (标准档案): which records the file of a standard must hold, and for how long.

Until 2020-07-12 the lists of 1991 (arch1991 art. 4) named eighteen kinds of records, eleven to
be kept for good; since then each office has its own table, approved by the archives authority
of its level (:class:`RetentionTable`). :func:`check_file` says what the file of a matter
lacks at its stage, and whose duty that is; :func:`schedule_of` when a record is handed over, opened
and appraised; :func:`check_disposal` what keeps it from being destroyed.

>>> from datetime import date
>>> from localstd.law import china_law
>>> from localstd.making import MAKING
>>> from localstd.procedure import Event, History, Matter
>>> approved = Event.of("project-approved", date(2018, 3, 1), project="茶叶等级")
>>> history = History(matter=Matter(id="1", place="37"), events=(approved,))
>>> for one in check_file(MAKING, history, law=china_law(), as_of=date(2018, 4, 1)).missing:
...     print(one.record.wording.zh, one.retention.term.wording.zh, one.owed_by.wording.zh)
上级下达任务的文件 永久 省级标准化行政主管部门
"""

from localstd.archive.checks import CHECKS
from localstd.archive.completeness import FileCheck, MissingRecord, check_file
from localstd.archive.disposal import check_disposal, check_table
from localstd.archive.records import RECORDS, RecordType, record_named
from localstd.archive.retention import (
    Approval,
    Retention,
    RetentionTable,
    UnapprovedTableError,
    retention_of,
)
from localstd.archive.schedule import Milestone, Schedule, schedule_of

__all__ = [
    "CHECKS",
    "RECORDS",
    "Approval",
    "FileCheck",
    "Milestone",
    "MissingRecord",
    "RecordType",
    "Retention",
    "RetentionTable",
    "Schedule",
    "UnapprovedTableError",
    "check_disposal",
    "check_file",
    "check_table",
    "record_named",
    "retention_of",
    "schedule_of",
]
