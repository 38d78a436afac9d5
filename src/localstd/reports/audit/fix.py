"""The fix file (修补表): every cell to mend, with what to write in it."""

import csv
from typing import Final

from localstd.law.finding import Finding, Weight
from localstd.reports.audit.cell import cell_text
from localstd.reports.audit.summary import AuditAbout, Summary
from localstd.reports.output import Output
from localstd.reports.phrases import cited
from localstd.wording import Language, Wording

__all__ = ["LEGEND", "FixCsv", "fix_header", "fix_line", "is_to_mend"]

COLUMNS: Final = (
    Wording("行", "row"),
    Wording("列", "column"),
    Wording("代码", "code"),
    Wording("检查", "check"),
    Wording("原值", "value found"),
    Wording("处置", "outcome"),
    Wording("建议值", "suggested value"),
    Wording("问题", "what is wrong"),
    Wording("处理", "remedy"),
    Wording("标准名称", "title"),
    Wording("依据", "under"),
)

REPAIRED: Final = Wording("已修补", "repaired")
REFUSED: Final = Wording("未采用", "refused")
TO_SETTLE: Final = Wording("待处理", "to settle")

#: What the columns and outcomes mean, for whoever opens the file without a page of ours at hand.
LEGEND: Final = (
    (COLUMNS[0], Wording("登记册中的行号，即电子表格所示", "the row, as a spreadsheet shows it")),
    (COLUMNS[1], Wording("登记册中的列名", "the column, as the register names it")),
    (COLUMNS[4], Wording("单元格的原文", "the cell as found")),
    (
        REPAIRED,
        Wording("已按建议值读取，改写为建议值即可", "read all the same: write what is suggested"),
    ),
    (
        REFUSED,
        Wording(
            "原值不能成立，按“处理”一栏核对后改正", "it cannot stand: correct it as the remedy says"
        ),
    ),
    (
        TO_SETTLE,
        Wording(
            "原值可能无误，但依法还有事要办，见“处理”一栏",
            "the value may be right, but the law asks for an act: see the remedy",
        ),
    ),
    (COLUMNS[10], Wording("所依条款；空白的是登记规范", "the article; none for good order alone")),
    (
        Wording("注意", "note"),
        Wording(
            "登记册本身未作改动；请改正登记册后重新审查",
            "the register itself was not changed: mend it, and audit it anew",
        ),
    ),
)

BYTE_ORDER_MARK: Final = "\ufeff"  # without it Excel takes the file for GBK


class FixCsv:
    """Writes the fix file as CSV (UTF-8 with byte order mark), a line to each finding."""

    def __init__(self, output: Output, language: Language) -> None:
        self._output = output
        self._language = language
        self._lines = csv.writer(output, quoting=csv.QUOTE_ALL)

    def begin(self, about: AuditAbout) -> None:  # noqa: ARG002  the file begins with its header
        """Write the header."""
        self._output.write(BYTE_ORDER_MARK)
        self._lines.writerow(fix_header(self._language))

    def add(self, finding: Finding) -> None:
        """Write one line, if there is something to mend."""
        if is_to_mend(finding):
            self._lines.writerow(fix_line(finding, self._language))

    def end(self, summary: Summary) -> None:  # noqa: ARG002  the file holds nothing but lines
        """Finish the file."""
        self._output.commit()


def is_to_mend(finding: Finding) -> bool:
    """Tell whether a finding goes into the fix file.

    It does when it is about a row and either a better value is known or something is
    wrong; a mere note without a suggestion leaves nothing to mend.
    """
    wrong = finding.weight > Weight.NOTE
    return finding.where.row is not None and (wrong or bool(finding.suggestion))


def fix_header(language: Language) -> list[str]:
    """Give the names of the columns."""
    return [column.text(language) for column in COLUMNS]


def fix_line(finding: Finding, language: Language) -> list[str]:
    """Give the cells of one line, all of them safe to open in a spreadsheet."""
    where = finding.where
    cells = (
        str(where.row),
        where.column,
        finding.code,
        f"{finding.name} {finding.check.title.text(language)}",
        where.value,
        _outcome(finding).text(language),
        finding.suggestion,
        finding.message.text(language),
        finding.remedy.text(language),
        where.title,
        Wording.joined(map(cited, finding.citations), by="semicolon").text(language),
    )
    return [cell_text(cell) for cell in cells]


def _outcome(finding: Finding) -> Wording:
    """Say what became of a value.

    It is *repaired* where it was read in spite of its form and the suggestion says how to write
    it. Without one it is *to settle* where the law asks for an act and the value may well be
    right, and *refused* where it cannot stand.
    """
    if finding.suggestion:
        return REPAIRED
    return TO_SETTLE if finding.citations else REFUSED
