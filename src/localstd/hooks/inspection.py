"""Looking a plug-in over (插件检查): its functions have names and signatures of hooks."""

import inspect
from collections.abc import Callable, Iterator
from functools import cache
from types import ModuleType
from typing import Any

import pluggy

from localstd.errors import by_likeness
from localstd.hooks.errors import HookSignatureError, UnknownHookError, UnmarkedHookError
from localstd.hooks.implementation import Implementation
from localstd.hooks.spec import GROUP

__all__ = ["implementations", "specified"]

_PREFIX = f"{GROUP}_"
_NOT_PLAIN = (
    inspect.iscoroutinefunction,
    inspect.isgeneratorfunction,
    inspect.isasyncgenfunction,
)


@cache
def specified(spec: ModuleType) -> dict[str, Callable[..., Any]]:
    """Give the hooks of a spec by name: the functions that are marked as such, in their order."""
    manager = pluggy.PluginManager(GROUP)
    return {
        name: function
        for name, function in vars(spec).items()
        if manager.parse_hookspec_opts(spec, name) is not None
    }


def implementations(name: str, plugin: object, spec: ModuleType) -> tuple[Implementation, ...]:
    """Give what a plug-in has for the hooks of a spec.

    A hook, or an argument of one, that the spec deprecates is warned of.

    Raises:
        HookSignatureError: if a function cannot be called as its hook is.
        UnknownHookError: if there is no such hook, and the function is not marked as optional.
        UnmarkedHookError: if a function has the name of a hook and no mark.
    """
    known = specified(spec)
    manager = pluggy.PluginManager(GROUP)
    manager.register(plugin, name)
    _refuse_unmarked(manager, name, plugin, known)
    found = tuple(_marked(manager, name, known))
    manager.add_hookspecs(spec)  # pluggy warns of what the spec deprecates
    return found


def _refuse_unmarked(
    manager: pluggy.PluginManager, name: str, plugin: object, known: dict[str, Callable[..., Any]]
) -> None:
    for one in dir(plugin):
        if not one.startswith(_PREFIX):
            continue
        found = inspect.getattr_static(plugin, one, None)
        if not inspect.isroutine(found) and not (one in known and callable(found)):
            continue
        if manager.parse_hookimpl_opts(plugin, one) is None:
            if one in known:
                raise UnmarkedHookError(plugin=name, hook=one)
            raise _unknown(name, one, known)


def _marked(
    manager: pluggy.PluginManager, name: str, known: dict[str, Callable[..., Any]]
) -> Iterator[Implementation]:
    for hook, caller in vars(manager.hook).items():
        for found in caller.get_hookimpls():
            if hook in known:
                yield _sound(name, hook, found.function, known[hook])
            elif not found.optionalhook:
                raise _unknown(name, hook, known)


def _sound(
    name: str, hook: str, function: Callable[..., Any], wanted: Callable[..., Any]
) -> Implementation:
    """Take a plain function of no other arguments than the hook's; it may leave some out."""
    takes, gives = inspect.signature(function).parameters, inspect.signature(wanted).parameters
    is_plain = not any(is_of_kind(function) for is_of_kind in _NOT_PLAIN)
    if not is_plain or any(
        one.name not in gives
        or one.kind is not one.POSITIONAL_OR_KEYWORD
        or one.default is not one.empty
        for one in takes.values()
    ):
        given = f"({', '.join(map(str, takes.values()))})"
        raise HookSignatureError(
            plugin=name,
            hook=hook,
            given=given if is_plain else f"{given}, async or with yield",
            wanted=f"({', '.join(gives)})",
        )
    return Implementation(plugin=name, hook=hook, function=function, takes=tuple(takes))


def _unknown(name: str, hook: str, known: dict[str, Callable[..., Any]]) -> UnknownHookError:
    return UnknownHookError(plugin=name, hook=hook, known=by_likeness(hook, known))
