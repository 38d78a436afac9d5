"""What keeps a record from being read (记录错误): which key, why, and what to do."""

from localstd._attrs import error
from localstd.errors import LocalstdError
from localstd.wording import Wording

__all__ = ["RecordError"]


@error
class RecordError(LocalstdError):
    """A record of a matter or an event says something that cannot be read.

    ``key`` is the path to what is meant, such as ``by.role``; empty for the record as a whole.

    >>> from localstd.convert import body_of
    >>> try:
    ...     body_of({"role": "province", "plaec": "37"})
    ... except RecordError as refusal:
    ...     print(refusal.wording.en)
    by.plaec: unknown key; known: place, role, name
    """

    key: str
    problem: Wording
    advice: Wording

    @property
    def wording(self) -> Wording:
        """Name the key, what is wrong with it, and what to do."""
        zh, en = (f"{self.key}：", f"{self.key}: ") if self.key else ("", "")
        return Wording(
            f"{zh}{self.problem.zh}；{self.advice.zh}",
            f"{en}{self.problem.en}; {self.advice.en}",
        )
