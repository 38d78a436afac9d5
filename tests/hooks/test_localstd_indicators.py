"""Further indicators have names of their own."""

from collections.abc import Callable
from typing import Any

import pytest

from localstd.hooks import AnswerError, ConflictingPluginsError
from localstd.statistics import Indicator, count
from localstd.storage import Standing
from localstd.wording import Wording

Making = Callable[..., Any]

TEA = Standing(matter="34-1", version=1, procedure="making", track="ordinary", stage="60")


def indicator(name: str) -> Indicator:
    return Indicator(
        name=name,
        wording=Wording("已发布", "published"),
        definition=Wording("处于发布环节的事项", "matters that stand at publication"),
        counts=lambda standing: standing.stage == "60",
    )


def test_further_indicators_are_counted(plugin: Making, together: Making) -> None:
    plugins = together(plugin("anhui", localstd_indicators=lambda: (indicator("published"),)))
    assert count(plugins.indicators(), [TEA, TEA]) == {"published": 2}


def test_two_plugins_with_an_indicator_of_one_name_are_both_named(
    plugin: Making, together: Making
) -> None:
    plugins = together(
        plugin("a", localstd_indicators=lambda: (indicator("published"),)),
        plugin("b", localstd_indicators=lambda: (indicator("published"),)),
    )
    with pytest.raises(ConflictingPluginsError) as told:
        plugins.indicators()
    assert (told.value.claimed, told.value.plugins) == ("published", ("a", "b"))


def test_one_plugin_with_two_indicators_of_one_name_is_named_twice(
    plugin: Making, together: Making
) -> None:
    twice = (indicator("published"), indicator("published"))
    with pytest.raises(ConflictingPluginsError) as told:
        together(plugin("a", localstd_indicators=lambda: twice)).indicators()
    assert told.value.plugins == ("a", "a")


def test_none_is_no_answer(plugin: Making, together: Making) -> None:
    with pytest.raises(AnswerError, match="gave None; it must give: tuple of Indicator"):
        together(plugin("a", localstd_indicators=lambda: None)).indicators()
