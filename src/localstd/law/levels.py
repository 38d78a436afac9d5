"""Schemes of levels (等级评分方案) by which good behaviour in standardization is confirmed.

A scheme is data: its levels, lowest first, and what scores each of them takes. Two ship. The
cut-offs of the scheme with four levels stand in the table of provisions (a trial scoring); those
of the scheme with five (GB/T 19273-2017) were not read, so that it has none and judges nothing.
Whoever knows the cut-offs of a scheme makes one of his own.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from localstd._attrs import error, field, frozen
from localstd.law.error import LawError
from localstd.wording import Wording

__all__ = [
    "FIVE_LEVELS",
    "FOUR_LEVELS",
    "LEVEL_SCHEMES",
    "Cutoff",
    "LevelScheme",
    "ScoreError",
    "UnknownLevelError",
]


@error
class ScoreError(LawError):
    """A score is less than nothing, or more than its scheme gives.

    >>> print(ScoreError(scheme="four-levels", score=401, most=400).wording.en)
    four-levels: 401 is out of range; give 0 to 400
    """

    scheme: str
    score: int
    most: int

    @property
    def wording(self) -> Wording:
        """Name the score and its bounds."""
        return Wording(
            f"{self.scheme}：{self.score}分超出范围；请填写0至{self.most}",
            f"{self.scheme}: {self.score} is out of range; give 0 to {self.most}",
        )


@error
class UnknownLevelError(LawError):
    """A scheme does not have a level.

    >>> print(UnknownLevelError(scheme="ours", level="B", levels=("A", "AA")).wording.en)
    ours has no level 'B'; it has A, AA
    """

    scheme: str
    level: str
    levels: tuple[str, ...]

    @property
    def wording(self) -> Wording:
        """Name the level, and those that there are."""
        return Wording(
            f"{self.scheme}没有“{self.level}”级；现有{'、'.join(self.levels)}",
            f"{self.scheme} has no level {self.level!r}; it has {', '.join(self.levels)}",
        )


@frozen
class Cutoff:
    """What a level takes (等级分数线): so much of the base score, and so much in all; at least.

    >>> Cutoff(level="AA", base=300, total=350).is_met(base=310, bonus=40)
    True
    """

    level: str
    base: int = 0
    total: int = 0

    def is_met(self, *, base: int, bonus: int) -> bool:
        """Say whether scores reach it."""
        return base >= self.base and base + bonus >= self.total


def _require_known_levels(scheme: "LevelScheme", _: object, cutoffs: tuple[Cutoff, ...]) -> None:
    for one in cutoffs:
        if one.level not in scheme.levels:
            raise UnknownLevelError(scheme=scheme.name, level=one.level, levels=scheme.levels)


@frozen
class LevelScheme:
    """Levels, lowest first, and the cut-offs that lead to them.

    Several cut-offs to one level are as many ways to it. ``provision`` is the id of what knows the
    scheme, empty for one of your own. Without cut-offs nothing can be said of scores.

    Raises:
        UnknownLevelError: if a cut-off is of another level.

    >>> ours = LevelScheme(
    ...     name="ours",
    ...     wording=Wording("本省两级方案", "our two levels"),
    ...     levels=("A", "AA"),
    ...     cutoffs=(Cutoff(level="A", total=60), Cutoff(level="AA", total=80)),
    ...     most_base=100,
    ... )
    >>> ours.level_of(base=79, bonus=0), ours.level_of(base=80, bonus=0), ours.is_judged
    ('A', 'AA', True)
    """

    name: str
    wording: Wording
    levels: tuple[str, ...]
    cutoffs: tuple[Cutoff, ...] = field(default=(), validator=_require_known_levels)
    most_base: int = 0
    most_bonus: int = 0
    provision: str = ""

    @property
    def is_judged(self) -> bool:
        """Say whether its cut-offs are known, so that scores can be judged."""
        return bool(self.cutoffs)

    def reaches(self, level: str, *, base: int, bonus: int) -> bool | None:
        """Say whether scores reach a level, or a higher one; ``None`` where nothing is known.

        Raises:
            ScoreError: if a score lies beyond what the scheme gives, where that is known.
            UnknownLevelError: if it has no such level.

        >>> FOUR_LEVELS.reaches("AA", base=360, bonus=60), FIVE_LEVELS.reaches("A", base=9, bonus=9)
        (True, None)
        """
        if level not in self.levels:
            raise UnknownLevelError(scheme=self.name, level=level, levels=self.levels)
        if not self.is_judged:
            return None
        reached = self.level_of(base=base, bonus=bonus)
        return reached is not None and self.levels.index(level) <= self.levels.index(reached)

    def level_of(self, *, base: int, bonus: int) -> str | None:
        """Give the highest level that scores reach; ``None`` if none, or none is known.

        Raises:
            ScoreError: if a score lies beyond what the scheme gives, where that is known.

        >>> FOUR_LEVELS.level_of(base=360, bonus=60), FOUR_LEVELS.level_of(base=200, bonus=0)
        ('AAA', None)
        >>> FIVE_LEVELS.level_of(base=400, bonus=100) is None  # its cut-offs were not read
        True
        """
        if not self.is_judged:
            return None
        for score, most in ((base, self.most_base), (bonus, self.most_bonus)):
            if not 0 <= score <= most:
                raise ScoreError(scheme=self.name, score=score, most=most)
        reached = {one.level for one in self.cutoffs if one.is_met(base=base, bonus=bonus)}
        return max(reached, key=self.levels.index, default=None)


#: 标准化良好行为企业（试行，四级）: base 400, bonus 100 (``gb-behav-legacy``). That A asks for 280
#: names neither of the two scores; it is read as what they make together.
FOUR_LEVELS: Final = LevelScheme(
    name="four-levels",
    wording=Wording("四级（试行评分表）", "four levels (trial scoring)"),
    levels=("A", "AA", "AAA", "AAAA"),
    cutoffs=(
        Cutoff(level="A", total=280),
        Cutoff(level="AA", base=320),
        Cutoff(level="AA", base=300, total=350),
        Cutoff(level="AAA", base=370),
        Cutoff(level="AAA", base=360, total=420),
        Cutoff(level="AAAA", base=390, total=450),
        Cutoff(level="AAAA", base=380, total=460),
    ),
    most_base=400,
    most_bonus=100,
    provision="gb-behav-legacy",
)
#: 标准化良好行为企业（GB/T 19273-2017，五级）: its cut-offs were not read (``gb-behav-5a``).
FIVE_LEVELS: Final = LevelScheme(
    name="five-levels",
    wording=Wording("五级（GB/T 19273-2017）", "five levels (GB/T 19273-2017)"),
    levels=("A", "AA", "AAA", "AAAA", "AAAAA"),
    provision="gb-behav-5a",
)
#: The schemes that ship, by name.
LEVEL_SCHEMES: Final[Mapping[str, LevelScheme]] = MappingProxyType(
    {one.name: one for one in (FOUR_LEVELS, FIVE_LEVELS)}
)
