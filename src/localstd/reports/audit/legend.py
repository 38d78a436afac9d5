"""How to read the page (读法), for who has never seen one."""

from collections.abc import Iterator
from typing import Final

from localstd.calendar import Certainty
from localstd.law.finding import Weight
from localstd.reports.audit.summary import Summary
from localstd.reports.markup import Markup, both, element
from localstd.wording import Language, Wording

__all__ = ["legend"]

HOW_TO_READ: Final = Wording("读法", "How to read this page")
WEIGHTS: Final = {
    Weight.BAR: Wording("依规定不得为之。", "The act may not happen."),
    Weight.FAULT: Wording("与规定不符，须更正或说明。", "Departs from a rule: to be put right."),
    Weight.WARNING: Wording(
        "与一般要求或良好做法不合，须核实。",
        "Departs from what is asked generally, or from good order: to be looked into.",
    ),
    Weight.NOTE: Wording("供参考，无须处理。", "Worth knowing; nothing is wrong."),
}
POSSIBLE: Final = Wording(
    "所载尚不足以确定，如日期仅精确到月或年。",
    "What is written leaves it open, such as a date known only by its month.",
)
POSSIBLE_IN_LOG: Final = Wording(
    "台账所载或者所依条款尚不足以确定，如日期仅精确到月，或者条款天数未核。",
    "What the log tells leaves it open, or what is known of the provision: a date known only by "
    "its month, or days that were not checked.",
)
ROW: Final = Wording("行", "Row")
ROW_TOLD: Final = Wording(
    "文件中的行号，首行为 1，与电子表格左侧的行号相同。",
    "The row as counted in the file, the first is 1, as at the left of a spreadsheet.",
)
UNCHECKED: Final = Wording("原文未核", "text not checked")
UNCHECKED_TOLD: Final = Wording(
    "该条款尚未与正式文本核对。", "The provision was not compared with its official text."
)
NO_NAMES: Final = Wording(
    "本报告不含投诉人、举报人的信息。",
    "Nothing in this report names who complained or reported.",
)
WHAT_IT_IS: Final = Wording(
    "本报告依登记内容自动生成，供核对之用，不是行政决定，也不构成法律意见。",
    "Made by program from what is written, to be compared with the files; it is neither a decision "
    "nor legal advice.",
)


def legend(summary: Summary, language: Language) -> Iterator[Markup]:
    """Explain the words that the page uses, and say what it is not."""
    possible = POSSIBLE if summary.log is None else POSSIBLE_IN_LOG
    terms = {
        **{weight.wording: WEIGHTS[weight] for weight in reversed(Weight) if _met(weight, summary)},
        Certainty.POSSIBLE.wording: possible,
        UNCHECKED: UNCHECKED_TOLD,
        ROW: ROW_TOLD,
    }
    yield element("h2", both(HOW_TO_READ, language))
    yield element("dl", *_terms(terms, language), class_="law")
    yield element("footer", *_footer(summary, language))


def _met(weight: Weight, summary: Summary) -> bool:
    return weight is not Weight.BAR or bool(summary.by_weight.get(weight))


def _terms(terms: dict[Wording, Wording], language: Language) -> Iterator[Markup]:
    for term, told in terms.items():
        yield element("dt", term.text(language))
        yield element("dd", told.text(language))


def _footer(summary: Summary, language: Language) -> Iterator[Markup]:
    if summary.log is not None:
        yield element("p", NO_NAMES.text(language))
    yield element("p", WHAT_IT_IS.text(language))
