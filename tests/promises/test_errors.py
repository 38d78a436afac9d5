"""Every error is a value: equal by what it tells, whole in a pool of workers."""

from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from localstd.audit import Row
from localstd.audit.entry import read_entry
from localstd.errors import LocalstdError
from localstd.law import LawError
from localstd.numbers import NumberError
from localstd.testing.strategies.deriving import strategy_of_type, words
from localstd.testing.strategies.index import STRATEGIES
from localstd.wording import Wording

FEW = settings(max_examples=10)


class AddressError(LocalstdError):
    """An error as a plug-in writes it that does without the decorators of the house."""

    def __init__(self, url: str, *, part: str) -> None:
        super().__init__(url, part)
        self.url = url
        self.part = part


def errors(cls: type[LocalstdError] = LocalstdError) -> Iterator[type[LocalstdError]]:
    for one in cls.__subclasses__():
        yield one
        yield from errors(one)


def attrs_of(cls: Any) -> tuple[Any, ...]:
    return tuple(cls.__attrs_attrs__)


def drawn(kind: Any) -> st.SearchStrategy[Any]:
    """Draw what a field holds: a public value by its strategy, anything else by its type."""
    if get_origin(kind) is tuple and ... in get_args(kind):
        return st.lists(drawn(get_args(kind)[0]), max_size=3).map(tuple)
    known = {Path: words().map(Path), LawError: st.builds(LawError, words())}
    if kind in STRATEGIES:
        return STRATEGIES[kind]()
    return known[kind] if kind in known else strategy_of_type(kind)


@pytest.fixture(scope="session")
def known(modules: tuple[ModuleType, ...]) -> tuple[type[LocalstdError], ...]:
    """Find the errors of the library; every module was imported by then."""
    assert modules
    return tuple(one for one in errors() if hasattr(one, "__attrs_attrs__"))


def test_every_error_stands_in_the_reference(
    known: tuple[type[LocalstdError], ...], made_by: Callable[[str], ModuleType]
) -> None:
    table = made_by("errors").table()
    ours = {one.__name__ for one in known if one.__module__.startswith("localstd.")}
    assert [name for name in ours if f"{name}` |" not in table] == []
    assert "|  |" not in table, "each says what it means"


def test_a_copy_of_an_error_is_equal_to_it(
    known: tuple[type[LocalstdError], ...], copies: tuple[Callable[[Any], Any], ...]
) -> None:
    assert NumberError in known
    for cls in known:
        hints = get_type_hints(cls)
        parts = {one.name: drawn(hints[one.name]) for one in attrs_of(cls)}

        @FEW
        @given(st.builds(cls, **parts))
        def is_equal(error: LocalstdError) -> None:
            assert [copied(error) for copied in copies] == [error, error, error]
            assert {hash(copied(error)) for copied in copies} == {hash(error)}

        is_equal()


def test_errors_are_equal_that_are_of_one_class_and_tell_the_same() -> None:
    def error(text: str) -> NumberError:
        return NumberError(text=text, position=0, expected=Wording("数字", "a digit"))

    assert error("x") == error("x")
    assert error("x") != error("y")
    assert error("x") != ValueError("x")
    assert LawError("x") != NumberError(text="x", position=0, expected=Wording("", ""))


def test_what_cannot_be_read_is_equal_to_itself() -> None:
    row = Row.of(2, {"number": "DB34/T 号", "published": "下月"})
    assert read_entry(row) == read_entry(row)
    assert len(read_entry(row).errors) == 2


def test_an_error_keeps_its_notes_and_what_its_own_constructor_took(
    copies: tuple[Callable[[Any], Any], ...],
) -> None:
    error = AddressError("nats://127.0.0.1", part="stream")
    error.add_note("in line 3")
    for copied in copies:
        passed = copied(error)
        passed.add_note("again")
        assert passed == error
        assert (passed.args, passed.__notes__) == (error.args, ["in line 3", "again"])
    assert error.__notes__ == ["in line 3"]
