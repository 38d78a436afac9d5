"""``localstd draw``: targets and inspectors drawn so that anyone can replay it (双随机抽取)."""

import json
from collections.abc import Callable, Iterator
from functools import wraps
from pathlib import Path
from typing import Any, TypeVar, cast

import click

from localstd._attrs import frozen
from localstd.cli.console import standard_input_or, tell_json, tell_record
from localstd.cli.examples import example
from localstd.cli.options import FILE, language_option
from localstd.cli.settings import read_settings
from localstd.convert import (
    RecordError,
    draw_plan_from,
    draw_plan_of,
    draw_plan_record,
    draw_result_of,
    draw_result_record,
    weights_of,
)
from localstd.legible import shown, visible
from localstd.registers import (
    JsonFile,
    read_draw_list,
    read_json,
    read_list_text,
    read_substitutions,
)
from localstd.supervision.draw import (
    DrawList,
    DrawPlan,
    DrawProblem,
    PublishedDraw,
    WeightTable,
    published_draw,
    run_draw,
    verify_draw,
)
from localstd.wording import Language, Wording

__all__ = ["command"]

F = TypeVar("F", bound=Callable[..., Any])

NO_LIST = Wording(
    "请给出 --list，或者 --targets 和 --inspectors",
    "give --list, or --targets and --inspectors",
)
TWO_LISTS = Wording(
    "--list 与 --targets、--inspectors、--recusals 只能择一",
    "--list cannot be combined with --targets, --inspectors or --recusals",
)
NO_VALUE = Wording(
    "“{given}”不可用；请写作 名称=公布的值", "'{given}' is not accepted; write NAME=VALUE"
)
PUBLISHED = Wording(
    "{file}已经存在，公布过的不会覆盖；请换一个文件夹",
    "{file} exists already, and what was published is never overwritten; give another folder",
)
VALUE_TWICE = Wording("“{name}”的值给了两次", "the value of '{name}' is given twice")
_LIST = Wording("名单 {hash}", "List {hash}")
_PLAN = Wording("方案 {hash}", "Plan {hash}")
_KEY = Wording("随机数 {key}", "Key {key}")
_STRATUM = Wording("层“{stratum}”：共{size}，抽取{number}", "{stratum}: {number} of {size}")
_SEED = Wording("随机数来源：{name}，{day}公布", "Seed: {name}, published on {day}")
_DRAWN = Wording("{at}. {target}（{stratum}）：{who}", "{at}. {target} ({stratum}): {who}")
_OUT = Wording(
    "递补：{who}退出（{reason}），由{by}递补", "{who} dropped out ({reason}), replaced by {by}"
)
_NOBODY = Wording("无人", "nobody")
_SAME = Wording("复算一致", "The replay agrees")


@frozen
class Listed:
    """The files in which a list stands."""

    targets: Path | None = None
    inspectors: Path | None = None
    recusals: Path | None = None
    text: Path | None = None

    def read(self, weights: WeightTable | None) -> DrawList:
        """Read the list, from its tables or as it was published.

        Raises:
            click.UsageError: if neither is given, or both are.
            LocalstdError: if it cannot be read.
        """
        tables = (self.targets, self.inspectors, self.recusals)
        if self.text is not None:
            if any(tables):
                raise click.UsageError(str(TWO_LISTS))
            return read_list_text(_source(self.text))
        if self.targets is None or self.inspectors is None:
            raise click.UsageError(str(NO_LIST))
        return read_draw_list(
            _source(self.targets),
            _source(self.inspectors),
            recusals=None if self.recusals is None else _source(self.recusals),
            weights=weights,
        )


def list_options(command: F) -> F:
    """Add the files of a list, which reach a command as one ``listed``."""

    @wraps(command)
    def told(
        *args: object,
        targets: Path | None,
        inspectors: Path | None,
        recusals: Path | None,
        text: Path | None,
        **others: object,
    ) -> object:
        listed = Listed(targets=targets, inspectors=inspectors, recusals=recusals, text=text)
        return command(*args, listed=listed, **others)

    for option in _LIST_OPTIONS:
        told = option(told)
    return cast("F", told)


_LIST_OPTIONS = (
    click.option(
        "--list", "text", type=FILE, metavar="FILE", help="The list as it was published (名单)."
    ),
    click.option("--recusals", type=FILE, metavar="FILE", help="Who is recused from whom (回避)."),
    click.option("--inspectors", type=FILE, metavar="FILE", help="The inspectors (检查人员)."),
    click.option("--targets", type=FILE, metavar="FILE", help="The targets (抽查对象)."),
)


def form_option(default: str) -> Callable[[F], F]:
    """Make ``--format``, which is JSON by itself where machines go on with the answer."""
    return click.option(
        "--format",
        "form",
        type=click.Choice(["text", "json"]),
        default=default,
        show_default=True,
        help="Form of the answer (格式).",
    )


def a_value(given: str) -> tuple[str, str]:
    """Read ``NAME=VALUE``: what a source published.

    Raises:
        click.BadParameter: there is no equals sign.
    """
    name, equals, value = given.partition("=")
    if not equals:
        raise click.BadParameter(str(NO_VALUE.filled({"given": shown(given)})))
    return name, value


def once(
    ctx: click.Context, param: click.Parameter, given: tuple[tuple[str, str], ...]
) -> dict[str, str]:
    """Take the value of each source.

    Raises:
        click.BadParameter: one is given twice.
    """
    del ctx, param
    told: dict[str, str] = {}
    for name, value in given:
        if name in told:
            raise click.BadParameter(str(VALUE_TWICE.filled({"name": shown(name)})))
        told[name] = value
    return told


@click.group(
    "draw",
    epilog=example("localstd draw verify examples/draw/result.json --list examples/draw/list.txt"),
)
def command() -> None:
    """Random inspection (双随机、一公开): targets and inspectors, drawn for anyone to replay.

    随机抽取检查对象和执法检查人员，任何人都可以复算核对。
    """


@command.command(
    "plan",
    short_help="Fix a list and make the plan of a draw (抽取方案), with their hashes.",
    epilog=example(
        "localstd draw plan examples/draw/draw.toml --targets examples/draw/targets.csv"
        " --inspectors examples/draw/inspectors.csv"
    ),
)
@click.argument("settings", type=FILE)
@list_options
@click.option(
    "--publish",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="FOLDER",
    help="Write plan.json, plan.txt and list.txt there (公布); none of them may be there yet.",
)
@form_option("text")
@language_option
def plan(
    *, settings: Path, listed: Listed, publish: Path | None, form: str, language: Language
) -> None:
    """Make the plan of a draw from SETTINGS (TOML or JSON) and the tables of its list.

    固定名单，编制抽取方案，并给出两者的哈希值。

    Publish the hashes before the first day on which a value of the seed comes out.

    Exit status: 0 the plan is made, 2 it cannot be, or something could not be read.
    """
    told = read_settings(settings)
    try:
        draw_list = listed.read(weights_of(told.record))
        made = draw_plan_from(told.record, draw_list)
    except RecordError as problem:
        raise told.refused(problem) from problem
    if publish is not None:
        _publish(publish, made, draw_list)
    if form == "json":
        tell_record(draw_plan_record(made))
        return
    for line in _plan_lines(made, draw_list):
        click.echo(visible(line.text(language)))


@command.command(
    "run",
    short_help="Draw targets and inspectors (抽取) from a plan and the published values.",
    epilog=example(
        "localstd draw run examples/draw/plan.json --list examples/draw/list.txt"
        " --seed '双色球第2026028期红球=31 02 09 17 21 26'"
        " --seed '上证指数2026年3月13日收盘=4021.37'"
    ),
)
@click.argument("plan_file", metavar="PLAN", type=FILE)
@list_options
@click.option(
    "--seed",
    "values",
    type=a_value,
    multiple=True,
    callback=once,
    metavar="NAME=VALUE",
    help="What a source of the seed published (随机数); once for each.",
)
@click.option(
    "--substitutions",
    type=FILE,
    metavar="FILE",
    help="Who fell out, each with a reason (递补), in the order in which it happened.",
)
@form_option("json")
@language_option
def run(  # noqa: PLR0913  one parameter an option
    *,
    plan_file: Path,
    listed: Listed,
    values: dict[str, str],
    substitutions: Path | None,
    form: str,
    language: Language,
) -> None:
    """Draw what PLAN says, from its list and the values that its sources published.

    按方案、名单和已公布的随机数抽取。

    Nobody can choose who is drawn: the same input always gives the same result.

    Exit status: 0 it is drawn, 2 it cannot be, or something could not be read.
    """
    made = _plan(plan_file)
    out = () if substitutions is None else read_substitutions(_source(substitutions))
    drawn = run_draw(listed.read(made.weights), made, values=values, substitutions=out)
    published = published_draw(drawn)
    if form == "json":
        tell_record(draw_result_record(published))
        return
    for line in _result_lines(published):
        click.echo(visible(line.text(language)))


@command.command(
    "verify",
    short_help="Draw again and name every difference (复算核对) from what was published.",
    epilog=example("localstd draw verify examples/draw/result.json --list examples/draw/list.txt"),
)
@click.argument("result", type=FILE)
@list_options
@click.option(
    "--plan-hash", metavar="HASH", help="The hash of the plan that was published first (方案哈希)."
)
@form_option("text")
@language_option
@click.pass_context
def verify(  # noqa: PLR0913  one parameter an option
    ctx: click.Context,
    /,
    *,
    result: Path,
    listed: Listed,
    plan_hash: str | None,
    form: str,
    language: Language,
) -> None:
    """Replay the draw of RESULT from the list, and tell whether it comes out as published.

    按公布的材料重新抽取，逐项指出不一致之处。

    Exit status: 0 it does, 1 it does not, 2 could not read.
    """
    read = read_json(standard_input_or(result))
    try:
        published = draw_result_of(read.record)
    except RecordError as problem:
        raise read.refused(problem) from problem
    draw_list = listed.read(published.plan.weights)
    found = verify_draw(published, draw_list, plan_hash=plan_hash)
    if form == "json":
        differences = [_difference(one) for one in found]
        tell_json("draw-verification", {"same": not found, "differences": differences})
    else:
        for line in [one.wording for one in found] or [_SAME]:
            click.echo(visible(line.text(language)))
    ctx.exit(1 if found else 0)


def _plan(file: Path) -> DrawPlan:
    read: JsonFile = read_json(standard_input_or(file))
    try:
        return draw_plan_of(read.record)
    except RecordError as problem:
        raise read.refused(problem) from problem


def _source(file: Path) -> Any:  # noqa: ANN401  a path, or standard input
    return standard_input_or(file)


def _publish(folder: Path, made: DrawPlan, draw_list: DrawList) -> None:
    """Write what is published; what was published before is never written over.

    Raises:
        click.UsageError: if one of the files is there.
    """
    folder.mkdir(parents=True, exist_ok=True)
    record = json.dumps(draw_plan_record(made), ensure_ascii=False, indent=2)
    files = {
        "list.txt": draw_list.list_text,
        "plan.txt": made.plan_text,
        "plan.json": f"{record}\n",
    }
    for name in files:
        if (folder / name).exists():
            raise click.UsageError(str(PUBLISHED.filled({"file": folder / name})))
    for name, text in files.items():
        with (folder / name).open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)


def _plan_lines(made: DrawPlan, draw_list: DrawList) -> Iterator[Wording]:
    sizes = draw_list.strata
    yield Wording(made.title, made.title)
    yield _LIST.filled({"hash": made.list_hash})
    yield _PLAN.filled({"hash": made.plan_hash})
    for quota in made.quotas:
        facts = {"stratum": quota.stratum, "size": sizes[quota.stratum], "number": quota.number}
        yield _STRATUM.filled(facts)
    for seed in made.seeds:
        yield _SEED.filled({"name": seed.name, "day": seed.published_on})


def _result_lines(published: PublishedDraw) -> Iterator[Wording]:
    yield Wording(published.plan.title, published.plan.title)
    yield _PLAN.filled({"hash": published.plan_hash})
    yield _KEY.filled({"key": published.key})
    for at, one in enumerate(published.targets, 1):
        facts = {"at": at, "target": one.target, "stratum": one.stratum, "who": one.inspectors}
        yield _DRAWN.filled(facts)
    for done in published.substituted:
        told = done.substitution
        who = " / ".join(filter(None, (told.target, told.inspector)))
        yield _OUT.filled({"who": who, "reason": told.reason, "by": done.by or _NOBODY})


def _difference(one: DrawProblem) -> dict[str, str]:
    return {"fault": one.fault.value, "zh": one.wording.zh, "en": one.wording.en}
