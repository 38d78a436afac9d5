"""The streams of the console (标准输入、标准输出), and what passes through them."""

import codecs
import json
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path
from typing import Any, BinaryIO, TextIO

import click

__all__ = [
    "let_go_of_output",
    "machine_output",
    "spell_unprintable",
    "standard_input_or",
    "tell_json",
    "tell_record",
]

SPELLED = "backslashreplace"


def spell_unprintable() -> None:
    r"""Let a console that cannot print a character get its number, ``\u4e2d``, and no error.

    One that claims to print ASCII only is not set up, and gets UTF-8; click does the same.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            is_ascii = codecs.lookup(stream.encoding).name == "ascii"
            stream.reconfigure(encoding="utf-8" if is_ascii else None, errors=SPELLED)


def machine_output() -> TextIO:
    """Give standard output in UTF-8, in which JSON, HTML and the fix file are always written."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors=SPELLED, newline="")
    return sys.stdout


def let_go_of_output() -> None:
    """Send the rest nowhere, or the interpreter would try to write it once more at its end."""
    with suppress(OSError), open(os.devnull, "w", encoding="utf-8") as nowhere:  # noqa: PTH123  no path
        os.dup2(nowhere.fileno(), sys.stdout.fileno())


def standard_input_or(path: Path) -> Path | BinaryIO:
    """Give standard input for ``-``, and else the path."""
    return sys.stdin.buffer if str(path) == "-" else path


def tell_json(name: str, record: Mapping[str, Any]) -> None:
    """Print an answer as one object of JSON, whose form is called ``localstd-NAME/1``."""
    tell_record({"schema": f"localstd-{name}/1", **record})


def tell_record(record: Mapping[str, Any]) -> None:
    """Print a record that says by itself of which form it is, as JSON in UTF-8."""
    text = json.dumps(record, ensure_ascii=False, indent=2)
    click.echo(text.encode("utf-8", SPELLED))
