"""``localstd number``: read numbers and print their canonical form (标准编号)."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import click

from localstd.cli.console import standard_input_or, tell_json
from localstd.cli.options import format_option, language_option
from localstd.errors import LocalstdError
from localstd.legible import legible, visible
from localstd.numbers import StandardNumber, parse_cell
from localstd.wording import Language

if TYPE_CHECKING:
    from localstd.convert import Plain

__all__ = ["command"]

Reading: TypeAlias = tuple[StandardNumber, ...] | LocalstdError


@click.command("number")
@click.argument("texts", nargs=-1)
@click.option(
    "--file",
    "file",
    type=click.Path(path_type=Path, allow_dash=True),
    help='Read one number a line (每行一个); "-" is standard input.',
)
@click.option("--strict", is_flag=True, help="Refuse whatever is not canonical (严格).")
@format_option
@language_option
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
) -> None:
    """Read standard numbers (标准编号) and print their canonical form."""
    if not texts and file is None:
        raise click.UsageError("give a TEXT or --file FILE (请给出编号或文件)")
    readings = [(text, _read(text, strict=strict)) for text in _texts(texts, file)]
    if form == "json":
        tell_json([_record(text, reading, language) for text, reading in readings])
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


def _read(text: str, *, strict: bool) -> Reading:
    try:
        return (StandardNumber.parse(text, strict=True),) if strict else parse_cell(text)
    except LocalstdError as error:
        return error


def _record(text: str, reading: Reading, language: Language) -> "dict[str, Plain]":
    from localstd.convert import number_record  # noqa: PLC0415  most calls print text

    if isinstance(reading, LocalstdError):
        return {"text": text, "error": reading.wording.text(language)}
    return {"text": text, "numbers": [number_record(number) for number in reading]}


def _lines(text: str, reading: Reading, language: Language) -> str:
    if isinstance(reading, LocalstdError):
        return f"{legible(text)}\t✗ {visible(reading.wording.text(language))}"
    return "\n".join(map(_line, reading)) or f"{legible(text)}\t—"


def _line(number: StandardNumber) -> str:
    repairs = ", ".join(repair.code for repair in number.repairs)
    return "\t".join((str(number), number.kind.value, repairs))
