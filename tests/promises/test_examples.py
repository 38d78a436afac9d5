"""Every example in a docstring runs. (Those of the pages are collected by the root conftest.)"""

import doctest
from types import ModuleType

FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


def test_every_example_in_a_docstring_runs(modules: tuple[ModuleType, ...]) -> None:
    tried = {one.__name__: doctest.testmod(one, optionflags=FLAGS) for one in modules}
    assert [name for name, result in tried.items() if result.failed] == []
    assert sum(result.attempted for result in tried.values()) > 0


def test_every_door_opens_with_an_example(public: tuple[ModuleType, ...]) -> None:
    """The command line is shown in README.md; it has nothing to import."""
    doors = [one for one in public if hasattr(one, "__path__") and one.__name__.count(".") < 2]
    silent = [one.__name__ for one in doors if ">>>" not in (one.__doc__ or "")]
    assert silent == ["localstd.cli"]
