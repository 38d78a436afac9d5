"""What a check of the kit gives (问题)."""

from localstd._attrs import field, frozen
from localstd.wording import Wording

__all__ = ["Problem"]


@frozen(kw_only=False)
class Problem:
    """One promise that a value does not keep: what was promised, and the case that shows it.

    ``words`` is the case in both languages, where it is told in both.

    >>> str(Problem("writes what it read", "LM-1 became LM/1"))
    'not kept: writes what it read (LM-1 became LM/1)'
    """

    promise: str
    case: str
    words: Wording | None = field(default=None, eq=False, repr=False, kw_only=True)

    @classmethod
    def of(cls, promise: str, words: Wording) -> "Problem":
        """Make one of which the case is told in both languages.

        >>> Problem.of("it can be loaded", Wording("没有这一接口", "no such hook")).case
        'no such hook'
        """
        return cls(promise, words.en, words=words)

    def __str__(self) -> str:
        return f"not kept: {self.promise} ({self.case})"
