"""Further checks (附加检查项): what an audit may be asked beyond the checks that ship."""

from collections.abc import Iterable, Iterator

from localstd._attrs import error, evolve, field, frozen
from localstd.audit.context import Context, RowCheck
from localstd.audit.entry import Entry
from localstd.errors import LocalstdError
from localstd.law import Check, Citation, Finding
from localstd.law.finding import unchecked
from localstd.wording import Wording

__all__ = [
    "CheckFailedError",
    "CodeTakenError",
    "FurtherCheck",
    "UncitedCheckError",
    "judged",
    "require_own_codes",
]


@error
class CheckFailedError(LocalstdError):
    """A further check failed at a row, or found something else than it says it finds.

    What it raised is the cause (``__cause__``).

    >>> print(CheckFailedError(code="AH101", row=7, reason="KeyError: 34").wording.en)
    the further check AH101 failed at row 7: KeyError: 34; inform its developer, or block ...
    """

    code: str
    row: int
    reason: str

    @property
    def wording(self) -> Wording:
        """Name the check, the row and the reason, and say what to do."""
        return Wording(
            f"附加检查项{self.code}在第{self.row}行出错：{self.reason}；"
            "请告知其开发者，或者停用其插件",
            f"the further check {self.code} failed at row {self.row}: {self.reason}; "
            "inform its developer, or block its plug-in",
        )


@error
class UncitedCheckError(LocalstdError):
    """A further check cites nothing.

    >>> print(UncitedCheckError(code="AH101").wording.en)
    the check AH101 cites nothing; cite at least one provision
    """

    code: str

    @property
    def wording(self) -> Wording:
        """Name the check, and say what it needs."""
        return Wording(
            f"检查项{self.code}没有依据；请至少引用一个条款",
            f"the check {self.code} cites nothing; cite at least one provision",
        )


@error
class CodeTakenError(LocalstdError):
    """A further check has the code or the name of another check.

    >>> print(CodeTakenError(taken="LS301", by="LS301 filed-late").wording.en)
    'LS301' is already used by the check LS301 filed-late; choose another code and name
    """

    taken: str
    by: str

    @property
    def wording(self) -> Wording:
        """Name what is taken and by which check, and say what to do."""
        return Wording(
            f"“{self.taken}”已用于检查项{self.by}；请另取代码和名称",
            f"{self.taken!r} is already used by the check {self.by}; choose another code and name",
        )


def _require_own_code(_further: "FurtherCheck", _: object, check: Check) -> None:
    if check.code.startswith("LS"):
        raise CodeTakenError(taken=check.code, by="LS…")


def _require_citations(further: "FurtherCheck", _: object, cited: tuple[Citation, ...]) -> None:
    if not cited:
        raise UncitedCheckError(code=further.check.code)


@frozen
class FurtherCheck:
    """A check of single rows beyond those that ship: what it finds, by what law, and how.

    ``judge`` is given each row as it was read, and the context of the audit; it makes findings
    of ``check`` alone, with ``context.found(...)``. A finding that cites nothing
    itself is given the ``citations`` of the check.

    Raises:
        CodeTakenError: if its code begins with ``LS``: such codes are the library's.
        UncitedCheckError: if it cites no provision.

    >>> from datetime import date
    >>> from localstd.audit import Field, audit
    >>> from localstd.law import Weight, china_law
    >>> untitled = Check(
    ...     code="AH101",
    ...     name="untitled",
    ...     weight=Weight.WARNING,
    ...     title=Wording("没有名称", "no title"),
    ...     message=Wording("没有标准名称", "the standard has no title"),
    ...     remedy=Wording("补上名称", "add the title"),
    ... )
    >>> def judge(entry: Entry, context: Context) -> Iterator[Finding]:
    ...     if not entry.tells(Field.TITLE):
    ...         yield context.found(untitled, entry, Field.TITLE)
    >>> cited = (china_law().provisions.cite("ls2020-filing-days"),)
    >>> ours = FurtherCheck(check=untitled, citations=cited, judge=judge)
    >>> rows = [{"number": "DB34/T 5429-2026", "published": "2026-04-30"}]
    >>> [one.code for one in audit(rows, as_of=date(2026, 5, 1), checks=(ours,))]
    ['AH101']
    """

    check: Check = field(validator=_require_own_code)
    citations: tuple[Citation, ...] = field(validator=_require_citations)
    judge: RowCheck


def require_own_codes(known: Iterable[Check], further: Iterable[FurtherCheck]) -> None:
    """Refuse a code or a name that two checks have.

    Raises:
        CodeTakenError: if there is one.
    """
    taken: dict[str, str] = {}
    for check in (*known, *(one.check for one in further)):
        for name in {check.code, check.name}:
            if name in taken:
                raise CodeTakenError(taken=name, by=taken[name])
        taken |= dict.fromkeys((check.code, check.name), f"{check.code} {check.name}")


def judged(further: FurtherCheck, entry: Entry, context: Context) -> Iterator[Finding]:
    """Judge one row; a finding that cites nothing rests on what the check cites.

    Raises:
        CheckFailedError: if the check fails, or finds something else than it says.
    """
    try:
        found = tuple(further.judge(entry, context))
    except Exception as failed:
        raise _failed(further, entry, f"{type(failed).__name__}: {failed}") from failed
    for finding in found:
        if finding.check != further.check:
            raise _failed(further, entry, finding.code)
        yield finding if finding.citations else _cited(finding, further.citations)


def _failed(further: FurtherCheck, entry: Entry, reason: str) -> CheckFailedError:
    return CheckFailedError(code=further.check.code, row=entry.row.number, reason=reason)


def _cited(finding: Finding, citations: tuple[Citation, ...]) -> Finding:
    notes = tuple(dict.fromkeys((*finding.notes, *unchecked(citations))))
    return evolve(finding, citations=citations, notes=notes)
