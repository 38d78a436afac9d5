"""Signed heads: anybody can check who stood by which head, and a changed one is refused."""

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from subprocess import run

import pytest
from cryptography.hazmat.primitives import serialization as written
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.calendar import CHINA_TIME
from localstd.convert import RecordError
from localstd.storage import (
    AlgorithmError,
    Head,
    KeyRefusedError,
    MemoryStorage,
    Origin,
    SignatureError,
    SignedHead,
    check_signed_head,
    head_of,
    head_record,
    head_text,
    sign_head,
)

AT = datetime(2026, 7, 24, 10, 30, tzinfo=CHINA_TIME)
SECRET = bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
PEM, PKCS8 = written.Encoding.PEM, written.PrivateFormat.PKCS8
UNLOCKED = written.NoEncryption()


def private(key: Ed25519PrivateKey) -> bytes:
    return key.private_bytes(PEM, PKCS8, UNLOCKED)


def public(key: Ed25519PrivateKey) -> bytes:
    return key.public_key().public_bytes(PEM, written.PublicFormat.SubjectPublicKeyInfo)


KEY = Ed25519PrivateKey.from_private_bytes(SECRET)  # that of the first test of RFC 8032
OTHER = Ed25519PrivateKey.from_private_bytes(bytes(32))


@pytest.fixture(scope="module")
def head(office_of: Callable[..., MemoryStorage]) -> Head:
    """Give the head of a small office."""
    return office_of([0, 1, 2]).head()


@pytest.fixture(scope="module")
def signed(head: Head) -> SignedHead:
    """Sign it."""
    return sign_head(head, private(KEY), at=AT)


def test_a_signed_head_is_checked_with_the_public_key(signed: SignedHead, head: Head) -> None:
    check_signed_head(signed, public(KEY))
    assert (signed.head, signed.at) == (head, AT)


def test_what_is_signed_is_the_text_that_is_documented(signed: SignedHead, head: Head) -> None:
    key = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
    text = f"localstd-head/1\n34\nsha256\n3\n{head.seal}\n2026-07-24T02:30:00.000000Z\n{key}"
    assert head_text(head, at=AT, key=signed.key) == text
    KEY.public_key().verify(bytes.fromhex(signed.signature), text.encode())


def test_the_same_head_gets_the_same_signature(signed: SignedHead, head: Head) -> None:
    assert sign_head(head, private(KEY), at=AT.astimezone(UTC)) == signed


CHANGES: dict[str, Callable[[SignedHead], SignedHead]] = {
    "position": lambda one: evolve(one, head=evolve(one.head, position=4)),
    "seal": lambda one: evolve(one, head=evolve(one.head, seal="0" * 64)),
    "place": lambda one: evolve(one, head=evolve(one.head, origin=Origin(place="37"))),
    "at": lambda one: evolve(one, at=AT.replace(year=2027)),
    "signature": lambda one: evolve(one, signature="0" * 128),
    "no signature": lambda one: evolve(one, signature="none"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_signed_head_that_was_changed_is_refused(signed: SignedHead, change: str) -> None:
    with pytest.raises(SignatureError):
        check_signed_head(CHANGES[change](signed), public(KEY))


def test_a_head_that_somebody_else_signed_is_refused(signed: SignedHead, head: Head) -> None:
    forged = sign_head(head, private(OTHER), at=AT)
    with pytest.raises(SignatureError):
        check_signed_head(forged, public(KEY))
    with pytest.raises(SignatureError):
        check_signed_head(signed, public(OTHER))


@given(
    st.integers(0, 2**40),
    st.datetimes(timezones=st.just(UTC), min_value=datetime(2000, 1, 1)),  # noqa: DTZ001  the bound
)
def test_a_head_is_read_as_it_was_written(position: int, at: datetime) -> None:
    head = Head(origin=Origin(place="34"), position=position, seal="ab" * 32)
    signed = sign_head(head, private(KEY), at=at)
    assert head_of(head_record(head)) == head
    assert head_of(head_record(signed)) == signed


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"schema": "localstd-head/2"}, "schema"),
        ({"position": "3"}, "position"),
        ({"at": "yesterday"}, "at"),
        ({"more": 1}, "more"),
    ],
)
def test_a_head_that_says_something_else_is_refused(
    signed: SignedHead, change: dict[str, object], key: str
) -> None:
    with pytest.raises(RecordError) as refused:
        head_of({**head_record(signed), **change})
    assert refused.value.key == key


def test_a_head_without_its_signature_is_no_signed_one(signed: SignedHead) -> None:
    record = head_record(signed)
    del record["signature"]
    with pytest.raises(RecordError):
        head_of(record)


def test_a_head_of_an_unknown_algorithm_is_refused(signed: SignedHead) -> None:
    with pytest.raises(AlgorithmError):
        head_of({**head_record(signed), "algorithm": "md5"})


LOCKED = KEY.private_bytes(PEM, PKCS8, written.BestAvailableEncryption(b"secret"))
CURVE = generate_private_key(SECP256R1())
NO_PRIVATE_KEYS = {
    "nothing": b"",
    "text": b"-----BEGIN PRIVATE KEY-----\nno\n-----END PRIVATE KEY-----",
    "locked": LOCKED,
    "another curve": CURVE.private_bytes(PEM, PKCS8, UNLOCKED),
    "public": public(KEY),
}


@pytest.mark.parametrize("kind", NO_PRIVATE_KEYS)
def test_what_is_no_private_key_is_refused(head: Head, kind: str) -> None:
    with pytest.raises(KeyRefusedError) as refused:
        sign_head(head, NO_PRIVATE_KEYS[kind], at=AT)
    assert "no private Ed25519 key" in refused.value.wording.en


@pytest.mark.parametrize(
    "key",
    [
        b"",
        private(KEY),
        CURVE.public_key().public_bytes(PEM, written.PublicFormat.SubjectPublicKeyInfo),
    ],
)
def test_what_is_no_public_key_is_refused(signed: SignedHead, key: bytes) -> None:
    with pytest.raises(KeyRefusedError) as refused:
        check_signed_head(signed, key)
    assert "no public Ed25519 key" in refused.value.wording.en


WITHOUT = """
import sys
sys.modules["cryptography"] = None
from datetime import UTC, datetime
from localstd.storage import Head, Origin, SignedHead, check_signed_head, sign_head
head, at = Head.new(Origin(place="34")), datetime(2026, 7, 24, tzinfo=UTC)
signed = SignedHead(head=head, at=at, key="", signature="")
for call in (lambda: sign_head(head, b"", at=at), lambda: check_signed_head(signed, b"")):
    try:
        call()
    except Exception as refusal:
        print(type(refusal).__name__, refusal.wording.en)
"""


def test_without_the_extra_its_name_is_told(tmp_path: Path) -> None:
    """All else of the package works without it."""
    done = run(
        [sys.executable, "-c", WITHOUT], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    first, second = done.stdout.splitlines()
    assert first == second
    assert first.startswith("ExtraMissingError signing needs an extra")
    assert first.endswith('pip install "localstd[signing]"')
