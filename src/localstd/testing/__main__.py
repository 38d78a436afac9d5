"""``python -m localstd.testing [NAME …]``: run the kit's checks on what the library ships.

Names choose the checks that begin with them, such as ``law`` and ``procedure``; all run without.
"""

import sys
from collections.abc import Iterator, Mapping

from localstd.testing import Problem
from localstd.testing.run import runs

__all__ = ["main", "problems", "told"]


def problems(*names: str) -> dict[str, tuple[Problem, ...]]:
    """Run the checks that begin with some names, or else all; give problems by what was checked."""
    return {name: run() for name, run in runs().items() if name.startswith(names or "")}


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
    main(problems(*sys.argv[1:]))
