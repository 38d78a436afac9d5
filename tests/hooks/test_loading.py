"""Plug-ins are found, looked over and loaded; whatever is wrong with one is told by its name."""

import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from localstd.hooks import (
    HookSignatureError,
    LoadedPlugin,
    SameNameError,
    UnclaimedSchemeError,
    UnknownHookError,
    UnknownPluginError,
    UnloadablePluginError,
    UnmarkedHookError,
    hookimpl,
    installed_plugins,
    load_plugins,
)
from localstd.numbers import NumberingScheme

Making = Callable[..., Any]

FINE = """
from localstd.hooks import hookimpl

@hookimpl
def localstd_law(place):
    return None
"""


def nothing(place: str) -> None:
    """Give no law."""


def test_what_ships_is_loaded_without_any_entry_point() -> None:
    (memory,) = load_plugins(entry_points=False).loaded
    assert (memory.name, memory.distribution) == ("memory", "localstd")


def test_an_installed_plugin_is_found_with_its_distribution_and_version(install: Making) -> None:
    install("anhui", FINE)
    found = {one.name: one for one in load_plugins().loaded}["anhui"]
    assert found == LoadedPlugin(
        name="anhui", distribution="localstd-anhui", version="1.2", hooks=("localstd_law",)
    )


def test_plugins_are_listed_in_the_order_of_their_names(plugin: Making, together: Making) -> None:
    loaded = together(plugin("z"), plugin("a")).loaded
    assert [one.name for one in loaded] == ["a", "memory", "z"]


def test_what_is_handed_over_comes_in_no_distribution(plugin: Making, together: Making) -> None:
    found = together(plugin("anhui", localstd_law=nothing)).loaded[0]
    assert found == LoadedPlugin(name="anhui", distribution="", version="", hooks=("localstd_law",))


def test_an_object_is_named_after_its_class(together: Making) -> None:
    class Anhui:
        localstd_law = staticmethod(hookimpl(nothing))

    assert [one.name for one in together(Anhui()).loaded] == ["Anhui", "memory"]


def test_nothing_is_loaded_when_the_library_is_imported(install: Making, tmp_path: Path) -> None:
    install("loud", "raise SystemExit('loaded')")
    program = "import localstd, localstd.hooks, sys; assert 'localstd_loud' not in sys.modules"
    done = subprocess.run(
        [sys.executable, "-c", program], env={"PYTHONPATH": str(tmp_path)}, check=False
    )
    assert done.returncode == 0


def test_installed_plugins_are_named_without_importing_them(install: Making) -> None:
    install("loud", "raise SystemExit('loaded')")
    found = {one.name: one for one in installed_plugins()}
    assert found["loud"].version == "1.2"
    assert "memory" in found


def test_a_blocked_plugin_is_not_even_imported(install: Making) -> None:
    install("loud", "raise SystemExit('loaded')")
    assert "loud" not in [one.name for one in load_plugins(block=["loud"]).loaded]
    assert "localstd_loud" not in sys.modules


def test_what_ships_can_be_blocked_too(together: Making) -> None:
    assert together(block=["memory"]).loaded == ()


def test_to_block_what_is_not_there_is_refused(together: Making) -> None:
    with pytest.raises(UnknownPluginError, match=r"no plug-in 'memry'; known: memory") as told:
        together(block=["memry"])
    assert told.value.known == ("memory",)


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("import no_such_driver", "No module named 'no_such_driver'"),
        ("raise ValueError", "ValueError"),
        ("raise RuntimeError('no luck')", "RuntimeError: no luck"),
        ("raise SystemExit(3)", "SystemExit: 3"),
        ("def (", "invalid syntax"),
    ],
)
def test_a_plugin_that_cannot_be_imported_is_named(
    install: Making, source: str, reason: str
) -> None:
    install("broken", source)
    with pytest.raises(UnloadablePluginError, match="--block broken") as told:
        load_plugins()
    assert (told.value.plugin, told.value.distribution) == ("broken", "localstd-broken")
    assert reason in told.value.reason
    assert told.value.__cause__ is not None


def test_two_installed_plugins_of_one_name_are_both_named(install: Making) -> None:
    install("anhui", FINE)
    install("anhui", FINE, distribution="anhui-rules")
    with pytest.raises(SameNameError, match="uninstall one of them") as told:
        load_plugins()
    assert set(told.value.given_by) == {"localstd-anhui", "anhui-rules"}


def test_two_plugins_of_one_name_are_told_apart_by_their_kind(
    plugin: Making, together: Making
) -> None:
    with pytest.raises(SameNameError) as told:
        together(plugin("anhui"), plugin("anhui"))
    assert told.value.given_by == ("module", "module")


def test_a_misspelt_hook_is_an_error_that_says_the_nearest(
    plugin: Making, together: Making
) -> None:
    with pytest.raises(UnknownHookError, match="not a hook; known: localstd_law") as told:
        together(plugin("anhui", localstd_laws=nothing))
    assert (told.value.plugin, told.value.hook) == ("anhui", "localstd_laws")


def test_a_misspelt_hook_is_an_error_even_without_a_mark(plugin: Making, together: Making) -> None:
    made = plugin("anhui")
    made.localstd_lawz = nothing
    with pytest.raises(UnknownHookError, match="localstd_lawz"):
        together(made)


def test_a_misspelt_hook_that_another_name_answers_is_an_error(together: Making) -> None:
    class Anhui:
        @hookimpl(specname="localstd_laws")
        def our_law(self, place: str) -> None:
            """Give no law."""

    with pytest.raises(UnknownHookError, match="localstd_laws"):
        together(Anhui())


def test_another_name_may_answer_a_hook(together: Making) -> None:
    class Anhui:
        @hookimpl(specname="localstd_law")
        def our_law(self, place: str) -> None:
            """Give no law."""

    assert together(Anhui()).loaded[0].hooks == ("localstd_law",)


def test_a_hook_of_a_later_version_may_be_optional(together: Making) -> None:
    class Ahead:
        @hookimpl(optionalhook=True)
        def localstd_tomorrow(self) -> None:
            """Answer a hook that is not there yet."""

    assert together(Ahead()).loaded[0].hooks == ()


def test_a_hook_without_a_mark_would_never_be_called_and_is_an_error(
    plugin: Making, together: Making
) -> None:
    made = plugin("anhui")
    made.localstd_law = lambda: None
    with pytest.raises(UnmarkedHookError, match="put @hookimpl above it") as told:
        together(made)
    assert (told.value.plugin, told.value.hook) == ("anhui", "localstd_law")


def test_a_class_in_the_place_of_a_function_would_never_be_called_and_is_an_error(
    plugin: Making, together: Making
) -> None:
    with pytest.raises(UnmarkedHookError, match="localstd_law"):
        together(plugin("anhui", localstd_law=type("Law", (), {})))


def test_what_is_named_alike_and_is_no_function_is_none_of_our_business(
    plugin: Making, together: Making
) -> None:
    made = plugin("anhui")
    made.localstd_anhui = plugin("localstd_anhui")
    made.localstd_version = "0.1"
    assert together(made).loaded[0].hooks == ()


def _other_argument(code: str) -> None: ...
def _one_too_many(place: str, day: str) -> None: ...
def _with_default(place: str = "34") -> None: ...
def _by_keyword(*, place: str) -> None: ...
def _by_position(place: str, /) -> None: ...
def _any_arguments(*place: str) -> None: ...
def _any_keywords(**place: str) -> None: ...
async def _in_its_own_time(place: str) -> None: ...
def _wrapping(place: str) -> Iterator[str]:
    yield place


async def _both(place: str) -> AsyncIterator[str]:
    yield place


@pytest.mark.parametrize(
    "function",
    [
        _other_argument,
        _one_too_many,
        _with_default,
        _by_keyword,
        _by_position,
        _any_arguments,
        _any_keywords,
        _in_its_own_time,
        _wrapping,
        _both,
    ],
)
def test_a_function_that_cannot_be_called_as_its_hook_is_an_error(
    plugin: Making, together: Making, function: Callable[..., Any]
) -> None:
    with pytest.raises(HookSignatureError, match=r"write it as localstd_law\(place\)") as told:
        together(plugin("anhui", localstd_law=function))
    assert (told.value.plugin, told.value.hook) == ("anhui", "localstd_law")


def test_a_wrapper_of_other_answers_is_an_error(together: Making) -> None:
    class Sly:
        @hookimpl(wrapper=True)
        def localstd_numbering(self) -> Iterator[None]:
            yield

    with pytest.raises(HookSignatureError, match="Sly"):
        together(Sly())


def test_a_function_may_leave_an_argument_out(plugin: Making, together: Making) -> None:
    plugins = together(plugin("anhui", localstd_storage=lambda: None))
    with pytest.raises(UnclaimedSchemeError) as told:
        plugins.storage("sqlite:")
    assert told.value.plugins == ("anhui", "memory")


def test_nothing_is_asked_before_it_is_needed(plugin: Making, together: Making) -> None:
    asked = []

    def numbering() -> tuple[NumberingScheme, ...]:
        asked.append("numbering")
        return ()

    plugins = together(plugin("anhui", localstd_numbering=numbering))
    assert asked == []
    plugins.schemes()
    assert asked == ["numbering"]


def test_plugins_cannot_be_changed(together: Making) -> None:
    plugins = together()
    with pytest.raises(AttributeError):
        plugins.loaded = ()
    with pytest.raises(TypeError):
        plugins.answering["localstd_law"] = ()


def test_what_a_plugin_computes_is_not_looked_at(together: Making) -> None:
    class Sensitive:
        @property
        def localstd_law(self) -> None:
            raise AssertionError

    assert together(Sensitive()).loaded[0].hooks == ()
