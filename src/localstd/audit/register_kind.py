"""What kind of register it is (登记册类别), by its numbers: local, group or enterprise.

A row is judged by its own number, whatever stands around it. What belongs in the register at all
can be said only of the whole: it is of the kind that most of its first rows have, or of the one
that the caller names.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, islice
from types import MappingProxyType

from localstd.audit.entry import Entry
from localstd.errors import LocalstdError
from localstd.numbers import Kind
from localstd.wording import Wording

__all__ = [
    "REGISTER_KINDS",
    "SAMPLED",
    "STANDARDS",
    "first_entries",
    "kind_of_register",
    "own_kind",
]

#: The kinds of register (登记册类别) that there are; of two as frequent, the first.
REGISTER_KINDS = (Kind.LOCAL, Kind.GROUP, Kind.ENTERPRISE)
#: So many rows are read ahead, to see what kind of register it is.
SAMPLED = 100

#: What standards of a kind are called, many of them (类别名称).
STANDARDS: Mapping[Kind, Wording] = MappingProxyType(
    {
        Kind.NATIONAL: Wording("国家标准", "national standards"),
        Kind.INDUSTRY: Wording("行业标准", "industry standards"),
        Kind.LOCAL: Wording("地方标准", "local standards"),
        Kind.LOCAL_FOOD: Wording("食品安全地方标准", "local food safety standards"),
        Kind.LOCAL_ENGINEERING: Wording("工程建设地方标准", "local engineering standards"),
        Kind.GROUP: Wording("团体标准", "group standards"),
        Kind.ENTERPRISE: Wording("企业标准", "enterprise standards"),
        Kind.ALLIANCE: Wording("联盟标准", "alliance standards"),
    }
)

_BRANCHES = {Kind.LOCAL_FOOD: Kind.LOCAL, Kind.LOCAL_ENGINEERING: Kind.LOCAL}


def own_kind(kind: Kind) -> Kind:
    """Give the kind of register to which a number's kind belongs, its branches brought together.

    >>> own_kind(Kind.LOCAL_FOOD).value, own_kind(Kind.GROUP).value
    ('local', 'group')
    """
    return _BRANCHES.get(kind, kind)


def kind_of_register(entries: Iterable[Entry]) -> Kind:
    """Give the kind that most of the rows have; local where none of them is of any.

    >>> from localstd.audit.entry import read_entry
    >>> from localstd.audit.row import Row
    >>> numbers = ("T/CSSS 005-2024", "T/BASV 0005-2024", "DB34/T 1-2020", "GB/T 1.1-2020")
    >>> kind_of_register(read_entry(Row.of(n, {"number": one})) for n, one in enumerate(numbers))
    <Kind.GROUP: 'group'>
    """
    kinds = (own_kind(entry.number.kind) for entry in entries if entry.number)
    counted = Counter(kinds)
    return max(REGISTER_KINDS, key=lambda kind: counted[kind])


def first_entries(entries: Iterable[Entry]) -> tuple[list[Entry], Iterator[Entry]]:
    """Give the first rows, and all of them: what cannot be read breaks off where it stands.

    >>> first, every = first_entries(iter([]))
    >>> first, list(every)
    ([], [])
    """
    rest = iter(entries)
    first: list[Entry] = []
    try:
        first.extend(islice(rest, SAMPLED))
    except LocalstdError as broken_off:
        return first, chain(first, _broken_off(broken_off))
    return first, chain(first, rest)


def _broken_off(error: LocalstdError) -> Iterator[Entry]:
    """Raise it when its row comes, and not before."""
    yield from ()
    raise error
