"""``localstd store``: an office's storage (档案存储), made, verified, moved, exported, signed."""

from localstd.cli.store.group import command

__all__ = ["command"]
