"""What a reader needs is in a door: pages and plug-ins import from nowhere else."""

import inspect
import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, get_args, get_type_hints

import pytest

#: Modules that are public each by itself.
BY_ITSELF = re.compile(r"localstd\.(steps\.\w+|hooks\.spec|law\.judging\.\w+)|localstd_\w+(\.\w+)*")
#: Their five packages are a door each: together they would offer a hundred names.
DOOR_INSIDE = re.compile(r"localstd\.(supervision|cooperation)\.(\w+)")
#: It walks through the house, and starts where the command line does.
INSIDE = {"docs/explanation/journeys.md": {"localstd.cli.app"}}
PYTHON = re.compile(r"^ *```(?:python|pycon)\n(.*?)^ *```", re.MULTILINE | re.DOTALL)
IMPORTED = re.compile(
    r"^(?:>>> |\.\.\. )? *(?:from (localstd[\w.]*) import|import (localstd[\w.]*))", re.MULTILINE
)


@pytest.fixture(scope="session")
def doors(public: tuple[ModuleType, ...]) -> tuple[ModuleType, ...]:
    """Keep the package, what stands directly below it, and the doors inside."""
    return tuple(
        one for one in public if one.__name__.count(".") < 2 or DOOR_INSIDE.fullmatch(one.__name__)
    )


def imported(text: str) -> Iterator[str]:
    for names in IMPORTED.findall(text):
        yield from filter(None, names)


def read_by_others(root: Path) -> Iterator[tuple[str, str]]:
    """Give the examples of the pages, and all that plug-ins are made of, by their paths."""
    pages = (root / "docs").rglob("*.md"), (root / "plugins").rglob("*.md"), root.glob("*.md")
    for page in (page for found in pages for page in found):
        for example in PYTHON.findall(page.read_text(encoding="utf-8")):
            yield page.relative_to(root).as_posix(), example
    for source in (root / "plugins").rglob("*.py"):
        yield source.relative_to(root).as_posix(), source.read_text(encoding="utf-8")


def test_pages_and_plug_ins_import_from_doors_alone(
    root: Path, doors: tuple[ModuleType, ...]
) -> None:
    known = {one.__name__ for one in doors}
    beside = [
        (path, name)
        for path, text in read_by_others(root)
        for name in imported(text)
        if name not in known | INSIDE.get(path, set()) and not BY_ITSELF.fullmatch(name)
    ]
    assert sorted(beside) == []


def members(offered: Any) -> Iterator[Callable[..., Any]]:
    """Give what can be called of a class, or the function itself."""
    if not inspect.isclass(offered):
        yield offered
        return
    for name, one in vars(offered).items():
        if not name.startswith("_"):
            found = getattr(one, "fget", None) or getattr(one, "func", None) or one
            yield getattr(found, "__func__", found)


def named(hint: Any) -> Iterator[type]:
    """Give the classes of the library that a type names."""
    parts = hint if isinstance(hint, list) else get_args(hint)
    for part in parts:
        yield from named(part)
    if isinstance(hint, type) and not parts and hint.__module__.startswith("localstd"):
        yield hint


def hints(one: Any, names: dict[str, Any]) -> Iterator[Any]:
    """Give the types of fields, arguments and answers; what only type checkers import is known."""
    try:
        found = get_type_hints(one)
    except NameError:
        found = get_type_hints(one, localns=names)
    yield from (hint for name, hint in found.items() if not name.startswith("_"))


def asked_of(offered: Any) -> Iterator[Any]:
    """Give a class and what can be called of it, or a function; of constants nothing is asked."""
    if inspect.isclass(offered):
        yield offered
    if inspect.isclass(offered) or inspect.isroutine(offered):
        yield from filter(callable, members(offered))


def test_every_class_that_a_door_names_is_in_a_door(
    doors: tuple[ModuleType, ...], public: tuple[ModuleType, ...]
) -> None:
    steps = [one for one in public if one.__name__.startswith("localstd.steps.")]
    offered = [(name, getattr(one, name)) for one in (*doors, *steps) for name in one.__all__]
    names = {**dict(offered), "defaultdict": defaultdict}
    known = {one for _, one in offered if inspect.isclass(one)}
    wanted = [
        (one.__qualname__, cls.__qualname__)
        for _, thing in offered
        for one in asked_of(thing)
        for hint in hints(one, names)
        for cls in named(hint)
        if cls not in known
    ]
    assert sorted(set(wanted)) == []
