"""What the options that choose checks take: codes and names, by commas."""

from itertools import chain

import click

__all__ = ["all_codes", "codes"]


def codes(given: str) -> tuple[str, ...]:
    """Read codes or names of checks, separated by commas."""
    return tuple(part.strip() for part in given.split(",") if part.strip())


def all_codes(
    ctx: click.Context, param: click.Parameter, given: tuple[tuple[str, ...], ...]
) -> tuple[str, ...]:
    """Join what an option was given each time."""
    del ctx, param
    return tuple(chain.from_iterable(given))
