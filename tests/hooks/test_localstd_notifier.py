"""Exactly one plug-in opens the notifier of a URL."""

from collections.abc import Callable
from typing import Any

import pytest

from localstd.hooks import AnswerError, ConflictingPluginsError, UnclaimedSchemeError, scheme_of
from localstd.notices import MemoryNotifier

Making = Callable[..., Any]


class Watched(MemoryNotifier):
    """A notifier that says whether it was closed."""

    closed = False

    def close(self) -> None:
        self.closed = True


def trial(url: str) -> MemoryNotifier | None:
    return MemoryNotifier() if scheme_of(url) == "trial" else None


def test_the_plugin_that_knows_the_scheme_opens_it(plugin: Making, together: Making) -> None:
    notifier = together(plugin("trial", localstd_notifier=trial)).notifier("trial:1")
    assert notifier.delivered == []


def test_memory_is_opened_anew_unless_it_has_a_name(together: Making) -> None:
    plugins = together()
    assert plugins.notifier("memory:") is not plugins.notifier("memory:")
    assert plugins.notifier("memory:a") is plugins.notifier("memory:a")


def test_the_scheme_of_memory_may_be_written_large(together: Making) -> None:
    plugins = together()
    assert plugins.notifier("MEMORY:") is not plugins.notifier("MEMORY:")
    assert plugins.notifier("MEMORY:a") is plugins.notifier("memory:a")


@pytest.mark.parametrize(
    ("url", "install"),
    [("mailto://li@example.org", "localstd-apprise"), ("nats://127.0.0.1", "localstd-nats")],
)
def test_what_nobody_opens_says_what_to_install(together: Making, url: str, install: str) -> None:
    with pytest.raises(UnclaimedSchemeError, match=f"localstd_notifier.*pip install {install}"):
        together().notifier(url)


def test_two_plugins_for_one_scheme_are_both_named_and_closed(
    plugin: Making, together: Making
) -> None:
    first, second = Watched(), Watched()
    plugins = together(
        plugin("a", localstd_notifier=lambda: first), plugin("b", localstd_notifier=lambda: second)
    )
    with pytest.raises(ConflictingPluginsError) as told:
        plugins.notifier("nats://127.0.0.1")
    assert (told.value.claimed, told.value.plugins) == ("nats:", ("a", "b"))
    assert first.closed
    assert second.closed


def test_a_storage_is_no_notifier(plugin: Making, together: Making) -> None:
    made = plugin("odd", localstd_notifier=lambda: "a notifier")
    with pytest.raises(AnswerError, match="Notifier or None; lacking: capabilities, deliver"):
        together(made).notifier("odd:")
