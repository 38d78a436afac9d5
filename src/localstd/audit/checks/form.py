"""Checks of the mandatory form (强制性形式) of local standards' numbers.

The rule is that of the clean-up (:mod:`localstd.cleanup.form`), asked of each number as if the
row listed it for one. A row tells the field seldom: what only the issuer or the title suggests
is reported as a note, and without a stated track nothing is certain.
"""

from collections.abc import Iterator

from localstd.audit.cleanups import candidate_of
from localstd.audit.context import Context
from localstd.audit.entry import Entry
from localstd.audit.row import Field
from localstd.cleanup import form_findings
from localstd.cleanup.checks import KEPT_FIELD, MANDATORY_FORM
from localstd.law import Finding, Note

__all__ = ["CHECKS", "check_form"]

CHECKS = (MANDATORY_FORM, KEPT_FIELD)

_FACTS = {MANDATORY_FORM.code: ("number",), KEPT_FIELD.code: ("number", "kept", "evidence")}


def check_form(entry: Entry, context: Context) -> Iterator[Finding]:
    """Report numbers of mandatory form that are, or were newly, in force after 2018."""
    for number in entry.numbers[Field.NUMBER]:
        if number.claims_mandatory and number.place_code is not None:
            candidate = candidate_of(entry, number)
            for found in form_findings(
                candidate, law=context.law, calendar=context.calendar, as_of=context.as_of
            ):
                yield _of_row(found, entry, context)


def _of_row(found: Finding, entry: Entry, context: Context) -> Finding:
    """Cite the field's own law first, then the article that lets it stand."""
    is_kept = found.check is KEPT_FIELD
    first, *own = found.citations
    is_open = not is_kept and not entry.track.evidence.is_stated
    return context.found(
        found.check,
        entry,
        Field.NUMBER,
        facts={name: found.facts[name] for name in _FACTS[found.code]},
        certainty=found.certainty,
        citations=(*own, first) if is_kept else found.citations,
        notes=(Note.TRACK_NOT_STATED,) if is_open else (),
    )
