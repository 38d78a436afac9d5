"""What every storage can hold (可存文字): names without control characters, and Unicode."""

import re
from typing import Final

from localstd._attrs import error
from localstd.errors import LocalstdError
from localstd.legible import legible
from localstd.wording import Wording

__all__ = ["LONGEST_NAME", "UnfitTextError", "require_name", "require_texts"]

#: The most characters of a name: the id of a matter or of a message, a key, a type.
LONGEST_NAME: Final = 200

_STEERING: Final = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_SHOWN: Final = 40  # characters


@error
class UnfitTextError(LocalstdError):
    """A text cannot be kept by every storage: it is empty, too long, or holds what is no text.

    >>> print(UnfitTextError(field="matter", value="").wording.en)
    matter: '' cannot be kept; give 1 to 200 characters without control characters
    """

    field: str
    value: str

    @property
    def wording(self) -> Wording:
        """Name the field and its value, and what to give."""
        shown = legible(self.value, _SHOWN)
        return Wording(
            f"{self.field}：“{shown}”无法保存；请填写1至{LONGEST_NAME}个字符，不含控制字符",
            f"{self.field}: {shown!r} cannot be kept; "
            f"give 1 to {LONGEST_NAME} characters without control characters",
        )


def require_name(field: str, value: str) -> None:
    """Refuse what cannot be the name of something.

    Raises:
        UnfitTextError: if it is empty, longer than :data:`LONGEST_NAME`, has a space at an end,
            or holds control characters or halves of characters (lone surrogates).

    >>> require_name("matter", "34-2026-118")
    """
    if not 0 < len(value) <= LONGEST_NAME or _STEERING.search(value) or value != value.strip():
        raise UnfitTextError(field=field, value=value)


def require_texts(**fields: str) -> None:
    """Refuse what is no text: a zero character, or half a character (a lone surrogate).

    Raises:
        UnfitTextError: if one of the fields holds one of these; it names the field.

    >>> require_texts(title="绿茶 𠮷", sector="")
    """
    if _is_text("".join(fields.values())):
        return
    for field, value in fields.items():
        if not _is_text(value):
            raise UnfitTextError(field=field, value=value)


def _is_text(value: str) -> bool:
    if "\x00" in value:
        return False
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True
