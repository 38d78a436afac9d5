"""What a person means who names an article (条文): by id, by title, or as it was printed."""

import re
import unicodedata
from collections.abc import Iterable
from itertools import dropwhile
from typing import Final, TypeAlias

from localstd._attrs import error
from localstd.errors import LocalstdError, by_likeness
from localstd.law import Citation, Provision, Provisions
from localstd.legible import shown
from localstd.wording import Wording

__all__ = ["UnknownArticleError", "UnknownInstrumentError", "articles"]

Place: TypeAlias = tuple[int, ...]

#: What citations carry beside the place: whether text and article were checked.
REMARKS: Final = re.compile(r"\((?:原文未核|条次未核|text not checked|article not certain)\)")
YEAR: Final = re.compile(r"\(.*\)$")
NATION: Final = "中华人民共和国"
NUMERAL: Final = re.compile(r"\d+|[一二三四五六七八九十百千零]+")
#: Where the place begins, after a title that is not in marks.
BEGINS: Final = re.compile(
    r"第[\d一二三四五六七八九十百千]|\bart|\bpoint|\bpart\b|\s\(?[\d一二三四五六七八九十]"
)
#: What a title, or a part of one, has at least.
SAYS_SOMETHING: Final = re.compile(r"[a-z\u4e00-\u9fff]{2}")
DIGITS: Final = "零一二三四五六七八九"
SIZES: Final = {"千": 1000, "百": 100, "十": 10}


@error
class UnknownInstrumentError(LocalstdError):
    """No instrument that is known is named so; ``nearest`` are ids of the most alike.

    >>> print(UnknownInstrumentError(asked="ls2021", nearest=("ls2020",)).wording.zh)
    没有收录“ls2021”；最接近的：ls2020；不带参数的 localstd law article 列出收录的全部法规文件
    """

    asked: str
    nearest: tuple[str, ...]

    @property
    def wording(self) -> Wording:
        """Name what was asked, the most alike, and how to list all of them."""
        asked, near = shown(self.asked), ", ".join(self.nearest)
        return Wording(
            f"没有收录“{asked}”；{f'最接近的：{near}；' if near else ''}"
            "不带参数的 localstd law article 列出收录的全部法规文件",
            f"'{asked}' is not an instrument that is known here; "
            f"{f'the nearest: {near}; ' if near else ''}"
            "localstd law article, with nothing after it, lists all of them",
        )


@error
class UnknownArticleError(LocalstdError):
    """An instrument is known, and of this article of it nothing is; ``known`` are those that are.

    >>> print(UnknownArticleError(document="某办法", asked="99", known=("第2条",)).wording.en)
    of '99' of 某办法 nothing is known here; known: 第2条
    """

    document: str
    asked: str
    known: tuple[str, ...]

    @property
    def wording(self) -> Wording:
        """Name the instrument, what was asked of it, and what is known."""
        asked, known = shown(self.asked), "、".join(self.known)
        return Wording(
            f"《{self.document}》没有收录“{asked}”；收录的：{known}",
            f"of '{asked}' of {self.document} nothing is known here; known: {known}",
        )


def articles(provisions: Provisions, text: str) -> tuple[Provision, ...]:
    """Find the provisions that somebody means: of one article, or of a whole instrument.

    The instrument is named by its id, its title or a part of that; the article in digits or as
    Chinese numerals. A citation may be given as it was printed; so may the id of a provision.

    Raises:
        UnknownInstrumentError: if no instrument is named so.
        UnknownArticleError: if nothing is known of that article.

    >>> from localstd.law import china_law
    >>> known = china_law().provisions
    >>> for text in ("ls2020 21", "地方标准管理办法（2020） 第二十一条", "ls2020-publicity-days"):
    ...     print([one.id for one in articles(known, text)])
    ['ls2020-publicity-days']
    ['ls2020-publicity-days']
    ['ls2020-publicity-days']
    """
    asked = text.strip()
    if asked in provisions.provisions:
        return (provisions[asked],)
    plain = _plain(asked)
    as_printed = tuple(one for one in provisions if one.article and plain in _printed(one.citation))
    if as_printed:
        return as_printed
    name, at = _name_and_place(plain, provisions.instruments)
    meant = tuple(_of_document(provisions, name))
    if not meant:
        raise UnknownInstrumentError(asked=name, nearest=_nearest(name, provisions))
    place = _place(at)
    found = tuple(one for one in meant if _begins(place, one))
    if not found:
        known = dict.fromkeys(one.citation.within for one in meant if one.article)
        raise UnknownArticleError(document=meant[0].citation.document, asked=at, known=tuple(known))
    order = {one: at for at, one in enumerate(provisions.instruments)}
    return tuple(sorted(found, key=lambda one: (order[one.instrument.id], *_stands(one))))


def _plain(text: str) -> str:
    """Leave out the remarks of a citation, and the width of its signs."""
    return REMARKS.sub("", unicodedata.normalize("NFKC", text)).strip()


def _printed(citation: Citation) -> tuple[str, str]:
    return _plain(citation.wording.zh), _plain(citation.wording.en)


def _stands(provision: Provision) -> tuple[str, Place]:
    """Sort within an instrument: by document, then by the numbers of the place."""
    cited = provision.citation
    return ("" if cited.document == cited.title else cited.document), _place(cited.within)


def _name_and_place(plain: str, ids: Iterable[str]) -> tuple[str, str]:
    """Tell the name of the instrument from the place in it."""
    if plain.startswith("《"):
        name, _, at = plain[1:].rpartition("》")
        return name or plain[1:], at.strip()
    first, _, rest = plain.partition(" ")
    if first.lower() in ids:
        return first.lower(), rest.strip()
    begun = BEGINS.search(plain)
    return (
        (plain, "") if begun is None else (plain[: begun.start()].strip(), plain[begun.start() :])
    )


def _of_document(provisions: Provisions, name: str) -> list[Provision]:
    """Give what stands in the documents of a name: the id, the title, its short form, a part."""
    if name in provisions.instruments:
        return [one for one in provisions if one.instrument.id == name]
    asked = _bare(name)
    if not SAYS_SOMETHING.search(asked):
        return []
    titles = {one.id: _titles(one) for one in provisions}
    for fits in (
        lambda title: title == asked,
        lambda title: _short(title) == _short(asked),
        lambda title: asked in title,
    ):
        found = [one for one in provisions if any(map(fits, titles[one.id]))]
        if found:
            return found
    return []


def _titles(provision: Provision) -> tuple[str, ...]:
    instrument = provision.instrument
    return tuple(map(_bare, (provision.citation.document, instrument.title, instrument.english)))


def _bare(title: str) -> str:
    """Compare titles without regard to width, letter case, blanks and inner marks."""
    flat = unicodedata.normalize("NFKC", title).lower()
    return re.sub(r"[\s《》〈〉<>]", "", flat)


def _short(title: str) -> str:
    return YEAR.sub("", title.removeprefix(NATION))


def _nearest(name: str, provisions: Provisions) -> tuple[str, ...]:
    if name.isascii():
        return by_likeness(name, provisions.instruments)[:3]
    titles = {one.title: one.id for one in provisions.instruments.values()}
    return tuple(f"{titles[one]} 《{one}》" for one in by_likeness(name, titles)[:3])


def _begins(place: Place, provision: Provision) -> bool:
    """Say whether the provision stands at the place asked for, or within it, or around it."""
    stands = _place(provision.citation.within)
    if "—" in provision.article and len(stands) > 1:
        return not place or stands[0] <= place[0] <= stands[1]
    shared = min(len(place), len(stands))
    return place[:shared] == stands[:shared] and bool(stands or not place)


def _place(text: str) -> Place:
    """Give the numbers of a place in their order: article, paragraph; part, point."""
    return tuple(_number(one) for one in NUMERAL.findall(unicodedata.normalize("NFKC", text)))


def _number(numeral: str) -> int:
    if numeral.isdecimal():
        return int(numeral)
    total, digit = 0, 0
    for sign in dropwhile(lambda one: one == "零", numeral):
        if sign in SIZES:
            total += (digit or 1) * SIZES[sign]
            digit = 0
        else:
            digit = DIGITS.index(sign)
    return total + digit
