"""The command as a whole: help, version, what it loads."""

import re
import subprocess
import sys
from collections.abc import Callable, Iterator

import click
import pytest
from click.testing import Result

from localstd.cli.app import COMMANDS, app


@pytest.mark.parametrize("option", ["-h", "--help"])
def test_help_names_every_command_and_the_exit_status(
    run: Callable[..., Result], option: str
) -> None:
    told = run(option)
    assert told.exit_code == 0
    assert [name for name in COMMANDS if f"\n  {name} " not in told.stdout] == []
    assert "Exit status" in told.stdout


def with_options() -> Iterator[list[str]]:
    """Give every command that does something, those below a group too."""
    above = click.Context(app)
    for name in COMMANDS:
        command = app.get_command(above, name)
        assert command is not None
        below = command.list_commands(above) if isinstance(command, click.Group) else []
        yield from ([name, sub] for sub in below)
        if not isinstance(command, click.Group) or command.invoke_without_command:
            yield [name]


@pytest.mark.parametrize("command", tuple(with_options()), ids=" ".join)
def test_every_option_is_explained(run: Callable[..., Result], command: list[str]) -> None:
    told = run(*command, "--help")
    options = [line for line in told.stdout.splitlines() if line.startswith("  -")]
    assert (told.exit_code, len(options) > 1) == (0, True)


@pytest.mark.parametrize("command", tuple(with_options()), ids=" ".join)
def test_what_is_asked_of_every_answer_comes_last_in_one_order(
    run: Callable[..., Result], command: list[str]
) -> None:
    told = run(*command, "--help").stdout
    options = re.findall(r"^  (?:-\w, )?(--[a-z-]+)", told, re.MULTILINE)
    shared = [one for one in options if one in {"--format", "--lang", "--block"}]
    assert options[-len(shared) - 1 :] == [*shared, "--help"]
    assert shared == sorted(shared, key=["--format", "--lang", "--block"].index)


def test_the_version_is_told(run: Callable[..., Result]) -> None:
    assert run("--version").stdout.startswith("localstd, version ")


def test_an_unknown_command_is_refused(run: Callable[..., Result]) -> None:
    refused = run("judge")
    assert (refused.exit_code, "No such command 'judge'" in refused.stderr) == (2, True)


def test_without_click_one_is_told_how_to_get_it() -> None:
    program = "import sys; sys.modules['click'] = None; from localstd.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, check=False, encoding="utf-8"
    )
    assert done.returncode == 2
    assert 'pip install "localstd[cli]"' in done.stderr
    assert "Traceback" not in done.stderr


def test_the_door_loads_no_command() -> None:
    program = "import localstd.cli.app, sys; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, check=True, text=True
    )
    loaded = {name for name in done.stdout.split() if name.startswith("localstd.")}
    packages = {name.split(".")[1] for name in loaded}
    assert packages <= {"_attrs", "cli", "errors", "legible", "wording"}
