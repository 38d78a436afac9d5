"""Any fact has a plain form."""

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.calendar import Certainty
from localstd.convert import Plain, plain
from localstd.law.finding import Fact
from localstd.wording import Wording


@pytest.mark.parametrize(
    ("fact", "expected"),
    [
        (3, 3),
        ("甲", "甲"),
        (True, True),
        (None, None),
        (0.5, 0.5),
        (float("nan"), "nan"),
        (float("-inf"), "-inf"),
        (date(2026, 7, 24), "2026-07-24"),
        (Certainty.POSSIBLE, "possible"),
        (Wording("甲", "a"), {"zh": "甲", "en": "a"}),
        ((1, date(2026, 7, 24)), [1, "2026-07-24"]),
        ({2026: frozenset()}, {"2026": "frozenset()"}),
    ],
)
def test_a_fact_has_its_plain_form(fact: Fact, expected: Plain) -> None:
    assert plain(fact) == expected


@given(
    st.recursive(
        st.one_of(st.text(), st.integers(), st.floats(), st.dates(), st.booleans(), st.none()),
        lambda inner: st.one_of(
            st.lists(inner, max_size=3), st.dictionaries(st.text(), inner, max_size=3)
        ),
    )
)
def test_the_plain_form_is_json_and_final(fact: Fact) -> None:
    once = plain(fact)
    assert json.loads(json.dumps(once, allow_nan=False)) == once
    assert plain(once) == once
