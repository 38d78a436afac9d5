"""Local law as it is written down (地方规定文件): a text in TOML, read into one value.

A plug-in keeps the instruments and provisions of its place in such a text, and its limits and
rules in functions, as the instruments of the nation are kept.
"""

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from localstd._attrs import error, evolve
from localstd.calendar import DateError, PartialDate
from localstd.errors import by_likeness
from localstd.law._tables import china_provisions
from localstd.law.error import LawError
from localstd.law.instrument import Instrument
from localstd.law.limit import Limit
from localstd.law.local import Account, LocalLaw
from localstd.law.provision import Provision, Provisions
from localstd.law.rule import Rule
from localstd.legible import shown
from localstd.wording import Wording

__all__ = ["MalformedLocalLawError", "read_local_law"]

_Row = Mapping[str, Any]
_INSTRUMENT = frozenset(
    {"id", "title", "issuer", "number", "published", "begins", "until", "checked", "source"}
) | {"doubts", "english"}
_PROVISION = frozenset(
    {"id", "instrument", "article", "begins", "until", "checked", "subject", "value", "unit"}
) | {"strict", "term", "source", "joins"}
_TEXT = frozenset({"place", "titles", "instrument", "provision", "article"})
_ARTICLE = frozenset({"instrument", "article", "executed", "why_not"})
_FLAGS = frozenset({"checked", "strict"})
_LISTS = frozenset({"doubts", "executed", "joins"})
_TABLES = frozenset({"titles", "why_not"})
_DATES = frozenset({"begins", "until", "published"})  # read where they are used
_BROKEN = re.compile(r"(?P<what>.*) \(at line (?P<line>\d+), column (?P<column>\d+)\)")


@error
class MalformedLocalLawError(LawError):
    r"""A text of local law cannot be read: ``row`` says where, ``reason`` what is wrong there.

    ``file`` is the name that was given of its file, if any.

    >>> try:
    ...     read_local_law('[[instrument]]\nid = "ah2026"')
    ... except MalformedLocalLawError as refused:
    ...     print(refused.wording.en)
    the text of local law cannot be read: its first lines: 'place' is missing; add it
    """

    row: Wording
    reason: Wording
    file: str = ""

    @property
    def wording(self) -> Wording:
        """Name the file, the row and what is wrong with it."""
        zh, en = self.file or "地方规定文件", self.file or "the text of local law"
        return Wording(
            f"{zh}无法读取：{self.row.zh}：{self.reason.zh}",
            f"{en} cannot be read: {self.row.en}: {self.reason.en}",
        )


def read_local_law(
    text: str,
    *,
    limits: Iterable[Callable[[Provisions], Limit]] = (),
    rules: Iterable[Callable[[Provisions], Rule]] = (),
    file: str = "",
) -> LocalLaw:
    """Read the law of one place from a text in TOML; ``limits`` and ``rules`` make the rest of it.

    The text names its ``place``, in ``[titles]`` what its law calls who fills a role, then each
    ``[[instrument]]``, each ``[[provision]]``, and for each ``[[article]]`` what became of it. A
    day is a date of TOML, or a text where only its month or year is known (``"2019"``). A
    provision stands in the first instrument if it names none, begins with it, and is checked as it
    is, if it does not say otherwise; what is not ``strict`` holds generally (一般). ``file`` is
    what errors call the text, such as ``law.toml``.

    Raises:
        MalformedLocalLawError: if it is no such text.
        ElsewhereError: if a limit or rule holds at another place, or everywhere.
        UnknownProvisionError: if a limit or rule asks for a provision that is not there.

    >>> anhui = read_local_law('''
    ... place = "34"
    ... [[instrument]]
    ... id = "ah2026"
    ... title = "某省标准化条例"
    ... begins = 2026-01-01
    ... checked = true
    ... [[provision]]
    ... id = "ah-feedback"
    ... article = "第20条"
    ... term = "建立标准实施信息反馈和评估机制"
    ... joins = ["place.feedback"]
    ... ''')
    >>> anhui.provisions[0].citation.wording.en
    'ah2026 art. 20'
    """
    try:
        return _read(text, limits, rules)
    except MalformedLocalLawError as refused:
        raise evolve(refused, file=file) from refused.__cause__


def _read(
    text: str,
    limits: Iterable[Callable[[Provisions], Limit]],
    rules: Iterable[Callable[[Provisions], Rule]],
) -> LocalLaw:
    try:
        told = tomllib.loads(text)
    except tomllib.TOMLDecodeError as broken:
        raise _no_toml(text, str(broken)) from broken
    _demand(told, _TOP, needed=("place",), known=_TEXT)
    _demand_kinds({name: told[name] for name in ("place", "titles") if name in told}, _TOP)
    place = told["place"]
    instruments = {one.id: one for one in _instruments(told, place)}
    provisions = tuple(_provisions(told, instruments))
    known = china_provisions().with_(provisions)
    return LocalLaw(
        place=place,
        provisions=provisions,
        limits=tuple(make(known) for make in limits),
        rules=tuple(make(known) for make in rules),
        accounts=tuple(_accounts(told, instruments)),
        titles={role: _words(words, _TITLES) for role, words in told.get("titles", {}).items()},
    )


_TOP = Wording("开头", "its first lines")
_TITLES = Wording("[titles]", "[titles]")


def _instruments(told: _Row, place: str) -> Iterator[Instrument]:
    for at, row in _rows(told, "instrument", needed=("id", "title", "begins"), known=_INSTRUMENT):
        yield Instrument(
            id=row["id"],
            title=row["title"],
            begins=_partial(row, "begins", at),
            checked=row.get("checked", False),
            until=_day(row, "until", at),
            issuer=row.get("issuer", ""),
            number=row.get("number", ""),
            published=_partial(row, "published", at),
            place=place,
            doubts=frozenset(row.get("doubts", ())),
            source=row.get("source", ""),
            english=row.get("english", ""),
        )


def _provisions(told: _Row, instruments: Mapping[str, Instrument]) -> Iterator[Provision]:
    for at, row in _rows(told, "provision", needed=("id", "article"), known=_PROVISION):
        instrument = _instrument(row, at, instruments)
        yield Provision(
            id=row["id"],
            instrument=instrument,
            article=row["article"],
            begins=_partial(row, "begins", at) or instrument.begins,
            checked=row.get("checked", instrument.checked),
            until=_day(row, "until", at) or instrument.until,
            subject=row.get("subject", ""),
            value=str(row.get("value", "")),
            unit=row.get("unit", ""),
            strict=row.get("strict", True),
            term=row.get("term", ""),
            source=row.get("source", instrument.source),
            joins=tuple(row.get("joins", ())),
        )


def _accounts(told: _Row, instruments: Mapping[str, Instrument]) -> Iterator[Account]:
    for at, row in _rows(told, "article", needed=("article",), known=_ARTICLE):
        why = row.get("why_not")
        yield Account(
            instrument=_instrument(row, at, instruments).id,
            article=row["article"],
            executed=tuple(row.get("executed", ())),
            why_not=None if why is None else _words(why, at),
        )


def _words(told: object, at: Wording) -> Wording:
    words = told if isinstance(told, dict) else {}
    _demand(words, at, needed=("zh", "en"), known={"zh", "en"})
    return Wording(words["zh"], words["en"])


def _rows(
    told: _Row, kind: str, *, needed: Iterable[str], known: Iterable[str]
) -> Iterator[tuple[Wording, _Row]]:
    given = told.get(kind, [])
    if not isinstance(given, list) or not all(isinstance(one, dict) for one in given):
        brackets = f"[[{kind}]]"
        raise _malformed(
            _TOP, Wording(f"请写作{brackets}，每项一个", f"write {brackets} above each")
        )
    for number, row in enumerate(given, start=1):
        named = shown(str(row.get("id") or row.get("article") or ""))
        at = Wording(
            f"第{number}个[[{kind}]] {named}".rstrip(), f"[[{kind}]] {number} {named}".rstrip()
        )
        _demand(row, at, needed=needed, known=known)
        _demand_kinds(row, at)
        yield at, row


def _demand(row: _Row, at: Wording, *, needed: Iterable[str], known: Iterable[str]) -> None:
    for name in needed:
        if name not in row:
            raise _malformed(at, Wording(f"缺少“{name}”；请补上", f"{name!r} is missing; add it"))
    for name in sorted(row.keys() - set(known)):
        listed = ", ".join(by_likeness(name, sorted(known)))
        raise _malformed(
            at, Wording(f"未知项“{name}”；可用：{listed}", f"unknown {name!r}; known: {listed}")
        )


def _demand_kinds(row: _Row, at: Wording) -> None:
    for name, value in row.items():
        wanted = _wanted(name, value)
        if wanted is not None:
            raise _malformed(
                at,
                Wording(
                    f"“{name}”应为{wanted.zh}，而不是{_shown(value)}",
                    f"{name!r} must be {wanted.en}, not {_shown(value)}",
                ),
            )


def _wanted(name: str, value: object) -> Wording | None:
    """Say what a key must be, if its value is something else."""
    if name in _FLAGS:
        return None if isinstance(value, bool) else _A_FLAG
    if name in _LISTS:
        is_list = isinstance(value, list) and all(isinstance(one, str) for one in value)
        return None if is_list else _A_LIST
    if name in _TABLES:
        return None if isinstance(value, dict) else _A_TABLE
    if name == "value":
        is_one = isinstance(value, int | str) and not isinstance(value, bool)
        return None if is_one else _A_VALUE
    return None if name in _DATES or isinstance(value, str) else _A_TEXT


_A_FLAG = Wording("true 或 false", "true or false")
_A_LIST = Wording('文字列表，如 ["…"]', 'a list of texts, such as ["…"]')
_A_TABLE = Wording("表，如 { … }", "a table, such as { … }")
_A_VALUE = Wording("整数或文字", "a whole number or a text")
_A_TEXT = Wording("英文双引号中的文字", 'a text between "…"')


def _shown(value: object) -> str:
    """Show a value as TOML writes it."""
    written = str(value).lower() if isinstance(value, bool) else str(value)
    return f'"{shown(written)}"' if isinstance(value, str) else shown(written)


def _no_toml(text: str, broken: str) -> MalformedLocalLawError:
    """Say where a text is not TOML, with its line, and how texts and dates are written."""
    found = _BROKEN.fullmatch(broken)
    if found is None:
        at, reason = Wording("末尾", "its end"), broken.partition(" (at")[0]
    else:
        number, column = int(found["line"]), found["column"]
        at = Wording(f"第{number}行第{column}列", f"line {number}, column {column}")
        reason = f"{found['what']}: {shown(text.splitlines()[number - 1].strip())}"
    return _malformed(
        at,
        Wording(
            f'不合TOML语法（{reason}）；文字放在英文双引号 " 之间，日期写作 2026-01-01',
            f'no TOML ({reason}); put texts between straight quotes ", write dates as 2026-01-01',
        ),
    )


def _instrument(row: _Row, at: Wording, instruments: Mapping[str, Instrument]) -> Instrument:
    named = str(row.get("instrument", ""))
    if not named and instruments:
        return next(iter(instruments.values()))
    if named not in instruments:
        listed = ", ".join(instruments) or "—"
        raise _malformed(
            at,
            Wording(
                f"未知法规文件“{shown(named)}”；有：{listed}",
                f"unknown instrument '{shown(named)}'; there are: {listed}",
            ),
        )
    return instruments[named]


def _partial(row: _Row, name: str, at: Wording) -> PartialDate | None:
    told = row.get(name)
    if told is None:
        return None
    if isinstance(told, date):
        return PartialDate.of(told)
    try:
        return PartialDate.parse(str(told))
    except DateError as refused:
        raise _malformed(at, refused.wording) from refused


def _day(row: _Row, name: str, at: Wording) -> date | None:
    told = row.get(name)
    if told is None or isinstance(told, date):
        return told
    raise _malformed(
        at,
        Wording(f"“{name}”应为日期，如2026-01-01", f"{name!r} must be a day, such as 2026-01-01"),
    )


def _malformed(row: Wording, reason: Wording) -> MalformedLocalLawError:
    return MalformedLocalLawError(row=row, reason=reason)
