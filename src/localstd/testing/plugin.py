"""The pytest plug-in of the kit: the marker for long properties, two profiles, and the checks.

``localstd-quick`` is for every run, ``localstd-long`` for a nightly one; neither is loaded by
itself: choose one with ``--hypothesis-profile``. Without hypothesis there are no profiles.
``pytest --localstd`` runs every check of ``python -m localstd.testing`` as a test beside one's
own, on what is installed. An assertion that a check gave nothing tells each promise that is not
kept on a line of its own.
"""

from importlib.util import find_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest

__all__ = [
    "pytest_addoption",
    "pytest_assertrepr_compare",
    "pytest_collection_modifyitems",
    "pytest_configure",
]


def pytest_addoption(parser: "pytest.Parser") -> None:
    """Add the option that runs the kit's checks."""
    group = parser.getgroup("localstd")
    group.addoption(
        "--localstd", action="store_true", help="also run every check of localstd.testing"
    )


def pytest_configure(config: "pytest.Config") -> None:
    """Register the marker and, where hypothesis is installed, the profiles."""
    config.addinivalue_line("markers", "property: a long-running property")
    if find_spec("hypothesis") is not None:
        _register_profiles()


def pytest_collection_modifyitems(
    session: "pytest.Session", config: "pytest.Config", items: "list[pytest.Item]"
) -> None:
    """Add the kit's checks to the tests, where they are asked for."""
    if config.getoption("--localstd"):
        from localstd.testing import items as kit  # noqa: PLC0415  only where it is asked for

        items.extend(kit.items(session))


def pytest_assertrepr_compare(op: str, left: object, right: object) -> list[str] | None:
    """Tell line by line what a check found, where an assertion expected nothing: ``() ==``."""
    from localstd.testing.problem import Problem  # noqa: PLC0415  pytest loads this plug-in everywhere

    found = left if right == () else right if left == () else None
    if op != "==" or not isinstance(found, tuple) or not found:
        return None
    if not all(isinstance(one, Problem) for one in found):
        return None
    lead = f"every promise is kept; not kept: {len(found)}"
    return [lead, *(f"{one.promise}: {one.case}" for one in found)]


def _register_profiles() -> None:
    from hypothesis import settings  # noqa: PLC0415  pytest loads this plug-in everywhere

    settings.register_profile("localstd-quick", max_examples=60, deadline=None)
    settings.register_profile("localstd-long", max_examples=1500, deadline=None)
