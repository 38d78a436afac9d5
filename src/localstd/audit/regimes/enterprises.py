"""Rows of enterprise standards (企业标准): filed until 2017, declared since.

Food standards of enterprises are filed with the health department still: the stated track, or an S
at the end of the serial, tells them. The platform calls the day of a declaration 公开时间, so that
a column for publicity tells of it too.
"""

from collections.abc import Mapping

from localstd._attrs import evolve
from localstd.audit.entry import Entry
from localstd.audit.regimes.checks import ENTERPRISE_NOT_DECLARED
from localstd.audit.regimes.regime import (
    DutyColumns,
    OpenColumns,
    Regime,
    by_review_start,
    province_of_issuer,
    told_of_publication,
)
from localstd.audit.row import Field
from localstd.calendar import PartialDate
from localstd.cleanup.fields import Evidence
from localstd.enterprises import ENTERPRISE_STANDARD
from localstd.enterprises.checks import (
    FILED_AFTER_FILING,
    FILED_LATE,
    NOT_FILED,
)
from localstd.enterprises.duties import (
    DECLARATION,
    FILING,
    REFILING,
    REFILING_IN_THREE_YEARS,
    REVIEW,
)
from localstd.law import Track
from localstd.procedure import Procedure
from localstd.steps.review_start import ReviewStart

__all__ = ["ENTERPRISE_STANDARDS", "FOOD_OF_ENTERPRISES"]

_FOOD_MARK = "S"


def _table(start: ReviewStart) -> Procedure:
    return by_review_start(ENTERPRISE_STANDARD, REVIEW, start)


def _told(event: str, entry: Entry, _: PartialDate, __: ReviewStart) -> Mapping[str, object]:
    if event == "published":
        enterprise = entry.text(Field.ISSUER)
        maker = {"enterprise": enterprise} if enterprise else {}
        return {**told_of_publication(entry), **maker}
    if event == "filed":
        until = entry.dates.get(Field.VALID_UNTIL)
        return {} if until is None else {"valid_until": until}
    return {}


def _place(entry: Entry) -> str | None:
    """Give the place that the number names, else that of the business licence."""
    named = entry.number.place_code if entry.number else None
    return named[:2] if named else province_of_issuer(entry)


def _track(entry: Entry) -> Track:
    """Give the stated track; where none is stated, the serial may end as those of food do."""
    if entry.track.evidence in (Evidence.COLUMN, Evidence.UNREAD):
        return entry.track.track
    is_of_food = entry.number is not None and entry.number.serial.endswith(_FOOD_MARK)
    return Track.FOOD if is_of_food else Track.ORDINARY


#: Enterprise standards, but those of food.
ENTERPRISE_STANDARDS = Regime(
    name="enterprise",
    table=_table,
    once=(
        DutyColumns(
            duty=FILING,
            late=FILED_LATE,
            lacking=NOT_FILED,
            field=Field.FILED,
            proof=Field.FILING_NUMBER,
        ),
    ),
    at_once=(
        OpenColumns(
            duty=DECLARATION,
            lacking=ENTERPRISE_NOT_DECLARED,
            fields=(Field.DECLARED, Field.PUBLICIZED),
        ),
    ),
    reviews=(REVIEW,),
    others=(REFILING, REFILING_IN_THREE_YEARS),
    checks=(FILED_LATE, FILED_AFTER_FILING),
    steps=(
        (Field.FILED, "filed"),
        (Field.DECLARED, "declared"),
        (Field.PUBLICIZED, "declared"),
        (Field.IMPLEMENTED, "implemented"),
        (Field.REVIEWED, "reviewed"),
    ),
    end="withdrawn",
    no_more=frozenset({Field.IMPLEMENTED, Field.REVIEWED}),
    told=_told,
    home=_place,
    track=_track,
)
#: Enterprise standards of food: filed with the health department, for which no days are set.
FOOD_OF_ENTERPRISES = evolve(
    ENTERPRISE_STANDARDS,
    name="enterprise-food",
    once=(),
    others=(),
    checks=(),
    steps=(
        (Field.FILED, "filed-with-health"),
        *(step for step in ENTERPRISE_STANDARDS.steps if step[0] is not Field.FILED),
    ),
)
