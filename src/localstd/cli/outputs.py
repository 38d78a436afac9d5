"""Where the audit's reports go (输出), and in which form."""

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TextIO, TypeAlias

import click

from localstd.cli.console import machine_output
from localstd.reports import Form, Ink
from localstd.wording import Wording

__all__ = ["Target", "page_at", "targets"]

Target: TypeAlias = tuple[Path | TextIO, Form, Ink]

OVERWRITING = Wording(
    "{path}会覆盖登记册或另一份报告；请换名",
    "{path} would overwrite the register or another report; choose another name",
)
UNNAMED = Wording(
    "{path}的名称未指明格式；请以 {known} 结尾，或给出 --format",
    "the name {path} does not show the form; end it in {known}, or give --format",
)
NO_PAGE = Wording(
    "{path}不是网页的文件名；请以 .html 结尾",
    "{path} is not named as a web page; end the name in .html",
)
NO_WORKBOOK = Wording(
    "xlsx不能显示在终端；请给出 --output FILE",
    "a workbook cannot be shown on a terminal; give --output FILE",
)
FORMS = {".txt": Form.TEXT, **{f".{form}": form for form in Form}}


def targets(register: Path, form: Form | None, outputs: tuple[Path, ...]) -> list[Target]:
    """Give the place of each report, its form, and whether it has colours.

    Without a form the text goes to standard output as well.

    Raises:
        click.UsageError: if a report would take the place of the register or of another report,
            a name does not say the form, or a workbook would go to a terminal.
    """
    _refuse_overwriting(register, outputs)
    given = [_target(path, form) for path in outputs]
    if form is not None and outputs:
        return given
    return [_standard_output(form or Form.TEXT), *given]


def _target(path: Path, form: Form | None) -> Target:
    """Take a path; a dash is standard output, and needs a form to differ from the text."""
    if str(path) == "-":
        return _standard_output(form or Form.TEXT)
    return path, form or _form_of(path), Ink.PLAIN


def page_at(register: Path, path: Path | None) -> Path | None:
    """Give the place of a page, if one is asked for.

    Raises:
        click.UsageError: if it would take the place of the register, or its name says no page.
    """
    if path is None:
        return None
    _refuse_overwriting(register, (path,))
    if FORMS.get(path.suffix.lower()) is not Form.HTML:
        raise click.UsageError(str(NO_PAGE.filled({"path": path})))
    return path


def _refuse_overwriting(register: Path, outputs: Iterable[Path]) -> None:
    taken = {register.resolve()}
    for path in outputs:
        if path.resolve() in taken:
            raise click.UsageError(str(OVERWRITING.filled({"path": path})))
        taken.add(path.resolve())


def _form_of(path: Path) -> Form:
    found = FORMS.get(path.suffix.lower())
    if found is None:
        facts = {"path": path, "known": ", ".join(FORMS)}
        raise click.UsageError(str(UNNAMED.filled(facts)))
    return found


def _standard_output(form: Form) -> Target:
    is_terminal = sys.stdout.isatty()
    if form is Form.TEXT:
        ink = Ink.COLOUR if is_terminal else Ink.PLAIN
        return sys.stdout, form, ink
    if form is Form.XLSX and is_terminal:
        raise click.UsageError(str(NO_WORKBOOK))
    return machine_output(), form, Ink.PLAIN
