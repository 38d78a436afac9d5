"""Rows of local standards (地方标准): judged by the making, and the file after publication."""

from collections.abc import Mapping

from localstd.audit.entry import Entry
from localstd.audit.regimes.regime import DutyColumns, Regime, told_of_publication
from localstd.audit.row import Field
from localstd.calendar import PartialDate
from localstd.law import Track
from localstd.making.checks.duties import FILED_LATE, NOT_FILED, NOT_PUBLIC, PUBLICITY_LATE
from localstd.making.checks.standards import FOOD_NOT_MANDATORY
from localstd.making.duties import FILING, PUBLICITY
from localstd.making.table import making
from localstd.steps.review_start import ReviewStart
from localstd.steps.reviews import REVIEW

__all__ = ["LOCAL_STANDARDS"]


def _told(event: str, entry: Entry, _: PartialDate, __: ReviewStart) -> Mapping[str, object]:
    return told_of_publication(entry) if event == "published" else {}


def _place_of_number(entry: Entry) -> str | None:
    return entry.number.place_code if entry.number else None


def _stated_track(entry: Entry) -> Track:
    return entry.track.track


#: Local standards of every track.
LOCAL_STANDARDS = Regime(
    name="local",
    table=making,
    once=(
        DutyColumns(
            duty=FILING,
            late=FILED_LATE,
            lacking=NOT_FILED,
            field=Field.FILED,
            proof=Field.FILING_NUMBER,
        ),
        DutyColumns(
            duty=PUBLICITY, late=PUBLICITY_LATE, lacking=NOT_PUBLIC, field=Field.PUBLICIZED
        ),
    ),
    reviews=(REVIEW,),
    checks=(FOOD_NOT_MANDATORY,),
    steps=(
        (Field.PUBLICIZED, "made-public"),
        (Field.FILED, "filed"),
        (Field.IMPLEMENTED, "implemented"),
        (Field.REVIEWED, "reviewed"),
    ),
    end="abolished",
    told=_told,
    home=_place_of_number,
    track=_stated_track,
)
