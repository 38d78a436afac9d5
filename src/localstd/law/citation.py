"""Citations (依据): pointers to a provision, printable in Chinese and English."""

from localstd._attrs import frozen
from localstd.wording import Wording

__all__ = ["Citation"]


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
        """Print the citation; an unchecked provision is marked in both languages."""
        zh = f"《{self.title}》{self.article}"
        en = f"{self.instrument} {self.article}"
        return (
            Wording(zh, en)
            if self.checked
            else Wording(f"{zh}（原文未核）", f"{en} (text not checked)")
        )
