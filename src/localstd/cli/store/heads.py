"""``localstd store head``, ``check-head`` and ``verify``: what a chain ends with (链首、核验)."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from localstd.calendar import instant_text
from localstd.cli.console import tell_json, tell_record
from localstd.cli.examples import example_on_office
from localstd.cli.files import bytes_of, within
from localstd.cli.options import (
    FILE,
    answer_options,
    block_option,
    format_option,
    language_option,
)
from localstd.cli.progress import told_on
from localstd.cli.store.opening import opened
from localstd.convert import RecordError
from localstd.legible import visible
from localstd.office import china_clock
from localstd.storage import (
    Depth,
    Head,
    KeyRefusedError,
    SignatureError,
    SignedHead,
    Verification,
    check_signed_head,
    head_of,
    head_record,
    sign_head,
    verification_record,
    verify,
)
from localstd.wording import Language, Wording

__all__ = ["MADE", "check_head", "head", "head_words", "verify_"]

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
TRUSTED = Wording("签名有效：{at}，{head}", "the signature holds: {at}, {head}")
NO_HEAD = Wording("其中没有链首", "there is no head in it")
WRITE_ONE = Wording("请用 localstd store head 写出", "write one: localstd store head")
UNSIGNED = Wording("此链首没有签名", "this head is not signed")


@click.command(
    "head",
    short_help="Show where the chain ends (链首), signed or not.",
    epilog=example_on_office(
        "openssl genpkey -algorithm ed25519 -out private.pem",
        "localstd store head sqlite:///anhui.db --sign private.pem > head.json",
    ),
)
@click.argument("url")
@click.option(
    "--sign",
    "key",
    type=FILE,
    metavar="FILE",
    help="Sign it with this Ed25519 key in PEM (签名私钥).",
)
@block_option
def head(*, url: str, key: Path | None, block: tuple[str, ...]) -> None:
    """Print the head of the office at URL as JSON, to be kept elsewhere or published.

    输出链首，供另行保存或者公布。

    Whoever keeps it can show later that nothing up to it was changed.

    Exit status: 0 done, 2 could not be done.
    """
    with opened(url, block) as storage:
        found = storage.head()
    if key is None:
        tell_record(head_record(found))
    else:
        private = bytes_of(key)
        with within(key, KeyRefusedError):
            signed = sign_head(found, private, at=china_clock())
        tell_record(head_record(signed))


@click.command(
    "check-head",
    short_help="Check a signed head (验证链首签名).",
    epilog=example_on_office(
        "openssl genpkey -algorithm ed25519 -out private.pem",
        "openssl pkey -in private.pem -pubout -out public.pem",
        "localstd store head sqlite:///anhui.db --sign private.pem > head.json",
        "localstd store check-head head.json --key public.pem",
    ),
)
@click.argument("file", type=FILE)
@click.option(
    "--key",
    type=FILE,
    metavar="FILE",
    required=True,
    help="The public Ed25519 key in PEM that is trusted (公钥).",
)
@format_option
@language_option
@click.pass_context
def check_head(
    ctx: click.Context, /, *, file: Path, key: Path, form: str, language: Language
) -> None:
    """Check that the head in FILE carries the signature of the key; "-" is standard input.

    验证链首是否由该密钥签名。

    Exit status: 0 signed with the key, 1 not signed with it, 2 could not read.
    """
    kept = head_in(file)
    public = bytes_of(key)
    with within(key, KeyRefusedError):
        problem = signature_problem(kept, public)
    if form == "json":
        tell_json("head-check", {"head": head_record(kept), "trusted": problem is None})
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


@click.command(
    "verify",
    short_help="Verify every record (核验).",
    epilog=example_on_office(
        "localstd store head sqlite:///anhui.db > head.json",
        "localstd store verify sqlite:///anhui.db --against head.json --deep",
    ),
)
@click.argument("url")
@click.option(
    "--against",
    type=FILE,
    metavar="FILE",
    help="A head that was kept elsewhere (另存的链首); check its signature beforehand.",
)
@click.option("--deep", is_flag=True, help="Read every matter as well (逐事项核验).")
@answer_options
@click.pass_context
def verify_(  # noqa: PLR0913  one parameter an option
    ctx: click.Context,
    /,
    *,
    url: str,
    against: Path | None,
    deep: bool,
    form: str,
    language: Language,
    block: tuple[str, ...],
) -> None:
    """Verify that nothing at URL was changed, lost, moved or put in; name what was.

    核验档案有无改动、缺失、移位或者插入，逐一指出。

    Without --against nobody can tell that the end was cut off, or the whole chain made anew.

    Exit status: 0 sound, 1 not sound, 2 could not read.
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
        tell_record(verification_record(found))
    else:
        for line in verification_lines(found, language):
            click.echo(visible(line))
    ctx.exit(0 if found.is_sound else 1)


def head_in(file: Path) -> Head | SignedHead:
    """Read a head from a file.

    Raises:
        FileError: if there is none in it.
    """
    text = bytes_of(file)
    with within(file):
        try:
            record = json.loads(text)
        except (ValueError, RecursionError):
            record = None
        if not isinstance(record, dict):
            raise RecordError(key="", problem=NO_HEAD, advice=WRITE_ONE)
        return head_of(record)


def head_words(head: Head) -> Wording:
    """Put a head into words."""
    return HEAD.filled({**head_record(head)})


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
