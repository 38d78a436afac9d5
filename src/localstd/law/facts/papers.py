"""Papers (材料) that go with a step, as facts."""

from localstd._attrs import frozen
from localstd.law.term import Term

__all__ = ["Paper", "PapersFacts"]


class Paper(Term):
    """A paper that an article asks for (ls2020 arts 14, 16, 22; ls1990 art 7), or a place."""

    DRAFT = ("draft", "地方标准送审稿", "the draft of the standard")
    REVISED_DRAFT = ("revised-draft", "地方标准报批稿", "the draft as revised after review")
    TEXT = ("text", "地方标准文本", "the text of the standard")
    EXPLANATION = ("explanation", "编制说明", "the drafting explanation")
    SECTOR_OPINION = ("sector-opinion", "有关行政主管部门意见", "the sector department's opinion")
    COMMENT_HANDLING = ("comment-handling", "征求意见处理情况", "how comments were handled")
    REVIEW_HANDLING = ("review-handling", "审查意见处理情况", "how the review was followed")
    ANNOUNCEMENT = ("announcement", "发布公告", "the announcement of publication")
    FILING_REPORT = ("filing-report", "备案报告", "the filing report")
    APPROVAL_DOCUMENT = ("approval-document", "批准文件", "the document of approval")
    ANALYSIS = ("analysis", "分析报告", "the analysis that goes with an application")
    FIRST_DRAFT = ("first-draft", "标准草案草稿", "a first draft")
    BENEFITS = ("benefits", "标准实施效益预分析", "what its use is expected to bring")
    CARRYING_OUT = ("carrying-out", "标准组织实施方案", "how it is to be carried out")


@frozen
class PapersFacts:
    """The papers (材料) that stand with a step, by name or by Chinese words.

    ``None`` where nothing is told; an empty set says that there are none.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> filing = china_law().on(date(2021, 5, 1)).rule("local.filing-papers")
    >>> filing.judge(PapersFacts(papers=frozenset({"发布公告", "text"}))).outcome.value
    'kept'
    >>> dict(filing.judge(PapersFacts(papers=frozenset({"text"}))).facts)["lacking"][0].en
    'the announcement of publication'
    """

    papers: frozenset[str] | None = None
