"""The kit tells what is wrong with a table; each table here is wrong in one way."""

from localstd._attrs import evolve
from localstd.law import Check, Weight, china_law
from localstd.procedure import (
    Condition,
    DutyType,
    Interval,
    Mandate,
    NoticeType,
    Procedure,
    Role,
    Row,
)
from localstd.testing import LENDING, LENDING_LAW, Problem, check_procedure, shipped_procedures
from localstd.wording import Wording

ROLES = {who.role.name: who.role for row in LENDING.rows for who in row.who}
LENT = next(row for row in LENDING.rows if row.event == "lent")
CONDITION = next(one for one in LENT.conditions if isinstance(one, Condition))
INTERVAL = next(one for one in LENT.conditions if isinstance(one, Interval))
(RETURN,) = LENT.starts


def with_lent(**changed: object) -> Procedure:
    """Change the row by which a book is lent."""
    rows = [evolve(row, **changed) if row is LENT else row for row in LENDING.rows]
    return LENDING.with_rows(rows)


def found(procedure: Procedure) -> list[str]:
    return [str(problem) for problem in check_procedure(procedure, LENDING_LAW, roles=ROLES)]


def with_return(**changed: object) -> Procedure:
    duty: DutyType = evolve(RETURN, **changed)
    return with_lent(starts=(duty,))


def with_check(**changed: object) -> Procedure:
    check: Check = evolve(CONDITION.check, **changed)
    return with_lent(conditions=(evolve(CONDITION, check=check), INTERVAL))


def test_a_sound_table_has_no_problem() -> None:
    assert found(LENDING) == []


def test_a_provision_that_nobody_knows_is_caught() -> None:
    assert found(with_lent(basis=("house-wait", "house-99"))) == [
        "not kept: its provisions are known to the law (house-99)"
    ]


def test_the_provision_of_a_duty_is_looked_up_too() -> None:
    who = Mandate(role=ROLES["reader"], basis=("house-98",))
    assert found(with_return(owed_by=(who,))) == [
        "not kept: its provisions are known to the law (house-98)"
    ]


def test_what_a_mandate_yields_to_is_looked_up_too() -> None:
    who = Mandate(role=ROLES["reader"], basis=("house-reader",), yields_to="house-97")
    assert found(with_return(owed_by=(who,))) == [
        "not kept: its provisions are known to the law (house-97)"
    ]


def test_a_rule_that_no_law_has_is_caught() -> None:
    wrong = with_lent(conditions=(evolve(CONDITION, rule="loan.raeder"), INTERVAL))
    assert found(wrong) == ["not kept: its rules are in the law (loan.raeder, asked of lent)"]


def test_a_limit_that_no_law_has_is_caught() -> None:
    wrong = with_lent(conditions=(CONDITION, evolve(INTERVAL, limit="loan.wiat")))
    assert found(wrong) == ["not kept: its limits are in the law (loan.wiat, asked of lent)"]
    assert found(with_return(limit="loan.retrun")) == [
        "not kept: its limits are in the law (loan.retrun, of the duty return)"
    ]


def test_an_interval_from_an_event_that_is_none_is_caught() -> None:
    wrong = with_lent(conditions=(CONDITION, evolve(INTERVAL, since="asked")))
    assert found(wrong) == [
        "not kept: its intervals run from events that it has (asked, from which lent is timed)"
    ]


def test_a_set_day_that_the_event_does_not_tell_is_caught() -> None:
    (problem,) = check_procedure(
        with_return(limit=None, until="has_card"), LENDING_LAW, roles=ROLES
    )
    assert problem.promise == "its set days are facts of the event that sets them"
    assert problem.case == "has_card, of the duty return that lent begins"


def test_a_duty_with_two_ends_is_caught() -> None:
    problems = found(with_return(until="copies"))
    assert "not kept: a duty ends on a set day or by a limit (return)" in problems


def test_a_role_that_nobody_knows_is_caught() -> None:
    stranger = Role(name="stranger", wording=Wording("生人", "stranger"))
    notice = NoticeType(name="loan", wording=Wording("已借出", "lent"), to=(stranger,))
    assert found(with_lent(notices=(notice,))) == ["not kept: its roles are known (stranger)"]


def test_a_role_with_two_meanings_is_caught() -> None:
    other = Role(name="reader", wording=Wording("读书人", "reader"))
    assert found(with_return(owed_by=(Mandate(role=other, basis=("house-reader",)),))) == [
        "not kept: a role has one meaning (reader)"
    ]


def test_a_code_with_two_meanings_is_caught() -> None:
    assert found(with_check(code="KIT02")) == [
        "not kept: a code means one check (KIT02: no-card, too-early)"
    ]
    assert found(with_check(code="LS601")) == [
        "not kept: a code means one check (LS601: not-at-this-stage, no-card)"
    ]


def test_a_check_that_speaks_one_language_is_caught() -> None:
    assert found(with_check(title=Wording("未出示借书证", " "))) == [
        "not kept: it speaks both languages (KIT01 title)"
    ]


def test_languages_in_each_others_place_are_caught() -> None:
    for words in (Wording("no card", "no card"), Wording("无证", "无证")):
        (problem,) = found(with_check(remedy=words))
        assert "each language stands in its own place (KIT01 remedy" in problem


def test_a_message_that_tells_more_in_one_language_is_caught() -> None:
    assert found(with_check(message=Wording("{matter}缺{missing}", "{matter}: no card"))) == [
        "not kept: both languages tell the same facts (KIT01 message: missing in one alone)"
    ]


def test_every_problem_of_a_table_is_told_at_once() -> None:
    wrong = Row(
        at=("out",),
        event="returned",
        to="done",
        basis=("house-97",),
        conditions=(
            Condition(rule="loan.x", check=CONDITION.check, facts=CONDITION.facts),
            Interval(limit="loan.y", since="asked", check=INTERVAL.check),
        ),
        ends=("return",),
    )
    rows = [wrong if row.event == "returned" else row for row in LENDING.rows]
    assert len(found(LENDING.with_rows(rows))) == 4


def test_the_procedures_that_ship_keep_all_promises() -> None:
    """What is asked and not yet in the law would be asked of nobody, so it is a problem."""
    shipped = {one.name: check_procedure(one, china_law()) for one in shipped_procedures()}
    assert {name: problems for name, problems in shipped.items() if problems} == {}


def test_a_problem_says_what_was_promised() -> None:
    problem = Problem("its roles are known", "stranger")
    assert (problem.promise, problem.case) == ("its roles are known", "stranger")
    assert CONDITION.check.weight is Weight.BAR
