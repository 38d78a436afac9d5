"""Rows of group standards (团体标准): judged by their procedure, and the organisation's own rules.

The nation sets no cycle of review: the column for it (复审周期) tells that of the organisation.
A place may set one, for the organisations that are registered there by their credit codes.
"""

from calendar import isleap
from collections.abc import Mapping

from localstd.audit.entry import Entry
from localstd.audit.regimes.checks import GROUP_NOT_DECLARED, GROUP_NOT_DISCLOSED
from localstd.audit.regimes.regime import (
    OpenColumns,
    Regime,
    by_review_start,
    province_of_issuer,
    told_of_publication,
)
from localstd.audit.row import Field
from localstd.calendar import PartialDate
from localstd.groups import GROUP_STANDARD
from localstd.groups.checks import NOT_REGISTERED_YET
from localstd.groups.duties import DISCLOSURE, OWN_REVIEW, REVIEW, SELF_DECLARATION
from localstd.law import OrganisationForm, Track
from localstd.procedure import Procedure
from localstd.steps.review_start import ReviewStart

__all__ = ["GROUP_STANDARDS"]


def _table(start: ReviewStart) -> Procedure:
    """The day that the organisation's own rules set is told with the events themselves."""
    return by_review_start(GROUP_STANDARD, REVIEW, start)


def _told(event: str, entry: Entry, day: PartialDate, start: ReviewStart) -> Mapping[str, object]:
    if event == "reviewed":
        return _due(day, entry)
    if event != "published":
        return {}
    begun = day if start is ReviewStart.PUBLICATION else entry.dates.get(Field.IMPLEMENTED)
    number, registered = entry.number, entry.dates.get(Field.REGISTERED)
    told = {
        "organisation": entry.text(Field.ISSUER) or None,
        "code": number.body if number else None,
        "credit_code": str(entry.credit_code) if entry.credit_code else None,
        "organisation_form": OrganisationForm.ORGANISATION if registered else None,
        "registered": registered,
    }
    known = {name: fact for name, fact in told.items() if fact is not None}
    return {**told_of_publication(entry), **known, **(_due(begun, entry) if begun else {})}


def _due(begun: PartialDate, entry: Entry) -> Mapping[str, object]:
    """Give the day by which the organisation's own rules ask for a review, where they are told."""
    if entry.review_years is None:
        return {}
    due = years_after(begun, entry.review_years)
    return {} if due is None else {"review_due": due}


def years_after(begun: PartialDate, years: int) -> PartialDate | None:
    """Give the same day so many years later, the last of February for one that there is not.

    >>> str(years_after(PartialDate(2020, 2, 29), 5)), years_after(PartialDate(9999), 1)
    ('2025-02-28', None)
    """
    year = begun.year + years
    if year > _LAST_YEAR:
        return None
    is_missing = (begun.month, begun.day) == (2, 29) and not isleap(year)
    return PartialDate(year, begun.month, 28 if is_missing else begun.day)


_LAST_YEAR = 9999


def _ordinary(_: Entry) -> Track:
    return Track.ORDINARY


#: Group standards, whose organisations declare and review them.
GROUP_STANDARDS = Regime(
    name="group",
    table=_table,
    at_once=(
        OpenColumns(duty=SELF_DECLARATION, lacking=GROUP_NOT_DECLARED, fields=(Field.DECLARED,)),
        OpenColumns(duty=DISCLOSURE, lacking=GROUP_NOT_DISCLOSED, fields=(Field.PUBLICIZED,)),
    ),
    reviews=(OWN_REVIEW, REVIEW),
    checks=(NOT_REGISTERED_YET,),
    steps=(
        (Field.PUBLICIZED, "disclosed"),
        (Field.DECLARED, "self-declared"),
        (Field.IMPLEMENTED, "implemented"),
        (Field.REVIEWED, "reviewed"),
    ),
    end="withdrawn",
    told=_told,
    home=province_of_issuer,
    track=_ordinary,
)
