"""Notifiers that fail now and then fail when it is their turn, and else do as the one within."""

from collections.abc import Callable

import pytest

from localstd.notices import DeliveryError, MemoryNotifier, Notifier
from localstd.testing import DeliversTwice, FailsNowAndThen, LosesAnswers
from localstd.testing.notifiers.numbered import numbered


def _tried(notifier: Notifier, numbers: range) -> list[int]:
    """Deliver messages, and say of which ones it failed."""
    failed = []
    for number in numbers:
        try:
            notifier.deliver(numbered(number, "li"))
        except DeliveryError as error:
            failed.append(number)
            assert (error.message, error.is_final) == (numbered(number, "li").id, False)  # noqa: PT017  all are looked at
    return failed


@pytest.mark.parametrize(
    ("wrapper", "failed", "arrived"),
    [
        (LosesAnswers, [3, 6], [1, 2, 3, 4, 5, 6]),
        (DeliversTwice, [], [1, 2, 3, 3, 4, 5, 6, 6]),
        (FailsNowAndThen, [3, 6], [1, 2, 4, 5]),
    ],
)
def test_every_third_delivery_goes_wrong(
    wrapper: Callable[[Notifier], Notifier], failed: list[int], arrived: list[int]
) -> None:
    inner = MemoryNotifier()
    assert _tried(wrapper(inner), range(1, 7)) == failed
    assert [one.version for one in inner.delivered] == arrived


@pytest.mark.parametrize("wrapper", [LosesAnswers, DeliversTwice, FailsNowAndThen])
def test_what_is_wrapped_is_declared_and_closed(wrapper: Callable[[Notifier], Notifier]) -> None:
    inner = MemoryNotifier()
    outer = wrapper(inner)
    assert outer.capabilities == inner.capabilities
    outer.close()
    assert _tried(inner, range(1, 2)) == [1]
