"""The commands and their options, as click knows them."""

import re
from collections.abc import Iterator
from inspect import cleandoc

import click

from localstd.cli.app import app

__all__ = ["sections"]


def sections() -> str:
    """Give one section for each command, with its usage, its words and all its parameters."""
    return "\n".join(_of_group(app, click.Context(app, info_name="localstd")))


def _of_group(group: click.Group, above: click.Context) -> Iterator[str]:
    for name in group.list_commands(above):
        command = group.get_command(above, name)
        assert command is not None  # noqa: S101  it was listed
        here = click.Context(command, info_name=name, parent=above)
        yield from _of_command(command, here)
        if isinstance(command, click.Group):
            yield from _of_group(command, here)


def _of_command(command: click.Command, here: click.Context) -> Iterator[str]:
    yield f"\n## {here.command_path}\n"
    yield f"```text\n{' '.join([here.command_path, *command.collect_usage_pieces(here)])}\n```\n"
    yield f"{_plain(cleandoc(command.help or ''))}\n"
    yield "| Option | Meaning |\n| --- | --- |"
    for parameter in command.get_params(here):
        told = parameter.get_help_record(here)
        if told is not None and isinstance(parameter, click.Option):
            option, meaning = told
            yield f"| {_literal(option)} | {_plain(meaning)} |"


def _plain(text: str) -> str:
    """Keep paragraphs, set options as code, and let nothing else be taken for Markdown."""
    quoted = re.sub(r"(?<![\w-])--[a-z-]+", r"`\g<0>`", text)
    return quoted.replace("|", "\\|").replace("*", "\\*").replace("<", "\\<")


def _literal(text: str) -> str:
    return f"`{text}`".replace("|", "\\|")
