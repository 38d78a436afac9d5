"""``python -m localstd.testing``: run the kit's checks on what the library ships."""

import sys
from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from localstd.calendar import china_calendar
from localstd.law import china_law
from localstd.numbers import SCHEMES, StandardNumber
from localstd.testing import (
    NUMBERS,
    Problem,
    check_calendar,
    check_law,
    check_scheme,
    check_schemes,
)

__all__ = ["main", "problems", "told"]

DAYS = [date(1990, 1, 1) + timedelta(days=step) for step in range(0, 14_000, 37)]
PLACES = (None, "31", "37", "3702")


def problems() -> dict[str, tuple[Problem, ...]]:
    """Run every check, and give its problems by what was checked."""
    return {
        **{f"scheme {name}": found for name, found in _schemes()},
        "schemes together": check_schemes(SCHEMES, NUMBERS),
        "law": check_law(china_law(), DAYS, PLACES),
        "calendar": check_calendar(china_calendar(), DAYS),
    }


def _schemes() -> Iterator[tuple[str, tuple[Problem, ...]]]:
    """Check the schemes that have a sample; the others are checked in the library's tests."""
    samples: dict[str, list[str]] = {}
    for text in NUMBERS:
        samples.setdefault(StandardNumber.parse(text).scheme, []).append(text)
    for scheme in SCHEMES:
        if scheme.name in samples:
            yield scheme.name, check_scheme(scheme, samples[scheme.name])


def told(found: Mapping[str, tuple[Problem, ...]]) -> Iterator[str]:
    """Say line by line what was checked and what was found, and sum up."""
    for checked, seen in found.items():
        yield f"{'broken' if seen else 'kept  '}  {checked}"
        yield from (f"        {problem}" for problem in seen)
    failed = sum(map(bool, found.values()))
    yield f"{len(found) - failed} kept, {failed} broken"


def main(found: Mapping[str, tuple[Problem, ...]]) -> None:
    """Print what was found; end with status 1 if anything was."""
    sys.stdout.writelines(f"{line}\n" for line in told(found))
    sys.exit(1 if any(found.values()) else 0)


if __name__ == "__main__":
    main(problems())
