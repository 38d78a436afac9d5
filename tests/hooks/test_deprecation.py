"""A hook, or an argument of one, can be deprecated: whoever answers it is warned when it loads."""

import warnings
from types import ModuleType
from typing import Any

import pytest

from localstd.hooks.loading import Offered, loaded_by
from localstd.hooks.spec import hookspec

OLD_HOOK = DeprecationWarning("localstd_seal is replaced by localstd_storage, and goes in 0.3")
OLD_ARGUMENT = DeprecationWarning("localstd_law: region is now place, and goes in 0.3")


def a_spec() -> ModuleType:
    """Make a spec of one hook that is on its way out, and of one whose argument is."""
    spec = ModuleType("spec")

    @hookspec(warn_on_impl=OLD_HOOK)
    def localstd_seal(url: str) -> None:
        """Do what nobody needs any more."""

    @hookspec(warn_on_impl_args={"region": OLD_ARGUMENT})
    def localstd_law(place: str, region: str) -> None:
        """Give the law of a place, by its old name too."""

    spec.localstd_seal, spec.localstd_law = localstd_seal, localstd_law  # type: ignore[attr-defined]
    return spec


def load(plugin: ModuleType) -> tuple[str, ...]:
    offered = [Offered(name=plugin.__name__, source=plugin)]
    (loaded,) = loaded_by(a_spec(), block=(), offered=offered).loaded
    return loaded.hooks


def test_a_deprecated_hook_is_warned_of_with_what_replaces_it(plugin: Any) -> None:
    made = plugin("anhui", localstd_seal=lambda url: None)  # noqa: ARG005  the hook's argument
    with pytest.warns(DeprecationWarning, match="replaced by localstd_storage, and goes in 0.3"):
        assert load(made) == ("localstd_seal",)


def test_a_deprecated_argument_is_warned_of(plugin: Any) -> None:
    made = plugin("anhui", localstd_law=lambda region: None)  # noqa: ARG005  the hook's argument
    with pytest.warns(DeprecationWarning, match="region is now place, and goes in 0.3"):
        assert load(made) == ("localstd_law",)


def test_the_warning_points_at_the_function(plugin: Any) -> None:
    made = plugin("anhui", localstd_seal=lambda url: None)  # noqa: ARG005  the hook's argument
    with pytest.warns(DeprecationWarning, match="localstd_seal") as told:
        load(made)
    assert told[0].filename == __file__


def test_who_takes_the_new_argument_is_not_warned(plugin: Any) -> None:
    made = plugin("anhui", localstd_law=lambda place: None)  # noqa: ARG005  the hook's argument
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert load(made) == ("localstd_law",)
