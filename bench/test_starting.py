"""Promised: ``import localstd`` within 0.15 s, ``localstd --help`` within 0.3 s, from the shell.

The peer is an interpreter that starts and does nothing: what it takes is in both figures.
"""

import subprocess
import sys
from collections.abc import Callable

import pytest

pytestmark = pytest.mark.benchmark(group="starting", min_rounds=15)


def _python(*arguments: str) -> None:
    subprocess.run([sys.executable, *arguments], check=True, capture_output=True)


def test_an_interpreter_starts_and_does_nothing(median_of: Callable[..., float]) -> None:
    assert median_of(_python, "-c", "") > 0


def test_the_library_is_imported_in_time(median_of: Callable[..., float]) -> None:
    assert median_of(_python, "-c", "import localstd") <= 0.15


def test_the_command_gives_help_in_time(median_of: Callable[..., float]) -> None:
    assert median_of(_python, "-m", "localstd", "--help") <= 0.3
