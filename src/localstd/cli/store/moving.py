"""``localstd store copy``, ``export`` and ``import``: an office goes elsewhere (迁移)."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

import click

from localstd.cli.console import machine_output, tell_json
from localstd.cli.examples import example_on_office
from localstd.cli.files import opened_file, within
from localstd.cli.options import FILE, answer_options, block_option
from localstd.cli.progress import told_on
from localstd.cli.store.heads import MADE, head_words
from localstd.cli.store.opening import opened
from localstd.reports import open_output
from localstd.storage import (
    Copied,
    ImportRefusedError,
    copy_office,
    export_lines,
    head_record,
    import_lines,
)
from localstd.wording import Language, Wording

__all__ = ["copy_", "export", "import_"]

TAKEN = Wording(
    "新增{records}条记录、{messages}件通知，写入{standings}项现状",
    "{records} records and {messages} messages were new, {standings} standings written",
)


@click.command(
    "copy",
    short_help="Copy an office to another storage (复制).",
    epilog=example_on_office("localstd store copy sqlite:///anhui.db sqlite:///copy.db"),
)
@click.argument("source", metavar="FROM")
@click.argument("target", metavar="TO")
@answer_options
def copy_(
    *, source: str, target: str, form: str, language: Language, block: tuple[str, ...]
) -> None:
    """Copy the office at FROM to TO; run again, it goes on where it stopped.

    把档案复制到另一存储；再次运行时从中断处继续。

    The office must rest meanwhile. Both have the same head in the end.

    Exit status: 0 done, 2 could not be done.
    """
    with opened(source, block) as there, opened(target, block) as here:
        tell_copied(copy_office(there, here, progress=told_on(sys.stderr)), form, language)


@click.command(
    "export",
    short_help="Write an office as JSON Lines (导出).",
    epilog=example_on_office("localstd store export sqlite:///anhui.db -o anhui.jsonl"),
)
@click.argument("url")
@click.option(
    "--output", "-o", type=FILE, metavar="FILE", default="-", help="Write it there (输出)."
)
@block_option
def export(*, url: str, output: Path, block: tuple[str, ...]) -> None:
    """Write the office at URL as JSON Lines, which any storage can take over.

    把档案导出为 JSON Lines 文件，任何存储都可以导入。

    A file gets its name when it is whole; what is cut off lacks its last line.

    Exit status: 0 done, 2 could not be done.
    """
    with opened(url, block) as storage:
        lines = export_lines(storage, progress=told_on(sys.stderr))
        if str(output) == "-":
            write_lines(lines, machine_output())
        else:
            save_lines(lines, output)


@click.command(
    "import",
    short_help="Take an office over from JSON Lines (导入).",
    epilog=example_on_office(
        "localstd store export sqlite:///anhui.db -o anhui.jsonl",
        "localstd store import sqlite:///again.db anhui.jsonl",
    ),
)
@click.argument("url")
@click.argument("file", type=FILE)
@answer_options
def import_(*, url: str, file: Path, form: str, language: Language, block: tuple[str, ...]) -> None:
    """Take the office of FILE over into URL, each record checked; "-" is standard input.

    从 JSON Lines 文件导入档案，逐条核验。

    Run again, it goes on where it stopped.

    Exit status: 0 done, 2 could not be done.
    """
    with text_of(file) as lines, opened(url, block) as storage, within(file, ImportRefusedError):
        done = import_lines(lines, storage, progress=told_on(sys.stderr))
    tell_copied(done, form, language)


@contextmanager
def text_of(file: Path) -> Iterator[Iterable[str]]:
    """Open a file, or standard input, as lines; what is not UTF-8 is refused where it is read."""
    with opened_file(file) as raw:
        text = TextIOWrapper(raw, "utf-8-sig", errors="surrogateescape", newline="\n")
        try:
            yield text
        finally:
            text.detach()  # whoever opened it closes it


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


def tell_copied(done: Copied, form: str, language: Language) -> None:
    """Tell what a copy or an import came to."""
    counts = {
        "records": done.records,
        "standings": done.standings,
        "messages": done.messages,
    }
    if form == "json":
        tell_json("copy", {"head": head_record(done.head), **counts})
        return
    click.echo(MADE.filled({"head": head_words(done.head)}).text(language))
    click.echo(TAKEN.filled(counts).text(language))
