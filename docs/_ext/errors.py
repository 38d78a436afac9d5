"""The errors of the library (错误) as the code defines them: what each says, and whose it is."""

import re
from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages

import localstd
from localstd.errors import LocalstdError

__all__ = ["table"]

PROGRAMS = {"localstd.__main__", "localstd.registers._sheet", "localstd.testing.__main__"}


def table() -> str:
    """Give one row for each error, by the package that offers it: its name, when it is raised."""
    for module in walk_packages(localstd.__path__, "localstd."):
        if module.name not in PROGRAMS:
            import_module(module.name)
    known = sorted({*_below(LocalstdError)}, key=lambda one: (_door(one), one.__name__))
    rows = (f"| `{_door(one)}` | {_named(one)} | {_told(one)} |" for one in known)
    return "\n".join(("| Package | Error | Means |", "| --- " * 3 + "|", *rows))


def _below(above: type[LocalstdError]) -> Iterator[type[LocalstdError]]:
    for one in above.__subclasses__():
        if one.__module__.startswith("localstd."):
            yield one
            yield from _below(one)


def _door(one: type[LocalstdError]) -> str:
    return ".".join(one.__module__.split(".")[:2])


def _named(one: type[LocalstdError]) -> str:
    """Link to the reference what a package offers; what stays inside it is only named."""
    offered = one.__name__ in getattr(import_module(_door(one)), "__all__", ())
    return f"{{class}}`~{_door(one)}.{one.__name__}`" if offered else f"`{one.__name__}`"


def _told(one: type[LocalstdError]) -> str:
    first = (one.__doc__ or "").partition("\n")[0]
    plain = re.sub(r":\w+:`~?([^`]+)`", r"`\1`", first).replace("``", "`")
    return plain.replace("|", "\\|")
