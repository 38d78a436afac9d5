"""The reports' own words, in both languages, and how to put counts and places into them."""

from collections.abc import Mapping
from typing import Final

from localstd.audit.regimes.limits import limit_wording
from localstd.calendar import Certainty
from localstd.law.citation import Citation
from localstd.law.finding import Check, Finding
from localstd.legible import legible
from localstd.wording import Language, Wording

__all__ = [
    "CERTAINTIES",
    "CLEAN",
    "READ",
    "cited",
    "counted",
    "own_remedy",
    "place_of",
    "shared_remedy",
    "unjudged",
]

CERTAINTIES: Final = (Certainty.CERTAIN, Certainty.POSSIBLE)  #: those that a finding can have

CLEAN: Final = Wording("没有发现问题。", "No findings.")
REGISTER: Final = Wording("登记册", "register")
#: What a reader must know of how the file was read.
READ: Final = Wording("读取说明：{told}", "How it was read: {told}")
ROW: Final = Wording("第{row}行", "row {row}")


def place_of(finding: Finding, language: Language) -> tuple[str, ...]:
    """Give row, column and value of a finding, those that there are, each legible.

    Where the cell is empty, the standard's title says which row is meant.
    """
    where = finding.where
    title = f"《{legible(where.title, 40)}》" if where.title else ""
    row = ROW if where.row is not None else REGISTER
    told = (
        row.text(language).format(row=where.row),
        legible(where.column, 24),
        legible(where.value, 60) or title,
    )
    return tuple(part for part in told if part)


def cited(citation: Citation) -> Wording:
    """Print a citation (依据)."""
    told = citation.wording
    return Wording(legible(told.zh), legible(told.en))


def counted(counts: Mapping[Wording, int]) -> Wording:
    """List names, each with its figure."""
    return Wording.joined(
        Wording(f"{name.zh} {n:,}", f"{name.en} {n:,}") for name, n in counts.items()
    )


def unjudged(unknowns: Mapping[str, int]) -> Wording:
    """Name the limits that could not be judged, each with the number of rows.

    >>> unjudged({"local.filing": 3, "local.review": 1}).zh
    '备案期限3行、复审周期1行'
    """
    named = ((limit_wording(name), n) for name, n in unknowns.items())
    return Wording.joined(
        Wording(f"{limit.zh}{n:,}行", f"{limit.en} ({n:,} {'row' if n == 1 else 'rows'})")
        for limit, n in named
    )


def shared_remedy(check: Check, language: Language) -> str:
    """Give the remedy if it keeps no place for facts, and so is that of every finding."""
    remedy = check.remedy
    return "" if "{" in str(remedy) else legible(remedy.text(language))


def own_remedy(finding: Finding, language: Language) -> str:
    """Give the remedy if it is this finding's alone, and says more than the suggestion does."""
    remedy = finding.remedy
    told = bool(finding.suggestion) and finding.suggestion in remedy.text(language)
    return "" if told or remedy == finding.check.remedy else legible(remedy.text(language))
