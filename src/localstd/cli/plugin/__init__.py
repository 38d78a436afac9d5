"""``localstd plugin``: which plug-ins there are (插件), whether they are sound, and new ones."""

from localstd.cli.plugin.group import command

__all__ = ["command"]
