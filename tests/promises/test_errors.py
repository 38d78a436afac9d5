"""Every error passes whole from one process to another, as it must in a pool of workers."""

import copy
import pickle
from collections.abc import Callable, Iterator
from pathlib import Path
from types import MappingProxyType, ModuleType
from typing import Any, get_args, get_origin, get_type_hints

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from localstd.errors import LocalstdError
from localstd.law import LawError
from localstd.numbers import SCHEMES, NumberError
from localstd.testing.strategies.deriving import strategy_of_type, words
from localstd.testing.strategies.index import STRATEGIES

PASSED: tuple[Callable[[Any], Any], ...] = (
    copy.copy,
    copy.deepcopy,
    lambda error: pickle.loads(pickle.dumps(error)),  # noqa: S301  it was written here
)
FEW = settings(max_examples=10, suppress_health_check=[HealthCheck.too_slow])


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


def fields(error: LocalstdError) -> dict[str, object]:
    """Take what an error holds; exceptions within it are equal only if they are the same."""
    return {name: repr(one) if name == "problems" else one for name, one in vars(error).items()}


def is_same(passed: LocalstdError, error: LocalstdError) -> bool:
    return type(passed) is type(error) and fields(passed) == fields(error)


@pytest.fixture(scope="session")
def known(modules: tuple[ModuleType, ...]) -> tuple[type[LocalstdError], ...]:
    """Find the errors of the library; every module was imported by then."""
    assert modules
    return tuple(one for one in errors() if hasattr(one, "__attrs_attrs__"))


def test_every_error_survives_being_copied_and_pickled(
    known: tuple[type[LocalstdError], ...],
) -> None:
    assert NumberError in known
    for cls in known:
        hints = get_type_hints(cls)
        parts = {one.name: drawn(hints[one.name]) for one in attrs_of(cls)}

        @FEW
        @given(st.builds(cls, **parts))
        def survives(error: LocalstdError) -> None:
            assert all(is_same(passes(error), error) for passes in PASSED)

        survives()


@pytest.mark.parametrize("passes", PASSED)
def test_an_error_keeps_its_notes_and_what_its_own_constructor_took(
    passes: Callable[[Any], Any],
) -> None:
    error = AddressError("nats://127.0.0.1", part="stream")
    error.add_note("in line 3")
    passed = passes(error)
    assert is_same(passed, error)
    assert (passed.args, passed.__notes__) == (error.args, ["in line 3"])


@pytest.mark.parametrize("passes", PASSED)
def test_a_value_with_a_mapping_stays_as_it_is(passes: Callable[[Any], Any]) -> None:
    """An error may tell of such values; their mappings stay read-only."""
    scheme = next(one for one in SCHEMES if one.places)
    passed = passes(scheme)
    assert passed == scheme
    assert type(passed.places) is type(scheme.places) is MappingProxyType
