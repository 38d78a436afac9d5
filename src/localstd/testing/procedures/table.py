"""What a procedure (程序表) must keep to, beside the law that it is run under."""

import re
from collections.abc import Iterable, Iterator, Mapping

from localstd.law import RULES_OF_PLACES, Check, Law
from localstd.procedure import (
    CHECKS,
    DAY,
    Condition,
    DutyType,
    Interval,
    Procedure,
    Role,
)
from localstd.roles import ROLES
from localstd.testing.problem import Problem
from localstd.wording import Wording

__all__ = ["check_procedure"]

_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_PLACE = re.compile(r"\{(\w*)")


def check_procedure(
    procedure: Procedure, law: Law, *, roles: Mapping[str, Role] = ROLES
) -> tuple[Problem, ...]:
    """Check that what a table names is there, and that it speaks both languages.

    Its provisions must be known to the law; its rules and limits must hold at some time,
    somewhere; its intervals and its duties must run from events that it has, and its duties end on
    facts that are days. Each role must be one of ``roles``, and no code of a check may mean two
    checks.

    >>> from localstd.testing import LENDING, LENDING_LAW
    >>> for problem in check_procedure(LENDING, LENDING_LAW):
    ...     print(problem)
    not kept: its roles are known (librarian)
    not kept: its roles are known (reader)
    >>> own = {one.role.name: one.role for row in LENDING.rows for one in row.who}
    >>> check_procedure(LENDING, LENDING_LAW, roles=own)
    ()
    """
    return (
        *_of_provisions(procedure, law),
        *_of_law(procedure, law),
        *_of_events(procedure),
        *_of_roles(procedure, roles),
        *_of_codes(procedure),
        *_of_words(procedure),
    )


def _of_provisions(procedure: Procedure, law: Law) -> Iterator[Problem]:
    in_rows = (name for row in procedure.rows for name in row.provisions)
    owing = [who for duty in procedure.duties for who in duty.owed_by]
    acting = [who for row in procedure.rows for who in row.who]
    in_duties = (one for who in owing for one in who.basis)
    later = (who.yields_to for who in (*owing, *acting) if who.yields_to)
    for name in sorted({*in_rows, *in_duties, *later}):
        if not law.provisions.knows(name):
            yield Problem("its provisions are known to the law", name)


def _of_law(procedure: Procedure, law: Law) -> Iterator[Problem]:
    rules = RULES_OF_PLACES | {one.name for one in law.rules}
    limits = RULES_OF_PLACES | {one.name for one in law.limits}
    for row in procedure.rows:
        for one in row.conditions:
            if isinstance(one, Condition) and one.rule not in rules:
                yield Problem("its rules are in the law", f"{one.rule}, asked of {row.event}")
            if isinstance(one, Interval) and one.limit not in limits:
                yield Problem("its limits are in the law", f"{one.limit}, asked of {row.event}")
    for duty in procedure.duties:
        if duty.limit is not None and duty.limit not in limits:
            yield Problem("its limits are in the law", f"{duty.limit}, of the duty {duty.name}")
        if duty.ahead is not None and duty.ahead not in limits:
            yield Problem("its limits are in the law", f"{duty.ahead}, ahead of {duty.name}")
        if duty.extends is not None and duty.extends not in limits:
            yield Problem("its limits are in the law", f"{duty.extends}, extended by {duty.name}")


def _of_events(procedure: Procedure) -> Iterator[Problem]:
    known = {event.name for event in procedure.events}
    for row in procedure.rows:
        for one in row.conditions:
            if isinstance(one, Interval) and one.since not in known:
                case = f"{one.since}, from which {row.event} is timed"
                yield Problem("its intervals run from events that it has", case)
        for duty in row.starts:
            yield from _of_set_day(procedure, row.event, duty)
    for duty in procedure.duties:
        counted = (duty.since, *(name for pair in duty.paused_by for name in pair))
        for name in counted:
            if name is not None and name not in known:
                yield Problem(
                    "its duties are counted by events that it has", f"{name}, of {duty.name}"
                )


def _of_set_day(procedure: Procedure, event: str, duty: DutyType) -> Iterator[Problem]:
    days = {fact.name for fact in procedure.event_type(event).facts if fact.kind == DAY}
    if duty.until is not None and duty.until not in days:
        case = f"{duty.until}, of the duty {duty.name} that {event} begins"
        yield Problem("its set days are facts of the event that sets them", case)
    if duty.until is not None and duty.limit is not None:
        yield Problem("a duty ends on a set day or by a limit", duty.name)


def _of_roles(procedure: Procedure, roles: Mapping[str, Role]) -> Iterator[Problem]:
    owing = (who.role for duty in procedure.duties for who in duty.owed_by)
    acting = (who.role for row in procedure.rows for who in row.who)
    told = (role for row in procedure.rows for notice in row.notices for role in notice.to)
    for role in sorted({*owing, *acting, *told}, key=_name):
        if role.name not in roles:
            yield Problem("its roles are known", role.name)
        elif roles[role.name] != role:
            yield Problem("a role has one meaning", role.name)


def _name(role: Role) -> str:
    return role.name


def _checks(procedure: Procedure) -> tuple[Check, ...]:
    asked = (one.check for row in procedure.rows for one in row.conditions)
    owed = (one for duty in procedure.duties for one in (duty.late, duty.lacking) if one)
    return tuple(dict.fromkeys((*CHECKS, *asked, *owed)))


def _of_codes(procedure: Procedure) -> Iterator[Problem]:
    by_code: dict[str, str] = {}
    for check in _checks(procedure):
        if by_code.setdefault(check.code, check.name) != check.name:
            yield Problem(
                "a code means one check", f"{check.code}: {by_code[check.code]}, {check.name}"
            )


def _of_words(procedure: Procedure) -> Iterator[Problem]:
    for where, words in _wordings(procedure):
        if not words.zh.strip() or not words.en.strip():
            yield Problem("it speaks both languages", where)
        elif _CHINESE.search(words.en) or not _is_chinese(words.zh):
            yield Problem("each language stands in its own place", f"{where}: {words}")
        elif differing := set(_PLACE.findall(words.zh)) ^ set(_PLACE.findall(words.en)):
            case = f"{where}: {', '.join(sorted(differing))} in one alone"
            yield Problem("both languages tell the same facts", case)


def _is_chinese(text: str) -> bool:
    return bool(_CHINESE.search(text) or _PLACE.search(text))


def _wordings(procedure: Procedure) -> Iterator[tuple[str, Wording]]:
    yield "the procedure", procedure.wording
    yield from ((f"stage {one.code}", one.wording) for one in procedure.stages)
    yield from _words_of_events(procedure)
    yield from ((f"duty {one.name}", one.wording) for one in procedure.duties)
    for check in _checks(procedure):
        yield f"{check.code} title", check.title
        yield f"{check.code} message", check.message
        yield f"{check.code} remedy", check.remedy
    for row in procedure.rows:
        yield from ((f"notice {one.name}", one.wording) for one in row.notices)


def _words_of_events(procedure: Procedure) -> Iterable[tuple[str, Wording]]:
    for event in procedure.events:
        yield f"event {event.name}", event.wording
        yield from ((f"fact {event.name}.{one.name}", one.wording) for one in event.facts)
