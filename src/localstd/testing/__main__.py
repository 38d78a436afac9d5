"""``python -m localstd.testing``: run the kit's checks on what the library ships."""

import sys
from datetime import date, timedelta

from localstd.calendar import china_calendar
from localstd.law import china_law
from localstd.numbers import SCHEMES, StandardNumber
from localstd.testing.checks import Problem, check_calendar, check_law, check_scheme

__all__ = ["main"]

SAMPLES = (
    "GB/T 1.1-2020",
    "GB 50016-2014",
    "SY/T 7011-2014",
    "DB34/T 3000.1-2018",
    "DB12/ 684-2016",
    "DB3302/T 1177-2025",
    "DBS52/ 052-2021",
    "DG/TJ08-2200-2024",
    "T/CSUS 18-2021",
    "Q/GDW 11809-2023",
)
DAYS = [date(1990, 1, 1) + timedelta(days=step) for step in range(0, 14_000, 37)]


def problems() -> dict[str, tuple[Problem, ...]]:
    """Run every check, and give its problems by what was checked."""
    schemes = {scheme.name: scheme for scheme in SCHEMES}
    found = {}
    for sample in SAMPLES:
        scheme = schemes[StandardNumber.parse(sample).scheme]
        found[f"scheme {scheme.name}: {sample}"] = check_scheme(scheme, (sample,))
    found["law"] = check_law(china_law(), DAYS, (None, "31", "37", "3702"))
    found["calendar"] = check_calendar(china_calendar(), DAYS)
    return found


def main() -> None:
    """Print what was checked and what was found; end with status 1 if anything was."""
    found = problems()
    for checked, seen in found.items():
        print(f"{'✗' if seen else '✓'} {checked}")
        for problem in seen:
            print(f"    {problem.promise}: {problem.case}")
    failed = sum(map(bool, found.values()))
    print(f"{len(found) - failed} kept, {failed} broken")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
