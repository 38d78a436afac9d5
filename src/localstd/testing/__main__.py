"""``python -m localstd.testing [NAME …]``: run the kit's checks on what the library ships.

Names choose the checks that begin with them, such as ``law`` and ``procedure``; all run without.
Each check is told as soon as it has run.
"""

import sys
from collections.abc import Iterable, Iterator, Sequence

from localstd.errors import nearest
from localstd.testing import Problem
from localstd.testing.run import runs

__all__ = ["main", "problems", "shown", "told"]

_HELP = """\
python -m localstd.testing [NAME ...]

  Run the kit's checks on what the library ships (对自带内容运行全部检查), each told as soon
  as it has run. All of them take some minutes; names choose those that begin with them.
  A plug-in is checked by: localstd plugin check NAME

  Exit status: 0 all kept, 1 something broken, 2 no check of that name.

  Example:
    python -m localstd.testing law calendar

  Names: {names}
"""


def problems(*names: str) -> Iterator[tuple[str, tuple[Problem, ...]]]:
    """Run the checks that begin with some names, or else all, one after the other."""
    for name, run in runs().items():
        if name.startswith(names or ""):
            yield name, run()


def told(found: Iterable[tuple[str, tuple[Problem, ...]]]) -> Iterator[str]:
    """Say line by line what was checked and what was found, and sum up."""
    kept = broken = 0
    for checked, seen in found:
        kept, broken = (kept, broken + 1) if seen else (kept + 1, broken)
        yield f"{'broken' if seen else 'kept  '}  {checked}"
        yield from (f"        {problem}" for problem in seen)
    yield f"{kept} kept, {broken} broken"


def main(arguments: Sequence[str]) -> int:
    """Run what is asked for, and say whether anything is broken, as the status of a program."""
    known = tuple(runs())
    if {"-h", "--help"} & set(arguments):
        firsts = dict.fromkeys(name.partition(" ")[0] for name in known)
        sys.stdout.write(_HELP.format(names=", ".join(firsts)))
        return 0
    for name in arguments:
        if not any(one.startswith(name) for one in known):
            near = nearest(name, known)
            sys.stderr.write(
                f"没有检查“{name}”；{near.zh}\nthere is no check {name!r}; {near.en}\n"
            )
            return 2
    return shown(problems(*arguments))


def shown(found: Iterable[tuple[str, tuple[Problem, ...]]]) -> int:
    """Print each check as it comes; give 1 if anything is broken, else 0."""
    status = 0
    for line in told(found):
        status = 1 if line.startswith("broken") else status
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
