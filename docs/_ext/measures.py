"""The 22 measures (二十二项措施) and the parts of the library that execute them.

A part that ``measures.toml`` names is looked up in the code: the module in which it stands, and
the tests that mirror this module.
"""

import fnmatch
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from types import ModuleType
from typing import Any

import localstd
from localstd.audit import checks
from localstd.law import RULES_OF_PLACES, china_law, left_to_places
from localstd.law.national import NATIONAL

__all__ = ["UnknownPartError", "home_of", "measures", "named", "statements", "table", "tests_of"]

ROOT = Path(__file__).parents[2]
TESTS = ROOT / "tests"


class UnknownPartError(LookupError):
    """A measure names a part that the code does not have."""


def measures() -> Sequence[Mapping[str, Any]]:
    """Read the measures in their order."""
    told = tomllib.loads((ROOT / "docs" / "measures.toml").read_text(encoding="utf-8"))
    return tuple(told["measure"])


def table() -> str:
    """Give one line for each module that executes something of a measure."""
    lines = (line for measure in measures() for line in _lines(measure))
    head = ("| № | Measure | Module | Limits, rules, checks | Tests |", "| --- " * 5 + "|")
    return "\n".join((*head, *lines))


def named(measure: Mapping[str, Any]) -> Sequence[str]:
    """Give the parts of a measure, each by its own name: ``complaint.*`` is all that begin so."""
    if isinstance(measure["parts"], str):
        return ()
    known = sorted(statements())
    return tuple(
        name for part in measure["parts"] for name in (fnmatch.filter(known, part) or [part])
    )


def statements() -> frozenset[str]:
    """Name every limit and rule that the nation has, or that it leaves to places."""
    return frozenset(name for _, name in _statements())


def home_of(part: str) -> tuple[str, ...]:
    """Give the modules in which a part stands; a limit may be set by several instruments.

    Raises:
        UnknownPartError: if there is no such module, check, limit or rule.
    """
    homes = (part,) if part in _modules() else _homes().get(part, ())
    if not homes:
        raise UnknownPartError(part)
    return homes


def tests_of(module: str) -> tuple[str, ...]:
    """Give the tests of a module: those that mirror it, else those of its folder that name it.

    What names one of its limits or rules names it.
    """
    _, *folders, name = module.split(".")
    package, *inner = (*folders, name)
    nearest = TESTS.joinpath(*folders, f"test_{name}.py")
    mirrored = [nearest, *(TESTS / package / f"test_{one}.py" for one in reversed(inner))]
    found = [path for path in mirrored if path.is_file()][:1] or _naming(module, TESTS / package)
    return tuple(path.relative_to(TESTS).as_posix() for path in found)


def _lines(measure: Mapping[str, Any]) -> Iterator[str]:
    number, title, parts = measure["number"], measure["title"], measure["parts"]
    if isinstance(parts, str):
        yield f"| {number} | {title} | *{parts}* | | |"
        number = title = ""
    for module, names in _by_module(named(measure)).items():
        yield f"| {number} | {title} | `{module}` | {_code(names)} | {_code(tests_of(module))} |"
        number = title = ""
    if missing := measure.get("missing"):
        yield f"| | | *not built:* {missing} | | |"


def _by_module(parts: Iterable[str]) -> Mapping[str, list[str]]:
    """Gather the parts by the module in which they stand; a module alone offers its names."""
    gathered: dict[str, list[str]] = {}
    for part in parts:
        for module in home_of(part):
            named = import_module(part).__all__ if part == module else [part]
            gathered.setdefault(module, []).extend(named)
    return gathered


def _code(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


@cache
def _modules() -> frozenset[str]:
    return frozenset(one.name for one in walk_packages(localstd.__path__, "localstd."))


@cache
def _homes() -> Mapping[str, tuple[str, ...]]:
    """Find where every check, limit and rule is written."""
    homes: dict[str, tuple[str, ...]] = {}
    for module, name in (*_checks(), *_statements()):
        homes[name] = tuple(dict.fromkeys((*homes.get(name, ()), module)))
    return homes


def _checks() -> Iterator[tuple[str, str]]:
    modules = (one for one in vars(checks).values() if isinstance(one, ModuleType))
    for module in modules:
        yield from ((module.__name__, check.name) for check in getattr(module, "CHECKS", ()))


def _statements() -> Iterator[tuple[str, str]]:
    """Give limits and rules as the modules of the instruments make them, or as places may."""
    provisions = china_law().provisions
    for module in NATIONAL:
        yield from ((limit.__module__, limit(provisions).name) for limit in module.LIMITS)
        yield from ((rule.__module__, rule(provisions).name) for rule in module.RULES)
    yield from ((left_to_places.__name__, name) for name in sorted(RULES_OF_PLACES))


def _naming(module: str, folder: Path) -> list[Path]:
    stated = [f'"{name}"' for home, name in _statements() if home == module]
    names = [*import_module(module).__all__, *stated]
    texts = {path: path.read_text(encoding="utf-8") for path in sorted(folder.rglob("test_*.py"))}
    return [path for path, text in texts.items() if any(name in text for name in names)]
