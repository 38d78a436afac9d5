"""``localstd office``: an office's files (主管部门档案), looked up; what is due, who is told."""

from localstd.cli.office.group import command

__all__ = ["command"]
