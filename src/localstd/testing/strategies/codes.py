"""Strategies (生成策略) for the codes of organisations, groups and goods, valid and almost."""

from typing import Protocol, Self, TypeVar

from hypothesis import strategies as st

from localstd.numbers import CreditCode, GroupCode, ItemCode, NumberError, OrganizationCode
from localstd.testing.strategies.values import place_codes

__all__ = [
    "credit_codes",
    "group_codes",
    "item_codes",
    "miscoded_credit_codes",
    "miscoded_items",
    "no_group_codes",
    "organization_codes",
]

_DIGITS = "0123456789"
_CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_OF_CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY"  # GB 32100: no I, O, S, V, Z
_DEPARTMENTS = ("91", "92", "93", "12", "51", "52")
_LENGTHS_OF_ITEMS = (8, 12, 13, 14)
_NO_GROUPS = ("", "1", "A", "1CSUS", "CS US", "CSUS/", "标准", "A" * 99, "csüs")


class _Checked(Protocol):
    """A code that its last character checks."""

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read the code, or refuse it."""


Code = TypeVar("Code", bound=_Checked)


def organization_codes() -> st.SearchStrategy[OrganizationCode]:
    """Give codes of organisations (组织机构代码), with the check characters that fit them."""
    return st.builds(OrganizationCode, st.text(_DIGITS, min_size=8, max_size=8))


@st.composite
def credit_codes(draw: st.DrawFn) -> CreditCode:
    """Give unified social credit codes (统一社会信用代码) of places that exist or existed."""
    code = draw(organization_codes())
    division = draw(place_codes()).ljust(6, "0")
    root = draw(st.sampled_from(_DEPARTMENTS)) + division + str(code).replace("-", "")
    return _completed(CreditCode, root, _OF_CREDIT)


@st.composite
def miscoded_credit_codes(draw: st.DrawFn) -> str:
    """Give texts that are credit codes but for the last character."""
    text = str(draw(credit_codes()))
    return text[:-1] + draw(st.sampled_from([one for one in _OF_CREDIT if one != text[-1]]))


@st.composite
def group_codes(draw: st.DrawFn) -> GroupCode:
    """Give codes of social organisations (社会团体代号)."""
    first = draw(st.sampled_from(_CAPITALS))
    rest = draw(st.text(_CAPITALS + _DIGITS, min_size=1, max_size=9))
    return GroupCode.parse(first + rest)


def no_group_codes() -> st.SearchStrategy[str]:
    """Give texts that look like codes of social organisations and are none."""
    return st.sampled_from(_NO_GROUPS)


@st.composite
def item_codes(draw: st.DrawFn) -> ItemCode:
    """Give codes under bar codes (商品条码) of every length."""
    digits = draw(st.sampled_from(_LENGTHS_OF_ITEMS)) - 1
    root = draw(st.text(_DIGITS, min_size=digits, max_size=digits))
    return _completed(ItemCode, root, _DIGITS)


@st.composite
def miscoded_items(draw: st.DrawFn) -> str:
    """Give texts that are codes of goods but for the check digit."""
    text = str(draw(item_codes()))
    return text[:-1] + draw(st.sampled_from([one for one in _DIGITS if one != text[-1]]))


def _completed(kind: type[Code], root: str, characters: str) -> Code:
    """Find the character that checks a code."""
    for one in characters:
        try:
            return kind.parse(root + one)
        except NumberError:
            continue
    raise ValueError(f"no character completes {root} to a {kind.__name__}")
