"""What the library offers and how it is written, found by walking it."""

import ast
import copy
import importlib
import pickle
from collections.abc import Callable, Mapping
from pathlib import Path
from pkgutil import walk_packages
from types import ModuleType
from typing import Any

import pytest

import localstd


@pytest.fixture(scope="session")
def root() -> Path:
    """Give the folder that holds the whole project."""
    return Path(__file__).parents[2]


@pytest.fixture(scope="session")
def modules() -> tuple[ModuleType, ...]:
    """Import every module, except those that run when they are imported."""
    found = [one.name for one in walk_packages(localstd.__path__, "localstd.")]
    return (localstd, *(importlib.import_module(one) for one in found if "__main__" not in one))


@pytest.fixture(scope="session")
def public(modules: tuple[ModuleType, ...]) -> tuple[ModuleType, ...]:
    """Keep the modules that are spelled without an underscore."""
    return tuple(one for one in modules if "._" not in one.__name__)


@pytest.fixture(scope="session")
def sources(root: Path) -> Mapping[str, str]:
    """Read every source file, by its path below src/localstd."""
    home = root / "src" / "localstd"
    found = sorted(home.rglob("*.py"))
    return {one.relative_to(home).as_posix(): one.read_text(encoding="utf-8") for one in found}


@pytest.fixture(scope="session")
def trees(sources: Mapping[str, str]) -> Mapping[str, ast.Module]:
    """Parse every source file."""
    return {name: ast.parse(text) for name, text in sources.items()}


@pytest.fixture(scope="session")
def made_by(program: Callable[[str], ModuleType]) -> Callable[[str], ModuleType]:
    """Load what makes a page from the code, by its name in docs/_ext."""
    return lambda name: program(f"docs/_ext/{name}.py")


@pytest.fixture(scope="session")
def copies() -> tuple[Callable[[Any], Any], ...]:
    """Give the ways of copying: shallow, deep, and by pickle, as between processes."""
    return copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))  # noqa: S301  ours
