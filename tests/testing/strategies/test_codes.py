"""Codes that are drawn are valid, and what is almost a code is none."""

import pytest
from hypothesis import given

from localstd.numbers import CreditCode, GroupCode, ItemCode, NumberError, OrganizationCode
from localstd.testing.strategies.codes import (
    credit_codes,
    group_codes,
    item_codes,
    miscoded_credit_codes,
    miscoded_items,
    no_group_codes,
    organization_codes,
)


@given(credit_codes())
def test_credit_codes_are_read_back(code: CreditCode) -> None:
    assert CreditCode.parse(str(code)) == code


@given(miscoded_credit_codes())
def test_what_is_almost_a_credit_code_is_none(text: str) -> None:
    with pytest.raises(NumberError):
        CreditCode.parse(text)


@given(organization_codes())
def test_codes_of_organisations_are_read_back(code: OrganizationCode) -> None:
    assert OrganizationCode.parse(str(code)) == code


@given(group_codes())
def test_codes_of_groups_are_read_back(code: GroupCode) -> None:
    assert GroupCode.parse(str(code)) == code


@given(no_group_codes())
def test_what_is_almost_a_code_of_a_group_is_none(text: str) -> None:
    with pytest.raises(NumberError):
        GroupCode.parse(text)


@given(item_codes())
def test_codes_of_goods_are_read_back(code: ItemCode) -> None:
    assert ItemCode.parse(str(code)) == code


@given(miscoded_items())
def test_what_is_almost_a_code_of_goods_is_none(text: str) -> None:
    with pytest.raises(NumberError):
        ItemCode.parse(text)
