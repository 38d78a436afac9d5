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
        article = self.article.replace("?", "（条次未核）")
        title = self.title.replace("《", "〈").replace("》", "〉")
        zh = f"{title if self.instrument in COMPILATIONS else f'《{title}》'}{article}"
        en = f"{self.instrument} {_english(self.article)}".rstrip()
        if self.checked:
            return Wording(zh, en)
        return Wording(f"{zh}（原文未核）", f"{en} (text not checked)")


_ARTICLE = re.compile(r"第(\d+)(?:—(\d+))?条(?:第(\d+)款)?(\?)?")


def _english(article: str) -> str:
    """Say article and paragraph in English; what is not numbered so stays as it is."""
    found = _ARTICLE.fullmatch(article)
    if found is None:
        return article
    first, last, paragraph, guessed = found.groups()
    numbered = f"arts {first}–{last}" if last else f"art. {first}"
    whole = f"{numbered} para. {paragraph}" if paragraph else numbered
    return f"{whole} (article not certain)" if guessed else whole
