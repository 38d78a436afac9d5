"""Hooks (插件接口): what a plug-in may bring, and how it is found.

A plug-in is a module whose functions are marked with :data:`hookimpl`, found by an entry point in
the group ``localstd``. :mod:`localstd.hooks.spec` says what each hook is for.
"""

from localstd.hooks.spec import GROUP, hookimpl, hookspec

__all__ = ["GROUP", "hookimpl", "hookspec"]
