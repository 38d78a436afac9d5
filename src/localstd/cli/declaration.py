"""``localstd declaration``: what enterprises declare of their standards, checked (自我声明核对)."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import click

from localstd.audit import RegisterIndex
from localstd.cli.console import standard_input_or, tell_json
from localstd.cli.examples import example
from localstd.cli.options import FILE, answer_options, as_of_option
from localstd.cli.reading import Reading, reading_options
from localstd.convert import declaration_record
from localstd.enterprises import (
    CheckedDeclaration,
    DeclarationField,
    NotJudged,
    check_declaration,
)
from localstd.hooks import load_plugins
from localstd.law import Finding, Weight, china_law
from localstd.legible import legible, visible
from localstd.registers import read_declarations
from localstd.wording import Language, Wording

__all__ = ["command"]

_ROW = Wording("第{row}行", "row {row}")
_UNDER = Wording("依据：{told}", "Basis: {told}")
_REMEDY = Wording("处理：{told}", "Remedy: {told}")
_NOT_JUDGED = Wording("未能判定", "Not judged")
_LACKS = Wording("缺：{told}", "missing: {told}")
_NOT_OWED = Wording(
    "声明之日法律尚未要求自我声明公开", "on its day the law required no declaration yet"
)
_SUM = Wording("{count}份声明：{told}", "{count} declarations: {told}")


@click.group(
    "declaration",
    epilog=example("localstd declaration check examples/declarations.csv --as-of 2026-08-01"),
)
def command() -> None:
    """Declarations of enterprises (企业标准自我声明): what they make public of their standards.

    企业自我声明公开的标准及其核对。
    """


@command.command(
    "check",
    short_help="Check declarations (核对自我声明): numbers, indicators, methods.",
    epilog=example("localstd declaration check examples/declarations.csv --as-of 2026-08-01"),
)
@click.argument("file", type=FILE)
@click.option(
    "--register",
    "register",
    type=FILE,
    metavar="FILE",
    help="A register that says which standards still stand (登记册).",
)
@as_of_option
@reading_options
@answer_options
@click.pass_context
def check(  # noqa: PLR0913  one parameter an option
    ctx: click.Context,
    /,
    *,
    file: Path,
    register: Path | None,
    as_of: date,
    reading: Reading,
    form: str,
    language: Language,
    block: tuple[str, ...],
) -> None:
    """Check the declarations in FILE (CSV, TSV, xlsx, xls, ods, JSON, JSON Lines; "-" reads input).

    核对自我声明：编号、名称、指标和方法是否齐全，标准是否现行。

    Is every number readable and every name there, are the indicators and methods that must be
    public, is shown what is below a recommended standard, does every standard still stand?
    --map, --set and --sheet say how the register is read.

    Exit status: 0 no finding of weight fault or above, 1 one at least, 2 could not read.
    """
    plugins = load_plugins(block=block)
    law = plugins.law(china_law())
    index = None
    if register is not None:
        rows = reading.opened(standard_input_or(register), plugins)
        index = RegisterIndex.of(rows, as_of=as_of, schemes=plugins.schemes())
    declared = read_declarations(standard_input_or(file))
    checked = [check_declaration(one, register=index, as_of=as_of, law=law) for one in declared]
    if form == "json":
        records = [declaration_record(one) for one in checked]
        tell_json("declarations", {"as_of": as_of.isoformat(), "declarations": records})
    else:
        for line in _lines(checked):
            click.echo(visible(line.text(language)).rstrip())
    ctx.exit(1 if any(one.weighs(Weight.FAULT) for one in checked) else 0)


def _lines(checked: list[CheckedDeclaration]) -> Iterator[Wording]:
    for one in checked:
        yield from _declaration(one)
        yield Wording("", "")
    weights = Counter(finding.weight for one in checked for finding in one.findings)
    told = Wording.joined(
        Wording(f"{weight.wording.zh} {weights[weight]}", f"{weight.wording.en} {weights[weight]}")
        for weight in sorted(Weight, reverse=True)
        if weight is not Weight.BAR
    )
    yield _SUM.filled({"count": len(checked), "told": told})


def _declaration(checked: CheckedDeclaration) -> Iterator[Wording]:
    declaration = checked.declaration
    named = (declaration.enterprise, declaration.offering, str(declaration.declared or ""))
    yield _same("  ".join(legible(part) for part in named if part))
    if not checked.is_owed:
        yield _within(_NOT_OWED)
    for finding in checked.findings:
        yield from _finding(finding)
    if checked.not_judged:
        told = Wording.joined(_lacking(checked.not_judged), by="semicolon")
        yield _within(Wording(f"{_NOT_JUDGED.zh}：{told.zh}", f"{_NOT_JUDGED.en}: {told.en}"))


def _finding(finding: Finding) -> Iterator[Wording]:
    where, column = finding.where, DeclarationField(finding.where.column).wording
    row = _ROW.filled({"row": where.row}) if where.row is not None else _same("")
    weight, message = finding.weight.wording, finding.message
    yield _within(
        Wording(
            f"{row.zh} {column.zh} [{weight.zh}] {finding.code} {legible(message.zh, 400)}",
            f"{row.en} {column.en} [{weight.en}] {finding.code} {legible(message.en, 400)}",
        )
    )
    if finding.citations:
        told = Wording.joined((one.wording for one in finding.citations), by="semicolon")
        yield _within(_within(_UNDER.filled({"told": told})))
    yield _within(_within(_REMEDY.filled({"told": finding.remedy})))


def _lacking(not_judged: tuple[NotJudged, ...]) -> Iterator[Wording]:
    """Name each rule once, with all that it lacks and in how many places."""
    counts = Counter((one.rule, one.missing) for one in not_judged)
    for (rule, missing), count in counts.items():
        told = Wording.joined(field.wording for field in missing)
        lacks = _LACKS.filled({"told": told})
        times = f" ×{count}" if count > 1 else ""
        yield Wording(f"{rule}（{lacks.zh}）{times}", f"{rule} ({lacks.en}){times}")


def _same(text: str) -> Wording:
    return Wording(text, text)


def _within(told: Wording) -> Wording:
    return Wording(f"  {told.zh}", f"  {told.en}")
