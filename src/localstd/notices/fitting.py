"""What every storage can hold (可存文字): names without control characters, and Unicode."""

import re
from typing import Final

from localstd._attrs import error
from localstd.errors import LocalstdError, UnfitArgumentError
from localstd.legible import legible
from localstd.wording import Wording

__all__ = ["LONGEST_NAME", "UnfitTextError", "require_name", "require_texts"]

#: The most characters of a name: the id of a matter or of a message, a key, a type.
LONGEST_NAME: Final = 200

_STEERING: Final = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_SHOWN: Final = 40  # characters
_NAME: Final = Wording(
    f"1至{LONGEST_NAME}个字符，首尾不留空格，不含控制字符",
    f"1 to {LONGEST_NAME} characters without control characters, and no space at an end",
)
_TEXT_ALONE: Final = Wording("文字", "a text")
_TEXT: Final = Wording(
    "文字，不含零字符（U+0000）和半个字符（孤立代理项）",
    "text without zero characters (U+0000) and halves of characters (lone surrogates)",
)


@error
class UnfitTextError(LocalstdError):
    """A text cannot be kept by every storage: it is empty, too long, or holds what is no text.

    ``is_name`` says that it would be the name of something, of which more is asked.

    >>> print(UnfitTextError(field="matter", value="").wording.en.partition(";")[0])
    matter: '' cannot be stored
    """

    field: str
    value: str
    is_name: bool = True

    @property
    def wording(self) -> Wording:
        """Name the field and its value, and what to give."""
        shown, wanted = legible(self.value, _SHOWN), _NAME if self.is_name else _TEXT
        return Wording(
            f"{self.field}：“{shown}”无法保存；请填写{wanted.zh}",
            f"{self.field}: '{shown}' cannot be stored; give {wanted.en}",
        )


def require_name(field: str, value: str) -> None:
    """Refuse what cannot be the name of something.

    Raises:
        UnfitArgumentError: if it is no text.
        UnfitTextError: if it is empty, longer than :data:`LONGEST_NAME`, has a space at an end,
            or holds control characters or halves of characters (lone surrogates).

    >>> require_name("matter", "34-2026-118")
    """
    if not isinstance(value, str):
        raise UnfitArgumentError.of(field, value, _TEXT_ALONE)
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
            raise UnfitTextError(field=field, value=value, is_name=False)


def _is_text(value: str) -> bool:
    if "\x00" in value:
        return False
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True
