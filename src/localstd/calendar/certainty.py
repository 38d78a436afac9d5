"""How sure an answer is that rests on dates known to the day, the month or the year."""

from enum import StrEnum

from localstd.wording import Wording

__all__ = ["Certainty"]


class Certainty(StrEnum):
    """Whether something holds for every (必然), some (可能) or no (不可能) reading of its dates.

    >>> Certainty("possible")
    <Certainty.POSSIBLE: 'possible'>
    """

    CERTAIN = "certain"
    POSSIBLE = "possible"
    IMPOSSIBLE = "impossible"

    @classmethod
    def of_all(cls, *certainties: "Certainty") -> "Certainty":
        """Say how sure it is that all of them hold: no surer than the least sure one.

        >>> Certainty.of_all(Certainty.CERTAIN, Certainty.POSSIBLE)
        <Certainty.POSSIBLE: 'possible'>
        """
        return max(certainties, key=_LEAST_SURE_LAST.index, default=cls.CERTAIN)

    @property
    def wording(self) -> Wording:
        """Name it in both languages.

        >>> Certainty.POSSIBLE.wording
        Wording(zh='可能', en='possible')
        """
        return _WORDS[self]


_LEAST_SURE_LAST = tuple(Certainty)
_WORDS = {
    Certainty.CERTAIN: Wording("确定", "certain"),
    Certainty.POSSIBLE: Wording("可能", "possible"),
    Certainty.IMPOSSIBLE: Wording("不可能", "impossible"),
}
