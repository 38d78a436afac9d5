"""The reports' own words, in both languages, and how to put counts and places into them."""

from typing import Final

from localstd.calendar import Certainty
from localstd.law.citation import Citation
from localstd.law.finding import Finding, Weight
from localstd.legible import legible
from localstd.wording import Language, Wording

__all__ = ["CERTAINTIES", "CLEAN", "WEIGHTS", "cited", "own_remedy", "place_of", "shared_remedy"]

WEIGHTS: Final = {
    Weight.BAR: Wording("禁止", "bar"),
    Weight.FAULT: Wording("违反", "fault"),
    Weight.WARNING: Wording("提醒", "warning"),
    Weight.NOTE: Wording("说明", "note"),
}

CERTAINTIES: Final = {
    Certainty.CERTAIN: Wording("确定", "certain"),
    Certainty.POSSIBLE: Wording("可能", "possible"),
}

CLEAN: Final = Wording("没有发现问题。", "Nothing was found.")
REGISTER: Final = Wording("登记册", "register")
ROW: Final = Wording("第 {row} 行", "row {row}")


def place_of(finding: Finding, lang: Language) -> tuple[str, ...]:
    """Give row, column and value of a finding, those that there are, each legible."""
    where = finding.where
    row = ROW if where.row is not None else REGISTER
    told = (
        row.text(lang).format(row=where.row),
        legible(where.column, 24),
        legible(where.value, 60),
    )
    return tuple(part for part in told if part)


def cited(citation: Citation, lang: Language) -> str:
    """Print a citation (依据) in one language."""
    return legible(citation.wording.text(lang))


def shared_remedy(finding: Finding, lang: Language) -> str:
    """Give the remedy if it names no facts, and so is that of every finding of the check."""
    remedy = finding.check.remedy
    return legible(remedy.text(lang)) if finding.remedy == remedy else ""


def own_remedy(finding: Finding, lang: Language) -> str:
    """Give the remedy if it is this finding's alone, and says more than the suggestion does."""
    remedy = finding.remedy
    told = bool(finding.suggestion) and finding.suggestion in remedy.text(lang)
    return "" if told or remedy == finding.check.remedy else legible(remedy.text(lang))
