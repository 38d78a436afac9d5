r"""Signed heads (签名链首): a head that anybody can check, to be published or kept elsewhere.

What is signed is the text that :func:`head_text` gives: seven lines in UTF-8, a line feed between
them and none at the end. They are ``localstd-head/1``, the place, the algorithm of the hashes, the
position in decimal digits, the seal, the instant of signing in UTC to the microsecond, such as
``2026-07-24T02:30:00.000000Z``, and the public key as 64 hexadecimal digits. The signature is
Ed25519 (RFC 8032, with no context and no hash before it), as 128 hexadecimal digits.

Signing needs the extra ``signing``; nothing else of the package does.
"""

from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from localstd._attrs import error, frozen
from localstd._shipped import shipped_schema
from localstd.calendar import instant_text
from localstd.errors import ExtraMissingError, LocalstdError
from localstd.storage.chain import Head, Origin
from localstd.storage.lines import Line, Reader, a_number, a_text, an_instant, fields_of
from localstd.wording import Wording

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import (
        Ed25519PrivateKey,
        Ed25519PublicKey,
    )

__all__ = [
    "HEAD_SCHEMA",
    "KeyRefusedError",
    "SignatureError",
    "SignedHead",
    "check_signed_head",
    "head_of",
    "head_record",
    "head_schema",
    "head_text",
    "sign_head",
]

#: The schema of a head that stands by itself, signed or not.
HEAD_SCHEMA: Final = "localstd-head/1"

_SIGNING: Final = Wording("签名", "signing")


@error
class KeyRefusedError(LocalstdError):
    """What was given as a key is no Ed25519 key in PEM that can be used.

    >>> print(KeyRefusedError(wanted="private").wording.en)
    no private Ed25519 key: give one in PEM, without a passphrase
    """

    wanted: str

    @property
    def wording(self) -> Wording:
        """Say what to give."""
        zh = "私钥" if self.wanted == "private" else "公钥"
        return Wording(
            f"不是 Ed25519 {zh}：请给出 PEM 格式、无口令的密钥",
            f"no {self.wanted} Ed25519 key: give one in PEM, without a passphrase",
        )


@error
class SignatureError(LocalstdError):
    """A signed head was not signed with the key that is trusted, or was changed since.

    >>> print(SignatureError(position=7).wording.en)
    the head at record 7 does not carry the signature of this key; do not trust it
    """

    position: int

    @property
    def wording(self) -> Wording:
        """Name the head, and what to do."""
        return Wording(
            f"第{self.position}条记录处的链首没有此密钥的有效签名；请勿采信",
            f"the head at record {self.position} does not carry the signature of this key; "
            "do not trust it",
        )


@frozen
class SignedHead:
    """A head with the instant at which it was signed, the public key, and the signature.

    ``key`` and ``signature`` are hexadecimal text.

    >>> from localstd.storage import Origin
    >>> from datetime import UTC
    >>> head = Head.new(Origin(place="34"))
    >>> at = datetime(2026, 7, 24, tzinfo=UTC)
    >>> SignedHead(head=head, at=at, key="00" * 32, signature="00" * 64).head.position
    0
    """

    head: Head
    at: datetime
    key: str
    signature: str


def head_text(head: Head, *, at: datetime, key: str) -> str:
    r"""Give the text of a head that is signed; ``key`` is the public key in hexadecimal digits.

    >>> from datetime import UTC
    >>> from localstd.storage import Origin
    >>> at = datetime(2026, 7, 24, tzinfo=UTC)
    >>> head_text(Head.new(Origin(place="34")), at=at, key="d7").split("\n")[:4]
    ['localstd-head/1', '34', 'sha256', '0']
    """
    origin = head.origin
    return "\n".join(
        (
            HEAD_SCHEMA,
            origin.place,
            origin.algorithm,
            str(head.position),
            head.seal,
            instant_text(at),
            key,
        )
    )


def sign_head(head: Head, key: bytes, *, at: datetime) -> SignedHead:
    r"""Sign a head with a private key in PEM (签署链首).

    Raises:
        ExtraMissingError: if the extra ``signing`` is not installed.
        KeyRefusedError: if it is no private Ed25519 key that can be used.

    >>> from datetime import UTC
    >>> from localstd.storage import Origin
    >>> key = b'''-----BEGIN PRIVATE KEY-----
    ... MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g
    ... -----END PRIVATE KEY-----'''  # that of the first test of RFC 8032
    >>> at = datetime(2026, 7, 24, tzinfo=UTC)
    >>> sign_head(Head.new(Origin(place="34")), key, at=at).key[:8]
    'd75a9801'
    """
    private = _private_key(key)
    public = private.public_key().public_bytes_raw().hex()
    text = head_text(head, at=at, key=public)
    return SignedHead(head=head, at=at, key=public, signature=private.sign(text.encode()).hex())


def check_signed_head(signed: SignedHead, key: bytes) -> None:
    """Check a signed head with the public key in PEM that is trusted (验证链首).

    The key that the head names is not trusted by itself: it must be the one that is given.

    Raises:
        ExtraMissingError: if the extra ``signing`` is not installed.
        KeyRefusedError: if it is no public Ed25519 key.
        SignatureError: if the head was signed with another key, or changed since.

    >>> from datetime import UTC
    >>> from localstd.storage import Origin
    >>> key = b'''-----BEGIN PUBLIC KEY-----
    ... MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=
    ... -----END PUBLIC KEY-----'''  # that of the first test of RFC 8032
    >>> at = datetime(2026, 7, 24, tzinfo=UTC)
    >>> head = Head.new(Origin(place="34"))
    >>> check_signed_head(SignedHead(head=head, at=at, key="d7", signature="00"), key)
    Traceback (most recent call last):
    localstd.storage.signing.SignatureError: 第0条记录处的链首没有此密钥的有效签名；...
    """
    public = _public_key(key)
    text = head_text(signed.head, at=signed.at, key=public.public_bytes_raw().hex())
    if not _holds(public, signed, text):
        raise SignatureError(position=signed.head.position)


def head_record(head: Head | SignedHead) -> Line:
    """Give a head as a record of the schema ``localstd-head/1``, for a file or a page.

    >>> head_record(Head.new(Origin(place="34")))["schema"]
    'localstd-head/1'
    """
    if isinstance(head, SignedHead):
        signed = {"at": instant_text(head.at), "key": head.key, "signature": head.signature}
        return {**head_record(head.head), **signed}
    return {
        "schema": HEAD_SCHEMA,
        "place": head.origin.place,
        "algorithm": head.origin.algorithm,
        "position": head.position,
        "seal": head.seal,
    }


def head_schema() -> dict[str, Any]:
    """Give the JSON Schema (2020-12) of a head that stands by itself, signed or not.

    >>> head_schema()["title"]
    'localstd-head/1'
    """
    return shipped_schema("localstd.storage", HEAD_SCHEMA)


def head_of(record: Line) -> Head | SignedHead:
    """Read a record of the schema ``localstd-head/1``; reading checks no signature.

    Raises:
        RecordError: if it is of another schema, or says something that cannot be read.
        AlgorithmError: if the algorithm cannot be used here.

    >>> head = Head.new(Origin(place="34"))
    >>> head_of(head_record(head)) == head
    True
    """
    is_signed = record.keys() & _SIGNED.keys()
    found = fields_of(record, {**_HEAD, **_SIGNED} if is_signed else _HEAD)
    origin = Origin(place=found["place"], algorithm=found["algorithm"])
    head = Head(origin=origin, position=found["position"], seal=found["seal"])
    if not is_signed:
        return head
    return SignedHead(head=head, **{name: found[name] for name in _SIGNED})


def _holds(public: "Ed25519PublicKey", signed: SignedHead, text: str) -> bool:
    from cryptography.exceptions import InvalidSignature  # noqa: PLC0415  an extra

    try:
        public.verify(bytes.fromhex(signed.signature), text.encode())
    except (InvalidSignature, ValueError):
        return False
    return True


def _private_key(pem: bytes) -> "Ed25519PrivateKey":
    try:
        from cryptography.exceptions import UnsupportedAlgorithm  # noqa: PLC0415  an extra
        from cryptography.hazmat.primitives import serialization  # noqa: PLC0415  an extra
        from cryptography.hazmat.primitives.asymmetric import ed25519  # noqa: PLC0415  an extra
    except ImportError as absent:
        raise ExtraMissingError(what=_SIGNING, extra="signing") from absent
    try:
        key = serialization.load_pem_private_key(pem, password=None)
    except (TypeError, ValueError, UnsupportedAlgorithm) as refused:
        raise KeyRefusedError(wanted="private") from refused
    if not isinstance(key, ed25519.Ed25519PrivateKey):
        raise KeyRefusedError(wanted="private")
    return key


def _public_key(pem: bytes) -> "Ed25519PublicKey":
    try:
        from cryptography.exceptions import UnsupportedAlgorithm  # noqa: PLC0415  an extra
        from cryptography.hazmat.primitives import serialization  # noqa: PLC0415  an extra
        from cryptography.hazmat.primitives.asymmetric import ed25519  # noqa: PLC0415  an extra
    except ImportError as absent:
        raise ExtraMissingError(what=_SIGNING, extra="signing") from absent
    try:
        key = serialization.load_pem_public_key(pem)
    except (TypeError, ValueError, UnsupportedAlgorithm) as refused:
        raise KeyRefusedError(wanted="public") from refused
    if not isinstance(key, ed25519.Ed25519PublicKey):
        raise KeyRefusedError(wanted="public")
    return key


def _schema(value: object) -> str:
    if value != HEAD_SCHEMA:
        raise ValueError(value)
    return HEAD_SCHEMA


_HEAD: Final[dict[str, Reader]] = {
    "schema": _schema,
    "place": a_text,
    "algorithm": a_text,
    "position": a_number,
    "seal": a_text,
}
_SIGNED: Final[dict[str, Reader]] = {"at": an_instant, "key": a_text, "signature": a_text}
