"""Promised: a dated limit with its citation is found within 1 µs, warm.

Peer in the same run: a dated parameter of openfisca-core, looked up at an instant.
"""

from collections.abc import Callable
from datetime import date

import pytest
from openfisca_core.parameters import ParameterNode

from localstd.law import LimitInForce, china_law

pytestmark = pytest.mark.benchmark(group="law")

DAY = date(2026, 4, 30)
PLAIN = ParameterNode(
    "root",
    data={
        "filing": {
            "description": "days within which a local standard is filed",
            "values": {"1990-09-06": {"value": 30}, "2020-03-01": {"value": 60}},
        }
    },
)


def _ours() -> LimitInForce:
    return china_law().on(DAY, "34").limit("local.filing")


def _theirs() -> int:
    return int(PLAIN.get_at_instant("2026-04-30").filing)


def test_openfisca_looks_a_parameter_up(median_of: Callable[..., float]) -> None:
    assert _theirs() == _ours().value
    assert median_of(_theirs) > 0


def test_a_limit_with_its_citation_is_found_in_time(median_of: Callable[..., float]) -> None:
    assert _ours().citation.provision == "ls2020-filing-days"
    assert median_of(_ours) <= 1e-6
