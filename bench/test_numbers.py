"""Promised: a canonical number is parsed within 6 µs, a misspelt one within 15 µs.

The misspelt ones are all those of the corpus of real numbers; the figure is their mean.

Peers in the same run: a bare regular expression that only matches the canonical form, and
python-stdnum's check of a social credit code, the nearest thing to reading a number.
"""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
import stdnum.cn.uscc

from localstd.numbers import CreditCode, StandardNumber

pytestmark = pytest.mark.benchmark(group="numbers")

CANONICAL = "DB34/T 3000.1-2018"
CORPUS = Path(__file__).parents[1] / "tests" / "corpora" / "numbers.tsv"
CREDIT_CODE = "91340600MA2PBM9HXD"
BARE = re.compile(r"DB(\d{2}|\d{4})/(T)? ?(\d+)(?:\.(\d+))?-(\d{4})")


def test_a_bare_regular_expression(median_of: Callable[..., float]) -> None:
    assert BARE.fullmatch(CANONICAL)
    assert median_of(BARE.fullmatch, CANONICAL) > 0


def test_stdnum_validates_a_credit_code(median_of: Callable[..., float]) -> None:
    assert stdnum.cn.uscc.validate(CREDIT_CODE) == str(CreditCode.parse(CREDIT_CODE))
    assert median_of(stdnum.cn.uscc.validate, CREDIT_CODE) > 0


def test_a_credit_code_is_parsed(median_of: Callable[..., float]) -> None:
    assert median_of(CreditCode.parse, CREDIT_CODE) > 0


def test_a_canonical_number_is_parsed_in_time(median_of: Callable[..., float]) -> None:
    assert StandardNumber.parse(CANONICAL).repairs == ()
    assert median_of(StandardNumber.parse, CANONICAL) <= 6e-6


def test_misspelt_numbers_are_parsed_in_time(median_of: Callable[..., float]) -> None:
    misspelt = _misspelt()

    def parse_all() -> None:
        for text in misspelt:
            StandardNumber.parse(text)

    assert len(misspelt) > 200
    assert median_of(parse_all) / len(misspelt) <= 15e-6


def _misspelt() -> list[str]:
    """Give the cells of the corpus that hold one number, and nothing else, to be repaired."""
    lines = CORPUS.read_text(encoding="utf-8").splitlines()
    cells = [line.split("\t") for line in lines if not line.startswith("#")]
    return [text for text, canonical, _, repairs in cells if repairs and _is_one(text, canonical)]


def _is_one(text: str, canonical: str) -> bool:
    return "|" not in canonical and not text.startswith("代替")
