"""A list is refused for whatever others could not replay, with every place."""

import hashlib
import unicodedata
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.supervision.draw import (
    DrawList,
    DrawListError,
    Inspector,
    Recusal,
    SeedKind,
    Target,
    normalised,
)
from localstd.supervision.draw.texts import are_sound, flaw
from localstd.testing.strategies.draws import draw_lists

SOUND = (Target(id="e-1"), Target(id="e-2"))


def places(
    targets: tuple[Target, ...] = SOUND,
    inspectors: tuple[str, ...] = ("li",),
    *recusals: Recusal,
) -> list[tuple[str, int, str]]:
    with pytest.raises(DrawListError) as refused:
        DrawList(
            targets=targets,
            inspectors=tuple(Inspector(id=one) for one in inspectors),
            recusals=recusals,
        )
    return [(one.table, one.row, one.field) for one in refused.value.problems]


@pytest.mark.parametrize(
    "text",
    ["", " a", "a ", "a\tb", "a\nb", "a\x00", "\u200e", "\ufeffa", "a\u2028b", "e\u0301", "\ud800"],
    ids=ascii,
)
def test_a_text_that_others_would_write_otherwise_is_refused(text: str) -> None:
    assert places((Target(id=text), Target(id="e-2"))) == [("target", 1, "id")]
    assert places((Target(id="a", enterprise=text),)) == [("target", 1, "enterprise")]
    assert places((Target(id="a", stratum=text),)) == [("target", 1, "stratum")]
    assert places(SOUND, ("li", text)) == [("inspector", 2, "id")]


@pytest.mark.parametrize("weight", [0, -1, 1.0, True, "1", None], ids=repr)
def test_a_weight_is_a_whole_number_from_1(weight: Any) -> None:
    assert places((Target(id="a", weight=weight),)) == [("target", 1, "weight")]


def test_every_place_is_told_at_once() -> None:
    found = places(
        (Target(id="a"), Target(id="a", weight=0), Target(id=" b")),
        ("li", "li"),
        Recusal(inspector="wu", enterprise="a"),
        Recusal(inspector="li", enterprise="z"),
        Recusal(inspector="li", enterprise="a"),
        Recusal(inspector="li", enterprise="a", reason="再次"),
    )
    assert found == [
        ("target", 3, "id"),
        ("target", 2, "id"),
        ("target", 2, "weight"),
        ("inspector", 2, "id"),
        ("recusal", 4, "inspector"),
        ("recusal", 1, "inspector"),
        ("recusal", 2, "enterprise"),
    ]


def test_of_many_problems_the_first_are_told_and_their_number() -> None:
    with pytest.raises(DrawListError, match="5 more") as refused:
        DrawList(targets=tuple(Target(id="") for _ in range(13)), inspectors=())
    assert len(refused.value.problems) == 25  # and twelve stand there twice


@given(draw_list=draw_lists())
def test_the_text_is_in_the_order_of_its_bytes_and_its_hash_is_that_of_the_list(
    draw_list: DrawList,
) -> None:
    text = draw_list.list_text
    lines = text.encode().removesuffix(b"\n").split(b"\n")
    assert lines == sorted(lines)
    assert len(lines) == sum(
        map(len, (draw_list.targets, draw_list.inspectors, draw_list.recusals))
    )
    assert hashlib.sha256(text.encode()).hexdigest() == draw_list.list_hash


def test_why_somebody_is_recused_is_no_part_of_what_is_published() -> None:
    with_reason, without = (
        DrawList(
            targets=SOUND,
            inspectors=(Inspector(id="li"),),
            recusals=(Recusal(inspector="li", enterprise="e-1", reason=reason),),
        )
        for reason in ("近亲属任职", "")
    )
    assert with_reason == without
    assert "近亲属" not in with_reason.list_text


@given(texts=st.lists(st.text(), max_size=6))
def test_what_is_sound_together_is_sound_one_by_one(texts: list[str]) -> None:
    if are_sound(texts):
        assert [flaw(one) for one in texts] == [None] * len(texts)


@given(text=st.text(min_size=1))
def test_no_text_in_nfc_that_can_be_seen_is_refused(text: str) -> None:
    told = flaw(text)
    if told is not None and "NFC" in told.en:
        assert unicodedata.normalize("NFC", text) != text


@given(numbers=st.lists(st.integers(0), min_size=1), data=st.data())
def test_numbers_are_brought_into_one_form_however_they_are_written(
    numbers: list[int], data: st.DataObject
) -> None:
    between = st.text(st.sampled_from(" +,、，年\u3000"), min_size=1, max_size=3)
    zeros = st.sampled_from(("", "0", "00"))
    written = data.draw(between).join(f"{data.draw(zeros)}{one}" for one in numbers)
    assert normalised(written, SeedKind.NUMBERS) == "".join(f"{one}." for one in numbers)
    least_first = "".join(f"{one}." for one in sorted(numbers))
    assert normalised(written, SeedKind.SORTED_NUMBERS) == least_first
    assert normalised(written, SeedKind.TEXT) == written
