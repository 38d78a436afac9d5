"""Checks of appending (追加记录): whole or not at all, in its version, once for a key."""

from collections.abc import Iterator
from datetime import timedelta

from localstd._attrs import evolve
from localstd.storage import (
    Append,
    ConflictError,
    Draft,
    KeyTakenError,
    Record,
    RecordKind,
)
from localstd.testing.storage.check import storage_check, unequal, unrefused
from localstd.testing.storage.ground import MINUTE, NOON, Ground, draft

__all__ = ["CHECKS", "given"]

_LARGE = 1 << 20
_MANY = 1000


def given(record: Record) -> Draft:
    """Give what a record was made of, as it was given: without the digest.

    >>> from localstd.storage import Head, sealed
    >>> from localstd.testing.storage.ground import ORIGIN
    >>> given(sealed(Head.new(ORIGIN), "m", 0, "", draft())) == draft()
    True
    """
    return evolve(record.draft, digest=None)


_VARIED = (
    draft("filed", schema=7, salt="盐", recorded=NOON + timedelta(seconds=1)),
    draft("refused", kind=RecordKind.REFUSAL, body="", salt=""),
    draft("redacted", kind=RecordKind.REDACTION, body="{}", recorded=NOON + MINUTE),
)


@storage_check("a record is read as it was given", "记录读出与写入一致")
def read_as_given(ground: Ground) -> Iterator[str]:
    """Append records of every kind, and compare every field."""
    drafts = tuple(evolve(one, key=ground.named(one.type)) for one in _VARIED)
    ground.keep("m", *drafts)
    records = ground.read("m")
    yield from unequal("drafts", tuple(map(given, records)), drafts)
    yield from unequal("matter", {one.matter for one in records}, {ground.named("m")})
    yield from unequal("versions", [one.version for one in records], [1, 2, 3])


@storage_check("appending gives the records that it kept", "追加操作返回所存记录")
def gives_records(ground: Ground) -> Iterator[str]:
    """Compare what append gives with what is read."""
    appends = [ground.appended("m", draft(), draft()), ground.appended("n", draft())]
    made = ground.storage.append(appends)
    yield from unequal("records", made, (*ground.read("m"), *ground.read("n")))


@storage_check("a record without words keeps its digest", "已隐去内容的记录保留摘要")
def without_words(ground: Ground) -> Iterator[str]:
    """Append what was redacted elsewhere."""
    ground.keep("m", draft(body=None, salt="", digest="a0" * 32))
    (record,) = ground.read("m")
    told = (record.body, record.salt, record.digest)
    yield from unequal("body, salt, digest", told, (None, "", "a0" * 32))


@storage_check("a batch is kept whole, however large", "批量追加完整保存，无论大小")
def whole_batch(ground: Ground) -> Iterator[str]:
    """Append 1,000 records to 1,000 matters at once, and 1,000 to one."""
    matters = [f"m{number}" for number in range(_MANY)]
    ground.storage.append([ground.appended(one, draft()) for one in matters])
    yield from unequal("records", len(ground.records()), _MANY)
    kept = [ground.named(one) for one in matters]
    yield from unequal("matters", [one.matter for one in ground.records()], kept)
    ground.keep("long", *[draft()] * _MANY)
    yield from unequal("versions", len(ground.read("long")), _MANY)


@storage_check("a record of 1 MiB is kept", "可保存1 MiB的记录")
def large_record(ground: Ground) -> Iterator[str]:
    """Append a large body, also of characters that take four bytes each."""
    bodies = ("x" * _LARGE, "𠮷" * (_LARGE // 4))
    for version, body in enumerate(bodies):
        ground.keep("m", draft(body=body), expected=version)
    for record, body in zip(ground.read("m"), bodies, strict=True):
        if record.body != body:
            yield f"{len(body)} characters became {len(record.body or '')}"


@storage_check("each append of a batch sees those before it", "同批后一追加可见前一追加")
def sees_before(ground: Ground) -> Iterator[str]:
    """Append twice to the same matter at once, and once with a version that is no more."""
    first, second = ground.appended("m", draft()), ground.appended("m", draft(), expected=1)
    ground.storage.append([first, second])
    yield from unequal("versions", [one.version for one in ground.read("m")], [1, 2])
    yield from unrefused(
        "a version that is no more",
        lambda: ground.storage.append([ground.appended("n", draft())] * 2),
        ConflictError(matter=ground.named("n"), expected=0, actual=1),
    )


@storage_check("an append for another version is refused", "版本不符的追加被拒绝")
def another_version(ground: Ground) -> Iterator[str]:
    """Expect too little, too much, and a record of a matter that is new."""
    ground.keep("m")
    ground.keep("m", expected=1)
    before = ground.storage.head()
    for matter, expected, actual in (("m", 1, 2), ("m", 3, 2), ("n", 1, 0)):
        yield from unrefused(
            f"{expected} expected, {actual} there",
            lambda matter=matter, expected=expected: ground.keep(matter, expected=expected),  # type: ignore[misc]
            ConflictError(matter=ground.named(matter), expected=expected, actual=actual),
        )
    yield from unequal("head after refusals", ground.storage.head(), before)


def _whole(ground: Ground, matter: str, key: str, *, expected: int = 0) -> Append:
    """Give an append with all that may go with it."""
    return ground.appended(
        matter,
        draft(key=ground.named(key)),
        expected=expected,
        standing=ground.standing(matter, expected + 1, stage=key),
        messages=[ground.message(f"about {key}")],
    )


def _left(ground: Ground, key: str) -> tuple[object, ...]:
    storage = ground.storage
    return (
        storage.head(),
        ground.read("new"),
        storage.standing(ground.named("new")),
        storage.keyed(ground.named(key)),
        ground.posted(),
    )


@storage_check("a batch that is refused leaves nothing", "被拒绝的批次不留任何内容")
def refused_whole(ground: Ground) -> Iterator[str]:
    """Let the last append of a batch conflict, and let its key be taken; then do it rightly."""
    ground.storage.append([_whole(ground, "old", "k1")])
    before = _left(ground, "k2")
    wrong = {
        "a version that conflicts": _whole(ground, "old", "k3"),
        "a key that is taken": _whole(ground, "old", "k1", expected=1),
    }
    for what, last in wrong.items():
        try:
            ground.storage.append([_whole(ground, "new", "k2"), last])
        except (ConflictError, KeyTakenError):
            yield from unequal(f"left by {what}", _left(ground, "k2"), before)
        else:
            yield f"{what}: not refused"
    ground.storage.append([_whole(ground, "new", "k2")])
    kept = [one.key for one in ground.read("new")]
    yield from unequal("kept when it was tried rightly", kept, [ground.named("k2")])


@storage_check("a standing goes with its records", "事项现状随记录更新")
def with_standing(ground: Ground) -> Iterator[str]:
    """Give a standing, none, and another one."""
    first, second = ground.standing("m", 1, stage="30"), ground.standing("m", 3, stage="60")
    for version, (given_, wanted) in enumerate([(first, first), (None, first), (second, second)]):
        ground.keep("m", expected=version, standing=given_)
        found = ground.storage.standing(ground.named("m"))
        yield from unequal(f"standing of version {version + 1}", found, wanted)


@storage_check("messages go with their records", "通知件随记录入发件箱")
def with_messages(ground: Ground) -> Iterator[str]:
    """Append a record with several messages."""
    messages = [ground.message("c"), ground.message("a"), ground.message("b", to="wang")]
    ground.keep("m", messages=messages)
    yield from unequal("messages", [one.message for one in ground.posted()], messages)


@storage_check("an append without records keeps what goes with it", "无记录的追加仍保存其附带内容")
def without_drafts(ground: Ground) -> Iterator[str]:
    """Give a standing and a message without a record; and nothing at all."""
    ground.keep("m")
    standing, message = ground.standing("m", stage="70"), ground.message("a")
    one = Append(
        matter=ground.named("m"), expected=1, drafts=(), standing=standing, messages=[message]
    )
    yield from unequal("records", ground.storage.append([one]), ())
    yield from unequal("standing", ground.storage.standing(ground.named("m")), standing)
    yield from unequal("messages", [two.message for two in ground.posted()], [message])
    yield from unequal("records of no append", ground.storage.append([]), ())


@storage_check("a key stands on one record of the office", "幂等键在本档案内唯一")
def key_once(ground: Ground) -> Iterator[str]:
    """Use a key again for the same matter, for another one, and twice at once."""
    key = ground.named("k")
    (record,) = ground.keep("m", draft(key=key))
    taken = KeyTakenError(key=key, position=record.position)
    yield from unrefused(
        "the same matter", lambda: ground.keep("m", draft(key=key), expected=1), taken
    )
    yield from unrefused("another matter", lambda: ground.keep("n", draft(key=key)), taken)
    twice = [draft(key=ground.named("l"))] * 2
    try:
        ground.keep("n", *twice)
    except KeyTakenError as refused:
        yield from unequal("key that is named", refused.key, ground.named("l"))
    else:
        yield "twice at once: not refused"


@storage_check("the record of a key is found", "可按幂等键找到记录")
def keyed(ground: Ground) -> Iterator[str]:
    """Ask for keys of several matters."""
    for matter in ("m", "n"):
        ground.keep(matter, draft(key=ground.named(f"key of {matter}")))
    for matter in ("m", "n"):
        found = ground.storage.keyed(ground.named(f"key of {matter}"))
        yield from unequal(f"record of {matter}", found, ground.read(matter)[0])


CHECKS = (
    read_as_given,
    gives_records,
    without_words,
    whole_batch,
    large_record,
    sees_before,
    another_version,
    refused_whole,
    with_standing,
    with_messages,
    without_drafts,
    key_once,
    keyed,
)
