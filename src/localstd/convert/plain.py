"""Plain values: what JSON can say of any fact."""

from collections.abc import Mapping
from datetime import date
from math import isfinite
from typing import Any, TypeAlias

from localstd.law.finding import Fact
from localstd.wording import Wording

__all__ = ["Plain", "plain"]

#: What JSON can say: text, numbers, booleans, nothing, and lists and mappings of these.
Plain: TypeAlias = str | int | float | bool | list[Any] | dict[str, Any] | None

NATIVE = (str, int, float)  # and bool, which is an int
AS_THEY_ARE = frozenset({str, int, bool})


def plain(value: Fact) -> Plain:
    """Give the plain form of a fact (事实).

    Text, whole numbers, booleans and nothing stay; a sentence becomes ``{"zh", "en"}``;
    lists, tuples and mappings are gone through. All else prints itself: dates in the ISO
    form, as far as they are known, and standard numbers in the canonical one. Numbers
    that JSON lacks (NaN, the infinities) are printed too.

    >>> from datetime import date
    >>> plain({"due": date(2026, 7, 24), "days": 30, "numbers": ("DB33/T 1-2026",)})
    {'due': '2026-07-24', 'days': 30, 'numbers': ['DB33/T 1-2026']}
    """
    if value is None or (isinstance(value, NATIVE) and _says_itself(value)):
        return value
    match value:
        case date():
            return value.isoformat()
        case Wording(zh, en):
            return {"zh": zh, "en": en}
        case dict() | Mapping():  # the first spares the slower look at the second
            return {str(key): plain(item) for key, item in value.items()}
        case list() | tuple():
            return [plain(item) for item in value]
        case _:
            return str(value)


def _says_itself(value: str | float) -> bool:
    """Tell whether JSON has the very value: no word of an enumeration, and no infinity."""
    return type(value) in AS_THEY_ARE or (type(value) is float and isfinite(value))
