"""How the days of a period are counted (期间的计算)."""

from datetime import date

from localstd._attrs import frozen

__all__ = ["GENERAL_COUNTING", "Counting"]


@frozen
class Counting:
    """Whether the first day counts, and whether a last day of rest rolls to a working day.

    Three fields are ids of the provisions behind the three steps of a count: the first day, the
    corresponding day of months and years, and the rolling of the last day. ``other_law_source``
    is the one by which other law prevails over them, ``by_analogy`` says that they were made for
    something else. They are in force from ``since`` on; ``earlier`` counts alike and has the
    provisions of before.

    >>> from_the_day_itself = Counting(counts_first_day=True, first_day_source="some-provision")
    >>> from_the_day_itself.sources
    ('some-provision',)
    """

    counts_first_day: bool = False
    rolls_forward: bool = True
    first_day_source: str = ""
    month_source: str = ""
    rolling_source: str = ""
    other_law_source: str = ""
    by_analogy: bool = False
    since: date | None = None
    earlier: "Counting | None" = None

    @property
    def sources(self) -> tuple[str, ...]:
        """Give the ids of the provisions behind this way of counting, each once."""
        named = (self.first_day_source, self.month_source, self.rolling_source)
        return tuple(dict.fromkeys(source for source in named if source))

    def on(self, start: date) -> "Counting":
        """Give this way of counting with the provisions of the day on which a period began.

        >>> GENERAL_COUNTING.on(date(2020, 12, 31)).sources
        ('gpcl-154',)
        """
        if self.earlier is None or self.since is None or self.since <= start:
            return self
        return self.earlier.on(start)


_BEFORE_THE_GENERAL_PRINCIPLES = Counting(by_analogy=True)
_GENERAL_PRINCIPLES = Counting(
    first_day_source="gpcl-154",
    rolling_source="gpcl-154",
    by_analogy=True,
    since=date(1987, 1, 1),
    earlier=_BEFORE_THE_GENERAL_PRINCIPLES,
)

#: The reading of 民法典 arts 200-204: the first day is not counted (201), months end on the
#: corresponding day (202), a last day of rest moves to the next working day (203). To apply these
#: rules of civil law to the duties of authorities is a reading, by analogy; a limit whose own law
#: counts otherwise (204) brings its own :class:`Counting`. Before 2021 民法通则 art 154 counted the
#: first day and rest days alike.
GENERAL_COUNTING = Counting(
    first_day_source="cc-201",
    month_source="cc-202",
    rolling_source="cc-203",
    other_law_source="cc-204",
    by_analogy=True,
    since=date(2021, 1, 1),
    earlier=_GENERAL_PRINCIPLES,
)
