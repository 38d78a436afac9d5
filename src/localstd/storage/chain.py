r"""The hash chain (哈希链): what makes a record that was changed, lost or moved show itself.

Three hashes stand in every record, each of lines joined by a line feed, in UTF-8, as the lower
case hexadecimal text of the algorithm that the office's :class:`Origin` names:

* ``digest``: of the salt and the body;
* ``link``: of the link of the matter's record before it (empty for the first), the matter, the
  version, the kind, the type, the schema, the instant of recording, the key (empty for none),
  and the digest;
* ``seal``: of the seal of the office's record before it, the position, and the link. The first
  one follows the seal of the origin: of ``localstd-office/1``, the place, and the algorithm.

A redacted record keeps its digest, so all of them hold without its words.
"""

import hashlib
from collections.abc import Callable
from functools import cache
from typing import Final

from localstd._attrs import error, frozen
from localstd.calendar.instant import instant_text
from localstd.errors import LocalstdError
from localstd.notices.fitting import require_name
from localstd.storage.record import Draft, Record
from localstd.wording import Wording

__all__ = ["ALGORITHMS", "AlgorithmError", "Head", "Origin", "digest_of", "link_of", "sealed"]

#: The hash algorithms that an office may choose: SM3 (国密) where Python's OpenSSL has it.
ALGORITHMS: Final = ("sha256", "sm3")

# Hashed into every chain for good, whatever the schema of an export will be called.
_PREFIX: Final = "localstd-office/1"


@error
class AlgorithmError(LocalstdError):
    """A hash algorithm is not one of :data:`ALGORITHMS`, or this Python does not have it.

    >>> print(AlgorithmError(algorithm="md5").wording.en)
    the hash algorithm 'md5' cannot be used here; known are sha256, sm3
    """

    algorithm: str

    @property
    def wording(self) -> Wording:
        """Name the algorithm, and those that are known."""
        return Wording(
            f"此处无法使用哈希算法“{self.algorithm}”；可选{'、'.join(ALGORITHMS)}",
            f"the hash algorithm {self.algorithm!r} cannot be used here; "
            f"known are {', '.join(ALGORITHMS)}",
        )


@frozen
class Origin:
    """What an office's chain begins with: whose records they are, and by which algorithm.

    Raises:
        AlgorithmError: if the algorithm cannot be used here.
        UnfitTextError: if the place cannot be kept.

    >>> Origin(place="34").seal[:8]
    '1b6e944f'
    """

    place: str
    algorithm: str = "sha256"

    def __attrs_post_init__(self) -> None:
        require_name("place", self.place)
        _hash(self.algorithm)

    @property
    def seal(self) -> str:
        """The seal that the first record follows."""
        return _hash(self.algorithm)(f"{_PREFIX}\n{self.place}\n{self.algorithm}")


@frozen
class Head:
    """Where an office's chain ends: the last position, 0 for none, and its seal (链首).

    Whoever keeps one of it elsewhere can show that what stands up to it was not changed.

    >>> head = Head.new(Origin(place="34"))
    >>> head.position, head.seal == head.origin.seal
    (0, True)
    """

    origin: Origin
    position: int
    seal: str

    @classmethod
    def new(cls, origin: Origin) -> "Head":
        """Give the head of an office without records."""
        return cls(origin=origin, position=0, seal=origin.seal)


@cache
def _hash(algorithm: str) -> Callable[[str], str]:
    if algorithm not in ALGORITHMS or algorithm not in hashlib.algorithms_available:
        raise AlgorithmError(algorithm=algorithm)
    if algorithm == "sha256":  # spares the look for it by name, which costs as much as the hash
        return lambda text: hashlib.sha256(text.encode()).hexdigest()
    return lambda text: hashlib.new(algorithm, text.encode()).hexdigest()


def digest_of(algorithm: str, salt: str, body: str) -> str:
    """Give the digest that stands for a body.

    >>> digest_of("sha256", "", "{}")[:8]
    'a062dd49'
    """
    return _hash(algorithm)(f"{salt}\n{body}")


def link_of(  # noqa: PLR0913  all that a link seals
    algorithm: str, before: str, draft: Draft | Record, *, matter: str, version: int, digest: str
) -> str:
    """Give the link that seals a record within its matter, after the link before it.

    A record is taken as well as the draft that it was made of, to work its link out anew.

    >>> from datetime import UTC, datetime
    >>> draft = Draft(type="filed", recorded=datetime(2026, 7, 24, tzinfo=UTC), body="{}")
    >>> link_of("sha256", "", draft, matter="34-1", version=1, digest="a0")[:8]
    '5c738d62'
    """
    return _hash(algorithm)(
        f"{before}\n{matter}\n{version}\n{draft.kind.value}\n{draft.type}\n{draft.schema}\n"
        f"{instant_text(draft.recorded)}\n{draft.key or ''}\n{digest}"
    )


def sealed(head: Head, matter: str, version: int, before: str, draft: Draft) -> Record:
    """Make the record that follows a head: the next of its office, and of its matter.

    ``version`` and ``before`` are the version and the link of the matter's last record, 0 and
    empty if it has none. A storage calls this while nobody else can append.

    >>> from datetime import UTC, datetime
    >>> head = Head.new(Origin(place="34"))
    >>> draft = Draft(type="filed", recorded=datetime(2026, 7, 24, tzinfo=UTC), body="{}")
    >>> record = sealed(head, "34-1", 0, "", draft)
    >>> record.version, record.seal[:8]
    (1, '626a486b')
    """
    algorithm = head.origin.algorithm
    if draft.body is None:
        digest = draft.digest or ""
    else:
        digest = digest_of(algorithm, draft.salt, draft.body)
    link = link_of(algorithm, before, draft, matter=matter, version=version + 1, digest=digest)
    position = head.position + 1
    return Record(
        position=position,
        matter=matter,
        version=version + 1,
        kind=draft.kind,
        type=draft.type,
        schema=draft.schema,
        recorded=draft.recorded,
        key=draft.key,
        body=draft.body,
        salt=draft.salt if draft.body is not None else "",
        digest=digest,
        before=before,
        link=link,
        seal=seal_of(algorithm, head.seal, position, link),
    )


def seal_of(algorithm: str, before: str, position: int, link: str) -> str:
    """Give the seal of a record within its office, after the seal before it.

    >>> seal_of("sha256", "", 1, "a0")[:8]
    'b4069d2c'
    """
    return _hash(algorithm)(f"{before}\n{position}\n{link}")
