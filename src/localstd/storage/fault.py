"""What a verification finds (核验结果): each fault with its place and its kind, in words."""

from enum import StrEnum
from typing import Any, Final

from localstd._attrs import frozen
from localstd._shipped import shipped_schema
from localstd.convert.plain import plain
from localstd.legible import legible
from localstd.storage.chain import Head
from localstd.storage.signing import head_record
from localstd.wording import Wording

__all__ = [
    "VERIFICATION_SCHEMA",
    "Fault",
    "Flaw",
    "Verification",
    "verification_record",
    "verification_schema",
]

#: The schema of a verification as a record.
VERIFICATION_SCHEMA: Final = "localstd-verification/1"


class Flaw(StrEnum):
    """What is wrong with a record, or with the chain at its place (差错种类)."""

    MISSING = "missing"  #: 缺失: no record stands at these positions
    UNREADABLE = "unreadable"  #: 无法读取: the storage can make no record of what stands there
    MISPLACED = "misplaced"  #: 错位: a record stands where another belongs, or stands twice
    BEYOND = "beyond"  #: 多出: a record stands after the head
    WORDS = "words"  #: 内容: the body is not the one that the digest stands for
    PARTICULARS = "particulars"  #: 要素: matter, version, type, time … are not those of the link
    SEAL = "seal"  #: 不相接: the record does not follow the one before it in the office
    HEAD = "head"  #: 链首: the storage's own head is not the seal of its last record
    KEPT = "kept"  #: 另存链首: a head that was kept elsewhere is another one
    UNEXPLAINED = "unexplained"  #: 无故隐去: the words are gone, and no redaction names them
    VERSION = "version"  #: 版本: the record has another version than its place in the matter
    BEFORE = "before"  #: 前链: the record does not follow the one before it in its matter
    UNREAD = "unread"  #: 读取不到: the record is not found when its matter is read

    @property
    def wording(self) -> Wording:
        """Say it in both languages, with places for what a fault tells."""
        return _WORDS[self]


_WORDS: Final = {
    Flaw.MISSING: Wording("{places}缺失", "{places} missing"),
    Flaw.UNREADABLE: Wording(
        "{places}无法读取：其内容已非档案记录", "{places} cannot be read: what stands there is none"
    ),
    Flaw.MISPLACED: Wording(
        "{places}处另有一条记录（{which}）：重复、插入或错位",
        "{places}: another record stands there ({which}): put in, doubled or moved",
    ),
    Flaw.BEYOND: Wording(
        "{places}（{which}）在链首之后：系插入，或链首被改动",
        "{places} ({which}): after the head; it was put in, or the head was changed",
    ),
    Flaw.WORDS: Wording(
        "{places}（{which}）的内容已非原样", "{places} ({which}): the words were changed"
    ),
    Flaw.PARTICULARS: Wording(
        "{places}（{which}）的事项、版本、种类、类型、格式版本、时间、幂等键、摘要或链值已非原样",
        "{places} ({which}): the matter, version, kind, type, schema, time, key, digest or link "
        "was changed",
    ),
    Flaw.SEAL: Wording(
        "{places}（{which}）与前一条不相接：本条或其前的记录被改动、取走、插入或移动",
        "{places} ({which}): does not follow the record before: this one, or what stood before it, "
        "was changed, taken away, put in or moved",
    ),
    Flaw.HEAD: Wording("链首与{places}不符", "{places}: not what the head of the storage says"),
    Flaw.KEPT: Wording(
        "{places}与另存的链首不符：该条或其前的记录已被改写",
        "{places}: not what the head kept elsewhere says: this one or an earlier one was rewritten",
    ),
    Flaw.UNEXPLAINED: Wording(
        "{places}（{which}）的内容已无，却没有隐去记录",
        "{places} ({which}): the words are gone, and no redaction record names them",
    ),
    Flaw.VERSION: Wording(
        "{places}（{which}）在事项中应为第{expected}条",
        "{places} ({which}): should be version {expected} of its matter",
    ),
    Flaw.BEFORE: Wording(
        "{places}（{which}）与该事项的前一条不相接",
        "{places} ({which}): does not follow the record before of its matter",
    ),
    Flaw.UNREAD: Wording(
        "{places}（{which}）按事项读取不到",
        "{places} ({which}): not found when its matter is read",
    ),
}


@frozen
class Fault:
    """One fault (差错): at which positions, which record of which matter, of what kind.

    ``until`` is the last position concerned, included. ``matter`` and ``version`` are what the
    stored record says of itself, empty and 0 where there is none; of a run they are those of its
    first. ``expected`` is the version that should stand there, where versions are at issue.

    >>> fault = Fault(flaw=Flaw.MISSING, position=3, until=5)
    >>> print(fault.wording)
    第3至5条记录缺失 / records 3 to 5 missing
    """

    flaw: Flaw
    position: int
    until: int
    matter: str = ""
    version: int = 0
    expected: int = 0

    @property
    def wording(self) -> Wording:
        """Say what is wrong, and where."""
        return self.flaw.wording.filled(
            {"places": self._places, "which": self._which, "expected": self.expected}
        )

    @property
    def _places(self) -> Wording:
        if self.until > self.position:
            return Wording(
                f"第{self.position}至{self.until}条记录", f"records {self.position} to {self.until}"
            )
        return Wording(f"第{self.position}条记录", f"record {self.position}")

    @property
    def _which(self) -> Wording:
        matter = legible(self.matter)
        return Wording(f"{matter}之{self.version}", f"{matter}, version {self.version}")


@frozen
class Verification:
    """What a verification came to (核验结论).

    ``head`` is the one up to which everything was gone through; ``records`` counts the records
    met, ``redacted`` those of them without words, ``matters`` the matters, where they were gone
    through, else ``None``. ``faults`` holds the first of ``fault_count`` in order.

    >>> from localstd.storage import Origin
    >>> Verification(head=Head.new(Origin(place="34")), records=0).is_sound
    True
    """

    head: Head
    records: int
    redacted: int = 0
    matters: int | None = None
    faults: tuple[Fault, ...] = ()
    fault_count: int = 0

    @property
    def is_sound(self) -> bool:
        """Say whether nothing was found."""
        return self.fault_count == 0


def verification_record(found: Verification) -> dict[str, object]:
    """Give a verification as a record of the schema ``localstd-verification/1``.

    >>> from localstd.storage import Origin
    >>> found = Verification(head=Head.new(Origin(place="34")), records=0)
    >>> verification_record(found)["sound"]
    True
    """
    return {
        "schema": VERIFICATION_SCHEMA,
        "head": head_record(found.head),
        "sound": found.is_sound,
        "records": found.records,
        "redacted": found.redacted,
        "matters": found.matters,
        "fault_count": found.fault_count,
        "faults": [_fault_record(fault) for fault in found.faults],
    }


def verification_schema() -> dict[str, Any]:
    """Give the JSON Schema (2020-12) of the record.

    >>> verification_schema()["title"]
    'localstd-verification/1'
    """
    return shipped_schema("localstd.storage", VERIFICATION_SCHEMA)


def _fault_record(fault: Fault) -> dict[str, object]:
    return {
        "flaw": fault.flaw.value,
        "position": fault.position,
        "until": fault.until,
        "matter": fault.matter,
        "version": fault.version,
        "expected": fault.expected,
        "message": plain(fault.wording),
    }
