"""The commands about a storage (存储), in one group; and the one that makes an office."""

import click

from localstd.cli.console import tell_record
from localstd.cli.examples import example
from localstd.cli.options import answer_options, place_option
from localstd.cli.store.heads import MADE, check_head, head, head_words, verify_
from localstd.cli.store.moving import copy_, export, import_
from localstd.cli.store.opening import opened
from localstd.storage import ALGORITHMS, Origin, head_record
from localstd.wording import Language

__all__ = ["command"]


@click.group(
    "store",
    epilog=example(
        "localstd store init sqlite:///new.db --place 34",
        "localstd store verify sqlite:///new.db",
    ),
)
def command() -> None:
    """An office's storage (档案存储): made, verified, copied, exported, its head signed.

    档案存储：建立、核验、复制、导出、导入，给链首签名。

    URL names the storage, such as sqlite:///anhui.db.
    """


@command.command(
    "init",
    short_help="Make an empty office (建立).",
    epilog=example("localstd store init sqlite:///new.db --place 34"),
)
@click.argument("url")
@place_option("Whose office it is (行政区划).", required=True)
@click.option(
    "--algorithm",
    type=click.Choice(ALGORITHMS),
    default=ALGORITHMS[0],
    show_default=True,
    help="The hash of its chain (哈希算法), for good.",
)
@answer_options
def init(  # noqa: PLR0913  one parameter an option
    *, url: str, place: str, algorithm: str, form: str, language: Language, block: tuple[str, ...]
) -> None:
    """Make an empty office at URL; one that is there already is left as it is.

    建立一份空档案；已有的保持不变。

    Exit status: 0 done, 2 could not be done.
    """
    origin = Origin(place=place, algorithm=algorithm)
    with opened(url, block) as storage:
        storage.create(origin)
        head = storage.head()
    if form == "json":
        tell_record(head_record(head))
    else:
        click.echo(MADE.filled({"head": head_words(head)}).text(language))


for _one in (head, check_head, verify_, copy_, export, import_):
    command.add_command(_one)
