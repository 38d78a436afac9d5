"""Findings as records: the flat form in which an audit's findings leave the library."""

from typing import Final

from localstd.convert.law_record import citation_record
from localstd.convert.plain import Plain, plain
from localstd.law.finding import Finding, Note
from localstd.wording import Wording

__all__ = ["NOTE_NAMES", "finding_record"]

NOTE_NAMES: Final = {note: note.name.lower().replace("_", "-") for note in Note}


def finding_record(finding: Finding) -> dict[str, Plain]:
    """Give a finding (问题) as one record of the schema ``localstd-audit/1``.

    The words are filled in with the facts, in both languages; weight and notes go by
    their names. Written out by hand, since it runs once for every finding of a register.

    >>> from localstd.law.finding import Check, Finding, Weight
    >>> words = Wording("第{row}行无编号", "row {row} has no number")
    >>> check = Check(code="LS101", name="number-missing", weight=Weight.FAULT,
    ...               title=words, message=words, remedy=Wording("补录", "add it"))
    >>> record = finding_record(Finding(check=check, facts={"row": 3}))
    >>> record["weight"], record["message"]
    ('fault', {'zh': '第3行无编号', 'en': 'row 3 has no number'})
    """
    where = finding.where
    return {
        "row": where.row,
        "column": where.column,
        "code": finding.check.code,
        "name": finding.check.name,
        "weight": finding.weight.word,
        "certainty": finding.certainty.value,
        "value": where.value,
        "title": where.title,
        "facts": plain(finding.facts),
        "message": _both(finding.message),
        "citations": [citation_record(citation) for citation in finding.citations],
        "remedy": _both(finding.remedy),
        "notes": [NOTE_NAMES[note] for note in finding.notes],
        "suggestion": finding.suggestion,
    }


def _both(wording: Wording) -> dict[str, Plain]:
    return {"zh": wording.zh, "en": wording.en}
