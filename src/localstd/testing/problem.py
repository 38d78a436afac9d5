"""What a check of the kit gives (问题)."""

from localstd._attrs import frozen

__all__ = ["Problem"]


@frozen(kw_only=False)
class Problem:
    """One promise that a value does not keep: what was promised, and the case that shows it.

    >>> str(Problem("writes what it read", "LM-1 became LM/1"))
    'not kept: writes what it read (LM-1 became LM/1)'
    """

    promise: str
    case: str

    def __str__(self) -> str:
        return f"not kept: {self.promise} ({self.case})"
