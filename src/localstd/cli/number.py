"""``localstd number``: read numbers and print their canonical form (标准编号)."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from localstd.cli.console import standard_input_or, tell_json
from localstd.cli.options import format_option, language_option
from localstd.errors import LocalstdError
from localstd.legible import legible, visible
from localstd.numbers import StandardNumber, parse_cell
from localstd.wording import Language

__all__ = ["command"]


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
    answers = [_answer(text, strict=strict, language=language) for text in _texts(texts, file)]
    if form == "json":
        tell_json(answers)
    else:
        for answer in answers:
            click.echo(_line(answer))
    ctx.exit(1 if any("error" in answer for answer in answers) else 0)


def _texts(texts: tuple[str, ...], file: Path | None) -> Iterator[str]:
    yield from texts
    if file is not None:
        from localstd.registers import read_text  # noqa: PLC0415  most calls name no file

        lines = read_text(standard_input_or(file)).splitlines()
        yield from (line for line in lines if line.strip())


def _answer(text: str, *, strict: bool, language: Language) -> dict[str, Any]:
    try:
        numbers = (StandardNumber.parse(text, strict=True),) if strict else parse_cell(text)
    except LocalstdError as error:
        return {"text": text, "error": error.wording.text(language)}
    return {"text": text, "numbers": [_told(number) for number in numbers]}


def _told(number: StandardNumber) -> dict[str, Any]:
    return {
        "number": str(number),
        "kind": number.kind.value,
        "place": number.place_code,
        "body": number.body,
        "serial": number.serial,
        "part": number.part,
        "year": number.year,
        "mandatory": number.claims_mandatory,
        "scheme": number.scheme,
        "repairs": [repair.code for repair in number.repairs],
    }


def _line(answer: dict[str, Any]) -> str:
    if not answer.get("numbers"):
        told = f"✗ {visible(answer['error'])}" if "error" in answer else "—"
        return f"{legible(answer['text'])}\t{told}"
    return "\n".join(
        "\t".join((told["number"], told["kind"], ", ".join(told["repairs"])))
        for told in answer["numbers"]
    )
