"""Storage (档案存储) in a folder of JSON Lines files, one office in one folder.

It is an example to learn from: "Write a storage plug-in in an afternoon", a lesson of the
documentation, writes it.

>>> from tempfile import TemporaryDirectory
>>> from localstd.storage import Origin
>>> folder = TemporaryDirectory()
>>> storage = localstd_storage(f"jsonl:///{folder.name}/anhui")
>>> storage.create(Origin(place="34"))
>>> storage.head().origin.place
'34'
>>> storage.close()
>>> folder.cleanup()
"""

from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from localstd.hooks import hookimpl, scheme_of

if TYPE_CHECKING:  # commands import every plug-in, and open few storages
    from localstd.storage import Storage

__all__ = ["localstd_storage"]


@hookimpl
def localstd_storage(url: str) -> "Storage | None":
    """Open the folder that a URL names: ``jsonl:///anhui``, or ``jsonl:////srv/anhui``."""
    if scheme_of(url) != "jsonl":
        return None
    from localstd_jsonl.storage import JSONLinesStorage  # noqa: PLC0415  as above

    path = url.partition(":")[2].removeprefix("///")
    return JSONLinesStorage(Path(unquote(path)), url=url)
