"""``localstd plugin check``: whether plug-ins are sound (插件核对)."""

from collections.abc import Iterator
from types import MappingProxyType
from warnings import WarningMessage, catch_warnings, simplefilter

import click

from localstd._attrs import frozen
from localstd.cli.console import tell_json
from localstd.cli.examples import example
from localstd.cli.options import answer_options
from localstd.convert import plain
from localstd.errors import LocalstdError
from localstd.hooks import UnknownPluginError, installed_plugins, load_plugins
from localstd.legible import visible
from localstd.testing import Problem, check_plugins
from localstd.wording import Language, Wording

__all__ = ["check"]

TOGETHER = Wording("全部插件合在一起", "all plug-ins together")
SOUND = Wording("没有问题", "nothing is wrong")
_PROMISES = MappingProxyType(
    {
        "its hooks answer as they are asked": "各接口按约定作答",
        "it leaves the URLs of others alone": "不认领他人的URL",
        "one plug-in alone opens a scheme": "一种URL只由一个插件打开",
        "changes nothing elsewhere": "不改变其他地区的规定",
        "changes something in its place": "在本地区有所规定",
        "a place tightens and never loosens": "地方只可从严，不可放宽",
        "a limit or rule has a name that is asked for": "期限、规则的名称是本库所查询的名称",
        "what an account names is a provision": "条文交代所列均为条款",
        "it can be loaded": "能够加载",
        "what a place sets is judged by": "地方设定的期限参与审查",
        "a scheme's name is its own": "编号规则的名称不与他者相同",
        "a number means one thing, whatever scheme reads it": "一个编号只有一种含义",
        "what it cites is known": "所引条款均为已知",
        "an indicator says in both languages what it counts": "统计指标以中英文写明所计",
        "the endings of a format begin with a dot": "格式的文件名后缀以点开头",
    }
)


@frozen
class Verdict:
    """What a check of one plug-in came to, or of all of them together, which have no name."""

    name: str | None
    problems: tuple[Wording, ...] = ()
    warnings: tuple[str, ...] = ()


@click.command(
    "check",
    short_help="Whether they are sound (核对).",
    epilog=example("localstd plugin check memory"),
)
@click.argument("name", required=False)
@answer_options
@click.pass_context
def check(
    ctx: click.Context,
    /,
    *,
    name: str | None,
    form: str,
    language: Language,
    block: tuple[str, ...],
) -> None:
    """Check the plug-in NAME, or each of them and then all together.

    核对一个插件，或者逐个核对全部插件。

    Can it be loaded, have its hooks the right names and signatures, do they answer; has each
    URL scheme one plug-in; does the law of a place hold there alone and loosen nothing; do
    numbering schemes stand beside those that ship; is what is cited known; has a limit a name
    that is asked for.

    Exit status: 0 nothing is wrong, 1 something is, 2 could not be checked.
    """
    there = tuple(one.name for one in installed_plugins() if one.name not in block)
    if name is not None and name not in there:
        raise UnknownPluginError(plugin=name, known=there)
    verdicts = list(_verdicts((name,) if name else there, there, block))
    if form == "json":
        tell_json("plugin-check", {"checked": [_verdict_record(one) for one in verdicts]})
    else:
        for one in verdicts:
            for line in _lines(one, language):
                click.echo(line)
    ctx.exit(1 if any(one.problems for one in verdicts) else 0)


def _verdicts(
    names: tuple[str, ...], there: tuple[str, ...], block: tuple[str, ...]
) -> Iterator[Verdict]:
    """Check each one with all others blocked; conflicts show only when all are loaded."""
    for name in names:
        yield _verdict(name, (*block, *(other for other in there if other != name)))
    if len(names) > 1:
        yield _verdict(None, block)


def _verdict(name: str | None, block: tuple[str, ...]) -> Verdict:
    with catch_warnings(record=True) as warned:
        simplefilter("always", DeprecationWarning)
        simplefilter("always", FutureWarning)
        problems = tuple(_problems(block))
    return Verdict(name=name, problems=problems, warnings=tuple(_told(warned)))


def _problems(block: tuple[str, ...]) -> Iterator[Wording]:
    try:
        plugins = load_plugins(block=block)
    except LocalstdError as refused:
        yield refused.wording
        return
    yield from map(_wording, check_plugins(plugins))


def _wording(problem: Problem) -> Wording:
    promise = _PROMISES.get(problem.promise, problem.promise)
    case = problem.words.zh if problem.words else problem.case
    return Wording(f"未做到：{promise}（{case}）", str(problem))


def _told(warned: list[WarningMessage]) -> Iterator[str]:
    yield from (str(one.message) for one in warned)


def _verdict_record(one: Verdict) -> dict[str, object]:
    return {
        "name": one.name,
        "problems": [plain(each) for each in one.problems],
        "warnings": list(one.warnings),
    }


def _lines(one: Verdict, language: Language) -> Iterator[str]:
    name = TOGETHER.text(language) if one.name is None else visible(one.name)
    if not one.problems:
        yield f"✓ {name}\t{SOUND.text(language)}"
    for problem in one.problems:
        yield f"✗ {name}\t{visible(problem.text(language))}"
    for warning in one.warnings:
        yield f"! {name}\t{visible(warning)}"
