"""What keeps a record from being read (记录错误): which key, why, and what to do."""

from collections.abc import Iterable
from difflib import get_close_matches

from localstd._attrs import error
from localstd.errors import LocalstdError
from localstd.wording import Wording

__all__ = ["RecordError", "nearest"]

_ALL_SHOWN = 8  # names; of more only those that are near
_NEAR = 3
_COMPARED = 60  # characters of a name that are compared


@error
class RecordError(LocalstdError):
    """A record of a matter or an event says something that cannot be read.

    ``key`` is the path to what is meant, such as ``by.role``; empty for the record as a whole.

    >>> from localstd.convert import body_of
    >>> try:
    ...     body_of({"role": "province", "plaec": "37"})
    ... except RecordError as refusal:
    ...     print(refusal.wording.en)
    by.plaec: there is no such key; known: place, role, name
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


def nearest(name: str, known: Iterable[str]) -> Wording:
    """List what a name can be, the nearest first; of many names only those that are near.

    >>> nearest("fild", ("filed", "lapsed", "approved")).en
    'known: filed, lapsed, approved'
    """
    every, asked = tuple(known), name[:_COMPARED]
    if not every:
        return Wording("请去掉", "leave it out")
    is_short = len(every) <= _ALL_SHOWN
    listed = get_close_matches(asked, every, n=len(every) if is_short else _NEAR, cutoff=0.0)
    words = Wording.joined(Wording(one, one) for one in listed)
    if is_short:
        return Wording(f"可用：{words.zh}", f"known: {words.en}")
    return Wording(f"最接近的：{words.zh}", f"the nearest are {words.en}")
