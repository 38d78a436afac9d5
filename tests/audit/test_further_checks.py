"""An audit runs further checks beside its own, and holds them to what they say of themselves."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.audit import (
    ALL_CHECKS,
    Answer,
    Audit,
    CheckFailedError,
    CodeTakenError,
    Context,
    Entry,
    Field,
    FurtherCheck,
    RegisterIndex,
    Row,
    UncitedCheckError,
    audit,
)
from localstd.calendar import china_calendar
from localstd.law import Check, Citation, Finding, Note, Weight, china_law
from localstd.numbers import SCHEMES, Kind, NumberingScheme
from localstd.places import china_places
from localstd.testing.strategies.plugins import further_checks
from localstd.testing.strategies.values import rows
from localstd.wording import Wording

UNCHECKED = china_law().provisions.cite("ls2020-filing-days")
CHECKED = china_law().provisions.cite("sl2017-review-interval")
WORDS = Wording("没有名称", "no title")
UNTITLED = Check(
    code="AH101", name="untitled", weight=Weight.FAULT, title=WORDS, message=WORDS, remedy=WORDS
)
ROW = {"number": "DB34/T 5429-2026", "published": "2026-04-30"}
DAY = date(2026, 5, 1)


def untitled(entry: Entry, context: Context, /) -> Iterator[Finding]:
    if not entry.tells(Field.TITLE):
        yield context.found(UNTITLED, entry, Field.TITLE)


def further(
    judge: Callable[[Entry, Context], Iterator[Finding]] = untitled,
    *citations: Citation,
    check: Check = UNTITLED,
) -> FurtherCheck:
    return FurtherCheck(check=check, citations=citations or (CHECKED,), judge=judge)


def test_a_finding_rests_on_what_its_check_cites() -> None:
    (found,) = audit([ROW], as_of=DAY, checks=[further()])
    assert (found.code, found.citations, found.notes) == ("AH101", (CHECKED,), ())


def test_a_finding_that_rests_on_an_unchecked_text_says_so() -> None:
    (found,) = audit([ROW], as_of=DAY, checks=[further(untitled, UNCHECKED)])
    assert found.notes == (Note.UNCHECKED,)


def test_a_finding_keeps_what_it_cites_itself() -> None:
    def judge(entry: Entry, context: Context, /) -> Iterator[Finding]:
        yield context.found(UNTITLED, entry, Field.TITLE, citations=(UNCHECKED,))

    (found,) = audit([ROW], as_of=DAY, checks=[further(judge)])
    assert found.citations == (UNCHECKED,)


def test_what_is_found_anyhow_is_found_with_further_checks_too() -> None:
    rows = [{**ROW, "filed": "2026-07"}, {"number": "?"}]
    before = list(audit(rows, as_of=date(2026, 8, 1)))
    after = list(audit(rows, as_of=date(2026, 8, 1), checks=[further()]))
    assert [found for found in after if found.code != "AH101"] == before
    assert len(after) == len(before) + 2


def test_a_check_that_cites_nothing_is_refused() -> None:
    with pytest.raises(UncitedCheckError, match="cite at least one provision"):
        FurtherCheck(check=UNTITLED, citations=(), judge=untitled)


def test_codes_of_the_library_are_refused() -> None:
    with pytest.raises(CodeTakenError, match="LS999"):
        further(check=evolve(UNTITLED, code="LS999"))


@pytest.mark.parametrize(
    "other",
    [
        evolve(UNTITLED, name="other"),
        evolve(UNTITLED, code="AH102"),
        evolve(UNTITLED, code="AH102", name=ALL_CHECKS[0].name),
    ],
)
def test_a_code_and_a_name_mean_one_check(other: Check) -> None:
    with pytest.raises(CodeTakenError, match="choose another code and name"):
        audit([ROW], as_of=DAY, checks=[further(), further(check=other)])


def test_a_check_that_fails_names_itself_and_the_row() -> None:
    def judge(entry: Entry, context: Context, /) -> Iterator[Finding]:
        yield context.found(UNTITLED, entry, Field.TITLE)
        raise KeyError(entry.row.number)

    with pytest.raises(CheckFailedError, match="AH101 failed at row 2: KeyError: 2") as told:
        list(audit([Row.of(2, ROW)], as_of=DAY, checks=[further(judge)]))
    assert isinstance(told.value.__cause__, KeyError)


def test_a_check_finds_only_what_it_says_it_finds() -> None:
    def judge(entry: Entry, context: Context, /) -> Iterator[Finding]:
        yield context.found(ALL_CHECKS[0], entry, Field.NUMBER)

    with pytest.raises(CheckFailedError, match=ALL_CHECKS[0].code):
        list(audit([ROW], as_of=DAY, checks=[further(judge)]))


def test_an_audit_reads_numbers_by_the_schemes_of_its_context() -> None:
    ours = NumberingScheme(
        name="lm", kind=Kind.ALLIANCE, leads=("LM",), prefix="LM", marks="", joint=" "
    )
    plain = Context(as_of=DAY, law=china_law(), calendar=china_calendar(), places=china_places())
    row = Row.of(2, {"number": "LM 12-2017"})
    assert [one.name for one in Audit(plain).findings([row])] == ["number-unreadable"]
    assert "number-unreadable" not in [
        one.name for one in Audit(evolve(plain, schemes=(*SCHEMES, ours))).findings([row])
    ]


def test_references_are_found_by_the_schemes_of_the_index() -> None:
    ours = NumberingScheme(
        name="lm", kind=Kind.ALLIANCE, leads=("LM",), prefix="LM", marks="", joint=" "
    )
    rows = [Row.of(2, {"number": "LM 12-2017", "status": "现行"})]
    index = RegisterIndex.of(rows, as_of=DAY, schemes=(*SCHEMES, ours))
    assert [one.answer for one in index.references("见LM 12-2017。")] == [Answer.IN_FORCE]
    assert list(RegisterIndex.of(rows, as_of=DAY).references("见LM 12-2017。")) == []


@given(further_checks(), st.lists(rows(), max_size=4))
def test_a_further_check_changes_nothing_that_is_found_without_it(
    further: FurtherCheck, register: list[Row]
) -> None:
    before = list(audit(register, as_of=DAY))
    after = list(audit(register, as_of=DAY, checks=[further]))
    assert [found for found in after if found.check != further.check] == before
    assert all(found.citations for found in after if found.check == further.check)
