"""How long a record is kept (保管期限): the lists of 1991, and since then the office's own table.

A record that came to be while the lists of 1991 were in force is kept by them. Since they
ended no list says what the file of a standard must hold: each organ sets its own table of scope
and terms, and has it approved by the archives authority of its level. Without that table
nothing is known of such a record.

Sources: arch1991 art. 4; archlaw (实施条例 art. 19, the table and its approval), archlaw-30-10
(the three terms, not checked).
"""

from datetime import date

from localstd._attrs import error, field, frozen
from localstd.archive.records import LISTED, RecordType
from localstd.errors import LocalstdError
from localstd.law import Citation, Law, RetentionTerm
from localstd.wording import Wording

__all__ = ["Approval", "Retention", "RetentionTable", "UnapprovedTableError", "retention_of"]

_TABLE_BASES = ("archlaw-scope-approval", "archlaw-30-10")


@error
class UnapprovedTableError(LocalstdError):
    """A table of retention does not say who approved it, or by which document.

    >>> print(UnapprovedTableError(lacking="document").wording.en)
    the table of retention names no document of its approval; have it approved, and name that
    """

    lacking: str

    @property
    def wording(self) -> Wording:
        """Name what is lacking, and say what to do."""
        zh, en = _LACKING[self.lacking]
        return Wording(
            f"归档范围和保管期限表未写明{zh}；请报同级档案主管部门审核同意后注明",
            f"the table of retention names no {en} of its approval; have it approved, "
            "and name that",
        )


_LACKING = {"by": ("审核同意的档案主管部门", "authority"), "document": ("审核文号", "document")}


def _require_text(_: object, attribute: object, text: str) -> None:
    if not text.strip():
        raise UnapprovedTableError(lacking=getattr(attribute, "name", ""))


@frozen
class Approval:
    """Who approved a table of retention (审核同意), on which day, by which document.

    Raises:
        UnapprovedTableError: if the authority or the document is not named.

    >>> Approval(by="某省档案局", on=date(2024, 6, 1), document="档函〔2024〕1号").on.year
    2024
    """

    by: str = field(validator=_require_text)
    on: date
    document: str = field(validator=_require_text)


@frozen
class RetentionTable:
    """An office's own table (归档范围和档案保管期限表): its records with their terms, approved.

    A record may be one that the lists of 1991 name, or the office's own. The table holds for
    records that came to be since those lists ended, also before it was approved, and is known
    from the day of its approval, that day included.

    >>> from localstd.archive.records import record_named
    >>> table = RetentionTable(
    ...     terms=((record_named("标准发布本"), RetentionTerm.PERMANENT),),
    ...     approval=Approval(by="某省档案局", on=date(2024, 6, 1), document="档函〔2024〕1号"),
    ... )
    >>> table.term("标准发布本").wording.zh
    '永久'
    """

    terms: tuple[tuple[RecordType, RetentionTerm], ...]
    approval: Approval

    def term(self, record: str) -> RetentionTerm | None:
        """Give the term of a record, by its name or its words; ``None`` if it has none."""
        return next((term for kept, term in self.terms if kept.is_called(record)), None)


@frozen
class Retention:
    """For how long a record is kept (保管期限), and by what.

    >>> from localstd.archive.records import record_named
    >>> from localstd.law import china_law
    >>> text = record_named("标准发布本")
    >>> retention_of(text, formed=date(2019, 5, 1), as_of=date(2026, 1, 1), law=china_law()).term
    <RetentionTerm.PERMANENT: 'permanent'>
    """

    record: RecordType
    term: RetentionTerm
    citations: tuple[Citation, ...]


def retention_of(
    record: RecordType,
    *,
    formed: date,
    law: Law,
    as_of: date,
    table: RetentionTable | None = None,
) -> Retention | None:
    """Say for how long a record is kept that came to be on a day; ``None`` where nothing says.

    >>> from localstd.archive.records import record_named
    >>> from localstd.law import china_law
    >>> form, asked = record_named("标准申报单"), date(2026, 1, 1)
    >>> for formed in (date(2020, 7, 12), date(2020, 7, 13)):
    ...     found = retention_of(form, formed=formed, as_of=asked, law=china_law())
    ...     print(found.term.wording.zh if found else found)
    永久
    None
    """
    return _by_the_lists(record, formed, law) or _by_the_table(record, formed, as_of, law, table)


def _by_the_lists(record: RecordType, formed: date, law: Law) -> Retention | None:
    for listed in LISTED:
        cited = law.provisions.holding((listed.provision,), formed)
        if cited and listed.record.is_called(record.name):
            return Retention(record=record, term=listed.term, citations=cited)
    return None


def is_before_the_lists(formed: date, law: Law) -> bool:
    """Say whether a record came to be before there was a list that says what to keep."""
    began = law.provisions["arch1991-classes"].period.start
    return began is not None and formed < began


def is_since_the_lists(formed: date, law: Law) -> bool:
    """Say whether a record came to be since the lists of 1991 ended."""
    ended = law.provisions["arch1991-classes"].until
    return ended is not None and formed >= ended


def _by_the_table(
    record: RecordType, formed: date, as_of: date, law: Law, table: RetentionTable | None
) -> Retention | None:
    if table is None or not is_since_the_lists(formed, law) or as_of < table.approval.on:
        return None
    term = table.term(record.name)
    cited = law.provisions.holding(_TABLE_BASES, as_of)
    return None if term is None else Retention(record=record, term=term, citations=cited)
