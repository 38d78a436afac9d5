"""The commands and their options, as click knows them."""

import re
from collections.abc import Iterator
from inspect import cleandoc

import click

from localstd.cli.app import app

__all__ = ["sections", "statuses"]

STATUS = re.compile(r"Exit status: 0 (?P<good>.+?)(?:, 1 (?P<bad>.+?))?, 2 (?P<none>.+?)\.")


def sections() -> str:
    """Give one section for each command, with its usage, its words and all its parameters."""
    return "\n".join(line for command, here in _commands() for line in _section(command, here))


def statuses() -> str:
    """Give the exit statuses of each command that does something, as its help tells them."""
    told = ((here.command_path, _statuses(command)) for command, here in _commands())
    rows = (f"| `{path}` | {' | '.join(found)} |" for path, found in told if found)
    return "\n".join(("| Command | 0 | 1 | 2 |", "| --- " * 4 + "|", *rows))


def _statuses(command: click.Command) -> tuple[str, ...]:
    found = STATUS.search(" ".join((command.help or "").split()))
    return () if found is None else tuple(one or "" for one in found.groups())


def _commands() -> Iterator[tuple[click.Command, click.Context]]:
    yield from _below(app, click.Context(app, info_name="localstd"))


def _below(
    group: click.Group, above: click.Context
) -> Iterator[tuple[click.Command, click.Context]]:
    for name in group.list_commands(above):
        command = group.get_command(above, name)
        assert command is not None  # noqa: S101  it was listed
        here = click.Context(command, info_name=name, parent=above)
        yield command, here
        if isinstance(command, click.Group):
            yield from _below(command, here)


def _section(command: click.Command, here: click.Context) -> Iterator[str]:
    yield f"\n## {here.command_path}\n"
    yield f"```text\n{' '.join([here.command_path, *command.collect_usage_pieces(here)])}\n```\n"
    yield f"{_plain(cleandoc(command.help or ''))}\n"
    yield "\n".join(("```sh", *_examples(command), "```\n"))
    yield "| Option | Meaning |\n| --- | --- |"
    for parameter in command.get_params(here):
        told = parameter.get_help_record(here)
        if told is not None and isinstance(parameter, click.Option):
            option, meaning = told
            yield f"| {_literal(option)} | {_plain(meaning)} |"


def _examples(command: click.Command) -> list[str]:
    return re.findall(r"^  (.+)$", command.epilog or "", re.MULTILINE)


def _plain(text: str) -> str:
    """Keep paragraphs, set options as code, and let nothing else be taken for Markdown."""
    quoted = re.sub(r"(?<![\w-])--[a-z-]+", r"`\g<0>`", text)
    return quoted.replace("|", "\\|").replace("*", "\\*").replace("<", "\\<")


def _literal(text: str) -> str:
    return f"`{text}`".replace("|", "\\|")
