"""Facts of events: how they are read, and what is refused."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.calendar import PartialDate
from localstd.procedure import (
    COUNT,
    DAY,
    FLAG,
    TEXT,
    TEXTS,
    Event,
    FactError,
    FactKind,
    FactType,
    choice,
)
from localstd.wording import Wording


def fact(kind: FactKind) -> FactType:
    return FactType(name="it", wording=Wording("它", "it"), kind=kind)


@pytest.mark.parametrize(
    ("kind", "value", "read"),
    [
        (TEXT, " 绿茶 ", "绿茶"),
        (TEXTS, ["a ", "b"], ("a", "b")),
        (TEXTS, ("a",), ("a",)),
        (TEXTS, [], ()),
        (FLAG, False, False),
        (FLAG, True, True),
        (COUNT, 0, 0),
        (COUNT, 12, 12),
        (DAY, "2026-07", PartialDate(2026, 7)),
        (DAY, date(2026, 7, 24), PartialDate(2026, 7, 24)),
        (DAY, PartialDate(2026), PartialDate(2026)),
    ],
)
def test_a_value_of_its_kind_is_read(kind: FactKind, value: object, read: object) -> None:
    assert fact(kind).read(value) == read


@pytest.mark.parametrize(
    ("kind", "value", "zh", "en"),
    [
        (TEXT, " 绿茶 ", "绿茶", "绿茶"),
        (TEXTS, ["甲", "乙"], "甲、乙", "甲, 乙"),
        (TEXTS, [], "", ""),
        (FLAG, True, "是", "yes"),
        (FLAG, False, "否", "no"),
        (FLAG, "half", "half", "half"),
        (COUNT, 12, "12", "12"),
        (DAY, PartialDate(2026, 7), "2026-07", "2026-07"),
        (choice("loud", "low"), "low", "low", "low"),
    ],
)
def test_a_value_is_told_in_words(kind: FactKind, value: object, zh: str, en: str) -> None:
    assert fact(kind).told(value) == Wording(zh, en)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (TEXT, ""),
        (TEXT, "  "),
        (TEXT, 5),
        (TEXTS, "ab"),
        (TEXTS, ["a", ""]),
        (TEXTS, ["a", 1]),
        (FLAG, 1),
        (FLAG, "true"),
        (COUNT, -1),
        (COUNT, True),
        (COUNT, "3"),
        (DAY, "soon"),
        (DAY, 20260724),
    ],
)
def test_a_value_of_another_kind_is_refused(kind: FactKind, value: object) -> None:
    with pytest.raises(FactError) as refused:
        fact(kind).read(value)
    assert (refused.value.fact, refused.value.value) == ("it", value)
    assert refused.value.accepts == kind.accepts


@pytest.mark.parametrize(
    ("kind", "zh", "en"),
    [
        (TEXT, "文字", "a text"),
        (TEXTS, "文字列表", "a list of texts"),
        (FLAG, "true 或 false", "true or false"),
        (COUNT, "非负整数", "a whole number, 0 or more"),
        (DAY, "日期，如2026-07-24", "a date such as 2026-07-24"),
    ],
)
def test_a_refusal_says_what_to_give(kind: FactKind, zh: str, en: str) -> None:
    error = FactError(fact="it", value="？", accepts=kind.accepts)
    assert error.wording == Wording(
        f"it：“？”不可用；请填写{zh}", f"it: '？' is not accepted; give {en}"
    )


def test_a_choice_is_one_of_its_words() -> None:
    tone = choice("loud", "low")
    assert [tone.read(word) for word in ("loud", "low", "high", "", 1, None)] == [
        *("loud", "low"),
        *(None, None, None, None),
    ]
    assert tone.accepts == Wording("以下之一：loud、low", "one of: loud, low")


def test_only_what_is_marked_must_be_told() -> None:
    assert not fact(TEXT).is_required


@given(st.text())
def test_a_text_that_was_read_is_read_again_as_it_is(text: str) -> None:
    once = TEXT.read(text)
    assert once is None or TEXT.read(once) == once


def test_a_correction_keeps_the_day_of_recording_unless_told_another() -> None:
    known = Event.of("filed", date(2026, 7, 2)).correcting(1, recorded=date(2026, 8, 1))
    assert (known.corrects, known.recorded) == (1, date(2026, 8, 1))
    assert known.correcting(2).recorded == date(2026, 8, 1)
    assert known.correcting(2, recorded=date(2026, 9, 1)).recorded == date(2026, 9, 1)


def test_the_day_of_recording_is_no_fact() -> None:
    late = Event.of("filed", date(2026, 7, 2), papers=("a",)).recorded_on(date(2026, 8, 1))
    assert (late.recorded, dict(late.facts)) == (date(2026, 8, 1), {"papers": ("a",)})
    assert Event.of("filed", date(2026, 7, 2)).recorded is None


@pytest.mark.parametrize("name", ["recorded", "corrects"])
def test_what_is_said_otherwise_is_refused_as_a_fact(name: str) -> None:
    facts: dict[str, object] = {name: 3}
    with pytest.raises(FactError) as refused:
        Event.of("filed", date(2026, 7, 2), **facts)
    assert refused.value.wording == Wording(
        f"{name}：“3”不可用；请填写事件要素以外的写法：recorded_on 或 correcting",
        f"{name}: '3' is not accepted; give it with recorded_on or correcting, for it"
        f" is not a fact",
    )


def test_an_event_takes_a_day_or_a_date_known_in_part() -> None:
    assert Event.of("filed", date(2026, 7, 2)).on == PartialDate(2026, 7, 2)
    assert Event.of("filed", PartialDate(2026)).on == PartialDate(2026)
