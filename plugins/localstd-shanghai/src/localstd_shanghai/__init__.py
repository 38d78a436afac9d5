"""The law of Shanghai (上海, 31) for localstd: 上海市标准化条例, as a plug-in.

>>> localstd_law("31").place, localstd_law("34")
('31', None)
"""

from typing import TYPE_CHECKING

from localstd.hooks import hookimpl

if TYPE_CHECKING:  # commands load every plug-in, and most of them ask for no law
    from localstd.law import LocalLaw

__all__ = ["PLACE", "localstd_law"]

#: The code of the place whose law this is.
PLACE = "31"


@hookimpl
def localstd_law(place: str) -> "LocalLaw | None":
    """Give what Shanghai adds to the law of the nation; nothing for other places."""
    if place != PLACE:
        return None
    from localstd_shanghai.law import local_law  # noqa: PLC0415  read when it is asked for

    return local_law()
