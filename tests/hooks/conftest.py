"""Plug-ins made for a test: handed over as modules, or installed with an entry point."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from localstd.hooks import Plugins, hookimpl, load_plugins

Making: TypeAlias = Callable[..., ModuleType]
Together: TypeAlias = Callable[..., Plugins]
Installing: TypeAlias = Callable[..., None]


@pytest.fixture
def plugin() -> Making:
    """Make a plug-in of a name whose functions are given by keyword, and marked."""

    def make(name: str, **functions: Callable[..., Any]) -> ModuleType:
        made = ModuleType(name)
        for hook, function in functions.items():
            setattr(made, hook, hookimpl(function))
        return made

    return make


@pytest.fixture
def together() -> Together:
    """Load plug-ins that are handed over, and no installed ones."""

    def load(*plugins: object, **more: Any) -> Plugins:
        return load_plugins(plugins=plugins, entry_points=False, **more)

    return load


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Installing]:
    """Install a distribution of one module: its name, its source, and the name of its plug-in."""
    monkeypatch.syspath_prepend(tmp_path)
    before = set(sys.modules)

    def install(name: str, source: str, *, distribution: str = "") -> None:
        whence = distribution or f"localstd-{name}"
        module = whence.replace("-", "_")
        (tmp_path / f"{module}.py").write_text(source, encoding="utf-8")
        about = tmp_path / f"{module}-1.2.dist-info"
        about.mkdir()
        said = f"Metadata-Version: 2.1\nName: {whence}\nVersion: 1.2\n"
        (about / "METADATA").write_text(said, encoding="utf-8")
        found = f"[localstd]\n{name} = {module}\n"
        (about / "entry_points.txt").write_text(found, encoding="utf-8")

    yield install
    for name in set(sys.modules) - before:
        if name.startswith("localstd_"):
            del sys.modules[name]
