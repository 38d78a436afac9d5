"""The option that blocks plug-ins (停用插件); what a command needs, it loads when it needs it."""

from collections.abc import Callable
from typing import Any, TypeVar

import click

__all__ = ["block_option"]

F = TypeVar("F", bound=Callable[..., Any])


def block_option(command: F) -> F:
    """Add ``--block``: the plug-ins that are not loaded."""
    return click.option(
        "--block",
        "block",
        multiple=True,
        metavar="NAME",
        envvar="LOCALSTD_BLOCK",
        help="Do not load this plug-in (停用插件); repeatable.",
    )(command)
