"""Implementations (接口实现): one plug-in's function for one hook, and what it answers."""

from collections.abc import Callable
from typing import Any, TypeVar

from localstd._attrs import frozen
from localstd.errors import LocalstdError
from localstd.hooks.errors import AnswerError, FailedHookError
from localstd.hooks.scheme import shown_scheme

__all__ = ["Implementation"]

T = TypeVar("T")


@frozen
class Implementation:
    """A function that was found sound: its plug-in, its hook, and the arguments that it takes.

    >>> from localstd.hooks import load_plugins
    >>> (memory,) = load_plugins(entry_points=False).answering["localstd_storage"]
    >>> memory.plugin, memory.takes
    ('memory', ('url',))
    """

    plugin: str
    hook: str
    function: Callable[..., Any]
    takes: tuple[str, ...]

    def ask(self, **arguments: object) -> Any:  # noqa: ANN401  whatever was answered
        """Call it with those of the hook's arguments that it takes.

        An error of the library comes through as it is.

        Raises:
            FailedHookError: if it raises what is no error of the library.
        """
        try:
            return self.function(**{name: arguments[name] for name in self.takes})
        except LocalstdError:
            raise
        except (Exception, SystemExit) as failed:
            reason = _without(arguments.get("url"), f"{type(failed).__name__}: {failed}")
            raise FailedHookError(plugin=self.plugin, hook=self.hook, reason=reason) from failed

    def all_of(self, kind: type[T]) -> tuple[T, ...]:
        """Ask for a tuple of values.

        Raises:
            AnswerError: if the answer is something else.
            FailedHookError: as for :meth:`ask`.
        """
        answer = self.ask()
        if not isinstance(answer, tuple) or not all(isinstance(one, kind) for one in answer):
            raise self.refused(answer, f"tuple of {kind.__name__}")
        return answer

    def one_of(self, kind: type[T], **arguments: object) -> T | None:
        """Ask for one value, or none.

        Raises:
            AnswerError: if the answer is something else.
            FailedHookError: as for :meth:`ask`.
        """
        answer = self.ask(**arguments)
        if answer is None or isinstance(answer, kind):
            return answer
        raise self.refused(answer, f"{kind.__name__} or None")

    def refused(self, answer: object, wanted: str) -> AnswerError:
        """Make the error about an answer."""
        given = "None" if answer is None else type(answer).__name__
        return AnswerError(plugin=self.plugin, hook=self.hook, given=given, wanted=wanted)


def _without(url: object, reason: str) -> str:
    """Leave a URL out of a reason, save its scheme: any part of it may be a secret."""
    if not isinstance(url, str) or not url:
        return reason
    return reason.replace(url, f"{shown_scheme(url)}…")
