"""``localstd number``: read numbers and print their canonical form (标准编号)."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import click

from localstd.cli.console import standard_input_or, tell_json
from localstd.cli.examples import example
from localstd.cli.options import FILE, answer_options
from localstd.errors import LocalstdError
from localstd.legible import legible, visible
from localstd.numbers import SCHEMES, NumberingScheme, StandardNumber, parse_cell
from localstd.wording import Language, Wording

if TYPE_CHECKING:
    from localstd.convert import Plain

__all__ = ["command"]

NOTHING_ASKED = Wording("未给出编号；请给出 TEXT 或 --file FILE", "give a TEXT or --file FILE")

Reading: TypeAlias = tuple[StandardNumber, ...] | LocalstdError


@click.command("number", epilog=example('localstd number "DB 37/T 2904—2019"'))
@click.argument("texts", nargs=-1)
@click.option(
    "--file",
    "file",
    type=FILE,
    metavar="FILE",
    help='Read one number a line (每行一个); "-" is standard input.',
)
@click.option("--strict", is_flag=True, help="Refuse whatever is not canonical (严格).")
@answer_options
@click.pass_context
def command(  # noqa: PLR0913  one parameter an option
    ctx: click.Context,
    /,
    *,
    texts: tuple[str, ...],
    file: Path | None,
    strict: bool,
    form: str,
    language: Language,
    block: tuple[str, ...],
) -> None:
    """Read standard numbers (标准编号) and print their canonical form.

    识读标准编号，给出规范写法。

    Exit status: 0 every text is a number, 1 some text is none, 2 could not read.
    """
    if not texts and file is None:
        raise click.UsageError(str(NOTHING_ASKED))
    readings = _readings(tuple(_texts(texts, file)), strict=strict, block=block)
    if form == "json":
        tell_json("number", {"texts": [_record(text, reading) for text, reading in readings]})
    else:
        for text, reading in readings:
            click.echo(_lines(text, reading, language))
    ctx.exit(1 if any(isinstance(reading, LocalstdError) for _, reading in readings) else 0)


def _texts(texts: tuple[str, ...], file: Path | None) -> Iterator[str]:
    yield from texts
    if file is not None:
        from localstd.registers import read_text  # noqa: PLC0415  most calls name no file

        lines = read_text(standard_input_or(file)).splitlines()
        yield from (line for line in lines if line.strip())


def _readings(
    texts: Sequence[str], *, strict: bool, block: tuple[str, ...]
) -> list[tuple[str, Reading]]:
    """Read by the schemes that ship; where one text is not read as it stands, by further ones too.

    Further schemes come after those that ship, so they cannot change what is read as it stands.
    """
    read = partial(_read, strict=strict)
    readings = [(text, read(text, SCHEMES)) for text in texts]
    if all(_stands(reading) for _, reading in readings):
        return readings
    from localstd.hooks import load_plugins  # noqa: PLC0415  most calls need no plug-in

    schemes = load_plugins(block=block).schemes()
    return readings if schemes is SCHEMES else [(text, read(text, schemes)) for text in texts]


def _read(text: str, schemes: tuple[NumberingScheme, ...], *, strict: bool) -> Reading:
    try:
        if strict:
            return (StandardNumber.parse(text, schemes=schemes, strict=True),)
        return parse_cell(text, schemes=schemes)
    except LocalstdError as error:
        return error


def _stands(reading: Reading) -> bool:
    return not isinstance(reading, LocalstdError) and not any(one.repairs for one in reading)


def _record(text: str, reading: Reading) -> "dict[str, Plain]":
    from localstd.convert import number_record, plain  # noqa: PLC0415  most calls print text

    if isinstance(reading, LocalstdError):
        return {"text": text, "error": plain(reading.wording)}
    return {"text": text, "numbers": [number_record(number) for number in reading]}


def _lines(text: str, reading: Reading, language: Language) -> str:
    if isinstance(reading, LocalstdError):
        return f"{legible(text)}\t✗ {visible(reading.wording.text(language))}"
    return "\n".join(map(_line, reading)) or f"{legible(text)}\t—"


def _line(number: StandardNumber) -> str:
    repairs = ", ".join(repair.code for repair in number.repairs)
    return "\t".join((str(number), number.kind.value, repairs))
