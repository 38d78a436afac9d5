"""Why law is refused: wrong values, gaps and overlaps, each with what to do about it."""

from datetime import date

from localstd._attrs import error
from localstd.calendar import Quantity, quantity_wording
from localstd.law.citation import Citation
from localstd.law.error import LawError
from localstd.wording import Wording

__all__ = ["DeviatingLimitError", "GapError", "IncoherentLawError", "OverlapError"]


@error
class DeviatingLimitError(LawError):
    """A limit is another length of time than its provision sets.

    >>> from localstd.calendar import Years
    >>> from localstd.law import china_law
    >>> cited = china_law().provisions.cite("sl2017-review-interval")
    >>> print(
    ...     DeviatingLimitError(
    ...         name="local.review", citation=cited, declared=Years(7), stated=Years(5)
    ...     ).wording.en
    ... )
    the limit 'local.review' is 7 years, but sl2017 art. 29 sets 5 years; correct one of them
    """

    name: str
    citation: Citation
    declared: Quantity
    stated: Quantity | None

    @property
    def wording(self) -> Wording:
        """Name both lengths of time, and what to correct."""
        cited, declared = self.citation.wording, quantity_wording(self.declared)
        stated = quantity_wording(self.stated) if self.stated else Wording("无", "nothing")
        return Wording(
            f"期限“{self.name}”为{declared.zh}，而{cited.zh}规定为{stated.zh}；请改正其一",
            f"the limit {self.name!r} is {declared.en}, but {cited.en} sets {stated.en}; "
            "correct one of them",
        )


@error
class GapError(LawError):
    """Between two versions of one rule or limit lie days on which neither holds.

    >>> from localstd.law import china_law
    >>> cite = china_law().provisions.cite
    >>> gap = GapError(
    ...     name="local.number-form",
    ...     earlier=cite("ls1990-code"),
    ...     later=cite("sl2017-numbering"),
    ...     ended=date(2017, 12, 1),
    ...     began=date(2018, 1, 1),
    ... )
    >>> print(gap.wording.en.partition(",")[0])
    'local.number-form' has no version from 2017-12-01 to 2018-01-01 (not included)
    """

    name: str
    earlier: Citation
    later: Citation
    ended: date
    began: date

    @property
    def wording(self) -> Wording:
        """Name both versions and the days between them."""
        earlier, later = self.earlier.wording, self.later.wording
        return Wording(
            f"“{self.name}”在{self.ended}至{self.began}（不含）之间无规定："
            f"{earlier.zh}已失效，{later.zh}尚未生效；请补充条款或更正日期",
            f"{self.name!r} has no version from {self.ended} to {self.began} (not included), "
            f"between {earlier.en} and {later.en}; add a provision or correct the dates",
        )


@error
class OverlapError(LawError):
    """On some days two versions of one rule or limit would hold.

    >>> from localstd.law import china_law
    >>> cite = china_law().provisions.cite
    >>> overlap = OverlapError(
    ...     name="local.number-form",
    ...     earlier=cite("ls1990-code"),
    ...     later=cite("sl2017-numbering"),
    ...     began=date(2018, 1, 1),
    ...     ended=date(2020, 3, 1),
    ... )
    >>> print(overlap.wording.en.partition(",")[0])
    'local.number-form' has two versions at once: sl2017 art. 24 begins on 2018-01-01
    """

    name: str
    earlier: Citation
    later: Citation
    began: date
    ended: date | None

    @property
    def wording(self) -> Wording:
        """Name both versions and the day on which the second one begins."""
        earlier, later = self.earlier.wording, self.later.wording
        return Wording(
            f"“{self.name}”有两个版本同时有效：{later.zh}自{self.began}生效，"
            f"而{earlier.zh}至{self.ended or '今'}仍有效；请让前者在后者生效之日结束",
            f"{self.name!r} has two versions at once: {later.en} begins on {self.began}, "
            f"but {earlier.en} lasts until {self.ended or 'now'}; "
            "end the one where the other begins",
        )


@error
class IncoherentLawError(LawError):
    """Law cannot be put together; ``problems`` are all reasons at once.

    >>> from localstd.law import china_law
    >>> law = china_law()
    >>> try:
    ...     law.with_(limits=law.on(date(2026, 6, 1)).limit("local.review").limits[:1])
    ... except IncoherentLawError as refusal:
    ...     print([type(problem).__name__ for problem in refusal.problems])
    ['OverlapError']
    """

    problems: tuple[LawError, ...]

    @property
    def wording(self) -> Wording:
        """List all reasons."""
        return Wording.joined((problem.wording for problem in self.problems), by="semicolon")
