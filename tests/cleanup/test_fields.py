"""Tracks and fields recognised from number, issuer and title."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.calendar import Certainty
from localstd.cleanup import Described, Evidence, read_field, read_track
from localstd.law import KeptField, Track
from localstd.numbers import StandardNumber
from localstd.testing.strategies.values import local_numbers

MANDATORY = StandardNumber.parse("DB34/ 4500-2023")


@pytest.mark.parametrize(
    ("stated", "track", "evidence"),
    [
        ("食品安全", Track.FOOD, Evidence.COLUMN),
        ("环保渠道", Track.ENVIRONMENT, Evidence.COLUMN),
        ("Engineering", Track.ENGINEERING, Evidence.COLUMN),
        ("普通", Track.ORDINARY, Evidence.COLUMN),
        ("看不懂", Track.ORDINARY, Evidence.UNREAD),
    ],
)
def test_the_stated_track_goes_before_all_else(
    stated: str, track: Track, evidence: Evidence
) -> None:
    food = StandardNumber.parse("DBS34/ 3-2021")
    found = read_track(Described(number=food, stated=stated, title="建筑节能"))
    assert (found.track, found.evidence) == (track, evidence)


@pytest.mark.parametrize(
    ("number", "track"),
    [
        ("DBS34/ 3-2021", Track.FOOD),
        ("DBS34/T 3-2021", Track.FOOD),
        ("DBJ04/ 312-2015", Track.ENGINEERING),
    ],
)
def test_the_number_tells_food_and_engineering(number: str, track: Track) -> None:
    found = read_track(Described(number=StandardNumber.parse(number), title="排放"))
    assert (found.track, found.evidence) == (track, Evidence.NUMBER)


@pytest.mark.parametrize(
    ("issuer", "title", "track", "evidence"),
    [
        ("安徽省生态环境厅", "建筑涂料", Track.ENVIRONMENT, Evidence.ISSUER),
        ("", "大气污染物排放标准", Track.ENVIRONMENT, Evidence.TITLE),
        ("", "居住建筑节能设计标准", Track.ENGINEERING, Evidence.TITLE),
        ("", "茶叶等级", Track.ORDINARY, Evidence.NONE),
    ],
)
def test_words_hint_where_the_form_is_mandatory(
    issuer: str, title: str, track: Track, evidence: Evidence
) -> None:
    found = read_track(Described(number=MANDATORY, issuer=issuer, title=title))
    assert (found.track, found.evidence) == (track, evidence)


@given(local_numbers().filter(lambda number: not number.claims_mandatory), st.text())
def test_no_word_moves_a_recommended_standard_off_the_ordinary_track(
    number: StandardNumber, words: str
) -> None:
    found = read_track(Described(number=number, issuer=words, title=words))
    told = (found.track, found.evidence)
    assert told == (Track.ORDINARY, Evidence.NONE) or found.evidence is Evidence.NUMBER


@pytest.mark.parametrize(
    ("described", "kept", "evidence", "certainty"),
    [
        (Described(number=MANDATORY), None, Evidence.NONE, Certainty.POSSIBLE),
        (Described(number=MANDATORY, stated="普通"), None, Evidence.COLUMN, Certainty.CERTAIN),
        (
            Described(number=MANDATORY, stated="普通", title="公共场所卫生"),
            None, Evidence.COLUMN, Certainty.CERTAIN,
        ),
        (
            Described(number=MANDATORY, stated="卫生健康"),
            KeptField.HEALTH, Evidence.COLUMN, Certainty.CERTAIN,
        ),
        (
            Described(number=MANDATORY, issuer="卫生健康委员会"),
            KeptField.HEALTH, Evidence.ISSUER, Certainty.POSSIBLE,
        ),
        (
            Described(number=MANDATORY, title="医疗机构水污染物排放"),
            KeptField.ENVIRONMENT, Evidence.TITLE, Certainty.POSSIBLE,
        ),
        (
            Described(number=MANDATORY, stated="环境"),
            KeptField.ENVIRONMENT, Evidence.COLUMN, Certainty.CERTAIN,
        ),
    ],
)  # fmt: skip
def test_a_field_is_as_sure_as_its_evidence(
    described: Described, kept: KeptField | None, evidence: Evidence, certainty: Certainty
) -> None:
    found = read_field(described)
    assert (found.field, found.is_kept) == (kept, kept is not None)
    assert (found.evidence, found.certainty) == (evidence, certainty)


def test_food_is_kept_by_its_own_law_and_not_by_the_reform() -> None:
    found = read_field(Described(number=StandardNumber.parse("DBS34/ 3-2021")))
    assert (found.is_kept, found.field, found.kept) == (True, None, Track.FOOD.wording)


def test_every_evidence_speaks_both_languages() -> None:
    words = [one.wording for one in Evidence]
    assert all(one.zh and one.en for one in words)
    assert len(set(words)) == len(Evidence)
