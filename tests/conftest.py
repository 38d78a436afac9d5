"""What all tests share: the profiles of hypothesis, and the way to the reference folder."""

import importlib.util
import os
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import HealthCheck, Phase, settings

settings.register_profile(  # a failure is shrunk but not explained, which takes minutes more
    "quick",
    max_examples=25,
    deadline=None,
    phases=[one for one in Phase if one is not Phase.explain],
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("long", settings.get_profile("quick"), max_examples=1500)
settings.register_profile(  # the same few examples for every mutant, under mutmut's own wrappers
    "mutation",
    max_examples=20,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
settings.load_profile(os.environ.get("LOCALSTD_PROFILE", "quick"))
# What is asked for by name goes on from the profile that was loaded.
settings.register_profile(  # for whole lives and whole offices, of which each example is long
    "few", max_examples=15, database=None, suppress_health_check=list(HealthCheck)
)
settings.register_profile(  # where nothing is to be shrunk: what is drawn at all, what must fail
    "drawn", settings.get_profile("few"), phases=[Phase.generate]
)

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="session")
def shared() -> Path:
    """Give the reference folder with the raw registers, or report that it is not at hand."""
    folder = Path(os.environ.get("LOCALSTD_SHARED", ROOT.parent / "shared"))
    if not (folder / "data" / "SOURCES.md").is_file():
        pytest.skip(f"reference data not at hand: {folder} (set LOCALSTD_SHARED)")
    return folder


@pytest.fixture(scope="session")
def program() -> Callable[[str], ModuleType]:
    """Load a file of Python that is no module of a package, by its path in the project."""
    return _program


def _program(path: str) -> ModuleType:
    file = ROOT / path
    spec = importlib.util.spec_from_file_location(file.stem, file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
