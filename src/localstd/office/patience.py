"""Patience (重试设置): how long an office waits before a message is tried again, and how often."""

from datetime import timedelta
from typing import Final

from localstd._attrs import error, frozen
from localstd.errors import LocalstdError
from localstd.legible import shown
from localstd.wording import Wording

__all__ = ["Patience", "PatienceError"]

_MOST_DOUBLINGS: Final = 40  # more would be beyond what a timedelta can say


@error
class PatienceError(LocalstdError):
    """A setting of retries would never try, never wait, or never end.

    >>> print(PatienceError(field="attempts", value=0).wording.en)
    attempts: '0' is not accepted; give a value greater than zero
    """

    field: str
    value: object

    @property
    def wording(self) -> Wording:
        """Name the setting and its value."""
        value = shown(self.value)
        return Wording(
            f"{self.field}：“{value}”不可用；请填写大于零的值",
            f"{self.field}: '{value}' is not accepted; give a value greater than zero",
        )


@frozen
class Patience:
    """How long to wait before a failed message is tried again: twice as long each time.

    The first wait is ``first``, none is longer than ``longest``, and after ``attempts`` a message
    is given up: it becomes a dead letter, which can be revived.

    Raises:
        PatienceError: if one of them is not greater than nothing.

    >>> patience = Patience(first=timedelta(minutes=1), longest=timedelta(hours=1), attempts=9)
    >>> [str(patience.after(tries)) for tries in (1, 2, 8, 9)]
    ['0:01:00', '0:02:00', '1:00:00', 'None']
    """

    first: timedelta = timedelta(minutes=1)
    longest: timedelta = timedelta(hours=6)
    attempts: int = 16  # two days with the waits above

    def __attrs_post_init__(self) -> None:
        for name in ("first", "longest"):
            if getattr(self, name) <= timedelta():
                raise PatienceError(field=name, value=getattr(self, name))
        if self.attempts < 1:
            raise PatienceError(field="attempts", value=self.attempts)

    def after(self, attempts: int) -> timedelta | None:
        """Say how long to wait after so many attempts; ``None``: give up."""
        if attempts >= self.attempts:
            return None
        doublings = min(max(attempts - 1, 0), _MOST_DOUBLINGS)
        return min(self.first * (1 << doublings), self.longest)
