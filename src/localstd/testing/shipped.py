"""The procedures that ship (自带程序), and what the kit must be told to walk them."""

from collections.abc import Iterator
from importlib import import_module

from localstd.procedure import Procedure
from localstd.testing.promises import Order

__all__ = ["ORDERS", "shipped_procedures"]

_PACKAGES = ("making", "review", "cleanup")

#: What may never happen without another thing before it, by procedure.
ORDERS: dict[str, tuple[Order, ...]] = {
    "making": (
        Order(event="published", after="comment-closed", basis=("ls2020-comment-days",)),
        Order(event="published", after="technically-reviewed", basis=("sl2017-tc-required",)),
    ),
}


def shipped_procedures() -> Iterator[Procedure]:
    """Give every procedure that the library offers, each once.

    >>> all(isinstance(one, Procedure) for one in shipped_procedures())
    True
    """
    for name in _PACKAGES:
        offered = vars(import_module(f"localstd.{name}")).values()
        yield from dict.fromkeys(one for one in offered if isinstance(one, Procedure))
