"""``localstd check``: what became of the standards that a text cites (引用核查)."""

from datetime import date
from pathlib import Path

import click

from localstd.audit import Answer, Reference, RegisterIndex
from localstd.cli.console import standard_input_or, tell_json
from localstd.cli.examples import example
from localstd.cli.options import FILE, answer_options, as_of_option
from localstd.cli.reading import Reading, reading_options
from localstd.convert import reference_record
from localstd.hooks import load_plugins
from localstd.registers import read_text
from localstd.wording import Language, Wording

__all__ = ["command"]

NONE_CITED = Wording("文中没有标准编号", "the text cites no standard number")
CHECKED = "localstd check examples/README.md --register examples/bulletin-2026-07.csv"


@click.command("check", epilog=example(CHECKED))
@click.argument("refs", type=FILE)
@click.option(
    "--register",
    "register",
    type=FILE,
    metavar="FILE",
    required=True,
    help="The register to look the numbers up in (登记册).",
)
@as_of_option
@reading_options
@answer_options
@click.pass_context
def command(  # noqa: PLR0913  one parameter an option
    ctx: click.Context,
    /,
    *,
    refs: Path,
    register: Path,
    as_of: date,
    reading: Reading,
    form: str,
    language: Language,
    block: tuple[str, ...],
) -> None:
    """Check every standard number that REFS cites: in force, replaced by what, abolished when.

    核查所引标准：是否现行，被何标准代替，何时废止。

    REFS is a list or any text with numbers in it; "-" is standard input.

    Exit status: 0 all in force, 1 some are not, 2 could not read.
    """
    plugins = load_plugins(block=block)
    rows = reading.opened(standard_input_or(register), plugins)
    index = RegisterIndex.of(rows, as_of=as_of, schemes=plugins.schemes())
    text = read_text(standard_input_or(refs))
    references = list(index.references(text))
    records = [reference_record(reference, text) for reference in references]
    if form == "json":
        about = {"register": rows.name, "as_of": as_of.isoformat()}
        tell_json("references", {**about, "references": records})
    else:
        for reference, record in zip(references, records, strict=True):
            click.echo(_line(reference, f"{record['line']}", language))
    if not references:
        click.echo(NONE_CITED.text(language), err=True)
    ctx.exit(0 if all(reference.answer is Answer.IN_FORCE for reference in references) else 1)


def _line(reference: Reference, line: str, language: Language) -> str:
    listed = reference.listed
    parts = [line, str(reference.number), reference.answer.wording.text(language)]
    if listed and listed.replaced_by:
        parts.append("→ " + ", ".join(map(str, listed.replaced_by)))
    if listed and listed.abolished:
        parts.append(str(listed.abolished))
    return "\t".join(parts)
