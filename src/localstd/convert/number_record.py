"""Standard numbers as records: what a number says, and what has become of a cited one."""

from typing import TYPE_CHECKING

from localstd.convert.plain import Plain
from localstd.numbers import StandardNumber

if TYPE_CHECKING:  # the audit is large, and most calls are about numbers alone
    from localstd.audit.references import Reference

__all__ = ["number_record", "reference_record"]


def number_record(number: StandardNumber) -> dict[str, Plain]:
    """Give a standard number (标准编号) as one record: its parts, and what was repaired.

    >>> record = number_record(StandardNumber.parse("DB34/T5429—2026"))
    >>> record["number"], record["kind"], record["place"], record["mandatory"]
    ('DB34/T 5429-2026', 'local', '34', False)
    """
    return {
        "number": str(number),
        "kind": number.kind.value,
        "place": number.place_code,
        "body": number.body,
        "serial": number.serial,
        "part": number.part,
        "year": number.year,
        "mandatory": number.claims_mandatory,
        "scheme": number.scheme,
        "repairs": [repair.code for repair in number.repairs],
    }


def reference_record(reference: "Reference", text: str) -> dict[str, Plain]:
    r"""Give a number that a text cites (引用), and what has become of it, as one record.

    ``line`` counts the lines of the text from 1, ``start`` and ``end`` its characters from 0;
    the end is not included.

    >>> from datetime import date
    >>> from localstd.audit.references import RegisterIndex
    >>> text = "按下列标准：\nDB34/T5429—2026"
    >>> (reference,) = RegisterIndex.of([], as_of=date(2026, 8, 1)).references(text)
    >>> record = reference_record(reference, text)
    >>> record["line"], record["cited"], record["number"], record["answer"]
    (2, 'DB34/T5429—2026', 'DB34/T 5429-2026', 'not-found')
    """
    listed = reference.listed
    return {
        "number": str(reference.number),
        "cited": text[reference.start : reference.end],
        "line": text.count("\n", 0, reference.start) + 1,
        "start": reference.start,
        "end": reference.end,
        "answer": reference.answer.value,
        "found": str(listed.number) if listed else None,
        "row": listed.row if listed else None,
        "replaced_by": [str(newer) for newer in listed.replaced_by] if listed else [],
        "abolished": str(listed.abolished) if listed and listed.abolished else None,
    }
