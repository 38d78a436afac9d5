"""Kinds of facts of standards: what is read, what is not, and what is picked of it."""

from datetime import date

import pytest

from localstd.law import GroupReviewOutcome, GroupStep, ReviewBody, TerminationGround
from localstd.making import MAKING
from localstd.numbers import StandardNumber
from localstd.procedure import TEXT, Event, FactError, Matter, Situation
from localstd.steps.facts import STANDARD_NUMBER, event_type, fact, number_of, required, term, terms


@pytest.mark.parametrize("text", ["DB37/T 123-2021", "db37/t123-2021", "DB37／T 123—2021"])
def test_a_number_is_read_however_it_is_written(text: str) -> None:
    assert STANDARD_NUMBER.read(text) == StandardNumber.parse("DB37/T 123-2021")


def test_a_number_that_was_read_stays_as_it_is() -> None:
    number = StandardNumber.parse("DB37/T 123-2021")
    assert STANDARD_NUMBER.read(number) is number


@pytest.mark.parametrize("value", ["", "海带", "DB37/T", 123, None, ["DB37/T 123-2021"]])
def test_what_is_no_number_is_not_read(value: object) -> None:
    assert STANDARD_NUMBER.read(value) is None


def test_it_says_what_it_accepts() -> None:
    assert (STANDARD_NUMBER.accepts.zh, STANDARD_NUMBER.accepts.en) == (
        "标准编号，如DB37/T 123-2021",
        "a standard's number, such as DB37/T 123-2021",
    )
    kind = term(TerminationGround)
    assert (kind.accepts.zh, kind.accepts.en) == (
        "以下之一：技术要求存在重大问题、政策发生重大变化",
        "one of: technical, policy",
    )


@pytest.mark.parametrize("body", ReviewBody)
def test_a_term_is_read_by_its_name_and_by_its_chinese_words(body: ReviewBody) -> None:
    kind = term(ReviewBody)
    assert kind.read(body.value) == kind.read(body.wording.zh) == kind.read(body) == body.value
    assert type(kind.read(body)) is str


@pytest.mark.parametrize("body", ReviewBody)
def test_a_term_is_told_in_its_own_words(body: ReviewBody) -> None:
    told = fact("body", "审查组织", "examining body", term(ReviewBody))
    assert told.told(body.value) == told.told(body.wording.zh) == body.wording
    assert told.told("the minister").zh == "the minister"


@pytest.mark.parametrize("value", ["", "the minister", "Committee", 1, None, ("committee",)])
def test_what_is_no_term_is_not_read(value: object) -> None:
    assert term(ReviewBody).read(value) is None


def test_facts_and_events_are_declared_in_both_languages() -> None:
    number = required("number", "标准编号", "number", STANDARD_NUMBER)
    reason = fact("reason", "理由", "reason", TEXT)
    told = event_type("abolished", "公告废止", "abolished", number, reason)
    assert (told.name, str(told.wording), told.facts) == (
        "abolished",
        "公告废止 / abolished",
        (number, reason),
    )
    assert [(one.name, str(one.wording), one.is_required) for one in told.facts] == [
        ("number", "标准编号 / number", True),
        ("reason", "理由 / reason", False),
    ]
    with pytest.raises(FactError) as refused:
        number.read("海带")
    assert (refused.value.fact, refused.value.value) == ("number", "海带")


def situation(**facts: object) -> Situation:
    return Situation(
        matter=Matter(id="1", place="33"),
        state=MAKING.opening,
        event=Event.of("project-approved", date(2024, 3, 1), **facts),
        as_of=date(2024, 3, 1),
        is_whole=True,
    )


def test_the_number_is_picked_as_a_number_alone() -> None:
    number = StandardNumber.parse("DB33/T 1-2024")
    assert number_of(situation(number=number)) is number
    assert number_of(situation(number="DB33/T 1-2024")) is None
    assert number_of(situation()) is None


@pytest.mark.parametrize(
    ("value", "read"),
    [
        (["立项", "comment"], ("project", "comment")),
        ("起草", ("drafting",)),
        ([], ()),  # none of them
        (["立项", "午餐"], None),
        ([1], None),
        (None, None),
    ],
)
def test_a_list_of_terms_is_read_in_both_languages(
    value: object, read: tuple[str, ...] | None
) -> None:
    assert terms(GroupStep).read(value) == read


def test_a_list_of_terms_is_told_and_says_what_it_accepts() -> None:
    kind = terms(GroupReviewOutcome)
    assert kind.word(("continue", "withdraw")).zh == "继续有效、废止"
    assert kind.accepts.en == "a list of: continue, revise, withdraw"
