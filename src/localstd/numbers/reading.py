"""Reading a number (识读): by the schemes as it stands, else after its repairs."""

import re
from collections.abc import Callable, Mapping
from functools import cache

from localstd._attrs import frozen
from localstd.numbers.number_error import NumberError
from localstd.numbers.repairs import Repair, mend
from localstd.numbers.scheme import NumberingScheme
from localstd.numbers.schemes import SCHEMES
from localstd.wording import Wording

__all__ = ["LONGEST", "read"]

#: No number is longer than this; a longer text is refused unread.
LONGEST = 160

_Found = tuple[NumberingScheme, re.Match[str]]
_Reader = tuple[NumberingScheme, Callable[[str], re.Match[str] | None]]

_KNOWN_PREFIX = Wording(
    "已知的标准代号（如GB/T、DB34/T、T/…、Q/…）", "a known prefix, such as GB/T or DB34/T,"
)
_SERIAL = Wording("数字顺序号", "a serial of digits")
_YEAR = Wording("“-”加四位年代号，或编号结束", "a hyphen with a year of four digits, or the end,")
_SHORTER = Wording(f"编号（不超过{LONGEST}个字符）", f"a number of at most {LONGEST} characters")
_CANONICAL = Wording("规范写法“{canonical}”", "the canonical form '{canonical}'")


def read(
    text: str, schemes: tuple[NumberingScheme, ...], *, strict: bool
) -> tuple[NumberingScheme, re.Match[str], tuple[Repair, ...]]:
    """Find the scheme that a text is written in, and what stands in each place.

    Raises:
        NumberError: if no scheme reads the text, not even after its repairs; or only after them,
            and ``strict`` asks for the canonical form.
    """
    if len(text) > LONGEST:
        raise NumberError(text=text, position=LONGEST, expected=_SHORTER)
    grammar = _shipped() if schemes is SCHEMES else _grammar(schemes)
    found = grammar.match(text)
    return (*found, ()) if found is not None else _read_mended(text, grammar, strict=strict)


def _read_mended(
    text: str, grammar: "_Grammar", *, strict: bool
) -> tuple[NumberingScheme, re.Match[str], tuple[Repair, ...]]:
    repairs: list[Repair] = []
    for repair in mend(text):
        repairs[-1:] = _joined(repairs[-1:], repair)
        found = grammar.match(repair.after)
        if found is not None:
            if strict:
                raise _misspelt(text, repair.after)
            return *found, tuple(repairs)
    raise _unreadable(text, repairs[-1].after if repairs else text, grammar)


@frozen(kw_only=False)
class _Grammar:
    """Schemes ready to read: by the first two characters, and those that may begin anyhow."""

    by_lead: Mapping[str, tuple[_Reader, ...]]
    anyhow: tuple[_Reader, ...]

    def match(self, text: str) -> _Found | None:
        for scheme, fullmatch in self.by_lead.get(text[:2], self.anyhow):
            found = fullmatch(text)
            if found is not None:
                return scheme, found
        return None


@cache
def _shipped() -> _Grammar:
    return _grammar(SCHEMES)


@cache
def _grammar(schemes: tuple[NumberingScheme, ...]) -> _Grammar:
    readers = {scheme: re.compile(scheme.pattern, re.ASCII).fullmatch for scheme in schemes}
    leads = {lead for scheme in schemes for lead in scheme.leads}
    return _Grammar(
        {lead: _reading(readers, lead) for lead in leads},
        tuple(reader for reader in readers.items() if not reader[0].leads),
    )


def _reading(
    readers: Mapping[NumberingScheme, Callable[[str], re.Match[str] | None]], lead: str
) -> tuple[_Reader, ...]:
    return tuple(item for item in readers.items() if not item[0].leads or lead in item[0].leads)


def _joined(last: list[Repair], repair: Repair) -> list[Repair]:
    if last and last[0].code == repair.code:
        return [Repair(code=repair.code, before=last[0].before, after=repair.after)]
    return [*last, repair]


def _unreadable(text: str, mended: str, grammar: _Grammar) -> NumberError:
    reached, expected = max(
        (_progress(scheme, mended) for scheme, _ in grammar.by_lead.get(mended[:2], ())),
        key=lambda progress: progress[0],
        default=(0, _KNOWN_PREFIX),
    )
    # What was not read stands at the end of both texts, unless a repair changed it.
    position = max(0, len(text) - len(mended) + reached)
    return NumberError(text=text, position=position, expected=expected)


def _progress(scheme: NumberingScheme, text: str) -> tuple[int, Wording]:
    heads, serials = _beginnings(scheme)
    head = heads.match(text)
    if head is None:
        return 0, _KNOWN_PREFIX
    serial = serials.match(text, head.end())
    return (head.end(), _SERIAL) if serial is None else (serial.end(), _YEAR)


@cache
def _beginnings(scheme: NumberingScheme) -> tuple[re.Pattern[str], re.Pattern[str]]:
    head = re.compile(f"{scheme.head_pattern}{scheme.joint}?", re.ASCII)
    return head, re.compile(f"(?:{scheme.serial})(?:\\.[0-9.]+)?", re.ASCII)


def _misspelt(text: str, canonical: str) -> NumberError:
    same = _common_start(text, canonical)
    expected = _CANONICAL.filled({"canonical": canonical})
    return NumberError(text=text, position=len(same), expected=expected)


def _common_start(one: str, other: str) -> str:
    length = min(len(one), len(other))
    return next((one[:n] for n in range(length) if one[n] != other[n]), one[:length])
