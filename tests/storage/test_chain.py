"""The hash chain: its format, worked out again by hand with nothing but hashlib."""

import hashlib
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.calendar import CHINA_TIME
from localstd.storage import (
    ALGORITHMS,
    AlgorithmError,
    Append,
    Depth,
    Draft,
    Head,
    MemoryStorage,
    Origin,
    Record,
    RecordKind,
    sealed,
    verify,
)

NOON = datetime(2026, 7, 24, 12, tzinfo=CHINA_TIME)

needs_sm3 = pytest.mark.skipif(
    "sm3" not in hashlib.algorithms_available, reason="this OpenSSL has no SM3"
)


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def sm3(text: str) -> str:
    return hashlib.new("sm3", text.encode()).hexdigest()


def test_two_records_have_the_hashes_that_are_written_down() -> None:
    """Known answers: if one of these changes, no office's chain can be verified any more."""
    storage = MemoryStorage()
    storage.create(Origin(place="34"))
    first = Draft(type="proposed", recorded=NOON, body='{"event":{"on":"2026-07"}}', salt="5a17")
    second = Draft(
        type="redacted",
        kind=RecordKind.REDACTION,
        schema=2,
        recorded=NOON,
        body='{"versions":[1]}',
        key="form-17",
    )
    appends = [
        Append(matter="34-茶", expected=0, drafts=(first,)),
        Append(matter="34-茶", expected=1, drafts=(second,), redacts=(1,)),
    ]
    assert [(one.digest, one.link, one.seal) for one in storage.append(appends)] == [
        (
            "1bc58e0709a85abe744ccb028f17e6dafbfab0bd1489deadae04485a3ee2a46b",
            "d0d65fb049d081e144878f26b26544b15c65455f0db66f8f8a7376a2d7ad700d",
            "e6d398c4a7e12b780631f774fa56a854a3688baf684b1cab69abeed59d946578",
        ),
        (
            "5b5d54c6578f1c30ef4c2efb867929f3889f5cf84a0c9479f3a5102a465947a5",
            "158c0042936c14a9004ce44b7e7a5eb137778ef96f8c5f8143232deee7bec74f",
            "b80078e8b5fe573589341d4d0904bcf0a4d71bb3f8c643a7a96aede509ce37ae",
        ),
    ]


def test_the_format_is_the_one_that_is_documented() -> None:
    origin = sha256("localstd-office/1\n34\nsha256")
    digest = sha256('5a17\n{"event":{"on":"2026-07"}}')
    link = sha256(f"\n34-茶\n1\nevent\nproposed\n1\n2026-07-24T04:00:00.000000Z\n\n{digest}")
    seal = sha256(f"{origin}\n1\n{link}")
    storage = MemoryStorage()
    storage.create(Origin(place="34"))
    draft = Draft(type="proposed", recorded=NOON, body='{"event":{"on":"2026-07"}}', salt="5a17")
    (record,) = storage.append([Append(matter="34-茶", expected=0, drafts=(draft,))])
    assert (record.digest, record.before, record.link, record.seal) == (digest, "", link, seal)
    assert storage.head().seal == seal

    digest = sha256("\n{}")
    later = sha256(
        f"{link}\n34-茶\n2\nrefusal\nfiled\n3\n2026-07-24T04:00:00.000000Z\nform\n{digest}"
    )
    refused = Draft(
        type="filed", kind=RecordKind.REFUSAL, schema=3, recorded=NOON, body="{}", key="form"
    )
    (record,) = storage.append([Append(matter="34-茶", expected=1, drafts=(refused,))])
    assert (record.digest, record.before, record.link) == (digest, link, later)
    assert record.seal == sha256(f"{seal}\n2\n{later}")


@needs_sm3
def test_an_office_may_choose_sm3() -> None:
    origin = Origin(place="34", algorithm="sm3")
    storage = MemoryStorage()
    storage.create(origin)
    draft = Draft(type="filed", recorded=NOON, body="{}", salt="5a17")
    (record,) = storage.append([Append(matter="34-1", expected=0, drafts=(draft,))])
    digest = sm3("5a17\n{}")
    link = sm3(f"\n34-1\n1\nevent\nfiled\n1\n2026-07-24T04:00:00.000000Z\n\n{digest}")
    assert origin.seal == sm3("localstd-office/1\n34\nsm3")
    assert (record.digest, record.link) == (digest, link)
    assert record.seal == sm3(f"{origin.seal}\n1\n{link}")
    assert sm3("abc") == "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"


@needs_sm3
@given(st.lists(st.integers(0, 1154), max_size=8))
def test_an_office_under_sm3_is_verified(
    office_of: Callable[..., MemoryStorage], steps: list[int]
) -> None:
    storage = office_of(steps, algorithm="sm3")
    assert verify(storage, against=storage.head(), depth=Depth.MATTERS).is_sound


@pytest.mark.parametrize("algorithm", ["md5", "SHA256", "sha512", ""])
def test_no_other_algorithm_is_taken(algorithm: str) -> None:
    with pytest.raises(AlgorithmError):
        Origin(place="34", algorithm=algorithm)
    assert ALGORITHMS == ("sha256", "sm3")


@given(st.lists(st.integers(0, 1154), min_size=1, max_size=8))
def test_a_draft_gets_the_same_seal_again_with_or_without_its_words(
    office_of: Callable[..., MemoryStorage], steps: list[int]
) -> None:
    storage = office_of(steps)
    head = evolve(storage.head(), position=0, seal=storage.head().origin.seal)
    for record in storage.since(0, limit=100):
        wordless = evolve(record, body=None, salt="")
        assert _resealed(head, record) == record
        assert _resealed(head, wordless) == wordless
        head = evolve(head, position=record.position, seal=record.seal)


def _resealed(head: Head, record: Record) -> Record:
    return sealed(head, record.matter, record.version - 1, record.before, record.draft)


def test_the_zone_in_which_an_instant_is_told_changes_no_seal() -> None:
    there = [
        Draft(type="filed", recorded=instant, body="{}") for instant in (NOON, NOON.astimezone(UTC))
    ]
    made: list[Record] = []
    for draft in there:
        storage = MemoryStorage()
        storage.create(Origin(place="34"))
        made += storage.append([Append(matter="34-1", expected=0, drafts=(draft,))])
    assert made[0].seal == made[1].seal
