"""The pytest plug-in of the kit: the marker for long properties, and two profiles.

``localstd-quick`` is for every run, ``localstd-long`` for a nightly one; neither is loaded by
itself: choose one with ``--hypothesis-profile``. Without hypothesis there are no profiles.
"""

from importlib.util import find_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest

__all__ = ["pytest_configure"]


def pytest_configure(config: "pytest.Config") -> None:
    """Register the marker and, where hypothesis is installed, the profiles."""
    config.addinivalue_line("markers", "property: a long-running property")
    if find_spec("hypothesis") is not None:
        _register_profiles()


def _register_profiles() -> None:
    from hypothesis import settings  # noqa: PLC0415  pytest loads this plug-in everywhere

    settings.register_profile("localstd-quick", max_examples=60, deadline=None)
    settings.register_profile("localstd-long", max_examples=1500, deadline=None)
