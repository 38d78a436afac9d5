"""The pytest plug-in of the kit: the marker for long properties, and two profiles.

``localstd-quick`` is for every run, ``localstd-long`` for a nightly one; neither is loaded by
itself: choose one with ``--hypothesis-profile``.
"""

import pytest
from hypothesis import settings

__all__ = ["pytest_configure"]


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker and the profiles."""
    config.addinivalue_line("markers", "property: a long-running property")
    settings.register_profile("localstd-quick", max_examples=60, deadline=None)
    settings.register_profile("localstd-long", max_examples=1500, deadline=None)
