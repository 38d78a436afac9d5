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


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (("audit",), "缺少参数REGISTER"),
        (("complaint", "deadlines"), "缺少选项--received"),
        (
            ("audit", "x", "--format", "文本"),
            "选项--format的值不可用；可选：text、json、html、csv、xlsx",
        ),
        (("audit", "x", "--due-within", "5000"), "选项--due-within的值不可用；应为0至1200的整数"),
        (("audit", "x", "--place"), "选项--place缺少值，或者不应有值"),
        (("law", "--plac"), "没有选项--plac"),
        (("judge",), "没有命令judge"),
        (("--foo",), "没有选项--foo"),
        (("audit", "x", "多余"), "参数过多，或者命令写法有误"),
    ],
)
def test_a_wrong_call_is_told_in_chinese_above_the_english(
    run: Callable[..., Result], call: tuple[str, ...], told: str
) -> None:
    refused = run(*call)
    first, *rest = refused.stderr.splitlines()
    assert (refused.exit_code, first.partition("；用法见 ")[0]) == (2, told)
    assert rest[-1].startswith("Error: ")


def test_what_the_library_says_in_both_languages_is_not_said_again(
    run: Callable[..., Result],
) -> None:
    refused = run("audit", "x", "--as-of", "2020")
    assert refused.stderr.startswith("Usage: ")
    assert "“2020”不是完整的日期" in refused.stderr


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
