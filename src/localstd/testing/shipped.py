"""The procedures that ship (自带程序), and what the kit must be told to walk them."""

from collections.abc import Iterator

from localstd.procedure import Procedure
from localstd.procedures import PROCEDURES, procedure_named
from localstd.testing.promises import Order

__all__ = ["ORDERS", "shipped_procedures"]

#: What may never happen without another thing before it, by procedure.
ORDERS: dict[str, tuple[Order, ...]] = {
    "making": (
        Order(event="published", after="comment-closed", basis=("ls2020-comment-days",)),
        Order(event="published", after="technically-reviewed", basis=("sl2017-tc-required",)),
    ),
}


def shipped_procedures() -> Iterator[Procedure]:
    """Give every procedure that the library offers, each once.

    >>> [one.name for one in shipped_procedures()][:2]
    ['making', 'review']
    """
    yield from map(procedure_named, PROCEDURES)
