"""What drivers say when something fails, and what it means for what was asked (驱动错误)."""

from typing import Final

from sqlalchemy.exc import DBAPIError

from localstd.errors import LocalstdError
from localstd.storage import NotCreatedError, StorageUnavailableError
from localstd.wording import Wording

__all__ = ["is_passing", "told"]

# The other side gave way to somebody else, and rolled everything back; by its code or number.
_GAVE_WAY: Final = frozenset({"40001", "40P01", 1020, 1213})
_NO_SUCH_TABLE: Final = frozenset({"42P01", "3F000", 1146})
_LOST: Final = ("08", "57", "58", "XX")  # classes of codes after which a commit may have held
_REFUSED: Final = frozenset({1020, 1205, 1213})  # after which it has not, on MariaDB


def _code(problem: BaseException | None) -> str | int | None:
    """Give the five characters of PostgreSQL, or the number of MariaDB, as far as there are."""
    cause = problem.orig if isinstance(problem, DBAPIError) else problem
    number = next(iter(getattr(cause, "args", ())), None)
    if isinstance(number, int):
        return number
    state = getattr(cause, "sqlstate", None)
    return state if isinstance(state, str) else None


def is_passing(problem: Exception) -> bool:
    """Say whether the same may go well at once, and nothing was kept: then it is tried again.

    So it is when the server chose this transaction to give way, or had let go of the connection
    before anything was to be committed.
    """
    if not isinstance(problem, StorageUnavailableError) or problem.is_unsure:
        return False
    cause = problem.__cause__
    was_cut = isinstance(cause, DBAPIError) and cause.connection_invalidated
    return was_cut or _code(cause) in _GAVE_WAY


def told(problem: Exception, url: str, *, at_commit: bool) -> LocalstdError:
    """Put what a driver said into words, with whether a commit may have held all the same."""
    code = _code(problem)
    if code in _NO_SUCH_TABLE:
        return NotCreatedError(url=url)
    cause = problem.orig if isinstance(problem, DBAPIError) else problem
    said = " ".join(str(cause).split())
    is_unsure = at_commit and not _was_refused(code)
    return StorageUnavailableError(url=url, reason=Wording(said, said), is_unsure=is_unsure)


def _was_refused(code: str | int | None) -> bool:
    if isinstance(code, str):
        return not code.startswith(_LOST) and code != "40003"
    return code in _REFUSED
