"""The page that holds the algorithm, and the example that it works out."""

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="session")
def example() -> Path:
    """Give the folder of the example."""
    return ROOT / "examples" / "draw"


@pytest.fixture(scope="session")
def page() -> str:
    """Read the page that holds the algorithm in full."""
    return (ROOT / "docs/reference/supervision/draw.md").read_text(encoding="utf-8")
