"""What the commands that ask the law share: the track, and a span of days in its order."""

from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

import click

from localstd.law import Track
from localstd.wording import Wording

__all__ = ["require_order", "track_option"]

BACKWARDS = Wording("--to 早于 --from；请对调", "--to is before --from; swap them")

F = TypeVar("F", bound=Callable[..., Any])


def track_option(command: F) -> F:
    """Add ``--track``: the line of law that governs."""
    return click.option(
        "--track",
        type=click.Choice([track.value for track in Track]),
        default=Track.ORDINARY.value,
        show_default=True,
        help="The line of law that governs (管理渠道).",
    )(command)


def require_order(first: date, last: date) -> None:
    """Refuse a last day before the first.

    Raises:
        click.UsageError: it lies before it.
    """
    if last < first:
        raise click.UsageError(str(BACKWARDS))
