"""A small audit, whose reports are known by heart."""

from datetime import date

import pytest

from localstd._attrs import evolve
from localstd.calendar import Certainty
from localstd.law.citation import Citation
from localstd.law.finding import Check, Finding, Note, Weight, Where
from localstd.reports import AuditAbout, Summary, Tally
from localstd.reports.audit.summary import NO_STOCK
from localstd.wording import Wording

FILED_LATE = Check(
    code="LS301",
    name="filed-late",
    weight=Weight.FAULT,
    title=Wording("备案超期", "filed late"),
    message=Wording("应于 {due} 前备案", "the filing was due by {due}"),
    remedy=Wording("尽快补报备案", "file it now"),
)
REPAIRED = Check(
    code="LS102",
    name="number-repaired",
    weight=Weight.WARNING,
    title=Wording("编号写法不规范", "number not in canonical form"),
    message=Wording("编号不规范", "the number is not canonical"),
    remedy=Wording("改写为 {canonical}", "write {canonical}"),
)
LIMIT = Citation(
    provision="rule26-16",
    instrument="rule26",
    title="地方标准管理办法",
    article="第16条",
    checked=True,
)


def late(row: int) -> Finding:
    return Finding(
        check=FILED_LATE,
        facts={"due": date(2026, 5, 6)},
        certainty=Certainty.POSSIBLE,
        citations=(LIMIT,),
        notes=(Note.DATE_IMPRECISE,),
        where=Where(row=row, column="备案日期", value="2026-05"),
    )


def repaired(row: int) -> Finding:
    return Finding(
        check=REPAIRED,
        facts={"canonical": "DB33/T 1-2026"},
        where=Where(row=row, column="标准编号", value="DB33/T1—2026"),
        suggestion="DB33/T 1-2026",
    )


@pytest.fixture
def about() -> AuditAbout:
    return AuditAbout(register="示例登记册", as_of=date(2026, 11, 22), place="33")


@pytest.fixture
def found() -> list[Finding]:
    return [repaired(2), late(3), late(5), late(8)]


@pytest.fixture
def summary(about: AuditAbout, found: list[Finding]) -> Summary:
    tally = Tally(about)
    for finding in found:
        tally.add(finding)
    stock = evolve(
        NO_STOCK,
        published_by_year={2019: 2, 2026: 6},
        reviews_due_by_year={2024: 2, 2031: 6},
        late_filings_by_issuer={"浙江省市场监督管理局": 3},
    )
    return tally.summary(rows=8, unknowns={"local.publicity": 8}, stock=stock)
