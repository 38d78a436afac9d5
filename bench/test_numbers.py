"""Promised: a canonical number is parsed within 6 µs, a misspelt one within 15 µs.

Peers in the same run: a bare regular expression that only matches the canonical form, and
python-stdnum's check of a social credit code, the nearest thing to reading a number.
"""

import re
from collections.abc import Callable

import pytest
import stdnum.cn.uscc

from localstd.numbers import CreditCode, StandardNumber

pytestmark = pytest.mark.benchmark(group="numbers")

CANONICAL = "DB34/T 3000.1-2018"
MISSPELT = "ＤＢ34/T3000.1—2018"
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


def test_a_misspelt_number_is_parsed_in_time(median_of: Callable[..., float]) -> None:
    assert str(StandardNumber.parse(MISSPELT)) == CANONICAL
    assert median_of(StandardNumber.parse, MISSPELT) <= 15e-6
