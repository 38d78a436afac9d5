"""The help of each command: how it ends, and an example that can be tried as it stands."""

import json
import re
import shlex
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

import click
import pytest
from click.testing import Result
from cryptography.hazmat.primitives import serialization as written
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from localstd.cli.app import app

pytest.importorskip("localstd_sqlite")

Running: TypeAlias = Callable[..., Result]

REGISTER = """标准编号,标准名称,发布日期,实施日期,备案日期,主管部门
DB34/T 5428-2026,茶,2026-04-30,2026-05-30,2026-05-10,农业农村厅
"""
CITATIONS = "引用文件,文件种类,主管部门,所引标准\n办法,法规规章,市局,GB 1-2020\n"
HISTORY = """{"matter": "34-1", "procedure": "making", "place": "34"}
{"type": "proposed", "on": "2026-01-10", "by": {"role": "public"}}
"""
PEOPLE = [{"id": "amr", "name": "省局", "role": "province", "place": "34", "channel": "memory"}]
OFFICE = "sqlite:///anhui.db"
DRAW = Path(__file__).parents[2] / "examples" / "draw"


def leaves(
    group: click.Group = app, above: tuple[str, ...] = ()
) -> Iterator[tuple[str, click.Command]]:
    """Give every command that does something."""
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if isinstance(command, click.Group):
            yield from leaves(command, (*above, name))
        elif command is not None:
            yield " ".join((*above, name)), command


COMMANDS = dict(leaves())


@pytest.fixture
def at_hand(run: Running, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lay ready what the examples name, and go there."""
    monkeypatch.chdir(tmp_path)
    key = Ed25519PrivateKey.from_private_bytes(bytes(32))
    pem, locked = written.Encoding.PEM, written.NoEncryption()
    public = written.PublicFormat.SubjectPublicKeyInfo
    files = {
        "register.csv": REGISTER.encode(),
        "declarations.csv": "企业名称,标准编号\n甲公司,Q/JG 1-2024\n".encode(),
        "alliance.json": b"{}",
        "transitions.jsonl": b'{"matter": "tr-1", "procedure": "transition"}',
        "citations.csv": CITATIONS.encode(),
        "standard.txt": "按 DB34/T 5428-2026 执行".encode(),
        "history.jsonl": HISTORY.encode(),
        "people.json": json.dumps(PEOPLE).encode(),
        "private.pem": key.private_bytes(pem, written.PrivateFormat.PKCS8, locked),
        "public.pem": key.public_key().public_bytes(pem, public),
    }
    for name, content in files.items():
        Path(name).write_bytes(content)
    for one in DRAW.iterdir():
        Path(one.name).write_bytes(one.read_bytes())
    assert run("office", "take-over", OFFICE, "register.csv", "--place", "34").exit_code == 0
    assert run("store", "export", OFFICE, "-o", "anhui.jsonl").exit_code == 0
    head = run("store", "head", OFFICE, "--sign", "private.pem").stdout
    Path("head.json").write_text(head, encoding="utf-8")


@pytest.mark.parametrize("command", COMMANDS)
def test_help_says_how_a_command_ends(command: str) -> None:
    told = " ".join((COMMANDS[command].help or "").split())
    assert re.search(r"Exit status: 0 .+, 2 .+\.$", told)


@pytest.mark.usefixtures("at_hand")
@pytest.mark.parametrize("command", COMMANDS)
def test_the_example_of_a_command_can_be_tried_as_it_stands(run: Running, command: str) -> None:
    (example,) = re.findall(r"^  (localstd .+)$", COMMANDS[command].epilog or "", re.MULTILINE)
    program, *words = shlex.split(example)
    assert f"{program} {command} " in f"{example} "
    done = run(*words)
    assert (done.exit_code, done.stderr) in {(0, ""), (1, "")}
