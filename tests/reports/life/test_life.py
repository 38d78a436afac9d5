"""The life of a matter is told whole, from any history, in both languages."""

import json
from datetime import date
from operator import attrgetter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from localstd.calendar import PartialDate, china_calendar
from localstd.law import china_law
from localstd.making import MAKING
from localstd.procedure import Body, Event, History, Matter, Procedure
from localstd.reports import (
    Life,
    check_lines,
    check_record,
    life_lines,
    life_of,
    life_record,
    life_schema,
)
from localstd.testing import LENDING, LENDING_LAW, shipped_procedures
from localstd.testing.strategies.histories import histories
from localstd.wording import Language

DAY = date(2026, 8, 5)
READER = Body(role="reader", place="37", name="某人")
LIBRARIAN = Body(role="librarian", place="37")
ASKED = Event.of("requested", date(2026, 7, 1), READER, title="茶经", wanted=PartialDate(2026, 7))
LENT = Event.of("lent", date(2026, 7, 2), LIBRARIAN, has_card=True, copies=2)
BACK = Event.of("returned", date(2026, 8, 5), LIBRARIAN, state="whole")


def life(*events: Event, as_of: date = DAY) -> Life:
    history = History(matter=Matter(id="7", place="37"), events=events)
    return life_of(LENDING, history, law=LENDING_LAW, calendar=china_calendar(), as_of=as_of)


def lines(told: Life, language: Language = "en") -> list[str]:
    return list(life_lines(told, language))


@given(histories(LENDING))
def test_any_life_is_told_and_keeps_to_the_schema(history: History) -> None:
    told = life_of(LENDING, history, law=LENDING_LAW, calendar=china_calendar(), as_of=DAY)
    validator = Draft202012Validator(life_schema())
    for record in (life_record(told, source="a"), check_record(told, source="a", as_known=DAY)):
        assert json.loads(json.dumps(record)) == record
        validator.validate(record)
    for language in ("zh", "en"):
        assert list(life_lines(told, language))
        assert list(check_lines(told, language))


@pytest.mark.parametrize("procedure", tuple(shipped_procedures()), ids=attrgetter("name"))
@given(data=st.data())
def test_the_life_of_whatever_ships_is_told(procedure: Procedure, data: st.DataObject) -> None:
    history = data.draw(histories(procedure))
    told = life_of(procedure, history, law=china_law(), calendar=china_calendar(), as_of=DAY)
    Draft202012Validator(life_schema()).validate(life_record(told, source="a"))
    assert [line for line in (*lines(told), *check_lines(told, "zh")) if "\n" in line] == []


@given(histories(LENDING))
def test_a_life_has_every_finding_once(history: History) -> None:
    told = life_of(LENDING, history, law=LENDING_LAW, calendar=china_calendar(), as_of=DAY)
    in_steps = [one for step in told.steps for one in step.findings]
    assert sorted(map(id, (*in_steps, *told.neglected))) == sorted(map(id, told.recording.findings))


@given(histories(LENDING))
def test_a_step_names_the_position_of_its_event(history: History) -> None:
    told = life_of(LENDING, history, law=LENDING_LAW, calendar=china_calendar(), as_of=DAY)
    assert all(history.events[step.position - 1] is step.event for step in told.steps)
    assert [step.event for step in told.steps] == list(history.as_of(DAY).standing)


def test_a_matter_is_called_by_its_subject_once_it_is_told() -> None:
    assert [life().subject, life(ASKED).subject] == ["7", "茶经"]


def test_who_may_act_is_told_with_the_provision() -> None:
    (may, *_) = (one for one in life(ASKED).next if one.event.name == "lent")
    entitled = life(ASKED).entitled(may)
    assert [(role.name, by.provision) for role, by in entitled] == [
        ("librarian", "house-librarian")
    ]


def test_nobody_is_entitled_where_the_table_has_no_row() -> None:
    (other,) = (one for one in life().next if one.event.name == "returned")
    assert life().entitled(other) == ()


EN = """\
茶经  lending  37 山东省  ordinary standards
as of 2026-08-05: out, since 2026-07-02

How it got there
   1  2026-07-01  requested  某人
        title: 茶经; wanted: 2026-07
   2  2026-07-02  lent  librarian
        has_card: yes; copies: 2
        [bar] KIT02 茶经: lent before the waiting ended
          Basis: house art. 3
          Remedy: follow the rules of the house

What is owed
  return it  by 2026-08-03 (overdue)  reader
    Basis: house art. 4; house art. 1
    Counted: 30 days from 2026-07-02; the first day does not count (cc2020 art. 201); \
the last day of the period is 2026-08-01; rolled over: 2026-08-01 (Sat): a rest day; \
rolled over: 2026-08-02 (Sun): a rest day; \
the last day is a day of rest and moves to 2026-08-03 (cc2020 art. 203); to count an \
administrative period by the general rules of civil law is a reading by analogy; a law that says \
otherwise prevails (cc2020 art. 204)
  [fault] KIT04 茶经: not returned
    Basis: house art. 4; house art. 1
    Remedy: follow the rules of the house

What may happen next
  returned (returned)
    By: librarian (house art. 2)
    To be stated: state
  noted (noted)

Blocked
  nothing

At other stages
  requested (requested)  on the shelf
  lent (lent)  requested
"""

ZH = """\
茶经　借阅　山东省　一般领域
截至2026-07-02：requested 已预约，自2026-07-01起

经过
   1　2026-07-01　预约　某人
        书名：茶经；取书日：2026-07

应尽的义务
  无

可以办理
  备注（noted）

受阻
  借出（lent）
    [禁止] KIT02 茶经：等候未满
      依据：《借阅规则》第3条
      处理：照借阅规则办理

在其他阶段办理
  预约（requested）　在架
  归还（returned）　已借出
"""


def test_a_life_is_told_section_by_section() -> None:
    assert "\n".join(lines(life(ASKED, LENT))) + "\n" == EN


def test_what_is_blocked_is_told_with_article_and_remedy() -> None:
    told = lines(life(ASKED, as_of=date(2026, 7, 2)), "zh")
    assert "\n".join(told) + "\n" == ZH


def test_a_correction_is_told_with_what_it_corrects() -> None:
    told = lines(life(ASKED, ASKED.correcting(1)))
    assert "   2  2026-07-01  requested (corrects 1)  某人" in told


def test_a_history_taken_over_says_so() -> None:
    history = History(matter=Matter(id="7"), is_whole=False)
    told = life_of(LENDING, history, law=LENDING_LAW, calendar=china_calendar(), as_of=DAY)
    assert lines(told)[2] == "a history taken over, perhaps incomplete"


CHECKED = """\
茶经  lending  37 山东省  ordinary standards
as of 2026-08-05: done, since 2026-08-05

   2  2026-07-02  lent  librarian
        has_card: yes; copies: 2
        [bar] KIT02 茶经: lent before the waiting ended
          Basis: house art. 3
          Remedy: follow the rules of the house
   3  2026-08-05  returned  librarian
        state: whole
        [fault] KIT03 茶经: returned late
          Basis: house art. 4
          Remedy: follow the rules of the house
"""


def test_a_check_tells_only_of_events_with_something_wrong() -> None:
    told = check_lines(life(ASKED, LENT, BACK), "en")
    assert "\n".join(told) + "\n" == CHECKED


def test_a_check_says_what_was_not_judged() -> None:
    lent = Event.of("lent", date(2026, 7, 5), has_card=True)
    told = list(check_lines(life(ASKED, lent, as_of=date(2026, 7, 5)), "en"))
    assert told[3:] == [
        "No findings.",
        "",
        "Not judged, facts are missing or no provision applies: power (missing: by)",
    ]


def test_what_was_not_judged_is_named_once_with_the_facts_in_words() -> None:
    vote = {"body": "committee", "form": "meeting", "members": 25, "voting": 21, "in_favour": 20}
    reviewed = [Event.of("technically-reviewed", date(2024, 4, day), **vote) for day in (18, 19)]
    history = History(matter=Matter(id="1", place="37"), events=tuple(reviewed), is_whole=False)
    told = life_of(
        MAKING, history, law=china_law(), calendar=china_calendar(), as_of=date(2024, 4, 20)
    )
    (line,) = (one for one in check_lines(told, "zh") if one.startswith("缺少事实"))
    assert line.count("committee.composition") == 1
    assert "（缺：副主任委员人数、同一单位委员人数、一人任职的委员会数）" in line


def test_terms_are_told_in_the_words_of_the_law() -> None:
    answered = Event.of("comment-answered", date(2024, 4, 18), comment="1", answer="partly")
    history = History(matter=Matter(id="1", place="37"), events=(answered,))
    told = life_of(
        MAKING, history, law=china_law(), calendar=china_calendar(), as_of=date(2024, 4, 20)
    )
    assert [(name.en, value.en) for name, value in told.steps[0].facts] == [
        ("the comment's id", "1"),
        ("answer", "adopted in part"),
    ]
    assert "        意见编号：1；处理结果：部分采纳" in lines(told, "zh")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_hostile_texts_cannot_steer_a_terminal(language: Language) -> None:
    name = "a\x1b[31m\u202e{0}%s<b>"
    told = life(Event.of("requested", date(2026, 7, 1), Body(role=name, name=name), title=name))
    every = "\n".join((*life_lines(told, language), *check_lines(told, language)))
    assert "\x1b" not in every
    assert "\u202e" not in every
    assert "a\\x1b[31m\\u202e{0}%s<b>" in every
