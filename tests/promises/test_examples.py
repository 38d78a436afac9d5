"""Every example in a docstring runs. (Those of the pages are collected by the root conftest.)"""

import doctest
import inspect
from enum import Enum
from types import ModuleType
from typing import Any

FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE

SILENT = {
    "localstd.cli.main": "the command line is shown in README.md; it ends the interpreter",
    "localstd.reports.Report": "a protocol has nothing to run; report_for and Together show it",
}


def is_shown(offered: Any) -> bool:
    """Find an example in a docstring, or in that of a public method or property of a class."""
    members = vars(offered).items() if inspect.isclass(offered) else ()
    own = (one for name, one in members if not name.startswith("_"))
    return any(">>>" in (one.__doc__ or "") for one in (offered, *own))


def needs_showing(offered: object) -> bool:
    """Leave out what is no class or function, and enums: their members say all there is."""
    if inspect.isclass(offered):
        return not issubclass(offered, Enum)
    return inspect.isroutine(offered)


def test_every_example_in_a_docstring_runs(modules: tuple[ModuleType, ...]) -> None:
    tried = {one.__name__: doctest.testmod(one, optionflags=FLAGS) for one in modules}
    assert [name for name, result in tried.items() if result.failed] == []
    assert sum(result.attempted for result in tried.values()) > 0


def test_every_door_opens_with_an_example(public: tuple[ModuleType, ...]) -> None:
    """The command line is shown in README.md; it has nothing to import."""
    doors = [one for one in public if hasattr(one, "__path__") and one.__name__.count(".") < 2]
    silent = [one.__name__ for one in doors if ">>>" not in (one.__doc__ or "")]
    assert silent == ["localstd.cli"]


def test_every_class_and_function_that_a_door_offers_is_shown(
    public: tuple[ModuleType, ...],
) -> None:
    doors = [one for one in public if one.__name__.count(".") == 1]
    offered = {
        f"{door.__name__}.{name}": getattr(door, name) for door in doors for name in door.__all__
    }
    unshown = [name for name, one in offered.items() if needs_showing(one) and not is_shown(one)]
    assert sorted(unshown) == sorted(SILENT)
