"""The commands that remind and deliver, on an office in a file, with a real mail server."""

import asyncio
import json
import socket
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from typing import TypeAlias

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session
from click.testing import Result

from localstd.cli.options import today
from localstd.notices import Message, Posted
from localstd.office import open_office
from localstd.wording import Wording

pytest.importorskip("localstd_apprise")
pytest.importorskip("localstd_sqlite")

Running: TypeAlias = Callable[..., Result]

#: Published so long ago that its filing is overdue, by some days and for no month yet.
PUBLISHED = date.fromisoformat(today()) - timedelta(days=75)
REGISTER = (
    "标准编号,标准名称,发布日期,实施日期,备案日期,状态\n"
    f"DB34/T 5428-{PUBLISHED.year},茶,{PUBLISHED},{PUBLISHED},,现行\n"
)
LI = {
    "id": "amr",
    "name": "省局",
    "role": "province",
    "place": "34",
    "channel": "mail",
    "address": "amr@example.org",
}


class Mail:
    """Takes mail for everybody but those who are gone."""

    def __init__(self) -> None:
        self.gone: set[str] = set()
        self.subjects: list[str] = []

    async def handle_RCPT(  # noqa: N802  the server's name and arguments
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        del server, session, options
        await asyncio.sleep(0)
        if address in self.gone:
            return "550 no such user"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802  the server's name
        del server, session
        assert isinstance(envelope.content, bytes)
        read = message_from_bytes(envelope.content, policy=default)
        self.subjects.append(str(read["Subject"]))
        return "250 OK"


@pytest.fixture
def mail() -> Iterator[tuple[Mail, str]]:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    server = Mail()
    controller = Controller(server, hostname="127.0.0.1", port=port)
    controller.start()
    yield server, f"mailto://127.0.0.1:{port}?from=office@example.org&mode=insecure"
    controller.stop()


@pytest.fixture
def url(tmp_path: Path, run: Running) -> str:
    """Take a register over, whose only standard was never filed."""
    register = tmp_path / "register.csv"
    register.write_text(REGISTER, encoding="utf-8")
    where = f"sqlite:///{tmp_path}/anhui.db"
    assert run("office", "take-over", where, register, "--place", "34").exit_code == 0
    return where


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    file = tmp_path / "directory.json"
    file.write_text(json.dumps({"recipients": [LI]}), encoding="utf-8")
    return file


@pytest.fixture
def waiting(url: str) -> str:
    """Post a message to the province's authority, and one to a role that nobody fills."""
    known = {"name": "filing", "subject": Wording("备案", "filed"), "body": Wording("绿茶", "tea")}
    with open_office(url, place="34") as office:
        now = office.setup.now()
        made = [
            Message(id="9f.1", recipient="amr", channel="mail", created=now, **known),  # type: ignore[arg-type]  # fields by name
            Message(id="9f.2", recipient="role:sector@34", channel="", created=now, **known),  # type: ignore[arg-type]  # fields by name
        ]
        office.setup.storage.post([Posted.new(one) for one in made])
    return url


def test_what_is_owed_is_reminded_of_once_and_sent(
    run: Running, url: str, directory: Path, mail: tuple[Mail, str]
) -> None:
    asked = ("--directory", directory, "--lang", "en")
    done = json.loads(run("office", "remind", url, *asked, "--format", "json").output)
    assert (done["posted"], done["unowed"]) == (2, 0)
    assert "reminders posted 0," in run("office", "remind", url, *asked).output
    server, channel = mail
    sent = run("office", "deliver", url, "--notify", f"mail={channel}", *asked)
    assert (sent.exit_code, "sent 2," in sent.output) == (0, True)
    assert [one.partition("】")[0] for one in server.subjects] == ["【已逾期", "【已逾期"]


def test_other_days_of_reminding_may_be_asked_for(run: Running, url: str, directory: Path) -> None:
    done = run("office", "remind", url, "--directory", directory, "--after", "300")
    assert "新增提醒1条" not in done.output
    refused = run("office", "remind", url, "--after", "0")
    assert (refused.exit_code, "is not a number of days" in refused.output) == (2, True)


def test_what_was_not_sent_is_told_with_its_reason_and_ends_with_1(
    run: Running, waiting: str, directory: Path, mail: tuple[Mail, str]
) -> None:
    server, channel = mail
    server.gone = {"amr@example.org"}
    asked = ("--notify", f"mail={channel}", "--directory", directory)
    done = run("office", "deliver", waiting, *asked, "--format", "json")
    told = json.loads(done.output)
    assert (done.exit_code, told["dead"], told["sent"]) == (1, 2, 0)
    assert [one["message"] for one in told["problems"]] == ["9f.1", "9f.2"]
    assert "no such user" in told["problems"][0]["reason"]


def test_a_dead_letter_is_listed_and_revived(
    run: Running, waiting: str, directory: Path, mail: tuple[Mail, str]
) -> None:
    server, channel = mail
    server.gone = {"amr@example.org"}
    asked = ("--notify", f"mail={channel}", "--directory", directory, "--lang", "en")
    failed = run("office", "deliver", waiting, *asked)
    assert "it is given up" in failed.output
    listed = run("office", "dead-letters", waiting, "--lang", "en")
    assert [line.split("  ")[0] for line in listed.output.splitlines()[::2]] == ["9f.1", "9f.2"]
    one = run("office", "dead-letters", waiting, "--message", "9f.1", "--format", "json")
    assert [letter["reason"] for letter in json.loads(one.output)["letters"]] == [
        "SMTP 550: no such user"
    ]
    revived = run("office", "dead-letters", waiting, "--message", "9f.1", "--revive")
    assert "恢复发送1条" in revived.output
    server.gone = set()
    assert run("office", "deliver", waiting, *asked).exit_code == 0
    assert len(server.subjects) == 1


def test_an_office_without_dead_letters_says_so(run: Running, url: str) -> None:
    assert "there are no dead letters" in run("office", "dead-letters", url, "--lang", "en").output


def test_where_there_is_no_office_nothing_is_told(run: Running, tmp_path: Path) -> None:
    refused = run("office", "dead-letters", f"sqlite:///{tmp_path}/none.db")
    assert (refused.exit_code, "holds no office yet" in refused.output) == (2, True)


def test_channels_are_named_or_called_as_their_scheme(
    run: Running, waiting: str, directory: Path, mail: tuple[Mail, str]
) -> None:
    _, channel = mail
    by_scheme = directory.with_suffix(".toml")
    by_scheme.write_text(
        '[[recipients]]\nid = "amr"\nname = "省局"\nrole = "province"\nchannel = "mailto"\n'
        'address = "amr@example.org"\n',
        encoding="utf-8",
    )
    done = run("office", "deliver", waiting, "--notify", channel, "--directory", by_scheme)
    assert "已发送1" in done.output
    twice = run("office", "deliver", waiting, "--notify", channel, "--notify", f"mailto={channel}")
    assert (twice.exit_code, "is given twice" in twice.output) == (2, True)


@pytest.mark.parametrize("option", ["--before", "--after"])
def test_what_is_no_number_of_days_is_refused_with_its_option(
    run: Running, url: str, option: str
) -> None:
    refused = run("office", "remind", url, option, "0")
    assert refused.exit_code == 2
    assert f"Invalid value for '{option}': “0”不是" in refused.output


def test_nothing_is_delivered_without_a_directory(
    run: Running, waiting: str, mail: tuple[Mail, str]
) -> None:
    refused = run("office", "deliver", waiting, "--notify", f"mail={mail[1]}")
    assert (refused.exit_code, "--directory" in refused.output) == (2, True)
    assert "没有未能送达" in run("office", "dead-letters", waiting).output


def test_an_office_has_words_of_its_own(
    run: Running, url: str, directory: Path, mail: tuple[Mail, str], tmp_path: Path
) -> None:
    own = {"reminder:after": {"subject": {"zh": "催办：{duty}"}, "body": {"zh": "{about}"}}}
    file = tmp_path / "templates.json"
    file.write_text(json.dumps(own), encoding="utf-8")
    run("office", "remind", url, "--directory", directory, "--templates", file)
    server, channel = mail
    run("office", "deliver", url, "--notify", f"mail={channel}", "--directory", directory)
    assert server.subjects == ["催办：公开目录和文本", "催办：报送备案"]


@pytest.mark.parametrize(
    ("option", "file", "said"),
    [
        ("--directory", ("a.json", "{"), "it is not JSON or TOML"),
        ("--directory", ("a.toml", "x"), "it is not JSON or TOML"),
        ("--directory", ("a.json", "[" * 100_000), "it is not JSON or TOML"),
        ("--directory", ("a.json", "{}"), "it has no list of recipients"),
        ("--directory", ("a.json", '[{"id": "li"}]'), "recipient 1, name: this key is missing"),
        ("--templates", ("a.json", "[]"), "it must be a table of templates"),
        ("--templates", ("a.json", '{"notice": 1}'), "notice: it cannot be read"),
    ],
)
def test_a_file_that_cannot_be_read_ends_with_2(  # noqa: PLR0913, PLR0917  two of them fixtures
    run: Running, url: str, tmp_path: Path, option: str, file: tuple[str, str], said: str
) -> None:
    path = tmp_path / file[0]
    path.write_text(file[1], encoding="utf-8")
    refused = run("office", "remind", url, option, path)
    assert (refused.exit_code, f"{path}: {said}" in refused.output) == (2, True)
