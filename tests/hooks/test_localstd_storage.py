"""Exactly one plug-in opens the storage of a URL."""

from collections.abc import Callable
from typing import Any

import pytest

from localstd.hooks import (
    AnswerError,
    ConflictingPluginsError,
    FailedHookError,
    UnclaimedSchemeError,
    scheme_of,
)
from localstd.storage import MemoryStorage, Origin, StorageUnavailableError
from localstd.storage.protocol import Storage
from localstd.wording import Wording

Making = Callable[..., Any]


class Watched(MemoryStorage):
    """A storage that says whether it was closed."""

    closed = False

    def close(self) -> None:
        self.closed = True


def trial(url: str) -> MemoryStorage | None:
    return MemoryStorage(url) if scheme_of(url) == "trial" else None


def test_the_plugin_that_knows_the_scheme_opens_it(plugin: Making, together: Making) -> None:
    storage = together(plugin("trial", localstd_storage=trial)).storage("trial:1")
    storage.create(Origin(place="34"))
    assert storage.head().position == 0


def test_memory_is_opened_anew_each_time(together: Making) -> None:
    plugins = together()
    plugins.storage("memory:").create(Origin(place="34"))
    plugins.storage("memory:").create(Origin(place="31"))


def test_memory_of_a_name_is_one_storage(together: Making) -> None:
    plugins = together()
    plugins.storage("memory:anhui").create(Origin(place="34"))
    assert plugins.storage("memory:anhui").head().origin.place == "34"
    assert plugins.storage("memory:other") is not plugins.storage("memory:anhui")


def test_the_scheme_of_memory_may_be_written_large(together: Making) -> None:
    plugins = together()
    plugins.storage("MEMORY:").create(Origin(place="34"))
    assert plugins.storage("Memory:anhui") is plugins.storage("memory:anhui")


def test_memory_of_a_name_ends_with_its_plugins(together: Making) -> None:
    assert together().storage("memory:anhui") is not together().storage("memory:anhui")


@pytest.mark.parametrize(
    ("url", "scheme", "install"),
    [
        ("sqlite:///anhui.db", "sqlite:", "localstd-sqlite"),
        ("jsonl:///anhui", "jsonl:", "localstd-jsonl"),
        ("postgresql://li@db/anhui", "postgresql:", "localstd-sql"),
        ("MariaDB://li@db/anhui", "mariadb:", "localstd-sql"),
        ("mysql://li@db/anhui", "mysql:", "localstd-sql"),
        ("oracle://li@db/anhui", "oracle:", ""),
        ("anhui.db", "…", ""),
        ("", "…", ""),
        ("\x1b[31m:", "…", ""),
    ],
)
def test_what_nobody_opens_names_the_scheme_who_was_asked_and_what_to_install(
    together: Making, url: str, scheme: str, install: str
) -> None:
    with pytest.raises(UnclaimedSchemeError) as told:
        together().storage(url)
    error = told.value
    assert (error.scheme, error.plugins, error.install) == (scheme, ("memory",), install)
    assert (f"pip install {install}" if install else "check") in error.wording.en


@pytest.mark.parametrize(
    ("url", "meant"),
    [
        ("postgres://li:geheim@db/anhui", "postgresql:"),
        ("postgresql+psycopg://li:geheim@db/anhui", "postgresql:"),
        ("mysql+pymysql://li:geheim@db/anhui", "mysql:"),
        ("sqllite:///anhui.db", "sqlite:"),
        ("sqlite3:///anhui.db", "sqlite:"),
        ("sqlite:///anhui.db", ""),
        ("oracle://li:geheim@db/anhui", ""),
    ],
)
def test_a_scheme_that_other_libraries_write_is_told_how_it_is_written_here(
    together: Making, url: str, meant: str
) -> None:
    with pytest.raises(UnclaimedSchemeError) as told:
        together().storage(url)
    error = told.value
    assert error.meant == meant
    assert (f"write '{meant}'?" in error.wording.en, f"“{meant}”" in error.wording.zh) == (
        bool(meant),
        bool(meant),
    )
    assert "geheim" not in str(error)


def test_without_any_plugin_nobody_was_asked(together: Making) -> None:
    with pytest.raises(UnclaimedSchemeError, match="asked: none"):
        together(block=["memory"]).storage("memory:")


def test_no_password_shows_in_an_error(plugin: Making, together: Making) -> None:
    url = "trial://li:geheim@db/anhui"
    both = together(plugin("a", localstd_storage=trial), plugin("b", localstd_storage=trial))
    for plugins in (together(), both):
        with pytest.raises((UnclaimedSchemeError, ConflictingPluginsError)) as told:
            plugins.storage(url)
        assert "geheim" not in str(told.value)


def test_two_plugins_for_one_scheme_are_both_named_and_their_storages_closed(
    plugin: Making, together: Making
) -> None:
    opened: list[Watched] = []

    def watched(url: str) -> Watched | None:
        opened.append(Watched(url))
        return opened[-1]

    plugins = together(
        plugin("lite", localstd_storage=watched), plugin("sqlite", localstd_storage=watched)
    )
    with pytest.raises(ConflictingPluginsError, match="block one of them: --block sqlite") as told:
        plugins.storage("sqlite:///a.db")
    assert (told.value.claimed, told.value.plugins) == ("sqlite:", ("lite", "sqlite"))
    assert [one.closed for one in opened] == [True, True]


def test_blocking_one_of_them_lets_the_other_open_it(plugin: Making, together: Making) -> None:
    both = (plugin("lite", localstd_storage=trial), plugin("sqlite", localstd_storage=trial))
    assert together(*both, block=["lite"]).storage("trial:") is not None


def test_a_plugin_that_fails_is_named_and_what_others_opened_is_closed(
    plugin: Making, together: Making
) -> None:
    opened = Watched()

    def fail(url: str) -> None:
        raise KeyError(url)

    plugins = together(
        plugin("a", localstd_storage=lambda: opened), plugin("b", localstd_storage=fail)
    )
    with pytest.raises(FailedHookError, match="KeyError") as told:
        plugins.storage("trial:")
    assert (told.value.plugin, told.value.hook) == ("b", "localstd_storage")
    assert isinstance(told.value.__cause__, KeyError)
    assert opened.closed


@pytest.mark.parametrize("url", ["", "anhui.db", "geheim\x00:"])
def test_what_is_no_url_is_told_so_and_not_shown(together: Making, url: str) -> None:
    with pytest.raises(
        UnclaimedSchemeError, match="is not a URL: a URL begins with its scheme"
    ) as told:
        together().storage(url)
    assert "geheim" not in str(told.value)


def test_what_fails_does_not_tell_the_url_that_it_was_asked(
    plugin: Making, together: Making
) -> None:
    def fail(url: str) -> None:
        raise SystemExit(url)

    with pytest.raises(FailedHookError, match="SystemExit: trial:…") as told:
        together(plugin("b", localstd_storage=fail)).storage("trial://li:geheim@db")
    assert "geheim" not in told.value.reason


def test_what_a_plugin_says_of_its_own_url_comes_through(plugin: Making, together: Making) -> None:
    def unavailable(url: str) -> None:
        raise StorageUnavailableError(url=url, reason=Wording("磁盘已满", "the disk is full"))

    with pytest.raises(StorageUnavailableError, match="disk is full"):
        together(plugin("full", localstd_storage=unavailable)).storage("full:")


@pytest.mark.parametrize("answer", ["trial:", object(), (), False])
def test_an_answer_that_is_no_storage_is_named_with_what_it_lacks(
    plugin: Making, together: Making, answer: object
) -> None:
    plugins = together(plugin("odd", localstd_storage=lambda: answer))
    with pytest.raises(AnswerError, match=r"lacking: .*append") as told:
        plugins.storage("odd:")
    assert (told.value.plugin, told.value.given) == ("odd", type(answer).__name__)


def test_an_answer_that_lacks_one_method_is_closed_again(plugin: Making, together: Making) -> None:
    names = [name for name in vars(Storage) if not name.startswith("_") and name != "revive"]
    calls = {name: lambda self: setattr(self, "closed", True) for name in names}
    nearly = type("Nearly", (), calls)()
    with pytest.raises(AnswerError, match="lacking: revive"):
        together(plugin("odd", localstd_storage=lambda: nearly)).storage("odd:")
    assert nearly.closed
