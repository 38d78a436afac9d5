"""The notifier keeps what every notifier must keep to, on a server at hand and on one that dies."""

from collections.abc import Callable
from typing import Any

import pytest

from localstd.testing import NOTIFIER_CHECKS, Conformity, ContractCheck, NotifierSuite

OF_BREAKING = [
    one
    for one in NOTIFIER_CHECKS
    if one.possible(object())  # type: ignore[arg-type]
]


class TestNatsNotifier(NotifierSuite):
    """On a server of its own for each check, which the probe may kill."""

    @pytest.fixture
    def make(self, breakable_maker: Callable[[], Any]) -> object:
        return breakable_maker


@pytest.mark.parametrize("check", OF_BREAKING, ids=lambda one: one.promise)
def test_the_server_at_hand_keeps_it_too(
    check: ContractCheck[Any], probe_maker: Callable[[], Any]
) -> None:
    assert check.on(probe_maker).conformity is Conformity.KEPT
