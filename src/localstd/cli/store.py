"""``localstd store``: an office's storage (档案存储), made, verified, moved, exported, signed."""

import json
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import Any, TextIO, TypeVar

import click

from localstd.calendar import instant_text
from localstd.cli.console import machine_output, standard_input_or, tell_json
from localstd.cli.loading import block_option
from localstd.cli.options import format_option, language_option
from localstd.cli.place import place_option
from localstd.cli.progress import told_on
from localstd.convert import RecordError
from localstd.hooks import load_plugins
from localstd.legible import visible
from localstd.office import china_clock
from localstd.reports import open_output
from localstd.storage import (
    ALGORITHMS,
    Copied,
    Depth,
    Fault,
    Head,
    Origin,
    SignatureError,
    SignedHead,
    Storage,
    Verification,
    check_signed_head,
    copy,
    export_lines,
    head_record,
    import_lines,
    kept_head,
    sign_head,
    verify,
)
from localstd.wording import Language, Wording

__all__ = ["command"]

F = TypeVar("F", bound=Callable[..., Any])

FILE = click.Path(path_type=Path, dir_okay=False, allow_dash=True)
KEY = click.Path(path_type=Path, dir_okay=False, exists=True)
MADE = Wording("已就绪：{head}", "ready: {head}")
HEAD = Wording(
    "地区{place}，{algorithm}，第{position}条，{seal}",
    "place {place}, {algorithm}, record {position}, {seal}",
)
SOUND = Wording("完好", "sound")
UNSOUND = Wording("有{faults}处差错", "{faults} faults")
SUMMARY = Wording(
    "{result}：{records}条记录，其中隐去{redacted}条{matters}",
    "{result}: {records} records, {redacted} of them redacted{matters}",
)
MATTERS = Wording("；{matters}个事项", "; {matters} matters")
FURTHER = Wording("另有{further}处未列出", "{further} more are not listed")
TAKEN = Wording(
    "新增{records}条记录、{messages}件通知，写入{standings}项现状",
    "{records} records and {messages} messages were new, {standings} standings written",
)
TRUSTED = Wording("签名有效：{at}，{head}", "the signature holds: {at}, {head}")
UNSIGNED = Wording("此链首没有签名", "this head is not signed")


@click.group("store")
def command() -> None:
    """An office's storage (档案存储): made, verified, copied, exported, its head signed.

    URL names the storage, such as sqlite:///anhui.db.
    """


def told_options(command: F) -> F:
    """Add what is asked of every answer, and of the plug-ins behind a URL."""
    for option in (language_option, format_option, block_option):
        command = option(command)
    return command


@contextmanager
def opened(url: str, block: tuple[str, ...]) -> Iterator[Storage]:
    """Open a storage, and close it in the end."""
    storage = load_plugins(block=block).storage(url)
    try:
        yield storage
    finally:
        storage.close()


@command.command("init", short_help="Make an empty office (建立).")
@click.argument("url")
@place_option("Whose office it is (行政区划).", required=True)
@click.option(
    "--algorithm",
    type=click.Choice(ALGORITHMS),
    default=ALGORITHMS[0],
    show_default=True,
    help="The hash of its chain (哈希算法), for good.",
)
@told_options
def init(  # noqa: PLR0913  one parameter an option
    *, url: str, place: str, algorithm: str, block: tuple[str, ...], form: str, language: Language
) -> None:
    """Make an empty office at URL; one that is there already is left as it is."""
    origin = Origin(place=place, algorithm=algorithm)
    with opened(url, block) as storage:
        storage.create(origin)
        head = storage.head()
    if form == "json":
        tell_json(head_record(head))
    else:
        click.echo(MADE.filled({"head": head_words(head)}).text(language))


@command.command("head", short_help="Tell where the chain ends (链首), signed or not.")
@click.argument("url")
@click.option("--sign", "key", type=KEY, help="Sign it with this Ed25519 key in PEM (签名私钥).")
@block_option
def head(*, url: str, key: Path | None, block: tuple[str, ...]) -> None:
    """Print the head of the office at URL as JSON, to be kept elsewhere or published.

    Whoever keeps it can show later that nothing up to it was changed.
    """
    with opened(url, block) as storage:
        found = storage.head()
    if key is None:
        tell_json(head_record(found))
    else:
        tell_json(head_record(sign_head(found, key.read_bytes(), at=china_clock())))


@command.command("check-head", short_help="Check a signed head (验证链首签名).")
@click.argument("file", type=FILE)
@click.option(
    "--key", type=KEY, required=True, help="The public Ed25519 key in PEM that is trusted (公钥)."
)
@format_option
@language_option
@click.pass_context
def check_head(
    ctx: click.Context, /, *, file: Path, key: Path, form: str, language: Language
) -> None:
    """Check that the head in FILE carries the signature of the key; "-" is standard input.

    Exit status: 0 it does, 1 it does not, 2 could not read.
    """
    kept = head_in(file)
    problem = signature_problem(kept, key.read_bytes())
    if form == "json":
        tell_json({**head_record(kept), "is_trusted": problem is None})
    elif problem is None and isinstance(kept, SignedHead):
        facts = {"at": instant_text(kept.at), "head": head_words(kept.head)}
        click.echo(visible(TRUSTED.filled(facts).text(language)))
    elif problem is not None:
        click.echo(problem.text(language))
    ctx.exit(0 if problem is None else 1)


def signature_problem(kept: Head | SignedHead, key: bytes) -> Wording | None:
    """Say why a head is not to be trusted, if it is not."""
    if isinstance(kept, Head):
        return UNSIGNED
    try:
        check_signed_head(kept, key)
    except SignatureError as refusal:
        return refusal.wording
    return None


@command.command("verify", short_help="Verify every record (核验).")
@click.argument("url")
@click.option(
    "--against",
    type=FILE,
    help="A head that was kept elsewhere (另存的链首); check its signature beforehand.",
)
@click.option("--deep", is_flag=True, help="Read every matter as well (逐事项核验).")
@told_options
@click.pass_context
def verify_(  # noqa: PLR0913  one parameter an option
    ctx: click.Context,
    /,
    *,
    url: str,
    against: Path | None,
    deep: bool,
    block: tuple[str, ...],
    form: str,
    language: Language,
) -> None:
    """Verify that nothing at URL was changed, lost, moved or put in; name what was.

    Without --against nobody can tell that the end was cut off, or the whole chain made anew.

    Exit status: 0 sound, 1 not, 2 could not read.
    """
    kept = head_in(against) if against else None
    with opened(url, block) as storage:
        found = verify(
            storage,
            against=kept.head if isinstance(kept, SignedHead) else kept,
            depth=Depth.MATTERS if deep else Depth.OFFICE,
            progress=told_on(sys.stderr),
        )
    if form == "json":
        tell_json(verification_record(found))
    else:
        for line in verification_lines(found, language):
            click.echo(visible(line))
    ctx.exit(0 if found.is_sound else 1)


@command.command("copy", short_help="Copy an office to another storage (复制).")
@click.argument("source", metavar="FROM")
@click.argument("target", metavar="TO")
@told_options
def copy_(
    *, source: str, target: str, block: tuple[str, ...], form: str, language: Language
) -> None:
    """Copy the office at FROM to TO; run again, it goes on where it stopped.

    The office must rest meanwhile. Both have the same head in the end.
    """
    with opened(source, block) as there, opened(target, block) as here:
        tell_copied(copy(there, here, progress=told_on(sys.stderr)), form, language)


@command.command("export", short_help="Write an office as JSON Lines (导出).")
@click.argument("url")
@click.option("--output", "-o", type=FILE, default="-", help="Write it there (输出).")
@block_option
def export(*, url: str, output: Path, block: tuple[str, ...]) -> None:
    """Write the office at URL as JSON Lines, which any storage can take over.

    A file gets its name when it is whole; what is cut off lacks its last line.
    """
    with opened(url, block) as storage:
        lines = export_lines(storage, progress=told_on(sys.stderr))
        if str(output) == "-":
            write_lines(lines, machine_output())
        else:
            save_lines(lines, output)


@command.command("import", short_help="Take an office over from JSON Lines (导入).")
@click.argument("url")
@click.argument("file", type=FILE)
@told_options
def import_(*, url: str, file: Path, block: tuple[str, ...], form: str, language: Language) -> None:
    """Take the office of FILE over into URL, each record checked; "-" is standard input.

    Run again, it goes on where it stopped.
    """
    with ExitStack() as stack:
        lines = stack.enter_context(text_of(file))
        storage = stack.enter_context(opened(url, block))
        tell_copied(import_lines(lines, storage, progress=told_on(sys.stderr)), form, language)


@contextmanager
def text_of(file: Path) -> Iterator[Iterable[str]]:
    """Open a file, or standard input, as lines; what is not UTF-8 is refused where it is read."""
    source = standard_input_or(file)
    with ExitStack() as stack:
        raw = stack.enter_context(source.open("rb")) if isinstance(source, Path) else source
        text = TextIOWrapper(raw, "utf-8-sig", errors="surrogateescape", newline="\n")
        stack.callback(text.detach)  # standard input is not ours to close
        yield text


def write_lines(lines: Iterable[str], stream: TextIO) -> None:
    """Write lines to a stream."""
    stream.writelines(f"{line}\n" for line in lines)
    stream.flush()


def save_lines(lines: Iterable[str], path: Path) -> None:
    """Write lines to a file that takes its name when it is whole."""
    output = open_output(path, binary=False)
    try:
        for line in lines:
            output.write(f"{line}\n")
        output.commit()
    finally:
        output.close()


def head_in(file: Path) -> Head | SignedHead:
    """Read a head from a file.

    Raises:
        RecordError: if there is none in it.
    """
    source = standard_input_or(file)
    raw = source.read_bytes() if isinstance(source, Path) else source.read()
    try:
        record = json.loads(raw)
    except (ValueError, RecursionError):
        record = None
    if not isinstance(record, dict):
        raise RecordError(
            key="",
            problem=Wording(f"{file}中没有链首", f"there is no head in {file}"),
            advice=Wording("请用 localstd store head 写出", "write one: localstd store head"),
        )
    return kept_head(record)


def head_words(head: Head) -> Wording:
    """Put a head into words."""
    return HEAD.filled({**head_record(head)})


def tell_copied(done: Copied, form: str, language: Language) -> None:
    """Tell what a copy or an import came to."""
    counts = {
        "records": done.records,
        "standings": done.standings,
        "messages": done.messages,
    }
    if form == "json":
        tell_json({"head": head_record(done.head), **counts})
        return
    click.echo(MADE.filled({"head": head_words(done.head)}).text(language))
    click.echo(TAKEN.filled(counts).text(language))


def verification_lines(found: Verification, language: Language) -> Iterator[str]:
    """Put a verification into words: the faults, then what it came to."""
    for fault in found.faults:
        yield fault.wording.text(language)
    further = found.fault_count - len(found.faults)
    if further:
        yield FURTHER.filled({"further": further}).text(language)
    result = SOUND if found.is_sound else UNSOUND.filled({"faults": found.fault_count})
    matters = Wording("", "")
    if found.matters is not None:
        matters = MATTERS.filled({"matters": found.matters})
    facts = {
        "result": result,
        "records": found.records,
        "redacted": found.redacted,
        "matters": matters,
    }
    yield SUMMARY.filled(facts).text(language)
    yield head_words(found.head).text(language)


def verification_record(found: Verification) -> dict[str, object]:
    """Give a verification as a record of the form ``localstd-verification/1``."""
    return {
        "schema": "localstd-verification/1",
        "head": head_record(found.head),
        "is_sound": found.is_sound,
        "records": found.records,
        "redacted": found.redacted,
        "matters": found.matters,
        "fault_count": found.fault_count,
        "faults": [fault_record(fault) for fault in found.faults],
    }


def fault_record(fault: Fault) -> dict[str, object]:
    """Give a fault as a record."""
    return {
        "flaw": fault.flaw.value,
        "position": fault.position,
        "until": fault.until,
        "matter": fault.matter,
        "version": fault.version,
        "expected": fault.expected,
        "message": {"zh": fault.wording.zh, "en": fault.wording.en},
    }
