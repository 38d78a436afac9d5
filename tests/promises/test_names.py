"""Every public name is listed, described, and found in the reference."""

import inspect
import zlib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

import localstd


def _names(modules: tuple[ModuleType, ...]) -> Iterator[tuple[str, object]]:
    for one in modules:
        for name in getattr(one, "__all__", ()):
            yield f"{one.__name__}.{name}", getattr(one, name)


@pytest.fixture
def inventory(root: Path) -> frozenset[str]:
    """Read the names that the built reference describes."""
    built = root / "docs" / "_build" / "html" / "objects.inv"
    changed = max(one.stat().st_mtime for one in (root / "src").rglob("*.py"))
    if not built.is_file() or built.stat().st_mtime < changed:
        pytest.skip("the reference is not built, or older than the source: nox -s docs")
    lines = zlib.decompress(built.read_bytes().split(b"\n", 4)[4]).decode().splitlines()
    return frozenset(line.split()[0] for line in lines if " py:" in line)


def test_every_public_module_lists_its_names(public: tuple[ModuleType, ...]) -> None:
    assert [one.__name__ for one in public if not hasattr(one, "__all__")] == []


def test_every_listed_name_exists(modules: tuple[ModuleType, ...]) -> None:
    listed = [(one, name) for one in modules for name in getattr(one, "__all__", ())]
    assert [f"{one.__name__}.{name}" for one, name in listed if not hasattr(one, name)] == []


def test_what_is_imported_later_is_named_as_well(public: tuple[ModuleType, ...]) -> None:
    doors = [one for one in public if one.__name__.count(".") < 2]
    assert [one.__name__ for one in doors if not set(one.__all__) <= set(dir(one))] == []
    lazy = [one for one in doors if "__dir__" in vars(one)]
    assert {localstd, localstd.convert, localstd.testing} <= set(lazy)
    assert [one.__name__ for one in lazy if sorted(dir(one)) != sorted(one.__all__)] == []


def test_every_public_class_and_function_has_a_docstring(public: tuple[ModuleType, ...]) -> None:
    named = _names(public)
    described = [
        (name, one) for name, one in named if inspect.isclass(one) or inspect.isroutine(one)
    ]
    assert [name for name, one in described if not inspect.getdoc(one)] == []


def test_every_public_name_stands_in_the_reference(
    public: tuple[ModuleType, ...], inventory: frozenset[str]
) -> None:
    doors = tuple(one for one in public if one.__name__.count(".") == 1)
    assert [name for name, _ in _names(doors) if name not in inventory] == []
