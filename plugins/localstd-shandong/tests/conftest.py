"""What the tests share: the law of the nation with that of Shandong, which is asked about."""

import pytest

import localstd_shandong
from localstd.hooks import load_plugins
from localstd.law import Law, china_law


@pytest.fixture(scope="session")
def asked_at() -> str:
    return localstd_shandong.PLACE


@pytest.fixture(scope="session")
def law(asked_at: str) -> Law:
    """Give the law with this plug-in alone, whatever else is installed."""
    return load_plugins(plugins=[localstd_shandong], entry_points=False).law(china_law(), asked_at)
