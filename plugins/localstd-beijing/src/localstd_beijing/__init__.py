"""What is known of the law of Beijing (北京, 11) for localstd: 北京市地方标准管理办法.

>>> localstd_law("11").place, localstd_law("34")
('11', None)
"""

from importlib.resources import files
from typing import TYPE_CHECKING

from localstd.hooks import hookimpl

if TYPE_CHECKING:  # commands load every plug-in, and most of them ask for no law
    from localstd.law import LocalLaw

__all__ = ["PLACE", "localstd_law"]

#: The code of the place whose law this is.
PLACE = "11"


@hookimpl
def localstd_law(place: str) -> "LocalLaw | None":
    """Give what is known of the law of Beijing; nothing for other places."""
    if place != PLACE:
        return None
    from localstd.law import read_local_law  # noqa: PLC0415  needed when it is asked for

    return read_local_law(files("localstd_beijing").joinpath("law.toml").read_text("utf-8"))
