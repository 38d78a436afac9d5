"""How sure an answer is that rests on dates known to the day, the month or the year."""

from enum import StrEnum

__all__ = ["Certainty"]


class Certainty(StrEnum):
    """Whether something holds for every (必然), some (可能) or no (不可能) reading of its dates.

    >>> Certainty("possible")
    <Certainty.POSSIBLE: 'possible'>
    """

    CERTAIN = "certain"
    POSSIBLE = "possible"
    IMPOSSIBLE = "impossible"
