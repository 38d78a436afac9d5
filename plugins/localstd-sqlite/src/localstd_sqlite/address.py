"""Addresses (存储地址): which file a URL names, and how durably and patiently it is written."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final
from urllib.parse import parse_qsl, unquote, urlsplit

from localstd.errors import LocalstdError
from localstd.wording import Wording

__all__ = ["SCHEME", "Address", "AddressError", "Durability"]

#: The scheme of the URLs that this plug-in answers to.
SCHEME: Final = "sqlite"

_PATIENCE: Final = 30.0  # seconds
_LONGEST: Final = 86_400.0
_FORM: Final = "sqlite:///anhui.db?durability=full&timeout=30"


class Durability(StrEnum):
    """What an acknowledged record outlasts (持久程度)."""

    FULL = "full"  #: the power of the machine: every commit waits for the disk
    NORMAL = "normal"  #: the process; the last commits may go when the power does


class AddressError(LocalstdError):
    """A URL does not say which file is meant, or asks for an option that there is not.

    >>> print(AddressError("sqlite:///a.db?colour=red").wording.en)
    'sqlite:///a.db?colour=red' does not name a file by sqlite:/// and its path, or has an ...
    """

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.url = url

    @property
    def wording(self) -> Wording:
        """Name the URL, and what to write."""
        return Wording(
            f"“{self.url}”未以 sqlite:/// 加路径指明文件，或含未知选项或取值；请写成 {_FORM}",
            f"{self.url!r} does not name a file by sqlite:/// and its path, or has an option or a "
            f"value that is not known; write {_FORM}",
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """One file, and how it is written; ``timeout`` is how long to wait for others, in seconds.

    >>> address = Address.parse("sqlite:////srv/anhui.db?durability=normal")
    >>> address.path.as_posix(), address.durability.value, address.timeout
    ('/srv/anhui.db', 'normal', 30.0)
    """

    url: str
    path: Path
    durability: Durability = Durability.FULL
    timeout: float = _PATIENCE

    @classmethod
    def parse(cls, url: str) -> "Address":
        """Read a URL; what follows its third slash is the path, made absolute at once.

        Raises:
            AddressError: if it names no file, or an option or its value is not known.

        >>> Address.parse("sqlite:///%E5%AE%89%E5%BE%BD.db").path.name
        '安徽.db'
        """
        try:
            return cls._parse(url)
        except ValueError as problem:
            raise AddressError(url) from problem

    @classmethod
    def _parse(cls, url: str) -> "Address":
        parts = urlsplit(url)
        name = unquote(parts.path[1:])
        is_file = url.lower().startswith(f"{SCHEME}:///")
        if not is_file or not name or parts.fragment or "\0" in name:
            raise ValueError(url)
        options = dict(parse_qsl(parts.query, keep_blank_values=True, strict_parsing=True))
        durability = Durability(options.pop("durability", Durability.FULL))
        timeout = float(options.pop("timeout", _PATIENCE))
        if options or not 0 <= timeout <= _LONGEST:
            raise ValueError(url)
        return cls(url=url, path=Path(name).absolute(), durability=durability, timeout=timeout)
