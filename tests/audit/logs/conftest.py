"""How a log is audited in these tests: on one day, under the law that ships."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date

import pytest

from localstd.audit import LogAudit, LogContext, LogKind, LogRow
from localstd.calendar import china_calendar
from localstd.law import Finding, china_law

AS_OF = date(2026, 11, 26)


@pytest.fixture(scope="session")
def opened() -> Callable[..., LogAudit]:
    """Make an audit of a kind of log."""

    def opened(kind: LogKind, *, as_of: date = AS_OF, **more: object) -> LogAudit:
        context = LogContext(
            kind=kind,
            as_of=as_of,
            law=china_law(),
            calendar=china_calendar(),
            **more,  # type: ignore[arg-type]  # whatever a context takes
        )
        return LogAudit(context)

    return opened


@pytest.fixture(scope="session")
def auditing(opened: Callable[..., LogAudit]) -> Callable[..., list[Finding]]:
    """Audit rows that are told as mappings, the first of them in row 2."""

    def auditing(rows: Iterable[Mapping[str, str]], kind: LogKind, **more: object) -> list[Finding]:
        told = (LogRow.of(number, row) for number, row in enumerate(rows, start=2))
        return list(opened(kind, **more).findings(told))

    return auditing
