"""The commands about an office (主管部门), in one group."""

import click

from localstd.cli.office.due import duties, reindex
from localstd.cli.office.finding import find, show
from localstd.cli.office.notices import dead_letters, deliver, remind
from localstd.cli.office.taking_over import take_over

__all__ = ["command"]


@click.group("office")
def command() -> None:
    """An office's files (主管部门档案) in a storage: taken over, looked up, and what falls due.

    URL names the storage, such as sqlite:///anhui.db.
    """


for _one in (take_over, find, show, duties, reindex, dead_letters, deliver, remind):
    command.add_command(_one)
