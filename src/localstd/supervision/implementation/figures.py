"""Figures of a report (统计指标): each with definition, period, numerator and denominator."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from fractions import Fraction

from localstd._attrs import field, frozen
from localstd.calendar import Period
from localstd.law import Citation
from localstd.places import read_code
from localstd.supervision.implementation.dangling import Dangling
from localstd.wording import Wording

__all__ = ["Breakdown", "Figure", "ImplementationReport", "counted"]


@frozen
class Figure:
    """One figure: how many of a whole; ``definition`` says which are counted.

    >>> words = Wording("现行", "in force")
    >>> one = Figure(name="in-force", wording=words, definition=words, numerator=3, denominator=4)
    >>> str(one.share)
    '3/4'
    """

    name: str
    wording: Wording
    definition: Wording
    numerator: int
    denominator: int

    @property
    def share(self) -> Fraction | None:
        """The share of the whole; ``None`` where there is nothing to be counted."""
        return Fraction(self.numerator, self.denominator) if self.denominator else None


@frozen
class Breakdown:
    """A whole and its parts (构成): every one of the whole is counted in one part, and in no other.

    ``definition`` says what the whole is, ``period`` of which days; what is not known is a part of
    its own.

    >>> words = Wording("反馈", "feedback")
    >>> parts = (Figure(name=f"{n}", wording=words, definition=words, numerator=n, denominator=3)
    ...     for n in (1, 2))
    >>> answers = Breakdown(
    ...     name="answers", wording=words, definition=words,
    ...     period=Period(date(2026, 1, 1), date(2027, 1, 1)), figures=tuple(parts),
    ... )
    >>> answers.total, answers.count("2")
    (3, 2)
    """

    name: str
    wording: Wording
    definition: Wording
    period: Period
    figures: tuple[Figure, ...] = field(converter=tuple)

    @property
    def total(self) -> int:
        """The whole: the denominator of each of its figures."""
        return sum(one.numerator for one in self.figures)

    def count(self, name: str) -> int:
        """Give the numerator of the figure of a name; 0 where there is none."""
        return sum(one.numerator for one in self.figures if one.name == name)


@frozen
class ImplementationReport:
    """The statistics and analysis of a year (标准实施情况统计分析报告), as of its reporting day.

    ``dangling`` are the citations that the figures count as gone or unlisted, with their owners.
    ``citations`` are the law on which such a report rests.

    >>> from localstd.law import china_law
    >>> from localstd.supervision.implementation import (
    ...     CitationIndex, KnownStandards, implementation_report,
    ... )
    >>> report = implementation_report(
    ...     2025, "34", law=china_law(), as_of=date(2026, 3, 1),
    ...     standards=KnownStandards(), citations=CitationIndex(), files=(),
    ... )
    >>> report.is_whole_year, report.breakdown("references").total
    (True, 0)
    """

    year: int
    place: str | None = field(converter=read_code)
    as_of: date
    breakdowns: tuple[Breakdown, ...] = field(converter=tuple)
    dangling: tuple[Dangling, ...] = field(default=(), converter=tuple)
    citations: tuple[Citation, ...] = field(default=(), converter=tuple)

    @property
    def is_whole_year(self) -> bool:
        """Say whether the year was over on the reporting day."""
        return self.as_of >= date(self.year, 12, 31)

    def breakdown(self, name: str) -> Breakdown:
        """Give the breakdown of a name.

        Raises:
            KeyError: if there is none.
        """
        found = {one.name: one for one in self.breakdowns}
        return found[name]


def counted(  # noqa: PLR0913  what a breakdown tells, and what is counted
    name: str,
    *,
    wording: Wording,
    definition: Wording,
    period: Period,
    parts: Iterable[tuple[str, Wording]],
    keys: Iterable[str],
) -> Breakdown:
    """Count what falls into each part; ``keys`` names the part of each one of the whole.

    >>> words = Wording("答复", "answers")
    >>> made = counted(
    ...     "answers", wording=words, definition=words,
    ...     period=Period(date(2026, 1, 1), date(2027, 1, 1)),
    ...     parts=(("yes", Wording("是", "yes")), ("no", Wording("否", "no"))), keys=("no", "no"),
    ... )
    >>> [(one.name, one.numerator, one.denominator) for one in made.figures]
    [('yes', 0, 2), ('no', 2, 2)]
    """
    found = Counter(keys)
    total = found.total()
    figures = tuple(
        Figure(
            name=part,
            wording=words,
            definition=_COUNTED.filled({"part": words, "whole": wording}),
            numerator=found[part],
            denominator=total,
        )
        for part, words in parts
    )
    return Breakdown(
        name=name, wording=wording, definition=definition, period=period, figures=figures
    )


_COUNTED = Wording("“{whole}”中属于“{part}”的个数", "of “{whole}”, those that are “{part}”")
