"""``localstd office deliver``, ``remind``, ``dead-letters``: an office's messages (通知件)."""

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any, Final

import click

from localstd.cli.console import tell_json
from localstd.cli.examples import example_on_office
from localstd.cli.files import FileError, bytes_of, within
from localstd.cli.office.opening import opened
from localstd.cli.options import FILE, answer_options, read_by
from localstd.hooks import load_plugins, scheme_of
from localstd.legible import shown, visible
from localstd.notices import (
    Directory,
    MessageState,
    Posted,
    ReminderSchedule,
    Templates,
    read_directory,
    read_templates,
)
from localstd.office import Office
from localstd.storage.lines import message_line
from localstd.wording import Language, Wording

__all__ = ["dead_letters", "deliver", "remind"]

_NAMED: Final = re.compile(r"([A-Za-z0-9_-]+)=(.+)", re.DOTALL)
_PAGE: Final = 500
_REVIVED: Final = Wording("恢复发送{count}条", "revived {count}")
_NO_RECIPIENTS: Final = Wording(
    "缺少 recipients 列表；请写明各收件人", "it has no list of recipients; write one"
)
_NO_TEMPLATES: Final = Wording(
    "应为一组模板；请按名称写明", "it must be a table of templates, each under its name"
)
_TWICE: Final = Wording(
    "渠道“{name}”重复；请写作 NAME=URL", "the channel '{name}' is given twice; write NAME=URL"
)
_OF_A_LETTER: Final = (
    "id",
    "recipient",
    "channel",
    "address",
    "name",
    "matter",
    "subject",
    "reason",
    "attempts",
    "settled",
)
_NONE: Final = Wording("没有未能送达的通知件", "there are no dead letters")


def _read(path: Path) -> Any:  # noqa: ANN401  whatever JSON and TOML can say
    """Read a table from JSON, or from TOML if the file is called so."""
    text = bytes_of(path)
    try:
        return tomllib.loads(text.decode()) if path.suffix == ".toml" else json.loads(text)
    except (ValueError, RecursionError) as unread:
        said = visible(str(unread))
        reason = Wording(f"不是JSON或TOML：{said}", f"it is not JSON or TOML: {said}")
        raise FileError(file=visible(str(path)), reason=reason) from unread


def _directory(_: object, __: object, path: Path | None) -> Directory | None:
    """Read a directory: a list of recipients, or a table with them under that name."""
    if path is None:
        return None
    told = _read(path)
    rows = told.get("recipients") if isinstance(told, dict) else told
    if not isinstance(rows, list):
        raise FileError(file=visible(str(path)), reason=_NO_RECIPIENTS)
    with within(path):
        return read_directory(rows)


def _templates(_: object, __: object, path: Path | None) -> Templates | None:
    if path is None:
        return None
    told = _read(path)
    if not isinstance(told, dict):
        raise FileError(file=visible(str(path)), reason=_NO_TEMPLATES)
    with within(path):
        return read_templates(told)


def _channels(_: object, __: object, given: tuple[str, ...]) -> Mapping[str, str]:
    """Read ``NAME=URL``; a URL alone is a channel that is called as its scheme."""
    found: dict[str, str] = {}
    for one in given:
        named = _NAMED.fullmatch(one)
        name, url = named.groups() if named else (scheme_of(one), one)
        if name in found:
            raise click.BadParameter(str(_TWICE.filled({"name": shown(name)})))
        found[name] = url
    return found


@read_by
def _days(given: tuple[int, ...]) -> tuple[int, ...]:
    """Take numbers of days of which a schedule can be made, before a day or after it."""
    return ReminderSchedule(before=given).before


_DAYS: Final = partial(
    click.option,
    type=int,
    multiple=True,
    callback=lambda _ctx, _param, given: _days(given),
    show_default=True,
)
_DIRECTORY: Final = partial(
    click.option,
    "--directory",
    type=FILE,
    metavar="FILE",
    callback=_directory,
    help="Who fills the roles (通讯录): a file of JSON or TOML.",
)
_TEMPLATES: Final = click.option(
    "--templates",
    type=FILE,
    metavar="FILE",
    callback=_templates,
    help="The office's own words (模板): a file of JSON or TOML.",
)


@click.command(
    "deliver",
    short_help="Send what waits (发送通知).",
    epilog=example_on_office(
        "localstd office remind sqlite:///anhui.db --directory examples/people.json",
        "localstd office deliver sqlite:///anhui.db --directory examples/people.json"
        " --notify memory:",
    ),
)
@click.argument("url")
@click.option(
    "--notify",
    multiple=True,
    required=True,
    callback=_channels,
    envvar="LOCALSTD_NOTIFY",
    metavar="[NAME=]URL",
    help="A channel (通知渠道) by the name in the directory; repeatable.",
)
@_DIRECTORY(required=True)  # without it, what is for a role would be given up
@_TEMPLATES
@answer_options
@click.pass_context
def deliver(  # noqa: PLR0913  one parameter an option
    ctx: click.Context,
    /,
    *,
    url: str,
    notify: Mapping[str, str],
    directory: Directory,
    templates: Templates | None,
    form: str,
    language: Language,
    block: tuple[str, ...],
) -> None:
    """Send what waits in the outbox of the office at URL and may go out now.

    发送发件箱中可以发出的通知件。

    URLs of channels may hold passwords: rather than on the command line, give them in the
    variable LOCALSTD_NOTIFY, set apart by spaces.

    Exit status: 0 all of it was sent, 1 something was not, 2 could not read.
    """
    with opened(
        url, load_plugins(block=block), notify=notify, directory=directory, templates=templates
    ) as office:
        done = office.deliver()
    if form == "json":
        names = ("sent", "failed", "dead", "digested", "readdressed", "lost")
        problems = [
            {"message": one.message, "reason": one.reason, "final": one.is_final}
            for one in done.problems
        ]
        counts = {name: getattr(done, name) for name in names}
        tell_json("delivery", {**counts, "problems": problems})
    else:
        click.echo(done.wording.text(language))
        for problem in done.problems:
            click.echo(visible(problem.wording.text(language)), err=True)
    ctx.exit(0 if done.is_clean else 1)


@click.command(
    "remind",
    short_help="Post reminders of duties (到期提醒).",
    epilog=example_on_office(
        "localstd office remind sqlite:///anhui.db --before 30 --before 7 --after 1"
    ),
)
@click.argument("url")
@_DAYS(
    "--before",
    default=ReminderSchedule().before,
    help="So many days before the day (提前天数); repeatable.",
)
@_DAYS(
    "--after",
    default=ReminderSchedule().after,
    help="So many days after it (逾期天数); repeatable.",
)
@_DIRECTORY()
@_TEMPLATES
@answer_options
def remind(  # noqa: PLR0913  one parameter an option
    *,
    url: str,
    before: tuple[int, ...],
    after: tuple[int, ...],
    directory: Directory | None,
    templates: Templates | None,
    form: str,
    language: Language,
    block: tuple[str, ...],
) -> None:
    """Post the reminders that today brings in the office at URL; deliver sends them.

    生成今日应发的到期提醒，由 deliver 发送。

    Run as often as you like: no reminder is posted twice. On which days is the office's own
    setting, and no provision of law.

    Exit status: 0 done, 2 could not be done.
    """
    schedule = ReminderSchedule(before=before, after=after)
    with opened(url, load_plugins(block=block), directory=directory, templates=templates) as office:
        done = office.remind(schedule=schedule)
    if form == "json":
        counts = {"duties": done.duties, "posted": done.posted, "unowed": done.unowed}
        tell_json("reminders", counts)
    else:
        click.echo(done.wording.text(language))


@click.command(
    "dead-letters",
    short_help="What could not be delivered (未能送达), and why.",
    epilog=example_on_office("localstd office dead-letters sqlite:///anhui.db"),
)
@click.argument("url")
@click.option("--revive", is_flag=True, help="Let them be tried again (恢复发送).")
@click.option("--message", multiple=True, help="Only this message (通知件), by its id; repeatable.")
@answer_options
def dead_letters(  # noqa: PLR0913  one parameter an option
    *,
    url: str,
    revive: bool,
    message: tuple[str, ...],
    form: str,
    language: Language,
    block: tuple[str, ...],
) -> None:
    """List the dead letters of the office at URL, each with its reason.

    列出未能送达的通知件及其原因。

    Exit status: 0 done, 2 could not be done.
    """
    with opened(url, load_plugins(block=block)) as office:
        found = [one for one in _dead(office) if not message or one.message.id in message]
        setup = office.setup
        ids = [one.message.id for one in found]
        revived = setup.storage.revive(ids, at=setup.now()) if revive else 0
    if form == "json":
        letters = [_record(one) for one in found]
        tell_json("dead-letters", {"revived": revived, "letters": letters})
        return
    for one in found:
        subject = one.message.subject.text(language) or str(one.message.subject)
        click.echo(visible(f"{one.message.id}  {one.message.recipient}  {subject}"))
        click.echo(f"  {visible(one.reason)}")
    if not found:
        click.echo(_NONE.text(language))
    if revive:
        click.echo(_REVIVED.filled({"count": revived}).text(language))


def _dead(office: Office) -> Iterator[Posted]:
    after = 0
    while page := office.setup.storage.outbox(MessageState.DEAD, after=after, limit=_PAGE):
        yield from page
        after = page[-1].number


def _record(one: Posted) -> dict[str, object]:
    """Give of a message what an export says of it, as far as its failure is concerned."""
    line = message_line(one)
    return {key: line[key] for key in _OF_A_LETTER}
