"""What a storage answers instead of doing half of it (存储错误)."""

from localstd._attrs import error
from localstd.errors import LocalstdError
from localstd.wording import Wording

__all__ = [
    "AlreadyCreatedError",
    "ClaimLostError",
    "ConflictError",
    "KeyTakenError",
    "NotCreatedError",
    "RedactionError",
    "StorageUnavailableError",
    "UnsupportedError",
]


@error
class ConflictError(LocalstdError):
    """A matter has another version than was expected: somebody recorded something meanwhile.

    >>> print(ConflictError(matter="34-1", expected=2, actual=3).wording.en)
    34-1 has 3 records, not 2: something was recorded meanwhile; read it again and decide again
    """

    matter: str
    expected: int
    actual: int

    @property
    def wording(self) -> Wording:
        """Name the matter and both versions, and what to do."""
        return Wording(
            f"{self.matter}已有{self.actual}条记录，而非{self.expected}条：其间有新的记录；"
            "请重新读取后再作决定",
            f"{self.matter} has {self.actual} records, not {self.expected}: "
            "something was recorded meanwhile; read it again and decide again",
        )


@error
class KeyTakenError(LocalstdError):
    """A key stands on a record already: the submission was recorded before.

    >>> print(KeyTakenError(key="form-17", position=9).wording.en)
    the key 'form-17' stands on record 9 already; read that record, or give another key
    """

    key: str
    position: int

    @property
    def wording(self) -> Wording:
        """Name the key and the record."""
        return Wording(
            f"幂等键“{self.key}”已用于第{self.position}条记录；请读取该记录，或另给一个键",
            f"the key {self.key!r} stands on record {self.position} already; "
            "read that record, or give another key",
        )


@error
class NotCreatedError(LocalstdError):
    """A storage holds no office yet.

    >>> print(NotCreatedError(url="sqlite:///anhui.db").wording.en)
    sqlite:///anhui.db holds no office yet; create it: open_office(…, create=True), or localstd \
store init
    """

    url: str

    @property
    def wording(self) -> Wording:
        """Name the storage, and how to create the office."""
        return Wording(
            f"{self.url}尚无主管部门档案；"
            "请先建立：open_office(…, create=True)，或 localstd store init",
            f"{self.url} holds no office yet; "
            "create it: open_office(…, create=True), or localstd store init",
        )


@error
class AlreadyCreatedError(LocalstdError):
    """A storage holds another office already.

    >>> refusal = AlreadyCreatedError(url="sqlite:///a.db", place="34", algorithm="sha256")
    >>> for part in refusal.wording.en.split("; "):
    ...     print(part)
    sqlite:///a.db holds an office already: place 34, sha256
    give another storage, or open this one as that of 34
    """

    url: str
    place: str
    algorithm: str

    @property
    def wording(self) -> Wording:
        """Name the storage, and whose office it holds."""
        return Wording(
            f"{self.url}已有主管部门档案：地区{self.place}，{self.algorithm}；"
            f"请另选存储，或按地区{self.place}打开",
            f"{self.url} holds an office already: place {self.place}, {self.algorithm}; "
            f"give another storage, or open this one as that of {self.place}",
        )


@error
class RedactionError(LocalstdError):
    """A record that is to be redacted is not there before the record that redacts it.

    >>> print(RedactionError(matter="34-1", version=7).wording.en)
    34-1 has no record 7 to redact; name an earlier one, from 1
    """

    matter: str
    version: int

    @property
    def wording(self) -> Wording:
        """Name the matter and the version."""
        return Wording(
            f"{self.matter}没有可隐去的第{self.version}条记录；请填写此前的版本号（从1起）",
            f"{self.matter} has no record {self.version} to redact; name an earlier one, from 1",
        )


@error
class StorageUnavailableError(LocalstdError):
    """A storage cannot do its work now: the disk is full, the connection is cut, it is locked.

    Nothing of what was asked was kept, unless ``is_unsure``: then the answer was lost, and only
    reading tells. The error of the driver is its cause (``__cause__``).

    >>> full = Wording("磁盘已满", "the disk is full")
    >>> print(StorageUnavailableError(url="sqlite:///a.db", reason=full).wording.en)
    sqlite:///a.db: the disk is full; nothing was kept: clear the cause, and try again
    """

    url: str
    reason: Wording
    is_unsure: bool = False

    @property
    def wording(self) -> Wording:
        """Name the storage and the reason, and say what became of what was asked."""
        if self.is_unsure:
            return Wording(
                f"{self.url}：{self.reason.zh}；不能确定是否已保存：请先读取再重试",
                f"{self.url}: {self.reason.en}; it is not known whether it was kept: "
                "read before you try again",
            )
        return Wording(
            f"{self.url}：{self.reason.zh}；未保存任何内容：请排除后重试",
            f"{self.url}: {self.reason.en}; nothing was kept: clear the cause, and try again",
        )


@error
class ClaimLostError(LocalstdError):
    """A message is not claimed by this worker any more; another one may have sent it.

    >>> print(ClaimLostError(message="m-1", worker="a").wording.en)
    message m-1 is no longer claimed by a; leave it to whoever claims it next
    """

    message: str
    worker: str

    @property
    def wording(self) -> Wording:
        """Name the message and the worker."""
        return Wording(
            f"通知件{self.message}已不由{self.worker}认领；请留给下一个认领者",
            f"message {self.message} is no longer claimed by {self.worker}; "
            "leave it to whoever claims it next",
        )


@error
class UnsupportedError(LocalstdError):
    """A storage is asked for what it does not declare that it can do.

    >>> print(UnsupportedError(capability="redaction").wording.en)
    this storage does not declare 'redaction'; use one that does
    """

    capability: str

    @property
    def wording(self) -> Wording:
        """Name what it cannot do."""
        return Wording(
            f"此存储未声明“{self.capability}”能力；请改用有此能力的存储",
            f"this storage does not declare {self.capability!r}; use one that does",
        )
