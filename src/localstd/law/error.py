"""The root of the errors of law; each concept defines its own beside itself."""

from localstd.errors import LocalstdError

__all__ = ["LawError"]


class LawError(LocalstdError):
    """Law was asked for that is not there, or was put together so that it cannot hold.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> try:
    ...     china_law().on(date(2021, 5, 1)).rule("local.fee")
    ... except LawError as refusal:
    ...     print(refusal.wording.en.partition(";")[0])
    no 'local.fee' is in force on that day, at that place, on that track
    """
