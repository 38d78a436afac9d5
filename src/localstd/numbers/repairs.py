"""Repairs (修正): the known misspellings of numbers, and how each is put right.

Text that is not canonical as it stands goes through the two tables of this module in order: signs
that stand for others, then forms. Every row has a stable code, a key of :data:`REPAIRS`. Most rows
were met in registers: ``gr-variants``, and the corpora of the tests.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache, partial
from types import MappingProxyType

from localstd._attrs import frozen
from localstd.wording import Wording

__all__ = ["EQUAL_SIGNS", "REPAIRS", "Repair", "mend"]

#: What each code of a repair means; codes are never renamed.
REPAIRS: Mapping[str, Wording] = MappingProxyType(
    {
        "dash": Wording("连接号误用", "a dash other than one hyphen"),
        "dash-missing": Wording("年代号前缺连字符", "no hyphen where one belongs"),
        "dash-stray": Wording("多余连字符", "a hyphen where a space belongs"),
        "full-width": Wording("全角字符", "full-width characters"),
        "invisible": Wording("不可见字符", "invisible characters"),
        "letter-case": Wording("大小写误用", "letters in the wrong case"),
        "dot-stray": Wording("多余的点", "a dot with no part after it"),
        "prefix-doubled": Wording("代号重复", "the prefix written twice"),
        "range": Wording("编号范围", "a range of numbers, read as its first"),
        "slash": Wording("斜线误用", "a character that only looks like a slash"),
        "slash-missing": Wording("缺斜线", "the slash is missing"),
        "space": Wording("空格误用", "a blank other than a plain space"),
        "space-missing": Wording("顺序号前缺空格", "no space before the serial"),
        "space-stray": Wording("多余空格", "stray spaces"),
        "words-around": Wording("编号前后有文字", "words around the number"),
        "year-short": Wording("两位年代号", "a year of two digits, before 2000"),
    }
)

_FULL_WIDTH = (*range(0xFF01, 0xFF0D), *range(0xFF0E, 0xFF3C), *range(0xFF3D, 0xFF5F))
_DASHES = "‐‑‒–—―⁃−─━﹘﹣－ー一"
_BLANKS = "\x85\xa0\u1680\u202f\u205f\u2028\u2029\u3000"

_SIGNS: tuple[tuple[str, Mapping[int, str]], ...] = (
    ("full-width", {sign: chr(sign - 0xFEE0) for sign in _FULL_WIDTH}),
    ("slash", dict.fromkeys(map(ord, "∕⁄╱＼"), "/")),
    ("invisible", dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\xad"), "")),
    ("space", dict.fromkeys((*map(ord, _BLANKS), *range(0x2000, 0x200B)), " ")),
)

#: One sign for one sign: lengths, and so the places in a text, stay as they are.
EQUAL_SIGNS: Mapping[int, str] = MappingProxyType(
    dict.fromkeys(map(ord, _DASHES), "-")
    | {sign: plain for _, signs in _SIGNS for sign, plain in signs.items() if plain}
    | {ord(small): small.upper() for small in "abcdefghijklmnopqrstuvwxyz"}
)

_SPACED = (
    r"JT[GJS](?:/T)?(?=[A-Z]\d)|(?!D[BG])[A-Z]{2,4}(?:/[TZ])?|GBn|[TQ]/[A-Z]+"
    r"|(?:[^ -~]|[A-Z]{1,3})Q/[A-Z]+|[^ -~]?Q/\([A-Z]+\)[A-Z]+|Q/\d{2,6} [A-Z]+"
    r"|DB/[TZ]|DB\d{2,6}/[TZ]?|DBS\d\d/|DB13\(J\)/T?|DB22/JT"
    r"|DBJ/T|DBJ(?=(?:[01]\d|29)-\d)|D[BG]J\d\d/(?:T?J|T)?"
)
_HYPHENED = r"(?!DG)[A-Z]{2,4}(?:/[TZ])?|DB\d{2,6}/[TZ]?|DBS\d\d/|[TQ]/[A-Z]+"
_MARKED = r"GB|DB\d{2}|DB\d{4}|DBJ|DBJ\d\d|(?!DB)[A-Z]{2}J?"
_BEFORE_YEAR = r"(?=(?:19|20)\d\d(?:$|/))"

# Code, form, what to write: in place of the form stands its group, if it has one, and then that.
# A form begins with ^ or with a sign of its own, so that it is quickly found missing.
_FORMS: tuple[tuple[str, str, str], ...] = (
    ("dash", rf"[{_DASHES}][{_DASHES}-]*|-[{_DASHES}-]+", "-"),
    ("slash", r"\\", "/"),
    ("space", r"[\t-\r\x1c-\x1f]", " "),
    ("space-stray", r"^ +", ""),
    ("space-stray", r" +(?=[ /.-]|$)", ""),
    ("space-stray", r"([./:-]) (?:(?<!/ )|(?=[A-Z(]))", ""),
    ("space-stray", r" (?<=\d )(?=[A-Z](?:-|$))", ""),
    ("space-stray", r"^(D(?:B[SJ]?|GJ)) (?=\d{2,6}/)", ""),
    ("space-stray", r"^(DG(?:J32)?/T) (?=J ?\d)", ""),
    ("space-stray", r"^(DG/TJ|DGJ) (?=08[ -])", ""),
    ("prefix-doubled", r"^([A-Z]{1,4}\d{0,4}/[A-Z]{1,16}) ?\1(?=[ \d])", ""),
    ("slash-missing", rf"^({_MARKED})[ -]?T[ -]?(?=\d)", "/T "),
    ("slash-missing", r"^DG[ -]?TJ ?08", "DG/TJ08"),
    ("space-missing", r"^DB(?=29-\d+(?:-|$))", "DB "),
    (
        "slash-missing",
        r"^(DB(?:\d{2}(?:\(J\))?|\d{4}|S\d\d|J(?!29|46|50|53)[2-8]\d))[ -]?(?=\d{1,6}[.-])",
        "/ ",
    ),
    ("dash-missing", r"^(DG/TJ08|DGJ08|DBJ(?:46|50|53)(?:/T)?) ?(?=\d)", "-"),
    ("dash-stray", rf"^({_HYPHENED})-(?=\d)", " "),
    ("space-missing", r"^(Q/\d{2,6})(?=[A-Z])", " "),
    ("space-missing", rf"^({_SPACED})(?=[A-Z]?\d)", " "),
    ("space-missing", r"(/ISO|/IEC)(?=\d)", " "),
    ("dot-stray", r"\.(?=-|$)", ""),
    ("dash-missing", rf" (?<=\d ){_BEFORE_YEAR}", "-"),
    ("dash-missing", r"^(DB\d{2,6}/[TZ]? \d{3,6})(?=(?:199\d|20\d\d)$)", "-"),
    ("year-short", r"-(?=[5-9]\d(?:$|/I))", "-19"),
    ("dash", rf"^([^:]+):{_BEFORE_YEAR}", "-"),
)


@frozen
class Repair:
    """One repair that was made: its stable code, and the whole text before and after it.

    >>> from localstd.numbers import StandardNumber
    >>> [repair.code for repair in StandardNumber.parse("DB 37/T 2904—2019").repairs]
    ['dash', 'space-stray']
    """

    code: str
    before: str
    after: str

    @property
    def wording(self) -> Wording:
        """Say what was wrong, for the reader of a register."""
        return REPAIRS[self.code]


def mend(text: str) -> Iterator[Repair]:
    """Put right what is known to be misspelt, one repair at a time, each on top of the last.

    The reader stops when it can read the text, so that nothing is repaired without need.

    >>> [repair.after for repair in mend("GB/T1720—88")]
    ['GB/T1720-88', 'GB/T 1720-88', 'GB/T 1720-1988']
    """
    for code, look, rewrite in _forms() if text.isascii() else (*_signs(), *_forms()):
        if look(text) and (written := rewrite(text)) != text:
            yield Repair(code=code, before=text, after=written)
            text = written


_Rewriting = tuple[str, Callable[[str], object], Callable[[str], str]]


@cache
def _signs() -> tuple[_Rewriting, ...]:
    return tuple(
        (code, re.compile(f"[{''.join(map(chr, signs))}]").search, partial(_put, signs))
        for code, signs in _SIGNS
    )


@cache
def _forms() -> tuple[_Rewriting, ...]:
    compiled = ((code, re.compile(form, re.ASCII), to) for code, form, to in _FORMS)
    return (
        ("letter-case", re.compile("[a-z]").search, _capitals),
        *(
            (code, _look(form), partial(form.sub, _written(form, to)))
            for code, form, to in compiled
        ),
    )


def _look(form: re.Pattern[str]) -> Callable[[str], object]:
    # Told to search, the engine would try a form that begins with ^ at every place.
    return form.match if form.pattern.startswith("^") else form.search


def _written(form: re.Pattern[str], written: str) -> str | Callable[[re.Match[str]], str]:
    return (lambda found: f"{found[1]}{written}") if form.groups else written


def _put(signs: Mapping[int, str], text: str) -> str:
    return text.translate(signs)


def _capitals(text: str) -> str:
    # 国家内部标准 is the one series with a small letter in its prefix.
    return f"GBn{text[3:].upper()}" if text[:3] in ("GBn", "gbn") else text.upper()
