"""The stock: figures of a register, whatever was found in it."""

from datetime import date

from localstd.audit import Audit, Context, Field, Row, Stock
from localstd.calendar import china_calendar
from localstd.law import china_law
from localstd.numbers import Kind
from localstd.places import china_places

OFFICE = "安徽省市场监督管理局"
REGISTER: tuple[dict[str, str], ...] = (
    {"number": "DB34/T 1-2020", "published": "2020-05-01", "filed": "2020-06-30", "issuer": OFFICE},
    {"number": "DB34/T 2-2020", "published": "2020-05-01", "filed": "2020-07-01", "issuer": OFFICE},
    {"number": "DB34/T 3-2019", "status": "废止", "issuer": OFFICE},
    {"number": "GB/T 4-2019", "published": "2019-01-01"},
)


def stock(*register: dict[str, str]) -> Stock:
    audit = Audit(
        Context(
            as_of=date(2026, 11, 22),
            law=china_law(),
            calendar=china_calendar(),
            places=china_places(),
        )
    )
    rows = [
        Row(number=2, cells={Field(field): text for field, text in row.items()}) for row in register
    ]
    list(audit.findings(rows))
    return audit.stock


def test_standards_of_law_are_counted_by_kind_year_and_issuer() -> None:
    group = {"number": "T/CBIA 1-2020", "status": "废止", "issuer": "中国饮料工业协会"}
    assert stock(group) == Stock(
        rows_by_kind={Kind.GROUP: 1},
        published_by_year={2020: 1},
        abolished_by_issuer={"中国饮料工业协会": 1},
    )
    assert stock(*REGISTER) == Stock(
        rows_by_kind={Kind.LOCAL: 3, Kind.NATIONAL: 1},
        published_by_year={2019: 1, 2020: 2},
        reviews_due_by_year={2025: 2},
        filed_by_issuer={OFFICE: 2},
        abolished_by_issuer={OFFICE: 1},
        late_filings_by_issuer={OFFICE: 1},
    )


def test_an_empty_register_has_no_figures() -> None:
    assert stock() == Stock()
