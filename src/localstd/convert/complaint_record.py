"""Deadlines of complaints and reports as records (投诉举报办理期限)."""

from typing import Any

from localstd._shipped import shipped_schema
from localstd.convert.law_record import citation_record
from localstd.convert.plain import Plain, plain
from localstd.supervision.complaints import ComplaintDeadline

__all__ = ["complaint_deadline_record", "complaint_schema"]


def complaint_deadline_record(found: ComplaintDeadline) -> dict[str, Plain]:
    """Give one deadline as a record: by when, from which day, how it was counted.

    >>> from datetime import date
    >>> from localstd.calendar import china_calendar
    >>> from localstd.law import china_law
    >>> from localstd.supervision.complaints import ComplaintDays, complaint_deadlines
    >>> days = ComplaintDays(received=date(2026, 2, 13))
    >>> first, *_ = complaint_deadlines(days, law=china_law(), calendar=china_calendar())
    >>> record = complaint_deadline_record(first)
    >>> record["name"], record["due"], record["provisional"]
    ('acceptance', '2026-03-02', False)
    """
    return {
        "name": found.name,
        "wording": plain(found.wording),
        "start": plain(found.start),
        "follows": None if found.follows is None else found.follows.name,
        "due": plain(found.due),
        "superseded": plain(found.superseded),
        "conditional": found.is_conditional,
        "provisional": found.provisional,
        "checked": found.is_checked,
        "explain": [plain(one) for one in found.explain()],
        "citations": [citation_record(one) for one in found.citations],
    }


def complaint_schema() -> dict[str, Any]:
    """Give the JSON Schema of ``localstd-complaint/1``.

    >>> complaint_schema()["title"]
    'localstd-complaint/1'
    """
    return shipped_schema("localstd.convert", "localstd-complaint/1")
