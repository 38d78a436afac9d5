"""The commands about an office (主管部门), in one group."""

import click

from localstd.cli.examples import example_on_office
from localstd.cli.office.due import duties, reindex
from localstd.cli.office.finding import find, show
from localstd.cli.office.notices import dead_letters, deliver, remind
from localstd.cli.office.taking_over import take_over

__all__ = ["command"]


@click.group(
    "office",
    epilog=example_on_office(
        "localstd office find sqlite:///anhui.db --title 规范",
        "localstd office duties sqlite:///anhui.db --until 2026-12-31",
    ),
)
def command() -> None:
    """An office's files (主管部门档案) in a storage: taken over, looked up, and what falls due.

    主管部门档案：接收登记册、查找事项、列出到期义务、发送通知。

    URL names the storage, such as sqlite:///anhui.db.
    """


for _one in (take_over, find, show, duties, reindex, dead_letters, deliver, remind):
    command.add_command(_one)
