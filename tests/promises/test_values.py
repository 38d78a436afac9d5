"""Values can be shared, copied and passed to another process, and changed into others."""

import copy
import pickle

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from localstd._attrs import evolve
from localstd.testing.strategies.index import STRATEGIES, strategy_for

#: What holds functions, or locks, or was read by what does; functions are equal only to themselves.
HOLD_FUNCTIONS = frozenset(
    {
        *("Change", "Context", "FurtherCheck", "Implementation", "Indicator", "Law", "LawOnDay"),
        *("Outlook", "Plugins", "Procedure", "Reading", "RegisterFormat", "Rule", "Rules", "Setup"),
        *("EventType", "FactKind", "FactType", "FileCheck", "HistoryFile", "Life", "MatterFile"),
        *("LogContext", "PlaceChange", "PlacesCompared", "Possibility"),
    }
)
NAMED = {cls.__name__: cls for cls in STRATEGIES}
ONE = settings(
    max_examples=1,
    deadline=None,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)


def test_what_holds_functions_is_there() -> None:
    assert NAMED.keys() >= HOLD_FUNCTIONS


@pytest.mark.parametrize("name", sorted(NAMED))
def test_a_value_can_be_passed_on_and_changed(name: str) -> None:
    cls = NAMED[name]

    @ONE
    @given(strategy_for(cls))
    def passes(value: object) -> None:
        assert copy.copy(value) == value
        assert evolve(value) == value
        if name not in HOLD_FUNCTIONS:
            assert copy.deepcopy(value) == value
            assert pickle.loads(pickle.dumps(value)) == value  # noqa: S301  it was written here

    passes()


@pytest.mark.parametrize("name", sorted(NAMED))
def test_a_value_refuses_to_be_derived_from(name: str) -> None:
    with pytest.raises(TypeError, match="is a value and cannot be subclassed"):
        type("Derived", (NAMED[name],), {})
