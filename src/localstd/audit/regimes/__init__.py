"""The regimes (管理制度) by which rows are judged: one table, and what the columns tell of it.

Whose a row is its number says. The rules are those of the procedures, in record mode (see
:mod:`localstd.audit.record_mode`); here stands, for each kind of standard, what a register can
tell of them at all. A row of no such kind, as of a national standard, is read as a local one is,
and no duty is asked of it.
"""

from collections.abc import Mapping

from localstd.audit.entry import LOCAL, Entry
from localstd.audit.regimes.enterprises import ENTERPRISE_STANDARDS, FOOD_OF_ENTERPRISES
from localstd.audit.regimes.groups import GROUP_STANDARDS
from localstd.audit.regimes.local import LOCAL_STANDARDS
from localstd.audit.regimes.regime import DutyColumns, OpenColumns, Regime
from localstd.law import Track
from localstd.numbers import Kind

__all__ = [
    "ENTERPRISE_STANDARDS",
    "FOOD_OF_ENTERPRISES",
    "GROUP_STANDARDS",
    "LOCAL_STANDARDS",
    "DutyColumns",
    "OpenColumns",
    "Regime",
    "regime_of",
]

_BY_KIND: Mapping[Kind, Regime] = {
    **dict.fromkeys(LOCAL, LOCAL_STANDARDS),
    Kind.GROUP: GROUP_STANDARDS,
    Kind.ENTERPRISE: ENTERPRISE_STANDARDS,
}


def regime_of(entry: Entry) -> Regime | None:
    """Give the regime of a row by its number; ``None`` where it is of no kind that is judged.

    >>> from localstd.audit.entry import read_entry
    >>> from localstd.audit.row import Row
    >>> for number in ("DB34/T 1-2020", "T/CBIA 1-2020", "Q/HR 0001S-2020", "GB/T 1.1-2020"):
    ...     found = regime_of(read_entry(Row.of(2, {"number": number})))
    ...     print(found and found.name)
    local
    group
    enterprise-food
    None
    """
    if entry.number is None:
        return None
    found = _BY_KIND.get(entry.number.kind)
    if found is ENTERPRISE_STANDARDS and found.track(entry) is Track.FOOD:
        return FOOD_OF_ENTERPRISES
    return found
