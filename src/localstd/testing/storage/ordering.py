"""Checks of order and of the chain (次序与哈希链): positions, seals, and names by code points."""

from collections.abc import Iterator

from localstd.storage import (
    ConflictError,
    Record,
    RecordKind,
    StandingQuery,
    digest_of,
    link_of,
    seal_of,
)
from localstd.testing.storage.check import storage_check, unequal
from localstd.testing.storage.ground import Ground, draft

__all__ = ["AWKWARD", "CHECKS", "unsealed"]

#: Names whose order by code points no collation and no UTF-16 gives.
AWKWARD = ("B", "Z", "a", "a b", "a-b", "a\u0301c", "y", "é", "中", "丽", "～", "𠮷", "𪚥")

# Names that a collation, a normal form or a file system may take for one another.
_ALIKE = (
    *("a", "A", "ａ", "á", "a\u0301", "ss", "ß", "ẞ", "i", "I", "ı", "İ", "K", "\u212a"),
    *("丽", "\U0002f800", "a b", "a  b", "a\u00a0b", "a\u200bb", "a_", "a%", "1", "１", "①", "一"),
)


@storage_check("positions and versions have no gaps", "位置与版本号连续无间断")
def no_gaps(ground: Ground) -> Iterator[str]:
    """Append to several matters by turns, with refusals between."""
    for number in range(6):
        matter = "abc"[number % 3]
        ground.keep(matter, expected=number // 3)
        try:
            ground.keep(matter, expected=0)
        except ConflictError:
            continue
    records = [record for matter in "abc" for record in ground.read(matter)]
    wanted = list(range(ground.position + 1, ground.position + 7))
    yield from unequal("positions", sorted(one.position for one in records), wanted)
    yield from unequal("versions", [one.version for one in records], [1, 2] * 3)


@storage_check("records come in order, as many as are asked for", "记录按序给出，数量依请求")
def in_order(ground: Ground) -> Iterator[str]:
    """Ask for the records since each position, with every limit."""
    for number in range(7):
        ground.keep(f"m{number % 2}", expected=number // 2)
    positions = list(range(ground.position + 1, ground.position + 8))
    for after in range(8):
        for limit in (1, 2, 7, 8):
            page = ground.storage.since(ground.position + after, limit=limit)
            found, wanted = [one.position for one in page], positions[after:][:limit]
            yield from unequal(f"{limit} since {after}", found, wanted)


@storage_check("matters are ordered by code points", "事项按码位排序")
def by_code_points(ground: Ground) -> Iterator[str]:
    """Ask for standings of matters with awkward names, whole and after each of them."""
    for name in reversed(AWKWARD):
        ground.keep(name, standing=ground.standing(name))
    names = [ground.named(one) for one in sorted(AWKWARD)]
    found = [one.matter for one in ground.found(StandingQuery())]
    yield from unequal("order", found, names)
    for number, name in enumerate(names, 1):
        page = ground.storage.standings(StandingQuery(), after=name, limit=100)
        later = [one.matter for one in page.items]
        yield from unequal(f"after {name}", later, names[number:])


@storage_check("matters are told apart by code points", "事项编号按码位区分")
def matters_apart(ground: Ground) -> Iterator[str]:
    """Keep matters whose names look alike, each with a record and a standing."""
    for name in _ALIKE:
        ground.keep(name, draft(name), standing=ground.standing(name, title=name))
    for name in _ALIKE:
        yield from unequal(f"records of {name}", [one.type for one in ground.read(name)], [name])
        found = ground.storage.standing(ground.named(name))
        yield from unequal(f"standing of {name}", found and found.title, name)


@storage_check("keys are told apart by code points", "幂等键按码位区分")
def keys_apart(ground: Ground) -> Iterator[str]:
    """Keep keys that look alike, each on a record of its own."""
    for version, name in enumerate(_ALIKE):
        ground.keep("m", draft(name, key=ground.named(name)), expected=version)
    for name in _ALIKE:
        found = ground.storage.keyed(ground.named(name))
        yield from unequal(f"record of {name}", found and found.type, name)


@storage_check("messages are told apart by code points", "通知件编号按码位区分")
def messages_apart(ground: Ground) -> Iterator[str]:
    """Post messages whose ids look alike."""
    new = ground.post(*(ground.message(name, to=f"r{name}") for name in _ALIKE))
    yield from unequal("new", new, len(_ALIKE))
    found = [one.message.id for one in ground.posted()]
    yield from unequal("ids", found, [ground.named(name) for name in _ALIKE])


@storage_check("every record is sealed after the one before", "每条记录依次加印，哈希链完整")
def chained(ground: Ground) -> Iterator[str]:
    """Work the chain of the whole office out anew."""
    for number, kind in enumerate(RecordKind):
        for matter in ("a", "b"):
            one = draft(kind=kind, key=ground.named(f"{matter}{number}"), salt=f"盐{number}")
            ground.keep(matter, one, expected=number)
    algorithm = ground.storage.head().origin.algorithm
    yield from unsealed(ground.records(), algorithm=algorithm)


def unsealed(records: tuple[Record, ...], *, algorithm: str) -> Iterator[str]:
    """Say which records are not sealed after those before; the first of them is only a beginning.

    >>> list(unsealed((), algorithm="sha256"))
    []
    """
    links: dict[str, str] = {}
    seal: str | None = None
    for one in records:
        name = f"record {one.position}"
        digest = one.digest if one.body is None else digest_of(algorithm, one.salt, one.body)
        yield from unequal(f"{name}: digest", one.digest, digest)
        before = links.get(one.matter, "" if one.version == 1 else one.before)
        yield from unequal(f"{name}: before", one.before, before)
        link = link_of(
            algorithm, before, one, matter=one.matter, version=one.version, digest=one.digest
        )
        yield from unequal(f"{name}: link", one.link, link)
        if seal is not None:
            wanted = seal_of(algorithm, seal, one.position, one.link)
            yield from unequal(f"{name}: seal", one.seal, wanted)
        links[one.matter], seal = one.link, one.seal


CHECKS = (
    no_gaps,
    in_order,
    by_code_points,
    matters_apart,
    keys_apart,
    messages_apart,
    chained,
)
