"""The help of each command and group: both languages, how it ends, and examples that run."""

import re
import shlex
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import copytree
from typing import TypeAlias

import click
import pytest
from click.testing import CliRunner, Result
from cryptography.hazmat.primitives import serialization as written
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from localstd.cli.app import app

pytest.importorskip("localstd_sqlite")

Trying: TypeAlias = Callable[[str], Result]

TRIED_BY_HAND = "openssl "  # makes keys, which are laid ready here


def _below(command: click.Command, path: str) -> Iterator[tuple[str, click.Command]]:
    """Give a command or group, and all that stand below it."""
    yield path, command
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            one = command.get_command(context, name)
            assert one is not None
            yield from _below(one, f"{path} {name}")


ALL = dict(_below(app, "localstd"))
COMMANDS = [path for path, one in ALL.items() if not isinstance(one, click.Group)]


def examples(path: str) -> list[str]:
    """Give the lines that the help shows as examples."""
    return re.findall(r"^  (.+)$", ALL[path].epilog or "", re.MULTILINE)


@pytest.fixture(scope="module")
def tried(tmp_path_factory: pytest.TempPathFactory) -> Trying:
    """Try a line in a folder that has the clone's examples; what was tried is not tried again."""
    here = tmp_path_factory.mktemp("clone")
    copytree(Path(__file__).parents[2] / "examples", here / "examples")
    key = Ed25519PrivateKey.from_private_bytes(bytes(32))
    pem, locked = written.Encoding.PEM, written.NoEncryption()
    public = written.PublicFormat.SubjectPublicKeyInfo
    (here / "private.pem").write_bytes(key.private_bytes(pem, written.PrivateFormat.PKCS8, locked))
    (here / "public.pem").write_bytes(key.public_key().public_bytes(pem, public))
    done: dict[str, Result] = {}

    def trying(line: str) -> Result:
        if line not in done or " > " in line:
            call, _, into = line.partition(" > ")
            with pytest.MonkeyPatch.context() as patched:
                patched.chdir(here)
                done[line] = CliRunner().invoke(app, shlex.split(call)[1:], catch_exceptions=False)
            if into:
                (here / into).write_text(done[line].stdout, encoding="utf-8")
        return done[line]

    return trying


@pytest.mark.parametrize("path", COMMANDS)
def test_help_says_how_a_command_ends(path: str) -> None:
    told = " ".join((ALL[path].help or "").split())
    assert re.search(r"Exit status: 0 .+, 2 .+\.$", told)


@pytest.mark.parametrize("path", ALL)
def test_help_says_in_chinese_what_a_command_does_and_fits_the_terminal(path: str) -> None:
    (chinese,) = re.findall(r"^.*[\u4e00-\u9fff].*。$", ALL[path].help or "", re.MULTILINE)
    assert sum(2 if ord(one) > 0x2E80 else 1 for one in chinese.strip()) <= 76


@pytest.mark.parametrize("path", ALL)
def test_help_shows_an_example_of_the_command(path: str) -> None:
    assert any(f"{one} ".startswith(f"{path} ") for one in examples(path))


@pytest.mark.parametrize("path", ALL)
def test_the_examples_of_a_command_can_be_tried_as_they_stand(tried: Trying, path: str) -> None:
    lines = [one for one in examples(path) if not one.startswith(TRIED_BY_HAND)]
    done = [(one, tried(one)) for one in lines]
    assert [(one, made.stderr) for one, made in done if made.stderr or made.exit_code > 1] == []
