"""What tests of law share: the law that ships."""

from pathlib import Path

import pytest

from localstd.law import Law, china_law


@pytest.fixture(scope="session")
def root() -> Path:
    """Give the folder that holds the whole project."""
    return Path(__file__).parents[2]


@pytest.fixture(scope="session")
def law() -> Law:
    return china_law()
