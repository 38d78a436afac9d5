"""Local law as it is written down (地方规定文件): a text in TOML, read into one value.

A plug-in keeps the instruments and provisions of its place in such a text, and its limits and
rules in functions, as the instruments of the nation are kept.
"""

import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from localstd._attrs import error
from localstd.calendar import DateError, PartialDate
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


@error
class MalformedLocalLawError(LawError):
    r"""A text of local law cannot be read: ``row`` says where, ``reason`` what is wrong there.

    >>> try:
    ...     read_local_law('[[instrument]]\nid = "ah2026"')
    ... except MalformedLocalLawError as refused:
    ...     print(refused.wording.en)
    the text of local law cannot be read: its first lines: 'place' is missing; add it
    """

    row: Wording
    reason: Wording

    @property
    def wording(self) -> Wording:
        """Name the row and what is wrong with it."""
        return Wording(
            f"地方规定文件无法读取：{self.row.zh}：{self.reason.zh}",
            f"the text of local law cannot be read: {self.row.en}: {self.reason.en}",
        )


def read_local_law(
    text: str,
    *,
    limits: Iterable[Callable[[Provisions], Limit]] = (),
    rules: Iterable[Callable[[Provisions], Rule]] = (),
) -> LocalLaw:
    """Read the law of one place from a text in TOML; ``limits`` and ``rules`` make the rest of it.

    The text names its ``place``, in ``[titles]`` what its law calls who fills a role, then each
    ``[[instrument]]``, each ``[[provision]]``, and for each ``[[article]]`` what became of it. A
    day is a date of TOML, or a text where only its month or year is known (``"2019"``). A
    provision stands in the first instrument if it names none, begins with it, and is checked as it
    is, if it does not say otherwise; what is not ``strict`` holds generally (一般).

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
        told = tomllib.loads(text)
    except tomllib.TOMLDecodeError as broken:
        raise _malformed(_TOP, Wording(f"不是TOML：{broken}", f"no TOML: {broken}")) from broken
    _demand(told, _TOP, needed=("place",), known=_TEXT)
    place = str(told["place"])
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


def _words(told: _Row, at: Wording) -> Wording:
    _demand(told, at, needed=("zh", "en"), known={"zh", "en"})
    return Wording(told["zh"], told["en"])


def _rows(
    told: _Row, kind: str, *, needed: Iterable[str], known: Iterable[str]
) -> Iterator[tuple[Wording, _Row]]:
    for number, row in enumerate(told.get(kind, ()), start=1):
        named = shown(str(row.get("id") or row.get("article") or ""))
        at = Wording(
            f"第{number}个[[{kind}]] {named}".rstrip(), f"[[{kind}]] {number} {named}".rstrip()
        )
        _demand(row, at, needed=needed, known=known)
        yield at, row


def _demand(row: _Row, at: Wording, *, needed: Iterable[str], known: Iterable[str]) -> None:
    for name in needed:
        if name not in row:
            raise _malformed(at, Wording(f"缺少“{name}”；请补上", f"{name!r} is missing; add it"))
    for name in sorted(row.keys() - set(known)):
        listed = ", ".join(sorted(known))
        raise _malformed(
            at, Wording(f"不认识“{name}”；可用：{listed}", f"unknown {name!r}; known: {listed}")
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
        Wording(f"“{name}”应为日期，如 2026-01-01", f"{name!r} must be a day, such as 2026-01-01"),
    )


def _malformed(row: Wording, reason: Wording) -> MalformedLocalLawError:
    return MalformedLocalLawError(row=row, reason=reason)
