"""Every example in a docstring runs. (Those of the pages are collected by the root conftest.)"""

import doctest
import importlib
from pkgutil import walk_packages

import pytest

import localstd

MODULES = sorted(one.name for one in walk_packages(localstd.__path__, "localstd."))
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


@pytest.mark.parametrize("name", [one for one in MODULES if not one.endswith("__main__")])
def test_the_examples_of_a_module_run(name: str) -> None:
    done = doctest.testmod(importlib.import_module(name), optionflags=FLAGS)
    assert done.failed == 0
