"""Complaints and reports (投诉、举报): split, accepted, answered, and who reported kept apart.

A complaint (投诉) asks to settle a consumer's dispute with an operator, a report (举报) brings
clues of a breach by one; both are handled by market supervision departments under cr2019, and since
2026-04-15 under cr2025, whose days were not read. What is complained of about standards is for the
standardization departments (sl2017 art 35). No file, notice or event has who it came from.

>>> from datetime import date
>>> from localstd.calendar import china_calendar
>>> from localstd.law import china_law
>>> from localstd.procedure import Event, History, Matter, duties
>>> complained = Event.of("complained", date(2026, 2, 13), operator="某店", is_named=True)
>>> history = History(matter=Matter(id="1", place="370202"), events=(complained,))
>>> (owed,) = duties(COMPLAINT, history, law=china_law(), calendar=china_calendar(),
...     as_of=date(2026, 2, 13))
>>> str(owed.due), owed.citations[0].wording.en
('2026-03-02', 'cr2019 art. 14')
"""

from localstd.supervision.complaints.checks import COMPLAINT_CHECKS, REPORT_CHECKS
from localstd.supervision.complaints.complaint_table import COMPLAINT
from localstd.supervision.complaints.links import (
    correction_from_report,
    report_from_complaint,
    supervision_from_complaint,
)
from localstd.supervision.complaints.report_table import VIOLATION_REPORT
from localstd.supervision.complaints.standards_table import STANDARDS_COMPLAINT

__all__ = [
    "COMPLAINT",
    "COMPLAINT_CHECKS",
    "REPORT_CHECKS",
    "STANDARDS_COMPLAINT",
    "VIOLATION_REPORT",
    "correction_from_report",
    "report_from_complaint",
    "supervision_from_complaint",
]
