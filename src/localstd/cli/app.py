"""The commands of ``localstd``, each loaded only when it is called for."""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from importlib.metadata import version

import click

from localstd.cli.console import let_go_of_output
from localstd.cli.examples import example
from localstd.errors import LocalstdError
from localstd.legible import visible

__all__ = ["app"]

COMMANDS = {
    "audit": "Audit a register (登记册审查): what is wrong, under which article, what to do.",
    "check": "Check references (引用核查): what became of the standards that a text cites.",
    "complaint": "Complaints and reports (投诉举报): by when each step is due.",
    "conformance": "Check a backend (一致性检查): what a storage or a notifier keeps.",
    "declaration": "Declarations of enterprises (企业标准自我声明), checked.",
    "draw": "Draw an inspection (双随机抽取): planned, drawn, replayed by anyone.",
    "forecast": "Forecast reviews (复审到期预测): what falls due when, and what if.",
    "implementation": "Implementation (标准实施): who cites a standard, the figures of a year.",
    "law": "The law (现行规定): what holds, what changed, what places set beside the nation.",
    "life": "Tell the life of one standard (标准始末): where it stands, what is owed.",
    "number": "Read standard numbers (标准编号) and print their canonical form.",
    "office": "An office's files (主管部门档案): taken over, looked up, and what falls due.",
    "plugin": "Plug-ins (插件): which there are, what they bring, whether they are sound.",
    "store": "An office's storage (档案存储): made, verified, copied, exported, signed.",
    "transition": "From alliance to group standard (联盟标准过渡): who may, by which ways.",
}
UNREADABLE = 2
INTERRUPTED = 130  # 128 and the number of the signal, as shells count


class Commands(click.Group):
    """A group that knows its commands by name, so that ``--help`` imports none of them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name the commands."""
        del ctx
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import one command."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        command = import_module(f"localstd.cli.{cmd_name}").command
        assert isinstance(command, click.Command)  # noqa: S101  for the type checker
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands from the table above."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl(sorted(COMMANDS.items()))

    def make_context(
        self,
        info_name: str | None,
        args: list[str],
        parent: click.Context | None = None,
        **extra: object,
    ) -> click.Context:
        """Read the call, up to the name of the command."""
        with _told():
            return super().make_context(info_name, args, parent, **extra)

    def invoke(self, ctx: click.Context) -> object:
        """Run a command; an error of the library is told in words and ends with status 2.

        So does a refusal of the system, such as a full disk. An interruption from the
        keyboard ends with 130, so that it does not pass for findings.
        """
        try:
            with _told():
                return super().invoke(ctx)
        except LocalstdError as error:
            click.echo(f"{visible(error.wording.zh)}\n{visible(error.wording.en)}", err=True)
            ctx.exit(UNREADABLE)
        except BrokenPipeError:
            raise  # nobody reads any more; click ends without a word
        except OSError as refused:
            reason = refused.strerror or str(refused)
            if refused.filename is not None:
                reason = visible(f"{reason}: {refused.filename}")
            click.echo(f"无法读写：{reason}\ncannot read or write: {reason}", err=True)
            let_go_of_output()
            ctx.exit(UNREADABLE)
        except KeyboardInterrupt:
            click.echo("\n已中断 / interrupted", err=True)
            ctx.exit(INTERRUPTED)


@contextmanager
def _told() -> Iterator[None]:
    """Say in Chinese as well what is wrong with a call; click says it in English."""
    try:
        yield
    except click.UsageError as refused:
        from localstd.cli.misuse import told_in_chinese  # noqa: PLC0415  only when it is wrong

        told = told_in_chinese(refused)
        if told is not None:
            click.echo(told, err=True)
        raise


@click.group(
    cls=Commands,
    epilog=example(
        'localstd number "DB 37/T 2904—2019"',
        "localstd law show --on 2026-07-01 --place 31",
        "localstd audit examples/bulletin-2026-07.csv --as-of 2026-08-01",
    ),
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(version("localstd"), prog_name="localstd")
def app() -> None:
    """localstd: China's local-standards administration (地方标准管理), executable.

    在命令后加 --help 可看用法和示例；答复默认为中文，--lang en 改为英文。

    Exit status: 0 nothing wrong, 1 something is, 2 could not read or do it, 130 interrupted.
    """
