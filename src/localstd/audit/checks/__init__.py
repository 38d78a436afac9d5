"""The checks of an audit (检查项), one module for each thing that a register can get wrong.

A check of one row is called with it; one that must remember rows is told of each, and asked
again at the end. Both are made anew for each audit.

Codes are stable: LS1xx the number, LS2xx dates and status, LS3xx what is owed under the law,
LS4xx what replaces what, LS5xx filing numbers and issuers.
"""

from localstd.audit.checks import (
    across_rows,
    dates,
    duties,
    filing_numbers,
    form,
    issuers,
    numbers,
    organisations,
    place,
    powers,
    regions,
    replacement,
    review,
    status,
    year,
)
from localstd.audit.context import RegisterCheck, RowCheck
from localstd.audit.record_mode import Recordings
from localstd.audit.stock import StockTally
from localstd.law import Check

__all__ = ["ALL_CHECKS", "register_checks", "row_checks"]

#: Every check (检查项) that an audit may report, in the order of its code.
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
            *across_rows.CHECKS,
            *filing_numbers.CHECKS,
            *issuers.CHECKS,
            *organisations.CHECKS,
            *powers.CHECKS,
        ),
        key=lambda check: check.code,
    )
)


def row_checks(tally: StockTally) -> tuple[RowCheck, ...]:
    """Make the checks that need one row only; some of them count for the tally."""
    recordings = Recordings()
    return (
        numbers.check_number,
        place.check_place,
        year.check_year,
        regions.check_region,
        dates.check_dates,
        dates.check_order,
        status.StatusCheck(recordings),
        status.check_track,
        form.check_form,
        replacement.check_replacement,
        duties.DutyCheck(tally, recordings),
        review.ReviewCheck(tally, recordings),
        issuers.check_credit_code,
        issuers.IssuerCheck(),
        organisations.OrganisationCheck(),
        powers.PowerCheck(recordings),
    )


def register_checks() -> tuple[RegisterCheck, ...]:
    """Make the checks that remember rows, for one register."""
    return (across_rows.AcrossRows(), filing_numbers.FilingNumberCheck())
