"""Destroying records (销毁), and the terms that a table may give (保管期限).

A record goes only after its term, and only after an appraisal.

Sources: 档案法 art. 21 (nothing is destroyed on one's own, read), archlaw-expiry-appraisal
(实施条例 art. 24), arch1991 art. 4, archlaw-30-10 (not checked).
"""

from collections.abc import Iterator
from datetime import date

from localstd.archive.checks import DESTROYED_EARLY, END_NOT_KNOWN, NOT_APPRAISED, TERM_UNFIT
from localstd.archive.retention import Retention, RetentionTable
from localstd.archive.schedule import APPRAISAL, Milestone, Schedule
from localstd.law import Check, Finding, Law, Outcome, RetentionFacts, RetentionTerm, Rule
from localstd.law.finding import unchecked
from localstd.wording import Wording

__all__ = ["check_disposal", "check_table"]


def check_disposal(
    retention: Retention, schedule: Schedule, *, law: Law, on: date, appraised: date | None
) -> tuple[Finding, ...]:
    """Say what keeps a record from being destroyed on a day; nothing where it may go.

    ``appraised`` is the day of the appraisal (鉴定) that found it may go, ``None`` for none. What
    is kept for good never goes. What the lists of 1991 keep for a long term (长期) ends on a day
    that is not known, and a note says so, unless ``schedule`` has an ``expiry`` that the office
    knows.

    >>> from localstd.archive.records import record_named
    >>> from localstd.archive.retention import retention_of
    >>> from localstd.law import china_law
    >>> text, law = record_named("标准发布本"), china_law()
    >>> kept = retention_of(text, formed=date(2016, 5, 3), as_of=date(2026, 1, 1), law=law)
    >>> (found,) = check_disposal(kept, Schedule(), on=date(2026, 1, 1), appraised=None, law=law)
    >>> found.code, found.weight.word
    ('LS683', 'bar')
    """
    until, is_appraised = schedule.expiry, appraised is not None and appraised <= on
    unappraised = () if is_appraised else tuple(_unappraised(retention, on, law))
    if until is None and retention.term is RetentionTerm.LONG:
        facts = {**_facts(retention), "on": on}
        return (_finding(END_NOT_KNOWN, facts, retention), *unappraised)
    if until is None or not until.has_come(on):
        facts = {**_facts(retention), "until": _until(until), "on": on}
        return (_finding(DESTROYED_EARLY, facts, retention),)
    return unappraised


def _unappraised(retention: Retention, on: date, law: Law) -> Iterator[Finding]:
    cited = law.provisions.holding(APPRAISAL, on)
    if cited:
        yield Finding(check=NOT_APPRAISED, facts=_facts(retention), citations=cited)


def check_table(table: RetentionTable, *, law: Law, on: date) -> tuple[Finding, ...]:
    """Say which terms of an office's table the law of a day does not know.

    >>> from localstd.archive.records import record_named
    >>> from localstd.archive.retention import Approval
    >>> from localstd.law import RetentionTerm, china_law
    >>> approval = Approval(by="某省档案局", on=date(2024, 6, 1), document="档函〔2024〕1号")
    >>> record = record_named("标准送审稿")
    >>> table = RetentionTable(terms=((record, RetentionTerm.LONG),), approval=approval)
    >>> (found,) = check_table(table, law=china_law(), on=date(2026, 1, 1))
    >>> found.message.zh
    '标准送审稿的保管期限“长期”不合一般规定（所依条款原文未核）'
    """
    rule = law.on(on).get_rule("archive.retention")
    return () if rule is None else tuple(_unfit(table, rule))


def _unfit(table: RetentionTable, rule: Rule) -> Iterator[Finding]:
    for record, term in table.terms:
        verdict = rule.judge(RetentionFacts(record=record.name, term=term))
        if verdict.outcome is Outcome.BROKEN:
            yield Finding(
                check=TERM_UNFIT,
                facts={"record": record.wording, "term": term.wording},
                citations=rule.citations,
                notes=unchecked(rule.citations),
            )


def _finding(check: Check, facts: dict[str, object], retention: Retention) -> Finding:
    cited = retention.citations
    return Finding(check=check, facts=facts, citations=cited, notes=unchecked(cited))


def _until(expiry: Milestone | None) -> Wording:
    if expiry is None:
        return Wording("", "")
    return Wording(f"（至{expiry.day}）", f", until {expiry.day}")


def _facts(retention: Retention) -> dict[str, object]:
    return {"record": retention.record.wording, "term": retention.term.wording}
