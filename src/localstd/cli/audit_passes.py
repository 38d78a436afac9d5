"""One pass of ``localstd audit`` (审查经过): over a register of standards, or over a log."""

import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import BinaryIO

from localstd._attrs import evolve, frozen
from localstd.audit import (
    ALL_CHECKS,
    LOG_CHECKS,
    Audit,
    Context,
    LogAudit,
    LogContext,
    LogKind,
    ReviewStart,
)
from localstd.calendar import china_calendar
from localstd.cli.audit_remarks import remarks_on
from localstd.cli.progress import counted
from localstd.cli.reading import Reading
from localstd.hooks import Plugins
from localstd.law import Check, Finding, china_law
from localstd.numbers import Kind
from localstd.places import china_places
from localstd.reports import AuditAbout, Summary, Tally

__all__ = ["Asked", "AuditPass", "known_checks", "over_log", "over_register"]


@frozen
class Asked:
    """What an audit was asked for, whatever it goes over."""

    as_of: date
    place: str | None
    due_within: int
    start: ReviewStart
    reading: Reading
    plugins: Plugins


@frozen
class AuditPass:
    """What is gone through: findings as they are met, and after them what the summary takes."""

    about: AuditAbout
    findings: Callable[[], Iterator[Finding]]
    summary: Callable[[Tally], Summary]


def known_checks(kind: Kind | LogKind | None, plugins: Plugins) -> tuple[Check, ...]:
    """Give the checks that may be chosen; of a log, no plug-in brings any."""
    if isinstance(kind, LogKind):
        return LOG_CHECKS
    return (*ALL_CHECKS, *(one.check for one in plugins.checks()))


def over_register(file: Path | BinaryIO, kind: Kind | None, asked: Asked) -> AuditPass:
    """Open a register, to be gone through once.

    Raises:
        RegisterError: if it cannot be read.
    """
    plugins = asked.plugins
    register = asked.reading.opened(file, plugins)
    context = Context(
        as_of=asked.as_of,
        law=plugins.law(china_law()),
        calendar=china_calendar(),
        places=china_places(),
        place=asked.place,
        kind=kind,
        due_within=asked.due_within,
        review_start=asked.start,
        headings=register.headings,
        schemes=plugins.schemes(),
    )
    audit = Audit(context, plugins.checks())
    return AuditPass(
        about=evolve(_about(register.name, asked), remarks=tuple(remarks_on(register))),
        findings=lambda: audit.findings(counted(register, sys.stderr)),
        summary=lambda tally: tally.summary(
            rows=audit.rows, kind=audit.kind, unknowns=audit.unknowns, stock=audit.stock
        ),
    )


def over_log(file: Path | BinaryIO, kind: LogKind, asked: Asked) -> AuditPass:
    """Open a log, to be gone through once.

    Raises:
        RegisterError: if it cannot be read.
    """
    log = asked.reading.opened_log(file, kind, asked.plugins)
    context = LogContext(
        kind=kind,
        as_of=asked.as_of,
        law=asked.plugins.law(china_law()),
        calendar=china_calendar(),
        place=asked.place,
        headings=log.headings,
        identities=log.identities,
        header=log.header,
    )
    audit = LogAudit(context)
    return AuditPass(
        about=_about(log.name, asked),
        findings=lambda: audit.findings(counted(log, sys.stderr)),
        summary=lambda tally: tally.summary(
            rows=audit.rows,
            kind=kind,
            unknowns=audit.figures.unknowns,
            log=audit.figures,
        ),
    )


def _about(name: str, asked: Asked) -> AuditAbout:
    return AuditAbout(
        register=name,
        as_of=asked.as_of,
        place=asked.place,
        review_start=asked.start,
        due_within=asked.due_within,
    )
