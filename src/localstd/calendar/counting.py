"""How the days of a period are counted (期间的计算)."""

from localstd._attrs import frozen

__all__ = ["GENERAL_COUNTING", "Counting"]


@frozen
class Counting:
    """Whether the first day counts, and whether a last day of rest rolls to a working day.

    The three last fields are ids of the provisions behind the three steps of a count: the first
    day, the corresponding day of months and years, and the rolling of the last day.

    >>> from_the_day_itself = Counting(counts_first_day=True, first_day_source="some-provision")
    >>> from_the_day_itself.sources
    ('some-provision',)
    """

    counts_first_day: bool = False
    rolls_forward: bool = True
    first_day_source: str = ""
    month_source: str = ""
    rolling_source: str = ""

    @property
    def sources(self) -> tuple[str, ...]:
        """Give the ids of the provisions behind this way of counting."""
        named = (self.first_day_source, self.month_source, self.rolling_source)
        return tuple(source for source in named if source)


#: The reading of 民法典 arts 200-204: the first day is not counted (201), months end on the
#: corresponding day (202), a last day of rest moves to the next working day (203). To apply these
#: rules of civil law to the duties of authorities is a reading, by analogy; a limit whose own law
#: counts otherwise (204) brings its own :class:`Counting`.
GENERAL_COUNTING = Counting(
    first_day_source="cc-201", month_source="cc-202", rolling_source="cc-203"
)
