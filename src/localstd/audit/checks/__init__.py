"""The checks of an audit (检查项), one module for each thing that a register can get wrong.

A check of one row is called with it; one that must remember rows is told of each, and asked
again at the end. Both are made anew for each audit.

Codes are stable: LS1xx the number, LS12x the rows of the sheet, LS2xx dates and status, LS3xx what
is owed under the law, LS4xx what replaces what, LS5xx filing numbers and issuers, LS90x the
partners of a region. What a procedure reports in the same words bears the procedure's own code:
LS7xx of group and of enterprise standards.
"""

from localstd.audit.checks import (
    across_rows,
    aside,
    dates,
    declarations,
    duties,
    filing_numbers,
    filings,
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
from localstd.audit.entry import Entry
from localstd.audit.record_mode import Recordings
from localstd.audit.regimes import (
    ENTERPRISE_STANDARDS,
    FOOD_OF_ENTERPRISES,
    GROUP_STANDARDS,
    LOCAL_STANDARDS,
    regime_of,
)
from localstd.audit.stock import StockTally
from localstd.law import Check

__all__ = ["ALL_CHECKS", "RowChecks", "register_checks"]

#: Every check (检查项) that an audit may report, in the order of its code.
ALL_CHECKS: tuple[Check, ...] = tuple(
    sorted(
        (
            *numbers.CHECKS,
            *aside.CHECKS,
            *place.CHECKS,
            *year.CHECKS,
            *regions.CHECKS,
            *dates.CHECKS,
            *status.CHECKS,
            *duties.CHECKS,
            *declarations.CHECKS,
            *filings.CHECKS,
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


class RowChecks:
    """The checks that need one row only, by the regime of its number; made anew for each audit."""

    def __init__(self, tally: StockTally) -> None:
        issuer, local = issuers.IssuerCheck(), Recordings(LOCAL_STANDARDS)
        self._of_no_regime = (*_of_every_row(local), issuer)
        self._by_regime = {
            regime.name: (*_owed(tally, recordings), issuer, *_of_the_market(recordings))
            for regime in (GROUP_STANDARDS, ENTERPRISE_STANDARDS, FOOD_OF_ENTERPRISES)
            for recordings in (Recordings(regime),)
        }
        powers_of_local = powers.PowerCheck(local)
        self._by_regime[LOCAL_STANDARDS.name] = (*_owed(tally, local), issuer, powers_of_local)

    def of(self, entry: Entry) -> tuple[RowCheck, ...]:
        """Give the checks of a row, some of which count for the tally."""
        regime = regime_of(entry)
        return self._of_no_regime if regime is None else self._by_regime[regime.name]


def _of_every_row(recordings: Recordings) -> tuple[RowCheck, ...]:
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
    )


def _owed(tally: StockTally, recordings: Recordings) -> tuple[RowCheck, ...]:
    """Make those of every row, and those of what is owed by some day."""
    return (
        *_of_every_row(recordings),
        duties.DutyCheck(tally, recordings),
        review.ReviewCheck(tally, recordings),
    )


def _of_the_market(recordings: Recordings) -> tuple[RowCheck, ...]:
    """Make those of standards that the market makes (市场自主制定): of groups and enterprises."""
    return (
        declarations.DeclarationCheck(recordings),
        filings.FilingCheck(recordings),
        issuers.check_credit_code,
        organisations.OrganisationCheck(recordings),
    )


def register_checks() -> tuple[RegisterCheck, ...]:
    """Make the checks that remember rows, for one register."""
    return (
        dates.DatesFromNumbers(),
        across_rows.AcrossRows(),
        regions.RegionalPartners(),
        filing_numbers.FilingNumberCheck(),
    )
