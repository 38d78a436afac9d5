"""Hooks (插件接口): what a plug-in may bring, and how it is found.

A plug-in is a module, or an object, whose functions are marked with :data:`hookimpl` and named
after the hooks of ``localstd.hooks.spec``. One that is installed is found by its entry point in
the group ``localstd``. :func:`load_plugins` loads them; nothing is loaded before. Who writes a
plug-in needs :data:`hookimpl` alone, and :func:`scheme_of` for URLs; who uses plug-ins needs
:func:`load_plugins`.

>>> from localstd.hooks import hookimpl, load_plugins
>>> from localstd.numbers import Kind, NumberingScheme, StandardNumber
>>> class Pastry:  # in a distribution a module, and its functions without self
...     @hookimpl
...     def localstd_numbering(self) -> tuple[NumberingScheme, ...]:
...         return (NumberingScheme(name="pastry", kind=Kind.ALLIANCE, leads=("LM",), prefix="LM"),)
>>> plugins = load_plugins(plugins=[Pastry()], entry_points=False)
>>> str(StandardNumber.parse("LM 12-2017", schemes=plugins.schemes()))
'LM 12-2017'
"""

from localstd.hooks.errors import (
    AnswerError,
    ConflictingPluginsError,
    FailedHookError,
    HookSignatureError,
    PluginError,
    SameNameError,
    UnclaimedSchemeError,
    UnfitLawError,
    UnknownHookError,
    UnknownPluginError,
    UnloadablePluginError,
    UnmarkedHookError,
)
from localstd.hooks.implementation import Implementation
from localstd.hooks.loading import installed_plugins, load_plugins
from localstd.hooks.plugins import LoadedPlugin, Plugins
from localstd.hooks.scheme import scheme_of
from localstd.hooks.spec import GROUP, hookimpl

__all__ = [
    "GROUP",
    "AnswerError",
    "ConflictingPluginsError",
    "FailedHookError",
    "HookSignatureError",
    "Implementation",
    "LoadedPlugin",
    "PluginError",
    "Plugins",
    "SameNameError",
    "UnclaimedSchemeError",
    "UnfitLawError",
    "UnknownHookError",
    "UnknownPluginError",
    "UnloadablePluginError",
    "UnmarkedHookError",
    "hookimpl",
    "installed_plugins",
    "load_plugins",
    "scheme_of",
]
