"""What was wrong with a call (命令写法有误), in Chinese, above what click says of it in English."""

import re
from collections.abc import Iterable
from typing import Final

import click

from localstd.legible import visible

__all__ = ["told_in_chinese"]

_GIVEN: Final = re.compile(r"'[^']*'|\([^)]*\)")  # what was typed, as click repeats it


def told_in_chinese(refused: click.UsageError) -> str | None:
    """Say it in one line; ``None`` where what it says is Chinese already.

    >>> told_in_chinese(click.NoSuchOption("--placs", possibilities=["--place"]))
    '没有选项--placs；是否应为：--place'
    >>> told_in_chinese(click.UsageError("请给出名单 / give a list")) is None
    True
    """
    if not _GIVEN.sub("", refused.message).isascii():
        return None
    said = visible(_said(refused))
    return said if refused.ctx is None else f"{said}；用法见 {refused.ctx.command_path} --help"


def _said(refused: click.UsageError) -> str:
    match refused:
        case click.MissingParameter():
            return f"缺少{_hint(refused)}{_takes(refused.param)}"
        case click.BadParameter():
            return f"{_hint(refused)}的值不可用{_takes(refused.param)}"
        case click.NoSuchOption():
            return f"没有选项{refused.option_name}{_perhaps(refused.possibilities)}"
        case click.BadOptionUsage():
            return f"选项{refused.option_name}缺少值，或者不应有值"
    name = getattr(refused, "command_name", None)  # click tells it since 8.4
    if name is not None:
        return f"没有命令{name}{_perhaps(getattr(refused, 'possibilities', None))}"
    return "参数过多，或者命令写法有误"


def _hint(refused: click.BadParameter) -> str:
    if refused.param is None:
        return "参数"
    if isinstance(refused.param, click.Option):
        return f"选项{max(refused.param.opts, key=len)}"
    return f"参数{refused.param.human_readable_name}"


def _takes(parameter: click.Parameter | None) -> str:
    match None if parameter is None else parameter.type:
        case click.Choice(choices=choices):
            return f"；可选：{'、'.join(map(str, choices))}"
        case click.IntRange(min=least, max=most) if least is not None and most is not None:
            return f"；应为{least}至{most}的整数"
    return ""


def _perhaps(names: Iterable[str] | None) -> str:
    listed = "、".join(names or ())
    return f"；是否应为：{listed}" if listed else ""
