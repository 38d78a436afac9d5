"""``localstd plugin list`` and ``show``: which plug-ins there are (插件), and what they bring."""

import inspect
from collections.abc import Iterator

import click

from localstd.cli.console import tell_json
from localstd.cli.examples import example
from localstd.cli.options import answer_options
from localstd.hooks import LoadedPlugin, Plugins, UnknownPluginError, load_plugins, spec
from localstd.hooks.inspection import specified
from localstd.legible import visible
from localstd.wording import Language, Wording

__all__ = ["list_", "show"]

NO_HOOKS = Wording("没有接口", "no hooks")


@click.command(
    "list",
    short_help="Which are loaded (列表), and the hooks they answer.",
    epilog=example("localstd plugin list"),
)
@answer_options
def list_(*, form: str, language: Language, block: tuple[str, ...]) -> None:
    """List the plug-ins that are loaded: name, distribution, version, hooks.

    列出已加载的插件：名称、发行包、版本、所用接口。

    Exit status: 0 done, 2 could not be done.
    """
    loaded = load_plugins(block=block).loaded
    if form == "json":
        tell_json("plugins", {"plugins": [_record(one) for one in loaded]})
        return
    for one in loaded:
        hooks = ", ".join(one.hooks) or NO_HOOKS.text(language)
        click.echo(f"{visible(one.name)}\t{one.distribution} {one.version}\t{visible(hooks)}")


@click.command(
    "show",
    short_help="One of them (详情), and what its hooks are for.",
    epilog=example("localstd plugin show memory"),
)
@click.argument("name")
@answer_options
def show(*, name: str, form: str, language: Language, block: tuple[str, ...]) -> None:
    """Show the plug-in NAME: where it comes from, and what each of its hooks is for.

    查看一个插件的来源，及其各接口的用途。

    Exit status: 0 done, 2 could not be done.
    """
    plugins = load_plugins(block=block)
    one = _named(name, plugins)
    hooks = tuple(_hooks(one, plugins))
    if form == "json":
        tell_json("plugin", {**_record(one), "hooks": hooks})
        return
    click.echo(f"{visible(one.name)}\t{one.distribution} {one.version}")
    for hook in hooks:
        click.echo(f"\n{hook['signature']}\n    {hook['meaning']}")
        if hook["says"]:
            click.echo(f"    {visible(one.name)}: {visible(hook['says'])}")
    if not hooks:
        click.echo(NO_HOOKS.text(language))


def _named(name: str, plugins: Plugins) -> LoadedPlugin:
    known = {one.name: one for one in plugins.loaded}
    if name not in known:
        raise UnknownPluginError(plugin=name, known=tuple(known))
    return known[name]


def _hooks(one: LoadedPlugin, plugins: Plugins) -> Iterator[dict[str, str]]:
    known = specified(spec)
    for hook in one.hooks:
        (answer,) = (found for found in plugins.answering[hook] if found.plugin == one.name)
        takes = ", ".join(inspect.signature(known[hook]).parameters)
        yield {
            "name": hook,
            "signature": f"{hook}({takes})",
            "meaning": _first_line(known[hook]),
            "says": _first_line(answer.function),
        }


def _first_line(function: object) -> str:
    return (inspect.getdoc(function) or "").partition("\n")[0]


def _record(one: LoadedPlugin) -> dict[str, object]:
    return {
        "name": one.name,
        "distribution": one.distribution,
        "version": one.version,
        "hooks": list(one.hooks),
    }
