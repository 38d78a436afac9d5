"""The law of Shandong (山东, 37) for localstd: 山东省标准化条例, as a plug-in.

>>> localstd_law("37").place, localstd_law("34")
('37', None)
"""

from typing import TYPE_CHECKING

from localstd.hooks import hookimpl

if TYPE_CHECKING:  # commands load every plug-in, and most of them ask for no law
    from localstd.law import LocalLaw

__all__ = ["PLACE", "localstd_law"]

#: The code of the place whose law this is.
PLACE = "37"


@hookimpl
def localstd_law(place: str) -> "LocalLaw | None":
    """Give what Shandong adds to the law of the nation; nothing for other places."""
    if place != PLACE:
        return None
    from localstd_shandong.law import local_law  # noqa: PLC0415  read when it is asked for

    return local_law()
