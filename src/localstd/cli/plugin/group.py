"""The commands about plug-ins (插件), in one group."""

import click

from localstd.cli.examples import example
from localstd.cli.plugin.checking import check
from localstd.cli.plugin.listing import list_, show
from localstd.cli.plugin.new import new

__all__ = ["command"]


@click.group("plugin", epilog=example("localstd plugin list", "localstd plugin check memory"))
def command() -> None:
    """Plug-ins (插件): which there are, what they bring, whether they are sound, new ones.

    查看、核对和新建插件。
    """


for _one in (list_, show, check, new):
    command.add_command(_one)
