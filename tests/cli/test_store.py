"""``localstd store``: an office's storage, made, verified, moved, exported, its head signed."""

import json
import sqlite3
from collections.abc import Callable
from io import StringIO
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any, TypeAlias

import pytest
from click.testing import Result
from cryptography.hazmat.primitives import serialization as written
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from jsonschema import Draft202012Validator

from localstd.cli.progress import told_on
from localstd.storage import head_schema, verification_schema

Running: TypeAlias = Callable[..., Result]
Starting: TypeAlias = Callable[..., CompletedProcess[str]]

GOLDEN = Path(__file__).parents[1] / "storage" / "golden" / "1"
OFFICE = GOLDEN / "office.jsonl"
POSITION = 6


@pytest.fixture
def url(tmp_path: Path) -> str:
    """Name a storage that is not there yet."""
    return f"sqlite:///{tmp_path}/anhui.db"


@pytest.fixture
def office(run: Running, url: str) -> str:
    """Make an office with something of every kind in it."""
    assert run("store", "import", url, OFFICE).exit_code == 0
    return url


@pytest.fixture
def keys(tmp_path: Path) -> tuple[Path, Path]:
    """Save a private and a public key."""
    key = Ed25519PrivateKey.from_private_bytes(bytes(32))
    private, public = tmp_path / "key.pem", tmp_path / "pub.pem"
    encoding, form = written.Encoding.PEM, written.PrivateFormat.PKCS8
    private.write_bytes(key.private_bytes(encoding, form, written.NoEncryption()))
    public.write_bytes(
        key.public_key().public_bytes(encoding, written.PublicFormat.SubjectPublicKeyInfo)
    )
    return private, public


def told(done: Result, *, exit_code: int = 0) -> dict[str, Any]:
    assert (done.exit_code, done.stderr) == (exit_code, "")
    record = json.loads(done.stdout)
    assert isinstance(record, dict)
    return record


def spoil(tmp_path: Path, statement: str) -> None:
    """Change rows behind the library's back."""
    connection = sqlite3.connect(tmp_path / "anhui.db")
    with connection:
        for (trigger,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall():
            connection.execute(f'DROP TRIGGER "{trigger}"')
        connection.execute(statement)
    connection.close()


def test_an_office_is_made_empty(run: Running, url: str) -> None:
    record = told(run("store", "init", url, "--place", "34", "--format", "json"))
    assert (record["schema"], record["place"], record["position"]) == ("localstd-head/1", "34", 0)
    again = run("store", "init", url, "--place", "340000", "--lang", "en")
    assert again.exit_code == 0
    assert again.stdout.startswith("ready: place 34, sha256, record 0, ")


def test_another_office_is_not_made_in_its_place(run: Running, url: str) -> None:
    assert run("store", "init", url, "--place", "34").exit_code == 0
    done = run("store", "init", url, "--place", "37")
    assert done.exit_code == 2
    assert "holds an office already: place 34" in done.stderr


def test_the_place_must_be_told_and_known(run: Running, url: str) -> None:
    assert run("store", "init", url).exit_code == 2
    assert run("store", "init", url, "--place", "99").exit_code == 2


def test_no_office_is_no_sound_one(run: Running, url: str, tmp_path: Path) -> None:
    for command in (("verify", url), ("head", url), ("export", url), ("copy", url, "memory:")):
        done = run("store", *command)
        assert (done.exit_code, done.stdout) == (2, "")
        assert "store init" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_sound_office_is_told_to_be_sound(run: Running, office: str) -> None:
    done = run("store", "verify", office, "--deep", "--lang", "en")
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout.splitlines()[0] == "sound: 6 records, 1 of them redacted; 2 matters"
    record = told(run("store", "verify", office, "--format", "json"))
    assert (record["schema"], record["sound"], record["matters"], record["faults"]) == (
        "localstd-verification/1",
        True,
        None,
        [],
    )


def test_what_is_told_of_an_office_keeps_its_schemas(
    run: Running, office: str, tmp_path: Path, keys: tuple[Path, Path]
) -> None:
    head, signed = Draft202012Validator(head_schema()), ("--sign", keys[0])
    for record in (told(run("store", "head", office, *more)) for more in ((), signed)):
        head.validate(record)
        assert not head.is_valid({**record, "at": "2026-07-24"})
    spoil(tmp_path, "UPDATE records SET body = '{}' WHERE position = 4")
    found = Draft202012Validator(verification_schema())
    found.validate(told(run("store", "verify", office, "--format", "json"), exit_code=1))
    found.validate(told(run("store", "verify", office, "--deep", "--format", "json"), exit_code=1))


def test_a_changed_record_is_named(run: Running, office: str, tmp_path: Path) -> None:
    spoil(tmp_path, "UPDATE records SET body = '{}' WHERE position = 4")
    done = run("store", "verify", office)
    assert done.exit_code == 1
    assert done.stdout.splitlines()[0] == "第4条记录（34-2026-118之4）的内容已非原样"
    record = told(run("store", "verify", office, "--format", "json"), exit_code=1)
    (fault,) = record["faults"]
    assert (fault["flaw"], fault["position"], fault["matter"], fault["version"]) == (
        "words",
        4,
        "34-2026-118",
        4,
    )
    assert record["fault_count"] == 1


def test_what_was_changed_steers_no_terminal(run: Running, office: str, tmp_path: Path) -> None:
    spoil(tmp_path, "UPDATE records SET matter = '34' || char(27, 8238) WHERE position = 4")
    done = run("store", "verify", office)
    assert done.exit_code == 1
    assert "34\\x1b\\u202e" in done.stdout


def test_a_row_that_is_no_record_any_more_is_named(
    run: Running, office: str, tmp_path: Path
) -> None:
    spoil(tmp_path, "UPDATE records SET kind = 'act' WHERE position = 4")
    done = run("store", "verify", office, "--lang", "en")
    assert done.exit_code == 1
    assert done.stdout.splitlines()[0] == "record 4 cannot be read: what stands there is none"


def test_an_office_that_was_written_anew_is_found_by_a_kept_head(
    run: Running, office: str, tmp_path: Path
) -> None:
    kept = tmp_path / "head.json"
    kept.write_text(run("store", "head", office).stdout, encoding="utf-8")
    assert run("store", "verify", office, "--against", kept).exit_code == 0
    record = json.loads(kept.read_text(encoding="utf-8"))
    kept.write_text(json.dumps({**record, "seal": "0" * 64}), encoding="utf-8")
    done = run("store", "verify", office, "--against", kept, "--lang", "en")
    assert done.exit_code == 1
    assert "record 6: not what the head kept elsewhere says" in done.stdout
    stdin = kept.read_bytes()
    assert run("store", "verify", office, "--against", "-", stdin=stdin).exit_code == 1


@pytest.mark.parametrize("text", ["", "[]", "{}", "no JSON", '{"schema": "localstd-head/2"}'])
def test_what_is_no_head_cannot_be_verified_against(
    run: Running, office: str, tmp_path: Path, text: str
) -> None:
    kept = tmp_path / "head.json"
    kept.write_text(text, encoding="utf-8")
    done = run("store", "verify", office, "--against", kept)
    assert (done.exit_code, done.stdout) == (2, "")


def test_a_signed_head_is_checked(
    run: Running, office: str, tmp_path: Path, keys: tuple[Path, Path]
) -> None:
    private, public = keys
    signed = tmp_path / "signed.json"
    signed.write_text(run("store", "head", office, "--sign", private).stdout, encoding="utf-8")
    done = run("store", "check-head", signed, "--key", public, "--lang", "en")
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout.startswith("the signature holds: 20")
    assert "place 34, sha256, record 6, " in done.stdout
    assert run("store", "verify", office, "--against", signed).exit_code == 0
    assert told(run("store", "check-head", signed, "--key", public, "--format", "json"))["trusted"]


def test_a_signed_head_that_was_changed_is_not_trusted(
    run: Running, office: str, tmp_path: Path, keys: tuple[Path, Path]
) -> None:
    private, public = keys
    record = json.loads(run("store", "head", office, "--sign", private).stdout)
    signed = tmp_path / "signed.json"
    signed.write_text(json.dumps({**record, "position": 5}), encoding="utf-8")
    done = run("store", "check-head", signed, "--key", public)
    assert done.exit_code == 1
    assert "没有此密钥的有效签名" in done.stdout
    asked = ("store", "check-head", signed, "--key", public, "--format", "json")
    assert told(run(*asked), exit_code=1)["trusted"] is False


def test_a_head_without_a_signature_is_not_trusted(
    run: Running, office: str, tmp_path: Path, keys: tuple[Path, Path]
) -> None:
    kept = tmp_path / "head.json"
    kept.write_text(run("store", "head", office).stdout, encoding="utf-8")
    done = run("store", "check-head", kept, "--key", keys[1], "--lang", "en")
    assert (done.exit_code, done.stdout) == (1, "this head is not signed\n")


def test_what_is_no_key_signs_nothing(run: Running, office: str, keys: tuple[Path, Path]) -> None:
    done = run("store", "head", office, "--sign", keys[1])
    assert (done.exit_code, done.stdout) == (2, "")
    assert "no private Ed25519 key" in done.stderr


def test_a_copy_has_the_same_head(run: Running, office: str, tmp_path: Path) -> None:
    target = f"sqlite:///{tmp_path}/copy.db"
    record = told(run("store", "copy", office, target, "--format", "json"))
    assert (record["records"], record["standings"], record["messages"]) == (6, 1, 5)
    assert run("store", "head", target).stdout == run("store", "head", office).stdout
    assert run("store", "export", target).stdout == OFFICE.read_text(encoding="utf-8")
    again = run("store", "copy", office, target, "--lang", "en")
    assert again.stdout.splitlines()[1] == (
        "0 records and 0 messages were new, 1 standings written"
    )


def test_another_office_is_not_copied_over(run: Running, office: str, tmp_path: Path) -> None:
    target = f"sqlite:///{tmp_path}/copy.db"
    run("store", "init", target, "--place", "37")
    done = run("store", "copy", office, target)
    assert (done.exit_code, done.stdout) == (2, "")
    assert "place 37" in done.stderr


def test_an_export_is_the_same_text_on_a_stream_and_in_a_file(
    run: Running, office: str, tmp_path: Path
) -> None:
    file = tmp_path / "out.jsonl"
    assert run("store", "export", office).stdout_bytes == OFFICE.read_bytes()
    done = run("store", "export", office, "-o", file)
    assert (done.exit_code, done.stdout, file.read_bytes()) == (0, "", OFFICE.read_bytes())


def test_an_export_that_breaks_off_leaves_what_was_there(
    run: Running, office: str, tmp_path: Path
) -> None:
    file = tmp_path / "out.jsonl"
    file.write_text("of yesterday", encoding="utf-8")
    spoil(tmp_path, "UPDATE records SET recorded = 'soon' WHERE position = 4")
    done = run("store", "export", office, "-o", file)
    assert done.exit_code == 2
    assert file.read_text(encoding="utf-8") == "of yesterday"
    assert [one.name for one in tmp_path.iterdir() if one.suffix == ".part"] == []


def test_an_import_reads_standard_input(run: Running, url: str) -> None:
    done = run("store", "import", url, "-", "--lang", "en", stdin=OFFICE.read_bytes())
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout.splitlines()[1] == ("6 records and 5 messages were new, 1 standings written")


def test_a_byte_order_mark_is_no_fault(run: Running, url: str, tmp_path: Path) -> None:
    marked = tmp_path / "marked.jsonl"
    marked.write_bytes(b"\xef\xbb\xbf" + OFFICE.read_bytes())
    assert run("store", "import", url, marked).exit_code == 0


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (lambda raw: raw[: len(raw) // 2], 7),
        (lambda raw: raw[: raw.rindex(b'{"end"')], 14),
        (lambda raw: raw.replace("李工".encode(), "王工".encode()), 5),
        (lambda raw: raw.replace("李工".encode(), b"\xff"), 5),
        (lambda _: b"", 1),
    ],
)
def test_a_file_that_is_not_whole_is_refused_by_its_line(
    run: Running, url: str, tmp_path: Path, change: Callable[[bytes], bytes], line: int
) -> None:
    broken = tmp_path / "broken.jsonl"
    broken.write_bytes(change(OFFICE.read_bytes()))
    done = run("store", "import", url, broken)
    assert (done.exit_code, done.stdout) == (2, "")
    assert f"line {line}" in done.stderr
    assert run("store", "import", url, OFFICE).exit_code == 0, "the whole one goes on"


def test_an_office_under_sm3_is_made_and_kept(run: Running, url: str) -> None:
    done = run("store", "init", url, "--place", "34", "--algorithm", "sm3", "--format", "json")
    assert told(done)["algorithm"] == "sm3"
    assert told(run("store", "head", url))["algorithm"] == "sm3"


def test_a_url_that_nobody_opens_is_refused(run: Running) -> None:
    done = run("store", "verify", "nothing:there")
    assert (done.exit_code, done.stdout) == (2, "")


@pytest.mark.parametrize(
    "command",
    [
        "store import {url} {absent}",
        "store check-head {absent} --key {absent}",
        "store check-head {kept} --key {absent}",
        "store head {office} --sign {absent}",
        "store verify {office} --against {absent}",
        "office remind {office} --directory {absent}",
        "office remind {office} --templates {absent}",
        "life show {absent}",
        "check {absent} --register {absent}",
        "number --file {absent}",
    ],
)
def test_a_file_that_is_not_there_is_named_in_one_way(
    run: Running, office: str, tmp_path: Path, command: str
) -> None:
    kept, absent = tmp_path / "head.json", tmp_path / "absent"
    kept.write_text(run("store", "head", office).stdout, encoding="utf-8")
    url = f"sqlite:///{tmp_path / 'other.db'}"
    words = command.split()
    done = run(*(one.format(url=url, office=office, kept=kept, absent=absent) for one in words))
    assert (done.exit_code, done.stdout) == (2, "")
    zh, en = done.stderr.splitlines()
    assert zh.startswith(f"{absent}：无法打开：")
    assert en.startswith(f"{absent}: cannot be opened: No such file")


@pytest.mark.parametrize(
    ("command", "text", "said"),
    [
        ("store import {url} {file}", "{}", "line 1, schema: this key"),
        ("store check-head {file} --key {file}", "[]", "there is no head in it; "),
        ("store check-head {file} --key {file}", '{"place": true}', "schema: this key"),
        ("store head {office} --sign {file}", "", "no private Ed25519 key: "),
        ("store verify {office} --against {file}", "", "there is no head in it; "),
    ],
)
def test_what_is_refused_in_a_file_is_told_with_its_name(  # noqa: PLR0913, PLR0917  three fixtures
    run: Running, office: str, tmp_path: Path, command: str, text: str, said: str
) -> None:
    file = tmp_path / "given"
    file.write_text(text, encoding="utf-8")
    url = f"sqlite:///{tmp_path / 'other.db'}"
    done = run(*(one.format(url=url, office=office, file=file) for one in command.split()))
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.splitlines()[1].startswith(f"{file}: {said}")


def test_a_key_that_is_none_is_told_with_its_name(
    run: Running, office: str, tmp_path: Path, keys: tuple[Path, Path]
) -> None:
    signed = tmp_path / "signed.json"
    signed.write_text(run("store", "head", office, "--sign", keys[0]).stdout, encoding="utf-8")
    done = run("store", "check-head", signed, "--key", signed)
    assert done.exit_code == 2
    assert f"{signed}: no public Ed25519 key: " in done.stderr


def test_a_reason_is_told_in_the_language_of_its_line(run: Running, tmp_path: Path) -> None:
    done = run("store", "init", f"sqlite:///{tmp_path}/none/a.db", "--place", "34")
    zh, en = done.stderr.splitlines()
    assert ("文件无法打开" in zh, "cannot be opened" in zh) == (True, False)
    assert ("文件无法打开" in en, "cannot be opened" in en) == (False, True)


def test_a_blocked_plugin_opens_nothing(run: Running, office: str) -> None:
    assert run("store", "verify", office, "--block", "sqlite").exit_code == 2


def test_a_program_of_its_own_writes_the_same_bytes(start: Starting, office: str) -> None:
    done = start("store", "export", office)
    assert (done.returncode, done.stdout) == (0, OFFICE.read_text(encoding="utf-8"))


def test_progress_is_told_to_a_terminal_alone() -> None:
    class Page(StringIO):
        def __init__(self, *, is_terminal: bool) -> None:
            super().__init__()
            self.is_terminal = is_terminal

        def isatty(self) -> bool:
            return self.is_terminal

    terminal, file, quick = Page(is_terminal=True), Page(is_terminal=False), Page(is_terminal=True)
    for page, patience in ((terminal, 0.0), (file, 0.0), (quick, 60.0)):
        tell = told_on(page, patience=patience)
        tell(1000, 2000)
        tell(2000, 2000)
    assert terminal.getvalue() == "\r已完成 / done 1,000 / 2,000\r\x1b[K"
    assert (file.getvalue(), quick.getvalue()) == ("", "")
