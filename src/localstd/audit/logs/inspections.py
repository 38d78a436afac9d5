"""Rows of a log of inspections (检查台账): what their columns tell of a drawn batch.

A row tells of one target, or of a whole batch; the draw is that of the batch in either case. Nobody
who inspects is named: a log has a number of inspectors, and no column for more.
"""

from collections.abc import Mapping

from localstd.audit.logs.fields import LogField
from localstd.audit.logs.reading import LogEntry
from localstd.audit.logs.story import LogDuty, Step, Story
from localstd.calendar import Certainty
from localstd.supervision.draw import INSPECTION
from localstd.supervision.draw.checks import DRAWN_TOO_EARLY, SEED_KNOWN
from localstd.supervision.draw.notices import PUBLICITY

__all__ = ["DRAW", "RESULTS"]

_F = LogField


def _of_the_list(entry: LogEntry) -> Mapping[str, object]:
    day = entry.days.get(_F.SEED_DAY)
    return {} if day is None else {"source_days": (day,)}


def _of_a_target(entry: LogEntry) -> Certainty:
    """The days run from when the whole batch was done; a row of one target does not tell that."""
    return Certainty.POSSIBLE if entry.tells(_F.TARGET) else Certainty.CERTAIN


#: 抽取: the list before the values, the values before the draw.
DRAW = Story(
    name="draw",
    procedure=INSPECTION,
    steps=(
        Step(field=_F.LISTED, event="list-fixed", told=_of_the_list, looks_at=(_F.SEED_DAY,)),
        Step(field=_F.DRAWN, event="drawn"),
    ),
    checks=(SEED_KNOWN, DRAWN_TOO_EARLY),
)
#: 结果: published in time after the inspection.
RESULTS = Story(
    name="results",
    procedure=INSPECTION,
    steps=(
        Step(field=_F.INSPECTED, event="inspected"),
        Step(field=_F.PUBLISHED, event="results-published"),
    ),
    duties=(LogDuty(name=PUBLICITY.name, fields=(_F.PUBLISHED,)),),
    certainty=_of_a_target,
)
