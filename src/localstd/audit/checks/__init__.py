"""The checks of an audit (检查项), one module for each thing that a register can get wrong.

A check of one row is a function; a check that must remember rows is made anew for each audit.
Codes are stable: LS1xx the number, LS2xx dates and status, LS3xx what is owed under the law,
LS4xx what replaces what, LS5xx filing numbers and issuers.
"""

from localstd.audit.checks import (
    dates,
    duties,
    filing_numbers,
    form,
    issuers,
    numbers,
    place,
    regions,
    replacement,
    review,
    status,
    stock,
    year,
)
from localstd.audit.context import RegisterCheck, RowCheck
from localstd.audit.stock import StockTally
from localstd.law import Check

__all__ = ["ALL_CHECKS", "ROW_CHECKS", "register_checks"]

ROW_CHECKS: tuple[RowCheck, ...] = (
    numbers.check_number,
    place.check_place,
    year.check_year,
    regions.check_region,
    dates.check_dates,
    dates.check_order,
    status.check_status,
    form.check_form,
    replacement.check_replacement,
)

ALL_CHECKS: tuple[Check, ...] = tuple(
    sorted(
        (
            *numbers.CHECKS,
            *place.CHECKS,
            *year.CHECKS,
            *regions.CHECKS,
            *dates.CHECKS,
            *status.CHECKS,
            *duties.CHECKS,
            *review.CHECKS,
            *form.CHECKS,
            *replacement.CHECKS,
            *stock.CHECKS,
            *filing_numbers.CHECKS,
            *issuers.CHECKS,
        ),
        key=lambda check: check.code,
    )
)


def register_checks(tally: StockTally) -> tuple[RegisterCheck, ...]:
    """Make the checks that remember, for one audit."""
    return (
        duties.DutyCheck(tally),
        review.ReviewCheck(tally),
        issuers.IssuerCheck(),
        stock.StockCheck(),
        filing_numbers.FilingNumberCheck(),
    )
