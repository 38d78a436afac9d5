"""The root of all errors of the library.

An error about one concept lives beside that concept; all of them are
:class:`LocalstdError`, are frozen, and carry what was wrong in typed fields. Two of one class
that tell the same are equal.
"""

from localstd._attrs import FrozenError
from localstd.wording import Wording

__all__ = ["LocalstdError"]


class LocalstdError(FrozenError):
    """Something was asked for that cannot be answered; ``str()`` says why and what to do.

    Every error of the library is one of these, made with ``localstd._attrs.error``:
    its fields are what went wrong, and :attr:`wording` puts them into words. It can be copied
    and pickled, so that it passes whole from one process to another.

    >>> from localstd.calendar import PartialDate
    >>> try:
    ...     PartialDate.parse("下月")
    ... except LocalstdError as refusal:
    ...     print(refusal.wording.en)
    '下月' is no date that can be read; write 2026-07-24, 2026-07 or 2026
    """

    @property
    def wording(self) -> Wording:
        """Say what was wrong, with the value, the place and what to do next."""
        name = type(self).__name__
        return Wording(name, name)

    def __str__(self) -> str:
        return str(self.wording)
