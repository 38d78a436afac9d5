"""``localstd plugin new``: a plug-in with the law of a place (新建插件), to be filled in."""

from pathlib import Path

import click

from localstd._attrs import error
from localstd.cli.console import tell_json
from localstd.cli.examples import example
from localstd.cli.options import format_option, language_option, place_option
from localstd.cli.plugin.layout import plugin_files
from localstd.errors import LocalstdError
from localstd.legible import visible
from localstd.wording import Language, Wording

__all__ = ["FolderTakenError", "new"]

NEXT = Wording(
    "接下来：在 law.toml 中写入条款，在 statements.py 中写期限和规则；见 README.md",
    "next: write provisions into law.toml, limits and rules into statements.py; see README.md",
)


@error
class FolderTakenError(LocalstdError):
    """A new plug-in would be made where something stands already; nothing was written.

    >>> print(FolderTakenError(folder="localstd-anhui").wording.en)
    localstd-anhui exists already and is not overwritten; give another --name or --into
    """

    folder: str

    @property
    def wording(self) -> Wording:
        """Name the folder, and say what to give instead."""
        return Wording(
            f"{self.folder}已存在，不予覆盖；请另给 --name 或 --into",
            f"{self.folder} exists already and is not overwritten; give another --name or --into",
        )


@click.command(
    "new",
    short_help="A new one (新建), with the law of a place.",
    epilog=example("localstd plugin new --place 34 --name anhui"),
)
@place_option("The province or city whose law it brings (地区).", required=True)
@click.option("--name", help="What it is called (名称), such as anhui; the code if not given.")
@click.option(
    "--into",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path(),
    help="The folder in which its folder is made (目录); the current one if not given.",
)
@format_option
@language_option
def new(*, place: str, name: str | None, into: Path, language: Language, form: str) -> None:
    """Make the folder localstd-NAME: the smallest whole plug-in with the law of a place.

    新建一个地方规定插件，可直接安装和测试。

    It can be installed and tested as it is. It holds one example, which is no law; put the
    provisions of the place there instead. Nothing that exists is written over.

    Exit status: 0 done, 2 could not be done.
    """
    called = place if name is None else name
    folder = into / f"localstd-{called}"
    files = plugin_files(place=place, name=called)
    try:
        folder.mkdir(parents=True)
    except FileExistsError as taken:
        raise FolderTakenError(folder=visible(str(folder))) from taken
    for path, text in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
    if form == "json":
        tell_json("plugin-new", {"folder": str(folder), "files": sorted(files)})
        return
    for path in sorted(files):
        click.echo(visible(str(folder / path)))
    click.echo(NEXT.text(language))
