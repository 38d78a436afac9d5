"""Reading a directory (读取通讯录) from rows of JSON or TOML, and saying which one is wrong."""

from collections.abc import Iterable, Mapping
from typing import Final

from localstd._attrs import error
from localstd.errors import LocalstdError, nearest
from localstd.legible import legible, shown
from localstd.notices.directory import Directory, Recipient
from localstd.notices.fitting import LONGEST_NAME
from localstd.places import PlaceCodeError, china_places, short_code
from localstd.procedure import Role
from localstd.roles import ROLES
from localstd.wording import Language, Wording

__all__ = ["DirectoryError", "read_directory"]

_TEXTS: Final = ("id", "name", "role", "channel", "place", "address", "sector", "matter")
_NEEDED: Final = ("id", "name", "role", "channel")
_NATION: Final = "00"  # as GB/T 2260 writes the whole country
_KEYS: Final = (*_TEXTS, "language", "digest", "quiet")
_SPOKEN: Final[Mapping[object, Language | None]] = {None: None, "zh": "zh", "en": "en"}

_NO_KEY = Wording("没有这一项", "unknown key")
_MISSING = Wording("缺少这一项", "this key is missing")
_ADD_IT = Wording("请补填", "add it")
_NO_TEXT = Wording("须为不含控制字符的文字", "it must be text without control characters")
_QUOTE_IT = Wording("请加引号填写", "give it in quotes")
_NO_PLACE = Wording("不是现行或曾用的行政区划代码", "it is not, and never was, a place code")
_NO_LANGUAGE = Wording("不是可用的语言", "it is not one of the languages")
_LANGUAGES = Wording("请填写“zh”或“en”，双语则不填", 'give "zh" or "en", or leave it out for both')
_NO_FLAG = Wording("须为 true 或 false", "it must be true or false")
_UNQUOTE_IT = Wording("请不加引号填写", "give it without quotes")
_NO_ROW = Wording("须为一组键值", "it must be a table of keys")
_ROW_FORM = Wording("请按“id、name、role、channel”填写", "give it as id, name, role, channel")
_TWICE = Wording("与此前的收件人重复", "an earlier recipient has it, too")
_LONG = Wording(f"超过{LONGEST_NAME}个字符", f"it has more than {LONGEST_NAME} characters")
_OTHER_ID = Wording("请另取编号", "give another id")
_NO_ROLE = Wording("没有这一角色", "there is no such role")


@error
class DirectoryError(LocalstdError):
    """A row of a directory says something that cannot be read.

    ``row`` counts the recipients from 1; ``key`` is empty where the row as a whole is meant.

    >>> try:
    ...     read_directory([{"id": "li", "name": "李工", "role": "secter", "channel": "mail"}])
    ... except DirectoryError as refusal:
    ...     print(refusal.wording.en.partition("; the")[0])
    recipient 1, role: 'secter': there is no such role
    """

    row: int
    key: str
    value: object
    problem: Wording
    advice: Wording

    @property
    def wording(self) -> Wording:
        """Name the row, the key and the value, what is wrong with it, and what to do."""
        value = "" if self.value is None else shown(self.value)
        zh, en = (f"，{self.key}", f", {self.key}") if self.key else ("", "")
        quoted = Wording(f"“{value}”" if value else "", f"'{value}': " if value else "")
        return Wording(
            f"第{self.row}个收件人{zh}：{quoted.zh}{self.problem.zh}；{self.advice.zh}",
            f"recipient {self.row}{en}: {quoted.en}{self.problem.en}; {self.advice.en}",
        )


def read_directory(rows: Iterable[object], *, roles: Mapping[str, Role] | None = None) -> Directory:
    """Read a directory from rows, each a mapping of keys as JSON and TOML give it.

    The keys are ``id``, ``name``, ``role`` and ``channel``, which are needed, and ``place``,
    ``address``, ``language`` (``zh`` or ``en``), ``sector``, ``matter``, ``digest`` and ``quiet``
    (true or false); :class:`Recipient` says what they mean. The place ``00`` is the whole
    country. ``roles`` are those that may be filled, by name; :data:`localstd.roles.ROLES` if not
    given.

    Raises:
        DirectoryError: for the first row and key that cannot be read.

    >>> directory = read_directory([
    ...     {"id": "amr", "name": "省局", "role": "province", "place": "34", "channel": "mail",
    ...      "address": "amr@example.org", "language": "zh", "digest": True},
    ... ])
    >>> directory.get("amr").wants_digest
    True
    """
    known = ROLES if roles is None else roles
    found: dict[str, Recipient] = {}
    for number, row in enumerate(rows, start=1):
        one = _recipient(row, number, known)
        if one.id in found:
            raise _refused(number, "id", one.id, _TWICE, _OTHER_ID)
        found[one.id] = one
    return Directory(tuple(found.values()))


def _refused(
    row: int, key: str, value: object, problem: Wording, advice: Wording
) -> DirectoryError:
    return DirectoryError(row=row, key=key, value=value, problem=problem, advice=advice)


def _recipient(row: object, number: int, roles: Mapping[str, Role]) -> Recipient:
    if not isinstance(row, Mapping):
        raise _refused(number, "", row, _NO_ROW, _ROW_FORM)
    for key in row:
        if key not in _KEYS:
            raise _refused(number, str(key), None, _NO_KEY, nearest(str(key), _KEYS))
    texts = {key: _text(row, key, number) for key in _TEXTS}
    role = texts["role"]
    if role not in roles:
        raise _refused(number, "role", role, _NO_ROLE, nearest(role, roles))
    return Recipient(
        id=texts["id"],
        name=texts["name"],
        role=role,
        channel=texts["channel"],
        place=_place(texts["place"], number),
        address=texts["address"],
        language=_language(row, number),
        sector=texts["sector"],
        matter=texts["matter"],
        wants_digest=_flag(row, "digest", number),
        is_quiet=_flag(row, "quiet", number),
    )


def _text(row: Mapping[str, object], key: str, number: int) -> str:
    value = row.get(key, "")
    if not isinstance(value, str) or legible(value, len(value) + 1) != value:
        raise _refused(number, key, value, _NO_TEXT, _QUOTE_IT)
    if key == "id" and len(value) > LONGEST_NAME:
        raise _refused(number, key, value, _LONG, _OTHER_ID)
    if key in _NEEDED and not value.strip():
        raise _refused(number, key, None, _MISSING, _ADD_IT)
    return value.strip()


def _place(value: str, number: int) -> str:
    if short_code(value) in ("", _NATION):
        return ""
    try:
        return china_places().known_code(value)
    except PlaceCodeError as error:
        raise _refused(number, "place", value, _NO_PLACE, error.advice) from None


def _language(row: Mapping[str, object], number: int) -> Language | None:
    value = row.get("language")
    if not isinstance(value, str | None) or value not in _SPOKEN:
        raise _refused(number, "language", value, _NO_LANGUAGE, _LANGUAGES)
    return _SPOKEN[value]


def _flag(row: Mapping[str, object], key: str, number: int) -> bool:
    value = row.get(key, False)
    if not isinstance(value, bool):
        raise _refused(number, key, value, _NO_FLAG, _UNQUOTE_IT)
    return value
