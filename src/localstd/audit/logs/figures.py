"""The figures of a log (台账统计): what it holds, and how many rows did each duty in time."""

from collections import Counter
from collections.abc import Mapping
from operator import itemgetter

from localstd._attrs import frozen, mapping_field
from localstd.audit.logs.fields import LogField, LogKind
from localstd.audit.logs.judging import Judged, Standing
from localstd.audit.logs.reading import LogEntry
from localstd.wording import Wording

__all__ = ["DutyFigures", "LogFigures", "LogTally"]

INSPECTION = "inspection"


@frozen
class DutyFigures:
    """How many rows did a duty in time (期限统计), by how they stand.

    ``name`` is that of the procedure and of its duty.

    >>> words = Wording("作出受理决定", "decide on acceptance")
    >>> of_acceptance = DutyFigures(
    ...     name="complaint.acceptance", wording=words, rows={Standing.IN_TIME: 9, Standing.LATE: 1}
    ... )
    >>> of_acceptance.rows[Standing.LATE], of_acceptance.total
    (1, 10)
    """

    name: str
    wording: Wording
    rows: Mapping[Standing, int] = mapping_field()

    @property
    def total(self) -> int:
        """How many rows it is about."""
        return sum(self.rows.values())


@frozen
class LogFigures:
    """What a log holds: rows by kind and by the month in which each began, and the duties.

    A row of an inspection is of the kind ``inspection``; one that does not say what it is, of none.
    ``not_judged`` are the rows whose own cells cannot be right, so that no duty was asked of them.

    >>> figures = LogFigures(rows_by_kind={"complaint": 2, "report": 1})
    >>> sum(figures.rows_by_kind.values()), figures.not_judged
    (3, 0)
    """

    rows_by_kind: Mapping[str, int] = mapping_field(default={})
    rows_by_month: Mapping[str, int] = mapping_field(default={})
    duties: tuple[DutyFigures, ...] = ()
    not_judged: int = 0

    @property
    def unknowns(self) -> Mapping[str, int]:
        """How many rows each duty could not be judged for, since facts are missing."""
        counted = {one.name: one.rows.get(Standing.UNKNOWN, 0) for one in self.duties}
        return {name: n for name, n in counted.items() if n}


class LogTally:
    """Counts a log as its rows pass; keeps none of them."""

    def __init__(self, kind: LogKind) -> None:
        self._kind = kind
        self._kinds: Counter[str] = Counter()
        self._months: Counter[str] = Counter()
        self._duties: dict[tuple[str, str], tuple[Wording, Counter[Standing]]] = {}
        self.not_judged = 0

    def row(self, entry: LogEntry) -> None:
        """Count a row by what it is of, and by its month."""
        is_inspection = self._kind is LogKind.INSPECTIONS
        self._kinds[INSPECTION if is_inspection else entry.kind or ""] += 1
        begun = entry.days.get(LogField.DRAWN if is_inspection else LogField.RECEIVED)
        if begun is not None:
            self._months[f"{begun.year:04}" + (f"-{begun.month:02}" if begun.month else "")] += 1

    def judged(self, judged: Judged, procedure: str) -> None:
        """Count how the duties of one story of a procedure stand."""
        for duty, standing in judged.standings:
            key = procedure, duty.name
            if key not in self._duties:
                self._duties[key] = duty.wording, Counter()
            self._duties[key][1][standing] += 1

    def total(self) -> LogFigures:
        """Give the figures, months in order, duties by their names."""
        return LogFigures(
            rows_by_kind=dict(self._kinds.most_common()),
            rows_by_month=dict(sorted(self._months.items())),
            duties=tuple(
                DutyFigures(
                    name=f"{procedure}.{name}",
                    wording=words,
                    rows={one: rows[one] for one in Standing},
                )
                for (procedure, name), (words, rows) in sorted(
                    self._duties.items(), key=itemgetter(0)
                )
            ),
            not_judged=self.not_judged,
        )
