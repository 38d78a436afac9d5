"""Complaints and reports (投诉、举报): split, accepted, answered, and who reported kept apart.

A complaint (投诉) asks to settle a consumer's dispute with an operator, a report (举报) brings
clues of a breach by one; both are handled by market supervision departments under cr2019, and since
2026-04-15 under cr2025, whose days were not read. What is complained of about standards is for the
standardization departments (sl2017 art 35). :func:`sort_intake` tells them apart, :func:`venue` and
:func:`respond` who handles a part, :func:`complaint_deadlines` by when. No file, notice or event
has who it came from: that stands in the office's :class:`ReporterBook` alone.

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
from localstd.supervision.complaints.counting import complaint_deadlines
from localstd.supervision.complaints.days import ComplaintDays, ComplaintDaysError
from localstd.supervision.complaints.deadlines import ComplaintDeadline
from localstd.supervision.complaints.grounds import Grounds, grounds
from localstd.supervision.complaints.intake import Claim, Concern, Intake, Wish
from localstd.supervision.complaints.links import (
    correction_from_report,
    report_from_complaint,
    supervision_from_complaint,
)
from localstd.supervision.complaints.materials import MaterialCheck, check_materials
from localstd.supervision.complaints.receiving import (
    Channel,
    NextStep,
    Receipt,
    Response,
    common_superior,
    respond,
)
from localstd.supervision.complaints.report_table import VIOLATION_REPORT
from localstd.supervision.complaints.reporters import (
    IdentityPart,
    Reporter,
    ReporterBook,
    ReporterError,
)
from localstd.supervision.complaints.same import (
    AboutTheSame,
    about_the_same,
    gathered,
    same_dispute,
)
from localstd.supervision.complaints.screening import (
    IdentityError,
    screened,
    screened_intake,
)
from localstd.supervision.complaints.sorting import Part, PartKind, sort_intake
from localstd.supervision.complaints.standards_table import STANDARDS_COMPLAINT
from localstd.supervision.complaints.venue import Competence, Seat, Selling, Venue, venue

__all__ = [
    "COMPLAINT",
    "COMPLAINT_CHECKS",
    "REPORT_CHECKS",
    "STANDARDS_COMPLAINT",
    "VIOLATION_REPORT",
    "AboutTheSame",
    "Channel",
    "Claim",
    "Competence",
    "ComplaintDays",
    "ComplaintDaysError",
    "ComplaintDeadline",
    "Concern",
    "Grounds",
    "IdentityError",
    "IdentityPart",
    "Intake",
    "MaterialCheck",
    "NextStep",
    "Part",
    "PartKind",
    "Receipt",
    "Reporter",
    "ReporterBook",
    "ReporterError",
    "Response",
    "Seat",
    "Selling",
    "Venue",
    "Wish",
    "about_the_same",
    "check_materials",
    "common_superior",
    "complaint_deadlines",
    "correction_from_report",
    "gathered",
    "grounds",
    "report_from_complaint",
    "respond",
    "same_dispute",
    "screened",
    "screened_intake",
    "sort_intake",
    "supervision_from_complaint",
    "venue",
]
