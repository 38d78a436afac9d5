"""Citations (依据): pointers to a provision, printable in Chinese and English."""

import re

from localstd._attrs import frozen
from localstd.wording import Wording

__all__ = ["Citation"]

#: What the tables cite by, though it is no instrument: compilations of this project.
COMPILATIONS = frozenset({"gbt", "grammar", "practice"})


@frozen
class Citation:
    """Where in the law a rule or a limit stands.

    An article that names a document of its own, as ``某条例 第27条``, stands in that one.

    ``checked`` says whether the provision's text, or a page that quotes it, was read;
    an answer that rests on an unchecked provision says so.

    >>> cited = Citation(
    ...     provision="sl2017-review-interval",
    ...     instrument="sl2017",
    ...     title="中华人民共和国标准化法（2017修订）",
    ...     article="第29条",
    ...     checked=True,
    ... )
    >>> cited.wording.zh
    '《中华人民共和国标准化法（2017修订）》第29条'
    """

    provision: str
    instrument: str
    title: str
    article: str
    checked: bool

    @property
    def document(self) -> str:
        """The title of the document in which the article stands.

        >>> from localstd.law import china_law
        >>> china_law().provisions.cite("archlaw-open").document
        '中华人民共和国档案法'
        """
        return _apart(self.title, self.article)[0]

    @property
    def within(self) -> str:
        """The place in that document: article and paragraph, or part and point.

        >>> from localstd.law import china_law
        >>> china_law().provisions.cite("archlaw-open").within
        '第27条'
        """
        return _apart(self.title, self.article)[1]

    @property
    def wording(self) -> Wording:
        """Print the citation; an unchecked provision is marked in both languages.

        >>> Citation(
        ...     provision="ls2020-filing-days",
        ...     instrument="ls2020",
        ...     title="地方标准管理办法（2020）",
        ...     article="第22条",
        ...     checked=False,
        ... ).wording.en
        'ls2020 art. 22 (text not checked)'
        """
        named, article = self.document, self.within
        is_instrument = named != self.title or self.instrument not in COMPILATIONS
        title = named.replace("《", "〈").replace("》", "〉")
        zh = f"{f'《{title}》' if is_instrument else title}{_chinese(article)}"
        of = "" if named == self.title else f"{named} "
        en = f"{self.instrument} {of}{_english(article)}".rstrip()
        if self.checked:
            return Wording(zh, en)
        return Wording(f"{zh}（原文未核）", f"{en} (text not checked)")


_NUMERAL = "([一二三四五六七八九十]+)"
_ARTICLE = re.compile(rf"第(\d+)(?:—(\d+))?条(?:第(\d+)款)?(?:\({_NUMERAL}\))?(\?)?")
_WITHIN = re.compile(rf"(.+) ({_ARTICLE.pattern})")
_ITEM = re.compile(rf"条\({_NUMERAL}\)")
_PART = re.compile(rf"(?:{_NUMERAL})?(?:\({_NUMERAL}\))?")


def _apart(title: str, article: str) -> tuple[str, str]:
    """Give what the article stands in: one that names its own document does not stand in the other.

    >>> _apart("档案法律", "中华人民共和国档案法 第27条")
    ('中华人民共和国档案法', '第27条')
    """
    found = _WITHIN.fullmatch(article)
    return (title, article) if found is None else (found[1], found[2])


def _chinese(article: str) -> str:
    """Write the place as Chinese prose does; the parts of a document without articles are named.

    >>> _chinese("三(二)"), _chinese("第15条(四)"), _chinese("第9条?")
    ('第三部分（二）', '第15条第（四）项', '第9条（条次未核）')
    """
    part = _PART.fullmatch(article)
    whole = f"第{article.replace(part[1], f'{part[1]}部分', 1)}" if part and part[1] else article
    whole = _ITEM.sub(r"条第（\1）项", whole)
    return whole.replace("?", "（条次未核）").replace("(", "（").replace(")", "）")


def _english(article: str) -> str:
    """Say article and paragraph, part and point in English; what has no number stays as it is."""
    part = _PART.fullmatch(article)
    if part is not None:
        named = zip(("part", "point"), part.groups(), strict=True)
        return " ".join(f"{word} {_number(told)}" for word, told in named if told)
    found = _ARTICLE.fullmatch(article)
    if found is None:
        return article
    first, last, paragraph, item, guessed = found.groups()
    numbered = f"arts {first}–{last}" if last else f"art. {first}"
    paragraph = f" para. {paragraph}" if paragraph else ""
    whole = f"{numbered}{paragraph}{f' ({_number(item)})' if item else ''}"
    return f"{whole} (article not certain)" if guessed else whole


def _number(numeral: str) -> int:
    """Read a number from 1 to 99."""
    tens, ten, ones = numeral.rpartition("十")
    return 10 * (_DIGITS.index(tens) if tens else bool(ten)) + _DIGITS.index(ones or "零")


_DIGITS = "零一二三四五六七八九"
