"""Every Python example of the pages is a test; and what tests of all folders share."""

import os
from collections.abc import Callable
from doctest import ELLIPSIS, NORMALIZE_WHITESPACE
from importlib.util import find_spec

import pytest
from sybil import Sybil
from sybil.parsers.myst import PythonCodeBlockParser

# The template is not installed beside the plug-ins: the sessions build and downstream test it.
collect_ignore = [] if find_spec("localstd_template") else ["plugins/localstd-template"]

pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(doctest_optionflags=ELLIPSIS | NORMALIZE_WHITESPACE)],
    patterns=["README*.md", "docs/*.md", "docs/*/*.md", "docs/*/*/*.md"],
).pytest()


@pytest.fixture(scope="session")
def server() -> Callable[[str], str]:
    """Find the URL of a server: ``server("NATS")``; or report that it is not at hand.

    Where continuous integration runs, its absence is a failure.
    """
    return _server


def _server(name: str) -> str:
    variable = f"LOCALSTD_TEST_{name}"
    url = os.environ.get(variable)
    if url:
        return url
    told = f"no {name} server at hand (set {variable})"
    if os.environ.get("CI") == "true":
        pytest.fail(told)
    pytest.skip(told)
